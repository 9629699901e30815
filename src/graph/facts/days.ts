import { compareText } from '../keys.js';
import type { PageRequest } from '../page.js';
import { readingOf, upTo, type Reading } from '../ranges.js';
import { FAR_FUTURE } from '../time.js';
import type { FactSelection } from './selection.js';

/** What the key of a dated change looks like: 1, its two days, the id, and a mark behind that of an end. */
export const changeKeyPattern = /^1\d{14}:[^|]+$/s;

const pad = (day: number) => String(day).padStart(7, '0');
/** Beneath and above the keys of all changes that begin on a day. */
const beneath = (day: number) => `1${pad(day)}`;
const above = (day: number) => (day >= FAR_FUTURE ? '2' : beneath(day + 1));

const higher = (a: string, b: string | null) => (b === null || compareText(a, b) > 0 ? a : b);
const lower = (a: string, b: string | null) => (b === null || compareText(a, b) < 0 ? a : b);

/** How a page by days is read: dated ones are one range of keys; undated ones come behind them where they come at all. */
export function changeReading({ days, undated, order }: FactSelection, page: PageRequest): Reading {
  const { since, until } = days.earliest;
  if (undated) return upTo(readingOf(order, page), until);
  const [low, high] = order === 'ASC' ? [page.after, page.before] : [page.before, page.after];
  const range = { low: higher(beneath(since), low), high: lower(above(until), high) };
  return { ranges: [range], down: (order === 'DESC') !== page.backward };
}
