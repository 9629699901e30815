import { afterEach, expect, test } from '@jest/globals';
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { isFromHere } from '../../src/http/metrics.js';
import { learnedNames } from '../../src/insight/requests.js';
import { Scrape, scrape } from '../support/prometheus.js';
import { post, raw, startToy, type Toy } from './toy.js';

const running: Toy[] = [];
async function start(...parameters: Parameters<typeof startToy>): Promise<Toy> {
  const toy = await startToy(...parameters);
  running.push(toy);
  return toy;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((toy) => toy.stop()));
});

/** Asks with headers that fetch does not let through, and tells the status and what came. */
function ask(url: string, headers: OutgoingHttpHeaders = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/metrics`, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject).end();
  });
}

test('what came is counted by operation, status and code', async () => {
  const { url } = await start();
  await post(url, { query: 'query Known { text }' });
  await post(url, { query: 'query Known { spend }' });
  await post(url, { query: 'query Mine { fail(code: "BAD_ID") again: fail(code: "BAD_DATE") }' });
  await post(url, { query: '{ fail(code: "DATABASE_UNAVAILABLE") }' });
  await post(url, { query: '{ nothing }' });
  await post(url, { query: '{ text' });
  await post(url, '{ no json');
  await fetch(`${url}/nowhere/at/all`);
  await fetch(`${url}/health`);
  const seen = await scrape(url);
  const operations = (labels: Record<string, string>) => seen.sum('whowhom_operations_total', labels);
  expect(operations({ operation: 'Known', status: '200', code: 'OK' })).toBe(2);
  expect(operations({ operation: 'Mine', status: '200', code: 'BAD_ID' })).toBe(1);
  expect(operations({ operation: '(unnamed)', status: '503', code: 'DATABASE_UNAVAILABLE' })).toBe(1);
  expect(operations({ code: 'GRAPHQL_VALIDATION_FAILED' })).toBe(1);
  expect(operations({ code: 'GRAPHQL_PARSE_FAILED' })).toBe(1);
  expect(operations({ code: 'MALFORMED_REQUEST', status: '400' })).toBe(1);
  expect(seen.sum('whowhom_errors_total', { code: 'BAD_DATE' })).toBe(1);
  expect(seen.sum('whowhom_refusals_total')).toBe(4);
  expect(seen.sum('whowhom_refusals_total', { code: 'NO_SUCH_ADDRESS' })).toBe(1);
  expect(seen.sum('whowhom_http_requests_total', { route: '/health', status: '200' })).toBe(1);
  expect(seen.sum('whowhom_http_requests_total', { route: '(none)', status: '404' })).toBe(1);
  expect(seen.sum('whowhom_operation_duration_seconds_count', { operation: 'Known' })).toBe(2);
  expect(seen.sum('whowhom_operation_rows_sum', { kind: 'spent' })).toBe(7);
  expect(seen.sum('whowhom_operation_statements_sum', { kind: 'spent' })).toBe(2);
  expect(seen.sum('whowhom_operation_cost_count')).toBeGreaterThanOrEqual(4);
});

test('every metric says what it is, counters end in _total, times are seconds', async () => {
  const { families } = await scrape((await start()).url);
  const own = families.filter(({ name }) => name.startsWith('whowhom_'));
  expect(own.length).toBeGreaterThan(15);
  for (const { name, help, type } of own) {
    expect(help).toMatch(/\.$/);
    expect([name, name.endsWith('_total')]).toEqual([name, type === 'COUNTER']);
    expect(name).not.toMatch(/_ms|milliseconds/);
  }
  const names = families.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['nodejs_eventloop_lag_p99_seconds', 'process_cpu_seconds_total']));
});

test('10,000 hostile names, addresses and methods make no more than a bounded number of labels', async () => {
  const { url } = await start({ LOG_LEVEL: 'silent' });
  const one = async (index: number) => {
    const name = index % 100 === 0 ? `L${'o'.repeat(2000)}ng${index}` : `Hostile${index}`;
    await (
      await fetch(`${url}/graphql?query=query+${name}{text}`, { headers: { 'x-apollo-operation-name': 'a' } })
    ).text();
    if (index % 20 === 0) await (await fetch(`${url}/made-up-${index}`)).text();
  };
  for (let from = 0; from < 10_000; from += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, index) => one(from + index)));
  }
  await post(url, { query: 'query Known { text }' });
  const { text } = await ask(url);
  const seen = new Scrape(text);
  expect(seen.sum('whowhom_operations_total')).toBe(10_001);
  expect(seen.values('whowhom_operations_total', 'operation').length).toBeLessThanOrEqual(learnedNames + 3);
  expect(seen.sum('whowhom_operations_total', { operation: 'Known' })).toBe(1);
  expect(seen.sum('whowhom_operations_total', { operation: '(other)' })).toBeGreaterThan(9000);
  expect(seen.values('whowhom_http_requests_total', 'route').length).toBeLessThan(5);
  expect(text.length).toBeLessThan(200_000);
  expect(text).not.toContain('Loooo');
}, 300_000);

test('only programs of this machine are served; no header makes another one of them', async () => {
  const { url } = await start();
  expect((await ask(url)).status).toBe(200);
  // Through a proxy of this machine, and from a page in a browser of this machine, even under its own name.
  const foreign: OutgoingHttpHeaders[] = [
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-real-ip': '::1' },
    { forwarded: 'for=127.0.0.1' },
    { via: '1.1 proxy' },
    { 'x-forwarded-host': 'graph.example.org' },
    { 'x-forwarded-proto': 'https' },
    { 'x-forwarded': 'for=127.0.0.1' },
    { 'x-original-host': 'graph.example.org' },
    { 'x-original-forwarded-for': '127.0.0.1' },
    { 'cf-connecting-ip': '127.0.0.1' },
    { 'cf-ray': '8c1f-FRA' },
    { 'cdn-loop': 'cloudflare' },
    { 'true-client-ip': '127.0.0.1' },
    { 'x-client-ip': '127.0.0.1' },
    { 'x-cluster-client-ip': '127.0.0.1' },
    { 'fastly-client-ip': '127.0.0.1' },
    { 'fly-client-ip': '127.0.0.1' },
    { 'x-envoy-external-address': '127.0.0.1' },
    { 'x-azure-clientip': '127.0.0.1' },
    { 'x-amzn-trace-id': 'Root=1-67' },
    { 'x-remote-addr': '127.0.0.1' },
    { origin: 'http://example.com' },
    { 'sec-fetch-site': 'same-origin' },
    { host: 'rebound.example.com' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer guess' },
  ];
  for (const headers of foreign) {
    const { status, text } = await ask(url, headers);
    expect([headers, status, text.includes('NOT_FOR_YOU'), text.includes('whowhom_')]).toEqual([
      headers,
      403,
      true,
      false,
    ]);
  }
});

test('what scrapers send is served', async () => {
  const { url } = await start();
  const prometheus = {
    'user-agent': 'Prometheus/3.5.0',
    accept: 'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.2,*/*;q=0.1',
    'accept-encoding': 'gzip',
    'x-prometheus-scrape-timeout-seconds': '10',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  };
  const headers = { ...prometheus, host: 'localhost:4000', 'sec-fetch-mode': 'cors', 'accept-language': '*' };
  expect((await ask(url, headers)).status).toBe(200);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['10.0.0.7', false],
  ['203.0.113.7', false],
  ['::ffff:203.0.113.7', false],
  ['fe80::1', false],
  ['fd00::127.0.0.1', false],
  ['', false],
  [undefined, false],
])('a socket from %s gets %s', (address, isServed) => {
  expect(isFromHere(address, { host: '127.0.0.1:4000' })).toBe(isServed);
});

test('other machines need the token, whatever they forge', async () => {
  const token = 'correct-horse-battery';
  const { url } = await start({ HOST: '0.0.0.0', METRICS_TOKEN: token, TRUST_PROXY: 'on' });
  const port = new URL(url).port;
  const forged = { host: '127.0.0.1', 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' };
  const addresses = Object.values(networkInterfaces()).flatMap((all = []) => all);
  for (const { address } of addresses.filter(({ internal, family }) => !internal && family === 'IPv4')) {
    const away = `http://${address}:${port}`;
    for (const headers of [{}, { host: 'localhost' }, forged]) expect((await ask(away, headers)).status).toBe(403);
    expect((await ask(away, { authorization: `Bearer ${token}` })).status).toBe(200);
  }
  const here = `http://127.0.0.1:${port}`;
  expect((await ask(here, forged)).status).toBe(403);
  for (const guess of ['', 'x', token.slice(1), `${token}x`, token.toUpperCase()]) {
    expect((await ask(here, { ...forged, authorization: `Bearer ${guess}` })).status).toBe(403);
  }
  expect((await ask(here, { authorization: token })).status).toBe(403);
  expect((await ask(here, { ...forged, authorization: `Bearer ${token}` })).status).toBe(200);
  expect((await ask(here)).status).toBe(200);
});

test('the gauges tell what goes on and come back to 0, also when clients go before their answer', async () => {
  const toy = await start();
  const { url } = toy;
  const slow = post(url, { query: '{ slow(ms: 1500) }' });
  const leaving = Array.from({ length: 5 }, () => {
    const signal = AbortSignal.timeout(300);
    return fetch(`${url}/graphql?query={slow(ms:1200)}`, { signal, headers: { 'x-apollo-operation-name': 'a' } });
  });
  await sleep(150);
  expect((await scrape(url)).sum('whowhom_requests_open')).toBe(7);
  await Promise.allSettled([slow, ...leaving]);
  await sleep(500);
  const after = await scrape(url);
  expect(after.sum('whowhom_requests_open')).toBe(1);
  expect(after.sum('whowhom_http_requests_total', { route: '/graphql', status: '499' })).toBe(5);
});

test('requests that wait behind another on a connection which then ends are over too', async () => {
  const toy = await start();
  const asked = 'GET /graphql?query={slow(ms:700)} HTTP/1.1\r\nHost: localhost\r\nApollo-Require-Preflight: 1\r\n\r\n';
  await raw(toy.url, (socket) => {
    socket.write(asked.repeat(20));
    setTimeout(() => socket.destroy(), 300);
  });
  await sleep(800);
  const after = await scrape(toy.url);
  expect(after.sum('whowhom_requests_open')).toBe(1);
  expect(after.sum('whowhom_http_requests_total', { route: '/graphql', status: '499' })).toBe(20);
});

test('the state of the database is asked at each scrape', async () => {
  const toy = await start(
    {},
    {
      databaseState: () => ({ active: 3, waiting: 2, limit: 9, plansKnown: 8, plansWaiting: 6, restarts: 4 }),
    },
  );
  expect((await scrape(toy.url)).sum('whowhom_database_up')).toBe(1);
  toy.database = () => Promise.reject(new Error('gone'));
  const down = await scrape(toy.url);
  const state = [
    'up',
    'connections_active',
    'connections_waiting',
    'connections_max',
    'plans_known',
    'plans_waiting',
    'restarts_total',
  ];
  expect(state.map((name) => down.sum(`whowhom_database_${name}`))).toEqual([0, 3, 2, 9, 8, 6, 4]);
});

test('connections that never became requests and malformed addresses are counted too', async () => {
  const { url } = await start();
  await raw(url, (socket) => socket.write('NONSENSE\r\n\r\n'));
  await raw(url, (socket) => socket.write('GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'));
  const seen = await scrape(url);
  expect(seen.sum('whowhom_refusals_total', { code: 'MALFORMED_REQUEST' })).toBe(2);
  expect(seen.sum('whowhom_requests_open')).toBe(1);
});

test('METRICS=off serves none', async () => {
  const { url } = await start({ METRICS: 'off' });
  expect((await post(url, { query: '{ text }' })).data).toEqual({ text: 'text' });
  expect((await ask(url)).status).toBe(404);
});
