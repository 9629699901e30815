import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import { compareText } from '../keys.js';
import { lookup } from '../lookup.js';
import type { Reader } from '../reader.js';
import { expansionValues } from '../ties/patterns.js';
import type { TieSelection } from '../ties/selection.js';
import type { Portions } from './portions.js';
import { ownersOf, tiesKey, tiesText, type Way } from './ties.js';

/** An entity that is one tie farther away, with what it is chosen by. */
export interface Neighbour {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Of the best tie to a nearer one: by confidence, then by number of sources. */
  readonly confidence: number;
  readonly sourceCount: number;
  /** How many ties it has now. */
  readonly degree: number;
}

/** The best evidence first, then most ties, then the id. */
const byRank = (a: Neighbour, b: Neighbour): number =>
  b.confidence - a.confidence || b.sourceCount - a.sourceCount || b.degree - a.degree || compareText(a.id, b.id);

function read(reader: Reader, way: Way, portions: Portions, selection: TieSelection, seen: string[], limit: number) {
  const { owners, limits } = ownersOf(way, portions, selection);
  if (owners.length === 0) return [];
  const query = compose(queries.egoGraph.neighbours, tiesKey(way, selection), {
    ties: () => tiesText(way, selection),
    degree: () => withTypes(fragments.relationships.otherDegree.text, relationshipTypes),
  });
  return reader.run(query, { owners, seen: lookup(seen), limit, limits, values: expansionValues(selection) });
}

/**
 * The entities tied to nearer ones, best first, at most `limit`. One statement for those of few ties and one for hubs.
 * @param seen ids of those that were met before
 */
export async function neighboursOf(
  reader: Reader,
  portions: Portions,
  selection: TieSelection,
  seen: string[],
  limit: number,
): Promise<Neighbour[]> {
  const [few, hubs] = await Promise.all([
    read(reader, 'expanded', portions, selection, seen, limit),
    read(reader, 'walked', portions, selection, seen, limit),
  ]);
  // One that both found counts by the better of its ties: it comes first, and a map keeps the first place.
  const best = new Map<string, Neighbour>();
  for (const one of [...few, ...hubs].sort(byRank)) if (!best.has(one.id)) best.set(one.id, one);
  return [...best.values()].slice(0, limit);
}
