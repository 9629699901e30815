/** Days are texts that compare as days do, of years that are counted from 10000 BC; these are before and after all of them. */
export const [past, future] = ['00000-00-00', '99999-99-99'];

const two = (value: number) => String(value).padStart(2, '0');
const written = (date: Date) =>
  `${String(date.getUTCFullYear() + 10_000).padStart(5, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;

function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const [first, last] = [written(dateOf(-9999, 1, 1)), written(dateOf(9999, 12, 31))];
const within = (text: string) => (text < first ? first : text > last ? last : text);

/** The first and the last day of a date that is no range, by the table of docs/time.md. */
function daysOfOne(text: string): readonly [string, string] {
  const more = /[~?%]$/.test(text) ? 1 : 0;
  const bare = text.slice(0, text.length - more);
  const unknown = bare.replace(/[^X]/g, '').length;
  const before = bare.startsWith('-');
  const [, month, day] = bare.slice(before ? 1 : 0).split('-');
  const years = ['0', '9'].map((digit) => Number(bare.slice(before ? 1 : 0, before ? 5 : 4).replaceAll('X', digit)));
  // There is no year -0000.
  const [from = 0, to = 0] = before ? years.map((year) => Math.min(-1, -year)).reverse() : years;
  if (day !== undefined) {
    const days = [-more, more].map((step) => dateOf(from, Number(month), Number(day) + step));
    return days.map((date) => within(written(date))) as [string, string];
  }
  if (month !== undefined) {
    const months = [dateOf(from, Number(month) - more, 1), dateOf(from, Number(month) + 1 + more, 0)];
    return months.map((date) => within(written(date))) as [string, string];
  }
  const size = more * 10 ** unknown;
  return [within(written(dateOf(from - size, 1, 1))), within(written(dateOf(to + size, 12, 31)))];
}

const told = new Map<string, readonly [string, string]>();

/** The first and the last day of a partial date. */
export function days(text: string): readonly [string, string] {
  const [from = '', to = from] = text.split('..');
  const found = told.get(text) ?? [daysOfOne(from)[0], daysOfOne(to)[1]];
  told.set(text, found);
  return found;
}

/** The day behind a day. Behind the last day that can be written comes what still is before the far future. */
export function nextDay(day: string): string {
  if (day === last) return '99999-00-00';
  const [year, month, date] = day.split('-').map(Number);
  return written(dateOf((year ?? 0) - 10_000, month ?? 1, (date ?? 1) + 1));
}

/** The year that a date is stated with, of a range or of many years the first. */
export const yearOf = (date: string): number =>
  Number(days(date.split('..')[0]?.replace(/[~?%]$/, '') ?? '')[0].slice(0, 5)) - 10_000;
