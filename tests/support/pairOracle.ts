import type { RelationshipInput } from '../../src/graph/changes/index.js';

/** What is asked of two rows. */
export interface AskedPair {
  readonly sharing: readonly { readonly a: Part; readonly b: Part }[];
  readonly order: 'ANY' | 'AFTER' | 'BEFORE' | 'OVERLAPPING';
  /** Months and days. */
  readonly within: readonly [number, number] | null;
  readonly certain: boolean;
  readonly once: boolean;
}

export type Part = 'FROM' | 'TO' | 'PREVIOUS_EMPLOYER' | 'DESTINATION';

export interface FoundPair {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly certainty: 'CERTAIN' | 'POSSIBLE' | null;
}

const dayMillis = 86_400_000;
const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / dayMillis;
/** Long before and long after all dates of the test: what is open may be then. */
const [ever, never] = [dayOf(1900, 1, 1), dayOf(2100, 1, 1)];

/** The first and the last day of a date, by its text. */
function bounds(text: string): readonly [number, number] {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (day === undefined) return [dayOf(year, month, 1), dayOf(year, month + 1, 0)];
  return [dayOf(year, month, day), dayOf(year, month, day)];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The days on which a row may start: those of its date; of what has none all around those of the test, and far ones. */
function startDays({ start, end }: RelationshipInput): readonly number[] {
  if (start !== undefined) return range(...bounds(start));
  const last = end === undefined ? null : bounds(end)[1];
  return [ever, ...range(dayOf(2013, 1, 1), last ?? dayOf(2019, 12, 31)), ...(last === null ? [never] : [])];
}

/** A day later by the calendar, month by month, and then day by day. */
function later(day: number, [months, days]: readonly [number, number]): number {
  const date = new Date(day * dayMillis);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  const last = new Date(dayOf(year, month + 1, 0) * dayMillis).getUTCDate();
  return dayOf(year, month, Math.min(date.getUTCDate(), last)) + days;
}

/** Whether it holds for some days of both, and for all of them, by trying them all. */
function byStarts(a: RelationshipInput, b: RelationshipInput, { order, within }: AskedPair) {
  const [ofA, ofB] = [startDays(a), startDays(b)];
  const untilOf = (days: readonly number[]) => days.map((day) => (within === null ? Infinity : later(day, within)));
  const [untilA, untilB] = [untilOf(ofA), untilOf(ofB)];
  let [some, all] = [false, true];
  for (let i = 0; i < ofA.length; i += 1) {
    const [x = 0, untilX = 0] = [ofA[i], untilA[i]];
    for (let j = 0; j < ofB.length; j += 1) {
      const [y = 0, untilY = 0] = [ofB[j], untilB[j]];
      const holds =
        (order === 'AFTER' ? y > x : order === 'BEFORE' ? y < x : true) && (y >= x ? y <= untilX : x <= untilY);
      some ||= holds;
      all &&= holds;
    }
    if (some && !all) break;
  }
  return { some, all };
}

/** The earliest and the latest day of a start, and of an end. */
function spans(row: RelationshipInput, isAct: boolean) {
  const start = row.start === undefined ? null : bounds(row.start);
  const end = row.end === undefined ? null : bounds(row.end);
  if (isAct) return { start: start ?? [-Infinity, Infinity], end: start ?? [-Infinity, Infinity] };
  return {
    start: start ?? [-Infinity, end?.[1] ?? Infinity],
    end: end ?? [start?.[1] ?? Infinity, Infinity],
  };
}

function byHolding(a: RelationshipInput, b: RelationshipInput) {
  const isAct = ({ type }: RelationshipInput) => !['LED', 'OWNED'].includes(type);
  const [one, two] = [spans(a, isAct(a)), spans(b, isAct(b))];
  const at = (of: readonly number[], i: number) => of[i] ?? NaN;
  const some = at(one.start, 0) <= at(two.end, 1) && at(two.start, 0) <= at(one.end, 1);
  const dated = [one, two].every(({ start }) => at(start, 1) < Infinity);
  return { some, all: dated && at(one.start, 1) <= at(two.end, 0) && at(two.start, 1) <= at(one.end, 0) };
}

const partOf = (row: RelationshipInput, part: Part): string | undefined =>
  ({ FROM: row.from, TO: row.to, PREVIOUS_EMPLOYER: row.previousEmployer, DESTINATION: row.destination })[part];

/** By the earliest, then the latest day of the start, then by id; what has none is least. */
function compare(one: RelationshipInput, two: RelationshipInput): number {
  const key = ({ start, id }: RelationshipInput) => [...(start === undefined ? [-Infinity, 0] : bounds(start)), id];
  const [left, right] = [key(one), key(two)];
  const i = left.findIndex((value, j) => value !== right[j]);
  return i < 0 ? 0 : (left[i] ?? 0) < (right[i] ?? 0) ? -1 : 1;
}

/** The pairs in their order, by trying every two rows. */
export function naivePairs(
  as: readonly RelationshipInput[],
  bs: readonly RelationshipInput[],
  asked: AskedPair,
): FoundPair[] {
  const newest = (rows: readonly RelationshipInput[]) => rows.toSorted((one, two) => compare(two, one));
  return newest(bs).flatMap((b) =>
    newest(as)
      .filter((a) => a.id !== b.id && (!asked.once || compare(a, b) < 0))
      .filter((a) =>
        asked.sharing.every((one) => partOf(a, one.a) !== undefined && partOf(a, one.a) === partOf(b, one.b)),
      )
      .flatMap((a): FoundPair[] => {
        const isAny = asked.order === 'ANY' && asked.within === null;
        const { some, all } = isAny
          ? { some: true, all: true }
          : asked.order === 'OVERLAPPING'
            ? byHolding(a, b)
            : byStarts(a, b, asked);
        if (!(asked.certain ? all : some)) return [];
        return [{ a: { id: a.id }, b: { id: b.id }, certainty: isAny ? null : all ? 'CERTAIN' : 'POSSIBLE' }];
      }),
  );
}
