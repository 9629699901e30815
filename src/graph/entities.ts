import { WhowhomError } from '../errors.js';
import { queries } from '../generated/queries.js';
import { entityRow, type EntityDetails, type EntityRow, type NameRow } from './model.js';
import { nearest } from './nearest.js';
import type { Reader } from './reader.js';
import type { View } from './view.js';

/** Entities by id; what is none, or was none as of the view, is left out. */
export async function entitiesById(
  reader: Reader,
  ids: readonly string[],
  view: View,
): Promise<Map<string, EntityRow>> {
  const rows = await reader.run(queries.entities.byIds, { ids, known: view.known });
  return new Map(rows.map(({ id, kind, name }) => [id, entityRow(id, kind, name, view)]));
}

/** What is not needed to name entities, as a view knows it. */
export async function entityDetails(
  reader: Reader,
  ids: readonly string[],
  { known }: View,
): Promise<Map<string, EntityDetails>> {
  const rows = await reader.run(queries.entities.details, { ids, known });
  return new Map(rows.map((row) => [row.id, row]));
}

/** All names of entities, of each the one that it is called by first. */
export async function entityNames(
  reader: Reader,
  entities: readonly EntityRow[],
  view: View,
): Promise<Map<string, NameRow[]>> {
  const called = new Map(entities.map(({ id, name }) => [id, name]));
  const names = new Map<string, NameRow[]>();
  for (const row of await reader.run(queries.entities.names, { ids: [...called.keys()], known: view.known })) {
    const { id, ownLang, text, lang, usage, sourceId } = row;
    const preferred = { text: called.get(id) ?? id, lang: ownLang, usage: 'PREFERRED', sourceId: null, view } as const;
    const list = names.get(id) ?? [preferred];
    if (text !== null) list.push({ text, lang, usage: usage as NameRow['usage'], sourceId, view });
    names.set(id, list);
  }
  return names;
}

/** The name in a language, the preferred one before others; null when there is none. */
export function nameInLanguage(names: readonly NameRow[], lang: string): string | null {
  const inLang = names.filter((name) => name.lang === lang && name.usage !== 'MISSPELLING');
  return (inLang.find(({ usage }) => usage === 'PREFERRED') ?? inLang[0])?.text ?? null;
}

/** The ids of entities that are most like one that is not there. */
export async function nearestEntities(reader: Reader, id: string): Promise<string[]> {
  const slash = id.indexOf('/');
  const start = Math.min(id.length, slash < 0 ? 3 : slash + 3);
  const rows = await reader.run(queries.entities.withPrefix, { prefix: id.slice(0, start) });
  return nearest(
    id,
    rows.map((row) => row.id),
  );
}

/** The error that tells that no entity has an id, and which ids are like it. */
export async function unknownEntity(reader: Reader, id: string, path: string): Promise<WhowhomError> {
  const suggestions = await nearestEntities(reader, id);
  const hint = suggestions.length ? ` Did you mean ${suggestions.join(' or ')}?` : '';
  return new WhowhomError('NOT_FOUND', `No entity has the id ${id}.${hint}`, { path, got: id, suggestions });
}

/**
 * The entities that an argument names, in its order. Those that were not known at the moment of a view are left out.
 * @param pathOf the path of the id at a place
 * @throws WhowhomError NOT_FOUND with the nearest ids, unless the view has a moment
 */
export async function entitiesNamed(
  reader: Reader,
  ids: readonly string[],
  pathOf: (i: number) => string,
  view: View,
): Promise<EntityRow[]> {
  const load = (all: readonly string[]) => entitiesById(reader, all, view);
  const rows = await Promise.all(ids.map((id) => reader.one(`entities ${view.name}`, id, load)));
  const missing = rows.indexOf(null);
  if (missing >= 0 && view.known === null) throw await unknownEntity(reader, ids[missing] ?? '', pathOf(missing));
  return rows.filter((row) => row !== null);
}
