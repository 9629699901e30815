import { jest } from '@jest/globals';
import { digestOf } from '../../src/access/tokens.js';
import { readConfig } from '../../src/config.js';
import { erase, perform } from '../../src/graph/changes/index.js';
import { createFeed } from '../../src/graph/feed/index.js';
import { Reader } from '../../src/graph/reader.js';
import { versionClock, whileStill } from '../../src/graph/version.js';
import { createGate } from '../../src/http/admission.js';
import { createWho } from '../../src/http/who.js';
import { startInsight } from '../../src/insight/index.js';
import { openDatabase } from '../../src/neo4j/run.js';
import { consistently, createContext, type Context } from '../../src/resolvers/context.js';
import { createSchema } from '../../src/resolvers/schema.js';

// As in tests/http/toy.ts: a module that Jest's loader cannot load, and of which nothing is needed here.
jest.unstable_mockModule('@fastify/static', () => ({ default: () => Promise.resolve() }));
const { startHttp } = await import('../../src/http/server.js');

/** The token of an editor. */
export const editorToken = 'whowhom_0JpVZ0editor0x6kYd1vQdC3mQ0T7cB5eWmS9yLwXnU';

/** A service of its own on a database that others may use too. */
export interface Instance {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts one, as src/service.ts does on a database of somebody else. */
export async function startInstance(
  server: { readonly uri: string; readonly user: string; readonly password: string },
  env: Readonly<Record<string, string>> = {},
): Promise<Instance> {
  const tokens = `the-editor:editor:${digestOf(editorToken).toString('hex')}`;
  const config = readConfig({ PORT: '0', DATA_DIR: '/nowhere/at/all', LOG_LEVEL: 'silent', TOKENS: tokens, ...env });
  const database = openDatabase({ ...server, database: '', poolSize: 20 }, { queryTimeout: config.queryTimeout });
  const schema = createSchema();
  const insight = await startInsight({ config, version: '9.9.9', log: () => undefined });
  const clock = versionClock(database);
  await clock.start();
  const writes = {
    perform: (...parameters: Parameters<typeof perform> extends [unknown, ...infer Rest] ? Rest : never) =>
      perform(database, ...parameters),
    erase: (input: Parameters<typeof erase>[1], options: Parameters<typeof erase>[2]) =>
      erase(database, input, options),
    isQuietSince: (time: number) => clock.isQuietSince(time),
    whileStill: <T>(work: (version: number) => Promise<T>) => whileStill(database, work),
    feed: createFeed(database),
  };
  const http = await startHttp<Context>({
    config,
    schema,
    who: createWho(config, () => undefined),
    gate: createGate(schema, config),
    makeContext: (signal, actor) => createContext(new Reader(database, { signal }), clock.now(), config, writes, actor),
    run: consistently,
    database,
    databaseState: () => ({ active: 0, waiting: 0, limit: 20, plansKnown: 0, plansWaiting: 0, restarts: 0 }),
    insight,
    documents: [],
    playgroundFolder: null,
    explorerFolder: null,
    version: '9.9.9',
  });
  return {
    url: http.url,
    port: Number(new URL(http.url).port),
    stop: async () => {
      await http.stop();
      await database.close();
      await insight.stop();
    },
  };
}
