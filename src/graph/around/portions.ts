import { askEntities } from '../question/ask.js';
import type { DegreeCount } from '../question/entityParts.js';
import type { EntityQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import { waysOf, type TieSelection, type Way } from '../tieSelection.js';
import { currentView } from '../view.js';
import { namedOthers } from './pattern.js';
import { fairShare } from './share.js';

/** An entity with how many ties it has, or more. */
export interface Near {
  readonly id: string;
  readonly degree: number;
}

/** How many ties an entity has of a type in a direction. */
export interface WayCount extends Way {
  readonly count: number;
}

/** How the ties of entities are looked at within a budget. */
export interface Portions {
  /** Entities of which all ties are looked at. */
  readonly whole: readonly string[];
  /** Hubs of which only so many of each type and direction are, as `share` says: they have more of one. */
  readonly cut: ReadonlySet<string>;
  readonly share: number | null;
}

const byWay: EntityQuestion = {
  parts: new Map([['ways', { part: 'counts', by: new Set(['TYPE', 'DIRECTION'] as const) }]]),
};

/** How many ties entities have, by type and direction; an entity has its counts at the place of its id. */
export async function countsOf(reader: Reader, ids: readonly string[]): Promise<(readonly WayCount[])[]> {
  const rows = await Promise.all(ids.map((id) => reader.load(askEntities, { id }, byWay, currentView)));
  const isWay = (row: DegreeCount): row is DegreeCount & WayCount => row.type !== null && row.direction !== null;
  return rows.map((row) => ((row?.given?.get('ways') ?? []) as DegreeCount[]).filter(isWay));
}

/** The counts of some types and directions. */
export const among = (counts: readonly WayCount[], ways: readonly Way[]): readonly WayCount[] =>
  counts.filter(({ type, direction }) => ways.some((way) => way.type === type && way.direction === direction));

/** How many ties these are. */
export const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

/**
 * Divides a budget of ties that are looked at among entities. Where all ties fit into it, all are looked at, which mostly
 * shows without counting; else of each entity the latest of each type and direction, as many of each as the budget allows.
 */
export async function portionsOf(
  reader: Reader,
  owners: readonly Near[],
  selection: TieSelection,
  budget: number,
): Promise<Portions> {
  const ids = owners.map(({ id }) => id);
  const all: Portions = { whole: ids, cut: new Set(), share: null };
  // Ties to entities that are named are few, whatever the degree. A tie to itself is one in both directions.
  const most = 2 * owners.reduce((total, { degree }) => total + degree, 0);
  if (namedOthers(selection) !== null || most <= budget) return all;
  const counts = await countsOf(reader, ids);
  const ways = waysOf(selection);
  const asked = counts.map((one) => among(one, ways).map(({ count }) => count));
  const share = fairShare(asked.flat(), budget);
  if (share === null) return all;
  const isCut = (i: number) => (asked[i] ?? []).some((count) => count > share);
  return { whole: ids.filter((_, i) => !isCut(i)), cut: new Set(ids.filter((_, i) => isCut(i))), share };
}

/** The entities of a portion as they are asked for: all their ties, and only a share of each. */
export const asksOf = ({
  whole,
  cut,
  share,
}: Portions): { readonly ids: readonly string[]; readonly share: number | null }[] =>
  [
    { ids: whole, share: null },
    { ids: [...cut], share },
  ].filter(({ ids }) => ids.length > 0);
