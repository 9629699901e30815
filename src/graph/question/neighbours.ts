import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { tiesOf, type Ties } from '../around/pattern.js';
import type { EntityRow, Page } from '../model.js';
import { cut, type PageRequest } from '../page.js';
import type { DegreeCount } from './entityParts.js';
import type { Names } from './names.js';
import type { Part } from './part.js';
import type { Below } from './ties.js';
import type { ListAnswer, NeighboursPart } from './tree.js';

/** An entity at the other end of some ties of an owner. */
export interface NeighbourRow {
  readonly entity: EntityRow;
  /** How many ties; one from the owner to itself once. */
  readonly tieCount: number;
  /** The same by type and direction, in the order of the vocabulary; one to itself counts in both. */
  readonly counts: readonly DegreeCount[];
}

type Group = readonly [type: RelationshipType, isOut: boolean, ties: number];

const lines = (parts: readonly Cypher[]) => joined(parts, '\n');

/** The ties of an owner that lead to some kinds. */
function tiesFrom(part: NeighboursPart, owner: Cypher, names: Names): Ties & { readonly other: Cypher } {
  const [tie, other] = [names.next('tie'), names.next('e')];
  const ties = tiesOf(part, { entity: owner, tie, other });
  const { kinds } = part;
  if (kinds === null) return { ...ties, other };
  const ofKinds = pieces.entities.met({ conditions: cypher`${other}.kind IN ${value(kinds)}` });
  return { ...ties, text: lines([ties.text, ofKinds]), other };
}

/** What the order of neighbours compares, the id last; a number of ties that runs down is negated. */
function keysOf({ order }: NeighboursPart, other: Cypher): Cypher {
  const byName = cypher`${other}.nameFold, ${other}.id`;
  if (order.field === 'NAME') return byName;
  return order.direction === 'DESC' ? cypher`-ties, ${byName}` : cypher`ties, ${byName}`;
}

/** Each type and direction once, in the order of the vocabulary. */
function countsOf(groups: readonly Group[], { types, direction }: NeighboursPart, isLoop: boolean): DegreeCount[] {
  const ways = direction === 'ANY' ? (['OUT', 'IN'] as const) : [direction];
  return relationshipTypes
    .filter((type) => types.includes(type))
    .flatMap((type) => ways.map((way) => ({ type, direction: way })))
    .map((group) => ({
      ...group,
      count: groups
        .filter(([type, isOut]) => type === group.type && (isLoop || isOut === (group.direction === 'OUT')))
        .reduce((sum, [, , ties]) => sum + ties, 0),
    }))
    .filter(({ count }) => count > 0);
}

/** A key as a client may have made it up; a list of other things than the order compares is behind nothing. */
const placeOf = (key: string): readonly (string | number)[] => JSON.parse(key) as (string | number)[];

function neighboursPage(
  part: NeighboursPart,
  page: PageRequest,
  owner: Cypher,
  names: Names,
  { entityPart }: Below,
): Part<EntityRow, Page<NeighbourRow>> {
  const { order, conditions, direction } = part;
  const { text, type, outgoing, other } = tiesFrom(part, owner, names);
  const entity = entityPart(part.other, other, names, conditions.view);
  const list = names.next('list');
  const descending = order.field === 'NAME' && order.direction === 'DESC';
  const [after, before] = descending ? [page.before, page.after] : [page.after, page.before];
  const between = [
    ...(after === null ? [] : [cypher`key > ${value(placeOf(after))}`]),
    ...(before === null ? [] : [cypher`key < ${value(placeOf(before))}`]),
  ];
  const call = pieces.neighbours.page({
    ...{ owner, ties: text, other, type, list },
    isOut: direction === 'ANY' ? outgoing : value(direction === 'OUT'),
    keys: keysOf(part, other),
    between: between.length === 0 ? name('true') : joined(between, ' AND '),
    way: descending !== page.backward ? name('DESC') : cypher``,
    limit: value(BigInt(page.size + 1)),
    calls: lines(entity.calls),
    columns: joined(entity.columns, ', '),
  });
  return {
    calls: [call],
    columns: [list],
    shape([found], row) {
      const rows = names.rows(found).map(([key, tieCount, groups, ...columns]) => {
        const there = entity.shape(columns, null);
        const counts = countsOf(groups as Group[], part, there.id === row.id);
        return { key: JSON.stringify(key), row: { entity: there, tieCount: tieCount as number, counts } };
      });
      return cut(rows, page);
    },
  };
}

function neighboursTotal(part: NeighboursPart, owner: Cypher, names: Names): Part<EntityRow, number> {
  const { text, other } = tiesFrom(part, owner, names);
  const total = names.next('total');
  return {
    calls: [pieces.neighbours.total({ owner, ties: text, other, total })],
    columns: [total],
    shape: ([count]) => count as number,
  };
}

const none: Page<NeighbourRow> = { rows: [], hasNextPage: false, hasPreviousPage: false, stoppedAt: null };

/** The distinct entities at the other ends of an entity's ties: all ties are grouped by the database. */
export function neighboursPart(
  part: NeighboursPart,
  owner: Cypher,
  names: Names,
  below: Below,
): Part<EntityRow, ListAnswer<Page<NeighbourRow>>> {
  if (part.types.length === 0)
    return { calls: [], columns: [], shape: () => ({ page: part.page && none, total: part.total ? 0 : null }) };
  const page = part.page === null ? null : neighboursPage(part, part.page, owner, names, below);
  const total = part.total ? neighboursTotal(part, owner, names) : null;
  return {
    calls: [...(page?.calls ?? []), ...(total?.calls ?? [])],
    columns: [...(page?.columns ?? []), ...(total?.columns ?? [])],
    shape: (columns, row) => ({
      page: page?.shape(columns, row) ?? null,
      total: total?.shape(columns.slice(page === null ? 0 : 1), row) ?? null,
    }),
  };
}
