import { parsePartialDate } from '../graph/time.js';
import { tried, type Odd } from './odd.js';

/** How many years a date of precision `multi-year` may lie before or after the year that is written. */
const multiYear = 2;

const year = (value: number): string => String(Math.min(9999, Math.max(1, value))).padStart(4, '0');

/** The three months of the quarter in which a month lies. */
function quarter(text: string): string {
  const [years = '', month = ''] = text.split('-');
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
  if (precision === 'quarter' && /^\d{4}-(0[1-9]|1[0-2])/.test(text)) return quarter(text);
  if (precision !== 'multi-year' || !/^\d{4}(-|$)/.test(text)) return text;
  const written = Number(text.slice(0, 4));
  return `${year(written - multiYear)}..${year(written + multiYear)}`;
}

/** What is said of a start or an end: a partial date, or of an end that there is none yet. */
export interface ReadDate {
  readonly date?: string;
  readonly goesOn?: true;
}

const goingOn = /^(?:present|now|current|currently|ongoing|today|to date|heute|actuel)$/i;

/** What is written in another form, and which partial date says the same; none says more than what is written. */
const forms: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^(\d{4}-\d{2}-\d{2})[T ]\d{2}(?::?\d{2}).*$/s, 'its time of day'],
  [/^(\d{4}-\d{2})-00$/, 'its day of 00, which says that it is not known,'],
  [/^(\d{4})-00(?:-00)?$/, 'its month of 00, which says that it is not known,'],
];

const isDate = (text: string) => 'value' in tried(() => parsePartialDate(text, 'the date'));

/**
 * Reads a date as people write it into tables. What no partial date says, such as "c. 1999", is left out and noted.
 * @param isEnd whether "present" may say that it goes on
 */
export function readDate(field: string, text: string | undefined, odd: Odd, isEnd: boolean): ReadDate {
  if (text === undefined) return {};
  const bare = text.trim();
  if (isDate(bare)) return { date: bare };
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
