import { createHash } from 'node:crypto';
import { built, cypher, empty, joined, type Cypher } from '../../cypher.js';
import type { Conditions, StatementConditions } from './filter.js';
import {
  entityPredicate,
  factPredicate,
  statementPredicate,
  type FactPredicate,
  type Predicate,
} from './predicates.js';

const known = new WeakMap<Conditions | StatementConditions, string>();

function predicateOf(conditions: Conditions | StatementConditions): Predicate | FactPredicate {
  if (!('on' in conditions)) return statementPredicate(conditions, cypher`s`);
  if (conditions.on === 'entities') return entityPredicate(conditions, cypher`e`);
  return factPredicate(conditions, { fact: cypher`f`, other: cypher`o`, from: cypher`a`, to: cypher`b` });
}

const parts = (predicate: Predicate | FactPredicate): readonly (Cypher | null)[] => [
  predicate.row,
  'ends' in predicate ? predicate.ends : null,
  predicate.more,
];

/**
 * What tells shapes of conditions apart: a short text that is the same exactly when the text of a statement with them is,
 * whatever values they compare with.
 */
export function shapeOf(conditions: Conditions | StatementConditions): string {
  const made = known.get(conditions);
  if (made !== undefined) return made;
  const { text } = built(
    joined(
      parts(predicateOf(conditions)).map((part) => part ?? empty),
      '\n',
    ),
  );
  const shape = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  known.set(conditions, shape);
  return shape;
}
