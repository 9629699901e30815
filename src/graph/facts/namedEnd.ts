import { requiredIds, type Conditions } from '../where/index.js';
import type { Whose } from './selection.js';

/** More entities are not looked at one by one: their ids are a condition like others. */
const mostNamed = 1000;

/** Whose relationships those are of which conditions name one end or both: what they name leads to few. */
export function namedEnd({ tree }: Conditions): Whose {
  const named = (kind: 'from' | 'to'): readonly string[] | null => {
    const ids = requiredIds(tree, [kind, 'id']);
    return ids === null || ids.length > mostNamed ? null : [...new Set(ids)];
  };
  const [from, to] = [named('from'), named('to')];
  if (from !== null && to !== null) return { kind: 'between', from, to };
  if (from !== null) return { kind: 'from', ids: from };
  return to === null ? { kind: 'all' } : { kind: 'to', ids: to };
}
