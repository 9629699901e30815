import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';

/** With conditions each tie is looked at: so many of an entity at most. */
export const lookedAtMost = 10_000;

/** Ties of an entity in one group as they are walked: one to itself both starts and ends at it. Null is what is not asked. */
export interface WalkedCount {
  readonly type: RelationshipType | null;
  readonly isOut: boolean;
  readonly isIn: boolean;
  /** The year of their start, null also when it is not known. */
  readonly year: number | null;
  readonly ties: number;
}

/** What relationships can be counted by. */
export type CountBy = 'TYPE' | 'DIRECTION' | 'YEAR';

/** How many ties an entity has in one group; `capped` when counting stopped before all were looked at. */
export interface GroupCount {
  readonly type: RelationshipType | null;
  readonly direction: 'OUT' | 'IN' | null;
  readonly year: number | null;
  readonly count: number;
  readonly capped: boolean;
}

/** Where a group stands: by type, direction and year, without a year last. */
const placeOf = ({ type, direction, year }: GroupCount): readonly number[] => [
  type === null ? 0 : relationshipTypes.indexOf(type),
  direction === 'IN' ? 1 : 0,
  year ?? Number.MAX_SAFE_INTEGER,
];

function inOrder(a: GroupCount, b: GroupCount): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  const at = left.findIndex((value, i) => value !== right[i]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/**
 * The ties of an entity in groups, in the order of type, direction and year; one to itself counts in each direction where
 * these are told apart, else once.
 * @param isAll whether all ties were looked at, however many
 */
export function grouped(counts: readonly WalkedCount[], by: ReadonlySet<CountBy>, isAll: boolean): GroupCount[] {
  const capped = !isAll && counts.reduce((sum, { ties }) => sum + ties, 0) > lookedAtMost;
  const groups = new Map<string, GroupCount>();
  for (const { type, isOut, isIn, year, ties } of counts) {
    const directions = by.has('DIRECTION')
      ? [...(isOut ? (['OUT'] as const) : []), ...(isIn ? (['IN'] as const) : [])]
      : [null];
    for (const direction of directions) {
      const key = `${type} ${direction} ${year}`;
      groups.set(key, { type, direction, year, count: (groups.get(key)?.count ?? 0) + ties, capped });
    }
  }
  return [...groups.values()].sort(inOrder);
}
