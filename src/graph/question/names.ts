import { name, type Cypher } from '../../cypher.js';

/** What a statement is compiled for: how many rows it may look at, and the account on which the rows that it gives go. */
export interface Compiling {
  readonly scanBudget: number;
  readonly spent: { rows: number };
}

/** What a statement is compiled with: names of variables, each given out once, so that equal questions get equal names. */
export class Names {
  readonly #spent: { rows: number };
  #last = 0;

  /** How many facts of a walk conditions are tried on. */
  readonly scanBudget: number;

  constructor({ scanBudget, spent }: Compiling) {
    this.scanBudget = scanBudget;
    this.#spent = spent;
  }

  /** A new variable. */
  next(of: string): Cypher {
    this.#last += 1;
    return name(`${of}${this.#last}`);
  }

  /** The rows of a list within a row: the database gives them as one value, and each is a row that was read. */
  rows<T = readonly unknown[]>(list: unknown): readonly T[] {
    const rows = list as readonly T[];
    this.#spent.rows += rows.length;
    return rows;
  }
}
