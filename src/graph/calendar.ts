import { WhowhomError } from '../errors.js';

/** Days between 0000-01-01, where day numbers start, and 1970-01-01, where JavaScript's do. */
const unixEpoch = 719_528;

/** The day number of an unknown start: before every day that can be written. */
export const FAR_PAST = -9_999_999;

/** The day number of an unknown end, and the `sup` of what is current: after every day that can be written. */
export const FAR_FUTURE = 9_999_999;

/**
 * The day number of a day of the proleptic Gregorian calendar, counted from 0000-01-01. The year 0 is the year 1 BC. A
 * month or a day before the first or behind the last runs into the next one: day 0 is the last of the month before.
 */
export function toDay(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000) + unixEpoch;
}

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => toDay(year, month + 1, 1) - toDay(year, month, 1);

/** The first and the last day that can be written. */
export const firstDay = toDay(-9999, 1, 1);
export const lastDay = toDay(9999, 12, 31);

/** A year with four digits, behind a minus when it is before 0. */
export const yearText = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

function dateOf(day: number): Date {
  if (day >= firstDay && day <= lastDay) return new Date((day - unixEpoch) * 86_400_000);
  throw new WhowhomError('INTERNAL', `No day has number ${day}.`);
}

/**
 * A day number as `YYYY-MM-DD`, with a minus before 0000.
 * @throws WhowhomError INTERNAL for a number outside of the years -9999 to 9999; the far ends are no days
 */
export function dayToText(day: number): string {
  const date = dateOf(day);
  // A year before 0 has six digits there.
  return yearText(date.getUTCFullYear()) + date.toISOString().slice(-20, -14);
}

/** The year of a day number. @throws WhowhomError INTERNAL as dayToText does */
export const yearOf = (day: number): number => dateOf(day).getUTCFullYear();
