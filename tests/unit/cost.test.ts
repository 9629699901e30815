import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { readConfig } from '../../src/config.js';
import { createCostGate, type DegreesOf, type Verdict } from '../../src/resolvers/cost/index.js';
import { costingOf } from '../../src/resolvers/cost/directives.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { deliveredDocuments, packageFile } from '../../src/files.js';
import { relationshipTypes } from '../../src/generated/vocabulary.js';

const schema = createSchema();
const id = 'organization/openai';
const limit = readConfig({}).maxCost;

function operationOf(text: string) {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { document, operation: operation as OperationDefinitionNode };
}

/** Judges by a gate of its own, so that nothing is remembered. */
function judge(text: string, variables: object = {}, degrees?: DegreesOf<null>, maxCost = limit): Promise<Verdict> {
  const gate = createCostGate<null>({ schema, maxCost, maxPageSize: 1000, degrees });
  return gate({ ...operationOf(text), variables: variables as Record<string, unknown> }, null);
}

const estimate = async (text: string, variables: object = {}) => (await judge(text, variables)).estimate;
const sums = async (text: string, variables: object = {}) => {
  const { rows, statements } = await estimate(text, variables);
  return [rows, statements];
};

// An entity by id: the row and, when it is not there, what is like it: 2 rows by 2 statements.
const entity = (fields: string) => `{ entity(id: "${id}") { ${fields} } }`;

test.each([
  ['nothing of the database', '{ __typename vocabulary { relationshipTypes { type label } } }', 0, 0],
  ['an entity', entity('id name kind'), 2, 2],
  ['what one loader reads', entity('description url attributes { key }'), 3, 3],
  ['two loaders, one shared', entity('description names { text }'), 2 + 1 + 5, 4],
  ['a value with a loader of its own', entity('degree'), 3, 3],
  ['a page of one verb: one row more than its size', entity('funded(first: 10) { nodes { name } }'), 2 + 11, 3],
  ['the page of the default size', entity('funded { nodes { name } }'), 2 + 21, 3],
  ['only the count of a list', entity('funded(first: 10) { totalCount }'), 3, 3],
  ['page and count', entity('funded(first: 10) { totalCount pageInfo { hasNextPage } }'), 2 + 11 + 1, 4],
  ['a cursor: whether something was written meanwhile', entity('funded(first: 10) { pageInfo { endCursor } }'), 14, 4],
  ['all types: counts, expansion and a hub', entity('relationships(first: 10) { nodes { id } }'), 2 + 12, 5],
  [
    'few types in one direction',
    entity('relationships(types: [FUNDED, LEFT], direction: OUT) { nodes { id } }'),
    23,
    3,
  ],
  [
    'two levels',
    entity('funded(first: 10) { edges { node { funded(first: 3) { nodes { id } } } } }'),
    2 + 11 + 11 * 4,
    4,
  ],
  [
    'a value below a page',
    entity('funded(first: 10) { edges { relationship { statements(first: 2) { totalCount nodes { quote } } } } }'),
    2 + 11 + 11 * 3 + 11,
    5,
  ],
  [
    'more parents than a statement answers',
    entity('funded(first: 50) { nodes { funded(first: 50) { nodes { degree } } } }'),
    2 + 51 + 51 * 51 + 51 * 51,
    5 + 2,
  ],
  [
    'what ties the entities of a page to each other: the page, and a list with a bound of its own',
    entity('funded(first: 10) { among(and: ["a", "b", "c"], first: 30) { id from { degree } } }'),
    2 + 11 + 31 + 31,
    5,
  ],
  ['the same of as many as there may be', entity('funded(first: 10) { nodes { id } among { id } }'), 2 + 11 + 1001, 4],
  ['ids', '{ nodes(ids: ["a", "b", "c"]) { ... on Person { degree } } }', 6 + 3, 5],
  ['a page of the whole graph', '{ relationships(first: 5) { nodes { id from { degree } } } }', 6 + 6, 2],
  ['an empty page reads one row and what is below it', entity('funded(first: 0) { nodes { degree } }'), 4, 4],
  ['counts from stored numbers', entity('relationshipCounts { count }'), 2 + 5, 3],
  ['counts by year', entity('relationshipCounts(by: [YEAR]) { count }'), 2 + 5 + 20, 5],
  [
    'counts under a view, a tie to itself being a group of its own',
    `{ entity(id: "${id}", view: { at: "2018" }) { relationshipCounts { count } } }`,
    2 + 5 + relationshipTypes.length * 3,
    3,
  ],
  ['aliases each cost', entity('a: funded(first: 1) { nodes { id } } b: funded(first: 1) { nodes { id } }'), 6, 4],
])('%s', async (_, text, rows, statements) => {
  expect(validate(schema, parse(text))).toEqual([]);
  expect(await sums(text)).toEqual([rows, statements]);
});

test('cost is rows, rows that filters look at, and 20 a statement', async () => {
  expect(await estimate(entity('funded(first: 10) { nodes { name } }'))).toEqual({
    cost: 13 + 3 * 20,
    rows: 13,
    statements: 3,
  });
  const filtered = entity('funded(first: 10, where: { otherEnd: { kinds: [PERSON] } }) { totalCount nodes { name } }');
  expect(await estimate(filtered)).toEqual({ cost: 15 + (11 + 100) + 6 * 20, rows: 15, statements: 6 });
});

test.each([
  // Beside the rows of a graph of 200 nodes, and of the entities that are named.
  ['graph', '{ graph(roots: ["a"]) { truncated } }', 2 * 201 + 200 + 5 * 200 + 2 + 400 + (2 + 20 * 2)],
  ['reachable', '{ reachable(from: "a") { count } }', 2 + 20 * 2],
  ['paths', '{ paths(from: "a", to: "b", first: 0) { complete } }', 4 + 20 * 2],
])('the weight of %s is what its own formula gives by default', async (name, text, beside) => {
  const field = schema.getQueryType()?.getFields()[name];
  const { weight } = field === undefined ? { weight: null } : costingOf(schema, field);
  expect((await estimate(text)).cost - beside).toBe(weight);
});

test('of exclusive types the largest counts, on interfaces and unions', async () => {
  const many = 'funded(first: 100) { nodes { id } }';
  const few = 'funded(first: 10) { nodes { id } }';
  const [person] = await sums(entity(`... on Person { ${many} }`));
  expect(await sums(entity(`... on Person { ${many} } ... on Organization { ${few} }`))).toEqual([person, 3]);
  const [both] = await sums(entity(`... on Entity { ${few} } ... on Person { ${many} }`));
  expect(both).toBe((person ?? 0) + 11);
  const sayer = (fields: string) => entity(`statements(first: 10) { nodes { attributedTo { ${fields} } } }`);
  const [inUnion] = await sums(sayer('... on Person { degree } ... on Place { degree } ... on AnonymousSource { id }'));
  expect(inUnion).toBe(2 + 11 + 11);
});

test('variables, their defaults and the defaults of the schema', async () => {
  const text = `query ($n: Int = 7, $m: Int! = 3) {
    entity(id: "${id}") { funded(first: $n) { nodes { funded(first: $m) { nodes { id } } } } }
  }`;
  expect((await sums(text))[0]).toBe(2 + 8 + 8 * 4);
  expect((await sums(text, { n: 2 }))[0]).toBe(2 + 3 + 3 * 4);
  expect((await sums(text, { n: 2, m: 0 }))[0]).toBe(2 + 3 + 3);
  const open = `query ($n: Int) { entity(id: "${id}") { funded(first: $n) { nodes { id } } } }`;
  expect((await sums(open))[0]).toBe(2 + 21);
  expect((await sums('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }))[0]).toBe(4);
});

test('what is no size at all does not break the estimate', async () => {
  const text = `query ($n: Int!) { entity(id: "${id}") { funded(first: $n) { nodes { id } } } }`;
  for (const n of [-5, 1e300, Infinity, NaN, '5', null, {}, [], true]) {
    const { rows } = await estimate(text, { n });
    expect(rows).toBeGreaterThanOrEqual(3);
    expect(rows).toBeLessThanOrEqual(2 + 1001);
  }
});

test('@skip and @include', async () => {
  const text = (directive: string) =>
    `query ($yes: Boolean = true, $no: Boolean!) { entity(id: "${id}") { id
      funded(first: 10) ${directive} { nodes { id } } ... ${directive} { left(first: 10) { nodes { id } } } } }`;
  const counted = async (directive: string) => (await sums(text(directive), { no: false }))[0] === 2 + 11 + 11;
  expect(await counted('@include(if: true)')).toBe(true);
  expect(await counted('@include(if: $yes)')).toBe(true);
  expect(await counted('@skip(if: $no)')).toBe(true);
  for (const gone of ['@include(if: false)', '@include(if: $no)', '@skip(if: true)', '@skip(if: $yes)']) {
    expect((await sums(text(gone), { no: false }))[0]).toBe(2);
  }
});

test('a gate gives the same again, for other variables other numbers', async () => {
  const gate = createCostGate<null>({ schema, maxCost: limit, maxPageSize: 1000 });
  const asked = operationOf(`query ($n: Int!) { entity(id: "${id}") { degree funded(first: $n) { nodes { id } } } }`);
  const rows = async (n: number) => (await gate({ ...asked, variables: { n } }, null)).estimate.rows;
  expect([await rows(5), await rows(50), await rows(5)]).toEqual([9, 54, 9]);
});

test('fragments that double 60 times cost 60 steps, and numbers stop growing', async () => {
  const doubling = Array.from(
    { length: 60 },
    (_, i) => `fragment F${i} on Entity { a: funded(first: 1000) { nodes { ...F${i + 1} } }
      b: funded(first: 1000) { nodes { ...F${i + 1} } } }`,
  );
  const text = `query { entity(id: "${id}") { ...F0 } } ${doubling.join(' ')} fragment F60 on Entity { degree }`;
  const began = performance.now();
  const { estimate: found, refusal } = await judge(text);
  expect(performance.now() - began).toBeLessThan(5000);
  expect(found).toEqual({
    cost: Number.MAX_SAFE_INTEGER,
    rows: Number.MAX_SAFE_INTEGER,
    statements: expect.any(Number) as unknown as number,
  });
  expect(refusal?.code).toBe('TOO_COSTLY');
  const variables = text.replace('query', 'query ($n: Int!)').replaceAll('1000', '$n');
  expect((await judge(variables, { n: 1 })).estimate.rows).toBe(Number.MAX_SAFE_INTEGER);
});

const nested = (sizes: readonly number[]): string =>
  sizes.reduceRight((inner, size) => `funded(first: ${size}) { nodes { id ${inner} } }`, '');

test('a larger page never costs less', async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 1, maxLength: 4 });
  const cost = async (some: readonly number[]) => (await estimate(entity(nested(some)))).cost;
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(3), fc.nat(500), async (some, at, more) => {
      const grown = some.map((size, i) => (i === at % some.length ? size + more : size));
      expect(await cost(grown)).toBeGreaterThanOrEqual(await cost(some));
    }),
  );
});

test('delivered documents and 20 x 20 x 20 pass, 100^4 is refused and says where', async () => {
  const { maxCost } = readConfig({ PROFILE: 'public' });
  for (const { text } of deliveredDocuments()) {
    expect((await judge(text, {}, undefined, maxCost)).refusal).toBeNull();
  }
  const twenty = nested([20, 20, 20]);
  const deepest = 'nodes { id  }';
  expect(twenty).toContain(deepest);
  for (const more of ['', 'names { text }', 'statements(first: 5) { nodes { quote } }']) {
    const text = twenty.replace(deepest, `nodes { id ${more} }`);
    expect((await judge(entity(text))).refusal).toBeNull();
  }
  expect((await judge(entity(nested([100, 100, 100])))).refusal).not.toBeNull();
  const { refusal } = await judge(entity(nested([100, 100, 100, 100])));
  expect(refusal?.message).toMatch(
    /cost 1051\d+ \(\d+ rows by \d+ statements, .*; the limit is 100000, set by MAX_COST/,
  );
  expect(refusal?.details).toMatchObject({
    path: 'entity.funded.nodes.funded.nodes.funded.nodes.funded',
    wanted: 'at most 100000',
  });
});

test('the path names the dearest list, by the names of the answer', async () => {
  const text = `{ x: entity(id: "${id}") { ...F cheap: left(first: 1) { nodes { ${nested([1, 1])} } } } }
    fragment F on Entity { dear: funded(first: 1000) { edges { node { hired(first: 1000) { totalCount nodes { degree } } } } } }`;
  expect((await judge(text)).refusal?.details.path).toBe('x.dear.edges.node.hired');
});

test('the ties that there really are decide, and are read only when they can', async () => {
  const asked: (readonly string[])[] = [];
  const ties = { type: 'FUNDED', direction: 'OUT', count: 3 } as const;
  const degrees: DegreesOf<null> = (_, ids) => {
    asked.push(ids);
    return Promise.resolve(new Map(ids.map((one) => [one, one === id ? [ties] : []])));
  };
  // 1000 x 100 is over the limit, the three there are times 100 are not.
  const wide = await judge(entity(nested([1000, 100])), {}, degrees);
  expect(wide.refusal).toBeNull();
  // The lookup, the entity, its three and their hundred each; 4 statements and the lookup.
  expect(wide.estimate).toMatchObject({ rows: 1 + 2 + 3 + 3 * 101, statements: 5 });
  expect(asked).toEqual([[id]]);
  expect((await judge(entity(nested([1000, 100]).replace('funded', 'fundedBy')), {}, degrees)).refusal).toBeNull();
  const any = entity(`relationships(first: 1000, types: [LEFT]) { nodes { ${nested([500])} } }`);
  expect((await judge(any, {}, degrees)).estimate.rows).toBeLessThan(10);
  asked.length = 0;
  // Even one tie would be too many; a list of no entity has no ties to read; under the limit none are needed.
  expect((await judge(entity(nested([100, 100, 100, 100])), {}, degrees)).refusal?.code).toBe('TOO_COSTLY');
  expect(
    (await judge(`{ relationships(first: 1000) { nodes { from { ${nested([1000])} } } } }`, {}, degrees)).refusal,
  ).not.toBeNull();
  expect((await judge(entity(nested([100])), {}, degrees)).refusal).toBeNull();
  expect(asked).toEqual([]);
  const several = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { ${nested([1000, 100])} } } }`;
  const { estimate: found } = await judge(several, { ids: [id, 'person/x', id] }, degrees);
  expect(asked).toEqual([[id, 'person/x']]);
  expect(found.rows).toBe(2 + 6 + 2 * (3 + 3 * 101));
});

test('a schema with other fields is estimated by its directives', async () => {
  const other = buildSchema(`
    ${packageFile('schema/cost.graphql')}
    type Query {
      things(last: Int = 4): [Thing!]! @cost(weight: 20) @listSize(slicingArguments: ["last"])
      sized(few: Int, many: Int): [Thing!]! @cost(weight: 20) @listSize(slicingArguments: ["few", "many"], assumedSize: 7)
      dear: Int @cost(weight: 50)
      box: Box
    }
    type Thing { name: String parts: [Thing!]! @cost(weight: 20) @listSize(assumedSize: 6), free: [Thing] @listSize(assumedSize: 2) }
    type Box {
      things(first: Int): Page @cost(weight: 120) @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["rows"])
    }
    type Page { rows: [Thing], others: [Thing] @listSize(assumedSize: 3), all: Int @cost(weight: 20), told: Int }
  `);
  const gate = createCostGate<null>({ schema: other, maxCost: limit, maxPageSize: 1000 });
  const told = async (text: string) => (await gate({ ...operationOf(text), variables: {} }, null)).estimate;
  const rows = async (text: string) => (await told(text)).rows;
  expect(await rows('{ things { name } }')).toBe(5);
  expect(await rows('{ things(last: 9) { parts { name } } }')).toBe(10 + 10 * 6);
  expect(await rows('{ things { parts { parts { name } } } }')).toBe(5 + 5 * 6 + 5 * 36);
  expect(await rows('{ things { free { name } } }')).toBe(5);
  expect(await rows('{ things { free { parts { name } } } }')).toBe(5 + 5 * 2 * 6);
  expect(await rows('{ sized { name } }')).toBe(8);
  expect(await rows('{ sized(few: 2, many: 11) { name } }')).toBe(12);
  expect(await told('{ dear }')).toEqual({ cost: 1 + 20 + 30, rows: 1, statements: 1 });
  expect(await told('{ box { things { rows { name } } } }')).toEqual({ cost: 21 + 20 + 100, rows: 21, statements: 1 });
  expect(await rows('{ box { things(first: 4) { rows { parts { name } } } } }')).toBe(5 + 5 * 6);
  expect(await rows('{ box { things(first: 4) { others { parts { name } } } } }')).toBe(5 + 3 * 6);
  expect(await told('{ box { things { all told } } }')).toEqual({ cost: 21, rows: 1, statements: 1 });
});

test.each([
  ['orderBy', 'query ($v: TieOrder!) { entity(id: "a") { relationships(orderBy: $v) { nodes { id } } } }'],
  ['types', 'query ($v: [RelationshipType!]) { entity(id: "a") { relationships(types: $v) { nodes { id } } } }'],
  ['where', 'query ($v: TieWhere) { entity(id: "a") { relationships(where: $v) { totalCount } } }'],
  ['by', 'query ($v: [CountGroup!]) { entity(id: "a") { relationshipCounts(by: $v) { count } } }'],
  ['ids', 'query ($v: [ID!]!) { nodes(ids: $v) { id } }'],
  ['roots', 'query ($v: [ID!]!) { graph(roots: $v) { nodes { id } } }'],
  ['limit', 'query ($v: Int!) { graph(roots: ["a"], limit: $v) { nodes { id } export(format: CSV) { text } } }'],
  ['maxLength', 'query ($v: Int!) { paths(from: "a", to: "b", maxLength: $v) { nodes { length } } }'],
  ['first', 'query ($v: Int!) { paths(from: "a", to: "b", first: $v) { nodes { length } } }'],
  ['avoid', 'query ($v: [ID!]) { paths(from: "a", to: "b", avoid: $v) { nodes { length } } }'],
  ['depth', 'query ($v: Int!) { reachable(from: "a", depth: $v) { count } }'],
])('a value of %s that is none of its type is estimated all the same, for GraphQL to refuse', async (_, text) => {
  for (const v of [null, [null], [[]], 7, -1e300, 'x', true, {}, [{}], undefined]) {
    const { estimate: made } = await judge(text, { v });
    expect(made.cost).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(made.cost)).toBe(true);
  }
});
