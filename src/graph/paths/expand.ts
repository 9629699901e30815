import { cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import { lookup } from '../lookup.js';
import { degreeOf } from '../question/entityParts.js';
import type { Reader } from '../reader.js';
import type { TieSelection } from '../tieSelection.js';
import { daysOf, withinDays } from './days.js';
import { entity, other, tie, tiesAhead } from './directed.js';
import type { Rule, Span } from './rule.js';

/** An entity whose ties are looked at. */
export interface Owner extends Span {
  /** Its number. */
  readonly i: number;
  readonly id: string;
}

/**
 * The ties of some entities that a path may go along, without those to themselves. One statement.
 * @param selection its direction is seen from the owners
 * @param only the ids of the entities at the other end; null is any
 */
export function expand(
  reader: Reader,
  owners: readonly Owner[],
  selection: TieSelection,
  rule: Rule,
  only: readonly string[] | null,
  avoid: readonly string[],
) {
  const { types } = selection;
  const isMeant = (id: typeof other) =>
    only === null ? cypher`$avoid[${id}] IS NULL` : cypher`$only[${id}] AND $avoid[${id}] IS NULL`;
  const query = queries.paths.expand({
    ...{ entity, tie, other, ties: tiesAhead(selection, isMeant), within: withinDays(rule, tie), ...daysOf(rule, tie) },
    // Of several types the number that is kept with an entity is near enough, and quicker.
    degree: types.length === 1 ? degreeOf(other, types, 'ANY') : pieces.around.hanging({ entity: other }),
  });
  return reader.run(query, {
    owners: owners.map(({ i, id, lo, hi }) => ({ i: BigInt(i), id, lo: BigInt(lo), hi: BigInt(hi) })),
    only: lookup(only ?? []),
    avoid: lookup(avoid),
  });
}
