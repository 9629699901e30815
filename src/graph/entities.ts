import { WhowhomError } from '../errors.js';
import { queries } from '../generated/queries.js';
import type { EntityRow, NameRow } from './model.js';
import { nearest } from './nearest.js';
import { askEntities } from './question/ask.js';
import { plainEntity } from './question/compile.js';
import type { EntityQuestion } from './question/tree.js';
import type { Reader } from './reader.js';
import { knownBy, type View } from './view.js';

/** Entities by id; what is none, or was none as of the view, is left out. */
export const entitiesById = (
  reader: Reader,
  wanted: readonly { readonly id: string }[],
  view: View,
): Promise<Map<string, EntityRow>> => askEntities(reader, wanted, plainEntity, view);

const ofNames: EntityQuestion = { parts: new Map([['names', { part: 'names' }]]) };

/** All names of entities, of each the one that it is called by first. */
export async function entityNames(
  reader: Reader,
  entities: readonly { readonly id: string }[],
  view: View,
): Promise<Map<string, readonly NameRow[]>> {
  const rows = await askEntities(reader, entities, ofNames, view);
  return new Map([...rows].map(([id, { given }]) => [id, (given?.get('names') ?? []) as readonly NameRow[]]));
}

/** The name in a language, the preferred one before others; null when there is none. */
export function nameInLanguage(names: readonly NameRow[], lang: string): string | null {
  const inLang = names.filter((name) => name.lang === lang && name.usage !== 'MISSPELLING');
  return (inLang.find(({ usage }) => usage === 'PREFERRED') ?? inLang[0])?.text ?? null;
}

async function keptOnes(reader: Reader, wanted: readonly { readonly id: string }[], view: View) {
  const known = knownBy(view);
  const into = new Map<string, string>();
  // Who was merged may have been merged on: no merge leads back to where it began.
  for (let ids = wanted.map(({ id }) => id); ids.length > 0;) {
    const rows = await reader.run(queries.merging.kept, { ids, known });
    for (const row of rows) into.set(row.id, row.into);
    ids = rows.map((row) => row.into).filter((id) => !into.has(id));
  }
  const last = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : last(next);
  };
  return new Map(wanted.flatMap(({ id }) => (into.has(id) ? [[id, last(id)] as const] : [])));
}

/** The id of the entity that another one was merged into, as a view knows it; null when it was not. */
export const keptEntity = (reader: Reader, id: string, view: View): Promise<string | null> =>
  reader.load(keptOnes, { id }, view);

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
 * The entities that an argument names, in its order, with what is asked of them. Those that were not known at the moment of
 * a view are left out.
 * @param pathOf the path of the id at a place
 * @throws WhowhomError NOT_FOUND with the nearest ids, unless the view has a moment
 */
export async function entitiesNamed(
  reader: Reader,
  ids: readonly string[],
  pathOf: (i: number) => string,
  view: View,
  question: EntityQuestion = plainEntity,
): Promise<EntityRow[]> {
  const rows = await Promise.all(ids.map((id) => reader.load(askEntities, { id }, question, view)));
  for (const [i, row] of rows.entries()) {
    const kept = row === null ? await keptEntity(reader, ids[i] ?? '', view) : null;
    if (kept !== null) rows[i] = await reader.load(askEntities, { id: kept }, question, view);
  }
  const missing = rows.indexOf(null);
  if (missing >= 0 && view.known === null) throw await unknownEntity(reader, ids[missing] ?? '', pathOf(missing));
  return rows.filter((row) => row !== null);
}
