import { fragments, queries } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import {
  entityRow,
  type EntityRow,
  type Page,
  type RelationshipFacts,
  type RelationshipRow,
  type TieRow,
} from './model.js';
import { keyRanges, type OrderDirection, type Ranges } from './ranges.js';
import type { Reader } from './reader.js';
import type { Conditions } from './where.js';

/** Which way ties run, seen from an entity. */
export type TieDirection = 'OUT' | 'IN' | 'ANY';

/** Which ties of an entity are asked for. */
export interface TieSelection {
  /** In the order of the vocabulary, none twice. */
  readonly types: readonly RelationshipType[];
  readonly direction: TieDirection;
  readonly conditions: Conditions;
}

/** A page of ties: how many, behind which key, which way. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
  readonly order: OrderDirection;
}

const pieces = fragments.relationships;

/** Above so many index walks for one entity, it is quicker to expand one of few ties. */
const manyBranches = 4;
/** The degree up to which expanding and sorting is quicker than a walk for each type and direction. */
const expandUpTo = 200;

/** The given types in the order of the vocabulary, each once; all without any. An empty list asks for none. */
export function normalTypes(types: readonly RelationshipType[] | null | undefined): readonly RelationshipType[] {
  if (types === null || types === undefined) return relationshipTypes;
  const wanted = new Set(types);
  return relationshipTypes.filter((type) => wanted.has(type));
}

interface Ends {
  readonly fromId: string;
  readonly fromKind: string;
  readonly fromName: string;
  readonly toId: string;
  readonly toKind: string;
  readonly toName: string;
}

function relationship(facts: RelationshipFacts, from: EntityRow, to: EntityRow): RelationshipRow {
  return { class: 'Relationship', id: facts.id, type: facts.type as RelationshipType, from, to, facts };
}

function withEnds(row: RelationshipFacts & Ends): RelationshipRow {
  const from = entityRow(row.fromId, row.fromKind, row.fromName);
  return relationship(row, from, entityRow(row.toId, row.toKind, row.toName));
}

const orderPiece = (order: OrderDirection) => (order === 'DESC' ? pieces.descending : pieces.ascending).text;

/** The index walks of a selection, one for each type, direction and range. */
function branches(selection: TieSelection, ranges: Ranges, order: OrderDirection, guard: string): string[] {
  const bounds =
    ranges.second === null
      ? [['low', 'high']]
      : [
          ['low', 'high'],
          ['low0', 'high0'],
        ];
  const made: string[] = [];
  for (const type of selection.types) {
    for (const way of ['OUT', 'IN'] as const) {
      if (selection.direction !== 'ANY' && selection.direction !== way) continue;
      const loop = selection.direction === 'ANY' && way === 'IN' ? ` AND ${pieces.whereNoLoop.text}` : '';
      const walk = withTypes((way === 'OUT' ? pieces.branchOut : pieces.branchIn).text, [type])
        .replace('//HUB', guard)
        .replace('//WHERE', `${loop}${selection.conditions.text}`)
        .replace('//DIRECTION', order === 'DESC' ? 'DESC' : '');
      for (const [low = '', high = ''] of bounds) made.push(walk.replace('LOW', low).replace('HIGH', high));
    }
  }
  return made;
}

function expansion(selection: TieSelection): string {
  const piece = { OUT: pieces.expandOut, IN: pieces.expandIn, ANY: pieces.expandAny }[selection.direction];
  return withTypes(piece.text, selection.types).replace('//WHERE', selection.conditions.text);
}

function readRows(reader: Reader, owners: readonly EntityRow[], selection: TieSelection, page: PageRequest) {
  const ranges = keyRanges(page.order, page.after);
  const [low, high] = ranges.first;
  const [low0, high0] = ranges.second ?? ['', ''];
  const rows = owners.map(({ id }, i) => ({
    i: BigInt(i),
    id,
    low: `${id}|${low}`,
    high: `${id}|${high}`,
    low0: `${id}|${low0}`,
    high0: `${id}|${high0}`,
  }));
  const values = selection.conditions.values;
  const limit = page.first + 1;
  const key = `${selection.types.join()} ${selection.direction} ${page.order}${selection.conditions.text}`;
  const order = () => orderPiece(page.order);
  const walks = selection.types.length * (selection.direction === 'ANY' ? 2 : 1) * (ranges.second === null ? 1 : 2);
  if (walks <= manyBranches) {
    const pages = compose(queries.relationships.pages, key, {
      branches: () => branches(selection, ranges, page.order, '').join('\n    UNION ALL\n'),
      order,
    });
    return reader.run(pages, { owners: rows, limit, values });
  }
  const byDegree = compose(queries.relationships.pagesByDegree, key, {
    expand: () => expansion(selection),
    branches: () => branches(selection, ranges, page.order, 'WITH * WHERE hub').join('\n    UNION ALL\n'),
    order,
  });
  return reader.run(byDegree, { owners: rows, low, high, low0, high0, expandUpTo, limit, values });
}

/** The page of ties of each owner, by the owner's id. One statement for all of them. */
export async function tiePages(
  reader: Reader,
  owners: readonly EntityRow[],
  selection: TieSelection,
  page: PageRequest,
): Promise<Map<string, Page<TieRow>>> {
  const found = new Map<string, { key: string; row: TieRow }[]>(owners.map(({ id }) => [id, []]));
  const rows = selection.types.length === 0 ? [] : await readRows(reader, owners, selection, page);
  for (const row of rows) {
    const owner = owners[row.owner];
    if (owner === undefined) continue;
    const other = entityRow(row.otherId, row.otherKind, row.otherName);
    const one = row.outgoing ? relationship(row, owner, other) : relationship(row, other, owner);
    found.get(owner.id)?.push({ key: row.startKey, row: { relationship: one, other } });
  }
  return new Map([...found].map(([id, list]) => [id, cut(list, page)]));
}

/** A page from rows of which one more than a page was read. */
export function cut<T>(
  list: readonly { key: string; row: T }[],
  page: { first: number; after: string | null },
): Page<T> {
  const hasNextPage = list.length > page.first;
  return { rows: list.slice(0, page.first), hasNextPage, hasPreviousPage: page.after !== null };
}

/** How many ties of each owner a selection holds, exactly. */
export async function tieTotals(
  reader: Reader,
  ids: readonly string[],
  selection: TieSelection,
): Promise<Map<string, number>> {
  if (selection.types.length === 0) return new Map(ids.map((id) => [id, 0]));
  const key = `${selection.types.join()} ${selection.direction}${selection.conditions.text}`;
  const plain = selection.conditions.text === '';
  const { tiesOut, tiesIn, tiesAny, whereOut, whereIn, whereAny } = fragments.entities;
  const piece = plain
    ? { OUT: tiesOut, IN: tiesIn, ANY: tiesAny }[selection.direction]
    : { OUT: whereOut, IN: whereIn, ANY: whereAny }[selection.direction];
  const pattern = () => withTypes(piece.text, selection.types).replace('//WHERE', selection.conditions.text);
  const rows = plain
    ? await reader.run(compose(queries.entities.tieCounts, key, { pattern }), { ids })
    : await reader.run(compose(queries.entities.tieCountsWhere, key, { pattern }), {
        ids,
        values: selection.conditions.values,
      });
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** A page of the relationships of the whole graph. */
export async function relationshipList(
  reader: Reader,
  types: readonly RelationshipType[],
  conditions: Conditions,
  page: PageRequest,
): Promise<Page<RelationshipRow>> {
  if (types.length === 0) return cut([], page);
  const ranges = keyRanges(page.order, page.after);
  const bounds =
    ranges.second === null
      ? [['low', 'high']]
      : [
          ['low', 'high'],
          ['low0', 'high0'],
        ];
  const walk = (type: RelationshipType, low: string, high: string) =>
    withTypes(pieces.branchAll.text, [type])
      .replace('//WHERE', conditions.text)
      .replace('//DIRECTION', page.order === 'DESC' ? 'DESC' : '')
      .replace('LOW', low)
      .replace('HIGH', high);
  const list = compose(queries.relationships.list, `${types.join()} ${page.order}${conditions.text}`, {
    branches: () =>
      types.flatMap((type) => bounds.map(([low = '', high = '']) => walk(type, low, high))).join('\n  UNION ALL\n'),
    order: () => orderPiece(page.order),
  });
  const [low, high] = ranges.first;
  const [low0, high0] = ranges.second ?? ['', ''];
  const limit = page.first + 1;
  const rows = await reader.run(list, { low, high, low0, high0, limit, values: conditions.values });
  return cut(
    rows.map((row) => ({ key: row.startKey, row: withEnds(row) })),
    page,
  );
}

/** How many relationships of some types meet conditions, exactly. */
export async function relationshipTotal(
  reader: Reader,
  types: readonly RelationshipType[],
  conditions: Conditions,
): Promise<number> {
  if (types.length === 0) return 0;
  const count = compose(queries.relationships.countAll, `${types.join()}${conditions.text}`, {
    pattern: () => withTypes(pieces.countPattern.text, types).replace('//WHERE', conditions.text),
  });
  const rows = await reader.run(count, { values: conditions.values });
  return rows[0]?.count ?? 0;
}

/** Relationships by id; what is none is left out. */
export async function relationshipsById(reader: Reader, ids: readonly string[]): Promise<Map<string, RelationshipRow>> {
  const probes = compose(queries.relationships.byIds, 'all', {
    branches: () => relationshipTypes.map((type) => withTypes(pieces.branchById.text, [type])).join('\n  UNION ALL\n'),
  });
  const rows = await reader.run(probes, { ids });
  return new Map(rows.map((row) => [row.id, withEnds(row)]));
}
