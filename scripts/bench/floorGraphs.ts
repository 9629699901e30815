import neo4j from 'neo4j-driver';
import { relationshipTypes, type RelationshipType } from '../../src/generated/vocabulary.js';
import { viewOf, type ViewInput } from '../../src/graph/view.js';
import { entityOf, relationshipName, type Run } from './floorParts.js';

type Found = [id: string, kind: string, name: string, degree: number];
type Edge = [id: string, type: RelationshipType, from: Found, to: Found, start: string | null, end: string | null];
type Evidence = [sourceCount: number, disputed: boolean];

const all = relationshipTypes.join('|');
const holds = (name: string) => `${name}.s0 <= $until AND ${name}.e1 >= $since`;

// Whom the expansion meets first stays: by accident, which is what the service's rule is for.
const picture = (types: readonly string[]) => `
MATCH (root:Entity) WHERE root.id IN $roots
CALL (root) {
  MATCH (root)-[r:${types.join('|')}]-(n) WHERE ${holds('r')} RETURN DISTINCT n LIMIT $limit
}
WITH collect(DISTINCT n) AS near, collect(DISTINCT root) AS roots
CALL (near) {
  UNWIND near AS m
  MATCH (m)-[r:${types.join('|')}]-(n) WHERE ${holds('r')} RETURN DISTINCT n LIMIT $limit
}
WITH roots, near, collect(n) AS far
UNWIND (roots + near + far) AS n
WITH DISTINCT n LIMIT $limit
WITH collect(n) AS nodes
CALL (nodes) {
  UNWIND nodes AS a
  MATCH (a)-[r:${types.join('|')}]->(b) WHERE b IN nodes AND ${holds('r')}
  RETURN collect([r.id, type(r), [a.id, a.kind, a.name, 0], [b.id, b.kind, b.name, 0], r.startText, r.endText,
    [r.sourceCount, r.disputed]])[..1000] AS edges
}
RETURN [n IN nodes | [n.id, n.kind, n.name, COUNT { (n)-[:${all}]-() }]] AS nodes, edges`;

const ends = ([id, type, from, to, start, end, [sourceCount, disputed]]: [...Edge, Evidence]) => ({
  ...{ __typename: relationshipName(type), id, type, sourceCount, disputed, period: { start, end } },
  ...{ from: entityOf(from[0], from[1], from[2]), to: entityOf(to[0], to[1], to[2]) },
});

/** Answers the document Picture in one statement, without the order that the service promises and without counts around. */
export async function floorPicture(
  run: Run,
  { roots, limit, types, view }: { roots: string[]; limit: number; types: string[]; view: ViewInput },
): Promise<unknown> {
  const { since, until } = viewOf(view, null).window ?? { since: 0, until: 0 };
  const days = { since: neo4j.int(since), until: neo4j.int(until) };
  const row = await run(picture(types), { roots, limit: neo4j.int(limit), ...days });
  const nodes = (row?.get('nodes') ?? []) as Found[];
  return {
    truncated: nodes.length === limit,
    graphVersion: 0,
    nodes: nodes.map(([id, kind, name, degree]) => ({ ...entityOf(id, kind, name), kind, degree })),
    edges: ((row?.get('edges') ?? []) as [...Edge, Evidence][]).map(ends),
    omitted: [],
  };
}

const shared = `
MATCH (x:Entity) WHERE x.id IN $of
MATCH (x)-[r:${all}]-(n) WHERE NOT n.id IN $of
WITH n, collect(DISTINCT x) AS to, collect(r) AS ties
WHERE size(to) >= 2
WITH n, to, ties, reduce(best = 0.0, r IN ties | CASE WHEN r.confidence > best THEN r.confidence ELSE best END) AS best
ORDER BY size(to) DESC, best DESC, n.id LIMIT 20
RETURN collect([[n.id, n.kind, n.name, 0], [x IN to | [x.id, x.kind, x.name, 0]],
  [r IN ties | [r.id, type(r)]][..20]]) AS found`;

/** Answers the document Shared in one statement; among equals its order is simpler than the service's. */
export async function floorShared(run: Run, { of }: { of: string[] }): Promise<unknown> {
  const row = await run(shared, { of });
  const found = (row?.get('found') ?? []) as [Found, Found[], [string, RelationshipType][]][];
  return {
    edges: found.map(([node, to, ties]) => ({
      node: entityOf(node[0], node[1], node[2]),
      connectedTo: to.map(([id, kind, name]) => entityOf(id, kind, name)),
      relationships: ties.map(([id, type]) => ({ __typename: relationshipName(type), id, type })),
    })),
  };
}

const finding = (type: string) => `
MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
RETURN COLLECT {
    MATCH (a)-[r:${type}]->(b) WHERE ${holds('r')}
    WITH r ORDER BY r.confidence DESC, r.sourceCount DESC, r.id
    RETURN [r.id, r.startText, r.endText, r.s1 <= $until AND r.e0 >= $since, COLLECT {
      MATCH (s:Statement)-[:CITES]->(x:Source) WHERE s.key > r.id + '|' AND s.key < r.id + '|~'
      RETURN [s.quote, s.stance, x.title] ORDER BY s.key
    }]
  } AS ties, COUNT { (:Source) } AS sources`;

type Answer = [
  id: string,
  start: string | null,
  end: string | null,
  certain: boolean,
  said: [string, string, string][],
];

/** Answers an alias of the document Findings in one statement. */
export async function floorFinding(
  run: Run,
  { from, to, type, view }: { from: string; to: string; type: string; view?: ViewInput },
): Promise<unknown> {
  const { since, until } = viewOf(view ?? {}, null).window ?? { since: 0, until: 9_999_999 };
  const row = await run(finding(type), { from, to, since: neo4j.int(since), until: neo4j.int(until) });
  const ties = (row?.get('ties') ?? []) as Answer[];
  const isSure = view === undefined ? ties.length > 0 : ties.some(([, , , certain]) => certain);
  return {
    answer: isSure ? 'YES' : ties.length > 0 ? 'POSSIBLY' : 'NOT_RECORDED',
    relationships: ties.map(([id, start, end]) => ({ __typename: relationshipName(type), id, period: { start, end } })),
    statements: ties.flatMap(([, , , , said]) =>
      said.map(([quote, stance, title]) => ({ quote, stance, source: { title } })),
    ),
    searchedSourceCount: (row?.get('sources') ?? 0) as number,
  };
}
