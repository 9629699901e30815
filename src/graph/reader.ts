import DataLoader from 'dataloader';
import { Kept } from './kept.js';
import type { Database, Spent } from '../neo4j/run.js';

/** What a request has spent, for those who do not know the database. */
export type { Spent };
import type { Query } from '../query.js';

/** How a request reads. */
export interface ReaderOptions {
  /** Breaks off what runs, when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** How many rows of one index conditions are tried on for one page. */
  readonly scanBudget?: number;
  /** What is kept between requests; without it nothing is. */
  readonly kept?: Kept;
  /** The account to go on with; without it a new one. */
  readonly spent?: Spent;
}

/**
 * What one request reads through: it counts what is spent, and it holds one loader for each list that is asked for,
 * so that all parents of a level are answered by one statement and the same one is never read twice.
 */
export class Reader {
  readonly spent: Spent;
  readonly #database: Database;
  readonly #signal: AbortSignal | undefined;
  readonly #loaders = new Map<string, unknown>();

  /** How many rows of one index conditions are tried on for one page. */
  readonly scanBudget: number;

  /** What is kept between requests. */
  readonly kept: Kept;

  constructor(database: Database, options: ReaderOptions = {}) {
    const { signal, scanBudget = 20_000, kept = new Kept(), spent } = options;
    this.spent = spent ?? { statements: 0, rows: 0, milliseconds: 0 };
    this.kept = kept;
    this.#database = database;
    this.#signal = signal;
    this.scanBudget = scanBudget;
  }

  /** One that has read nothing, on the same account. */
  fresh(): Reader {
    const { scanBudget, kept, spent } = this;
    const signal = this.#signal;
    return new Reader(this.#database, { scanBudget, kept, spent, ...(signal === undefined ? {} : { signal }) });
  }

  /** Runs one statement on this request's account. */
  run<P extends object, R>(query: Query<P, R>, params: P): Promise<R[]> {
    return this.#database.read(query, params, this.spent, this.#signal);
  }

  /**
   * Loads the answer for one row through the loader called `list`; `load` answers for all rows of a level at once and
   * leaves out of the map what is not there. An error in the map is thrown for its row alone.
   */
  async byRow<K extends { readonly id: string }, T>(
    list: string,
    row: K,
    load: (rows: readonly K[]) => Promise<Map<string, T | Error>>,
  ): Promise<T | null> {
    let loader = this.#loaders.get(list) as DataLoader<K, T | null, string> | undefined;
    if (loader === undefined) {
      loader = new DataLoader<K, T | null, string>(
        async (rows) => {
          const found = await load(rows);
          return rows.map(({ id }) => found.get(id) ?? null);
        },
        { maxBatchSize: 1000, cacheKeyFn: ({ id }) => id },
      );
      this.#loaders.set(list, loader);
    }
    return loader.load(row);
  }

  /** The same for a bare id. */
  one<T>(list: string, id: string, load: (ids: readonly string[]) => Promise<Map<string, T>>): Promise<T | null> {
    return this.byRow(list, { id }, (rows) => load(rows.map((row) => row.id)));
  }
}
