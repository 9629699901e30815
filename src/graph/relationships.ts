import { fragments, queries } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import { requiredIds } from './filters/anchors.js';
import { isAllThatStands, type Conditions } from './filters/compile.js';
import { entityRow, type Page, type RelationshipFacts, type RelationshipRow } from './model.js';
import { cut, type PageRequest } from './page.js';
import {
  bounds,
  inReadingOrder,
  rangeRows,
  readingKey,
  readingOf,
  upTo,
  type OrderDirection,
  type Reading,
} from './ranges.js';
import type { Reader } from './reader.js';
import { knownBy, seesVersions, type View } from './view.js';
import { settled } from './settled.js';
import { scan, tried, type Read } from './ties/scan.js';
import { patternOf } from './ties/patterns.js';
import { relationship } from './ties/selection.js';
import { limitsOf, orderPiece, walkKey, walkTexts } from './ties/walks.js';
import { typeCounts } from './vocabulary.js';

const pieces = fragments.relationships;

/** The columns of the ends of a relationship. */
export interface Ends {
  readonly fromId: string;
  readonly fromKind: string;
  readonly fromName: string;
  readonly toId: string;
  readonly toKind: string;
  readonly toName: string;
}

/** A relationship with its ends from its columns. */
export function withEnds(row: RelationshipFacts & Ends, view: View): RelationshipRow {
  const from = entityRow(row.fromId, row.fromKind, row.fromName, view);
  return relationship(row, from, entityRow(row.toId, row.toKind, row.toName, view));
}

/** An end that conditions name: few relationships are there, so reading starts from it. */
interface Anchor {
  readonly side: 'from' | 'to';
  readonly ids: readonly string[];
}

function anchorOf({ tree }: Conditions): Anchor | null {
  const from = requiredIds(tree, ['from', 'id']);
  const to = requiredIds(tree, ['to', 'id']);
  if (from !== null && (to === null || from.length <= to.length)) return { side: 'from', ids: from };
  return to === null ? null : { side: 'to', ids: to };
}

const valuesOf = (types: readonly RelationshipType[], conditions: Conditions, anchor: Anchor | null) => ({
  ...conditions.values,
  ...patternOf(types).values,
  types,
  anchors: anchor?.ids ?? null,
});

type Row = { readonly key: string } & RelationshipFacts & Ends;

/** Reads the relationships of an end that is named. */
async function readAnchored(
  reader: Reader,
  types: readonly RelationshipType[],
  conditions: Conditions,
  anchor: Anchor,
  reading: Reading,
  limit: number,
): Promise<Read<Row>> {
  const key = `${anchor.side} ${patternOf(types).key} ${readingKey(reading)} ${conditions.key}`;
  const list = compose(queries.relationships.anchored, key, {
    pattern: () => pattern(types, conditions, anchor, ` AND ${pieces.inRanges.text}`),
    order: () => orderPiece(reading),
  });
  const rows = await reader.run(list, { ...bounds(reading), limit, values: valuesOf(types, conditions, anchor) });
  return { rows, stoppedAt: null };
}

/** Reads the relationships of some types along their indexes. */
async function readTypes(
  reader: Reader,
  types: readonly RelationshipType[],
  conditions: Conditions,
  reading: Reading,
  limit: number,
): Promise<Read<Row>> {
  const walking = {
    walk: pieces.walkAll,
    versions: seesVersions(conditions.view) ? pieces.walkVersions : null,
    together: pieces.listTogether,
  };
  const list = compose(queries.relationships.list, `${walkKey(types, reading.down)} ${conditions.key}`, {
    walks: () => walkTexts(walking, types, reading.down, { ties: conditions.text, versions: conditions.versions }),
  });
  const read = await reader.run(list, {
    ranges: rangeRows(upTo(reading, conditions.view.window?.until)),
    limit,
    limits: limitsOf(types, limit),
    values: { ...conditions.values, types },
  });
  const inOrder = inReadingOrder(reading);
  return { rows: read.sort((a, b) => inOrder(a.key, b.key)).slice(0, limit), stoppedAt: null };
}

async function readList(
  reader: Reader,
  types: readonly RelationshipType[],
  conditions: Conditions,
  order: OrderDirection,
  page: PageRequest,
): Promise<Read<Row>> {
  const anchor = anchorOf(conditions);
  const reading = readingOf(order, page);
  if (anchor !== null) return readAnchored(reader, types, conditions, anchor, reading, page.size + 1);
  if (!conditions.filters) {
    return readTypes(reader, types, conditions, reading, page.size + 1);
  }
  const ways = types.map((type) => ({ type, direction: 'OUT' as const }));
  const walked = { ways, owner: null, types, view: conditions.view };
  return scan(reader, walked, 'OUT', order, page, (rows) => tried(reader, conditions, rows));
}

/** A page of the relationships of the whole graph, in the order of their starts. */
export async function relationshipList(
  reader: Reader,
  types: readonly RelationshipType[],
  given: Conditions,
  order: OrderDirection,
  page: PageRequest,
): Promise<Page<RelationshipRow>> {
  if (types.length === 0) return cut([], page);
  const conditions = await settled(reader, given);
  const { rows, stoppedAt } = await readList(reader, types, conditions, order, page);
  return cut(
    rows.map((row) => ({ key: row.key, row: withEnds(row, conditions.view) })),
    page,
    stoppedAt,
  );
}

const patterns = {
  all: { ties: pieces.allOfTypes, versions: pieces.allVersions },
  from: { ties: pieces.fromOne, versions: pieces.versionsFromOne },
  to: { ties: pieces.toOne, versions: pieces.versionsToOne },
} as const;

/**
 * The pattern of all relationships of some types that meet conditions, in the variables `r`, `a` and `b`.
 * @param more a further condition, beginning with AND
 */
function pattern(types: readonly RelationshipType[], conditions: Conditions, anchor: Anchor | null, more = ''): string {
  const piece = patterns[anchor?.side ?? 'all'];
  const of = patternOf(types);
  const ties = withTypes(piece.ties.text, of.types).replace(
    '//WHERE',
    () => `${of.condition}${more}${conditions.text}`,
  );
  if (!seesVersions(conditions.view)) return ties;
  const versions = piece.versions.text.replace('//WHERE', () => `${more}${conditions.versions}`);
  return pieces.patternTogether.text.replace('TIES', () => ties).replace('VERSIONS', () => versions);
}

/** A pattern for a slot of a statement, in the variables `r`, `a` and `b`. */
export interface Pattern {
  readonly text: string;
  /** Tells texts apart. */
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function patternWith(
  types: readonly RelationshipType[],
  conditions: Conditions,
  textOf: (anchor: Anchor | null) => string,
): Pattern {
  const anchor = anchorOf(conditions);
  const key = `${patternOf(types).key} ${anchor?.side ?? ''} ${conditions.key}`;
  return { text: textOf(anchor), key, values: valuesOf(types, conditions, anchor) };
}

/** The relationships of some types that meet conditions, and the versions that their view sees. */
export const relationshipPattern = (types: readonly RelationshipType[], conditions: Conditions): Pattern =>
  patternWith(types, conditions, (anchor) => pattern(types, conditions, anchor));

/** Only the versions of relationships that meet conditions, whose view must see versions. */
export const versionPattern = (types: readonly RelationshipType[], conditions: Conditions): Pattern =>
  patternWith(types, conditions, (anchor) =>
    patterns[anchor?.side ?? 'all'].versions.text.replace('//WHERE', () => conditions.versions),
  );

/** How many relationships of some types meet conditions, exactly. */
export async function relationshipTotal(
  reader: Reader,
  types: readonly RelationshipType[],
  given: Conditions,
): Promise<number> {
  if (types.length === 0) return 0;
  const conditions = await settled(reader, given);
  if (isAllThatStands(conditions)) {
    const counts = await typeCounts(reader);
    return types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
  }
  const anchor = anchorOf(conditions);
  const count = compose(
    queries.relationships.countAll,
    `${patternOf(types).key} ${anchor?.side ?? ''} ${conditions.key}`,
    {
      pattern: () => pattern(types, conditions, anchor),
    },
  );
  const rows = await reader.run(count, { values: valuesOf(types, conditions, anchor) });
  return rows[0]?.count ?? 0;
}

/** What relationships that meet conditions are sorted by, at most `limit` of them. */
export async function relationshipSortValues(
  reader: Reader,
  types: readonly RelationshipType[],
  given: Conditions,
  limit: number,
) {
  const conditions = await settled(reader, given);
  const anchor = anchorOf(conditions);
  const key = `${patternOf(types).key} ${anchor?.side ?? ''} ${conditions.key}`;
  const query = compose(queries.relationships.listSortValues, key, {
    pattern: () => pattern(types, conditions, anchor),
  });
  return reader.run(query, { limit, values: valuesOf(types, conditions, anchor) });
}

/**
 * Relationships by id as a view knows them, whatever their days; what is none is left out. One that all deny, or only
 * deprecated statements support, is found too.
 */
export async function relationshipsById(
  reader: Reader,
  ids: readonly string[],
  view: View,
): Promise<Map<string, RelationshipRow>> {
  const probes = compose(queries.relationships.byIds, 'all', {
    branches: () =>
      [...relationshipTypes.map((type) => withTypes(pieces.branchById.text, [type])), pieces.versionById.text].join(
        '\n  UNION ALL\n',
      ),
  });
  const rows = await reader.run(probes, { ids, known: knownBy(view) });
  return new Map(rows.map((row) => [row.id, withEnds(row, view)]));
}
