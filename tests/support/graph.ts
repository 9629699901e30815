import type { Actor } from '../../src/actor.js';
import { erase, perform } from '../../src/graph/changes/index.js';
import { createFeed } from '../../src/graph/feed/index.js';
import { Reader } from '../../src/graph/reader.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { consistently, createContext, type WriteState } from '../../src/resolvers/context.js';
import { isIdleSince, lastChange, whileStill } from '../../src/graph/version.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { openDatabase, type Database } from '../../src/neo4j/run.js';
import { graphql, type ExecutionResult } from 'graphql';
import neo4j from 'neo4j-driver';
import { recording, type Sent } from '../../scripts/explain/recording.js';
import { startDatabase } from './database.js';
import type { Server } from './databases.js';
import { Answered } from './statements.js';

/** Asks a database through the schema, without HTTP, and says how many statements that took and rows these gave. */
export type Ask = (
  query: string,
  variables?: Record<string, unknown>,
) => Promise<ExecutionResult & { statements: number; rows: number }>;

/** Who asks, unless a test says otherwise: somebody who may write. */
const editor: Actor = { name: 'editor', role: 'EDITOR' };

/** A way to ask a database; with a budget of rows that conditions are tried on. */
export function asker(database: Database, scanBudget?: number, actor = editor): Ask {
  const schema = createSchema();
  const feed = createFeed(database);
  return async (source, variableValues = {}) => {
    const reader = new Reader(database, scanBudget === undefined ? {} : { scanBudget });
    const writes: WriteState = {
      perform: (operations, options) => perform(database, operations, options),
      erase: (input, options) => erase(database, input, options),
      isQuietSince: (time) => isIdleSince(database, time),
      whileStill: (work) => whileStill(database, work),
      feed,
    };
    const limits = { maxPageSize: 5000, maxExportBytes: 100_000_000 };
    const context = createContext(reader, await lastChange(new Reader(database)), limits, writes, actor);
    // Counted is what a request costs, without the check that nothing was written meanwhile.
    let spent = { statements: 0, rows: 0 };
    const result = await consistently(context, async (contextValue) => {
      const answer = await graphql({ schema, source, contextValue, variableValues });
      spent = { statements: reader.spent.statements, rows: reader.spent.rows };
      return answer;
    });
    return { ...result, ...spent };
  };
}

/** A migrated, empty database of its own and a way to ask it without HTTP. */
export interface Graph {
  readonly database: Database;
  readonly server: Server;
  readonly ask: Ask;
  /** The reading statements that were sent so far. */
  readonly sent: readonly Sent[];
  stop(): Promise<void>;
}

/** The database of this worker of Jest, which the run keeps warm; null when there is none. */
function ownServer(): Server | null {
  const servers = JSON.parse(process.env.WHOWHOM_TEST_GRAPHS ?? '[]') as readonly Server[];
  return servers[Number(process.env.JEST_WORKER_ID ?? '1') - 1] ?? null;
}

/** Removes what another test has left, portion by portion. */
async function empty({ uri, user, password }: Server): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const text = 'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';
  const session = driver.session();
  try {
    await session.run(text);
  } finally {
    await session.close();
    await driver.close();
  }
}

let isTaken = false;

/** Takes the database of this worker; while a test has it, and when there is none, starts another. */
export async function startGraph(): Promise<Graph> {
  const own = isTaken ? null : ownServer();
  isTaken ||= own !== null;
  if (own !== null) await empty(own);
  const started = own === null ? await startDatabase() : null;
  const server = own ?? started;
  if (server === null) throw new Error('There is no database.');
  const answered = new Answered();
  const options = { queryTimeout: 120_000, watchAnswers: answered.add };
  const { database, sent } = recording(openDatabase({ ...server, database: '', poolSize: 20, notes: true }, options));
  await migrate(database, 'cypher/migrations', () => undefined);
  return {
    database,
    server,
    ask: asker(database),
    sent,
    async stop() {
      answered.keep();
      await database.close();
      await started?.stop();
      if (own !== null) isTaken = false;
    },
  };
}
