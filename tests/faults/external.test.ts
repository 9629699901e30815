import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startEmbedded, type EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { ask, health, patience, print, ready, recovery, startClients, until } from './clients.js';
import { endAll, newFolder, serve } from './served.js';

jest.setTimeout(patience);

const dataDir = newFolder();
const start = () =>
  startEmbedded({ dataDir, cacheDir: '.cache', heap: '512m', pageCache: '64m', yes: false, log: () => undefined });

let server: EmbeddedDatabase;
beforeAll(async () => {
  server = await start();
});
const services: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.stop()));
});
afterAll(async () => {
  await server.stop();
  await endAll();
});

const env = () => ({ NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password });

test('a server that is stopped and started: clear errors, then answers again', async () => {
  const service = await serve(env());
  services.push(service);
  const clients = startClients(16, () => service.url);
  await until(() => (clients.counts.get('OK') ?? 0) > 100);
  await server.stop();
  await until(async () => (await ready(service.url)).status === 503);
  const { result, status } = await ask(service.url);
  expect([result, status]).toEqual(['DATABASE_UNAVAILABLE', 503]);
  expect(await health(service.url)).toBe(200);
  const uri = server.uri;
  server = await start();
  expect(server.uri).toBe(uri);
  const seconds = await recovery(() => service.url);
  await clients.stop();
  print(`server stopped and started: well ${seconds.toFixed(1)} s after its start`, clients.counts);
  const allowed = new Set(['OK', 'DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'DATABASE_BUSY', 'PLANNING']);
  expect([...clients.counts.keys()].filter((code) => !allowed.has(code))).toEqual([]);
});

test('a service that starts before its server answers waits for it', async () => {
  process.kill(server.pid, 'SIGSTOP');
  try {
    const starting = serve(env());
    const paused = Date.now();
    setTimeout(() => process.kill(server.pid, 'SIGCONT'), 12_000);
    const service = await starting;
    services.push(service);
    print(`service started beside a server that stood still for 12 s: ready after ${Date.now() - paused} ms`);
    expect(service.said.join('\n')).toContain('Waiting for the database');
    expect((await ask(service.url)).result).toBe('OK');
  } finally {
    process.kill(server.pid, 'SIGCONT');
  }
});
