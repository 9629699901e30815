import { queries } from '../generated/queries.js';
import { entityRow, type AnonymousRow, type EntityRow, type Page, type SourceRow, type StatementRow } from './model.js';
import type { Reader } from './reader.js';
import { cut } from './relationships.js';
import { FAR_FUTURE } from './time.js';

interface Columns {
  readonly id: string;
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

function sourceOf(row: Columns): SourceRow | null {
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
  };
}

/** Who says it: an entity has a kind, an anonymous source has none. */
function sayerOf({ sayerId, sayerKind, sayerName }: Columns): EntityRow | AnonymousRow | null {
  if (sayerId === null) return null;
  if (sayerKind === null) return { class: 'AnonymousSource', id: sayerId, description: sayerName ?? '' };
  return entityRow(sayerId, sayerKind, sayerName ?? sayerId);
}

function statementRow(row: Columns): StatementRow {
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
    source: sourceOf(row),
    attributedTo: sayerOf(row),
  };
}

/** The page of current statements about each relationship or entity. One statement for all of them. */
export async function statementPages(
  reader: Reader,
  ids: readonly string[],
  page: { readonly first: number; readonly after: string | null },
): Promise<Map<string, Page<StatementRow>>> {
  const owners = ids.map((id, i) => ({ i: BigInt(i), low: `${id}|${page.after ?? ''}`, high: `${id}|~` }));
  const found = new Map<string, { key: string; row: StatementRow }[]>(ids.map((id) => [id, []]));
  const limit = page.first + 1;
  const rows = await reader.run(queries.statements.pages, { owners, limit, current: FAR_FUTURE });
  for (const row of rows) {
    const id = ids[row.owner] ?? '';
    found.get(id)?.push({ key: row.key.slice(id.length + 1), row: statementRow(row) });
  }
  return new Map([...found].map(([id, list]) => [id, cut(list, page)]));
}

/** How many current statements there are about each. */
export async function statementTotals(reader: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await reader.run(queries.statements.counts, { ids, current: FAR_FUTURE });
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Statements by id; what is none is left out. */
export async function statementsById(reader: Reader, ids: readonly string[]): Promise<Map<string, StatementRow>> {
  const rows = await reader.run(queries.statements.byIds, { ids });
  return new Map(rows.map((row) => [row.id, statementRow(row)]));
}

/** Sources by id; what is none is left out. */
export async function sourcesById(reader: Reader, ids: readonly string[]): Promise<Map<string, SourceRow>> {
  const rows = await reader.run(queries.statements.sources, { ids });
  return new Map(rows.map((row) => [row.id, { class: 'Source', ...row }]));
}

/** Anonymous sources by id; what is none is left out. */
export async function anonymousById(reader: Reader, ids: readonly string[]): Promise<Map<string, AnonymousRow>> {
  const rows = await reader.run(queries.statements.anonymous, { ids });
  return new Map(rows.map((row) => [row.id, { class: 'AnonymousSource', ...row }]));
}
