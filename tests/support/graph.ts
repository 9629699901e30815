import { Reader } from '../../src/graph/reader.js';
import { createSchema } from '../../src/resolvers/schema.js';
import type { Context } from '../../src/resolvers/context.js';
import { openDriver } from '../../src/neo4j/driver.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { openDatabase, type Database } from '../../src/neo4j/run.js';
import { graphql, type ExecutionResult } from 'graphql';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { startDatabase } from './database.js';

/** Asks a database through the schema, without HTTP, and says how many statements that took. */
export type Ask = (
  query: string,
  variables?: Record<string, unknown>,
) => Promise<ExecutionResult & { statements: number }>;

/** A way to ask a database. */
export function asker(database: Database): Ask {
  const schema = createSchema();
  return async (source, variableValues = {}) => {
    const reader = new Reader(database);
    const contextValue: Context = { reader, spent: reader.spent, maxPageSize: 1000 };
    const result = await graphql({ schema, source, contextValue, variableValues });
    return { ...result, statements: reader.spent.statements };
  };
}

/** A migrated, empty database of its own and a way to ask it without HTTP. */
export interface Graph {
  readonly database: Database;
  readonly server: EmbeddedDatabase;
  readonly ask: Ask;
  stop(): Promise<void>;
}

/** Starts one; it takes some seconds. */
export async function startGraph(): Promise<Graph> {
  const server = await startDatabase();
  const driver = openDriver({ ...server, database: '', poolSize: 20 });
  const database = openDatabase(driver, { database: '', queryTimeout: 30_000 });
  await migrate(database, 'cypher/migrations', () => undefined);
  return {
    database,
    server,
    ask: asker(database),
    async stop() {
      await database.close();
      await server.stop();
    },
  };
}
