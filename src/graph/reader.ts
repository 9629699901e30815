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

/** Answers for rows of which all other arguments are the same, by the ids of the rows. */
export type Load<K extends { readonly id: string }, A extends readonly unknown[], T> = (
  reader: Reader,
  rows: readonly K[],
  ...args: A
) => Promise<ReadonlyMap<string, T | Error>>;

/** Loaders by a function and its arguments, one argument a level. */
class Loaders {
  loader: DataLoader<unknown, unknown, string> | undefined;
  readonly #next = new Map<unknown, Loaders>();

  next(key: unknown): Loaders {
    const known = this.#next.get(key);
    if (known !== undefined) return known;
    const made = new Loaders();
    this.#next.set(key, made);
    return made;
  }
}

/** Views are equal by their names, though each field that asks for one makes its own; all else is what it is. */
const keyOf = (arg: unknown): unknown =>
  typeof arg === 'object' && arg !== null && 'name' in arg && 'ranks' in arg ? arg.name : arg;

/**
 * What one request reads through: it counts what is spent, and it holds one loader for each list that is asked for,
 * so that all parents of a level are answered by one statement and the same one is never read twice.
 */
export class Reader {
  readonly spent: Spent;
  readonly #database: Database;
  readonly #signal: AbortSignal | undefined;
  readonly #tree = new Loaders();
  readonly #versions = new Set<number>();
  /** How many statements that tell no version have ended, and of how many a later one has told it. */
  #ended = 0;
  #covered = 0;

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

  /** Given when nobody waits for the answer any more. */
  get gone(): AbortSignal {
    return this.#signal ?? new AbortController().signal;
  }

  /** Runs one statement on this request's account. */
  async run<P extends object, R>(query: Query<P, R>, params: P): Promise<R[]> {
    const rows = await this.#database.read(query, params, this.spent, this.#signal);
    this.#ended += 1;
    return rows;
  }

  /**
   * Asks a statement that tells the version of the graph when it ended, in a column `version` of its only row. What was
   * read before it was sent is known to be of that version, if it was at the start. That row wraps those that were asked
   * for, in a column `rows` or in lists that are counted where they are taken out: it is none itself.
   */
  async ask<P extends object, R extends { readonly version: number }>(query: Query<P, R>, params: P): Promise<R> {
    const before = this.#ended;
    const [row] = await this.#database.read({ ...query, wraps: true }, params, this.spent, this.#signal);
    if (row === undefined) throw new Error(`${query.name} gave no row.`);
    this.#covered = Math.max(this.#covered, before);
    this.#versions.add(row.version);
    return row;
  }

  /** Puts the rows of a list within a row on the account of this request. */
  counted(rows: number): void {
    this.#database.counted(rows, this.spent);
  }

  /** The version of all that was read, null when not all of it is known to be of one. */
  get version(): number | null {
    const [version] = this.#versions;
    return version !== undefined && this.#versions.size === 1 && this.#covered === this.#ended ? version : null;
  }

  /**
   * Loads the answer for one row: `load` answers for all rows that are asked for with the same arguments in one turn, and
   * leaves out of the map what is not there. An error in the map is thrown for its row alone. The loader is found by the
   * function and its arguments, so that no two lists can get into each other's way.
   */
  async load<K extends { readonly id: string }, A extends readonly unknown[], T>(
    load: Load<K, A, T>,
    row: K,
    ...args: A
  ): Promise<T | null> {
    const loaders = [load, ...args].reduce<Loaders>((at, arg) => at.next(keyOf(arg)), this.#tree);
    loaders.loader ??= new DataLoader<K, unknown, string>(
      async (rows) => {
        const found = await load(this, rows, ...args);
        return rows.map(({ id }) => found.get(id) ?? null);
      },
      { maxBatchSize: 1000, cacheKeyFn: ({ id }) => id },
    ) as DataLoader<unknown, unknown, string>;
    return (await loaders.loader.load(row)) as T | null;
  }
}
