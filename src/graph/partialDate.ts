import { shown, WhowhomError } from '../errors.js';
import { daysIn, firstDay, lastDay, toDay, yearText } from './calendar.js';

/** The days between which a date lies, both included. Days are counted from 0000-01-01, proleptic Gregorian. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/** What a date that is no range names. */
export type DateUnit = 'DAY' | 'MONTH' | 'YEAR' | 'DECADE' | 'CENTURY';

/** One part of a stated date: a day, a month, a year, a decade or a century. */
export interface DatePart {
  readonly unit: DateUnit;
  /** The year, or the first one of a decade or century; 0 is the year 1 BC. */
  readonly year: number;
  /** The same year, or the last one of a decade or century. */
  readonly lastYear: number;
  /** From 1; null for a year and what is longer. */
  readonly month: number | null;
  /** Null for a month and what is longer. */
  readonly day: number | null;
  /** Whether it is stated as about then. */
  readonly approximate: boolean;
  /** Whether it is stated as perhaps then. */
  readonly uncertain: boolean;
}

/** A stated date: one part, or the two ends of a range. */
export type StatedDate = readonly [DatePart] | readonly [DatePart, DatePart];

const wanted =
  'a year 2018, a month 2018-02, a day 2018-02-20, a decade 201X, a century 20XX, each with ~ behind it for about and ? for perhaps, ' +
  'or a range of them 2018-01..2018-04; 44 BC is the year -0043';
const partPattern = /^(-?)(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|(\d{3})X|(\d{2})XX)([~?%]?)$/;

/** The refusal of what is no date, with the path where it came. */
export function badDate(path: string, text: unknown, why = ''): WhowhomError {
  const message = `${path} is no date: got ${shown(text)}; wanted ${wanted}.${why}`;
  return new WhowhomError('BAD_DATE', message, { path, got: text, wanted });
}

/** What is meant by some of the forms that are none. */
const hints: readonly (readonly [form: RegExp, why: string])[] = [
  [/\//, ' What lasts has its start and its end in two fields; some day between two dates is 2018-01..2018-04.'],
  [/^\d{3}0s$/, ' A decade is written as 199X.'],
];

/** The years that begin with some digits, the others unspecified. There is no year -0000. */
function yearsOf(
  negative: boolean,
  digits: number,
  size: number,
): { readonly year: number; readonly lastYear: number } {
  const [near, far] = [digits * size, digits * size + size - 1];
  return negative ? { year: -far, lastYear: -Math.max(1, near) } : { year: near, lastYear: far };
}

function partOf(text: string, whole: string, path: string): DatePart {
  const match = partPattern.exec(text);
  if (match === null) throw badDate(path, whole, hints.find(([form]) => form.test(whole))?.[1]);
  const [, sign, years, months, days, decade, century, mark] = match;
  const negative = sign === '-';
  const marks = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  const none = { month: null, day: null, ...marks };
  if (century !== undefined) return { unit: 'CENTURY', ...yearsOf(negative, Number(century), 100), ...none };
  if (decade !== undefined) return { unit: 'DECADE', ...yearsOf(negative, Number(decade), 10), ...none };
  if (negative && Number(years) === 0) throw badDate(path, whole, ' The year before 0001 is 0000.');
  const year = negative ? -Number(years) : Number(years);
  if (months === undefined) return { unit: 'YEAR', year, lastYear: year, ...none };
  const month = Number(months);
  if (month < 1 || month > 12) throw badDate(path, whole, ` There is no month ${months}.`);
  if (days === undefined) return { unit: 'MONTH', year, lastYear: year, ...none, month };
  const [day, last] = [Number(days), daysIn(year, month)];
  if (day < 1 || day > last) throw badDate(path, whole, ` ${yearText(year)}-${months} has ${last} days.`);
  return { unit: 'DAY', year, lastYear: year, ...none, month, day };
}

/** What is about then, or perhaps, may be one more of its unit before or behind: a day, a month, a year, ten, a hundred. */
function daysOf({ year, lastYear, month, day, unit, approximate, uncertain }: DatePart): DayRange {
  const more = approximate || uncertain ? 1 : 0;
  const range = (earliest: number, latest: number) => ({
    earliest: Math.max(firstDay, earliest),
    latest: Math.min(lastDay, latest),
  });
  if (month === null) {
    const years = more * { CENTURY: 100, DECADE: 10, YEAR: 1, MONTH: 0, DAY: 0 }[unit];
    return range(toDay(year - years, 1, 1), toDay(lastYear + years, 12, 31));
  }
  if (day === null) return range(toDay(year, month - more, 1), toDay(year, month + 1 + more, 0));
  return range(toDay(year, month, day - more), toDay(year, month, day + more));
}

const plain = (part: DatePart): DatePart => ({ ...part, approximate: false, uncertain: false });

/**
 * The parts of a partial date.
 * @throws WhowhomError BAD_DATE
 */
export function statedDate(text: string, path = 'the date'): StatedDate {
  const parts = text.split('..');
  const [first = '', second] = parts;
  if (parts.length > 2) throw badDate(path, text);
  if (second === undefined) return [partOf(first, text, path)];
  return [partOf(first, text, path), partOf(second, text, path)];
}

/**
 * The days that a partial date covers, by the grammar of docs/time.md: a day, a month, a year, a decade or a century, each
 * perhaps about or uncertain, or a range of two of them.
 * @param path the argument or row it came in, for the message
 * @throws WhowhomError BAD_DATE
 */
export function parsePartialDate(text: string, path: string): DayRange {
  const [first, second = first] = statedDate(text, path);
  if (daysOf(plain(first)).earliest > daysOf(plain(second)).latest) {
    throw badDate(path, text, ' The range ends before it begins.');
  }
  return { earliest: daysOf(first).earliest, latest: daysOf(second).latest };
}

/**
 * The day number of `YYYY-MM-DD`.
 * @throws WhowhomError BAD_DATE for anything that is not one day
 */
export function textToDay(text: string, path = 'the day'): number {
  const { earliest, latest } = parsePartialDate(text, path);
  if (earliest !== latest) throw badDate(path, text, ' It has to be one day.');
  return earliest;
}

/** What is said of how sure the dates of a period are: of one of them is of all. Null is no date. */
export function marksOf(...texts: readonly (string | null)[]): {
  readonly approximate: boolean;
  readonly uncertain: boolean;
} {
  const parts = texts.flatMap((text) => (text === null ? [] : statedDate(text)));
  return {
    approximate: parts.some(({ approximate }) => approximate),
    uncertain: parts.some(({ uncertain }) => uncertain),
  };
}
