import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSchema } from '../../src/resolvers/schema.js';
import { post, startToy, type Toy } from './toy.js';

const profiles = ['open', 'public'] as const;
type Profile = (typeof profiles)[number];

const schema = createSchema();
const toys = new Map<Profile, Toy>();
const urlOf = (profile: Profile): string => toys.get(profile)?.url ?? '';
beforeAll(async () => {
  for (const PROFILE of profiles) {
    toys.set(PROFILE, await startToy({ PROFILE, INTROSPECTION: 'on', RATE_LIMIT: '0' }, { schema }));
  }
});
afterAll(() => Promise.all([...toys.values()].map((toy) => toy.stop())));

const all = <T>(times: number, one: (index: number) => T): T[] => Array.from({ length: times }, (_, i) => one(i));
const repeat = (times: number, one: (index: number) => string): string => all(times, one).join(' ');

/** Milliseconds that this process, which is service and clients, has computed: of a busy machine others have the rest. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What clients send when they are started or generate code, beside the options of graphql-js. */
const standard: Record<string, string> = {
  'graphql-js': getIntrospectionQuery(),
  GraphiQL: getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }),
  'GraphQL Code Generator': getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true }),
  'Apollo, with names of types': getIntrospectionQuery({ descriptions: false }).replaceAll('{\n', '{ __typename\n'),
  'Apollo Client, of fragments on interfaces and unions': '{ __schema { types { kind name possibleTypes { name } } } }',
  'graphql-js 14, seven levels of types, other order': `query IntrospectionQuery { __schema { directives { name description
    locations args { ...InputValue } } types { ...FullType } queryType { name } mutationType { name } subscriptionType { name } } }
    fragment FullType on __Type { kind name description fields(includeDeprecated: true) { name description args { ...InputValue }
    type { ...TypeRef } isDeprecated deprecationReason } inputFields { ...InputValue } interfaces { ...TypeRef }
    enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
    fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
    fragment TypeRef on __Type { kind name ${'ofType { kind name '.repeat(7)}${'}'.repeat(7)} }`,
  'without fragments, as generators in other languages': `query { __schema { queryType { name } types { kind name
    fields { name args { name type { kind name ofType { kind name ofType { kind name } } } } type { kind name ofType { kind name } } }
    inputFields { name } enumValues { name } } } }`,
  'many fragments of nothing but fragments, which are read once': `{ __schema { types { name fields { args { ${repeat(90, () => '...A0')} } } } } }
    ${repeat(8, (i) => `fragment A${i} on __InputValue { ...A${i + 1} }`)} fragment A8 on __InputValue { name }`,
  minified: getIntrospectionQuery().replace(/\s+/g, ' '),
};

const cases = profiles.flatMap((profile) =>
  Object.entries(standard).map(([name, query]) => [profile, name, query] as const),
);

test.each(cases)('%s: the standard question of %s is answered and costs nothing', async (profile, name, query) => {
  const { status, data, errors, extensions } = await post(urlOf(profile), { query });
  expect([name, status, errors]).toEqual([name, 200, []]);
  expect(extensions.cost).toMatchObject({ estimated: { cost: 0 } });
  const { types } = (data as unknown as IntrospectionQuery).__schema;
  expect(types.length).toBeGreaterThanOrEqual(Object.keys(schema.getTypeMap()).length);
});

test.each(profiles)('%s: a client builds its schema from the answer', async (profile) => {
  const { data } = await post(urlOf(profile), { query: getIntrospectionQuery({ oneOf: true }) });
  const built = buildClientSchema(data as unknown as IntrospectionQuery);
  expect(Object.keys(built.getTypeMap()).sort()).toEqual(Object.keys(schema.getTypeMap()).sort());
});

test.each(profiles)('%s: short questions about the schema are answered, and cost', async (profile) => {
  const query = '{ entity: __type(name: "Entity") { name fields { name type { name kind ofType { name } } } } }';
  const { data, extensions } = await post(urlOf(profile), { query });
  expect(data).toMatchObject({ entity: { name: 'Entity' } });
  expect((extensions.cost as { estimated: { cost: number } }).estimated.cost).toBeGreaterThan(100);
});

/**
 * Few tokens, few levels, and an answer of many megabytes: within every limit but that of cost. graphql-js itself refuses
 * more than two lists within each other.
 */
const hostile: Record<string, string> = {
  'types of types': `{ ${repeat(8, (i) => `a${i}: __schema { types { fields { type { name fields { ...F } } } } }`)} }
    fragment F on __Field { name description args { name description type { name enumValues { name description } } } }`,
  'aliases of the whole': `{ ${repeat(20, (i) => `a${i}: __schema { ...S }`)} }
    fragment S on __Schema { types { name description fields { name description args { name description } } } }`,
  'aliases of values': `{ __schema { types { fields { name type { ofType { fields { ${repeat(25, (i) => `a${i}: description`)} } } } } } } }`,
  'fragments of fragments': `{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } args { type { ...B } } } }
    fragment B on __Type { name ofType { ...C } ...C } fragment C on __Type { fields { name description type { ...D } } }
    fragment D on __Type { name description ofType { name description enumValues { name description } } }`,
  'by name': `{ ${repeat(20, (i) => `a${i}: __type(name: "Query") { ...T }`)} }
    fragment T on __Type { fields { args { type { ofType { ...I } ...I } } type { fields { name description type { name } } } } }
    fragment I on __Type { inputFields { name description type { name description ofType { name description } } } }`,
  'beside the standard question': getIntrospectionQuery().replace(
    'queryType {',
    'a: types { ...FullType } queryType {',
  ),
  'with a variable that leaves nothing out': `query ($no: Boolean = false) { ${repeat(9, (i) => `a${i}: __schema { ...S }`)} }
    fragment S on __Schema { types { fields { type { fields @skip(if: $no) { name description type { name description
    ofType { name description } } args { name description } } } } } }`,
};

const attacks = profiles.flatMap((profile) =>
  Object.entries(hostile).map(([name, query]) => [profile, name, query] as const),
);

test.each(attacks)(
  '%s: %s is refused for its cost, quickly, while others are answered',
  async (profile, name, query) => {
    const url = urlOf(profile);
    const started = computed();
    const answers = await Promise.all(all(4, () => post(url, { query })));
    const took = computed() - started;
    expect(answers.map(({ status, code }) => [name, status, code])).toEqual(all(4, () => [name, 400, 'TOO_COSTLY']));
    expect(answers[0]?.errors[0]?.extensions.path).toMatch(/^(__schema|a\d+)$/);
    expect(took).toBeLessThan(5000);
  },
);

test.each(profiles)('%s: another client waits a moment while all of that comes', async (profile) => {
  const url = urlOf(profile);
  const ended = { value: false };
  const waits: number[] = [];
  const other = (async () => {
    while (!ended.value) {
      const started = computed();
      expect((await post(url, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
      waits.push(computed() - started);
      await sleep(5);
    }
  })();
  const allowed = `{ __schema { types { kind: name description fields { name description } } } }`;
  for (const query of [...Object.values(hostile), ...Object.values(standard), allowed]) {
    await Promise.all(all(4, () => post(url, { query })));
  }
  ended.value = true;
  await other;
  const longest = Math.max(...waits);
  process.stderr.write(
    `${profile}: another client waited ${Math.round(longest)} ms of computing at most, of ${waits.length} times\n`,
  );
  // Ten times what it is.
  expect(longest).toBeLessThan(5000);
});
