import { yearText } from '../graph/calendar.js';
import { parsePartialDate } from '../graph/time.js';
import { tried, type Odd } from './odd.js';

/** How many years a date of precision `multi-year` may lie before or after the year that is written. */
const multiYear = 2;

const year = (value: number): string => yearText(Math.max(-9999, Math.min(9999, value)));

/** A year, with what is written behind it. */
const isYear = /^-?\d{4}(-|$)/;

/** The three months of the quarter in which a month lies. */
function quarter(text: string): string {
  const [, years = '', month = ''] = /^(-?\d{4})-(\d{2})/.exec(text) ?? [];
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  const written = (number: number) => `${years}-${String(number).padStart(2, '0')}`;
  return `${written(first)}..${written(first + 2)}`;
}

/**
 * A date of the neutral format as a partial date. The format cuts a date to its precision, so that day, month and year
 * are as written. `quarter` is the three months around a month; of a bare year, which is what occurs in the data, it is
 * not known which quarter is meant and the year is all there is to say. `multi-year` is written as one year: in the data
 * it stands for spans such as 2005 to 2007, December 2013 to December 2014 and "before 2013", so it becomes the range
 * from two years before to two years after.
 */
export function neutralDate(text: string | undefined, precision: unknown): string | undefined {
  if (text === undefined) return undefined;
  if (precision === 'quarter' && /^-?\d{4}-(0[1-9]|1[0-2])/.test(text)) return quarter(text);
  if (precision !== 'multi-year' || !isYear.test(text)) return text;
  const written = Number.parseInt(text, 10);
  return `${year(written - multiYear)}..${year(written + multiYear)}`;
}

/** What is said of a start or an end: a partial date, or of an end that there is none yet. */
export interface ReadDate {
  readonly date?: string;
  readonly goesOn?: true;
}

const goingOn = /^(?:present|now|current|currently|ongoing|today|to date|heute|actuel)$/i;

const isDate = (text: string) => 'value' in tried(() => parsePartialDate(text, 'the date'));

/** What is written in another form, and which partial date says the same but for something; none says more than what is written. */
const forms: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^(-?\d{4}-\d{2}-\d{2})[T ]\d{2}(?::?\d{2}).*$/s, 'its time of day'],
  [/^(-?\d{4}-\d{2})-00$/, 'its day of 00, which says that it is not known,'],
  [/^(-?\d{4})-00(?:-00)?$/, 'its month of 00, which says that it is not known,'],
];

/** What a date begins with that is not exact, as people write it: "c. 1999", "circa 44 BC". */
const about = /^(?:c(?:a?\.|a|irca)?|about|around|approx(?:\.|imately)?|um|vers|~)\s*(?=\d|the\s|A\.?\s?D)/i;

/**
 * Names of years, and how a partial date writes them. "1900s" may mean ten years or a hundred, and is the hundred. There is
 * no year 0: 1 BC is 0000.
 */
const named: readonly (readonly [pattern: RegExp, written: (digits: string) => string])[] = [
  [/^(?:the\s+)?(\d\d[1-9])0['’]?s$/i, (decade) => `${decade}X`],
  [/^(?:the\s+)?(\d\d)00['’]?s$/i, (century) => `${century}XX`],
  [/^0*([1-9]\d{0,3})\s*B\.?\s?C\.?(?:\s?E\.?)?$/i, (year) => yearText(1 - Number(year))],
  [/^(?:AD|A\.\s?D\.)\s*0*([1-9]\d{0,3})$/i, (year) => yearText(Number(year))],
  [/^0*([1-9]\d{0,3})\s*(?:AD|A\.\s?D\.|CE|C\.\s?E\.)$/i, (year) => yearText(Number(year))],
];

/** The partial date that says the same as what is written; null where none does. */
function meant(text: string): string | null {
  const rest = text.replace(about, '');
  for (const [pattern, written] of named) {
    const digits = pattern.exec(rest)?.[1];
    if (digits !== undefined) return `${written(digits)}${rest === text ? '' : '~'}`;
  }
  // Only one date can be about then, and once.
  const date = rest === text || rest.includes('..') ? text : `${rest}~`;
  return isDate(date) ? date : null;
}

/**
 * Reads a date as people write it into tables. What no partial date says, such as "spring 1999", is left out and noted.
 * @param isEnd whether "present" may say that it goes on
 */
export function readDate(field: string, text: string | undefined, odd: Odd, isEnd: boolean): ReadDate {
  if (text === undefined) return {};
  const bare = text.trim();
  const same = meant(bare);
  if (same !== null) return { date: same };
  for (const [pattern, what] of forms) {
    const date = pattern.exec(bare)?.[1]?.replace(/-00$/, '');
    if (date === undefined || !isDate(date)) continue;
    odd.add(field, text, `${what} is left out: ${date} is recorded.`);
    return { date };
  }
  if (isEnd && goingOn.test(bare)) {
    odd.add(field, text, 'it is recorded as going on.');
    return { goesOn: true };
  }
  odd.add(field, text, 'it is no date that can be recorded, and none is.');
  return {};
}
