import { afterEach, expect, test } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { digestOf } from '../../src/access/tokens.js';
import { readConfig } from '../../src/config.js';
import type { Spending } from '../../src/http/edge.js';
import { startInsight, type Insight } from '../../src/insight/index.js';
import { startCollector, type Collector, type SpanSeen } from '../support/collector.js';
import { bearer, post, startToy, type Toy } from './toy.js';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A schema whose fields ask a database that answers two rows, or fails. */
const askingSchema = ({ statements }: Insight) =>
  makeExecutableSchema({
    typeDefs: 'type Query { ask(word: String): Query, fail: Int, text: String }',
    resolvers: {
      Query: {
        ask: async (_: unknown, __: unknown, { spent }: Spending) => {
          const ended = statements.watch({ name: 'entities/byIds', spent });
          await new Promise((resolve) => setTimeout(resolve, 5));
          ended({ rows: 2, code: null });
          return {};
        },
        fail: (_: unknown, __: unknown, { spent }: Spending) => {
          statements.watch({ name: 'search/text', spent })({ rows: 0, code: 'DATABASE_TIMEOUT' });
          throw new Error('private');
        },
        text: () => 'private',
      },
    },
  });

interface Traced {
  readonly toy: Toy;
  /** Ends the service, which delivers what it kept, and gives what the collector got. */
  readonly seen: () => Promise<readonly SpanSeen[]>;
}

/** A token that holds, and that no span may tell; nor whose it is. */
const privateToken = 'whowhom_private';

async function startTraced(collector: Collector): Promise<Traced> {
  const env = {
    TRACES: 'otlp',
    OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
    TOKENS: `private:reader:${digestOf(privateToken).toString('hex')}`,
  };
  const insight = await startInsight({ config: readConfig(env), version: '1', log: () => undefined });
  const toy = await startToy(env, { insight, schema: askingSchema(insight) });
  const seen = async () => {
    await toy.stop();
    await insight.stop();
    return collector.spans;
  };
  ends.push(async () => {
    await seen();
  });
  return { toy, seen };
}

async function collect(): Promise<Collector> {
  const collector = await startCollector();
  ends.push(collector.stop);
  return collector;
}

test('a request, its operation and its statements are one trace under the caller’s', async () => {
  const { toy, seen } = await startTraced(await collect());
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const query = 'query Mine($w: String = "private") { ask(word: $w) { ask { text } } }';
  const body = { query, variables: { w: 'private' } };
  const { headers } = await post(toy.url, body, { traceparent, ...bearer(privateToken) });
  const spans = await seen();
  const named = (name: string) => spans.filter((span) => span.name === name);
  const [request, operation, ...statements] = [
    ...named('POST /graphql'),
    ...named('query'),
    ...named('entities/byIds'),
  ];
  expect(spans).toHaveLength(4);
  expect(statements).toHaveLength(2);
  expect(spans.map(({ traceId }) => traceId)).toEqual(Array(4).fill('0af7651916cd43dd8448eb211c80319c'));
  expect([request?.parent, operation?.parent]).toEqual(['b7ad6b7169203331', request?.id]);
  for (const { parent, kind, attributes } of statements) {
    expect([parent, kind]).toEqual([operation?.id, 'client']);
    expect(attributes).toEqual({
      'db.system.name': 'neo4j',
      'db.query.summary': 'entities/byIds',
      'db.response.returned_rows': 2,
    });
  }
  expect(request?.kind).toBe('server');
  expect(request?.attributes).toEqual({
    'http.request.method': 'POST',
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'whowhom.request.id': headers.get('x-request-id'),
  });
  expect(operation?.attributes).toMatchObject({ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Mine' });
  for (const span of [operation, ...statements]) expect(span?.start).toBeGreaterThanOrEqual(request?.start ?? Infinity);
  for (const span of [operation, ...statements]) expect(span?.end).toBeLessThanOrEqual(request?.end ?? 0);
});

test('no word of a user is in a trace', async () => {
  const collector = await collect();
  const { toy, seen } = await startTraced(collector);
  const headers = { 'user-agent': 'private', cookie: 'private=1', 'x-request-id': 'private' };
  await post(toy.url, { query: '{ ask(word: "private") { text fail } }' }, headers);
  await post(toy.url, { query: '{ private }' }, headers);
  await post(toy.url, { query: '{ private' }, headers);
  await fetch(`${toy.url}/private?private`, { headers });
  const names = (await seen()).map(({ name }) => name);
  expect(names.sort()).toEqual(
    ['GET', 'POST /graphql', 'POST /graphql', 'POST /graphql', 'entities/byIds', 'query', 'search/text'].sort(),
  );
  expect(collector.bodies.join()).not.toContain('private');
});

test('what failed is marked with its code alone', async () => {
  const { toy, seen } = await startTraced(await collect());
  await post(toy.url, { query: '{ fail }' });
  const spans = await seen();
  const errors = Object.fromEntries(
    spans.map(({ name, failed, attributes }) => [name, failed && attributes['error.type']]),
  );
  expect(errors).toEqual({ 'search/text': 'DATABASE_TIMEOUT', query: 'INTERNAL', 'POST /graphql': false });
});

test('a malformed traceparent begins a trace of its own; its log line carries the id', async () => {
  const { toy, seen } = await startTraced(await collect());
  const bad = ['nonsense', '00-00000000000000000000000000000000-b7ad6b7169203331-01', 'x'.repeat(5000)];
  for (const traceparent of bad) await post(toy.url, { query: '{ text }' }, { traceparent });
  const spans = (await seen()).filter(({ name }) => name === 'POST /graphql');
  expect(spans.map(({ parent }) => parent)).toEqual(['', '', '']);
  const logged = toy.log.filter(({ msg }) => msg === 'graphql').map(({ traceId }) => traceId);
  expect(logged.sort()).toEqual(spans.map(({ traceId }) => traceId).sort());
});

test('a collector that is away costs the traces and nothing else', async () => {
  const told: string[] = [];
  const config = readConfig({ TRACES: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
  const insight = await startInsight({ config, version: '1', log: (line) => told.push(line) });
  const toy = await startToy({}, { insight });
  ends.push(() => toy.stop());
  expect((await post(toy.url, { query: '{ text }' })).data).toEqual({ text: 'text' });
  await toy.stop();
  await insight.stop();
  expect(told).toEqual([expect.stringMatching(/^Traces are lost: http:\/\/127\.0\.0\.1:9 /)]);
}, 60_000);
