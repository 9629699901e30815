import { fragments, queries } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import { entityRow, type EntityDetails, type EntityRow, type NameRow } from './model.js';
import { nearest } from './nearest.js';
import type { Reader } from './reader.js';

/** What relationships can be counted by. */
export type CountBy = 'TYPE' | 'DIRECTION';

/** How many ties an entity has in one group. */
export interface CountRow {
  readonly type: RelationshipType | null;
  readonly direction: 'OUT' | 'IN' | null;
  readonly count: number;
}

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

interface Group {
  readonly types: readonly RelationshipType[];
  readonly type: RelationshipType | null;
  readonly direction: 'OUT' | 'IN' | null;
}

function groupsOf(by: ReadonlySet<CountBy>): Group[] {
  const types = by.has('TYPE')
    ? relationshipTypes.map((type) => ({ type, types: [type] }))
    : [{ type: null, types: relationshipTypes }];
  const directions = by.has('DIRECTION') ? (['OUT', 'IN'] as const) : [null];
  return types.flatMap((one) => directions.map((direction) => ({ ...one, direction })));
}

/** How many ties entities have by type, direction or both, from the degree store; empty groups are left out. */
export async function tieCounts(
  reader: Reader,
  ids: readonly string[],
  by: ReadonlySet<CountBy>,
): Promise<Map<string, CountRow[]>> {
  const groups = groupsOf(by);
  const { tiesOut, tiesIn, tiesAny } = fragments.entities;
  const piece = (direction: Group['direction']) =>
    (direction === null ? tiesAny : direction === 'OUT' ? tiesOut : tiesIn).text;
  const query = compose(queries.entities.countsByGroup, [...by].sort().join(), {
    counts: () => groups.map(({ types, direction }) => withTypes(piece(direction), types)).join(',\n'),
  });
  const rows = await reader.run(query, { ids });
  return new Map(
    rows.map(({ id, counts }) => [
      id,
      groups
        .map(({ type, direction }, i) => ({ type, direction, count: Number(counts[i]) }))
        .filter(({ count }) => count > 0),
    ]),
  );
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
