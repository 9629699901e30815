import { fragments, queries } from '../../generated/queries.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import type { Reader } from '../reader.js';
import { patternOf } from '../ties/patterns.js';
import { isRanked, seesVersions } from '../view.js';
import { daysKey, daysText } from './days.js';
import type { Question } from './question.js';
import type { Rule } from './rule.js';

const pieces = { ANY: fragments.paths.shortestAny, OUT: fragments.paths.shortestOut, IN: fragments.paths.shortestIn };

/**
 * Whether the database can prune its search by the conditions: it has no path of what does not stand now, and tries
 * conditions that ask for more than the properties of a relationship on whole paths only, of which there are too many.
 */
export const canAskShortest = ({ selection: { conditions } }: Question): boolean =>
  !conditions.filters && !seesVersions(conditions.view) && !isRanked(conditions.view);

/** The relationships of one shortest path, whether or not they hold together; empty when nothing connects. One statement. */
export function shortest(reader: Reader, question: Question, rule: Rule) {
  const { from, to, avoid, selection, longest } = question;
  const { types, direction, conditions } = selection;
  const pattern = patternOf(types);
  const key = `${pattern.key} ${direction} ${longest} ${daysKey(rule)} ${conditions.key}`;
  const query = compose(queries.paths.shortest, key, {
    path: () =>
      withTypes(pieces[direction].text, pattern.types)
        .replace('LONGEST', String(longest))
        .replace('//WHERE', () => `${pattern.condition}${conditions.text}`),
    days: () => daysText(rule),
  });
  const values = { ...conditions.values, ...pattern.values, types };
  return reader.run(query, { from, to, avoid, values });
}
