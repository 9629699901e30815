import { shown, WhowhomError } from '../errors.js';
import { vocabulary, type RelationshipType } from '../generated/vocabulary.js';

/** Days between 0000-01-01, where day numbers start, and 1970-01-01, where JavaScript's do. */
const unixEpoch = 719_528;

/** The day number of an unknown start: before every day that can be written. */
export const FAR_PAST = 0;

/** The day number of an unknown end, and the `sup` of what is current: after every day that can be written. */
export const FAR_FUTURE = 9_999_999;

/** The days between which a date lies, both included. Days are counted from 0000-01-01, proleptic Gregorian. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/** When a relationship happened or holds: its start lies in s0..s1, its end in e0..e1. */
export interface PeriodDays {
  readonly form: 'ACT' | 'STATE';
  readonly s0: number;
  readonly s1: number;
  readonly e0: number;
  readonly e1: number;
}

/** What is stated about a period. */
export interface PeriodInput {
  readonly type: RelationshipType;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly ongoing?: boolean | undefined;
  /** Whether it is an act; without it the type, an end that is not the start, and `ongoing` decide. */
  readonly act?: boolean | undefined;
  /** The earliest day of the latest dated source; what goes on was going on then. */
  readonly latestSourceDay?: number | undefined;
}

const wanted = 'a year 2018, a month 2018-02, a day 2018-02-20, or a range of them 2018-01..2018-04';
const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function badDate(path: string, text: unknown, why = ''): WhowhomError {
  const message = `${path} is no date: got ${shown(text)}; wanted ${wanted}.${why}`;
  return new WhowhomError('BAD_DATE', message, { path, got: text, wanted });
}

/** The day number of a day of the proleptic Gregorian calendar. */
function toDay(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000) + unixEpoch;
}

function daysIn(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

function single(text: string, whole: string, path: string): DayRange {
  const match = datePattern.exec(text);
  const year = Number(match?.[1] ?? 0);
  if (match === null || year === 0) throw badDate(path, whole);
  if (match[2] === undefined) return { earliest: toDay(year, 1, 1), latest: toDay(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) throw badDate(path, whole, ` There is no month ${match[2]}.`);
  const last = daysIn(year, month);
  if (match[3] === undefined) return { earliest: toDay(year, month, 1), latest: toDay(year, month, last) };
  const day = Number(match[3]);
  if (day < 1 || day > last) throw badDate(path, whole, ` ${match[1]}-${match[2]} has ${last} days.`);
  return { earliest: toDay(year, month, day), latest: toDay(year, month, day) };
}

/**
 * The days that a partial date covers: a year, a month, a day, or a range of two of them.
 * @param path the argument or row it came in, for the message
 * @throws WhowhomError BAD_DATE
 */
export function parsePartialDate(text: string, path: string): DayRange {
  const parts = text.split('..');
  const [first = '', second] = parts;
  if (parts.length > 2) throw badDate(path, text);
  if (second === undefined) return single(first, text, path);
  const { earliest } = single(first, text, path);
  const { latest } = single(second, text, path);
  if (earliest > latest) throw badDate(path, text, ' The range ends before it begins.');
  return { earliest, latest };
}

/**
 * A day number as `YYYY-MM-DD`.
 * @throws WhowhomError INTERNAL for a number outside of the years 1 to 9999; the far ends are no days
 */
export function dayToText(day: number): string {
  const text = new Date((day - unixEpoch) * 86_400_000).toISOString();
  if (!/^\d{4}-/.test(text) || text.startsWith('0000')) throw new WhowhomError('INTERNAL', `No day has number ${day}.`);
  return text.slice(0, 10);
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

function contradiction(path: string, message: string): WhowhomError {
  return new WhowhomError('BAD_INPUT_ROW', `${path}: ${message}`, { path });
}

/** Whether the start and the end are stated as the same days, however they are written. */
function isMoment({ start, end }: PeriodInput, path: string): boolean {
  if (start === undefined || end === undefined) return false;
  const [first, last] = [parsePartialDate(start, `${path}.start`), parsePartialDate(end, `${path}.end`)];
  return first.earliest === last.earliest && first.latest === last.latest;
}

function formOf(input: PeriodInput, path: string): 'ACT' | 'STATE' {
  const { type, end, ongoing, act } = input;
  const lasts = (end !== undefined && !isMoment(input, path)) || ongoing === true;
  if (act === true && lasts) throw contradiction(path, 'an act has no end but its start and is not ongoing.');
  if (end !== undefined && ongoing === true) throw contradiction(path, 'what has an end is not ongoing.');
  if (act !== undefined) return act ? 'ACT' : 'STATE';
  return lasts ? 'STATE' : vocabulary[type].form;
}

function endOf(input: PeriodInput, start: DayRange | null, path: string): DayRange {
  if (input.end !== undefined) return parsePartialDate(input.end, `${path}.end`);
  const known = start?.latest ?? FAR_FUTURE;
  if (input.ongoing !== true || input.latestSourceDay === undefined || start === null) {
    return { earliest: known, latest: FAR_FUTURE };
  }
  // A source older than the start announces it; what goes on cannot have ended before it began.
  return { earliest: Math.max(input.latestSourceDay, start.earliest), latest: FAR_FUTURE };
}

/**
 * The day numbers of a period, by the rules of the data model (docs, "Acts and states"): an act ends when it starts, and
 * what happens by its type stays an act when an end is stated that is its start; an
 * unknown end of a state is anything from its latest start on; what goes on held at least until its latest dated source;
 * an unknown start is anything up to its end.
 * @param path the row, for messages
 * @throws WhowhomError BAD_DATE, or BAD_INPUT_ROW when the end lies before the start or the parts contradict each other
 */
export function periodOf(input: PeriodInput, path = 'the period'): PeriodDays {
  const form = formOf(input, path);
  const start = input.start === undefined ? null : parsePartialDate(input.start, `${path}.start`);
  if (form === 'ACT') {
    const s0 = start?.earliest ?? FAR_PAST;
    const s1 = start?.latest ?? FAR_FUTURE;
    return { form, s0, s1, e0: s0, e1: s1 };
  }
  const end = endOf(input, start, path);
  if (start !== null && end.latest < start.earliest) {
    throw contradiction(`${path}.end`, `ends ${shown(input.end)}, before it starts ${shown(input.start)}.`);
  }
  return {
    form,
    s0: start?.earliest ?? FAR_PAST,
    s1: start?.latest ?? end.latest,
    e0: end.earliest,
    e1: end.latest,
  };
}

/** The year of a day number. @throws WhowhomError INTERNAL as dayToText does */
export function yearOf(day: number): number {
  return Number(dayToText(day).slice(0, 4));
}
