import { cypher, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import type { View } from '../view.js';
import { statementCondition } from '../viewConditions.js';
import type { EvidenceTest, OriginTest } from './tree.js';
import { bounded } from './valueCypher.js';

const { where } = pieces;

/** Where a statement comes from, what it is about, when it was recorded. Never null. */
export function originHolds(test: OriginTest, statement: Cypher): Cypher {
  switch (test.is) {
    case 'said by':
      return where.saidBy({ statement, ids: value(test.v) });
    case 'cites':
      return where.cites({ statement, ids: value(test.v) });
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

function statementHolds(test: EvidenceTest, statement: Cypher): Cypher {
  const supports = where.supports({ statement });
  switch (test.is) {
    case 'said by':
      return where.saidBy({ statement, ids: value(test.v) });
    case 'cites':
      return where.cites({ statement, ids: value(test.v) });
    case 'by a document':
      return cypher`${supports} AND ${where.byDocument({ statement })}`;
    case 'by a named one':
      return cypher`${supports} AND ${where.byNamed({ statement })}`;
    case 'not anonymous':
      return cypher`${supports} AND NOT ${where.byUnnamed({ statement })}`;
    case 'supporting':
      return supports;
  }
}

/** Some statement, of those that a view sees, about the fact of an id is so. Never null. */
export function evidenceHolds(test: EvidenceTest, id: Cypher, view: View): Cypher {
  const statement = cypher`itsStatement`;
  return where.someStatement({
    id,
    conditions: cypher`${statementCondition(view, statement)} AND ${statementHolds(test, statement)}`,
  });
}
