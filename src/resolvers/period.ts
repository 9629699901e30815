import type { RelationshipRow } from '../graph/model.js';
import { marksOf } from '../graph/partialDate.js';
import { dayToText, FAR_FUTURE, FAR_PAST } from '../graph/time.js';

/** A day as text, null for the far past and future: they are open ends. */
export const openDay = (value: number): string | null =>
  value <= FAR_PAST || value >= FAR_FUTURE ? null : dayToText(value);

/** The field `period` of a relationship, or of a version of one. */
export function period({ facts }: RelationshipRow) {
  return {
    form: facts.form as 'ACT' | 'STATE',
    start: facts.startText,
    end: facts.endText,
    ongoing: facts.ongoing ?? false,
    ...marksOf(facts.startText, facts.endText),
    earliestStart: openDay(facts.s0),
    latestStart: openDay(facts.s1),
    earliestEnd: openDay(facts.e0),
    latestEnd: openDay(facts.e1),
  };
}
