import { name, type Cypher } from '../../cypher.js';

/** What a statement is compiled with: names of variables, each given out once, so that equal questions get equal names. */
export class Names {
  #last = 0;

  /** How many facts of a walk conditions are tried on. */
  readonly scanBudget: number;

  constructor(scanBudget: number) {
    this.scanBudget = scanBudget;
  }

  /** A new variable. */
  next(of: string): Cypher {
    this.#last += 1;
    return name(`${of}${this.#last}`);
  }
}
