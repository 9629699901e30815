import { joined, name } from '../cypher.js';
import { pieces, queries } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import type { Reader } from './reader.js';

/** How large the graph is. */
export interface GraphSize {
  readonly entities: number;
  readonly ties: ReadonlyMap<RelationshipType, number>;
}

const counts = relationshipTypes.map((type) => pieces.vocabulary.countOfType({ type: name(type) }));
const query = queries.vocabulary.counts({ counts: joined(counts, ', ') });

const whole = { id: 'graph' };

async function sizes(reader: Reader): Promise<ReadonlyMap<string, GraphSize>> {
  const [row] = await reader.run(query, {});
  const ties = new Map(relationshipTypes.map((type, i) => [type, Number(row?.counts[i] ?? 0)]));
  return new Map([[whole.id, { entities: row?.entities ?? 0, ties }]]);
}

/** How many entities and how many ties of each type stand now, from the count store; read once a request. */
export const graphSize = async (reader: Reader): Promise<GraphSize> =>
  (await reader.load(sizes, whole)) ?? { entities: 0, ties: new Map() };

/** How many ties of each type stand now. */
export const typeCounts = async (reader: Reader): Promise<ReadonlyMap<RelationshipType, number>> =>
  (await graphSize(reader)).ties;

async function versions(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const [row] = await reader.run(queries.vocabulary.version, {});
  return new Map([[whole.id, row?.version ?? 0]]);
}

/** The version of the graph: the number of its last change, 0 before the first; read once a request. */
export const graphVersion = async (reader: Reader): Promise<number> => (await reader.load(versions, whole)) ?? 0;
