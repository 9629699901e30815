import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { createSchema } from '../../src/resolvers/schema.js';
import { deliveredDocuments } from '../../src/files.js';
import { ask, type Answer } from '../support/service.js';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument, @typescript-eslint/restrict-plus-operands --
   answers are looked into as a client would, without types */

const documents = Object.fromEntries(deliveredDocuments().map(({ name, text }) => [name, text]));
const run = (name: string, variables: object = {}): Promise<Answer & { data: any }> =>
  ask(documents[name] ?? '', variables) as Promise<Answer & { data: any }>;
const paragraphs = readFileSync('seed/article.ar.txt', 'utf8').split('\n');

test.each(Object.keys(documents))('%s is valid and answers without errors', async (name) => {
  expect(validate(createSchema(), parse(documents[name] ?? ''))).toEqual([]);
  const answer = await run(name);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toBeTruthy();
});

test('01: who funded OpenAI, promised, paid and joint, each with a quote that stands in its paragraph', async () => {
  const { data } = await run('01-who-funded');
  const edges: any[] = data.entity.fundedBy.edges;
  const of = (name: string) => edges.filter(({ node }) => node.id === name).map(({ relationship }) => relationship);
  const musk = of('person/elon-musk');
  const own = musk.find(({ pledged }: any) => pledged !== null);
  expect(own.pledged).toEqual({ amount: '1000000000', currency: 'USD', approximate: true });
  expect(own.paid).toMatchObject({ amount: '100000000', currency: 'USD' });
  expect(own.period.start).toBe('2015');
  expect(own.period.earliestEnd).toBe('2018-02-20');
  expect(own.period.latestEnd < '2019').toBe(true);
  const joint = musk.find((one: any) => one.joint !== null);
  expect(joint.paid).toBeNull();
  expect(joint.joint.total.amount).toBe('1000000000');
  expect(joint.joint.open).toBe(true);
  expect(joint.joint.participants.map(({ id }: any) => id)).toEqual(
    expect.arrayContaining(['person/elon-musk', 'person/reid-hoffman']),
  );
  expect(of('person/reid-hoffman')[0].joint.id).toBe(joint.joint.id);
  const [microsoft] = of('organization/microsoft');
  expect(microsoft.paid).toMatchObject({ amount: '1000000000', currency: 'USD' });
  expect(microsoft.period).toMatchObject({ earliestStart: '2019-03-11', latestStart: '2019-09-10', ongoing: false });
  expect(data.entity.fundedBy.totalCount).toBe(edges.length);
  for (const { relationship } of edges) {
    expect(relationship.statements.totalCount).toBeGreaterThan(0);
    for (const { quote, locator } of relationship.statements.nodes) {
      const number = Number(/\d+/.exec(locator)?.[0]);
      expect(paragraphs[number]).toContain(quote);
    }
  }
});

test('02: who left OpenAI: dated first, the reason disputed and the departure not', async () => {
  const { data } = await run('02-who-left');
  const edges: any[] = data.entity.leftBy.edges;
  const musk = edges.filter(({ node }) => node.id === 'person/elon-musk').map(({ relationship }) => relationship);
  expect(musk.map(({ period }: any) => period.start)).toEqual(['2018-02-20', null]);
  expect(musk[1]).toMatchObject({ disputed: false, disputedAspects: ['REASON'] });
  expect(musk[1].reason).toMatch(/conflict of interest/i);
  expect(musk[0].disputedAspects).toEqual([]);
  const karpathy = edges.find(({ node }) => node.id === 'person/andrej-karpathy');
  expect(karpathy.relationship.destination.id).toBe('organization/tesla');
});

test('03: Tesla hired Karpathy from OpenAI, one event with his departure', async () => {
  const { data } = await run('03-hired-away');
  expect(data.relationships.totalCount).toBe(1);
  const [hire] = data.relationships.nodes;
  expect(hire.from.name).toBe('Tesla');
  expect(hire.to.id).toBe('person/andrej-karpathy');
  expect(hire.previousEmployer.id).toBe('organization/openai');
  const departure = await ask(
    '{ entity(id: "person/andrej-karpathy") { left { edges { relationship { events { id } } } } } }',
  );
  expect((departure.data as any).entity.left.edges[0].relationship.events[0].id).toBe(hire.events[0].id);
});

test.each([
  ['ماسك', 'person/elon-musk'],
  ['المسك', 'person/elon-musk'],
  ['ايلون', 'person/elon-musk'],
  ['إيلون', 'person/elon-musk'],
  ['MUSK', 'person/elon-musk'],
  ['elon m', 'person/elon-musk'],
  ['Muks', 'person/elon-musk'],
  ['Karpathy', 'person/andrej-karpathy'],
  ['أندريه كارباثي', 'person/andrej-karpathy'],
  ['وادي السيليكون', 'place/silicon-valley'],
  ['openai', 'organization/openai'],
])('10: %s finds %s first', async (text, id) => {
  const { data } = await run('10-search', { text });
  const [first] = data.search.edges;
  expect(first.node.id).toBe(id);
  expect(first.score).toBe(1);
  expect(first.matched).not.toBe('');
});

test('10: an added Arabic name is marked as not from the article', async () => {
  const { data } = await ask(
    '{ entity(id: "person/andrej-karpathy") { nameIn(lang: "ar") names { text source { id } } } }',
  );
  const { names, nameIn } = (data as any).entity;
  expect(nameIn).toBe('أندريه كارباثي');
  expect(names.find(({ text }: any) => text === 'أندريه كارباثي').source).toBeNull();
  const musk = (await ask('{ entity(id: "person/elon-musk") { names { text source { id } } } }')).data as any;
  expect(musk.entity.names.find(({ text }: any) => text === 'المسك').source).not.toBeNull();
});

test('12: counts of a hub agree with its degree and its pages', async () => {
  const { data } = await run('12-hub');
  const { degree, relationshipCounts } = data.entity;
  expect(relationshipCounts.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(degree);
  const all = (
    await ask('{ entity(id: "organization/openai") { relationships(first: 1000) { totalCount nodes { id } } } }')
  ).data as any;
  expect(all.entity.relationships.totalCount).toBe(degree);
  expect(all.entity.relationships.nodes).toHaveLength(degree);
});

test('14: Musk opposed OpenAI; what he left; who funded that; one statement a level', async () => {
  const { data, extensions } = await run('14-traverse');
  const musk = data.entity.opposedBy.edges.find(({ node }: any) => node.name === 'Elon Musk');
  const left = musk.node.left.edges.find(({ node }: any) => node.name === 'OpenAI');
  expect(left.node.fundedBy.edges.map(({ node }: any) => node.name)).toEqual(
    expect.arrayContaining(['Elon Musk', 'Microsoft', 'Reid Hoffman']),
  );
  expect(extensions?.cost.statements).toBe(4);
});

test('15: nodes keep their order and have null for what is not there', async () => {
  const { data } = await run('15-refetch');
  expect(data.nodes.map((node: any) => node?.id ?? null)).toEqual(['person/elon-musk', null, 'organization/openai']);
  const funded = data.vocabulary.relationshipTypes.find(({ type }: any) => type === 'FUNDED');
  const all = (await ask('{ relationships(types: [FUNDED]) { totalCount } }')).data as any;
  expect(funded.count).toBe(all.relationships.totalCount);
});

test('node finds every class of ids that answers give', async () => {
  const { data } = await run('01-who-funded');
  const relationship = data.entity.fundedBy.edges.find((edge: any) => edge.relationship.joint !== null).relationship;
  const statement = relationship.statements.nodes[0];
  const hire = (await run('03-hired-away')).data.relationships.nodes[0];
  const ids = [relationship.id, relationship.joint.id, statement.id, statement.source.id, hire.events[0].id, hire.id];
  const again = (await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).data as any;
  expect(again.nodes.map(({ __typename }: any) => __typename)).toEqual([
    'Funding',
    'Joint',
    'Statement',
    'Source',
    'Event',
    'Hire',
  ]);
  expect(again.nodes.map(({ id }: any) => id)).toEqual(ids);
});
