import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { startGraph, type Graph } from '../support/graph.js';
import { hubGraph, recordTwice, views } from '../support/hubGraph.js';
import { allTies, byEvidence, degreesOf, type Tie } from '../support/naiveGraph.js';
import { Random } from '../support/random.js';

jest.setTimeout(300_000);

const data = hubGraph(20_261_129, 60, 2400);
const ids = data.entities.map(({ id }) => id);
const [hub = '', second = '', few = ''] = [ids[0], ids[1], ids[20]];

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  await recordTwice(graph.database, data);
  const degrees = degreesOf(await allTies(graph.ask));
  // The test shows nothing when there are no hubs.
  expect(degrees.get(hub)).toBeGreaterThan(1000);
  expect(degrees.get(second)).toBeGreaterThan(500);
});
afterAll(() => graph.stop());

const query = `query ($id: ID!, $view: View, $types: [RelationshipType!], $first: Int, $onScreen: [ID!]!, $of: [RelationshipType!],
  $where: RelationshipWhere, $most: Int!) { entity(id: $id, view: $view) {
  relationships(types: $types, first: $first, where: { otherEnd: { notIn: $onScreen } }) {
    edges { node { id } relationship { id } }
    among(and: $onScreen, types: $of, where: $where, first: $most) { id type from { id name } to { id name } } } } }`;

interface Asked {
  readonly id: string;
  readonly view?: object | null;
  readonly types?: readonly string[] | null;
  readonly first?: number;
  readonly onScreen: readonly string[];
  readonly of?: readonly string[] | null;
  readonly where?: object | null;
  readonly most?: number;
}

interface Answer {
  readonly edges: readonly { readonly node: { readonly id: string }; readonly relationship: { readonly id: string } }[];
  readonly among: readonly { readonly id: string; readonly from: { readonly id: string } }[];
}

async function asked(variables: Asked): Promise<Answer & { statements: number }> {
  const { data: found, errors, statements } = await graph.ask(query, { first: 20, most: 1000, ...variables });
  expect(errors).toBeUndefined();
  return { ...(found as { entity: { relationships: Answer } }).entity.relationships, statements };
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** The relationships of the entities of a page with all that is shown, but for the page itself, by looking at all that a list gives. */
function expected(
  { id, onScreen, types = null, of = types, most = 1000 }: Asked,
  { edges }: Answer,
  all: readonly Tie[],
) {
  const known = new Set(edges.map(({ relationship }) => relationship.id));
  const fresh = new Set(edges.map(({ node }) => node.id));
  const shown = new Set([id, ...onScreen, ...fresh]);
  return all
    .filter(({ id: one, type, from, to }) => {
      const isAmong = shown.has(from.id) && shown.has(to.id) && (fresh.has(from.id) || fresh.has(to.id));
      return isAmong && !known.has(one) && (of?.includes(type) ?? true);
    })
    .sort(byEvidence)
    .slice(0, most);
}

const random = new Random(7);
const some = (count: number) => Array.from({ length: count }, () => random.pick(ids));
const cases: readonly Asked[] = [
  { id: few, onScreen: [] },
  { id: few, onScreen: some(30) },
  { id: hub, onScreen: some(10) },
  { id: few, onScreen: [hub, second, ...some(5)] },
  { id: hub, onScreen: [hub, second, 'person/nobody'], first: 0 },
  { id: few, onScreen: [hub, second, 'person/nobody'], first: 1 },
  { id: hub, onScreen: some(10), first: 100 },
  { id: second, onScreen: [hub, ...some(10)], first: 100 },
  ...ids.slice(2, 40).map((id) => ({ id, onScreen: [hub], first: 100 })),
  { id: second, onScreen: some(12), types: ['FUNDED', 'LEFT'] },
  { id: second, onScreen: [hub, ...some(12)], types: ['FUNDED'], of: [...relationshipTypes] },
  { id: few, onScreen: [hub, ...some(20)], where: { sourceCount: { gte: 1 } } },
  { id: few, onScreen: [hub, ...some(20)], where: { from: { kinds: ['PERSON', 'PLACE'] }, disputed: false } },
];

describe.each(views)('under the view $name', ({ name, view }) => {
  test('what ties the entities of a page to each other is what a list of all relationships among them gives', async () => {
    const all = await allTies(graph.ask, view);
    let sum = 0;
    for (const one of cases) {
      const found = await asked({ ...one, view });
      const ties = one.where == null ? all : await allTies(graph.ask, view, one.where);
      const wanted = expected(one, found, ties);
      expect(idsOf(found.among)).toEqual(idsOf(wanted));
      // The page, a moment that is looked up, and one statement more.
      expect(found.statements).toBeLessThanOrEqual(name.startsWith('known') ? 5 : 4);
      sum += wanted.length;
    }
    expect(sum).toBeGreaterThan(50);
  });
});

test('an expansion is two statements, and so is one of many entities at once', async () => {
  const page = `relationships(first: 5) { among(and: ["${hub}"]) { id from { name degree } statements(first: 1) { nodes { id } } } }`;
  const one = await graph.ask(`{ entity(id: "${few}") { ${page} } }`);
  expect([one.errors, one.statements]).toEqual([undefined, 2]);
  const many = await graph.ask(`{ entities(first: 10) { nodes { id ${page} } } }`);
  expect([many.errors, many.statements]).toEqual([undefined, 2]);
  const { nodes } = (many.data as { entities: { nodes: { id: string; relationships: { among: { id: string }[] } }[] } })
    .entities;
  for (const { id, relationships } of nodes) {
    const { data: alone } = await graph.ask(`{ entity(id: "${id}") { ${page} } }`);
    expect({ entity: { relationships } }).toEqual(alone);
  }
});

test('a fragment on lists of several types asks each for its own', async () => {
  const lists = ['funded', 'left', 'relationships'];
  const fragments = lists.map((list) => `${list}(first: 3) { among(and: $and) { id type } }`).join('\n');
  const { data: apart, errors } = await graph.ask(`query ($and: [ID!]!) { entity(id: "${hub}") { ${fragments} } }`, {
    and: [second, few],
  });
  expect(errors).toBeUndefined();
  const connections = ['Funding', 'Departure', 'Tie'].map(
    (type) => `fragment ${type} on ${type}Connection { among(and: $and) { id type } }`,
  );
  const spread = lists.map((list, i) => `${list}(first: 3) { ...${['Funding', 'Departure', 'Tie'][i] ?? ''} }`);
  const shared = await graph.ask(
    `query ($and: [ID!]!) { entity(id: "${hub}") { ${spread.join('\n')} } } ${connections.join('\n')}`,
    { and: [second, few] },
  );
  expect(shared.errors).toBeUndefined();
  expect(shared.data).toEqual(apart);
  const { entity } = apart as { entity: Record<string, { among: { id: string; type: string }[] }> };
  expect(new Set(entity.funded?.among.map(({ type }) => type))).toEqual(new Set(['FUNDED']));
  expect(entity.relationships?.among.length).toBeGreaterThan(entity.funded?.among.length ?? 0);
});

test('two pages of one list each have their own', async () => {
  const part = 'fragment Part on TieConnection { edges { node { id } relationship { id } } among { id } }';
  const text = `query ($id: ID!, $after: String) { entity(id: $id) {
    one: relationships(first: 5) { ...Part pageInfo { endCursor } } two: relationships(first: 5, after: $after) { ...Part } } } ${part}`;
  type Page = Answer & { readonly pageInfo: { readonly endCursor: string } };
  const read = async (after: string | null) => {
    const { data: found, errors } = await graph.ask(text, { id: second, after });
    expect(errors).toBeUndefined();
    return (found as { entity: { one: Page; two: Page } }).entity;
  };
  const { one: first } = await read(null);
  const { one, two } = await read(first.pageInfo.endCursor);
  const all = await allTies(graph.ask);
  const amongOf = (page: Page) => idsOf(expected({ id: second, onScreen: [] }, page, all));
  expect(idsOf(one.among)).toEqual(amongOf(one));
  expect(idsOf(two.among)).toEqual(amongOf(two));
  expect(amongOf(one)).not.toEqual(amongOf(two));
});

test('the best come first, as many as are asked for', async () => {
  const variables = { id: hub, onScreen: [second, few] };
  const all = await asked(variables);
  expect(all.among.length).toBeGreaterThan(5);
  expect(idsOf((await asked({ ...variables, most: 5 })).among)).toEqual(idsOf(all.among).slice(0, 5));
  expect((await asked({ ...variables, most: 0 })).among).toEqual([]);
  expect((await asked({ ...variables, of: [] })).among).toEqual([]);
});

test.each<[string, string, RegExp]>([
  ['too many ids', `and: ${JSON.stringify(Array.from({ length: 1001 }, (_, i) => `person/p${i}`))}`, /holds 1001 ids/],
  ['what is no id', 'and: ["a|b"]', /and\[0\]/],
  ['too many rows', 'first: 1001', /first is 1001; wanted a whole number from 0 to 1000/],
  ['a null in a condition', 'where: { from: { eq: null } }', /null/],
])('refused: %s', async (_, args, message) => {
  const { errors } = await graph.ask(`{ entity(id: "${hub}") { relationships { among(${args}) { id } } } }`);
  expect(errors?.[0]?.message).toMatch(message);
});

test('where the page cannot be made there is nothing among it', async () => {
  const list = 'relationships(orderBy: { field: NAME })';
  const { errors } = await graph.ask(`{ entity(id: "${hub}") { ${list} { among { id } } } }`);
  expect(errors?.map(({ message }) => message)).toEqual([
    'orderBy NAME sorts at most 1000 relationships, and there are more.',
  ]);
});
