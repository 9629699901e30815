import type { Cypher } from '../../cypher.js';
import { entityConditionsOf, factConditions, shadowConditions, statementCondition } from '../viewConditions.js';
import { originHolds } from './evidenceCypher.js';
import { entityCypher, relationshipParts, type Relationship } from './graphCypher.js';
import type { Conditions, StatementConditions } from './filter.js';
import { partsOf } from './reach.js';
import type { Test, Tree } from './tree.js';
import { asWanted, ofNode, ofShadow, surely, together, valueTest, written } from './valueCypher.js';

/**
 * Conditions as they stand in a WHERE, null where there are none. Those of the view come first. What reads `more` is
 * tried behind all patterns (cypher/where/afterwards.cypher).
 */
export interface Predicate {
  /** Reads nothing but the properties of the row. */
  readonly row: Cypher | null;
  /** Looks at other rows: EXISTS, COUNT. */
  readonly more: Cypher | null;
}

/** The same on a relationship. */
export interface FactPredicate extends Predicate {
  /** Reads the properties of the entities at its ends. */
  readonly ends: Cypher | null;
}

/** What stands in which variable. */
export interface FactNames {
  readonly fact: Cypher;
  /** The entity at the other end: conditions on ties read it. */
  readonly other?: Cypher | undefined;
  /** Its id, where that can be read before it is matched, such as `f.toId`. */
  readonly otherId?: Cypher | undefined;
  /** The entities at both ends: conditions on relationships read them. */
  readonly from?: Cypher | undefined;
  readonly to?: Cypher | undefined;
}

const nowhere = new Set<never>();
const outermost = 0;

function ofFact({ fact, other, otherId, from, to }: FactNames): Relationship {
  const read = ofNode(fact);
  const ends = {
    otherEnd: { entity: other, id: otherId },
    from: { entity: from, id: read('fromId') },
    to: { entity: to, id: read('toId') },
  };
  return { read, ends };
}

/** The conditions of a filter and its view on a :Fact in a variable. */
export const factPredicate = ({ tree, view }: Conditions, names: FactNames): FactPredicate =>
  onRelationship(tree, ofFact(names), factConditions(view, names.fact), view);

/** Those of the filter alone, for lists that try them within a budget on what the view sees. */
export const filterPredicate = ({ tree, view }: Conditions, names: FactNames): FactPredicate =>
  onRelationship(tree, ofFact(names), { row: [], evidence: [] }, view);

/**
 * The same on the edge of a fact that stands, for conditions that read nothing which only the fact holds (`readsShadows`)
 * under a view of what stands now.
 */
export function shadowPredicate({ tree, view }: Conditions, names: FactNames): FactPredicate {
  const { fact: shadow, other, otherId, from, to } = names;
  const ends = { otherEnd: { entity: other, id: otherId }, from: { entity: from }, to: { entity: to } };
  return onRelationship(tree, { read: ofShadow(shadow), ends }, shadowConditions(view, shadow), view);
}

function onRelationship(
  tree: Tree,
  relationship: Relationship,
  seen: { readonly row: readonly Cypher[]; readonly evidence: readonly Cypher[] },
  view: Conditions['view'],
): FactPredicate {
  const { row, ends, more } = relationshipParts(tree, relationship, { view, depth: outermost });
  return {
    row: together([...seen.row, ...row]),
    ends: together(ends),
    more: together([...seen.evidence, ...more]),
  };
}

/** The conditions of a filter and its view on an entity in a variable. */
export function entityPredicate({ tree, view }: Conditions, entity: Cypher): Predicate {
  const { row, more } = partsOf(tree, nowhere);
  const each = (trees: readonly Tree[]) => trees.map((one) => entityCypher(one, entity, { view, depth: outermost }));
  return { row: together(each(row)), more: together([...entityConditionsOf(view, entity), ...each(more)]) };
}

function statementTest(test: Test, statement: Cypher): Cypher {
  if (test.t === 'origin') return asWanted(surely(originHolds(test, statement)), test.want);
  if ('p' in test) return valueTest(test, ofNode(statement));
  throw new Error(`A test "${test.t}" stands in conditions on statements.`);
}

/** The conditions of a filter and its view on a statement in a variable. */
export function statementPredicate({ tree, view }: StatementConditions, statement: Cypher): Predicate {
  const { row, more } = partsOf(tree, nowhere);
  const each = (trees: readonly Tree[]) => trees.map((one) => written(one, (test) => statementTest(test, statement)));
  return { row: together([statementCondition(view, statement), ...each(row)]), more: together(each(more)) };
}
