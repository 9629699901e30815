import neo4j, { type Driver, type ManagedTransaction, type SessionConfig } from 'neo4j-driver';
import type { Query } from '../query.js';
import { isWorthRetrying, toWhowhomError } from './failures.js';
import { toParameters, toRow } from './values.js';

/** What a request has spent in the database so far. */
export interface Spent {
  statements: number;
  rows: number;
}

/** Runs one statement inside a write transaction. */
export type RunInWrite = <P extends object, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** The database, as the rest of the service sees it. */
export interface Database {
  /** Runs a reading statement. Its cost is added to `spent`. */
  read<P extends object, R>(query: Query<P, R>, params: P, spent?: Spent): Promise<R[]>;
  /** Runs work in one write transaction: all of it is kept, or nothing. Work may be called again after a conflict. */
  write<T>(name: string, work: (run: RunInWrite) => Promise<T>): Promise<T>;
  /** Runs a schema statement, which has no parameters and its own, longer time. */
  schema(text: string): Promise<void>;
  /** Fails when the database does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** How the database is used. */
export interface DatabaseOptions {
  /** The database's name; empty is the server's default. */
  readonly database: string;
  /** Milliseconds for one reading statement. */
  readonly queryTimeout: number;
}

const retryPauses = [20, 80, 250];
const schemaTimeout = 600_000;
const writeTimeout = 120_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The statement's name goes along as metadata: SHOW TRANSACTIONS and the server's logs then say what runs. */
const metadata = (name: string, timeout: number) => ({ timeout, metadata: { app: 'whowhom', query: name } });

/**
 * Opens the database. Reads are auto-commit on READ sessions (half the latency of managed transactions) and are tried
 * again a few times when the server says that may help; writes are managed transactions. Bookmarks carry over, so a
 * reader sees what was written before, on a cluster too.
 */
export function openDatabase(driver: Driver, options: DatabaseOptions): Database {
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (mode: SessionConfig['defaultAccessMode']) =>
    driver.session({
      ...(mode === undefined ? {} : { defaultAccessMode: mode }),
      ...(options.database === '' ? {} : { database: options.database }),
      bookmarkManager,
      fetchSize: 2000,
    });

  async function readOnce<P extends object, R>(query: Query<P, R>, params: P, spent: Spent | undefined): Promise<R[]> {
    const reader = session(neo4j.session.READ);
    try {
      if (spent) spent.statements += 1;
      const sent = toParameters(params as Record<string, unknown>, query);
      const result = await reader.run(query.text, sent, metadata(query.name, options.queryTimeout));
      if (spent) spent.rows += result.records.length;
      return result.records.map((record) => toRow<R>(record, query));
    } finally {
      await reader.close();
    }
  }

  async function read<P extends object, R>(query: Query<P, R>, params: P, spent?: Spent): Promise<R[]> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await readOnce(query, params, spent);
      } catch (error) {
        const wait = retryPauses[attempt];
        if (wait === undefined || !isWorthRetrying(error)) throw toWhowhomError(error, query.name);
        await pause(wait);
      }
    }
  }

  const runIn =
    (transaction: ManagedTransaction): RunInWrite =>
    async <P extends object, R>(query: Query<P, R>, params: P) => {
      const result = await transaction.run(query.text, toParameters(params as Record<string, unknown>, query));
      return result.records.map((record) => toRow<R>(record, query));
    };

  async function write<T>(name: string, work: (run: RunInWrite) => Promise<T>): Promise<T> {
    const writer = session(neo4j.session.WRITE);
    try {
      return await writer.executeWrite((transaction) => work(runIn(transaction)), metadata(name, writeTimeout));
    } catch (error) {
      throw toWhowhomError(error, name);
    } finally {
      await writer.close();
    }
  }

  async function schema(text: string): Promise<void> {
    const writer = session(neo4j.session.WRITE);
    try {
      await writer.run(text, {}, metadata('schema', schemaTimeout));
    } catch (error) {
      throw toWhowhomError(error, text.slice(0, 60));
    } finally {
      await writer.close();
    }
  }

  async function check(): Promise<void> {
    try {
      await driver.verifyConnectivity(options.database === '' ? {} : { database: options.database });
    } catch (error) {
      throw toWhowhomError(error, 'check');
    }
  }

  return { read, write, schema, check, close: () => driver.close() };
}
