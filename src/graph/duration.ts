import { shown, WhowhomError } from '../errors.js';
import { FAR_FUTURE, FAR_PAST } from './time.js';

/** A length of time by the calendar: months first, then days. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

const wanted = 'a length of time such as P1Y, P6M, P2W or P90D, at most P9999Y';
const pattern = /^P(?=\d)(?:(\d{1,7})Y)?(?:(\d{1,7})M)?(?:(\d{1,7})W)?(?:(\d{1,7})D)?$/;
const [mostMonths, mostDays] = [9999 * 12, 3_652_059];

/**
 * Reads a duration of ISO 8601, of years, months, weeks and days.
 * @throws WhowhomError BAD_ARGUMENT
 */
export function parseDuration(text: string, path: string): Duration {
  const [, ...parts] = pattern.exec(text) ?? [];
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.map((part?: string) => Number(part ?? 0));
  const found = { months: 12 * years + months, days: 7 * weeks + days };
  if (parts.length > 0 && found.months <= mostMonths && found.days <= mostDays) return found;
  throw new WhowhomError('BAD_ARGUMENT', `${path} is no duration: got ${shown(text)}; wanted ${wanted}.`, {
    path,
    got: text,
    wanted,
  });
}

/** The day number of 1970-01-01, where JavaScript's begin. */
const unixEpoch = 719_528;
const dayMillis = 86_400_000;

/** A day so much later; of a day that a month lacks its last one. What is open stays open. */
export function later(day: number, { months, days }: Duration): number {
  if (day <= FAR_PAST || day >= FAR_FUTURE) return day;
  const date = new Date((day - unixEpoch) * dayMillis);
  const wantedDay = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1);
  last.setUTCDate(0);
  date.setUTCDate(Math.min(wantedDay, last.getUTCDate()));
  return Math.round(date.getTime() / dayMillis) + unixEpoch + days;
}
