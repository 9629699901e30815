import { fragments, queries } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import type { Reader } from './reader.js';

/** How large the graph is. */
export interface GraphSize {
  readonly entities: number;
  readonly ties: ReadonlyMap<RelationshipType, number>;
}

async function readSize(reader: Reader): Promise<GraphSize> {
  const query = compose(queries.vocabulary.counts, 'all', {
    counts: () => relationshipTypes.map((type) => withTypes(fragments.vocabulary.countOfType.text, [type])).join(',\n'),
  });
  const [row] = await reader.run(query, {});
  const ties = new Map(relationshipTypes.map((type, i) => [type, Number(row?.counts[i] ?? 0)]));
  return { entities: row?.entities ?? 0, ties };
}

/** How many entities and how many ties of each type stand now, from the count store; read once a request. */
export async function graphSize(reader: Reader): Promise<GraphSize> {
  const size = await reader.one('graph size', 'all', async () => new Map([['all', await readSize(reader)]]));
  return size ?? { entities: 0, ties: new Map() };
}

/** The version of the graph: the number of its last change, 0 before the first; read once a request. */
export async function graphVersion(reader: Reader): Promise<number> {
  const read = async () => (await reader.run(queries.vocabulary.version, {}))[0]?.version ?? 0;
  return (await reader.one('graph version', 'all', async () => new Map([['all', await read()]]))) ?? 0;
}

/** How many ties of each type stand now. */
export async function typeCounts(reader: Reader): Promise<ReadonlyMap<RelationshipType, number>> {
  return (await graphSize(reader)).ties;
}
