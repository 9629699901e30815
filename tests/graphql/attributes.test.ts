import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { audit, record, renewAttributes, type EntityInput } from '../../src/graph/changes/index.js';
import type { EntityWhere, RelationshipWhere } from '../../src/generated/schema-types.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(120_000);

const organization = (
  id: string,
  attributes: Record<string, unknown>,
  more: Partial<EntityInput> = {},
): EntityInput => ({
  ...{ id: `organization/${id}`, kind: 'ORGANIZATION', name: id, attributes },
  ...more,
});

const long = `${'long '.repeat(190)}end`;
const entities: EntityInput[] = [
  organization('a', { country: 'IL', employees: 12 }, { existence: { start: '1985', end: '2001' } }),
  organization('b', { country: 'il', employees: '100.5' }, { existence: { start: '1989-12' } }),
  organization('c', { country: ['US', 'IL'], employees: 'about 12' }, { existence: { start: '1990' } }),
  organization('d', { country: 'US "of A"\\', employees: -3, note: long }, { existence: { end: '1990-05' } }),
  organization('e', { countryCode: 'IL', note: long.replace(/end$/, 'other') }),
  { id: 'person/f', kind: 'PERSON', name: 'f', attributes: { country: 'US', listed: true } },
  { id: 'person/g', kind: 'PERSON', name: 'g' },
];
const relationships = [
  { id: 'relationship/x', type: 'FUNDED', from: 'person/f', to: 'organization/a', attributes: { round: 'Series A' } },
  { id: 'relationship/y', type: 'FUNDED', from: 'person/g', to: 'organization/b', attributes: { round: 2 } },
  { id: 'relationship/z', type: 'LEFT', from: 'person/g', to: 'organization/c' },
] as const;

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, { entities, relationships }, { actor: 'test' });
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

interface Listed {
  readonly list: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

const entitiesQuery = 'query ($where: EntityWhere) { list: entities(where: $where) { totalCount nodes { id } } }';
const relationshipsQuery =
  'query ($where: RelationshipWhere) { list: relationships(where: $where) { totalCount nodes { id } } }';

/** The last letters of the ids that a list holds. */
async function found(query: string, where: EntityWhere | RelationshipWhere): Promise<string> {
  const { list } = await ask<Listed>(query, { where });
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes
    .map(({ id }) => id.slice(-1))
    .sort()
    .join('');
}

test.each<[string, NonNullable<EntityWhere['attributes']>]>([
  ['ac', [{ name: 'country', eq: 'IL' }]],
  ['abc', [{ name: 'country', eq: 'il', ignoreCase: true }]],
  ['acf', [{ name: 'country', in: ['IL', 'US'] }]],
  ['bdefg', [{ name: 'country', notIn: ['IL'] }]],
  [
    'bd',
    [
      { name: 'country', notIn: ['IL', 'US'] },
      { name: 'country', exists: true },
    ],
  ],
  ['eg', [{ name: 'country', exists: false }]],
  ['cdf', [{ name: 'country', startsWith: 'US' }]],
  ['d', [{ name: 'country', eq: 'US "of A"\\' }]],
  ['', [{ name: 'country', contains: 'ountr' }]],
  ['ac', [{ name: 'country', contains: 'L' }]],
  ['abc', [{ name: 'country', endsWith: 'L', ignoreCase: true }]],
  ['d', [{ name: 'country', endsWith: '\\' }]],
  ['ab', [{ name: 'employees', gte: '12' }]],
  ['b', [{ name: 'employees', gt: '12' }]],
  ['d', [{ name: 'employees', lt: '0' }]],
  ['a', [{ name: 'employees', gt: '-3', lt: '100.5' }]],
  ['f', [{ name: 'listed', eq: 'true' }]],
  [
    'a',
    [
      { name: 'country', eq: 'IL' },
      { name: 'employees', eq: '12' },
    ],
  ],
  ['de', [{ name: 'note', startsWith: long.slice(0, 900) }]],
  ['d', [{ name: 'note', eq: long }]],
  ['', [{ name: 'country', in: [] }]],
  ['', [{ name: '', eq: 'IL' }]],
])('entities %j: attributes %j', async (wanted, attributes) => {
  expect(await found(entitiesQuery, { attributes })).toBe(wanted);
});

test.each<[string, NonNullable<EntityWhere['existence']>]>([
  ['ab', { start: { lt: '1990' } }],
  ['c', { start: { gte: '1990' } }],
  ['a', { start: { lt: '1990' }, end: { gt: '1999' } }],
  ['ad', { end: { exists: true } }],
  ['efg', { exists: false }],
  ['bc', { during: '2005' }],
  ['abcd', { during: '1990' }],
  ['ad', { during: '1986' }],
])('entities %j: existence %j', async (wanted, existence) => {
  expect(await found(entitiesQuery, { existence })).toBe(wanted);
});

test('conditions on attributes nest wherever those on entities and relationships do', async () => {
  const il = { attributes: [{ name: 'country', eq: 'IL' }] };
  expect(await found(relationshipsQuery, { attributes: [{ name: 'round', startsWith: 'Series' }] })).toBe('x');
  expect(await found(relationshipsQuery, { attributes: [{ name: 'round', lte: '2' }] })).toBe('y');
  expect(await found(relationshipsQuery, { attributes: [{ name: 'round', exists: false }] })).toBe('z');
  expect(await found(relationshipsQuery, { to: il })).toBe('xz');
  expect(await found(relationshipsQuery, { to: { existence: { end: { exists: true } } } })).toBe('x');
  expect(await found(entitiesQuery, { relationships: { some: { otherEnd: il } } })).toBe('fg');
  const second = { attributes: [{ name: 'round', eq: '2' }] };
  expect(await found(entitiesQuery, { relationships: { some: { where: second } } })).toBe('bg');
  expect(await found(entitiesQuery, { not: il })).toBe('bdefg');
  expect(await found(entitiesQuery, { any: [il, { name: { eq: 'g' } }] })).toBe('acg');
});

test('an attribute of one value is found by its index and not among all', async () => {
  const before = graph.sent.length;
  await found(entitiesQuery, { attributes: [{ name: 'country', eq: 'IL' }] });
  const sent = graph.sent.slice(before).map(({ text }) => text);
  expect(sent.length).toBeGreaterThan(0);
  for (const text of sent.filter((one) => one.includes('attributeTexts'))) expect(text).toContain('queryNodes');
});

test('what says nothing of an attribute, and what is too long, is refused with its path', async () => {
  const refused = async (attributes: object[]) => {
    const { errors } = await graph.ask(entitiesQuery, { where: { attributes } });
    return errors?.map(({ message }) => message).join();
  };
  expect(await refused([{ name: 'country' }])).toContain(
    'where.attributes[0] holds no condition; wanted one of eq, in',
  );
  expect(
    await refused([
      { name: 'x', eq: 'y' },
      { name: 'a', eq: 'x'.repeat(1001) },
    ]),
  ).toContain('where.attributes[1].eq');
  expect(await refused([{ name: 'country', eq: null }])).toContain('where.attributes[0].eq is null');
});

interface Counted {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly name?: string; readonly value?: string; readonly entityCount: number }[];
}

const shown = (counted: Counted | undefined) =>
  counted?.nodes.map((one) => `${one.name ?? one.value ?? ''} ${one.entityCount}`);
const page = 'totalCount pageInfo { hasNextPage endCursor }';

test('which attributes there are and which values they have, most first', async () => {
  const { names, people, values, founded } = await ask<Record<string, Counted>>(`{
    names: attributeNames { ${page} nodes { name entityCount } }
    people: attributeNames(kinds: [PERSON]) { ${page} nodes { name entityCount } }
    values: attributeValues(name: "country") { ${page} nodes { value entityCount } }
    founded: attributeValues(name: "country", where: { existence: { start: { exists: true } } }) {
      ${page} nodes { value entityCount } } }`);
  expect(shown(names)).toEqual(['country 5', 'employees 4', 'note 2', 'countryCode 1', 'listed 1']);
  expect(names?.totalCount).toBe(5);
  expect(shown(people)).toEqual(['country 1', 'listed 1']);
  expect(shown(values)).toEqual(['IL 2', 'US 2', 'US "of A"\\ 1', 'il 1']);
  expect(shown(founded)).toEqual(['IL 2', 'US 1', 'il 1']);
});

test('values in pages; a page begins where the one before ended, as of its moment', async () => {
  const query = `query ($after: String) { values: attributeValues(name: "country", first: 3, after: $after) {
    ${page} nodes { value entityCount } } }`;
  const { values: first } = await ask<{ values: Counted }>(query);
  expect({ shown: shown(first), total: first.totalCount, more: first.pageInfo.hasNextPage }).toEqual({
    ...{ shown: ['IL 2', 'US 2', 'US "of A"\\ 1'], total: 4, more: true },
  });
  await record(graph.database, { entities: [organization('h', { country: 'AA' })] }, { actor: 'test' });
  const { values: second } = await ask<{ values: Counted }>(query, { after: first.pageInfo.endCursor });
  expect({ shown: shown(second), total: second.totalCount, more: second.pageInfo.hasNextPage }).toEqual({
    ...{ shown: ['il 1'], total: 4, more: false },
  });
});

test('what conditions read of attributes is proved, and made anew for data of before', async () => {
  expect((await audit(graph.database)).problems).toEqual([]);
  const driver = neo4j.driver(graph.server.uri, neo4j.auth.basic(graph.server.user, graph.server.password));
  const session = driver.session();
  try {
    await session.run(`MATCH (n) WHERE n.id IN ['organization/a', 'relationship/x', 'organization/b']
      REMOVE n.attributeTexts, n.attributeFolds, n.attributeNumbers, n.attributeKeys`);
  } finally {
    await session.close();
    await driver.close();
  }
  expect(await found(entitiesQuery, { attributes: [{ name: 'country', eq: 'IL' }] })).toBe('c');
  const { problems } = await audit(graph.database);
  expect(problems.map((one) => one.slice(0, 18)).sort()).toEqual([
    ...['organization/a: wh', 'organization/b: wh', 'relationship/x: at', 'relationship/x: at'],
  ]);
  expect(await renewAttributes(graph.database)).toBe(3);
  expect((await audit(graph.database)).problems).toEqual([]);
  expect(await found(entitiesQuery, { attributes: [{ name: 'country', eq: 'IL' }] })).toBe('ac');
  expect(await renewAttributes(graph.database)).toBe(0);
});
