import type { Variables } from './floor/floor.js';
import { FAR_PAST } from '../../src/graph/time.js';
import { levelsOf } from '../../src/graph/search/levels.js';
import { luceneQuery } from '../../src/graph/search/query.js';
import type { Case } from './cases.js';
import { hubId } from './generate.js';

/** The same question in the words of both. */
export interface PeerQuestion {
  readonly name: string;
  readonly isHub: boolean;
  readonly ours: Case;
  readonly theirs: Case;
}

/** Of an answer what both must tell, in its order: all values that are there. */
export type Told = (data: unknown) => readonly string[];

/** All values of an answer in their order, but for what no question is about. */
function values(data: unknown): string[] {
  if (data === null || data === undefined) return [];
  if (typeof data !== 'object') return [JSON.stringify(data)];
  return Object.entries(data)
    .filter(([key]) => !/cursor$|^score$|pageinfo/i.test(key))
    .flatMap(([, value]) => values(value));
}

/** Questions of which an answer is the same in any order. */
const anyOrder = ['counts', 'induced'];

/** What an answer to a question tells. Of counts the peer tells zeros too, and not what they are of. */
export function toldBy(name: string): Told {
  const isCount = name.startsWith('counts');
  return (data) => {
    const told = values(data).filter((one) => !isCount || /^[1-9]\d*$/.test(one));
    return anyOrder.some((word) => name.includes(word)) ? [...told].sort() : told;
  };
}

const newest = 'sort: [{ edge: { startKey: DESC } }]';
const verbs = ['funded', 'fundedBy', 'left', 'leftBy', 'hired', 'hiredBy', 'opposed', 'opposedBy'];
const one = 'entities(where: { id: { eq: $id } })';

const eightLists = verbs.map((list) => {
  const own = list.startsWith('funded') ? ' paidAmount paidCurrency' : '';
  return `${list}Connection(first: 20, ${newest}) { edges { node { id name } properties { id startText endText${own} } } }`;
});

const outgoing = ['funded', 'left', 'hired', 'opposed', 'workedAt'];
const among = outgoing.map(
  (list) =>
    `${list}Connection(where: { node: { id: { in: $ids } } }) { edges { node { id } properties { id startText endText } } }`,
);

/** The peer's words for the documents of which it can answer the like. */
const theirWords: Readonly<Record<string, string>> = {
  'eight lists of 20': `query ($id: String!) { ${one} { id name ${eightLists.join(' ')} } }`,
  14: `query ($id: String!) { ${one} { opposedByConnection(first: 10, ${newest}) { edges { properties { startText topic } node { name
    leftConnection(first: 10, ${newest}) { edges { node { name
      fundedByConnection(first: 10, ${newest}) { edges { node { name } properties { paidAmount paidCurrency } } } } } } } } } } }`,
  'filtered list by amount': `query ($id: String!) { ${one} { id name fundedConnection(
    first: 50
    where: { edge: { s1: { gte: 732312 }, s0: { gt: ${FAR_PAST} }, currency: { eq: "USD" }, amount: { gt: 10000 } } }
    sort: [{ edge: { amount: DESC } }, { edge: { id: DESC } }]
  ) { edges { node { id name } properties { id startText endText paidAmount paidCurrency } } } } }`,
  'name search': `query ($text: String!) { entitiesByName(
    phrase: $text, first: 10, sort: [{ score: DESC }, { node: { id: ASC } }]
  ) { edges { score node { id name } } } }`,
  'counts of the hub': `query ($id: String!) { ${one} { ${verbs
    .map((list) => `${list}Connection { aggregate { count { edges } } }`)
    .join(' ')} } }`,
  'hub page 1': `query ($id: String!, $after: String) { ${one} { id fundedConnection(first: 50, after: $after, ${newest}) {
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id name } properties { id startText paidAmount paidCurrency } } } } }`,
  'induced subgraph of 500 ids': `query ($ids: [String!]!) { entities(where: { id: { in: $ids } }) { id name ${among.join(' ')} } }`,
};

/** Lucene's syntax is the client's business there. */
const theirVariables = (variables: Variables): Variables =>
  'text' in variables ? { text: luceneQuery(levelsOf(String(variables.text))) } : variables;

/** The peer tells all ties among entities, and a page of ours at most 1,000: of so many entities these are fewer. */
const mostIds = 100;
const fewerIds = (variables: Variables): Variables =>
  Array.isArray(variables.ids) ? { ...variables, ids: variables.ids.slice(0, mostIds) } : variables;

/** What the service needs not be asked for, where the peer does not tell it. */
const ourWords: Readonly<Record<string, string>> = {
  'counts of the hub': 'query ($id: ID!) { entity(id: $id) { relationshipCounts { count } } }',
  'induced subgraph of 500 ids': `query Induced($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } }
    relationships(where: { from: { in: $ids }, to: { in: $ids } }, first: 1000) {
      nodes { id to { id } period { start end } } } }`,
};

/** The measured documents that the peer can be asked too. */
export function peerQuestions(cases: readonly Case[]): PeerQuestion[] {
  return cases.flatMap((given) => {
    const plain = given.name.replace(/,? hub$/, '').replace(/page \d+$/, 'page 1');
    const query = theirWords[plain];
    if (query === undefined) return [];
    const variables = given.variables.map(fewerIds);
    const ours = { ...given, variables, query: ourWords[plain] ?? given.query };
    const theirs = { ...given, query, variables: variables.map(theirVariables) };
    const name = given.name.replace('500', String(mostIds));
    return [{ name, isHub: given.variables[0]?.id === hubId, ours, theirs }];
  });
}

/** The cursor of the peer is how many rows lie before: it need not walk to a page. */
export const theirPage = (first: Case, number: number): Case => {
  const after = Buffer.from(`arrayconnection:${(number - 1) * 50 - 1}`).toString('base64');
  return { ...first, variables: [{ ...first.variables[0], after }] };
};
