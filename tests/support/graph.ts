import { Reader } from '../../src/graph/reader.js';
import { createSchema } from '../../src/resolvers/schema.js';
import type { Context } from '../../src/resolvers/context.js';
import { openDriver } from '../../src/neo4j/driver.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { openDatabase, type Database } from '../../src/neo4j/run.js';
import { graphql, type ExecutionResult } from 'graphql';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { startDatabase } from './database.js';

/** A migrated, empty database of its own and a way to ask it without HTTP. */
export interface Graph {
  readonly database: Database;
  readonly server: EmbeddedDatabase;
  ask(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult & { statements: number }>;
  stop(): Promise<void>;
}

/** Starts one; it takes some seconds. */
export async function startGraph(): Promise<Graph> {
  const server = await startDatabase();
  const driver = openDriver({ ...server, database: '', poolSize: 20 });
  const database = openDatabase(driver, { database: '', queryTimeout: 30_000 });
  await migrate(database, 'cypher/migrations', () => undefined);
  const schema = createSchema();
  return {
    database,
    server,
    async ask(source, variableValues = {}) {
      const reader = new Reader(database);
      const contextValue: Context = { reader, spent: reader.spent, maxPageSize: 1000 };
      const result = await graphql({ schema, source, contextValue, variableValues });
      return { ...result, statements: reader.spent.statements };
    },
    async stop() {
      await database.close();
      await server.stop();
    },
  };
}
