import { cypher, name, type Cypher } from '../../cypher.js';
import type { Rule } from './rule.js';

const none = cypher`0`;

/** The days of a tie by which hops keep together. */
export const daysOf = ({ days }: Rule, tie: Cypher): { readonly low: Cypher; readonly high: Cypher } =>
  days === null
    ? { low: none, high: none }
    : { low: cypher`${tie}.${name(days.low)}`, high: cypher`${tie}.${name(days.high)}` };

/** Whether a tie keeps together with those before it, which leave an `owner` some days. */
export function withinDays(rule: Rule, tie: Cypher): Cypher {
  if (rule.days === null) return name('true');
  const { low, high } = daysOf(rule, tie);
  return cypher`${low} <= owner.hi AND ${high} >= owner.lo`;
}
