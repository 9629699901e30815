import { fragments, queries } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import type { Reader } from './reader.js';

/** What relationships can be counted by. */
export type CountBy = 'TYPE' | 'DIRECTION';

/** How many ties an entity has in one group. */
export interface CountRow {
  readonly type: RelationshipType | null;
  readonly direction: 'OUT' | 'IN' | null;
  readonly count: number;
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

/** The counts of one entity, by type and direction unless said otherwise; all entities of a level are counted at once. */
export async function tieCountsOf(
  reader: Reader,
  id: string,
  by: ReadonlySet<CountBy> = new Set(['TYPE', 'DIRECTION']),
): Promise<readonly CountRow[]> {
  const list = `counts ${[...by].sort().join()}`;
  return (await reader.one(list, id, (ids) => tieCounts(reader, ids, by))) ?? [];
}
