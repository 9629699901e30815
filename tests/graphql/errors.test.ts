import { expect, test } from '@jest/globals';
import { ask } from '../support/service.js';

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
