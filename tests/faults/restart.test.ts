import { afterEach, expect, jest, test } from '@jest/globals';
import { isAlive } from '../../src/neo4j/embedded/processes.js';
import { ask, health, patience, print, ready, recovery, startClients, until } from './clients.js';
import { expectVerified } from './commands.js';
import { prepared } from './prepared.js';
import { endAll, serve } from './served.js';

jest.setTimeout(patience);

afterEach(endAll);

/** What may be told while the database is away, and nothing else. */
const away = new Set(['OK', 'DATABASE_UNAVAILABLE', 'PLANNING']);

test('kill -9 of the database under load: clear errors, then it is back without a restart of the service', async () => {
  const service = await serve({}, await prepared('seeded'));
  const clients = startClients(16, () => service.url);
  await until(() => (clients.counts.get('OK') ?? 0) > 100);
  const first = service.databasePid();
  process.kill(first, 'SIGKILL');
  await until(async () => (await ready(service.url)).code === 'DATABASE_UNAVAILABLE');
  const { result, status, ms } = await ask(service.url);
  expect([result, status]).toEqual(['DATABASE_UNAVAILABLE', 503]);
  expect(ms).toBeLessThan(5_000);
  expect(await health(service.url)).toBe(200);
  const seconds = await recovery(() => service.url);
  expect((await ready(service.url)).status).toBe(200);
  await clients.stop();
  print(`database killed: back after ${seconds.toFixed(1)} s, slowest answer ${clients.slowest()} ms`, clients.counts);
  expect([...clients.counts.keys()].filter((code) => !away.has(code))).toEqual([]);
  expect(isAlive(first)).toBe(false);
  const second = service.databasePid();
  expect(second).not.toBe(first);
  await expectVerified(service);
  expect(await service.stop()).toBe(0);
  expect(isAlive(second)).toBe(false);
});

test('killed while it starts again it is started once more; Ctrl-C meanwhile stops in order', async () => {
  const service = await serve({}, await prepared('seeded'));
  const first = service.databasePid();
  process.kill(first, 'SIGKILL');
  await until(() => service.databasePid() !== first);
  const second = service.databasePid();
  process.kill(second, 'SIGKILL');
  const seconds = await recovery(() => service.url);
  print(`killed, and killed again while it started: back after ${seconds.toFixed(1)} s`);
  const third = service.databasePid();
  process.kill(third, 'SIGKILL');
  await until(() => service.databasePid() !== third);
  const fourth = service.databasePid();
  const began = Date.now();
  service.signal('SIGINT');
  expect(await service.exited).toBe(0);
  print(`Ctrl-C during a restart: ended after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  expect(isAlive(fourth)).toBe(false);
  await expectVerified(service);
});

test('a database that keeps ending is given up: the service ends with its last words', async () => {
  const service = await serve({ NEO4J_RESTARTS: '1' }, await prepared('seeded'));
  process.kill(service.databasePid(), 'SIGKILL');
  await until(() => service.said.some((line) => line.startsWith('The database is back')));
  const last = service.databasePid();
  process.kill(last, 'SIGKILL');
  expect(await service.exited).toBe(1);
  expect(service.said.join('\n')).toContain('The database ended by itself');
  expect(isAlive(last)).toBe(false);
  await expectVerified(service);
});

test('kill -9 of the service leaves no database behind, and the next start is fine', async () => {
  const service = await serve({}, await prepared('seeded'));
  const database = service.databasePid();
  service.signal('SIGKILL');
  await service.exited;
  const began = Date.now();
  const again = await serve({}, service.dataDir);
  print(`service killed: the next one answers after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  expect(isAlive(database)).toBe(false);
  expect((await ask(again.url)).result).toBe('OK');
  await expectVerified(again);
});

test('the service is stopped and started under load: clear errors only', async () => {
  let service = await serve({}, await prepared('seeded'));
  const port = new URL(service.url).port;
  const clients = startClients(16, () => service.url);
  await until(() => (clients.counts.get('OK') ?? 0) > 100);
  const began = Date.now();
  expect(await service.stop()).toBe(0);
  service = await serve({ PORT: port }, service.dataDir);
  await recovery(() => service.url);
  const seconds = (Date.now() - began) / 1000;
  await clients.stop();
  await expectVerified(service);
  print(`service stopped and started under load: away for ${seconds.toFixed(1)} s`, clients.counts);
  const allowed = new Set([...away, 'STOPPING', 'NETWORK']);
  expect([...clients.counts.keys()].filter((code) => !allowed.has(code))).toEqual([]);
});
