import { cypher, name } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import type { Reader } from '../reader.js';
import { isRanked, standsNow } from '../view.js';
import { arrow, shadowPredicate } from '../where/index.js';
import { daysOf } from './days.js';
import { tie } from './directed.js';
import type { Question } from './question.js';
import type { Rule } from './rule.js';

/**
 * Whether the database can prune its search by the conditions: it has no path of what does not stand now, and tries
 * conditions that ask for more than the properties of an edge on whole paths only, of which there are too many.
 */
export const canAskShortest = ({ selection: { conditions } }: Question): boolean =>
  !conditions.filters && standsNow(conditions.view) && !isRanked(conditions.view);

/** Lengths are part of a pattern, which no parameter can be. */
const lengths = [cypher`1`, cypher`2`, cypher`3`, cypher`4`, cypher`5`, cypher`6`, cypher`7`, cypher`8`];

/** The relationships of one shortest path, whether or not they hold together; empty when nothing connects. One statement. */
export function shortest(reader: Reader, question: Question, rule: Rule) {
  const { from, to, avoid, selection, longest } = question;
  const { types, direction, conditions } = selection;
  const length = lengths[longest - 1];
  if (length === undefined) throw new Error(`A path of ${longest} ties cannot be asked for.`);
  const query = queries.paths.shortest({
    arrow: arrow({ types, out: direction !== 'IN', in: direction !== 'OUT' }, undefined, cypher`*1..${length}`),
    conditions: shadowPredicate(conditions, { fact: tie }).row ?? name('true'),
    ...{ tie, ...daysOf(rule, tie) },
  });
  return reader.run(query, { from, to, avoid });
}
