import { shown, WhowhomError } from '../errors.js';
import { fragments } from '../generated/queries.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import { relationshipConditions } from './filters/compile.js';
import { parsePartialDate, FAR_PAST } from './time.js';
import { daysWithin, withPiece, type ChangeSelection } from './timeline/index.js';
import type { View, Window } from './view.js';

/** The lists of a difference. */
export type DiffList = 'started' | 'ended' | 'happened' | 'possible';

const pieces = fragments.diff;

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
  of: readonly string[] | null,
  types: readonly RelationshipType[],
  view: View,
): ChangeSelection {
  const conditions = relationshipConditions(null, view);
  const common = { of, types, between: false, undated: false, sparse: false };
  if (list === 'possible') {
    return {
      ...{ ...common, undated: true, sparse: true, sides: ['start'] },
      days: { earliest: { since: FAR_PAST, until: days.until }, latest: null },
      conditions: withPiece(conditions, pieces.mayChange, { from: days.since - 1, to: days.until }),
    };
  }
  // An act is a start, and only states have stated ends.
  const form = list === 'happened' ? 'ACT' : 'STATE';
  return {
    ...{ ...common, sides: [list === 'ended' ? 'end' : 'start'] },
    days: daysWithin(days, true),
    conditions: list === 'ended' ? conditions : withPiece(conditions, pieces.ofForm, { form }),
  };
}
