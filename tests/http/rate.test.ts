import { afterEach, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorTable } from '../../src/errors.js';
import { post, read, startToy, type Answer, type Toy } from './toy.js';

const running: Toy[] = [];
async function start(env: Record<string, string>): Promise<Toy> {
  const toy = await startToy(env);
  running.push(toy);
  return toy;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((toy) => toy.stop()));
});

const query = { query: '{ text }' };
const long = { RATE_LIMIT: '3', RATE_WINDOW_MS: '600000' };

/** Statuses of as many requests, one after another. */
async function statuses(url: string, times: number, headers: (index: number) => Record<string, string>) {
  const all: number[] = [];
  for (let i = 0; i < times; i += 1) all.push((await post(url, query, headers(i))).status);
  return all;
}
const none = (): Record<string, string> => ({});

test('one request too many is refused like all others, with when to come again', async () => {
  const { url } = await start(long);
  expect(await statuses(url, 3, none)).toEqual([200, 200, 200]);
  const refused = await post(url, query, { accept: 'application/graphql-response+json' });
  expect(refused.status).toBe(429);
  expect(refused.headers.get('content-type')).toContain('graphql-response+json');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
  expect(refused.errors).toHaveLength(1);
  expect(refused.errors[0]?.message).toContain('more than 3 in 600000 ms');
  const { code, advice, id } = refused.errors[0]?.extensions ?? {};
  expect([code, advice, id]).toEqual([
    'RATE_LIMITED',
    errorTable.RATE_LIMITED.advice,
    refused.headers.get('x-request-id'),
  ]);
});

test('GET and POST are one count, what is no query counts too, and the probes never do', async () => {
  const { url } = await start(long);
  const get = (): Promise<Answer> =>
    fetch(`${url}/graphql?query={text}`, { headers: { 'apollo-require-preflight': '1' } }).then(read);
  const answers = [await get(), await post(url, '{"query":'), await post(url, { query: '{' }), await get()];
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 429]);
  for (let i = 0; i < 10; i += 1) {
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  }
  expect((await get()).code).toBe('RATE_LIMITED');
});

test('the next window is open again', async () => {
  const { url } = await start({ RATE_LIMIT: '1', RATE_WINDOW_MS: '300' });
  await post(url, query);
  expect((await post(url, query)).status).toBe(429);
  await sleep(500);
  expect((await post(url, query)).status).toBe(200);
});

test('nothing is refused when there is no limit', async () => {
  const { url } = await start({});
  expect(new Set(await statuses(url, 50, none))).toEqual(new Set([200]));
});

test('whoever writes X-Forwarded-For is not somebody else', async () => {
  const { url } = await start(long);
  const forged = (i: number): Record<string, string> => ({
    'x-forwarded-for': `203.0.113.${i}`,
    forwarded: `for=203.0.113.${i}`,
    'x-real-ip': `203.0.113.${i}`,
  });
  expect(await statuses(url, 5, forged)).toEqual([200, 200, 200, 429, 429]);
});

test('behind a proxy the client is whom the proxy saw, whatever that client wrote', async () => {
  const { url } = await start({ ...long, TRUST_PROXY: 'on' });
  const seen = (address: string) => (i: number) => ({ 'x-forwarded-for': `203.0.113.${i}, 10.9.8.7, ${address}` });
  expect(await statuses(url, 4, seen('198.51.100.1'))).toEqual([200, 200, 200, 429]);
  expect(await statuses(url, 4, seen('198.51.100.2'))).toEqual([200, 200, 200, 429]);
  // One who has a whole network of IPv6 is still one.
  const many = (i: number) => ({ 'x-forwarded-for': `2001:db8:1:2::${i}` });
  expect(await statuses(url, 4, many)).toEqual([200, 200, 200, 429]);
});

test('a proxy that is not named is not believed', async () => {
  const { url } = await start({ ...long, TRUST_PROXY: '192.0.2.0/24' });
  expect(await statuses(url, 4, (i) => ({ 'x-forwarded-for': `203.0.113.${i}` }))).toEqual([200, 200, 200, 429]);
});

test('malformed addresses of a proxy are no fault of ours', async () => {
  const { url } = await start({ ...long, TRUST_PROXY: 'on', RATE_LIMIT: '100' });
  for (const address of ['', 'x', ',,,', '999.1.1.1', '::::', '[::1]:80', '1.2.3.4:99', 'a'.repeat(5000)]) {
    expect((await post(url, query, { 'x-forwarded-for': address, 'x-forwarded-host': '[' })).status).toBeLessThan(500);
  }
});
