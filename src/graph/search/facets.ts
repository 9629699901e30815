import { value } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import type { Reader } from '../reader.js';
import { classNames, hitsOf, isEmpty, type TextRequest } from './request.js';

/** How many hits are counted by what they are. */
export const facetedAtMost = 10_000;

/** How many hits are of one sort. */
export interface TextFacetRow {
  readonly value: string;
  readonly count: number;
}

/** Hits by what they are, or are about, and cite; the most frequent first. */
export interface TextFacetsRow {
  readonly classes: readonly TextFacetRow[];
  readonly kinds: readonly TextFacetRow[];
  readonly types: readonly TextFacetRow[];
  readonly sources: readonly TextFacetRow[];
  /** Whether there are more hits than were counted. */
  readonly capped: boolean;
}

type Group = readonly [string, string | null, string | null, string | null, number];

/** Counts groups by one of their values; null is none. */
function countBy(groups: readonly Group[], valueOf: (group: Group) => string | null): TextFacetRow[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const value = valueOf(group);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group[4]);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Hits by what they are, exactly up to `facetedAtMost` of them, else of the best ones. */
export async function textFacets(reader: Reader, request: TextRequest): Promise<TextFacetsRow> {
  const most = value(BigInt(facetedAtMost + 1));
  const rows = isEmpty(request) ? [] : await reader.run(queries.search.facets({ hits: hitsOf(request), most }), {});
  const groups = (rows[0]?.groups ?? []) as readonly Group[];
  return {
    classes: countBy(groups, ([label]) => classNames[label] ?? null),
    kinds: countBy(groups, ([, kind]) => kind),
    types: countBy(groups, ([, , type]) => type),
    sources: countBy(groups, ([, , , source]) => source),
    capped: groups.reduce((sum, [, , , , count]) => sum + count, 0) > facetedAtMost,
  };
}
