import { join, resolve } from 'node:path';
import type { Config } from './config.js';
import { WhowhomError } from './errors.js';
import { packageRoot } from './files.js';
import { mendShadows, renewAttributes, renewNames, renewSources } from './graph/changes/index.js';
import { runningDatabase } from './neo4j/embedded/attach.js';
import { startEmbedded, type EmbeddedDatabase } from './neo4j/embedded/index.js';
import { damaged, startTrouble } from './neo4j/embedded/troubles.js';
import { supervise } from './neo4j/embedded/supervise.js';
import { isRefusedLogin, serverWords } from './neo4j/failures.js';
import { migrate } from './neo4j/migrate.js';
import { startPreparing, type Preparing } from './neo4j/preparing.js';
import { openRemembered, type Remembered } from './neo4j/remembered.js';
import { openDatabase, type Database, type DatabaseOptions, type ManagedDatabase } from './neo4j/run.js';

/** How the database is. */
export interface StoreState {
  /** Connections in use, statements that wait for one, and how many connections there may be. */
  readonly active: number;
  readonly waiting: number;
  readonly limit: number;
  /** Shapes of questions that have a plan, and questions that wait for theirs. */
  readonly plansKnown: number;
  readonly plansWaiting: number;
  /** How often the embedded database was started again. */
  readonly restarts: number;
}

/** An open, migrated database. */
export interface Store {
  readonly database: Database;
  /** Where it answers, for people. */
  readonly uri: string;
  readonly state: () => StoreState;
  /** Has what was asked most before planned again; false when nothing is remembered, or is not to be. */
  readonly prepare: () => boolean;
  /** Whether that is done as far as somebody should wait for it. */
  readonly isPrepared: () => boolean;
  /** Ends when the embedded database is given up, with its last words; never for a server. */
  readonly lost: Promise<string>;
  /** Closes the connections, and stops the database when it is the embedded one. */
  close(): Promise<void>;
}

/** Whoever keeps the server running. */
interface Keeper {
  readonly lost: Promise<string>;
  restarts(): number;
  stop(): Promise<void>;
}

type Log = (line: string) => void;
type Login = Pick<EmbeddedDatabase, 'uri' | 'user' | 'password'>;

/** A server beside us is kept by somebody else. */
const nobody: Keeper = { lost: new Promise(() => undefined), restarts: () => 0, stop: () => Promise.resolve() };

const addressOf = ({ uri, user, password }: Login, { neo4jDatabase: database, poolSize }: Config) => ({
  ...{ uri, user, password, database, poolSize },
});

function startOwn(config: Config, yes: boolean, log: Log): Promise<EmbeddedDatabase> {
  const { dataDir, cacheDir, neo4jHeap: heap, neo4jPageCache: pageCache } = config;
  return startEmbedded({ dataDir, cacheDir, heap, pageCache, yes, log });
}

const keep = (embedded: EmbeddedDatabase, database: ManagedDatabase, config: Config, log: Log): Keeper =>
  supervise(embedded, {
    check: () => database.check(),
    down: database.suspend,
    up: (again) => database.resume(addressOf(again, config)),
    restarts: config.restarts,
    log,
  });

const serverPatience = 60_000;

const passing: readonly string[] = ['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT'];

/** A server beside us may still be starting. Only what may pass by itself is waited for. */
async function waitFor(database: Database, uri: string, log: Log): Promise<void> {
  const until = Date.now() + serverPatience;
  for (let told = false, refused = 0; ; told = true) {
    try {
      await database.check();
      return;
    } catch (error) {
      if (isRefusedLogin(error)) refused += 1;
      // A wrong login is told soon: a server that only starts lets a right one in by then.
      const mayPass = error instanceof WhowhomError && passing.includes(error.code) && refused < 2;
      if (!mayPass || Date.now() > until) throw refusal(error, uri);
      if (!told) log(`Waiting for the database at ${uri} ...`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

function refusal(error: unknown, uri: string): WhowhomError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return new WhowhomError('DATABASE_SETUP', `The database at ${uri} cannot be used: ${cause}`, { cause: error });
}

/** The server's own failures, of our own database and before anybody has asked anything, are those of its files. */
function storeTrouble(error: unknown, dataDir: string): unknown {
  const isOurs =
    error instanceof WhowhomError && !['INTERNAL', 'DATABASE_UNAVAILABLE', 'DATABASE_SETUP'].includes(error.code);
  const why = serverWords(error);
  return isOurs || why === null ? error : (startTrouble(resolve(dataDir), why) ?? damaged(resolve(dataDir), why));
}

function plansOf(database: ManagedDatabase): Pick<StoreState, 'plansKnown' | 'plansWaiting'> {
  const { known: plansKnown, waiting: plansWaiting } = database.plans();
  return { plansKnown, plansWaiting };
}

/** The memory of what was asked, and what is done with it once somebody prepares. */
function openMemory({ dataDir, warmPlans }: Config, log: Log) {
  const remembered: Remembered | null = warmPlans ? openRemembered(dataDir, log) : null;
  let preparing: Preparing | null = null;
  return {
    options: {
      ...(remembered !== null && { used: remembered.used }),
      lost: () => preparing?.again(),
    },
    prepare: (database: ManagedDatabase): boolean => {
      if (remembered === null) return false;
      const { prepare } = database;
      preparing ??= startPreparing({ remembered, prepare, isBusy: () => database.load().active > 0 });
      return remembered.mostUsed().length > 0;
    },
    isPrepared: () => preparing?.isReady() ?? true,
    stop: () => preparing?.stop(),
  };
}

/**
 * Opens the database that the settings name and brings its schema up to date.
 * @param watch sees each statement, and each plan that is made
 */
export async function openStore(
  config: Config,
  yes: boolean,
  log: Log,
  watch?: Pick<DatabaseOptions, 'watch' | 'watchPlans' | 'watchLists'>,
): Promise<Store> {
  const embedded = config.neo4jUri === '' ? await startOwn(config, yes, log) : null;
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password, queryTimeout, poolWait, plansAtOnce } = config;
  const address = addressOf(embedded ?? { uri, user, password }, config);
  const memory = openMemory(config, log);
  const planning = { plansAtOnce, plansBySize: embedded === null, ...memory.options };
  const database = openDatabase(address, { queryTimeout, poolWait, ...planning, ...watch });
  const keeper = embedded === null ? nobody : keep(embedded, database, config, log);
  const close = async () => {
    memory.stop();
    await database.close();
    await keeper.stop();
  };
  try {
    await waitFor(database, address.uri, log);
    const fills = {
      ...{ '0005_names': renewNames, '0006_attributes': renewAttributes },
      ...{ '0008_forms': mendShadows, '0009_sources': renewSources },
      '0011_writing': renewSources,
    };
    await migrate(database, join(packageRoot(), 'cypher/migrations'), log, fills);
  } catch (error) {
    await close();
    throw embedded === null ? error : storeTrouble(error, config.dataDir);
  }
  return {
    ...{ database, uri: address.uri, lost: keeper.lost, close },
    state: () => ({ ...database.load(), ...plansOf(database), restarts: keeper.restarts() }),
    prepare: () => memory.prepare(database),
    isPrepared: memory.isPrepared,
  };
}

/**
 * Opens the database for a command: while the service runs on the data folder, the database is the service's, and both
 * use it as two instances do.
 */
export function openStoreBeside(config: Config, yes: boolean, log: Log): Promise<Store> {
  const running = config.neo4jUri === '' ? runningDatabase(config.dataDir) : null;
  if (running === null) return openStore(config, yes, log);
  const { uri: neo4jUri, user: neo4jUser, password: neo4jPassword, keeper } = running;
  log(`The service of process ${keeper} runs on ${config.dataDir}: its database is used.`);
  // What the service remembers of questions is in the folder, and its own.
  return openStore({ ...config, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase: '', warmPlans: false }, yes, log);
}
