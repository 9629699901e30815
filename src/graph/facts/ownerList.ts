import { joined, type Cypher } from '../../cypher.js';
import { filterPredicate, type Conditions } from '../where/index.js';
import { factConditions } from '../viewConditions.js';
import type { FactList, Stretch } from './list.js';

/** What stands in which variable. */
export interface OwnerNames {
  readonly owner: Cypher;
  readonly fact: Cypher;
  readonly other: Cypher;
  /** For conditions on relationships. */
  readonly from?: Cypher | undefined;
  readonly to?: Cypher | undefined;
}

/** Conditions that all have to hold; null where there are none. */
export const allOf = (conditions: readonly (Cypher | null)[]): Cypher | null => {
  const there = conditions.filter((one) => one !== null);
  return there.length === 0 ? null : joined(there, ' AND ');
};

/** An owner's facts that meet conditions, along some stretches; conditions are tried on so many of each, null is all. */
export function ownerList(
  conditions: Conditions,
  { owner, ...names }: OwnerNames,
  stretches: readonly Stretch[],
  budget: number | null,
): FactList {
  const { fact, other } = names;
  const seen = factConditions(conditions.view, fact);
  const { row, ends, more } = filterPredicate(conditions, names);
  return {
    ...{ fact, carried: [fact, other], owner, stretches, seen: seen.row, row, budget },
    more: allOf([...seen.evidence, ends, more]),
  };
}
