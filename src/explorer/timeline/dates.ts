/** A day of the Gregorian calendar; the year may be before 1 AD, as the API writes it. */
interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
/** A year of four digits; before the year 0 with a sign. */
export const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

/** A date as a day, its month, or its year; null of what is vaguer, and of what is none. */
export function parts(text: string): { year: number; month: number | null; day: number | null } | null {
  const found = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(text.trim());
  if (found === null) return null;
  const [, year, month, day] = found;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** The day of a date, of a longer one its first; null when its text does not say one. */
export function firstDay(text: string): Day | null {
  const [first = ''] = text.split('..');
  const found = parts(first.replaceAll('X', '0'));
  return found === null ? null : { year: found.year, month: found.month ?? 1, day: found.day ?? 1 };
}

/** Days in their order as numbers; the distances mean nothing. */
export const dayNumber = ({ year, month, day }: Day): number => (year * 12 + month - 1) * 31 + day - 1;

/** A text as `dayNumber`; null when it says no day. */
export function dayOf(text: string | null): number | null {
  const day = text === null ? null : firstDay(text);
  return day === null ? null : dayNumber(day);
}

/** The last day of a date as `dayNumber`; null when its text does not say one. */
export function lastDayOf(text: string | null): number | null {
  const last = text?.split('..').at(-1)?.replaceAll('X', '9') ?? '';
  const found = parts(last);
  return found === null ? null : dayNumber({ year: found.year, month: found.month ?? 12, day: found.day ?? 31 });
}

/** A date one of its own unit later or earlier; as it is when it has none. */
export function stepped(text: string, by: 1 | -1): string {
  const found = parts(text);
  if (found === null) return text;
  const { year, month, day } = found;
  if (month === null) return yearText(year + by);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1 + (day === null ? by : 0), day === null ? 1 : day + by);
  const monthText = `${yearText(date.getUTCFullYear())}-${pad(date.getUTCMonth() + 1, 2)}`;
  return day === null ? monthText : `${monthText}-${pad(date.getUTCDate(), 2)}`;
}
