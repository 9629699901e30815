import { fragments, queries } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import { tieCountsOf } from './counts.js';
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
const manyWalks = 4;
/** The degree up to which expanding and sorting is quicker than a walk for each type and direction. */
const expandUpTo = 500;

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

/** The types and directions to walk; one that an entity lacks need not be. */
interface Way {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
}

function waysOf({ types, direction }: TieSelection): Way[] {
  const directions = direction === 'ANY' ? (['OUT', 'IN'] as const) : [direction];
  return types.flatMap((type) => directions.map((one) => ({ type, direction: one })));
}

const boundsOf = (ranges: Ranges) => [['low', 'high'] as const, ...(ranges.second ? [['low0', 'high0'] as const] : [])];

/** The index walks of a selection, one for each way and range. */
function walks(ways: readonly Way[], selection: TieSelection, ranges: Ranges, order: OrderDirection): string {
  const made = ways.flatMap(({ type, direction }) => {
    const noLoop = selection.direction === 'ANY' && direction === 'IN' ? ` AND ${pieces.whereNoLoop.text}` : '';
    const walk = withTypes((direction === 'OUT' ? pieces.branchOut : pieces.branchIn).text, [type])
      .replace('//WHERE', `${noLoop}${selection.conditions.text}`)
      .replace('//DIRECTION', order === 'DESC' ? 'DESC' : '');
    return boundsOf(ranges).map(([low, high]) => walk.replace('LOW', low).replace('HIGH', high));
  });
  return made.join('\n    UNION ALL\n');
}

function expansion(selection: TieSelection): string {
  const piece = { OUT: pieces.expandOut, IN: pieces.expandIn, ANY: pieces.expandAny }[selection.direction];
  return withTypes(piece.text, selection.types).replace('//WHERE', selection.conditions.text);
}

interface Numbered {
  readonly i: bigint;
  readonly id: string;
}

/** Reads pages by the key indexes: they cost the same anywhere in a hub. */
function readByKeys(
  reader: Reader,
  owners: readonly Numbered[],
  ways: readonly Way[],
  selection: TieSelection,
  page: PageRequest,
) {
  const ranges = keyRanges(page.order, page.after);
  const key = `${ways.map(({ type, direction }) => `${type} ${direction}`).join()} ${selection.direction} ${page.order} ${
    ranges.second === null ? 1 : 2
  }${selection.conditions.text}`;
  const pages = compose(queries.relationships.pages, key, {
    branches: () => walks(ways, selection, ranges, page.order),
    order: () => orderPiece(page.order),
  });
  const [low, high] = ranges.first;
  const [low0, high0] = ranges.second ?? ['', ''];
  const rows = owners.map(({ i, id }) => ({
    i,
    low: `${id}|${low}`,
    high: `${id}|${high}`,
    low0: `${id}|${low0}`,
    high0: `${id}|${high0}`,
  }));
  return reader.run(pages, { owners: rows, limit: page.first + 1, values: selection.conditions.values });
}

/** Reads pages of entities of few ties by expanding them. */
function readExpanded(reader: Reader, owners: readonly Numbered[], selection: TieSelection, page: PageRequest) {
  const ranges = keyRanges(page.order, page.after);
  const key = `${selection.types.join()} ${selection.direction} ${page.order}${selection.conditions.text}`;
  const pages = compose(queries.relationships.expandedPages, key, {
    expand: () => expansion(selection),
    order: () => orderPiece(page.order),
  });
  const [low, high] = ranges.first;
  const [low0, high0] = ranges.second ?? ['', ''];
  const { values } = selection.conditions;
  return reader.run(pages, { owners, low, high, low0, high0, limit: page.first + 1, values });
}

/**
 * Few types: one statement walks their indexes. Many types: a walk of each would cost more than it saves, so the counts
 * by type say who is a hub; the others are expanded in one statement, and of a hub only the types that it has are walked.
 */
async function readRows(reader: Reader, owners: readonly EntityRow[], selection: TieSelection, page: PageRequest) {
  const numbered = owners.map(({ id }, i) => ({ i: BigInt(i), id }));
  const ways = waysOf(selection);
  if (ways.length <= manyWalks) return readByKeys(reader, numbered, ways, selection, page);
  const counts = await Promise.all(owners.map(({ id }) => tieCountsOf(reader, id)));
  const degree = (i: bigint) => (counts[Number(i)] ?? []).reduce((sum, { count }) => sum + count, 0);
  const small = numbered.filter(({ i }) => degree(i) <= expandUpTo);
  const hubs = numbered.filter(({ i }) => degree(i) > expandUpTo);
  const pages = await Promise.all([
    small.length ? readExpanded(reader, small, selection, page) : [],
    ...hubs.map((hub) => {
      const has = counts[Number(hub.i)] ?? [];
      const own = ways.filter((way) => has.some((one) => one.type === way.type && one.direction === way.direction));
      return own.length ? readByKeys(reader, [hub], own, selection, page) : [];
    }),
  ]);
  return pages.flat();
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
  const walk = (type: RelationshipType, low: string, high: string) =>
    withTypes(pieces.branchAll.text, [type])
      .replace('//WHERE', conditions.text)
      .replace('//DIRECTION', page.order === 'DESC' ? 'DESC' : '')
      .replace('LOW', low)
      .replace('HIGH', high);
  const list = compose(
    queries.relationships.list,
    `${types.join()} ${page.order} ${ranges.second === null ? 1 : 2}${conditions.text}`,
    {
      branches: () =>
        types.flatMap((type) => boundsOf(ranges).map(([low, high]) => walk(type, low, high))).join('\n  UNION ALL\n'),
      order: () => orderPiece(page.order),
    },
  );
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
