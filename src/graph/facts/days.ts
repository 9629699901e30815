import { compareText, dayKey } from '../keys.js';
import type { PageRequest } from '../page.js';
import { readingOf, upTo, type Reading } from '../ranges.js';
import { FAR_FUTURE } from '../time.js';
import type { FactSelection } from './selection.js';

/** Above the keys of all changes that begin on a day. */
const above = (day: number) => (day >= FAR_FUTURE ? '2' : dayKey(day + 1));

const higher = (a: string, b: string | null) => (b === null || compareText(a, b) > 0 ? a : b);
const lower = (a: string, b: string | null) => (b === null || compareText(a, b) < 0 ? a : b);

/** How a page by days is read: dated ones are one range of keys; undated ones come behind them where they come at all. */
export function changeReading({ days, undated, order }: FactSelection, page: PageRequest): Reading {
  const { since, until } = days.earliest;
  if (undated) return upTo(readingOf(order, page), until);
  const [low, high] = order === 'ASC' ? [page.after, page.before] : [page.before, page.after];
  const range = { low: higher(dayKey(since), low), high: lower(above(until), high) };
  return { ranges: [range], down: (order === 'DESC') !== page.backward };
}
