import { statedDate, type DatePart, type DateUnit } from '../partialDate.js';

/** How exactly a date is stated. */
export type DatePrecision = DateUnit | 'RANGE';

/** How exactly a valid partial date is stated. */
export function precisionOf(text: string): DatePrecision {
  const [first, second] = statedDate(text);
  return second === undefined ? first.unit : 'RANGE';
}

/** What a sentence tells of one part of a date; what is null is not told. */
export interface Told {
  readonly day: number | null;
  readonly month: number | null;
  /** The year, or the first one of a decade; 0 is 1 BC. */
  readonly year: number | null;
  readonly decade: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A date as it is told: one part, or two that it lies between. */
export interface ToldDate {
  readonly parts: readonly [Told] | readonly [Told, Told];
  /** Whether all of it is uncertain, which then is told once. */
  readonly perhaps: boolean;
  /** Whether one part is before Christ and the other after. */
  readonly acrossEras: boolean;
}

/** Decades have names after Christ, but the first of each century, whose name could mean all of that. */
const isNamed = ({ unit, year }: DatePart): boolean => unit === 'DECADE' && year > 0 && year % 100 !== 0;

const isSame = (a: DatePart, b: DatePart): boolean => JSON.stringify(a) === JSON.stringify(b);

const lastYearOf = (part: DatePart): DatePart =>
  part.month === null ? { ...part, unit: 'YEAR', year: part.lastYear } : part;

/** The first and the last part: those of a date that is one part are the same where that has a name. */
function endsOf(text: string): readonly [DatePart] | readonly [DatePart, DatePart] {
  const [first, second = first] = statedDate(text);
  const isOne = isSame(first, second) && (first.year === first.lastYear || isNamed(first));
  return isOne ? [first] : [first, isNamed(second) ? second : lastYearOf(second)];
}

/** The first part of a range without what the second one says again: "11 March" of "11 March and 10 September 2019". */
function shortened(first: Told, second: Told): Told {
  const isPlain = ![first, second].some(({ approximate, uncertain }) => approximate || uncertain);
  const sameYear = isPlain && first.year === second.year && first.month !== null && second.month !== null;
  const sameMonth = sameYear && first.month === second.month && first.day !== null && second.day !== null;
  return { ...first, month: sameMonth ? null : first.month, year: sameYear ? null : first.year };
}

/** A valid partial date for a sentence. */
export function toldDate(text: string): ToldDate {
  const ends = endsOf(text);
  const perhaps = ends.every(({ uncertain }) => uncertain);
  const told = (part: DatePart): Told => {
    const { day, month, year, approximate } = part;
    return { day, month, year, approximate, decade: isNamed(part), uncertain: part.uncertain && !perhaps };
  };
  const [first, second] = ends;
  if (second === undefined) return { parts: [told(first)], perhaps, acrossEras: false };
  const [a, b] = [told(first), told(second)];
  return { parts: [shortened(a, b), b], perhaps, acrossEras: first.year <= 0 && second.year > 0 };
}

/** The number of a year before Christ, null after: there is no year 0. */
export const beforeChrist = (year: number): number | null => (year <= 0 ? 1 - year : null);
