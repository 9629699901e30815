/** Which of day and month stands first. */
export type DayOrder = 'day-first' | 'month-first';

/** A date of a table as a partial date, perhaps with what is to be told of it. */
export interface TableDate {
  readonly date: string;
  /** Why it is less than what is written. */
  readonly note?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const monthOf = (name: string): string => two(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
const two = (number: number | string): string => String(number).padStart(2, '0');

const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;

/** Which of day and month stands first, as far as a cell shows it. */
export function dayOrderShown(text: string): DayOrder | undefined {
  const [, first, , second] = slashed.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b <= 12) return 'day-first';
  return b > 12 && a <= 12 ? 'month-first' : undefined;
}

function slashedDate(text: string, order: DayOrder | undefined): TableDate | null {
  const [, first, , second, year = ''] = slashed.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const dayFirst = `${year}-${two(second)}-${two(first)}`;
  const monthFirst = `${year}-${two(first)}-${two(second)}`;
  const known = dayOrderShown(text) ?? order;
  if (dayFirst === monthFirst || known === 'day-first') return { date: dayFirst };
  if (known === 'month-first') return { date: monthFirst };
  const [low, high] = dayFirst < monthFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return {
    date: `${low}..${high}`,
    note: `it is ${low} or ${high}, and is recorded as between them; say which (dates in a mapping).`,
  };
}

/** How dates are spelled, and the partial date of the parts in the order of the pattern. */
const spelled: readonly (readonly [pattern: RegExp, date: (a: string, b: string, c: string) => string])[] = [
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, (day, month, year) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (year, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])$/, (year, month, day) => `${year}-${month}-${day}`],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (year, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/^(0?[1-9]|1[0-2])[/.](\d{4})$/, (month, year) => `${year}-${two(month)}`],
  [/^(\d{4})[/.](0?[1-9]|1[0-2])$/, (year, month) => `${year}-${two(month)}`],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]+(?:of\\s+)?${monthName}[\\s,-]+(\\d{4})$`, 'i'),
    (day, month, year) => `${year}-${monthOf(month)}-${two(day)}`,
  ],
  [
    new RegExp(`^${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i'),
    (month, day, year) => `${year}-${monthOf(month)}-${two(day)}`,
  ],
  [new RegExp(`^${monthName}[\\s,-]+(\\d{4})$`, 'i'), (month, year) => `${year}-${monthOf(month)}`],
  [/^Q([1-4])[\s/-]*(\d{4})$/i, (quarter, year) => quarterOf(year, quarter)],
  [/^(\d{4})[\s/-]*Q([1-4])$/i, (year, quarter) => quarterOf(year, quarter)],
];

const quarterOf = (year: string, quarter: string): string =>
  `${year}-${two(Number(quarter) * 3 - 2)}..${year}-${two(Number(quarter) * 3)}`;

/**
 * A date as people write it into tables, as a partial date: `20.02.2018`, `Feb 20, 2018`, `2/20/2018`, `Feb 2018`, `Q1 2018`.
 * What it does not know comes back as it is.
 */
export function tableDate(given: string, order: DayOrder | undefined): TableDate {
  const text = given.trim();
  const parted = slashedDate(text, order);
  if (parted !== null) return parted;
  for (const [pattern, date] of spelled) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [, a = '', b = '', c = ''] = match;
    return { date: date(a, b, c) };
  }
  return { date: text };
}
