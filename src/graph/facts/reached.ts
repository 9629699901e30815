import { compareText } from '../keys.js';
import type { Page } from '../model.js';
import { cut, type Keyed, type PageRequest } from '../page.js';

/** A place in a list: which part of it, and the key there. */
export interface Place {
  readonly part: number;
  readonly key: string;
}

/** A row with its place in the list. */
export interface Placed<T> extends Keyed<T> {
  readonly part: number;
}

/** The last place that a walk looked at within the budget, and the next one when more lies behind it. */
export type Reached = readonly [part: number, places: readonly string[]];

/** Of two places the one that is read earlier is less. */
const inOrder =
  (down: boolean) =>
  (a: Place, b: Place): number =>
    a.part - b.part || (down ? -1 : 1) * compareText(a.key, b.key);

/** The first place behind which something may be that no walk looked at. */
function stopOf(reached: readonly Reached[], down: boolean): Place | null {
  const stops = reached.flatMap(([part, [key, next]]) =>
    key === undefined || next === undefined ? [] : [{ part, key }],
  );
  return stops.sort(inOrder(down))[0] ?? null;
}

/**
 * A page of rows that were looked for within a budget, in the order of reading. What lies behind the first place where a
 * walk stopped is left for the next page: the walk may have missed what comes before it.
 */
export function pageWithin<T>(
  rows: readonly Placed<T>[],
  reached: readonly Reached[],
  down: boolean,
  page: PageRequest,
): Page<T> {
  const stop = stopOf(reached, down);
  if (stop === null) return cut(rows, page);
  const compare = inOrder(down);
  const before = rows.filter((row) => compare(row, stop) <= 0);
  return cut(before, page, before.length > page.size ? null : stop.key);
}
