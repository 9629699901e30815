import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import type { Config } from './config.js';
import { deliveredDocuments, packageFile, packageRoot } from './files.js';
import { erase, perform } from './graph/changes/index.js';
import { createFeed } from './graph/feed/index.js';
import { Kept } from './graph/kept.js';
import { Reader } from './graph/reader.js';
import { degreesOf } from './graph/question/degrees.js';
import { holdTokenFile } from './access/knownTokens.js';
import { makeFirstToken } from './access/firstToken.js';
import { anonymous } from './actor.js';
import { startInsight } from './insight/index.js';
import { createGate } from './http/admission.js';
import { startHttp } from './http/server.js';
import { createWho } from './http/who.js';
import { startBackups } from './backupClock.js';
import { refuseHalfLoaded } from './graph/whole/index.js';
import { seedIfEmpty } from './import/seed.js';
import { consistently, createContext, type Context, type WriteState } from './resolvers/context.js';
import { versionClock, whileStill } from './graph/version.js';
import { createSchema } from './resolvers/schema.js';
import { pageQuestions } from './pageQuestions.js';
import { openStore } from './store.js';
import { warmDelivered } from './warm.js';
import { startWebhooks } from './webhooks/index.js';

/** A running service. */
export interface Service {
  /** Where it answers: http://127.0.0.1:4000 */
  readonly url: string;
  readonly databaseUri: string;
  /** Ends when the embedded database ends by itself, with its last words. */
  readonly lost: Promise<string>;
  /** Lets open requests finish, then stops everything. */
  stop(): Promise<void>;
}

const packageVersion = (): string => (JSON.parse(packageFile('package.json')) as { version: string }).version;

/** Starts the whole service: database, migrations, seed, HTTP. */
export async function startService(config: Config, yes: boolean, log: (line: string) => void): Promise<Service> {
  const documents = deliveredDocuments();
  const version = packageVersion();
  const insight = await startInsight({ config, version, log });
  const schema = createSchema();
  // Before the database is started, which takes seconds: a document that cannot be used refuses the start at once.
  const gate = createGate(schema, config, insight.metrics?.know);
  await holdTokenFile(config);
  const who = createWho(config, log);
  const store = await openStore(config, yes, log, {
    watch: insight.statements.watch,
    watchPlans: insight.statements.watchPlans,
    watchLists: insight.statements.watchLists,
  });
  try {
    await refuseHalfLoaded(store.database);
    if (config.seed) await seedIfEmpty(store.database, join(packageRoot(), 'seed'), log);
    await makeFirstToken(config, log);
    const kept = new Kept();
    const clock = versionClock(store.database);
    await clock.start();
    const feed = createFeed(store.database);
    const writes: WriteState = {
      perform: (operations, options) => perform(store.database, operations, options),
      erase: (input, options) => erase(store.database, input, options),
      isQuietSince: (time) => clock.isQuietSince(time),
      whileStill: (work) => whileStill(store.database, work),
      feed,
    };
    const makeContext = (signal: AbortSignal, actor = anonymous): Context => {
      const reader = new Reader(store.database, { signal, scanBudget: config.scanBudget, kept });
      return createContext(reader, clock.now(), config, writes, actor);
    };
    const isRemembered = store.prepare();
    const http = await startHttp({
      config,
      schema,
      gate,
      who,
      makeContext,
      run: consistently,
      forDownload: (context, take) => ({
        ...context,
        maxPageSize: config.maxExportNodes,
        download: { mostNodes: config.maxExportNodes, take },
      }),
      degrees: ({ reader }, ids) => degreesOf(reader, ids),
      database: store.database,
      databaseState: store.state,
      importInto: store.database,
      isPrepared: store.isPrepared,
      insight,
      documents,
      playgroundFolder: join(packageRoot(), 'dist/playground'),
      explorerFolder: join(packageRoot(), 'dist/explorer'),
      version,
    });
    const warming = new AbortController();
    setMaxListeners(0, warming.signal);
    if (config.warmPlans && !isRemembered) {
      const isBusy = () => store.state().active > 0;
      const questions = config.explorer ? pageQuestions : () => [];
      void warmDelivered({ schema, documents, questions, makeContext, isBusy }, warming.signal).catch(() => undefined);
    }
    const backups = startBackups(store.database, config, log);
    const webhooks = startWebhooks({ place: config, database: store.database, feed, log });
    const stop = async () => {
      warming.abort();
      await Promise.all([http.stop(), webhooks.stop(), backups.stop()]);
      await store.close();
      await insight.stop();
    };
    return { url: http.url, databaseUri: store.uri, lost: store.lost, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}
