import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { post, read, secrets, startToy, type Answer, type Toy } from './toy.js';

let toy: Toy;
let url: string;
beforeAll(async () => {
  toy = await startToy();
  ({ url } = toy);
});
afterAll(() => toy.stop());

const repeat = (times: number, one: (index: number) => string): string =>
  Array.from({ length: times }, (_, i) => one(i)).join(' ');

/** What must be refused by a limit, with the limit that does it. */
const attacks: Record<string, { query: string; limit: string }> = {
  'square brackets': { query: '['.repeat(5000), limit: 'MAX_BRACKETS' },
  'square brackets in an argument': { query: `{ text(of: ${'['.repeat(5000)}`, limit: 'MAX_BRACKETS' },
  'list types': { query: `query ($a: ${'['.repeat(5000)}Int${']'.repeat(5000)}) { text }`, limit: 'MAX_BRACKETS' },
  braces: { query: '{me'.repeat(5000), limit: 'MAX_BRACKETS' },
  aliases: { query: `{ ${repeat(10_000, (i) => `a${i}: text`)} }`, limit: 'MAX_TOKENS' },
  'aliases within the tokens': { query: `{ me { ${repeat(1300, (i) => `a${i}: text`)} } }`, limit: 'MAX_ALIASES' },
  'aliases in fragments': {
    query: `{ ${repeat(50, () => 'me { ...F }')} } fragment F on Query { ${repeat(50, (i) => `a${i}: text`)} }`,
    limit: 'MAX_ALIASES',
  },
  'the same field': { query: `{ ${repeat(10_000, () => 'text')} }`, limit: 'MAX_TOKENS' },
  'the same field within the tokens': { query: `{ ${repeat(3900, () => 'text')} }`, limit: 'MAX_ROOT_FIELDS' },
  'root fields in fragments': {
    query: `{ ${repeat(40, () => '...F')} } fragment F on Query { ... on Query { ${repeat(40, () => 'text')} } }`,
    limit: 'MAX_ROOT_FIELDS',
  },
  '100,000 tokens': { query: `{ ${repeat(100_000, () => 'a')} }`, limit: 'MAX_TOKENS' },
  directives: { query: `{ text ${repeat(10_000, () => '@skip(if: false)')} }`, limit: 'MAX_TOKENS' },
  'bare directives': { query: `{ text ${repeat(1500, () => '@a')} }`, limit: 'MAX_DIRECTIVES' },
  levels: { query: `${'{me'.repeat(40)}{text}${'}'.repeat(40)}`, limit: 'MAX_DEPTH' },
  'doubling fragments': {
    query: `{ ...F0 } ${repeat(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Query { text }`,
    limit: 'MAX_SELECTIONS',
  },
  'a long fragment times many': {
    query: `{ ${repeat(1000, () => '...F')} } fragment F on Query { ${repeat(900, () => 'text')} }`,
    limit: 'MAX_SELECTIONS',
  },
};

/** What no limit refuses: it must be answered all the same, in time. */
const tolerated: Record<string, { query: string; variables?: unknown }> = {
  'aliases within their limit': { query: `{ me { ${repeat(200, (i) => `a${i}: text`)} } }` },
  'the same field within a field': { query: `{ me { ${repeat(3900, () => 'text')} } }` },
  'the same field with other arguments': { query: `{ me { ${repeat(600, (i) => `text(of: "${i}")`)} } }` },
  'conflicts in pairs of nested fields': { query: `{ me { ${repeat(600, (i) => `me { text big${i} }`)} } }` },
  'directives within their limit': { query: `{ text ${repeat(500, () => '@a')} }` },
  'nested inline fragments': { query: `{ ${repeat(400, (i) => `... on Query { me { ... { a${i}: text } } }`)} }` },
  'fragments that meet each other': {
    query: `{ ${repeat(250, (i) => `...F${i}`)} } ${repeat(250, (i) => `fragment F${i} on Query { me { x: text y${i}: text } }`)}`,
  },
  'fragments of fragments that meet': {
    query: `{ ${repeat(120, (i) => `...F${i}`)} } ${repeat(120, (i) => `fragment F${i} on Query { me { ...F${(i + 1) % 120} text } }`)}`,
  },
  'unknown fields': { query: `{ ${repeat(3900, (i) => `tex${i}`)} }` },
  'one name of 200,000 letters': { query: `{ ${'text'.repeat(50_000)} }` },
  'unknown variables': { query: `query (${repeat(900, (i) => `$v${i}: Int`)}) { text }` },
  'fragments in a circle': {
    query: `{ ...F0 } ${repeat(80, (i) => `fragment F${i} on Query { ...F${(i + 1) % 80} }`)}`,
  },
  'many operations': { query: repeat(1000, (i) => `query Q${i} { text }`) },
  comments: { query: `{ text }${'\n#['.repeat(80_000)}` },
  'an open string': { query: `{ text(of: "${'['.repeat(100_000)}` },
  'an open block string': { query: `{ text(of: """${'\\"""['.repeat(20_000)}` },
  'wrong variables': {
    query: 'query ($t: Thing) { echo(value: $t) }',
    variables: { t: { list: Array(20_000).fill(1) } },
  },
};

const timely = 10_000;

async function timed<T>(work: Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work;
  expect(performance.now() - started).toBeLessThan(timely);
  return result;
}

function expectHarmless({ status, errors, text }: Answer): void {
  expect(status).toBeLessThan(500);
  for (const { extensions, message } of errors) {
    expect(extensions.code).toEqual(expect.any(String));
    expect(extensions.code).not.toBe('INTERNAL');
    expect(extensions.advice).toEqual(expect.any(String));
    expect(message).not.toMatch(/call stack/);
  }
  expect(text.length).toBeLessThan(200_000);
  for (const secret of secrets) expect(text).not.toContain(secret);
}

test.each(Object.entries(attacks))(
  '%s: refused with the limit, while another client is answered',
  async (_name, { query, limit }) => {
    const [attack, other] = await Promise.all([
      timed(post(url, { query })),
      timed(post(url, { query: '{ __typename }' })),
    ]);
    expect([attack.status, attack.code]).toEqual([400, 'TOO_COMPLEX']);
    expect(attack.errors[0]?.message).toContain(limit);
    expect(attack.errors[0]?.extensions).toMatchObject({
      got: expect.any(String),
      id: attack.headers.get('x-request-id'),
    });
    expect(other.data).toEqual({ __typename: 'Query' });
    expectHarmless(attack);
  },
);

test.each(Object.entries(tolerated))('%s: answered in time, while another client is answered', async (_name, body) => {
  const [attack, other] = await Promise.all([timed(post(url, body)), timed(post(url, { query: '{ __typename }' }))]);
  expectHarmless(attack);
  expect(other.data).toEqual({ __typename: 'Query' });
});

test.each([
  ['__proto__', '{"query":"{ text }","variables":{"__proto__":{"a":1}}}'],
  ['constructor', '{"query":"{ text }","variables":{"constructor":{"prototype":{"a":1}}}}'],
  ['__proto__ at the top', '{"__proto__":{"query":"{ text }"}}'],
])('the key %s changes nothing', async (_name, body) => {
  expectHarmless(await post(url, body));
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  expect(Object.hasOwn(Object.prototype, 'query')).toBe(false);
});

test('names of the prototype are no fields, arguments, types, variables or operations', async () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expectHarmless(await post(url, { query: `{ ${name} }` }));
    expectHarmless(await post(url, { query: `{ text(${name}: 1) }` }));
    expectHarmless(await post(url, { query: `{ ... on ${name} { text } }` }));
    expectHarmless(await post(url, { query: `{ ...${name} }` }));
    expectHarmless(await post(url, { query: `query ($${name}: String) { text(of: $${name}) }` }));
    expectHarmless(await post(url, { query: `query ${name} { ${name}: text }`, operationName: name }));
    expectHarmless(await post(url, { query: 'query A { text } query B { text }', operationName: name }));
  }
});

test('deep variables are refused with their depth', async () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  const answer = await timed(post(url, `{"query":"{ text }","variables":{"a":${deep}}}`));
  expect([answer.status, answer.code]).toEqual([400, 'TOO_COMPLEX']);
  expect(answer.errors[0]?.message).toContain('50001');
  expectHarmless(answer);
});

test('lone surrogates and NUL come back as they were sent, or are refused', async () => {
  const query = 'query ($of: String) { text(of: $of) }';
  for (const odd of ['\uD800', '\uDC00x', '\0', 'a\u2028b', '\u202E', '\uFFFF']) {
    expect((await post(url, { query, variables: { of: odd } })).data).toEqual({ text: odd });
    expectHarmless(await post(url, { query: `{ text(of: "${odd}") }` }));
    expectHarmless(await post(url, { query: `{ ${odd} }` }));
    expectHarmless(await post(url, { query, operationName: odd }));
  }
});

test('bytes that are no UTF-8 are refused or replaced', async () => {
  const body = Buffer.concat([
    Buffer.from('{"query":"{ text(of: \\"'),
    Buffer.from([0xc3, 0x28, 0xff]),
    Buffer.from('\\") }"}'),
  ]);
  const headers = { 'content-type': 'application/json' };
  expectHarmless(await read(await fetch(`${url}/graphql`, { method: 'POST', headers, body })));
});

test.each([
  'variables={',
  'variables=[]',
  'variables=1',
  'extensions=x',
  'query=a&query=b',
  'query=%00',
  '=',
  'query[a]=1',
])('GET with %s is harmless', async (search) => {
  const headers = { 'apollo-require-preflight': '1' };
  const query = search.startsWith('query') ? '' : `query=${encodeURIComponent('{ text }')}&`;
  expectHarmless(await read(await fetch(`${url}/graphql?${query}${search}`, { headers })));
});

test('deep documents and variables are refused over GET too', async () => {
  const headers = { 'apollo-require-preflight': '1' };
  const get = async (search: Record<string, string>) =>
    read(await fetch(`${url}/graphql?${new URLSearchParams(search).toString()}`, { headers }));
  expect((await get({ query: '['.repeat(2000) })).code).toBe('TOO_COMPLEX');
  const deep = `{"a":${'['.repeat(2000)}${']'.repeat(2000)}}`;
  expect((await get({ query: '{ text }', variables: deep })).code).toBe('TOO_COMPLEX');
});

test('a percent sign that is wrong hides nothing from the limits', async () => {
  const headers = { 'apollo-require-preflight': '1' };
  for (const hidden of [`{ text } #%0A${'['.repeat(2000)}%zz`, `#%0A{ ${repeat(300, (i) => `a${i}:text`)} } #%zz`]) {
    const query = hidden.replaceAll('#', '%23');
    const answer = await timed(read(await fetch(`${url}/graphql?query=${query}`, { headers })));
    expect([answer.status, answer.code]).toEqual([400, 'TOO_COMPLEX']);
  }
});

/** What is refused by what it spreads to, though its text is admitted. */
const spreading: Record<string, string> = {
  '4,000 times a fragment of 3,000 fields': `{ me { ${repeat(4000, () => '...F')} } } fragment F on Query { ${repeat(3000, () => 'text')} }`,
  '2^30 fields': `{ ...F0 } ${repeat(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Query { text }`,
  '8,000 fragments in a chain': `{ ...F0 } ${repeat(8000, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F8000 on Query { text }`,
  '2,000 aliases': `{ ${repeat(2000, (i) => `a${i}: text`)} }`,
};

test.each(Object.entries(spreading))('%s: refused in time even where many tokens are allowed', async (_name, query) => {
  const wide = await startToy({ MAX_TOKENS: '1000000', MAX_BODY_BYTES: '10000000' });
  try {
    const [attack, other] = await Promise.all([
      timed(post(wide.url, { query })),
      timed(post(wide.url, { query: '{ __typename }' })),
    ]);
    expect([attack.status, attack.code]).toEqual([400, 'TOO_COMPLEX']);
    expect(other.data).toEqual({ __typename: 'Query' });
  } finally {
    await wide.stop();
  }
});
