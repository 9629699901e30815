import { shown, WhowhomError } from '../../errors.js';
import { daysWithin, type FactSelection, type Whose } from '../facts/selection.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { FAR_PAST, parsePartialDate } from '../time.js';
import type { View } from '../view.js';
import { noConditions } from '../where/index.js';
import type { Window } from '../window.js';

/** The lists of a difference. */
export type DiffList = 'started' | 'ended' | 'happened' | 'possible';

/**
 * The days of a difference: those behind the first day of one date and up to the last day of another.
 * @throws WhowhomError BAD_DATE, or BAD_ARGUMENT when the second lies before the first
 */
export function diffDays(from: string, to: string): Window {
  const first = parsePartialDate(from, 'from').earliest;
  const last = parsePartialDate(to, 'to').latest;
  if (first <= last) return { since: first + 1, until: last };
  throw new WhowhomError('BAD_ARGUMENT', `to is ${shown(to)}, before from, which is ${shown(from)}.`, {
    path: 'to',
    got: to,
    wanted: 'from not after to',
  });
}

/** Which changes one list of a difference holds. */
export function diffSelection(
  list: DiffList,
  days: Window,
  whose: Whose,
  types: readonly RelationshipType[],
  view: View,
): FactSelection {
  const common = {
    whose,
    types,
    order: 'ASC',
    which: 'standing',
    conditions: noConditions('relationships', view),
  } as const;
  if (list === 'possible') {
    const { until } = days;
    return {
      ...{ ...common, sides: ['start'], undated: true, form: null, unsure: days },
      days: { earliest: { since: FAR_PAST, until }, latest: null },
    };
  }
  // An act is a start, and only states have stated ends.
  return {
    ...{ ...common, sides: [list === 'ended' ? 'end' : 'start'], undated: false, unsure: null },
    days: daysWithin(days, true),
    form: list === 'ended' ? null : list === 'happened' ? 'ACT' : 'STATE',
  };
}
