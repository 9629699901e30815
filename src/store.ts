import { join } from 'node:path';
import type { Config } from './config.js';
import { WhowhomError } from './errors.js';
import { packageRoot } from './files.js';
import { openDriver } from './neo4j/driver.js';
import { startEmbedded } from './neo4j/embedded/index.js';
import { migrate } from './neo4j/migrate.js';
import { openDatabase, type Database } from './neo4j/run.js';

/** An open, migrated database. */
export interface Store {
  readonly database: Database;
  /** Where it answers, for people. */
  readonly uri: string;
  /** Ends when the embedded database ends by itself, with its last words; never for a server. */
  readonly lost: Promise<string>;
  /** Closes the connections, and stops the database when it is the embedded one. */
  close(): Promise<void>;
}

interface Server {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly lost: Promise<string>;
  readonly stop: () => Promise<void>;
}

const serverPatience = 60_000;

async function server(config: Config, yes: boolean, log: (line: string) => void): Promise<Server> {
  if (config.neo4jUri !== '') {
    const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password } = config;
    return { uri, user, password, lost: new Promise(() => undefined), stop: () => Promise.resolve() };
  }
  const { dataDir, cacheDir, neo4jHeap: heap, neo4jPageCache: pageCache } = config;
  const database = await startEmbedded({ dataDir, cacheDir, heap, pageCache, yes, log });
  let wanted = false;
  const lost = new Promise<string>((resolve) => {
    void database.exited.then((words) => {
      if (!wanted) resolve(words);
    });
  });
  const stop = () => {
    wanted = true;
    return database.stop();
  };
  return { uri: database.uri, user: database.user, password: database.password, lost, stop };
}

/** A server beside us may still be starting. Only what may pass by itself is waited for. */
async function waitFor(database: Database, uri: string, log: (line: string) => void): Promise<void> {
  const until = Date.now() + serverPatience;
  for (let told = false; ; told = true) {
    try {
      await database.check();
      return;
    } catch (error) {
      const passing = error instanceof WhowhomError && error.code === 'DATABASE_UNAVAILABLE';
      if (!passing || Date.now() > until) throw refusal(error, uri);
      if (!told) log(`Waiting for the database at ${uri} ...`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

function refusal(error: unknown, uri: string): WhowhomError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return new WhowhomError('DATABASE_SETUP', `The database at ${uri} cannot be used: ${cause}`, { cause: error });
}

/** Opens the database that the settings name and brings its schema up to date. */
export async function openStore(config: Config, yes: boolean, log: (line: string) => void): Promise<Store> {
  const { uri, user, password, lost, stop } = await server(config, yes, log);
  const driver = openDriver({ uri, user, password, database: config.neo4jDatabase, poolSize: config.poolSize });
  const database = openDatabase(driver, { database: config.neo4jDatabase, queryTimeout: config.queryTimeout });
  const close = async () => {
    await database.close();
    await stop();
  };
  try {
    await waitFor(database, uri, log);
    await migrate(database, join(packageRoot(), 'cypher/migrations'), log);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, uri, lost, close };
}
