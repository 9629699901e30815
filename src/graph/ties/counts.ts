import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import type { Reader } from '../reader.js';

/** What the degree store can count by. */
export type DegreeBy = 'TYPE' | 'DIRECTION';

/** How many ties an entity has in one group. */
export interface CountRow {
  readonly type: RelationshipType | null;
  readonly direction: 'OUT' | 'IN' | null;
  readonly count: number;
}

/** How many ties an entity has of a type in a direction. */
export interface WayCount extends CountRow {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
}

interface Group {
  readonly types: readonly RelationshipType[];
  readonly type: RelationshipType | null;
  readonly direction: 'OUT' | 'IN' | null;
}

function groupsOf(by: ReadonlySet<DegreeBy>): Group[] {
  const types = by.has('TYPE')
    ? relationshipTypes.map((type) => ({ type, types: [type] }))
    : [{ type: null, types: relationshipTypes }];
  const directions = by.has('DIRECTION') ? (['OUT', 'IN'] as const) : [null];
  return types.flatMap((one) => directions.map((direction) => ({ ...one, direction })));
}

async function degrees(reader: Reader, ids: readonly string[], by: ReadonlySet<DegreeBy>) {
  const groups = groupsOf(by);
  const { tiesOut, tiesIn, tiesAny } = fragments.entities;
  const piece = (direction: Group['direction']) =>
    (direction === null ? tiesAny : direction === 'OUT' ? tiesOut : tiesIn).text;
  const query = compose(queries.entities.countsByGroup, [...by].sort().join(), {
    counts: () => groups.map(({ types, direction }) => withTypes(piece(direction), types)).join(',\n'),
  });
  const rows = await reader.run(query, { ids });
  const rowsOf = (counts: readonly unknown[]): CountRow[] =>
    groups
      .map(({ type, direction }, i) => ({ type, direction, count: Number(counts[i]) }))
      .filter(({ count }) => count > 0);
  return new Map(rows.map(({ id, counts }) => [id, rowsOf(counts)]));
}

/**
 * The counts of one entity from the degree store: they cost the same for any degree. All entities of a level are counted
 * at once. Empty groups are left out.
 */
export async function degreesOf(reader: Reader, id: string, by: ReadonlySet<DegreeBy>): Promise<readonly CountRow[]> {
  return (await reader.one(`degrees ${[...by].sort().join()}`, id, (ids) => degrees(reader, ids, by))) ?? [];
}

const ways: ReadonlySet<DegreeBy> = new Set(['TYPE', 'DIRECTION']);
const isWay = (row: CountRow): row is WayCount => row.type !== null && row.direction !== null;

/** The counts of one entity by type and direction. */
export async function tieCountsOf(reader: Reader, id: string): Promise<readonly WayCount[]> {
  return (await degreesOf(reader, id, ways)).filter(isWay);
}

/** The counts of many entities by type and direction, in one statement that `tieCountsOf` does not ask again. */
export async function tieCountsOfAll(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly CountRow[]>> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await tieCountsOf(reader, id)] as const)));
}
