import neo4j from 'neo4j-driver';
import { FAR_FUTURE, parsePartialDate } from '../../../src/graph/time.js';
import type { RelationshipFacts } from '../../../src/graph/model.js';
import { floor, type Variables } from './floor.js';
import { dayOf, end, entityOf, keyOf, moneyOf, page, type Named, type Text } from './parts.js';

type Joint = [
  id: string,
  amount: Text,
  currency: Text,
  approximate: boolean | null,
  open: boolean | null,
  members: Named[],
];
type Said = [id: string, quote: Text, locator: Text, rank: string, stance: string, aspect: Text, Source, Sayer];
type Source = [id: Text, title: Text, url: Text, language: Text, publishedAt: Text];
type Sayer = [id: Text, kind: Text, name: string];
type Tie = [key: string, doc: string, other: Named, joints: Joint[], said: Said[]];

const joint = `
  CALL (f) {
    MATCH (j:Joint {id: f.jointId})
    RETURN collect([j.id, j.totalAmount, j.totalCurrency, j.totalApproximate, j.open, COLLECT {
      MATCH (j)-[p:SHARED_BY]->(m:Entity) RETURN [m.id, m.kind, m.name] ORDER BY p.order, m.id
    }]) AS joints
  }`;

/** All statements about a fact, which are few: the edge leads to them quicker than the key. */
const said = (about: string, seen: string) => `
  CALL (f) {
    MATCH ${about} WHERE ${seen} AND s.rank <> 'DEPRECATED'
    WITH s ORDER BY s.key
    OPTIONAL MATCH (s)-[:CITES]->(x:Source)
    OPTIONAL MATCH (s)-[:SAID_BY]->(y)
    RETURN collect([s.id, s.quote, s.locator, s.rank, s.stance, s.aspect,
      [x.id, x.title, x.url, x.language, x.publishedAt], [y.id, y.kind, coalesce(y.name, y.description)]]) AS said
  }`;

const text = (before: string, total: string, seen: string, statements: string) => `
MATCH (e:Entity {id: $id})${before}
CALL (e) {
  OPTIONAL MATCH (e)-[:NAMED]->(n:Name) WHERE n.lang = 'ar' AND n.usage <> 'MISSPELLING'
  WITH n ORDER BY n.usage <> 'PREFERRED', n.order, n.text LIMIT 1
  RETURN n.text AS arabic
}
CALL (e${before === '' ? '' : ', known'}) {
  MATCH (f:Fact)
  WHERE f.inTypeKey > e.id + '|FUNDED|' AND f.inTypeKey < e.id + '|FUNDED|' + $high AND ${seen}
  WITH f ORDER BY f.inTypeKey DESC LIMIT 11
  MATCH (o:Entity {id: f.fromId})${joint}${statements}
  RETURN collect([f.startKey, f.doc, [o.id, o.kind, o.name], joints, said]) AS ties
}
RETURN [e.id, e.kind, e.name], arabic, ${total}, ties`;

const statementOf = ([id, quote, locator, rank, stance, aspect, source, [sayerId, kind, name]]: Said) => ({
  ...{ id, quote, locator, rank, stance, aspect },
  source:
    source[0] === null
      ? null
      : { id: source[0], title: source[1], url: source[2], language: source[3], publishedAt: source[4] },
  attributedTo:
    sayerId === null
      ? null
      : kind === null
        ? { __typename: 'AnonymousSource', id: sayerId, description: name }
        : entityOf([sayerId, kind, name]),
});

const jointOf = ([id, amount, currency, approximate, open, members]: Joint) => ({
  ...{ id, total: moneyOf(amount, currency, approximate), open: open ?? false, participants: members.map(entityOf) },
});

function edgeOf([key, doc, other, [joint], statements]: Tie) {
  const fact = JSON.parse(doc) as Partial<RelationshipFacts>;
  const { startText: start = null, endText: ended = null, ongoing, s0 = 0, s1 = 0, e0 = 0, e1 = 0 } = fact;
  const period = {
    ...{ start, end: ended, ongoing: ongoing ?? false },
    ...{ earliestStart: dayOf(s0), latestStart: dayOf(s1), earliestEnd: dayOf(e0), latestEnd: dayOf(e1) },
  };
  const relationship = {
    ...{ __typename: 'Funding', id: fact.id, type: 'FUNDED', kind: fact.kind ?? null, period },
    pledged: moneyOf(fact.pledgedAmount, fact.pledgedCurrency, fact.pledgedApproximate),
    paid: moneyOf(fact.paidAmount, fact.paidCurrency, fact.paidApproximate),
    joint: joint === undefined ? null : jointOf(joint),
    ...{ sourceCount: fact.sourceCount, disputed: fact.disputed },
    statements: { totalCount: statements.length, nodes: statements.slice(0, 5).map(statementOf) },
  };
  return { key, node: entityOf(other), relationship };
}

type Columns = [entity: Named, arabic: Text, total: number, ties: Tie[]];

const answer = ([entity, arabic, total, ties]: Columns, { after }: Variables) => ({
  entity: {
    ...{ ...entityOf(entity), nameIn: arabic },
    fundedBy: { totalCount: total, ...page(ties, 10, after, edgeOf) },
  },
});

const now = neo4j.int(FAR_FUTURE);

/** Document 01. */
export const whoFunded = floor<Columns>({
  text: text('', 'COUNT { (e)<-[:FUNDED]-() }', 'f:Standing', said('(f)<-[:ABOUT]-(s:Statement)', 's.sup = $now')),
  params: ({ id, after }) => ({ id, high: keyOf(after, end), now }),
  answer,
});

interface At {
  readonly at: string;
}

const dayOfView = ({ view }: Variables) => {
  const { earliest, latest } = parsePartialDate((view as At).at, 'at');
  return { since: neo4j.int(earliest), until: neo4j.int(latest) };
};

/** The same of what may hold on a day. */
export const whoFundedAt = floor<Columns>({
  text: text(
    '',
    'COUNT { (e)<-[r:FUNDED]-() WHERE r.s0 <= $until AND r.e1 >= $since }',
    'f:Standing AND f.s0 <= $until AND f.e1 >= $since',
    said('(f)<-[:ABOUT]-(s:Statement)', 's.sup = $now'),
  ),
  params: (variables) => ({ id: variables.id, high: end, now, ...dayOfView(variables) }),
  answer,
});

const recorded = `f.rec <= known AND f.sup > known AND f.status IN ['STANDS', 'SUPERSEDED', 'RETRACTED']`;

/** The same as it was recorded at a moment. */
export const whoFundedKnown = floor<Columns>({
  text: text(
    `
CALL () { MATCH (c:Change) WHERE c.at <= $moment RETURN c.seq AS known ORDER BY c.at DESC, c.seq DESC LIMIT 1 }`,
    `COUNT { MATCH (f:Fact) WHERE f.inTypeKey > e.id + '|FUNDED|' AND f.inTypeKey < e.id + '|FUNDED|~' AND ${recorded} }`,
    recorded,
    said('(s:Statement {aboutId: f.id})', 's.rec <= known AND s.sup > known').replace('CALL (f)', 'CALL (f, known)'),
  ),
  params: ({ id, view }) => ({ id, high: end, moment: (view as { knownAt: string }).knownAt }),
  answer,
});
