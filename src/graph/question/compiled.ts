import type { View } from '../view.js';

interface Compiled {
  readonly view: string;
  readonly scanBudget: number;
  readonly made: unknown;
}

const known = new WeakMap<object, Compiled>();

/**
 * What a question was compiled into, made once as long as the same question is asked: it depends on nothing but the question,
 * the view and the budget.
 */
export function compiledOnce<T>(question: object, view: View, scanBudget: number, compile: () => T): T {
  const found = known.get(question);
  if (found?.view === view.name && found.scanBudget === scanBudget) return found.made as T;
  const made = compile();
  known.set(question, { view: view.name, scanBudget, made });
  return made;
}
