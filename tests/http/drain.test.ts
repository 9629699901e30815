import { afterEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
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

/** Asks over one kept connection. */
function keptAlive(url: string, agent: Agent, query: string): Promise<{ status: number | undefined; close: boolean }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const request = httpRequest(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => {
        resolve({ status: response.statusCode, close: response.headers.connection === 'close' });
      });
    });
    request.on('error', reject).end(JSON.stringify({ query }));
  });
}

test('stopping lets an open request finish, refuses new ones and closes kept connections', async () => {
  const toy = await start();
  const { url } = toy;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect(await keptAlive(url, agent, '{ text }')).toEqual({ status: 200, close: false });
  const silent = connect(Number(new URL(url).port), '127.0.0.1');
  await once(silent, 'connect');
  const slow = post(url, { query: '{ slow(ms: 1500) }' });
  await sleep(300);
  const started = performance.now();
  const stopping = toy.stop();
  expect(toy.stop()).toBe(stopping);
  await expect(post(url, { query: '{ text }' })).rejects.toThrow();
  const answer = await slow;
  expect(answer.data).toEqual({ slow: 'done' });
  expect(answer.headers.get('connection')).toBe('close');
  await stopping;
  // Well before the ten seconds that open requests are given: neither silent nor kept connections hold it up.
  expect(performance.now() - started).toBeLessThan(8000);
  silent.destroy();
  agent.destroy();
});

test('a request that comes on a connection in use while stopping is told so', async () => {
  const toy = await start();
  const body = (query: string): string => {
    const text = JSON.stringify({ query });
    const head = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${text.length}`;
    return `POST /graphql HTTP/1.1\r\n${head}\r\n\r\n${text}`;
  };
  const said = await raw(toy.url, (socket) => {
    socket.write(body('{ slow(ms: 600) }'));
    setTimeout(() => void toy.stop(), 200);
    setTimeout(() => socket.write(body('{ text }')), 300);
  });
  expect(said).toContain('"done"');
  expect(said).toMatch(/HTTP\/1\.1 503|connection: close/i);
  expect(said).not.toContain('"text":"text"');
});

test('a request that does not end is cut off when its time is over', async () => {
  const toy = await start({ DRAIN_TIMEOUT_MS: '300' });
  const endless = post(toy.url, { query: '{ slow(ms: 30000) }' }).catch(() => 'cut');
  await sleep(200);
  const started = performance.now();
  await toy.stop();
  expect(await endless).toBe('cut');
  expect(performance.now() - started).toBeLessThan(10_000);
});
