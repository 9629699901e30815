import { afterEach, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, health, patience, print, ready, recovery, startClients, until } from './clients.js';
import { expectVerified } from './commands.js';
import { prepared } from './prepared.js';
import { endAll, serve } from './served.js';

jest.setTimeout(patience);

afterEach(endAll);

const timeout = 2000;

test('a database that stands still: every answer comes in time, and all is well soon after it goes on', async () => {
  const service = await serve({ QUERY_TIMEOUT_MS: String(timeout) }, await prepared('seeded'));
  const clients = startClients(16, () => service.url);
  await until(() => (clients.counts.get('OK') ?? 0) > 100);
  const database = service.databasePid();
  process.kill(database, 'SIGSTOP');
  const { result, ms } = await ask(service.url);
  expect(['DATABASE_TIMEOUT', 'DATABASE_BUSY']).toContain(result);
  expect(ms).toBeLessThan(10 * timeout);
  expect((await ready(service.url)).code).toBe('DATABASE_UNAVAILABLE');
  expect(await health(service.url)).toBe(200);
  await sleep(3 * timeout);
  process.kill(database, 'SIGCONT');
  const seconds = await recovery(() => service.url);
  await clients.stop();
  print(
    `database paused: well ${seconds.toFixed(1)} s after it went on, slowest answer ${clients.slowest()} ms`,
    clients.counts,
  );
  expect(seconds).toBeLessThan(50);
  expect(clients.slowest()).toBeLessThan(10 * timeout);
  const allowed = new Set(['OK', 'DATABASE_TIMEOUT', 'DATABASE_BUSY', 'DATABASE_UNAVAILABLE', 'PLANNING']);
  expect([...clients.counts.keys()].filter((code) => !allowed.has(code))).toEqual([]);
  // It was not taken for dead.
  expect(service.databasePid()).toBe(database);
  await expectVerified(service);
  expect(await service.stop()).toBe(0);
});

test('a database that stands still for long is taken for dead and started again', async () => {
  const service = await serve({ QUERY_TIMEOUT_MS: String(timeout) }, await prepared('seeded'));
  const database = service.databasePid();
  process.kill(database, 'SIGSTOP');
  const began = Date.now();
  await until(() => service.databasePid() !== database);
  await recovery(() => service.url);
  print(`database stands still for good: well after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  await expectVerified(service);
  expect(await service.stop()).toBe(0);
});

/** A number of /metrics. */
async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);
}

test('a client that goes frees its connection, although the database stands still', async () => {
  const service = await serve({ QUERY_TIMEOUT_MS: '600000' }, await prepared('seeded'));
  const active = () => metric(service.url, 'whowhom_database_connections_active');
  // Asked once before: what is new waits for its plan and not for a connection.
  const query = '{ entity(id: "organization/openai") { name } }';
  expect((await ask(service.url, query)).result).toBe('OK');
  await until(async () => (await active()) === 0);
  const database = service.databasePid();
  process.kill(database, 'SIGSTOP');
  try {
    const client = new AbortController();
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const asked = fetch(`${service.url}/graphql`, { method: 'POST', headers, body, signal: client.signal });
    await until(async () => (await active()) === 1);
    client.abort();
    await expect(asked).rejects.toThrow();
    await until(async () => (await active()) === 0);
  } finally {
    process.kill(database, 'SIGCONT');
  }
  await recovery(() => service.url);
  await expectVerified(service);
});
