import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import type { Reader } from '../reader.js';
import { tieCountsOf, type WayCount } from '../ties/counts.js';
import { namedOthers, patternOf } from '../ties/patterns.js';
import { waysOf, type TieSelection, type Way } from '../ties/selection.js';
import { seesVersions } from '../view.js';
import { fairShare, noLimit } from './share.js';

/** The degree up to which looking at each tie is quicker than walking the indexes of each type. */
export const expandUpTo = 500;

const nodesABudget = 1000;

/** How many ties a step to at most `limit` nodes looks at: SCAN_BUDGET for each thousand. */
export const budgetOf = ({ scanBudget }: Reader, limit: number): number =>
  scanBudget * Math.max(1, Math.ceil(limit / nodesABudget));

/** How the ties of entities are looked at within a budget. */
export interface Portions {
  /** Entities of few ties, of which each is looked at. */
  readonly expanded: readonly string[];
  /** Hubs, whose indexes are walked. */
  readonly walked: readonly string[];
  /** How many ties of each type and direction are walked at most. */
  readonly share: number;
  /** Hubs that have more of a type and direction. */
  readonly cut: ReadonlySet<string>;
}

/** How many ties entities have, by type and direction; an entity has its counts at the place of its id. */
export const countsOf = (reader: Reader, ids: readonly string[]): Promise<(readonly WayCount[])[]> =>
  Promise.all(ids.map((id) => tieCountsOf(reader, id)));

/** How many ties a pattern of some types meets. */
export function patternDegree(counts: readonly WayCount[], types: readonly RelationshipType[]): number {
  const met = new Set(types.length === 0 ? relationshipTypes : patternOf(types).types);
  return counts.reduce((sum, { type, count }) => (met.has(type) ? sum + count : sum), 0);
}

/** The counts of some types and directions. */
export const among = (counts: readonly WayCount[], ways: readonly Way[]): readonly WayCount[] =>
  counts.filter(({ type, direction }) => ways.some((way) => way.type === type && way.direction === direction));

/**
 * Divides a budget of ties that are looked at among entities. Where all ties fit into it, all are looked at; else of each
 * entity the latest of each type and direction, as many of each as the budget allows.
 */
export async function portionsOf(
  reader: Reader,
  ids: readonly string[],
  selection: TieSelection,
  budget: number,
): Promise<Portions> {
  // Ties to entities that are named are few, whatever the degree.
  if (namedOthers(selection) !== null) return { expanded: ids, walked: [], share: noLimit, cut: new Set() };
  const counts = await countsOf(reader, ids);
  const ways = waysOf(selection);
  const asked = counts.map((one) => among(one, ways).map(({ count }) => count));
  const share = fairShare(asked.flat(), budget);
  const isCut = (i: number) => (asked[i] ?? []).some((count) => count > share);
  const isFew = (i: number) => {
    const degree = patternDegree(counts[i] ?? [], selection.types);
    // Of one that is not cut a walk of each index would find the same; of a few types among many it looks at less.
    const worthwhile = isCut(i) ? share : Math.max(share, 4 * (asked[i] ?? []).reduce((sum, count) => sum + count, 0));
    return degree <= Math.min(worthwhile, expandUpTo);
  };
  const hasAny = (i: number) => (asked[i] ?? []).length > 0 || seesVersions(selection.conditions.view);
  return {
    expanded: ids.filter((_, i) => hasAny(i) && isFew(i)),
    walked: ids.filter((_, i) => hasAny(i) && !isFew(i)),
    share,
    cut: new Set(ids.filter((_, i) => isCut(i))),
  };
}
