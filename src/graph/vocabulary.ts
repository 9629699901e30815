import { fragments, queries } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import type { Reader } from './reader.js';

/** How many ties of each type stand now, from the count store. */
export async function typeCounts(reader: Reader): Promise<Map<RelationshipType, number>> {
  const query = compose(queries.vocabulary.counts, 'all', {
    counts: () => relationshipTypes.map((type) => withTypes(fragments.vocabulary.countOfType.text, [type])).join(',\n'),
  });
  const [row] = await reader.run(query, {});
  return new Map(relationshipTypes.map((type, i) => [type, Number(row?.counts[i] ?? 0)]));
}
