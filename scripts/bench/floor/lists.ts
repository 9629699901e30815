import neo4j from 'neo4j-driver';
import { FAR_PAST, textToDay } from '../../../src/graph/time.js';
import { floor } from './floor.js';
import { end, entityOf, keyOf, moneyOf, page, relationshipName, type Named, type Text } from './parts.js';

const verbs = [
  ['funded', 'FUNDED', 'out'],
  ['fundedBy', 'FUNDED', 'in'],
  ['left', 'LEFT', 'out'],
  ['leftBy', 'LEFT', 'in'],
  ['hired', 'HIRED', 'out'],
  ['hiredBy', 'HIRED', 'in'],
  ['opposed', 'OPPOSED', 'out'],
  ['opposedBy', 'OPPOSED', 'in'],
] as const;

type Tie = [other: Named, id: string, start: Text, end: Text, amount: Text, currency: Text];

const list = (field: string, type: string, way: 'in' | 'out') => `
CALL (e) {
  MATCH (f:Fact)
  WHERE f.${way}TypeKey > e.id + '|${type}|' AND f.${way}TypeKey < e.id + '|${type}|~' AND f:Standing
  WITH f ORDER BY f.${way}TypeKey DESC LIMIT $limit
  MATCH (o:Entity {id: f.${way === 'in' ? 'fromId' : 'toId'}})
  RETURN collect([[o.id, o.kind, o.name], f.id, f.startText, f.endText, f.paidAmount, f.paidCurrency]) AS ${field}
}`;

const tieOf =
  (type: string) =>
  ([other, id, start, ended, amount, currency]: Tie) => ({
    node: entityOf(other),
    relationship: {
      ...{ __typename: relationshipName(type), id, period: { start, end: ended } },
      paid: moneyOf(amount, currency),
    },
  });

/** An entity with the newest of its eight lists. */
export const eightLists = floor<[entity: Named, ...lists: Tie[][]]>({
  text: `
MATCH (e:Entity {id: $id})${verbs.map(([field, type, way]) => list(field, type, way)).join('')}
RETURN [e.id, e.kind, e.name], ${verbs.map(([field]) => field).join(', ')}`,
  params: ({ id }) => ({ id, limit: neo4j.int(20) }),
  answer: ([entity, ...lists]) => ({
    entity: {
      ...entityOf(entity),
      ...Object.fromEntries(verbs.map(([field, type], i) => [field, { edges: (lists[i] ?? []).map(tieOf(type)) }])),
    },
  }),
});

type Funding = [Named, Text, Text];
type Departure = [Named, Funding[]];
type Opposition = [Named, Text, Text, Departure[]];

/** Document 14: three levels of lists. */
export const traverse = floor<[kind: string, oppositions: Opposition[]]>({
  text: `
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (f:Fact) WHERE f.inTypeKey > e.id + '|OPPOSED|' AND f.inTypeKey < e.id + '|OPPOSED|~' AND f:Standing
  WITH f ORDER BY f.inTypeKey DESC LIMIT 10
  MATCH (a:Entity {id: f.fromId})
  CALL (a) {
    MATCH (g:Fact) WHERE g.outTypeKey > a.id + '|LEFT|' AND g.outTypeKey < a.id + '|LEFT|~' AND g:Standing
    WITH g ORDER BY g.outTypeKey DESC LIMIT 10
    MATCH (b:Entity {id: g.toId})
    CALL (b) {
      MATCH (h:Fact) WHERE h.inTypeKey > b.id + '|FUNDED|' AND h.inTypeKey < b.id + '|FUNDED|~' AND h:Standing
      WITH h ORDER BY h.inTypeKey DESC LIMIT 10
      MATCH (c:Entity {id: h.fromId})
      RETURN collect([[c.id, c.kind, c.name], h.paidAmount, h.paidCurrency]) AS fundings
    }
    RETURN collect([[b.id, b.kind, b.name], fundings]) AS departures
  }
  RETURN collect([[a.id, a.kind, a.name], f.startText, f.topic, departures]) AS oppositions
}
RETURN e.kind, oppositions`,
  params: ({ id }) => ({ id }),
  answer: ([kind, oppositions]) => {
    const fundings = (rows: Funding[]) =>
      rows.map(([node, amount, currency]) => ({
        node: entityOf(node),
        relationship: { paid: moneyOf(amount, currency) },
      }));
    const departures = (rows: Departure[]) =>
      rows.map(([node, rest]) => ({ node: { ...entityOf(node), fundedBy: { edges: fundings(rest) } } }));
    const edges = oppositions.map(([node, start, topic, rest]) => ({
      relationship: { period: { start }, topic },
      node: { ...entityOf(node), left: { edges: departures(rest) } },
    }));
    return { entity: { ...entityOf(['', kind, '']), opposedBy: { edges } } };
  },
});

/** What an entity gave after a day, of more than some amount, the largest first. */
export const byAmount = floor<[entity: Named, ties: Tie[]]>({
  text: `
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (f:Fact)
  WHERE f.outAmountKey > e.id + '|FUNDED|USD|' AND f.outAmountKey < e.id + '|FUNDED|USD|~' AND f:Standing
    AND f.s1 >= $day AND f.s0 > ${FAR_PAST} AND f.amountKey > $amount
  WITH f ORDER BY f.outAmountKey DESC LIMIT 50
  MATCH (o:Entity {id: f.toId})
  RETURN collect([[o.id, o.kind, o.name], f.id, f.startText, f.endText, f.paidAmount, f.paidCurrency]) AS ties
}
RETURN [e.id, e.kind, e.name], ties`,
  params: ({ id }) => ({ id, day: neo4j.int(textToDay('2005-01-01')), amount: 10_000 }),
  answer: ([entity, ties]) => ({
    entity: { ...entityOf(entity), funded: { edges: ties.map(tieOf('FUNDED')) } },
  }),
});

type HubTie = [key: string, other: Named, id: string, start: Text, amount: Text, currency: Text];

/** A page of document 12, without its counts, which the service keeps. */
export const hubPage = floor<[id: string, kind: string, ties: HubTie[]]>({
  text: `
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (f:Fact)
  WHERE f.outTypeKey > e.id + '|FUNDED|' AND f.outTypeKey < e.id + '|FUNDED|' + $high AND f:Standing
  WITH f ORDER BY f.outTypeKey DESC LIMIT 51
  MATCH (o:Entity {id: f.toId})
  RETURN collect([f.startKey, [o.id, o.kind, o.name], f.id, f.startText, f.paidAmount, f.paidCurrency]) AS ties
}
RETURN e.id, e.kind, ties`,
  params: ({ id, after }) => ({ id, high: keyOf(after, end) }),
  answer: ([id, kind, ties], { after }) => ({
    entity: {
      ...entityOf([id, kind, '']),
      relationships: page(ties, 50, after, ([key, node, tie, start, amount, currency]) => ({
        ...{ key, node: entityOf(node) },
        relationship: { __typename: 'Funding', id: tie, period: { start }, paid: moneyOf(amount, currency) },
      })),
    },
  }),
});
