import neo4j from 'neo4j-driver';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { arabicQuery, luceneQuery } from '../../src/graph/search/lucene.js';
import { entityOf, type Run } from './floorParts.js';

type Hit = [
  id: string,
  kind: string,
  name: string,
  score: number,
  degree: number,
  names: [string, string | null, string][],
];

const hits = `
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node, score RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNamesArabic', $arabic) YIELD node, score RETURN node, score / 4 AS score
}
WITH node, max(score) AS score`;
const text = `
CALL () { ${hits} RETURN count(node) AS total }
CALL () {
  ${hits} ORDER BY score DESC, node.id LIMIT $limit
  RETURN collect([node.id, node.kind, node.name, score, COUNT { (node)-[:${relationshipTypes.join('|')}]-() },
    COLLECT { MATCH (node)-[:NAMED]->(n:Name) WITH n ORDER BY n.order RETURN [n.text, n.lang, n.usage] }]) AS hits
}
RETURN total, hits`;

/** Answers the document Search in one statement. Which name matched is left to the service: the floor says the main one. */
export async function floorSearch(run: Run, { text: words }: { readonly text: string }): Promise<unknown> {
  const params = { query: luceneQuery(words) ?? '', arabic: arabicQuery(words), limit: neo4j.int(11) };
  const row = await run(text, params);
  const found = (row?.get('hits') ?? []) as Hit[];
  const best = found[0]?.[3] ?? 1;
  return {
    totalCount: (row?.get('total') ?? 0) as number,
    pageInfo: { hasNextPage: found.length > 10, endCursor: null },
    edges: found.slice(0, 10).map(([id, kind, name, score, degree, names]) => ({
      cursor: id,
      score: score / best,
      matched: name,
      node: {
        ...entityOf(id, kind, name),
        ...{ kind, degree },
        names: [
          { text: name, lang: null, usage: 'PREFERRED' },
          ...names.map(([one, lang, usage]) => ({ text: one, lang, usage })),
        ],
      },
    })),
  };
}
