import { requiredIds, type Conditions } from '../where/index.js';
import type { Whose } from './selection.js';

/** More entities are not looked at one by one: their ids are a condition like others. */
const mostNamed = 1000;

/** Of the ends that conditions name the one of fewest entities: its keys lead to few relationships. */
export function namedEnd({ tree }: Conditions): Whose {
  const ends = (['from', 'to'] as const).flatMap((kind) => {
    const ids = requiredIds(tree, [kind, 'id']);
    return ids === null || ids.length > mostNamed ? [] : [{ kind, ids: [...new Set(ids)] }];
  });
  return ends.sort((a, b) => a.ids.length - b.ids.length)[0] ?? { kind: 'all' };
}
