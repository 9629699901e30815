import { queries } from '../generated/queries.js';
import { entityRow, type EntityDetails, type EntityRow, type NameRow } from './model.js';
import { nearest } from './nearest.js';
import type { Reader } from './reader.js';

/** Entities by id; what is none is left out. */
export async function entitiesById(reader: Reader, ids: readonly string[]): Promise<Map<string, EntityRow>> {
  const rows = await reader.run(queries.entities.byIds, { ids });
  return new Map(rows.map(({ id, kind, name }) => [id, entityRow(id, kind, name)]));
}

/** What is not needed to name entities. */
export async function entityDetails(reader: Reader, ids: readonly string[]): Promise<Map<string, EntityDetails>> {
  const rows = await reader.run(queries.entities.details, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The further names of entities. */
export async function entityNames(reader: Reader, ids: readonly string[]): Promise<Map<string, NameRow[]>> {
  const names = new Map<string, NameRow[]>();
  for (const row of await reader.run(queries.entities.names, { ids })) {
    const list = names.get(row.id) ?? [];
    list.push({ ...row, usage: row.usage as NameRow['usage'] });
    names.set(row.id, list);
  }
  return names;
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
