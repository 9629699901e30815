import { join } from 'node:path';
import type { Config } from './config.js';
import { deliveredDocuments, packageFile, packageRoot } from './files.js';
import { Reader } from './graph/reader.js';
import { startHttp } from './http/server.js';
import { seedIfEmpty } from './import/seed.js';
import type { Context } from './resolvers/context.js';
import { createSchema } from './resolvers/schema.js';
import { openStore } from './store.js';

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
  const store = await openStore(config, yes, log);
  try {
    if (config.seed) await seedIfEmpty(store.database, join(packageRoot(), 'seed'), log);
    const makeContext = (): Context => {
      const reader = new Reader(store.database);
      return { reader, spent: reader.spent, maxPageSize: config.maxPageSize };
    };
    const http = await startHttp({
      config,
      schema: createSchema(),
      makeContext,
      database: store.database,
      documents: deliveredDocuments(),
      playgroundFolder: config.playground ? join(packageRoot(), 'dist/playground') : null,
      version: packageVersion(),
    });
    const stop = async () => {
      await http.stop();
      await store.close();
    };
    return { url: http.url, databaseUri: store.uri, lost: store.lost, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}
