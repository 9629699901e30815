import { fragments, queries } from '../generated/queries.js';
import { compose } from '../neo4j/compose.js';
import { entitiesById } from './entities.js';
import {
  entityRow,
  type AnonymousRow,
  type EntityRow,
  type Page,
  type RelationshipRow,
  type SourceRow,
  type StatementRow,
} from './model.js';
import { cut, type PageRequest } from './page.js';
import type { Reader } from './reader.js';
import { knownBy, type View } from './view.js';

/** The columns of a statement with its source and who says it. */
export interface StatementColumns {
  readonly id: string;
  readonly aboutId: string;
  readonly quote: string | null;
  readonly language: string | null;
  readonly textLangs: readonly string[] | null;
  readonly texts: readonly string[] | null;
  readonly locator: string | null;
  readonly stance: string;
  readonly rank: string;
  readonly aspect: string | null;
  readonly property: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly silence: boolean | null;
  readonly rec: number;
  readonly sup: number;
  readonly sourceId: string | null;
  readonly sourceTitle: string | null;
  readonly sourceUrl: string | null;
  readonly sourceLanguage: string | null;
  readonly sourcePublishedAt: string | null;
  readonly sourceDescription: string | null;
  readonly sourceLicence: string | null;
  readonly sayerId: string | null;
  readonly sayerKind: string | null;
  readonly sayerName: string | null;
}

/** What a key of a statement's list looks like: the rank, then the id. */
export const statementKeyPattern = /^[012]:[^|]+$/s;

function sourceOf(row: StatementColumns, view: View): SourceRow | null {
  if (row.sourceId === null) return null;
  return {
    class: 'Source',
    id: row.sourceId,
    title: row.sourceTitle,
    url: row.sourceUrl,
    language: row.sourceLanguage,
    publishedAt: row.sourcePublishedAt,
    description: row.sourceDescription,
    licence: row.sourceLicence,
    view,
  };
}

/** Who says it: an entity has a kind, an anonymous source has none. */
function sayerOf({ sayerId, sayerKind, sayerName }: StatementColumns, view: View): EntityRow | AnonymousRow | null {
  if (sayerId === null) return null;
  if (sayerKind === null) return { class: 'AnonymousSource', id: sayerId, description: sayerName ?? '', view };
  return entityRow(sayerId, sayerKind, sayerName ?? sayerId, view);
}

/**
 * A statement from its columns.
 * @param about what it is about, where that is at hand
 */
export function statementRow(
  row: StatementColumns,
  view: View,
  about: EntityRow | RelationshipRow | null = null,
): StatementRow {
  const texts = (row.texts ?? []).map((text, i) => [row.textLangs?.[i] ?? '', text] as const);
  return {
    class: 'Statement',
    id: row.id,
    quote: row.quote,
    language: row.language,
    texts: Object.fromEntries(texts),
    locator: row.locator,
    stance: row.stance as StatementRow['stance'],
    rank: row.rank as StatementRow['rank'],
    aspect: row.aspect as StatementRow['aspect'],
    property: row.property,
    value: row.value,
    unit: row.unit,
    silence: row.silence ?? false,
    source: sourceOf(row, view),
    attributedTo: sayerOf(row, view),
    aboutId: row.aboutId,
    about,
    rec: row.rec,
    sup: row.sup,
    view,
  };
}

/** The columns of a statement with those of the entity that it is about. */
export interface StatementAboutColumns extends StatementColumns {
  readonly aboutKind: string | null;
  readonly aboutName: string | null;
}

/** The same from columns with those of the entity that it is about, null where that is a relationship. */
export function statementAboutRow(row: StatementAboutColumns, view: View): StatementRow {
  const { aboutId, aboutKind, aboutName } = row;
  return statementRow(row, view, aboutKind === null ? null : entityRow(aboutId, aboutKind, aboutName ?? aboutId, view));
}

/**
 * The entities among the owners of statements as a view sees them, by id: a page behind a cursor may be that of another
 * moment than its owner. Relationships are read when they are asked for.
 */
async function ownersUnder(
  reader: Reader,
  owners: readonly (EntityRow | RelationshipRow)[],
  view: View,
): Promise<Map<string, EntityRow | RelationshipRow>> {
  // Views of one name are equal, though each field that asks for one makes its own.
  const isSeenSo = (owner: EntityRow | RelationshipRow) => owner.view.name === view.name;
  const others = owners.filter((owner) => owner.class === 'Entity' && !isSeenSo(owner)).map(({ id }) => id);
  const read = others.length === 0 ? [] : await entitiesById(reader, others, view);
  return new Map([...owners.filter(isSeenSo).map((owner) => [owner.id, owner] as const), ...read]);
}

/** The page of statements about each relationship or entity, as a view knows them. One statement for all of them. */
export async function statementPages(
  reader: Reader,
  owners: readonly (EntityRow | RelationshipRow)[],
  view: View,
  page: PageRequest,
): Promise<Map<string, Page<StatementRow>>> {
  const { after, before, backward } = page;
  const ranges = owners.map(({ id }, i) => ({
    i: BigInt(i),
    low: `${id}|${after ?? ''}`,
    high: `${id}|${before ?? '~'}`,
  }));
  const found = new Map<string, { key: string; row: StatementRow }[]>(owners.map(({ id }) => [id, []]));
  const pages = compose(queries.statements.pages, backward ? 'backward' : 'forward', {
    walk: () => fragments.statements.walk.text.replace('DIRECTION', backward ? 'DESC' : ''),
  });
  const limit = page.size + 1;
  const [rows, seen] = await Promise.all([
    reader.run(pages, { owners: ranges, limit, known: knownBy(view), ranks: view.ranks }),
    ownersUnder(reader, owners, view),
  ]);
  for (const row of rows) {
    const owner = owners[row.owner];
    if (owner === undefined) continue;
    const about = seen.get(owner.id) ?? null;
    found.get(owner.id)?.push({ key: row.key.slice(owner.id.length + 1), row: statementRow(row, view, about) });
  }
  return new Map([...found].map(([id, list]) => [id, cut(list, page)]));
}

/** How many statements there are about each, as a view knows them. */
export async function statementTotals(
  reader: Reader,
  ids: readonly string[],
  view: View,
): Promise<Map<string, number>> {
  const rows = await reader.run(queries.statements.counts, { ids, known: knownBy(view), ranks: view.ranks });
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Statements by id, superseded ones too; what is none is left out. */
export async function statementsById(
  reader: Reader,
  ids: readonly string[],
  view: View,
): Promise<Map<string, StatementRow>> {
  const rows = await reader.run(queries.statements.byIds, { ids, known: knownBy(view) });
  return new Map(rows.map((row) => [row.id, statementAboutRow(row, view)]));
}

/** Sources by id; what is none is left out. */
export async function sourcesById(reader: Reader, ids: readonly string[], view: View): Promise<Map<string, SourceRow>> {
  const rows = await reader.run(queries.statements.sources, { ids });
  return new Map(rows.map((row) => [row.id, { class: 'Source', ...row, view }]));
}

/** Anonymous sources by id; what is none is left out. */
export async function anonymousById(
  reader: Reader,
  ids: readonly string[],
  view: View,
): Promise<Map<string, AnonymousRow>> {
  const rows = await reader.run(queries.statements.anonymous, { ids });
  return new Map(rows.map((row) => [row.id, { class: 'AnonymousSource', ...row, view }]));
}
