import neo4j from 'neo4j-driver';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { entityOf, type Run } from './floorParts.js';

type Found = [id: string, kind: string, name: string, degree: number];

const degree = `COUNT { (e)-[:${relationshipTypes.join('|')}]-() }`;
// From the rarer side: of those that somebody left, few are left to look at.
const text = `
CALL () {
  MATCH ()-[:LEFT]->(e) WITH DISTINCT e
  WHERE e.kind = 'ORGANIZATION' AND e.nameFold CONTAINS $words
    AND EXISTS { (e)<-[:FUNDED]-(giver WHERE giver.kind = 'PERSON') }
  RETURN e
}
WITH e, ${degree} AS degree ORDER BY degree DESC, e.nameFold, e.id
WITH collect([e.id, e.kind, e.name, degree]) AS list
RETURN size(list) AS total, list[..$limit] AS found`;

/** Answers the document Entities in one statement. */
export async function floorEntities(run: Run): Promise<unknown> {
  const row = await run(text, { words: 'ai', limit: neo4j.int(21) });
  const found = (row?.get('found') ?? []) as Found[];
  return {
    totalCount: (row?.get('total') ?? 0) as number,
    pageInfo: { hasNextPage: found.length > 20, endCursor: null },
    nodes: found.slice(0, 20).map(([id, kind, name, ties]) => ({ ...entityOf(id, kind, name), degree: ties })),
  };
}
