import type { RelationshipInput } from '../../src/graph/changes/index.js';
import type { Random } from './random.js';

/*
 * Time without formulas: a relationship is every pair of a start and an end that its dates leave, and a window is every
 * day in it. Days are counted from 2015-01-01; all dates lie within some months, so that all can be tried.
 */

const dayOf = (text: string): number => Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000) - 16_436;

/** The last day that is tried; what has no end ends behind it. */
const horizon = 200;
/** A day before all that are tried: what has no start may have started there. */
const before = -20;

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

const monthDays = [31, 28, 31, 30, 31, 30];

/** The days of a partial date within the first months of 2015. */
export function daysOf(text: string): number[] {
  const [first = '', last = first] = text.split('..');
  const whole = (part: string): [number, number] => {
    const month = Number(part.slice(5, 7));
    if (part.length === 10) return [dayOf(part), dayOf(part)];
    return [dayOf(`${part}-01`), dayOf(`${part}-01`) + (monthDays[month - 1] ?? 0) - 1];
  };
  return range(whole(first)[0], whole(last)[1]);
}

const pad = (n: number) => String(n).padStart(2, '0');

/** A day, a month or a range, within four months of 2015. */
export function randomDate(random: Random): string {
  const month = () => 1 + random.whole(4);
  const day = () => `2015-${pad(month())}-${pad(1 + random.whole(28))}`;
  if (random.chance(0.4)) return day();
  if (random.chance(0.5)) return `2015-${pad(month())}`;
  const [a = '', b = ''] = [day(), day()].sort();
  return `${a}..${b}`;
}

/** A relationship as all pairs of start and end that may be true. */
export interface Possible {
  readonly pairs: readonly (readonly [start: number, end: number])[];
  readonly isAct: boolean;
}

const acts = new Set(['FUNDED', 'LEFT', 'HIRED', 'FOUNDED', 'ACQUIRED', 'CREATED', 'ADOPTED', 'OPPOSED']);

/** All that a row leaves possible. `latestSource` is a day on which what goes on was still going on. */
export function possibleOf(row: RelationshipInput, latestSource: number | null): Possible {
  const starts = row.start === undefined ? null : daysOf(row.start);
  const isOver =
    row.end === undefined || (row.start !== undefined && daysOf(row.end).join() === daysOf(row.start).join());
  const isAct = acts.has(row.type) && isOver && row.ongoing !== true;
  if (isAct) {
    const days = starts ?? range(before, horizon + 1);
    return { pairs: days.map((day) => [day, day]), isAct };
  }
  const latestStart = starts?.at(-1) ?? null;
  const openEnds =
    latestStart === null
      ? [horizon + 1]
      : range(
          row.ongoing === true && latestSource !== null ? Math.max(latestSource, starts?.[0] ?? 0) : latestStart,
          horizon + 1,
        );
  const ends = row.end === undefined ? openEnds : daysOf(row.end);
  const firsts = starts ?? range(before, ends.at(-1) ?? horizon);
  const pairs = firsts.flatMap((start) => ends.filter((end) => end >= start).map((end) => [start, end] as const));
  return { pairs, isAct };
}

/** The days of a view, and whether acts of before them count too. */
export interface TriedWindow {
  readonly days: readonly number[];
  readonly isAsOf: boolean;
}

/** Whether it holds on some day of a window, or is an act that had happened by then, for some pair, or for every one. */
export function holds(
  { pairs, isAct }: Possible,
  { days, isAsOf }: TriedWindow,
  certainty: 'POSSIBLE' | 'CERTAIN',
): boolean {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const isIn = ([start, end]: readonly [number, number]) =>
    isAct && isAsOf ? start <= last : Math.max(start, first) <= Math.min(end, last);
  return certainty === 'POSSIBLE' ? pairs.some(isIn) : pairs.every(isIn);
}

/** A window of days, as a view says it. */
export interface RandomWindow extends TriedWindow {
  readonly view: { at: string } | { asOf: string } | { during: { from?: string; to?: string } };
}

/** A day, a date as vague as those of the facts, or a stretch, open at an end or not. */
export function randomWindow(random: Random): RandomWindow {
  for (;;) {
    const [from, to] = [randomDate(random), randomDate(random)];
    const [first, last] = [daysOf(from)[0] ?? 0, daysOf(to).at(-1) ?? 0];
    if (random.chance(0.3)) return { view: { at: from }, days: daysOf(from), isAsOf: false };
    if (random.chance(0.4)) return { view: { asOf: from }, days: daysOf(from), isAsOf: true };
    if (random.chance(0.2)) return { view: { during: { from } }, days: range(first, horizon + 1), isAsOf: false };
    if (random.chance(0.2)) return { view: { during: { to } }, days: range(before, last), isAsOf: false };
    if (first <= last) return { view: { during: { from, to } }, days: range(first, last), isAsOf: false };
  }
}
