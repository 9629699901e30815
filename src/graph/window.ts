import { shown, WhowhomError } from '../errors.js';
import { dayToText, FAR_FUTURE, FAR_PAST, parsePartialDate, type DayRange } from './time.js';

/** Days of the world, both included; FAR_PAST and FAR_FUTURE are open ends. */
export interface Window {
  readonly since: number;
  readonly until: number;
}

/** The time of a view: what holds within it, with or without the acts of before. */
export interface When extends Window {
  /** Whether acts that happened before it count too, as they had come about by then. States have to hold within it. */
  readonly withPast: boolean;
}

/** What a client says of when. */
export interface WhenInput {
  readonly at?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly during?:
    { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined;
}

function argument(path: string, message: string, wanted: string): WhowhomError {
  return new WhowhomError('BAD_ARGUMENT', `${path}: ${message}`, { path, wanted });
}

function duringWindow({ from, to }: NonNullable<WhenInput['during']>): Window {
  const days = (text: string | null | undefined, field: string): DayRange | null =>
    text === null || text === undefined ? null : parsePartialDate(text, `view.during.${field}`);
  const [first, last] = [days(from, 'from'), days(to, 'to')];
  if (first === null && last === null) {
    throw argument('view.during', 'has neither from nor to.', 'from, to, or both; at for one day');
  }
  const window = { since: first?.earliest ?? FAR_PAST, until: last?.latest ?? FAR_FUTURE };
  if (window.since <= window.until) return window;
  throw argument('view.during', `ends ${shown(to)}, before it begins ${shown(from)}.`, 'from not after to');
}

function dateWindow(text: string, path: string): Window {
  const { earliest, latest } = parsePartialDate(text, path);
  return { since: earliest, until: latest };
}

/**
 * The time that a client asks for; null is any.
 * @throws WhowhomError BAD_DATE, or BAD_ARGUMENT with the path when more than one time is given or it has no days
 */
export function whenOf({ at, asOf, during }: WhenInput): When | null {
  const given = Object.entries({ at, asOf, during }).filter(([, one]) => one !== null && one !== undefined);
  if (given.length > 1) {
    const names = given.map(([name]) => name);
    const together = `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are given together.`;
    throw argument('view', together, 'one of at, asOf and during');
  }
  if (typeof at === 'string') return { ...dateWindow(at, 'view.at'), withPast: false };
  if (typeof asOf === 'string') return { ...dateWindow(asOf, 'view.asOf'), withPast: true };
  return during ? { ...duringWindow(during), withPast: false } : null;
}

const bound = (day: number): string => (day === FAR_PAST || day === FAR_FUTURE ? '' : dayToText(day));

/** A time as the key of a view has it: equal times have equal texts. */
export const whenText = ({ since, until, withPast }: When): string =>
  `${withPast ? 'as of' : 'during'} ${bound(since)}..${bound(until)}`;

/** Of the days of a relationship those that decide whether it may hold, or surely does: of its start and of its end. */
export const deciding = (certain: boolean) =>
  certain ? ({ start: 's1', end: 'e0' } as const) : ({ start: 's0', end: 'e1' } as const);

/** The days of a relationship, as it is stored: its start lies in s0..s1, its end in e0..e1. */
export interface Days {
  readonly s0: number;
  readonly s1: number;
  readonly e0: number;
  readonly e1: number;
}

/** What happens or lasts, an `ACT` or a `STATE`. */
export interface Lasting extends Days {
  readonly form: string;
}

/**
 * Whether something may hold at a time, or surely does; an act of before counts by then. `dayConditions` of
 * viewConditions.ts asks the database the same.
 */
export function holdsIn({ since, until, withPast }: When, certain: boolean, lasting: Lasting): boolean {
  const { start, end } = deciding(certain);
  return lasting[start] <= until && ((withPast && lasting.form === 'ACT') || lasting[end] >= since);
}

/** The days on which what a time shows may begin or end: without the states that were over, all that came about by then. */
export const changesIn = ({ since, until, withPast }: When): Window => ({ since: withPast ? FAR_PAST : since, until });
