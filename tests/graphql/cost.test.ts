import { expect, test } from '@jest/globals';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLUnionType,
} from 'graphql';
import { deliveredDocuments } from '../../src/files.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { cases } from '../support/cases.js';
import { ask, startService, type Answer } from '../support/service.js';

const schema = createSchema();
const ids = ['organization/openai', 'person/elon-musk', 'person/andrej-karpathy', 'organization/tesla'];

const nested = (sizes: readonly number[], field = 'relationships'): string =>
  sizes.reduceRight((inner, size) => `${field}(first: ${size}) { nodes { id ${inner} } }`, '');

/** What was really spent is never more than what was foretold. */
function expectForetold({ extensions, errors }: Answer, text: string): void {
  const told = text.slice(0, 300);
  expect({ told, errors }).toEqual({ told, errors: undefined });
  const { estimated, spent } = extensions?.cost ?? {};
  const { rows, statements } = estimated ?? { rows: 0, statements: 0 };
  const fits = { rows: (spent?.rows ?? Infinity) <= rows, statements: (spent?.statements ?? Infinity) <= statements };
  expect({ told, estimated, spent, fits }).toEqual({ told, estimated, spent, fits: { rows: true, statements: true } });
}

test.each(deliveredDocuments())('$name spends no more than is foretold', async ({ text }) => {
  const answer = await ask(text);
  expectForetold(answer, text);
  expect(answer.extensions?.cost).toEqual({
    estimated: { cost: expect.any(Number), rows: expect.any(Number), statements: expect.any(Number) },
    spent: { statements: expect.any(Number), rows: expect.any(Number), milliseconds: expect.any(Number) },
  });
  expect(answer.extensions?.cost.spent.milliseconds).toBeGreaterThan(0);
});

/** Some value for an argument that has to be given. */
const argumentValues: Readonly<Record<string, string>> = {
  id: `"${ids[0] ?? ''}"`,
  ids: JSON.stringify(ids),
  lang: '"ar"',
  text: '"Musk"',
  roots: JSON.stringify(ids),
  of: JSON.stringify(ids),
  'from: ID!': `"${ids[1] ?? ''}"`,
  'to: ID!': `"${ids[0] ?? ''}"`,
  'type: RelationshipType!': 'FUNDED',
};

/** Pages are small, and a part of the graph has some nodes more than its roots. */
const sizes: Readonly<Record<string, string>> = { first: '2', limit: '6' };

const valueOf = ({ name, type }: GraphQLArgument): string =>
  sizes[name] ?? argumentValues[name] ?? argumentValues[`${name}: ${String(type)}`] ?? '';

function fieldText(field: GraphQLField<unknown, unknown>, depth: number, alias = ''): string | null {
  const given = field.args.filter((argument) => isRequiredArgument(argument) || argument.name in sizes);
  const values = given.map((argument) => `${argument.name}: ${valueOf(argument)}`);
  if (values.some((value) => value.endsWith(': '))) return null;
  const type = getNamedType(field.type);
  const inner = isCompositeType(type) ? setText(type, depth - 1) : '';
  return inner === null ? null : `${alias}${field.name}${values.length ? `(${values.join(', ')})` : ''} ${inner}`;
}

const typing = ({ type }: GraphQLField<unknown, unknown>): string => String(type);

/** What the object types of an abstract type add to it; a field that they type differently needs names of its own. */
function partsText(type: GraphQLInterfaceType | GraphQLUnionType, depth: number): string[] {
  const own = 'getFields' in type ? type.getFields() : {};
  const types = schema.getPossibleTypes(type);
  const typings = (name: string) => new Set(types.flatMap((one) => one.getFields()[name] ?? []).map(typing));
  return types.map((one) => {
    const more = Object.values(one.getFields()).filter(({ name }) => !(name in own));
    const alias = (name: string) => (typings(name).size > 1 ? `${name}In${one.name}: ` : '');
    const inner = more.flatMap((field) => fieldText(field, depth, alias(field.name)) ?? []);
    return inner.length ? `... on ${one.name} { ${inner.join(' ')} }` : '';
  });
}

/** All fields of a type, so many levels deep; null where that is nothing. */
function setText(type: GraphQLCompositeType, depth: number): string | null {
  if (depth < 0) return null;
  const own = 'getFields' in type ? Object.values(type.getFields()) : [];
  const texts = own.flatMap((field) => fieldText(field, depth) ?? []);
  if (isAbstractType(type)) texts.push('__typename', ...partsText(type, depth));
  return texts.length ? `{ ${texts.join(' ')} }` : null;
}

const fieldsOf = (name: string): GraphQLField<unknown, unknown>[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};

/** Where an entity is found by a list whose estimate is exact: two rows for a page of one, when there are two. */
const found = {
  Organization: (fields: string) => `{ relationships(types: [FUNDED], first: 1) { nodes { to { ${fields} } } } }`,
  Person: (fields: string) => `{ relationships(types: [OPPOSED], first: 1) { nodes { from { ${fields} } } } }`,
};

const likeness = ({ type, args }: GraphQLField<unknown, unknown>): string =>
  [String(type), ...args.map((argument) => `${argument.name}: ${String(argument.type)}`)].join();
const deeplyAsked = new Set<string>();

/** Whether a field is asked four levels deep: of those that are alike, such as the verbs, the first, or all cases. */
function isDeep(field: GraphQLField<unknown, unknown>): boolean {
  const isFirst = !deeplyAsked.has(likeness(field));
  deeplyAsked.add(likeness(field));
  return isFirst || cases(3) === 3;
}

/** Each field with what is below it, on its own: a new field is here by itself. */
const alone: (readonly [string, (depth: number) => string, boolean])[] = [
  ...fieldsOf('Query').map(
    (field) =>
      [`Query.${field.name}`, (depth: number) => `{ ${fieldText(field, depth) ?? '__typename'} }`, true] as const,
  ),
  ...(['Organization', 'Person'] as const).flatMap((name) =>
    fieldsOf(name).map((field) => {
      const text = (depth: number) => found[name](`... on ${name} { ${fieldText(field, depth) ?? '__typename'} }`);
      return [`${name}.${field.name}`, text, isDeep(field)] as const;
    }),
  ),
];

const refusals: ReadonlySet<unknown> = new Set(['TOO_COMPLEX', 'TOO_LARGE', 'TOO_COSTLY']);

test.each(alone)('%s with what is below it spends no more than is foretold', async (_, text, deep) => {
  const taken = [];
  for (const depth of deep ? [1, 2, 4] : [1, 2]) {
    const answer = await ask(text(depth));
    // Four levels of all fields there are can be more than any request may be.
    if (refusals.has(answer.errors?.[0]?.extensions.code)) break;
    expectForetold(answer, text(depth));
    taken.push(depth);
  }
  expect(taken).toEqual(expect.arrayContaining([1, 2]));
});

test('100^4 rows are refused before the database is asked, by POST and by GET', async () => {
  const texts = [
    `{ entity(id: "${ids[0] ?? ''}") { ${nested([100, 100, 100, 100])} } }`,
    `{ relationships(first: 100) { nodes { from { ${nested([100, 100, 100])} } } } }`,
  ];
  const { url } = await startService();
  for (const query of texts) {
    const headers = { 'content-type': 'application/json' };
    const posted = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const got = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers });
    for (const response of [posted, got]) {
      const { data, errors, extensions } = (await response.json()) as Answer;
      expect([response.status, data]).toEqual([400, undefined]);
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.message).toMatch(/estimated to cost \d{9}.*the limit is 100000, set by MAX_COST/);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY', wanted: 'at most 100000' });
      expect(errors?.[0]?.extensions.path).toMatch(
        /^(entity|relationships\.nodes\.from)\.relationships\..*relationships$/,
      );
      expect(extensions?.cost.spent).toEqual({ statements: 0, rows: 0, milliseconds: 0 });
      expect(extensions?.cost.estimated?.cost).toBeGreaterThan(1e8);
    }
  }
});

test('a large page of an entity of few ties is not refused: one statement reads how many there are', async () => {
  const text = `{ entity(id: "person/andrej-karpathy") { ${nested([1000, 200], 'hiredBy')} } }`;
  const answer = await ask(text);
  expectForetold(answer, text);
  // How many ties, and the entity with both levels.
  expect(answer.extensions?.cost.spent.statements).toBe(2);
  expect(answer.extensions?.cost.estimated?.rows).toBeLessThan(2000);
});

test('20 x 20 x 20 rows are answered', async () => {
  const text = `{ entity(id: "${ids[0] ?? ''}") { ${nested([20, 20, 20], 'fundedBy')} } }`;
  expectForetold(await ask(text), text);
});

test('a document that is refused for another reason was never estimated', async () => {
  expect((await ask('{ nowhere }')).extensions?.cost).toEqual({
    estimated: null,
    spent: { statements: 0, rows: 0, milliseconds: 0 },
  });
});
