import neo4j from 'neo4j-driver';
import { parsePartialDate } from '../../../src/graph/time.js';
import { floor, type Variables } from './floor.js';
import { allTypes, entityOf, relationshipName, type Named, type Text } from './parts.js';

type Edge = [
  id: string,
  type: string,
  from: string,
  to: string,
  start: Text,
  end: Text,
  sources: number,
  disputed: boolean,
];
type Node = [id: string, kind: string, name: string, degree: number, ties: number];

const types = 'FUNDED|LEFT|HIRED|OPPOSED';
const holds = (name: string) => `${name}.s0 <= $until AND ${name}.e1 >= $since`;

/** One step: of those that were not met the best evidenced ones, then those of most ties. */
const step = (near: string, result: string) => `
CALL (met, ${near}) {
  UNWIND ${near} AS m
  MATCH (m)-[r:${types}]-(n:Entity) WHERE ${holds('r')} AND NOT n IN met
  WITH n, max([r.confidence, r.sourceCount]) AS best
  WITH n, best[0] AS confidence, best[1] AS sources, COUNT { (n)-[:${allTypes}]-() } AS degree
  ORDER BY confidence DESC, sources DESC, degree DESC, n.id
  RETURN collect(n)[..$limit + 1] AS ${result}
}`;

/** Document 11, for roots of few ties: the nearest, best evidenced and most connected first, and the edges among them. */
export const picture = floor<[cut: boolean, nodes: Node[], edges: Edge[], versions: number[]]>({
  text: `
UNWIND $roots AS id
MATCH (root:Entity {id: id})
WITH collect(root) AS near
WITH near, near AS met${step('near', 'one')}
WITH met, one, one[..$limit - size(met)] AS taken
WITH met + taken AS met, taken, size(one) > size(taken) AS cut${step('taken', 'two')}
WITH met + two[..$limit - size(met)] AS nodes, cut OR size(met) + size(two) > $limit AS cut
CALL (nodes) {
  UNWIND nodes AS a
  MATCH (a)-[r:${types}]->(b:Entity) WHERE ${holds('r')} AND b IN nodes
  WITH r.id AS id, r.confidence AS confidence, r.sourceCount AS sources
  ORDER BY confidence DESC, sources DESC, id LIMIT $edges
  MATCH (f:Fact {current: id})
  RETURN collect([f.id, f.type, f.fromId, f.toId, f.startText, f.endText, f.sourceCount, f.disputed]) AS edges
}
RETURN cut, [n IN nodes | [n.id, n.kind, n.name, COUNT { (n)-[:${allTypes}]-() },
  COUNT { (n)-[r:${types}]-() WHERE ${holds('r')} }]], edges, COLLECT { MATCH (c:Counter {id: 'changes'}) RETURN c.n }`,
  params: ({ roots, limit = 200 }) => ({
    ...{ roots, limit: neo4j.int(Number(limit)), edges: neo4j.int(5 * Number(limit)) },
    since: neo4j.int(parsePartialDate('2015', 'since').earliest),
    until: neo4j.int(parsePartialDate('2023', 'until').latest),
  }),
  answer: ([cut, found, edges, versions]) => {
    const nodes = found;
    const left = new Map(nodes.map(([id, , , , ties]) => [id, ties]));
    for (const [, , from, to] of edges) {
      left.set(from, (left.get(from) ?? 0) - 1);
      if (from !== to) left.set(to, (left.get(to) ?? 0) - 1);
    }
    return {
      graph: {
        ...{ truncated: cut, graphVersion: versions[0] ?? 0 },
        nodes: nodes.map(([id, kind, name, degree]) => ({ ...entityOf([id, kind, name]), degree })),
        edges: edges.map(([id, type, from, to, start, end, sourceCount, disputed]) => ({
          ...{
            __typename: relationshipName(type),
            id,
            type,
            from: { __typename: 'Person', id: from },
            to: { __typename: 'Person', id: to },
          },
          ...{ period: { start, end }, sourceCount, disputed },
        })),
        omitted: nodes
          .map(([id]) => ({ entity: { __typename: 'Person', id }, count: left.get(id) ?? 0 }))
          .filter(({ count }) => count > 0),
      },
    };
  },
});

type Shared = [node: Named, connected: string[], ties: [id: string, type: string][]];

/** Document 13: from all but the largest, for a connection may lack only one. */
export const shared = floor<[few: Named[], found: Shared[]]>({
  text: `
UNWIND $of AS id
MATCH (x:Entity {id: id})
WITH x ORDER BY COUNT { (x)-[:${allTypes}]-() }
WITH collect(x) AS few
CALL (few) {
  UNWIND few[..-1] AS x
  MATCH (x)-[:${allTypes}]-(n:Entity) WHERE NOT n IN few
  WITH DISTINCT n
  CALL (few, n) {
    UNWIND few AS x
    MATCH (n)-[r:${allTypes}]-(x)
    WITH x, r ORDER BY r.confidence DESC, r.sourceCount DESC, r.id
    RETURN collect(DISTINCT x.id) AS connected, max([r.confidence, r.sourceCount]) AS best, collect([r.id, type(r)]) AS ties
  }
  WITH n, connected, best, ties WHERE size(connected) >= 2
  WITH n, connected, ties ORDER BY size(connected) DESC, best[0] DESC, best[1] DESC, n.id LIMIT 20
  RETURN collect([[n.id, n.kind, n.name], connected, ties[..20]]) AS found
}
RETURN [x IN few | [x.id, x.kind, x.name]], found`,
  params: ({ ids }) => ({ of: [...new Set(ids as string[])] }),
  answer: ([few, found], { ids }: Variables) => {
    const named = new Map(few.map((one) => [one[0], entityOf(one)]));
    return {
      sharedConnections: {
        edges: found.map(([node, connected, ties]) => ({
          node: entityOf(node),
          connectedTo: [...new Set(ids as string[])].filter((id) => connected.includes(id)).map((id) => named.get(id)),
          relationships: ties.map(([id, type]) => ({ __typename: relationshipName(type), id, type })),
        })),
      },
    };
  },
});
