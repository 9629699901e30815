import { name, type Cypher } from '../../cypher.js';

/** What a statement is compiled for: how many rows it may look at, and who is told how many its lists have. */
export interface Compiling {
  readonly scanBudget: number;
  counted(rows: number): void;
}

/** What a statement is compiled with: names of variables, each given out once, so that equal questions get equal names. */
export class Names {
  readonly #compiling: Compiling;
  #last = 0;

  /** How many facts of a walk conditions are tried on. */
  readonly scanBudget: number;

  constructor(compiling: Compiling) {
    this.scanBudget = compiling.scanBudget;
    this.#compiling = compiling;
  }

  /** A new variable. */
  next(of: string): Cypher {
    this.#last += 1;
    return name(`${of}${this.#last}`);
  }

  /** The rows of a list within a row: the database gives them as one value, and each is a row that was read. */
  rows(list: unknown): readonly (readonly unknown[])[] {
    const rows = list as readonly (readonly unknown[])[];
    this.#compiling.counted(rows.length);
    return rows;
  }
}
