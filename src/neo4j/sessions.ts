import neo4j, { type Result, type ResultSummary, type Session } from 'neo4j-driver';
import type { Query } from '../query.js';
import type { Lease } from './connections.js';
import { before } from './deadline.js';
import { toRow } from './values.js';

/** How long something may take at most. */
export interface Limits {
  /** As of performance.now(). */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

/** Does work in a session on a connection, and gives that back. */
export type InSession = <T>(
  lease: Lease,
  mode: 'READ' | 'WRITE',
  limits: Limits,
  work: (session: Session) => Promise<T>,
) => Promise<T>;

/** The moment, of performance.now(), in so many milliseconds. */
export const until = (ms: number): number => performance.now() + ms;

/** Whole milliseconds that are left; the server takes 0 for no limit at all. */
export const left = (deadline: number): number => Math.max(1, Math.ceil(deadline - performance.now()));

/** The statement's name goes along as metadata: SHOW TRANSACTIONS and the server's logs then say what runs. */
export const metadata = (name: string, timeout: number) => ({ timeout, metadata: { app: 'whowhom', query: name } });

/** Is told of each statement that was answered which columns it gave and what the server says of it. */
export type WatchAnswers = (query: Query<never, unknown>, columns: readonly string[], summary: ResultSummary) => void;

/** The rows of an answer, each made as its record comes: tens of thousands of records are not held beside them. */
export const rowsOf = <P extends object, R>(result: Result, query: Query<P, R>, watch?: WatchAnswers): Promise<R[]> =>
  new Promise((resolve, reject) => {
    const rows: R[] = [];
    let columns: readonly string[] = [];
    result.subscribe({
      onKeys: (keys) => {
        columns = keys;
      },
      onNext: (record) => {
        try {
          rows.push(toRow<R>(record, query));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      },
      onCompleted: (summary) => {
        watch?.(query, columns, summary);
        resolve(rows);
      },
      onError: reject,
    });
  });

/**
 * All records are asked for at once, for all are wanted. By pieces, work that is cut off just when a piece has come has the
 * driver (6.3) send DISCARD behind its RESET: the server refuses that, and whoever gets the connection next gets the refusal
 * or waits for ever.
 */
const wholeAnswer = -1;

/** Makes sessions on a database, whose empty name is the server's default. They share their bookmarks. */
export function openSessions(database: string): InSession {
  const bookmarkManager = neo4j.bookmarkManager();
  return async ({ driver, giveBack }, mode, { deadline, signal }, work) => {
    const own = driver.session({
      ...{ defaultAccessMode: mode, bookmarkManager, fetchSize: wholeAnswer },
      ...(database === '' ? {} : { database }),
    });
    try {
      return await before(deadline, work(own), signal);
    } finally {
      // Not waited for: when the work is cut off the server may never answer.
      void giveBack(own.close());
    }
  };
}
