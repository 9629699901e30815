import neo4j from 'neo4j-driver';
import { levelsOf } from '../../../src/graph/search/levels.js';
import { matchedName } from '../../../src/graph/search/matched.js';
import { luceneQuery, weightsOf } from '../../../src/graph/search/query.js';
import { floor, type Variables } from './floor.js';
import { allTypes, entityOf, page, type Text } from './parts.js';

type Hit = [id: string, kind: string, name: string, score: number, names: [string, Text, string][], degree: number];

const asked = ({ text }: Variables) => {
  const levels = levelsOf(text as string);
  return { query: luceneQuery(levels), weights: weightsOf(levels) };
};
const names = `COLLECT { MATCH (node)-[:NAMED]->(n:Name) WITH n ORDER BY n.order RETURN [n.text, n.lang, n.usage] }`;

function hits(found: readonly Hit[], text: string) {
  const levels = levelsOf(text);
  const matchOf = (score: number) => levels[levels.length - Math.floor(score)]?.match ?? 'FUZZY';
  const best = found[0]?.[3] ?? 1;
  return page(found, 10, null, ([id, kind, name, score, further, degree]: Hit) => ({
    key: id,
    score: score / best,
    matched: matchedName([name, ...further.map(([one]) => one)], levels, matchOf(score), text),
    node: {
      ...{ ...entityOf([id, kind, name]), degree },
      names: [{ text: name, lang: null, usage: 'PREFERRED' }].concat(
        further.map(([text, lang, usage]) => ({ text, lang: lang as null, usage })),
      ),
    },
  }));
}

/**
 * The best hits of a name. The words are in Latin letters, so the index for Arabic is not asked; and Lucene is told how
 * many are wanted, with some to spare because it orders equals otherwise.
 */
export const byName = floor<[found: Hit[]]>({
  text: `
CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 200}) YIELD node, score
WITH node, size([weight IN $weights WHERE score >= weight]) AS rank, COUNT { (node)-[:${allTypes}]-() } AS degree
WITH node, rank + degree / (degree + 1.0) AS score ORDER BY score DESC, node.id LIMIT 11
RETURN collect([node.id, node.kind, node.name, score, [], 0])`,
  params: asked,
  answer: ([found], { text }) => ({ search: hits(found, text as string) }),
});

/** Document 10, which counts all hits: what finds the best finds all. */
export const search = floor<[total: number, found: Hit[]]>({
  text: `
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node, score
  WITH node, score ORDER BY score DESC
  RETURN collect([node, score]) AS found
}
CALL (found) {
  UNWIND found[..500] AS hit
  WITH hit[0] AS node, size([weight IN $weights WHERE hit[1] >= weight]) AS rank
  WITH node, rank, COUNT { (node)-[:${allTypes}]-() } AS degree
  WITH node, rank + degree / (degree + 1.0) AS score ORDER BY score DESC, node.id LIMIT 11
  RETURN collect([node.id, node.kind, node.name, score, ${names}, COUNT { (node)-[:${allTypes}]-() }]) AS hits
}
RETURN size(found), hits`,
  params: asked,
  answer: ([total, found], { text }) => ({
    search: { totalCount: total, ...hits(found, text as string) },
  }),
});

type Found = [id: string, kind: string, name: string, degree: number];

/** Document 18, from the rarer side: of those that somebody left, few are left to look at. */
export const entities = floor<[total: number, found: Found[]]>({
  text: `
CALL () {
  MATCH ()-[:LEFT]->(e:Entity) WITH DISTINCT e
  WHERE e.kind = 'ORGANIZATION' AND e.nameFold CONTAINS $words
    AND EXISTS { (e)<-[:FUNDED]-(:Entity {kind: 'PERSON'}) }
  RETURN e
}
WITH e, COUNT { (e)-[:${allTypes}]-() } AS degree ORDER BY degree DESC, e.nameFold, e.id
WITH collect([e.id, e.kind, e.name, degree]) AS list
RETURN size(list), list[..$limit]`,
  params: () => ({ words: 'ai', limit: neo4j.int(21) }),
  answer: ([total, found]) => {
    const { pageInfo, edges } = page(found, 20, null, ([id, kind, name, degree]) => ({
      key: id,
      node: { ...entityOf([id, kind, name]), degree },
    }));
    return { entities: { totalCount: total, pageInfo, nodes: edges.map(({ node }) => node) } };
  },
});
