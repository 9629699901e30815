import { WhowhomError } from '../../errors.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import type { Reader } from '../reader.js';
import { tieCountsOf } from '../ties/counts.js';
import { typeCounts } from '../vocabulary.js';
import type { Anchors } from './expansion.js';
import type { ChangeSelection } from './selection.js';

/** So many ties are looked at most to find those between some entities. */
const mostLookedAt = 200_000;

/** The degree up to which expanding and sorting is quicker than walking each index, and its text is planned sooner. */
const expandUpTo = 500;
/** The same of the whole graph. */
const expandAllUpTo = 2000;

/** How many ties an entity has. */
interface Degree {
  readonly id: string;
  readonly ties: number;
}

/** How large what is asked for is. */
export interface Extent {
  /** Whether it is expanded and not walked along its indexes. */
  readonly isExpanded: boolean;
  /** Where to expand from; null is from all relationships. */
  readonly anchors: Anchors | null;
  /** The types of which there are any. */
  readonly types: readonly RelationshipType[];
}

const sumOf = (of: readonly Degree[]): number => of.reduce((sum, { ties }) => sum + ties, 0);

/**
 * All but the one of most ties.
 * @throws WhowhomError TOO_COMPLEX when these have too many
 */
function anchorsBetween(of: readonly Degree[]): Anchors {
  const sorted = [...of].sort((a, b) => a.ties - b.ties);
  const rest = sorted.slice(0, -1);
  const ties = sumOf(rest);
  if (ties > mostLookedAt) {
    const message = `between: the entities but for the largest have ${ties} ties; at most ${mostLookedAt} are looked at.`;
    throw new WhowhomError('TOO_COMPLEX', message, { path: 'of', got: ties, wanted: 'fewer large entities, or types' });
  }
  return { anchors: rest.map(({ id }) => id), largest: sorted.at(-1)?.id ?? null };
}

async function extentOfAll(reader: Reader, types: readonly RelationshipType[]): Promise<Extent> {
  const counts = await typeCounts(reader);
  const present = types.filter((type) => (counts.get(type) ?? 0) > 0);
  const ties = types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
  return { isExpanded: ties <= expandAllUpTo, anchors: null, types: present };
}

/**
 * How large a selection is, from the count store or the degrees of its entities: one statement.
 * @throws WhowhomError TOO_COMPLEX when too many ties are to be looked at to find those between entities
 */
export async function extentOf(reader: Reader, selection: ChangeSelection): Promise<Extent> {
  const { of, between, types } = selection;
  if (of === null) return extentOfAll(reader, types);
  const counts = await Promise.all(of.map((id) => tieCountsOf(reader, id)));
  const asked = counts.map((rows) => rows.filter(({ type }) => types.includes(type)));
  const degrees = of.map((id, i) => ({ id, ties: (asked[i] ?? []).reduce((sum, { count }) => sum + count, 0) }));
  return {
    isExpanded: between || sumOf(degrees) <= expandUpTo,
    anchors: between ? anchorsBetween(degrees) : { anchors: of, largest: null },
    types: [...new Set(asked.flat().map(({ type }) => type))],
  };
}
