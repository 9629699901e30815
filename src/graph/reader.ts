import DataLoader from 'dataloader';
import type { Database, Spent } from '../neo4j/run.js';

/** What a request has spent, for those who do not know the database. */
export type { Spent };
import type { Query } from '../query.js';

/**
 * What one request reads through: it counts what is spent, and it holds one loader for each list that is asked for,
 * so that all parents of a level are answered by one statement and the same one is never read twice.
 */
export class Reader {
  readonly spent: Spent = { statements: 0, rows: 0 };
  readonly #database: Database;
  readonly #loaders = new Map<string, unknown>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Runs one statement on this request's account. */
  run<P extends object, R>(query: Query<P, R>, params: P): Promise<R[]> {
    return this.#database.read(query, params, this.spent);
  }

  /**
   * Loads the answer for one row through the loader called `list`; `load` answers for all rows of a level at once and
   * leaves out of the map what is not there.
   */
  async byRow<K extends { readonly id: string }, T>(
    list: string,
    row: K,
    load: (rows: readonly K[]) => Promise<Map<string, T>>,
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
