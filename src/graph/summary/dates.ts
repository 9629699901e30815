/** One part of a stated date: a year, a month or a day. */
export interface DatePart {
  readonly year: number;
  /** From 1; null for a year. */
  readonly month: number | null;
  /** Null for a year or a month. */
  readonly day: number | null;
}

/** A stated date: one part, or the two ends of a range. */
export type StatedDate = readonly [DatePart] | readonly [DatePart, DatePart];

/** How exactly a date is stated. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'RANGE';

function partOf(text: string): DatePart {
  const [year, month, day] = text.split('-').map(Number);
  return { year: year ?? 0, month: month ?? null, day: day ?? null };
}

/** The parts of a valid partial date. */
export function statedDate(text: string): StatedDate {
  const [first = '', second = first] = text.split('..');
  return first === second ? [partOf(first)] : [partOf(first), partOf(second)];
}

/** How exactly a valid partial date is stated. */
export function precisionOf(text: string): DatePrecision {
  if (text.includes('..')) return 'RANGE';
  return text.length === 4 ? 'YEAR' : text.length === 7 ? 'MONTH' : 'DAY';
}

/** The first part of a range without what the second one says again: "11 March" of "11 March and 10 September 2019". */
export function shortened(
  first: DatePart,
  second: DatePart,
): { day: number | null; month: number | null; year: number | null } {
  const sameYear = first.year === second.year && first.month !== null && second.month !== null;
  const sameMonth = sameYear && first.month === second.month && first.day !== null && second.day !== null;
  return { day: first.day, month: sameMonth ? null : first.month, year: sameYear ? null : first.year };
}
