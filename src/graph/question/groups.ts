import { joined, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { lookedAtMost, type DayCount } from '../facts/counts.js';
import { listRows } from '../facts/list.js';
import { wholeStretches } from '../facts/owner.js';
import { ownerList } from '../facts/ownerList.js';
import type { EntityRow } from '../model.js';
import { isAllThatStands } from '../where/index.js';
import type { Names } from './names.js';
import type { Part } from './part.js';
import type { GroupsPart } from './tree.js';

/** The ties of an owner by type, direction and day; with conditions so many are looked at at most. */
export function groupsPart({ conditions }: GroupsPart, owner: Cypher, names: Names): Part<EntityRow, DayCount[]> {
  const ways = { types: relationshipTypes, direction: 'ANY', fact: names.next('f'), other: names.next('e') } as const;
  const list = ownerList(conditions, { owner, ...ways }, wholeStretches(ways, conditions.view), null);
  const found = names.next('list');
  const rows = isAllThatStands(conditions)
    ? pieces.facts.ofOwner({ owner, fact: ways.fact, seen: joined(list.seen, ' AND ') })
    : listRows(list, lookedAtMost + 1);
  return {
    calls: [pieces.facts.days({ owner, fact: ways.fact, rows, list: found })],
    columns: [found],
    shape: ([counts]) =>
      (counts as unknown[][]).map(([type, isOut, isIn, day, ties]) => ({
        type: type as RelationshipType,
        ...{ isOut: isOut as boolean, isIn: isIn as boolean, day: day as string, ties: ties as number },
      })),
  };
}
