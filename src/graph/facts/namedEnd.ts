import { requiredIds, type Conditions } from '../where/index.js';
import type { Whose } from './selection.js';

/** More entities are not looked at one by one: their ids are a condition like others. */
export const mostNamed = 1000;

/** Whose relationships those are of which one end or both are named; null is any. */
export function whoseOf(from: readonly string[] | null, to: readonly string[] | null): Whose {
  if (from !== null && to !== null) return { kind: 'between', from, to };
  if (from !== null) return { kind: 'from', ids: from };
  return to === null ? { kind: 'all' } : { kind: 'to', ids: to };
}

/** The ids that conditions leave for what stands at a path, each once; null when they leave any, or too many. */
export function namedAt({ tree }: Conditions, path: Parameters<typeof requiredIds>[1]): readonly string[] | null {
  const ids = requiredIds(tree, path);
  return ids === null || ids.length > mostNamed ? null : [...new Set(ids)];
}

/** Whose relationships those are of which conditions name one end or both: what they name leads to few. */
export const namedEnd = (conditions: Conditions): Whose =>
  whoseOf(namedAt(conditions, ['from', 'id']), namedAt(conditions, ['to', 'id']));
