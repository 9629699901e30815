import { cypher, joined, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes } from '../../generated/vocabulary.js';
import { listRows } from '../facts/list.js';
import { wholeStretches } from '../facts/owner.js';
import { ownerList } from '../facts/ownerList.js';
import type { EntityRow } from '../model.js';
import { degreeOf } from './entityParts.js';
import type { Names } from './names.js';
import type { Part } from './part.js';
import type { SortValuesPart } from './tree.js';
import { entityLabel } from '../viewConditions.js';

/** What a tie is sorted by: its id, then the values of an order. */
export type SortValues = readonly [id: string, ...values: (string | number)[]];

function valuesOf(field: SortValuesPart['field'], fact: Cypher, other: Cypher): Cypher {
  switch (field) {
    case 'NAME':
      return cypher`${other}.nameFold, ${other}.name`;
    case 'DEGREE':
      return degreeOf(other, relationshipTypes, 'ANY');
    case 'EVIDENCE':
      return cypher`${fact}.confidence, ${fact}.sourceCount`;
  }
}

/** What an owner's ties are sorted by. */
export function sortValuesPart(
  part: SortValuesPart,
  owner: Cypher,
  names: Names,
): Part<EntityRow, readonly SortValues[]> {
  const { conditions, field, limit } = part;
  const label = entityLabel(conditions.view);
  const ways = { ...part, label, fact: names.next('f'), other: names.next('e') };
  const { fact, other } = ways;
  const stretches = wholeStretches(ways, conditions.view);
  if (stretches.length === 0) return { calls: [], columns: [], shape: () => [] };
  const list = names.next('list');
  const call = pieces.facts.sortValues({
    ...{ scope: owner, list, rows: listRows(ownerList(conditions, { owner, fact, other }, stretches, null), limit) },
    values: joined([cypher`${fact}.id`, valuesOf(field, fact, other)], ', '),
  });
  return { calls: [call], columns: [list], shape: ([found]) => found as SortValues[] };
}
