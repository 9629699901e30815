import { floor } from './floor.js';
import { entityOf, relationshipName, type Named, type Text } from './parts.js';

type Departure = [Named, Text, Text, Text, Text, boolean, string[] | null, Named | [null, null, null]];

/** Document 02: oldest first, those without a date behind them. */
export const whoLeft = floor<[kind: string, name: string, ties: Departure[]]>({
  text: `
MATCH (e:Entity {id: $id})
CALL (e) {
  CALL (e) {
    MATCH (f:Fact) WHERE f.inTypeKey > e.id + '|LEFT|1' AND f.inTypeKey < e.id + '|LEFT|2' AND f:Standing
    RETURN f, 0 AS part ORDER BY f.inTypeKey LIMIT 20
    UNION ALL
    MATCH (f:Fact) WHERE f.inTypeKey > e.id + '|LEFT|0' AND f.inTypeKey < e.id + '|LEFT|1' AND f:Standing
    RETURN f, 1 AS part ORDER BY f.inTypeKey LIMIT 20
  }
  WITH f, part ORDER BY part, f.startKey LIMIT 20
  MATCH (o:Entity {id: f.fromId})
  OPTIONAL MATCH (d:Entity {id: f.destinationId})
  RETURN collect([[o.id, o.kind, o.name], f.kind, f.startText, f.role, f.reason, f.disputed, f.disputedAspects,
    [d.id, d.kind, d.name]]) AS ties
}
RETURN e.kind, e.name, ties`,
  params: ({ id }) => ({ id }),
  answer: ([entityKind, name, ties]) => ({
    entity: {
      ...entityOf(['', entityKind, name]),
      leftBy: {
        edges: ties.map(([node, kind, start, role, reason, disputed, aspects, destination]) => ({
          node: entityOf(node),
          relationship: {
            ...{ __typename: 'Departure', kind, period: { start }, role, reason, disputed },
            disputedAspects: aspects ?? [],
            destination: destination[0] === null ? null : entityOf(destination),
          },
        })),
      },
    },
  }),
});

type Participant = readonly [role: Text, entity: Named];
type Event = [id: string, name: string, participants: Participant[]];
type Hire = [id: string, from: Named, to: Named, role: Text, before: Named, events: Event[]];

/** Document 03. */
export const hiredAway = floor<[hires: Hire[], total: number]>({
  text: `
CALL () {
  MATCH (f:Fact)
  WHERE f.typeKey > 'HIRED|' AND f.typeKey < 'HIRED|~' AND f:Standing AND f.previousEmployerId IS NOT NULL
  WITH f ORDER BY f.typeKey DESC LIMIT 20
  MATCH (a:Entity {id: f.fromId})
  MATCH (b:Entity {id: f.toId})
  MATCH (p:Entity {id: f.previousEmployerId})
  CALL (f) {
    UNWIND coalesce(f.eventIds, []) AS wanted
    MATCH (v:Event {id: wanted})
    RETURN collect([v.id, v.name, COLLECT {
      MATCH (v)-[part:PARTICIPANT]->(x:Entity) RETURN [part.role, [x.id, x.kind, x.name]] ORDER BY part.order, x.id
    }]) AS events
  }
  RETURN collect([f.id, [a.id, a.kind, a.name], [b.id, b.kind, b.name], f.role, [p.id, p.kind, p.name], events]) AS hires
}
RETURN hires, COUNT {
  MATCH (f:Fact)
  WHERE f.typeKey > 'HIRED|' AND f.typeKey < 'HIRED|~' AND f:Standing AND f.previousEmployerId IS NOT NULL
}`,
  params: () => ({}),
  answer: ([hires, total]) => ({
    relationships: {
      totalCount: total,
      nodes: hires.map(([id, from, to, role, before, events]) => ({
        ...{ __typename: 'Hire', id, from: entityOf(from), to: entityOf(to), role },
        previousEmployer: entityOf(before),
        events: events.map(([event, name, participants]) => ({
          ...{ id: event, name },
          participants: participants.map(([part, entity]) => ({ role: part, entity: entityOf(entity) })),
        })),
      })),
    },
  }),
});

type Edge = [id: string, type: string, from: string, to: string, start: Text, end: Text];

/** The ties among some entities, newest first: an edge among them is met where it starts. */
export const induced = floor<[nodes: Named[], edges: Edge[]]>({
  text: `
MATCH (e:Entity) WHERE e.id IN $ids
WITH collect(e) AS nodes
CALL (nodes) {
  UNWIND nodes AS a
  MATCH (a)-[r]->(b:Entity) WHERE b IN nodes
  RETURN collect(r.id) AS ids
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (f:Fact {current: id})
  WITH f ORDER BY f.startKey DESC LIMIT 1000
  RETURN collect([f.id, f.type, f.fromId, f.toId, f.startText, f.endText]) AS edges
}
RETURN [n IN nodes | [n.id, n.kind, n.name]], edges`,
  params: ({ ids }) => ({ ids }),
  answer: ([nodes, edges], { ids }) => {
    const known = new Map(nodes.map((node) => [node[0], entityOf(node)]));
    return {
      nodes: (ids as string[]).map((id) => known.get(id) ?? null),
      relationships: {
        nodes: edges.map(([id, type, from, to, start, end]) => ({
          ...{ __typename: relationshipName(type), id, type, period: { start, end } },
          ...{ from: known.get(from), to: known.get(to) },
        })),
      },
    };
  },
});
