import neo4j from 'neo4j-driver';
import { dayToText, FAR_FUTURE, FAR_PAST } from '../../src/graph/time.js';
import { entityOf, keyOf, moneyOf, page, type Run } from './floorParts.js';

type Text = string | null;
type Money = [Text, Text, boolean | null];
type Member = [string, string, string];
type Joint = [string, Money, boolean | null, Member[]];
type Said = [string, Text, Text, string, string, Text, [string, Text, Text, Text, Text][], [string, Text, string][]];
type Tie = [
  string,
  Member,
  string,
  Text,
  [Text, Text, boolean | null],
  number[],
  Money,
  Money,
  number,
  boolean,
  Joint[],
  number,
  Said[],
];

const text = `
MATCH (e:Entity {id: $id})
RETURN e.kind AS kind, e.name AS name, COUNT { (e)<-[:FUNDED]-() } AS total,
  COLLECT {
    MATCH (e)-[:NAMED]->(n:Name) WHERE n.lang = 'ar' AND n.usage <> 'MISSPELLING'
    RETURN n.text ORDER BY n.usage <> 'PREFERRED', n.order, n.text LIMIT 1
  } AS arabic,
  COLLECT {
    MATCH (o)-[r:FUNDED]->() WHERE r.toKey > $low AND r.toKey < $high
    WITH r, o ORDER BY r.toKey DESC LIMIT $limit
    RETURN [
      r.startKey, [o.id, o.kind, o.name], r.id, r.kind, [r.startText, r.endText, r.ongoing], [r.s0, r.s1, r.e0, r.e1],
      [r.pledgedAmount, r.pledgedCurrency, r.pledgedApproximate], [r.paidAmount, r.paidCurrency, r.paidApproximate],
      r.sourceCount, r.disputed,
      COLLECT {
        MATCH (j:Joint {id: r.jointId})
        RETURN [j.id, [j.totalAmount, j.totalCurrency, j.totalApproximate], j.open, COLLECT {
          MATCH (j)-[p:SHARED_BY]->(m:Entity) RETURN [m.id, m.kind, m.name] ORDER BY p.order, m.id
        }]
      },
      COUNT { MATCH (s:Statement {aboutId: r.id}) WHERE s.sup = $current },
      COLLECT {
        MATCH (s:Statement) WHERE s.key > r.id + '|' AND s.key < r.id + '|~' AND s.sup = $current
        WITH s ORDER BY s.key LIMIT 5
        RETURN [
          s.id, s.quote, s.locator, s.rank, s.stance, s.aspect,
          COLLECT { MATCH (s)-[:CITES]->(x:Source) RETURN [x.id, x.title, x.url, x.language, x.publishedAt] },
          COLLECT { MATCH (s)-[:SAID_BY]->(y) RETURN [y.id, y.kind, coalesce(y.name, y.description)] }
        ]
      }
    ]
  } AS ties`;

/** A day as text; the far past and future are open ends. */
const day = (value = FAR_PAST) => (value <= FAR_PAST || value >= FAR_FUTURE ? null : dayToText(value));

function statementOf([id, quote, locator, rank, stance, aspect, [source], [sayer]]: Said) {
  const said = sayer && {
    ...(sayer[1] === null ? { __typename: 'AnonymousSource', id: sayer[0] } : entityOf(sayer[0], sayer[1], sayer[2])),
    description: sayer[2],
  };
  const cited = source && {
    id: source[0],
    title: source[1],
    url: source[2],
    language: source[3],
    publishedAt: source[4],
  };
  return { id, quote, locator, rank, stance, aspect, attributedTo: said ?? null, source: cited ?? null };
}

const jointOf = ([id, total, open, members]: Joint) => ({
  id,
  total: moneyOf(...total),
  open: open ?? false,
  participants: members.map((member) => entityOf(...member)),
});

function edgeOf([
  ,
  other,
  id,
  kind,
  period,
  days,
  pledged,
  paid,
  sourceCount,
  disputed,
  [joint],
  said,
  statements,
]: Tie) {
  const relationship = {
    __typename: 'Funding',
    id,
    type: 'FUNDED',
    kind,
    period: {
      start: period[0],
      end: period[1],
      ongoing: period[2] ?? false,
      earliestStart: day(days[0]),
      latestStart: day(days[1]),
      earliestEnd: day(days[2]),
      latestEnd: day(days[3]),
    },
    pledged: moneyOf(...pledged),
    paid: moneyOf(...paid),
    joint: joint ? jointOf(joint) : null,
    sourceCount,
    disputed,
    statements: { totalCount: said, nodes: statements.map(statementOf) },
  };
  return { node: entityOf(...other), relationship };
}

/** Answers the document WhoFunded in one statement. */
export async function floorWhoFunded(run: Run, id: string, after: string | null): Promise<unknown> {
  const high = `${id}|${keyOf(after)}`;
  const params = { id, low: `${id}|0`, high, limit: neo4j.int(11), current: neo4j.int(FAR_FUTURE) };
  const row = await run(text, params);
  if (row === undefined) return null;
  const ties = page(row.get('ties') as Tie[], 10, after, ([key]) => key, edgeOf);
  return {
    ...entityOf(id, row.get('kind') as string, row.get('name') as string),
    nameIn: (row.get('arabic') as string[])[0] ?? null,
    fundedBy: { totalCount: row.get('total') as number, ...ties },
  };
}
