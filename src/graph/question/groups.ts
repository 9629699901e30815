import { cypher, joined, name, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { lookedAtMost, type WalkedCount } from '../facts/counts.js';
import { listRows } from '../facts/list.js';
import { wholeStretches } from '../facts/owner.js';
import { ownerList } from '../facts/ownerList.js';
import type { EntityRow } from '../model.js';
import { isAllThatStands } from '../where/index.js';
import type { Names } from './names.js';
import type { Part } from './part.js';
import type { GroupsPart } from './tree.js';
import { entityLabel } from '../viewConditions.js';

const nothing = name('null');

/** The ties of an owner by what is asked; with conditions so many are looked at at most. */
export function groupsPart(
  { by, conditions }: GroupsPart,
  owner: Cypher,
  names: Names,
): Part<EntityRow, WalkedCount[]> {
  const label = entityLabel(conditions.view);
  const variables = { fact: names.next('f'), other: names.next('e') };
  const ways = { types: relationshipTypes, direction: 'ANY', label, ...variables } as const;
  const list = ownerList(conditions, { owner, ...ways }, wholeStretches(ways, conditions.view), null);
  const found = names.next('list');
  const rows = isAllThatStands(conditions)
    ? pieces.facts.ofOwner({ owner, fact: ways.fact, seen: joined(list.seen, ' AND ') })
    : listRows(list, lookedAtMost + 1);
  return {
    calls: [
      pieces.facts.groups({
        ...{ owner, rows, list: found },
        type: by.has('TYPE') ? cypher`${ways.fact}.type` : nothing,
        isOut: by.has('DIRECTION') ? cypher`${ways.fact}.fromId = ${owner}.id` : nothing,
        isIn: by.has('DIRECTION') ? cypher`${ways.fact}.toId = ${owner}.id` : nothing,
        year: by.has('YEAR') ? pieces.facts.startYear({ fact: ways.fact }) : nothing,
      }),
    ],
    columns: [found],
    shape: ([counts]) =>
      names.rows(counts).map(([type, isOut, isIn, year, ties]) => ({
        ...{ type: type as RelationshipType | null, isOut: isOut === true, isIn: isIn === true },
        ...{ year: year as number | null, ties: ties as number },
      })),
  };
}
