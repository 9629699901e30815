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
