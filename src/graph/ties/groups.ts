import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { isAllThatStands, type Conditions } from '../filters/compile.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import { degreesOf, type DegreeBy } from './counts.js';
import { lookedAtMost, yearsUnder, yearsOf, type YearCount } from './years.js';

/** What relationships can be counted by. */
export type CountBy = DegreeBy | 'YEAR';

/** How many ties an entity has in one group; `capped` when counting stopped before all were looked at. */
export interface GroupCount {
  readonly type: RelationshipType | null;
  readonly direction: 'OUT' | 'IN' | null;
  readonly year: number | null;
  readonly count: number;
  readonly capped: boolean;
}

function grouped(rows: readonly YearCount[], by: ReadonlySet<CountBy>): GroupCount[] {
  const capped = rows.reduce((sum, { ties }) => sum + ties, 0) > lookedAtMost;
  const groups = new Map<string, GroupCount>();
  for (const { type, direction, year, ties } of rows) {
    const directions = !by.has('DIRECTION') ? [null] : direction === 'BOTH' ? (['OUT', 'IN'] as const) : [direction];
    for (const one of directions) {
      const group = {
        type: by.has('TYPE') ? (type as RelationshipType) : null,
        direction: one as GroupCount['direction'],
        year: by.has('YEAR') ? year : null,
      };
      const key = JSON.stringify(group);
      groups.set(key, { ...group, count: (groups.get(key)?.count ?? 0) + ties, capped });
    }
  }
  const place = ({ type, direction, year }: GroupCount) => [
    type === null ? 0 : relationshipTypes.indexOf(type),
    direction === 'IN' ? 1 : 0,
    year ?? Number.MAX_SAFE_INTEGER,
  ];
  const inOrder = (a: GroupCount, b: GroupCount) => {
    const [left, right] = [place(a), place(b)];
    const at = left.findIndex((value, i) => value !== right[i]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  };
  return [...groups.values()].sort(inOrder);
}

/**
 * How many ties an entity has in each group, in the order of type, direction and year. Without conditions that is exact
 * and read from the degree store or indexes; with conditions at most 10,000 ties are looked at.
 */
export async function groupCounts(
  reader: Reader,
  id: string,
  by: ReadonlySet<CountBy>,
  given: Conditions,
): Promise<GroupCount[]> {
  const conditions = await settled(reader, given);
  if (!isAllThatStands(conditions)) return grouped(await yearsUnder(reader, id, conditions), by);
  if (by.has('YEAR')) {
    const rows = await yearsOf(reader, id, by.has('DIRECTION'));
    return grouped(rows, by).map((group) => ({ ...group, capped: false }));
  }
  const degreeBy = new Set([...by].filter((one): one is DegreeBy => one !== 'YEAR'));
  const counts = await degreesOf(reader, id, degreeBy);
  return counts.map((count) => ({ ...count, year: null, capped: false }));
}
