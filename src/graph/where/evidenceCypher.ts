import { cypher, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import type { View } from '../view.js';
import { statementCondition } from '../viewConditions.js';
import { isValue, type EvidenceTest, type OriginTest, type Tree } from './tree.js';
import { bounded, ofNode, valueTest, written } from './valueCypher.js';

const { where } = pieces;

/** Conditions on a source in a variable; `true` when there are none. */
export const sourceCypher = (tree: Tree, source: Cypher): Cypher =>
  written(tree, (test) => {
    if (isValue(test)) return valueTest(test, ofNode(source));
    throw new Error(`A test "${test.t}" stands in conditions on sources.`);
  });

const citesSuch = (statement: Cypher, tree: Tree): Cypher =>
  where.citesSuch({ statement, conditions: sourceCypher(tree, name('itsSource')) });

/** Where a statement comes from, what it is about, when it was recorded. Never null. */
export function originHolds(test: OriginTest, statement: Cypher): Cypher {
  switch (test.is) {
    case 'said by':
      return where.saidBy({ statement, ids: value(test.v) });
    case 'cites':
      return where.cites({ statement, ids: value(test.v) });
    case 'cites such':
      return citesSuch(statement, test.tree);
    case 'about a kind':
      return where.aboutKind({ statement, kinds: value(test.v) });
    case 'by a document':
      return where.byDocument({ statement });
    case 'by a named one':
      return where.byNamed({ statement });
    case 'by an unnamed one':
      return where.byUnnamed({ statement });
    case 'recorded':
      return where.recordedWhen({ statement, conditions: bounded(cypher`itsChange.at`, test.bounds) });
  }
}

type SomeTest = Exclude<EvidenceTest, { readonly is: 'voices' }>;

function statementHolds(test: SomeTest, statement: Cypher): Cypher {
  const supports = where.supports({ statement });
  switch (test.is) {
    case 'said by':
      return where.saidBy({ statement, ids: value(test.v) });
    case 'cites':
      return where.cites({ statement, ids: value(test.v) });
    case 'cites such':
      return citesSuch(statement, test.tree);
    case 'attributed':
      return cypher`NOT ${where.byDocument({ statement })}`;
    case 'by a document':
      return cypher`${supports} AND ${where.byDocument({ statement })}`;
    case 'by a named one':
      return cypher`${supports} AND ${where.byNamed({ statement })}`;
    case 'not anonymous':
      return cypher`${supports} AND NOT ${where.byUnnamed({ statement })}`;
    case 'supporting, by others':
      return cypher`${supports} AND NOT ${where.saidBy({ statement, ids: value(test.v) })}`;
    case 'supporting, cites others':
      return cypher`${supports} AND NOT ${citesSuch(statement, test.tree)}`;
    case 'supporting':
      return supports;
  }
}

/** How many voices are in the statements that support the fact of an id, of those that a view sees. */
export function voicesOf(about: Cypher, view: View): Cypher {
  const statement = name('itsStatement');
  const conditions = cypher`${statementCondition(view, statement)} AND ${where.supports({ statement })}`;
  return pieces.evidence.voices({ about, conditions });
}

/** Some statement, of those that a view sees, about the fact of an id is so, or they are so many voices. Never null. */
export function evidenceHolds(test: EvidenceTest, id: Cypher, view: View): Cypher {
  if (test.is === 'voices') return bounded(voicesOf(id, view), test.bounds);
  const statement = name('itsStatement');
  return where.someStatement({
    id,
    conditions: cypher`${statementCondition(view, statement)} AND ${statementHolds(test, statement)}`,
  });
}
