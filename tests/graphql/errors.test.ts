import { expect, test } from '@jest/globals';
import { ask, type Answer } from '../support/service.js';

const openai = (fields: string) => `{ entity(id: "organization/openai") { ${fields} } }`;

test.each([
  ['unknown id', '{ entity(id: "organization/opnai") { name } }', 'NOT_FOUND', 'organization/openai'],
  ['id with a bar', '{ entity(id: "a|b") { name } }', 'BAD_ID', '|'],
  ['empty id', '{ entity(id: "") { name } }', 'BAD_ID', '1 to 512'],
  ['negative page', openai('fundedBy(first: -1) { totalCount }'), 'BAD_PAGE_SIZE', '0 to 1000'],
  ['large page', openai('fundedBy(first: 1001) { totalCount }'), 'BAD_PAGE_SIZE', '0 to 1000'],
  ['no cursor', openai('fundedBy(after: "nonsense") { nodes { id } }'), 'BAD_CURSOR', 'nonsense'],
  ['empty cursor', openai('fundedBy(after: "") { nodes { id } }'), 'BAD_CURSOR', 'cursor'],
  ['long text', `{ search(text: "${'a'.repeat(201)}") { totalCount } }`, 'BAD_ARGUMENT', '200'],
  ['unknown type', openai('relationships(types: [FUNDD]) { totalCount }'), 'GRAPHQL_VALIDATION_FAILED', 'FUNDED'],
  ['unknown kind', '{ search(text: "a", kinds: [PERSN]) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'PERSON'],
  [
    'bad id in a filter',
    openai('relationships(where: { otherEnd: { in: ["x|y"] } }) { totalCount }'),
    'BAD_ID',
    'where.otherEnd.in[0]',
  ],
])('%s: code and what to do', async (_, query, code, words) => {
  const { errors } = await ask(query);
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(JSON.stringify(errors?.[0])).toContain(words);
  expect(String(errors?.[0]?.extensions.advice)).not.toBe('');
});

test.each(['zh-cmn-Hans-CN', 'x-private', 'root'])(
  '%s is no language to sort by: told with its place',
  async (locale) => {
    const orders = ['START', 'AMOUNT', 'NAME', 'DEGREE', 'EVIDENCE'].map((field) =>
      openai(`fundedBy(orderBy: { field: ${field}, locale: "${locale}" }) { nodes { id } }`),
    );
    const list = `{ entities(orderBy: [{ field: ID }, { field: NAME, locale: "${locale}" }]) { nodes { id } } }`;
    for (const query of [...orders, list]) {
      const { errors } = await ask(query);
      const path = query === list ? 'orderBy[1].locale' : 'orderBy.locale';
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', path, got: JSON.stringify(locale) });
    }
  },
);

test('a cursor of another list is told apart from one of this list', async () => {
  const { data } = await ask(openai('fundedBy(first: 1) { pageInfo { endCursor } }'));
  const cursor = (data as { entity: { fundedBy: { pageInfo: { endCursor: string } } } }).entity.fundedBy.pageInfo
    .endCursor;
  for (const field of [
    `leftBy(after: "${cursor}") { nodes { id } }`,
    `fundedBy(after: "${cursor}", orderBy: { field: START, direction: ASC }) { nodes { id } }`,
    `fundedBy(after: "${cursor}", where: { otherEnd: { kinds: [PERSON] } }) { nodes { id } }`,
  ]) {
    const { errors } = await ask(openai(field));
    expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    expect(errors?.[0]?.message).toContain('another list');
  }
  const other = await ask(`{ entity(id: "organization/tesla") { fundedBy(after: "${cursor}") { nodes { id } } } }`);
  expect(other.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  const same = await ask(
    openai(`fundedBy(first: 5, after: "${cursor}") { nodes { id } pageInfo { hasPreviousPage } }`),
  );
  expect(same.errors).toBeUndefined();
});

test('text that cannot be stored is refused, and no query syntax of the index gets through', async () => {
  const hostile = [
    '(',
    '"',
    '\\',
    'AC/DC',
    'a AND',
    '*:*',
    '/[a-z]+/',
    '{a TO z}',
    '+-&&||!(){}[]^"~*?:\\/',
    'a~9 b^9',
    '',
    '   ',
  ];
  for (const text of hostile) {
    const { errors, data } = await ask('query ($text: String!) { search(text: $text) { totalCount } }', { text });
    expect(errors).toBeUndefined();
    const { totalCount } = (data as { search: { totalCount: number } }).search;
    expect(totalCount).toBeLessThan(10);
  }
  const lone = await ask('query ($text: String!) { search(text: $text) { totalCount } }', { text: '\ud800' });
  expect(lone.errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
});

const tiles = {
  openai: 'entity(id: "organization/openai") { name }',
  both: 'nodes(ids: ["organization/openai", "person/elon-musk"]) { id }',
  gone: 'node(id: "person/elon-musk") { id }',
  all: 'entities(first: 1, kinds: [PERSON]) { nodes { kind } }',
  funded: 'relationships(first: 1, types: [FUNDED]) { nodes { type } }',
  found: 'search(text: "Musk", first: 1) { nodes { id } }',
  texts: 'searchTexts(text: "OpenAI", first: 1) { nodes { __typename } }',
  shared: 'sharedConnections(of: ["person/elon-musk", "organization/openai"], first: 1) { nodes { __typename } }',
  said: 'statements(first: 1) { nodes { __typename } }',
  told: 'timeline(of: ["organization/openai"], first: 1) { nodes { __typename } }',
  way: 'paths(from: "person/elon-musk", to: "organization/openai", first: 1) { nodes { length } }',
  near: 'reachable(from: "organization/openai", depth: 1) { count }',
  picture: 'graph(roots: ["organization/openai"], depth: 1, limit: 3) { nodes { __typename } }',
  changed:
    'diff(from: "2015", to: "2018", of: ["organization/openai"]) { __typename started(first: 1) { nodes { id } } }',
  sums: 'fundingTotals(first: 1) { nodes { __typename } }',
  numbers: 'relationshipTotals(first: 1) { nodes { count } }',
  no: 'denials(first: 1) { nodes { __typename } }',
  words: 'vocabulary { relationshipTypes { type } }',
};

/** Each a wrong argument that is only found while resolving. */
const wrong: readonly (readonly [string, string, string])[] = [
  ['entity', 'entity(id: "a|b") { name }', 'BAD_ID'],
  ['nodes', 'nodes(ids: ["a|b"]) { id }', 'BAD_ID'],
  ['node', 'node(id: "a|b") { id }', 'BAD_ID'],
  ['entities', 'entities(first: -1) { totalCount }', 'BAD_PAGE_SIZE'],
  ['entities within', 'entities(first: 1) { nodes { relationships(first: -1) { totalCount } } }', 'BAD_PAGE_SIZE'],
  ['relationships', 'relationships(after: "nonsense") { nodes { id } }', 'BAD_CURSOR'],
  ['search', `search(text: "${'a'.repeat(201)}") { totalCount }`, 'BAD_ARGUMENT'],
  ['searchTexts', `searchTexts(text: "${'a'.repeat(201)}") { totalCount }`, 'BAD_ARGUMENT'],
  ['sharedConnections', 'sharedConnections(of: ["person/elon-musk"]) { totalCount }', 'BAD_ARGUMENT'],
  ['statements', 'statements(after: "nonsense") { totalCount nodes { id } }', 'BAD_CURSOR'],
  ['timeline', 'timeline(of: []) { totalCount }', 'BAD_ARGUMENT'],
  ['paths', 'paths(from: "a|b", to: "organization/openai") { nodes { length } }', 'BAD_ID'],
  ['reachable', 'reachable(from: "a|b") { count }', 'BAD_ID'],
  ['graph', 'graph(roots: []) { nodes { id } }', 'BAD_ARGUMENT'],
  ['diff', 'diff(from: "2018", to: "2015") { started { totalCount } }', 'BAD_ARGUMENT'],
  ['fundingTotals', 'fundingTotals(first: -1) { totalCount }', 'BAD_PAGE_SIZE'],
  ['relationshipTotals', 'relationshipTotals(orderBy: { field: PAID }) { totalCount }', 'BAD_ARGUMENT'],
  ['denials', 'denials(first: -1) { totalCount }', 'BAD_PAGE_SIZE'],
];

const dashboard = (some: readonly string[]): string => `{ ${some.join('\n')} }`;
const named = Object.entries(tiles).map(([alias, field]) => `${alias}: ${field}`);

test('one wrong argument at the root leaves the other fields as they are, with its error beside it', async () => {
  const parts = [named.slice(0, 9), named.slice(9)];
  const whole: Answer[] = [];
  for (const part of parts) whole.push(await ask(dashboard(part)));
  for (const { data, errors } of whole) {
    expect(errors).toBeUndefined();
    for (const value of Object.values(data ?? {})) expect(value).not.toBeNull();
  }
  expect(whole[0]?.data).toMatchObject({
    openai: { name: 'OpenAI' },
    both: [{ id: 'organization/openai' }, { id: 'person/elon-musk' }],
    found: { nodes: [{ id: 'person/elon-musk' }] },
  });
  for (const [i, [, field, code]] of wrong.entries()) {
    const at = i % parts.length;
    const { data, errors } = await ask(dashboard([...(parts[at] ?? []), `bad: ${field}`]));
    expect(data).toEqual({ ...whole[at]?.data, bad: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: expect.arrayContaining(['bad']) as unknown, extensions: { code } });
  }
}, 120_000);
