import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { errorTable } from '../../src/errors.js';
import { bearer, post, read, secrets, startToy, toySchema, toyTokens, type Toy } from './toy.js';

let toy: Toy;
let url: string;
beforeAll(async () => {
  toy = await startToy();
  ({ url } = toy);
});
afterAll(() => toy.stop());

const get = async (query: string, headers: Record<string, string> = { 'apollo-require-preflight': '1' }) =>
  read(await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers }));

const strict = { accept: 'application/graphql-response+json' };

test('each answer tells its cost and its id, and the log has one short line with both', async () => {
  const answer = await post(url, { query: 'query Costly { spend again: spend }' });
  expect(answer.data).toEqual({ spend: 1, again: 1 });
  const estimated = { cost: 42, rows: 2, statements: 2 };
  expect(answer.extensions).toEqual({
    graphVersion: 7,
    cost: { estimated, spent: { statements: 4, rows: 14, milliseconds: 5.25 } },
  });
  const id = answer.headers.get('x-request-id');
  const line = toy.log.find((one) => one.id === id);
  expect(line).toMatchObject({ msg: 'graphql', operation: 'Costly', statements: 4, status: 200 });
  expect(line?.ms).toEqual(expect.any(Number));
});

test('a refused document costs nothing and says so', async () => {
  const { extensions } = await post(url, { query: '{ nowhere }' });
  expect(extensions).toEqual({
    cost: { estimated: null, spent: { statements: 0, rows: 0, milliseconds: 0 } },
  });
});

test.each([
  ['GRAPHQL_PARSE_FAILED', '{', 400],
  ['GRAPHQL_VALIDATION_FAILED', '{ nowhere }', 400],
  ['BAD_USER_INPUT', 'query ($n: Int!) { slow(ms: $n) }', 400],
])('%s: 200 under application/json, its own status under the strict type', async (code, query, status) => {
  const [plain, exact] = [await post(url, { query }), await post(url, { query }, strict)];
  expect([plain.code, exact.code]).toEqual([code, code]);
  expect([plain.status, exact.status]).toEqual([200, status]);
  for (const { errors, headers } of [plain, exact]) {
    expect(errors[0]?.extensions).toEqual({
      code,
      advice: expect.any(String) as unknown,
      id: headers.get('x-request-id'),
    });
  }
});

test('a simple request of a foreign page is refused, with the id', async () => {
  const plain = await get('{ text }', {});
  expect([plain.status, plain.code]).toEqual([400, 'MALFORMED_REQUEST']);
  expect(plain.errors[0]?.message).toMatch(/CSRF/);
  expect(plain.errors[0]?.extensions.id).toBe(plain.headers.get('x-request-id'));
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', 'a']) {
    const answer = await post(url, { query: '{ text }' }, { 'content-type': type });
    expect([answer.status, answer.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  }
});

const simple: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'content-type': 'text/plain' },
  { 'content-type': 'multipart/form-data; boundary=a' },
  { 'apollo-require-preflight': '' },
  { accept: 'text/html' },
];
test.each(simple)('a GET with %j is told which header it lacks, and passes with it', async (headers) => {
  const { status, errors } = await get('{ text }', headers);
  expect(status).toBe(400);
  expect(errors[0]?.message).toMatch(/`apollo-require-preflight: true` or `content-type: application\/json`/);
  expect(errors[0]?.extensions).toMatchObject({ code: 'MALFORMED_REQUEST', path: 'apollo-require-preflight' });
  expect(errors[0]?.extensions.advice).toMatch(/GET with \?query= and the header `apollo-require-preflight: true`/);
  const accept = { accept: 'application/json' };
  for (const named of [{ 'apollo-require-preflight': 'true' }, { 'content-type': 'application/json' }]) {
    expect((await get('{ text }', { ...accept, ...named })).data).toEqual({ text: 'text' });
  }
});

test('a browser that looks at /graphql is led to the playground with its question, where there is one', async () => {
  const own = await startToy({}, { playgroundFolder: 'playground' });
  const page = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
  const led = async (search: string, headers: Record<string, string> = page) => {
    const response = await fetch(`${own.url}/graphql${search}`, { headers, redirect: 'manual' });
    await response.arrayBuffer();
    return [response.status, response.headers.get('location')];
  };
  const question = new URLSearchParams({ query: '{ text(of: "ماسك & co") }', variables: '{"a": 1}' }).toString();
  try {
    expect(await led(`?${question}`)).toEqual([303, `playground/?${question}`]);
    expect(await led(`?${question}&operationName=A&extensions={}`)).toEqual([303, `playground/?${question}`]);
    expect(await led('')).toEqual([303, 'playground/']);
    expect(await led('?query={')).toEqual([303, 'playground/?query=%7B']);
    expect(await led('?documentId=a')).toEqual([400, null]);
    expect(await led(`?${question}`, { accept: '*/*' })).toEqual([400, null]);
    expect(await led(`?${question}`, { accept: 'application/json, text/html' })).toEqual([400, null]);
    expect(await led(`?${question}`, { ...page, 'apollo-require-preflight': '1' })).toEqual([200, null]);
    const there = await fetch(`${own.url}/playground?${question}`, { redirect: 'manual' });
    expect(there.headers.get('location')).toBe(`playground/?${question}`);
    const none = await fetch(`${url}/graphql?${question}`, { headers: page, redirect: 'manual' });
    expect([none.status, none.headers.get('location')]).toEqual([400, null]);
  } finally {
    await own.stop();
  }
});

test('GET answers queries and refuses mutations', async () => {
  expect((await get('{ text }')).data).toEqual({ text: 'text' });
  const mutation = await get('mutation { change }');
  expect([mutation.status, mutation.code, mutation.headers.get('allow')]).toEqual([405, 'MALFORMED_REQUEST', 'POST']);
  expect((await post(url, { query: 'mutation { change }' }, bearer(toyTokens.editor))).data).toEqual({
    change: 'changed',
  });
});

test.each(['PUT', 'PATCH', 'DELETE'])('%s is not allowed', async (method) => {
  const { status, code, headers } = await read(await fetch(`${url}/graphql`, { method }));
  expect([status, code, headers.get('allow')]).toEqual([405, 'METHOD_NOT_ALLOWED', 'GET, POST']);
});

test.each([
  '{"query":',
  '',
  'null',
  '[]',
  '"{ text }"',
  '{}',
  '{"query":1}',
  '{"query":"{ text }","variables":1}',
  '\0',
])('the body %j is refused in JSON with a code, an advice and the id', async (body) => {
  const { status, errors, headers, text } = await post(url, body);
  expect(status).toBe(400);
  expect(errors[0]?.extensions).toEqual({
    code: 'MALFORMED_REQUEST',
    advice: errorTable.MALFORMED_REQUEST.advice,
    id: headers.get('x-request-id'),
  });
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test('a text is parsed and validated once, whatever brings it and however often', async () => {
  const seen: unknown[] = [];
  const schema = toySchema();
  const field = schema.getQueryType()?.getFields().spend;
  if (field === undefined) throw new Error('The toy has no field `spend`.');
  field.resolve = (_source, _args, _context, { operation }) => seen.push(operation);
  const own = await startToy({}, { schema });
  try {
    const query = '{ spend }';
    for (const variables of [{}, { a: 1 }]) expect((await post(own.url, { query, variables })).status).toBe(200);
    const headers = { 'apollo-require-preflight': '1' };
    await fetch(`${own.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(1);
  } finally {
    await own.stop();
  }
});

test('an answer in a media type that there is not is refused, with the id', async () => {
  const { status, code, errors, headers } = await post(url, { query: '{ text }' }, { accept: 'text/html' });
  expect([status, code]).toEqual([406, 'NOT_ACCEPTABLE']);
  expect(errors[0]?.extensions.id).toBe(headers.get('x-request-id'));
});

test('batches are refused', async () => {
  const { status, code } = await post(url, [{ query: '{ text }' }, { query: '{ text }' }]);
  expect([status, code]).toEqual([400, 'MALFORMED_REQUEST']);
});

test('a body over the limit is refused by its announced and by its real length', async () => {
  const body = JSON.stringify({ query: '{ text }', variables: { a: 'x'.repeat(300_000) } });
  const announced = await post(url, body);
  expect([announced.status, announced.code]).toEqual([413, 'TOO_LARGE']);
  expect(announced.errors[0]?.message).toMatch(/300\d+ bytes; the limit is 262144, set by MAX_BODY_BYTES/);
  const chunks = new Blob([body]).stream();
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: chunks, duplex: 'half' };
  const chunked = await read(await fetch(`${url}/graphql`, init as RequestInit));
  expect([chunked.status, chunked.code]).toEqual([413, 'TOO_LARGE']);
});

test('packed bodies are refused, so that no bomb is unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000, '['));
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: bomb,
  });
  const { status, code } = await read(response);
  expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
});

test('long answers are packed, short ones are not', async () => {
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
  const encoding = async (query: string) => {
    const body = JSON.stringify({ query });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    await response.json();
    return response.headers.get('content-encoding');
  };
  expect(await encoding('{ big }')).toBe('gzip');
  expect(await encoding('{ text }')).toBeNull();
});
