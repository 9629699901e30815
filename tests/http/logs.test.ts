import { afterEach, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { readConfig } from '../../src/config.js';
import type { Spending } from '../../src/http/edge.js';
import { startInsight } from '../../src/insight/index.js';
import { post, raw, read, startToy, type LogLine, type Toy } from './toy.js';

const running: Toy[] = [];
async function start(...parameters: Parameters<typeof startToy>): Promise<Toy> {
  const toy = await startToy(...parameters);
  running.push(toy);
  return toy;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((toy) => toy.stop()));
});

/** The lines about one request; the last of them is written after its answer has gone. */
async function linesOf({ log }: Toy, id: unknown): Promise<LogLine[]> {
  await sleep(50);
  return log.filter((line) => line.id === id);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('one line tells what a request was, cost and came to', async () => {
  const toy = await start();
  const query = 'query Mine { spend a: fail(code: "BAD_ID") b: fail(code: "BAD_ID") }';
  const { headers } = await post(toy.url, { query });
  const lines = (await linesOf(toy, headers.get('x-request-id'))).filter(({ msg }) => msg === 'graphql');
  expect(lines).toEqual([
    expect.objectContaining({ operation: 'Mine', statements: 2, rows: 7, status: 200, codes: ['BAD_ID'], level: 30 }),
  ]);
  expect(lines[0]?.ms).toEqual(expect.any(Number));
});

test('every refusal has its id in the header, in each error and in the log', async () => {
  const toy = await start({ LOG_LEVEL: 'debug', MAX_BODY_BYTES: '2000', INTROSPECTION: 'off' });
  const { url } = toy;
  const json = { 'content-type': 'application/json' };
  const send = (init: RequestInit, path = '/graphql') => fetch(`${url}${path}`, init).then(read);
  const refusals: [string, ReturnType<typeof read>][] = [
    ['MALFORMED_REQUEST', post(url, '{ no json')],
    ['MALFORMED_REQUEST', post(url, '[]')],
    ['MALFORMED_REQUEST', send({ method: 'GET' }, '/graphql?query={text}')],
    ['TOO_LARGE', post(url, { query: `{ text } #${'x'.repeat(3000)}` })],
    [
      'UNSUPPORTED_MEDIA_TYPE',
      send({ method: 'POST', body: 'query={text}', headers: { 'content-type': 'text/plain' } }),
    ],
    ['UNSUPPORTED_MEDIA_TYPE', send({ method: 'POST', body: '{}', headers: { ...json, 'content-encoding': 'gzip' } })],
    ['METHOD_NOT_ALLOWED', send({ method: 'DELETE' })],
    ['NO_SUCH_ADDRESS', send({}, '/nowhere')],
    ['MALFORMED_REQUEST', send({}, '/%zz')],
    ['NOT_FOR_YOU', send({ headers: { authorization: 'Bearer no' } }, '/metrics')],
    ['TOO_COMPLEX', post(url, { query: `{ ${'me { '.repeat(30)} text ${'}'.repeat(30)} }` })],
    ['GRAPHQL_PARSE_FAILED', post(url, { query: '{ text' })],
    ['GRAPHQL_VALIDATION_FAILED', post(url, { query: '{ nothing }' })],
    ['GRAPHQL_VALIDATION_FAILED', post(url, { query: '{ __schema { types { name } } }' })],
    ['OPERATION_RESOLUTION_FAILURE', post(url, { query: 'query A { text } query B { text }' })],
    ['BAD_USER_INPUT', post(url, { query: 'query ($n: Int!) { slow(ms: $n) }' })],
    ['BAD_CURSOR', post(url, { query: '{ fail(code: "BAD_CURSOR") }' })],
    ['INTERNAL', post(url, { query: '{ crash }' })],
  ];
  for (const [code, refusal] of refusals) {
    const { headers, errors } = await refusal;
    const id = headers.get('x-request-id');
    expect(id).toMatch(uuid);
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors) expect([extensions.code, extensions.id]).toEqual([code, id]);
    const lines = await linesOf(toy, id);
    expect([code, lines.some(({ codes }) => Array.isArray(codes) && codes[0] === code)]).toEqual([code, true]);
  }
});

test('so has a connection that never became a request', async () => {
  const toy = await start({ REQUEST_TIMEOUT_MS: '200' });
  const said = [
    await raw(toy.url, (socket) => socket.write('NONSENSE\r\n\r\n')),
    await raw(toy.url, (socket) => socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\n')),
  ];
  for (const [index, code] of ['MALFORMED_REQUEST', 'REQUEST_TIMEOUT'].entries()) {
    const id = /x-request-id: (\S+)/.exec(said[index] ?? '')?.[1];
    expect(id).toMatch(uuid);
    expect(said[index]).toContain(`"id":"${id ?? ''}"`);
    expect(await linesOf(toy, id)).toEqual([expect.objectContaining({ codes: [code] })]);
  }
});

test('an id that came is noted beside ours when it is well formed, and never taken for it', async () => {
  const toy = await start();
  for (const [given, noted] of [
    ['01J-gateway_7', '01J-gateway_7'],
    ['Root=1-67891233-abcdef012345678912345678', 'Root=1-67891233-abcdef012345678912345678'],
    ['with space', undefined],
    ['{"level":60}', undefined],
    ['x'.repeat(129), undefined],
  ]) {
    const { headers } = await post(toy.url, { query: '{ text }' }, { 'x-request-id': given ?? '' });
    const id = headers.get('x-request-id');
    expect(id).toMatch(uuid);
    expect((await linesOf(toy, id)).at(-1)?.caller).toBe(noted);
  }
});

test('a slow operation is told with its document’s hash and its variables’ names, never their values', async () => {
  const toy = await start({ SLOW_MS: '200' });
  const query = 'query Slow($ms: Int!, $of: String) { slow(ms: $ms) text(of: $of) spend }';
  const variables = { ms: 300, of: 'a private word', 'made up: private': 1 };
  const { headers } = await post(toy.url, { query, variables });
  const quick = await post(toy.url, { query: 'query Quick { text }' });
  const warnings = (await linesOf(toy, headers.get('x-request-id'))).filter(({ level }) => level === 40);
  expect(warnings).toEqual([
    expect.objectContaining({
      msg: 'slow operation',
      operation: 'Slow',
      document: createHash('sha256').update(query).digest('hex'),
      variables: ['ms', 'of'],
      statements: 2,
      rows: 7,
    }),
  ]);
  expect(JSON.stringify(toy.log)).not.toMatch(/private/);
  expect(await linesOf(toy, quick.headers.get('x-request-id'))).toHaveLength(1);
});

test('a slow statement is told with the name of its file and the request’s id', async () => {
  const env = { SLOW_MS: '100' };
  const insight = await startInsight({ config: readConfig(env), version: '1', log: () => undefined });
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { ask(ms: Int!): Int }',
    resolvers: {
      Query: {
        ask: async (_: unknown, { ms }: { ms: number }, { spent }: Spending) => {
          const ended = insight.statements.watch({ name: 'entities/byIds', spent });
          await sleep(ms);
          ended({ rows: 5, code: null });
        },
      },
    },
  });
  const toy = await start(env, { schema, insight });
  const slow = await post(toy.url, { query: '{ ask(ms: 150) }' });
  const lines = await linesOf(toy, slow.headers.get('x-request-id'));
  expect(lines.filter(({ msg }) => msg === 'slow statement')).toEqual([
    expect.objectContaining({ statement: 'cypher/entities/byIds.cypher', rows: 5, code: null, level: 40 }),
  ]);
  const quick = await post(toy.url, { query: '{ ask(ms: 1) }' });
  expect(await linesOf(toy, quick.headers.get('x-request-id'))).toHaveLength(1);
});

test('a plan that took over a second is told at debug with the request’s id, and every plan is counted', async () => {
  const env = { LOG_LEVEL: 'debug' };
  const insight = await startInsight({ config: readConfig(env), version: '1', log: () => undefined });
  const { watchPlans } = insight.statements;
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { ask(ms: Int!): Int }',
    resolvers: {
      Query: {
        ask: (_: unknown, { ms }: { ms: number }, { spent }: Spending) => {
          watchPlans({ name: 'entities/byIds', spent, ms, code: null });
        },
      },
    },
  });
  const toy = await start(env, { schema, insight });
  const slow = await post(toy.url, { query: '{ ask(ms: 1500) }' });
  const quick = await post(toy.url, { query: '{ ask(ms: 900) }' });
  watchPlans({ name: 'remembered', spent: undefined, ms: 2000, code: null });
  const told = (await linesOf(toy, slow.headers.get('x-request-id'))).filter(({ msg }) => msg === 'slow planning');
  expect(told).toEqual([expect.objectContaining({ statement: 'cypher/entities/byIds.cypher', ms: 1500, level: 20 })]);
  expect(await linesOf(toy, quick.headers.get('x-request-id'))).toHaveLength(1);
  const text = (await insight.metrics?.text()) ?? '';
  expect(text).toContain('whowhom_database_plan_duration_seconds_count{for="asked",code="OK"} 2\n');
  expect(text).toContain('whowhom_database_plan_duration_seconds_count{for="remembered",code="OK"} 1\n');
});

test('a client that goes before its answer is one line too', async () => {
  const toy = await start();
  const init = { signal: AbortSignal.timeout(200), headers: { 'x-apollo-operation-name': 'a' } };
  await expect(fetch(`${toy.url}/graphql?query=query+Left{slow(ms:500)}`, init)).rejects.toThrow();
  await sleep(500);
  expect(toy.log.filter(({ msg }) => msg === 'graphql')).toEqual([
    expect.objectContaining({ operation: 'Left', status: 499, id: expect.stringMatching(uuid) }),
  ]);
});
