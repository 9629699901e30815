import { queries } from '../generated/queries.js';
import type { Database } from '../neo4j/run.js';
import type { Reader } from './reader.js';

/** How long a version that was read is told without asking again, in milliseconds. */
const fresh = 500;

/** For so long after a write the next one is thought to come at any moment, in milliseconds. */
const quiet = 2000;

/** A database that stands still is not to hold a connection for this. */
const patience = 2000;

const standing = new WeakMap<Database, Promise<unknown>>();

/**
 * Does work while nothing is written, with the number of the last change; all that was written can be seen then. A commit
 * is applied to the store and its indexes piece by piece, so at other times a change may be seen in part. One work at a
 * time: each waits for the one before, and needs connections of its own.
 */
export function whileStill<T>(database: Database, work: (version: number) => Promise<T>): Promise<T> {
  const held = () => database.holding(queries.changes.standstill, {}, ([row]) => work(row?.version ?? 0));
  const mine = (standing.get(database) ?? Promise.resolve()).then(held, held);
  standing.set(
    database,
    mine.catch(() => undefined),
  );
  return mine;
}

/** The number of the last change, read now; of what was written with it something may not be seen yet. */
export async function lastChange(reader: Reader): Promise<number> {
  return (await reader.run(queries.vocabulary.version, {}))[0]?.version ?? 0;
}

async function changesAt(reader: Reader, moments: readonly { readonly id: string }[]): Promise<Map<string, number>> {
  const rows = await reader.run(queries.vocabulary.changeAt, { moments: moments.map(({ id }) => id) });
  return new Map(rows.map(({ moment, version }) => [moment, version]));
}

/** The number of the last change by a moment, 0 before the first. Moments of changes never decrease. */
export const changeAt = async (reader: Reader, at: Date): Promise<number> =>
  (await reader.load(changesAt, { id: at.toISOString() })) ?? 0;

/** Tells the version of the graph, without costing a request a statement. */
export interface VersionClock {
  /** The number of the last change that was seen. An answer that begins now holds all changes up to it. */
  now(): number;
  /**
   * Whether nobody has written since a time of performance.now(), as far as this process knows: not by itself, and the
   * counter has not told of others for a while.
   */
  isQuietSince(time: number): boolean;
  /** Reads it once, so that the first answer knows it; a slow database does not keep the service from starting. */
  start(): Promise<void>;
}

/** Whether this process has not written since a time of performance.now(). */
export const isIdleSince = (database: Database, time: number): boolean => database.idleFor() > performance.now() - time;

/** Makes a clock that asks the database behind the requests, at most twice a second. */
export function versionClock(database: Database): VersionClock {
  let version = 0;
  let readAt = -Infinity;
  let changedAt = -Infinity;
  let reading = false;
  const read = async (): Promise<void> => {
    const [row] = await database.read(queries.vocabulary.version, {}, undefined, AbortSignal.timeout(patience));
    if ((row?.version ?? 0) > version) {
      changedAt = performance.now();
      version = row?.version ?? 0;
    }
    readAt = performance.now();
  };
  const refresh = (): void => {
    if (reading || performance.now() - readAt < fresh) return;
    reading = true;
    // A database that does not answer is told by what the request itself reads.
    void read()
      .catch(() => undefined)
      .finally(() => {
        reading = false;
      });
  };
  return {
    now() {
      refresh();
      return version;
    },
    isQuietSince: (time) => isIdleSince(database, time) && performance.now() - changedAt > quiet,
    start: () => read().catch(() => undefined),
  };
}
