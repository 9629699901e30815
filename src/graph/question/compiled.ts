import type { View } from '../view.js';
import { Names, type Compiling } from './names.js';

/** A statement, and what becomes of a row of its answer. */
export interface Statement<Q, A> {
  readonly query: Q;
  readonly shape: (columns: readonly unknown[]) => A;
}

/** Tells whoever asks now how many rows there are: a statement outlives the request that it was compiled for. */
class Telling implements Compiling {
  asker: Compiling | null = null;

  constructor(readonly scanBudget: number) {}

  counted(rows: number): void {
    this.asker?.counted(rows);
  }
}

interface Kept<Q, A> {
  readonly view: string;
  readonly telling: Telling;
  readonly statement: Statement<Q, A>;
}

const known = new WeakMap<object, Kept<unknown, unknown>>();

/**
 * What a question is compiled into, made once as long as the same question is asked in the same way: it depends on nothing but the
 * question, the view and the budget.
 */
export function compiledOnce<Q, A>(
  question: object,
  view: View,
  asker: Compiling,
  compile: (names: Names) => Statement<Q, A>,
): Statement<Q, A> {
  let kept = known.get(question) as Kept<Q, A> | undefined;
  if (kept?.view !== view.name || kept.telling.scanBudget !== asker.scanBudget) {
    const telling = new Telling(asker.scanBudget);
    kept = { view: view.name, telling, statement: compile(new Names(telling)) };
    known.set(question, kept);
  }
  const { telling, statement } = kept;
  return {
    query: statement.query,
    shape(columns) {
      telling.asker = asker;
      try {
        return statement.shape(columns);
      } finally {
        telling.asker = null;
      }
    },
  };
}
