import { datedFrom, dayKey, undatedMark } from './keys.js';
import type { PageRequest } from './page.js';
import { FAR_FUTURE } from './time.js';

/** Which way a list runs. */
export type OrderDirection = 'ASC' | 'DESC';

/** A range of keys, both ends excluded. */
export interface Range {
  readonly low: string;
  readonly high: string;
}

/** How a page by start is read: its ranges in the order in which they are read, each upwards or downwards. */
export interface Reading {
  readonly ranges: readonly [Range] | readonly [Range, Range];
  readonly down: boolean;
}

const isDated = (key: string): boolean => !key.startsWith(undatedMark);
/** Below, between and above undated and dated keys. */
const [below, between, above] = ['0', datedFrom, '2'];
const nothing: Range = { low: above, high: above };

/** Dated ones first, then undated ones: two ranges, of which a key cuts the one that it is in. */
function upward({ after, before }: PageRequest): [dated: Range, undated: Range] {
  const dated = { low: between, high: above };
  const undated = { low: below, high: between };
  const [fromDated, fromUndated] =
    after === null
      ? [dated, undated]
      : isDated(after)
        ? [{ ...dated, low: after }, undated]
        : [nothing, { ...undated, low: after }];
  if (before === null) return [fromDated, fromUndated];
  return isDated(before) ? [{ ...fromDated, high: before }, nothing] : [fromDated, { ...fromUndated, high: before }];
}

/**
 * How the page is read. Undated ones come last both ways. They have the smallest keys, so downwards all is one range;
 * upwards dated ones are a range before that of the undated ones. A page from the back is read the other way round.
 */
export function readingOf(order: OrderDirection, page: PageRequest): Reading {
  if (order === 'DESC') {
    return { ranges: [{ low: page.before ?? below, high: page.after ?? above }], down: !page.backward };
  }
  const [dated, undated] = upward(page);
  return page.backward ? { ranges: [undated, dated], down: true } : { ranges: [dated, undated], down: false };
}

/** The part of a reading that starts up to a day: what may hold by then has started. The last day there is cuts nothing. */
export function upTo(reading: Reading, day: number | undefined): Reading {
  if (day === undefined || day >= FAR_FUTURE) return reading;
  const behind = dayKey(day + 1);
  const cut = ({ low, high }: Range): Range => ({ low, high: high > behind ? behind : high });
  const [first, second] = reading.ranges;
  return { ...reading, ranges: second === undefined ? [cut(first)] : [cut(first), cut(second)] };
}
