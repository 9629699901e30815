import { compareText } from '../keys.js';
import type { PathRank } from './question.js';

/** Where a path stands among the others. */
export interface Place {
  readonly length: number;
  /** The grade of what its hops cost. */
  readonly grade: number;
  /** Of its entities, from its front. */
  readonly ids: readonly string[];
}

/** Compares two paths, or the fronts of two by what they come to at best: by rank, then by ids. */
export function byPlace(rankBy: PathRank): (a: Place, b: Place) => number {
  const byIds = (a: Place, b: Place): number => {
    for (let i = 0; i < a.ids.length && i < b.ids.length; i += 1) {
      const order = compareText(a.ids[i] ?? '', b.ids[i] ?? '');
      if (order !== 0) return order;
    }
    return a.ids.length - b.ids.length;
  };
  if (rankBy === 'LENGTH') return (a, b) => a.length - b.length || a.grade - b.grade || byIds(a, b);
  return (a, b) => a.grade - b.grade || a.length - b.length || byIds(a, b);
}

/** The text of an id in a key: no control characters and no `|`, as in ids; quotes and backslashes escaped. */
const idText = '"(?:[^"\\\\|\\p{Cc}]|\\\\["\\\\])*"';

/** What the key of a path looks like. A client can forge one: whatever matches is JSON, and no longer than a path can be. */
export const pathKeyPattern = new RegExp(`^\\[[1-8],\\d{1,15},\\[${idText}(?:,${idText}){1,8}\\]\\]$`, 'u');

/** The key of a path in the order of its list. */
export const keyOf = ({ length, grade, ids }: Place): string => JSON.stringify([length, grade, ids]);

/** The place that a key stands for. */
export function placeOf(key: string): Place {
  const [length, grade, ids] = JSON.parse(key) as [number, number, string[]];
  return { length, grade, ids };
}
