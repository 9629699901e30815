import { entityPresence } from '../graph/existence.js';
import type { EntityDetails } from '../graph/model.js';
import { marksOf } from '../graph/partialDate.js';
import type { View } from '../graph/view.js';
import type { Days } from '../graph/window.js';
import { openDay } from './period.js';

/** The days of an existence as they are stored; null when nothing is stated. */
interface Stored {
  readonly startText: string | null;
  readonly endText: string | null;
  readonly s0: number | null;
  readonly s1: number | null;
  readonly e0: number | null;
  readonly e1: number | null;
}

function daysOf({ s0, s1, e0, e1 }: Stored): Days | null {
  return s0 === null || s1 === null || e0 === null || e1 === null ? null : { s0, s1, e0, e1 };
}

/** The field `existence` of an entity, or of a version of one. */
export function existence(stored: Stored | null) {
  const days = stored === null ? null : daysOf(stored);
  if (stored === null || days === null) return null;
  return {
    start: stored.startText,
    end: stored.endText,
    ...marksOf(stored.startText, stored.endText),
    earliestStart: openDay(days.s0),
    latestStart: openDay(days.s1),
    earliestEnd: openDay(days.e0),
    latestEnd: openDay(days.e1),
  };
}

/** The field `presence` of an entity. */
export const presenceUnder = (view: View, details: EntityDetails | null) =>
  entityPresence(view, details === null ? null : daysOf(details));
