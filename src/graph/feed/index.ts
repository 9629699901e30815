import { WhowhomError } from '../../errors.js';
import type { Database } from '../../neo4j/run.js';
import { ending, isGiven, pauseFor, type Ending } from './ending.js';
import { onlyOf, type Of } from './filter.js';
import { changePage, holdPast, type FeedPage, type PageRequest } from './page.js';
import { Recent } from './recent.js';
import { nextChanges, type ChangeRow, type Run } from './rows.js';
import { Tail } from './tail.js';

export { ending, isGiven, pauseFor, type Ending } from './ending.js';
export type { Of } from './filter.js';
export type { FeedPage } from './page.js';
export type { ChangeAction, ChangeRow, SubjectRow } from './rows.js';

/** Which changes are followed. */
export interface Following {
  /** The version behind which they are told; null is from now on. */
  readonly after: number | null;
  readonly of: Of;
}

/** What changes in a graph, for those who follow it. */
export interface Feed {
  /** The last version, asked now; all of it can be seen. @throws WhowhomError of the database */
  settled(): Promise<number>;
  /** A page of changes. @throws WhowhomError BAD_ARGUMENT, or of the database */
  page(run: Run, request: PageRequest): Promise<FeedPage>;
  /**
   * All changes in order, each once, as they come. Each who follows reads at their own pace: nothing is kept for those who are
   * slow. A database that does not answer is waited for. Ends at once with `return()` or the signal.
   * @throws WhowhomError BAD_ARGUMENT from `next()`
   */
  follow(following: Following, signal: AbortSignal): Ending<ChangeRow>;
}

/** Changes that are read at once for one who follows. */
const atOnce = 50;

/** After a failure of the database so long, in milliseconds. */
const firstPause = 100;
const longestPause = 2000;

/** What may pass by itself. */
const passing: readonly string[] = ['DATABASE_UNAVAILABLE', 'DATABASE_BUSY', 'DATABASE_TIMEOUT', 'DATABASE_MEMORY'];

/** Whether an error tells of a database that may answer later. */
export const mayPass = (error: unknown): boolean => error instanceof WhowhomError && passing.includes(error.code);

/** Asks until the database answers; null when the signal was given before. */
export async function untilAnswered<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
  for (let wait = firstPause; !isGiven(signal); wait = Math.min(2 * wait, longestPause)) {
    try {
      return await ask();
    } catch (error) {
      if (isGiven(signal)) break;
      if (!mayPass(error)) throw error;
      await pauseFor(wait, signal);
    }
  }
  return null;
}

/** Makes the feed of a database: one for all who follow in a process. */
export function createFeed(database: Database): Feed {
  const tail = new Tail(database);
  const recent = new Recent();
  const run: Run = (query, params) => database.read(query, params);
  /** Reads that are under way, by the version behind which they read, so that all who wake together share one. */
  const reading = new Map<number, Promise<readonly ChangeRow[]>>();

  const read = async (after: number, upTo: number): Promise<readonly ChangeRow[]> => {
    const rows = await nextChanges(run, { after, upTo, most: atOnce });
    // Only what is new is kept for others: who catches up reads what nobody else asks for.
    if (rows.at(-1)?.graphVersion === upTo) recent.keep(rows);
    return rows;
  };

  const behind = (after: number, upTo: number): Promise<readonly ChangeRow[]> => {
    // What is behind the last one that is kept may have erased what those that are kept tell of.
    const kept = recent.reaches(upTo) ? recent.after(after) : null;
    if (kept !== null && kept.length > 0) return Promise.resolve(kept.slice(0, atOnce));
    const found = reading.get(after);
    if (found !== undefined) return found;
    const mine = read(after, upTo).finally(() => reading.delete(after));
    reading.set(after, mine);
    return mine;
  };

  async function* changes({ after, of }: Following, signal: AbortSignal): AsyncGenerator<ChangeRow, void, undefined> {
    const version = await untilAnswered(() => tail.settled(), signal);
    if (version === null) return;
    holdPast(after ?? 0, version);
    let position = after ?? version;
    while (!isGiven(signal)) {
      const upTo = await tail.later(position, signal);
      if (upTo <= position) return;
      const rows = (await untilAnswered(() => behind(position, upTo), signal)) ?? [];
      const kept = (await untilAnswered(() => onlyOf(run, rows, of), signal)) ?? [];
      for (const row of kept) {
        if (isGiven(signal)) return;
        if (row !== null) yield row;
      }
      position = rows.at(-1)?.graphVersion ?? position;
    }
  }

  return {
    settled: () => tail.settled(),
    page: changePage,
    follow: (following, signal) => ending((ended) => changes(following, ended), signal),
  };
}
