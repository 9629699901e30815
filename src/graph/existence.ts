import { shown, WhowhomError } from '../errors.js';
import { periodOf } from './time.js';
import type { View } from './view.js';
import { holdsIn, type Days } from './window.js';

/** What is stated of when somebody or something exists: born or founded, died or dissolved. Partial dates. */
export interface ExistenceInput {
  readonly start?: string;
  readonly end?: string;
}

/** Whether an entity exists at the time of a view: surely, perhaps, surely not, or nothing is stated of it. */
export type EntityPresence = 'CERTAIN' | 'POSSIBLE' | 'ABSENT' | 'UNKNOWN';

/**
 * The days of an existence, by the rules of a state: without an end it may go on, without a start it may be of any age.
 * Where the two dates overlap, days are left out on which it would end before it begins.
 * @throws WhowhomError BAD_DATE, or BAD_INPUT_ROW when nothing is stated or it ends before it starts
 */
export function existenceDays({ start, end }: ExistenceInput, path: string): Days {
  if (start === undefined && end === undefined) {
    throw new WhowhomError('BAD_INPUT_ROW', `${path} is ${shown({})}; wanted a start, an end or both.`, { path });
  }
  // Of a state no rule depends on the type.
  const { s0, s1, e0, e1 } = periodOf({ type: 'RELATED_TO', act: false, start, end }, path);
  return { s0, s1: Math.min(s1, e1), e0: Math.max(e0, s0), e1 };
}

/** Whether an entity exists at the time of a view; null when the view has none. `days` is null when none are stated. */
export function entityPresence({ window }: View, days: Days | null): EntityPresence | null {
  if (window === null) return null;
  if (days === null) return 'UNKNOWN';
  const state = { form: 'STATE', ...days };
  if (holdsIn(window, true, state)) return 'CERTAIN';
  return holdsIn(window, false, state) ? 'POSSIBLE' : 'ABSENT';
}
