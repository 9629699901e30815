import neo4j from 'neo4j-driver';
import { parsePartialDate } from '../../../src/graph/time.js';
import { floor } from './floor.js';
import { entityOf, relationshipName, type Named, type Text } from './parts.js';

type Tie = [id: string, type: string, from: Named, to: Named, start: Text, end: Text, quotes: Text[]];
type List = [total: number, ties: Tie[]];

const started = 'f.s0 > $from AND f.s1 <= $to';
const ended = 'f.e0 > $from AND f.e1 <= $to';
const isState = "f.form = 'STATE'";

const lists = [
  { name: 'started', holds: `${started} AND ${isState}`, order: 'f.startKey' },
  { name: 'ended', holds: `${ended} AND ${isState} AND f.endKey IS NOT NULL`, order: 'f.endKey' },
  { name: 'happened', holds: `${started} AND f.form = 'ACT'`, order: 'f.startKey' },
  {
    name: 'possible',
    holds: `f.s0 <= $to AND f.e1 > $from AND (f.s1 > $from OR f.e0 <= $to) AND NOT (${started}) AND NOT (${ended})`,
    order: 'left(f.startKey, 1) DESC, f.startKey',
  },
];

const list = ({ name, holds, order }: (typeof lists)[number]) => `
CALL (facts) {
  UNWIND facts AS f
  WITH f WHERE ${holds}
  WITH f ORDER BY ${order}
  WITH collect(f) AS found
  RETURN [size(found), COLLECT {
    UNWIND found[..20] AS f
    MATCH (a:Entity {id: f.fromId})
    MATCH (b:Entity {id: f.toId})
    RETURN [f.id, f.type, [a.id, a.kind, a.name], [b.id, b.kind, b.name], f.startText, f.endText, COLLECT {
      MATCH (s:Statement) WHERE s.key > f.id + '|' AND s.key < f.id + '|2' WITH s ORDER BY s.key LIMIT 1 RETURN s.quote
    }]
  }] AS ${name}
}`;

const connection = ([total, ties]: List) => ({
  totalCount: total,
  nodes: ties.map(([id, type, from, to, start, end, quotes]) => ({
    ...{ __typename: relationshipName(type), id, type, period: { start, end } },
    ...{ from: entityOf(from), to: entityOf(to), statements: { nodes: quotes.map((quote) => ({ quote })) } },
  })),
});

/** Document 07 around one entity of few ties: all of them are read once. */
export const diff = floor<List[]>({
  text: `
CALL () {
  MATCH (f:Fact) WHERE f.outKey > $of + '|' AND f.outKey < $of + '|~' AND f:Standing RETURN f
  UNION
  MATCH (f:Fact) WHERE f.inKey > $of + '|' AND f.inKey < $of + '|~' AND f:Standing RETURN f
}
WITH collect(f) AS facts${lists.map(list).join('')}
RETURN ${lists.map(({ name }) => name).join(', ')}`,
  params: ({ from, to, of }) => ({
    of: (of as string[])[0],
    from: neo4j.int(parsePartialDate(from as string, 'from').earliest),
    to: neo4j.int(parsePartialDate(to as string, 'to').latest),
  }),
  answer: (found) => ({
    diff: Object.fromEntries(lists.map(({ name }, i) => [name, connection(found[i] ?? [0, []])])),
  }),
});
