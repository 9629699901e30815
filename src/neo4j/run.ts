import type { ManagedTransaction, Session } from 'neo4j-driver';
import { WhowhomError } from '../errors.js';
import type { Query } from '../query.js';
import { openConnections } from './connections.js';
import type { Address } from './driver.js';
import { isWorthRetrying, toFinal, toWhowhomError } from './failures.js';
import type { Load } from './gate.js';
import { openPlanned, type PlanningOptions } from './planned.js';
import type { PlansLoad } from './plans.js';
import { left, metadata, openSessions, rowsOf, until, type Limits, type WatchAnswers } from './sessions.js';
import type { Shape } from './shape.js';
import { withoutStack } from './stacks.js';
import { rowsIn } from './counted.js';
import { toParameters } from './values.js';
import { watched, type Watch } from './watch.js';

/** What a request has spent in the database so far. */
export interface Spent {
  statements: number;
  rows: number;
  /** Between sending each statement and its last record or its end by a timer, added up. */
  milliseconds: number;
}

/** Runs one statement inside a write transaction. */
export type RunInWrite = <P extends object, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** The database, as the rest of the service sees it. */
export interface Database {
  /**
   * Runs a reading statement. Its cost is added to `spent`; when the signal is given it is broken off.
   * @throws WhowhomError DATABASE_UNAVAILABLE, _TIMEOUT, _BUSY or _MEMORY, PLANNING, CLIENT_GONE, INTERNAL
   */
  read<P extends object, R>(query: Query<P, R>, params: P, spent?: Spent, signal?: AbortSignal): Promise<R[]>;
  /** Adds the rows of lists within rows to `spent`, once they are taken out: only who asked knows which lists are rows. */
  counted(rows: number, spent: Spent): void;
  /** Runs work in one write transaction: all of it is kept, or nothing. Work may be called again after a conflict. */
  write<T>(name: string, work: (run: RunInWrite) => Promise<T>): Promise<T>;
  /**
   * Runs one statement that takes locks, waiting for who holds them, and changes nothing; they are kept while `work` is
   * done, for 5,000 milliseconds at most unless another time is given. Work may be called again after a conflict.
   */
  holding<P extends object, R, T>(
    query: Query<P, R>,
    params: P,
    work: (rows: R[]) => Promise<T>,
    timeout?: number,
  ): Promise<T>;
  /** Milliseconds since this process wrote last; 0 while it writes, Infinity before it did. */
  idleFor(): number;
  /** Has somebody told when this process has written something, whatever came of it. */
  onWrite(tell: () => void): void;
  /** Runs a schema statement, which has no parameters and its own, longer time. */
  schema(text: string): Promise<void>;
  /** Reads something, past all who wait for a connection. Fails when the database does not answer or cannot read. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The database, as those see it who keep it running. */
export interface ManagedDatabase extends Database {
  /** Refuses everything at once with DATABASE_UNAVAILABLE. */
  readonly suspend: () => void;
  /** Lets everything to the database again, which may be somewhere else by now. */
  readonly resume: (address: Address) => void;
  readonly load: () => Load;
  /** Plans a shape when nobody waits for another; false when the database does not answer. */
  readonly prepare: (shape: Shape) => Promise<boolean>;
  readonly plans: () => PlansLoad;
}

/** How the database is used. */
export interface DatabaseOptions extends PlanningOptions {
  /** Milliseconds for one reading statement, all its tries together. */
  readonly queryTimeout: number;
  /** Milliseconds of these to wait for a free connection; all of them when left out. */
  readonly poolWait?: number;
  /** Sees each statement. */
  readonly watch?: Watch;
  /** Is told of the rows of lists within rows. */
  readonly watchLists?: (rows: number) => void;
  readonly watchAnswers?: WatchAnswers;
}

const retryPauses = [20, 80, 250];
const schemaTimeout = 600_000;
const writeTimeout = 120_000;
const holdTimeout = 5_000;
const checkTimeout = 5_000;
const isPlanning = (error: unknown) => error instanceof WhowhomError && error.code === 'PLANNING';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens the database. Reads are auto-commit on READ sessions (half the latency of managed transactions) and are tried
 * again a few times when the server says that may help; writes are managed transactions. Bookmarks carry over, so a
 * reader sees what was written before, on a cluster too. Every statement ends by a timer of ours.
 */
export function openDatabase(address: Address, options: DatabaseOptions): ManagedDatabase {
  const { queryTimeout, poolWait = queryTimeout, watchAnswers } = options;
  const connections = openConnections(address);
  const inSession = openSessions(address.database);
  const planned = openPlanned(connections, inSession, options);

  async function send<P extends object, R>(
    query: Query<P, R>,
    sent: object,
    spent: Spent | undefined,
    limits: Limits,
  ): Promise<R[]> {
    const lease = await connections.take(Math.min(poolWait, left(limits.deadline)), limits.signal);
    const began = performance.now();
    if (spent) spent.statements += 1;
    const rows = await inSession(lease, 'READ', limits, (reader) =>
      rowsOf(
        withoutStack(() => reader.run(query.text, sent, metadata(query.name, left(limits.deadline)))),
        query,
        watchAnswers,
      ),
    ).finally(() => {
      if (spent) spent.milliseconds += performance.now() - began;
    });
    if (spent) spent.rows += rowsIn(query, rows);
    return rows;
  }

  async function read<P extends object, R>(
    query: Query<P, R>,
    params: P,
    spent?: Spent,
    signal?: AbortSignal,
  ): Promise<R[]> {
    const deadline = until(queryTimeout);
    const { name, text } = query;
    let earlier: unknown;
    for (let attempt = 0; ; attempt += 1) {
      try {
        const sent = toParameters(params as Record<string, unknown>, query);
        const run = () => send(query, sent, spent, { deadline, signal });
        const once = () => planned.first({ name, text, sent, spent }, { deadline, signal }, run);
        return await watched(options.watch, { name, spent }, once, (rows) => rowsIn(query, rows));
      } catch (error) {
        const wait = retryPauses[attempt];
        if (wait === undefined || !isWorthRetrying(error) || left(deadline) <= wait) {
          // Of a database that cannot be reached it is not to be said that it is planning.
          throw toWhowhomError(isPlanning(error) ? (earlier ?? error) : error, name);
        }
        earlier = error;
        await pause(wait);
      }
    }
  }

  const runIn =
    (transaction: ManagedTransaction): RunInWrite =>
    async <P extends object, R>(query: Query<P, R>, params: P) => {
      const sent = toParameters(params as Record<string, unknown>, query);
      const run = () => rowsOf(transaction.run(query.text, sent), query, watchAnswers).catch(toFinal);
      return watched(options.watch, { name: query.name, spent: undefined }, run);
    };

  /** Does work that changes the database, which has a longer time. */
  async function change<T>(name: string, timeout: number, work: (session: Session) => Promise<T>): Promise<T> {
    try {
      const lease = await connections.take(queryTimeout);
      return await inSession(lease, 'WRITE', { deadline: until(timeout) }, work);
    } catch (error) {
      throw toWhowhomError(error, name);
    }
  }

  const transact = <T>(name: string, timeout: number, work: (run: RunInWrite) => Promise<T>): Promise<T> =>
    change(name, timeout, (writer) =>
      writer.executeWrite((transaction) => work(runIn(transaction)), metadata(name, timeout)),
    );

  let writing = 0;
  const told: (() => void)[] = [];
  let wroteAt = -Infinity;

  async function write<T>(name: string, work: (run: RunInWrite) => Promise<T>): Promise<T> {
    writing += 1;
    try {
      return await transact(name, writeTimeout, work);
    } finally {
      writing -= 1;
      wroteAt = performance.now();
      for (const tell of told) tell();
    }
  }

  const onWrite = (tell: () => void): void => {
    told.push(tell);
  };

  const idleFor = (): number => (writing > 0 ? 0 : performance.now() - wroteAt);

  const holding = <P extends object, R, T>(
    query: Query<P, R>,
    params: P,
    work: (rows: R[]) => Promise<T>,
    timeout = holdTimeout,
  ): Promise<T> => transact(query.name, timeout, async (run) => work(await run(query, params)));

  const schema = (text: string): Promise<void> =>
    change(text.slice(0, 60), schemaTimeout, async (writer) => {
      await writer.run(text, {}, metadata('schema', schemaTimeout));
    }).finally(planned.forget);

  async function check(): Promise<void> {
    try {
      await inSession(connections.takeExtra(), 'READ', { deadline: until(checkTimeout) }, async (reader) => {
        await reader.run('RETURN 1', {}, metadata('check', checkTimeout));
      });
    } catch (error) {
      throw toWhowhomError(error, 'check');
    }
  }

  function suspend(): void {
    connections.suspend();
    planned.forget();
  }

  function resume(now: Address): void {
    connections.resume(now);
    planned.lose();
  }

  function counted(rows: number, spent: Spent): void {
    spent.rows += rows;
    options.watchLists?.(rows);
  }

  const { load, close } = connections;
  const { prepare, load: plans } = planned;
  return {
    ...{ read, counted, write, holding, idleFor, onWrite, schema, check, suspend, resume, load, prepare, plans, close },
  };
}
