import { afterEach, expect, test } from '@jest/globals';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WhowhomError } from '../../src/errors.js';
import { post, raw, read, secrets, startToy, type Toy } from './toy.js';

const running: Toy[] = [];
async function start(...parameters: Parameters<typeof startToy>): Promise<Toy> {
  const toy = await startToy(...parameters);
  running.push(toy);
  return toy;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((toy) => toy.stop()));
});

const bodyOf = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4));

test('/health never asks the database, /ready does', async () => {
  const toy = await start();
  const refused = new WhowhomError('DATABASE_UNAVAILABLE', 'bolt://10.1.2.3 hunter2');
  let asked = 0;
  toy.database = () => {
    asked += 1;
    return Promise.reject(refused);
  };
  const health = await fetch(`${toy.url}/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok', version: '9.9.9' }]);
  expect(asked).toBe(0);
  const down = await read(await fetch(`${toy.url}/ready`));
  expect([down.status, down.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
  expect(JSON.parse(down.text)).toMatchObject({ status: 'unavailable', code: 'DATABASE_UNAVAILABLE' });
  expect(down.errors[0]?.extensions.id).toBe(down.headers.get('x-request-id'));
  for (const secret of secrets) expect(down.text).not.toContain(secret);
  toy.database = () => Promise.resolve();
  const up = await fetch(`${toy.url}/ready`);
  expect([up.status, await up.json()]).toEqual([200, { status: 'ready', version: '9.9.9' }]);
});

test('/ready waits until what is asked most is planned, and a database that is gone is told before that', async () => {
  let isPrepared = false;
  const toy = await start({}, { isPrepared: () => isPrepared });
  const early = await read(await fetch(`${toy.url}/ready`));
  expect([early.status, early.code]).toEqual([503, 'PLANNING']);
  expect((await fetch(`${toy.url}/health`)).status).toBe(200);
  toy.database = () => Promise.reject(new WhowhomError('DATABASE_UNAVAILABLE', 'It is down.'));
  expect((await read(await fetch(`${toy.url}/ready`))).code).toBe('DATABASE_UNAVAILABLE');
  toy.database = () => Promise.resolve();
  isPrepared = true;
  expect((await fetch(`${toy.url}/ready`)).status).toBe(200);
});

test('/ready is answered though the database hangs, which is asked once', async () => {
  const toy = await start();
  let asked = 0;
  toy.database = () => {
    asked += 1;
    return new Promise(() => undefined);
  };
  const started = performance.now();
  const answers = await Promise.all([1, 2, 3].map(async () => read(await fetch(`${toy.url}/ready`))));
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
  expect(asked).toBe(1);
});

test('the front door leads to the playground, or names the addresses when there is none', async () => {
  const without = await start();
  expect(await (await fetch(without.url)).json()).toMatchObject({ graphql: '/graphql', ready: '/ready' });
  const off = await start({ PLAYGROUND: 'off' }, { playgroundFolder: '/nowhere' });
  expect((await fetch(off.url, { redirect: 'manual' })).status).toBe(200);
  const on = await start({}, { playgroundFolder: '/nowhere' });
  const answer = await fetch(on.url, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/playground']);
});

test('each answer carries the security headers and an id of its own, whatever the client calls itself', async () => {
  const { url } = await start();
  const ids = new Set<string | null>();
  for (const path of ['/health', '/graphql', '/nowhere', '/ready', '/']) {
    const { headers } = await fetch(`${url}${path}`, { headers: { 'x-request-id': 'forged' } });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
    ids.add(headers.get('x-request-id'));
  }
  expect(ids.size).toBe(5);
  expect(ids.has('forged')).toBe(false);
});

test('pages are shown in frames of nobody, or of those who are named', async () => {
  const none = (await fetch(`${(await start()).url}/`)).headers;
  expect(none.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(none.get('x-frame-options')).toBe('SAMEORIGIN');
  const some = (await fetch(`${(await start({ EMBED_ORIGINS: 'https://news.example' })).url}/`)).headers;
  expect(some.get('content-security-policy')).toContain("frame-ancestors 'self' https://news.example");
  expect(some.get('x-frame-options')).toBeNull();
});

const preflight = (url: string, origin: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
const allowed = ({ headers }: { headers: Headers }): string | null => headers.get('access-control-allow-origin');

test('other pages may read answers only when they are named', async () => {
  const [mine, foreign] = ['https://mine.example', 'https://foreign.example'];
  const none = await start();
  expect(allowed(await preflight(none.url, mine))).toBeNull();
  expect(allowed(await post(none.url, { query: '{ text }' }, { origin: mine }))).toBeNull();
  const some = await start({ CORS_ORIGINS: `${mine}, https://other.example` });
  expect(allowed(await preflight(some.url, mine))).toBe(mine);
  expect(allowed(await preflight(some.url, foreign))).not.toBe(foreign);
  expect(allowed(await post(some.url, { query: '{ text }' }, { origin: mine }))).toBe(mine);
  const all = await start({ CORS_ORIGINS: '*' });
  expect(allowed(await preflight(all.url, foreign))).toBe('*');
  expect((await preflight(all.url, foreign)).headers.get('access-control-allow-credentials')).toBeNull();
});

test.each(['/nowhere', '/graphql/more', '/playground', '/%zz', '/..%2f..%2fetc/passwd', '/{long}'])(
  '%s is refused in JSON with a code, an advice and the id',
  async (path) => {
    const { url } = await start();
    const { status, errors, headers } = await read(await fetch(`${url}${path.replace('{long}', 'a'.repeat(5000))}`));
    expect([400, 404]).toContain(status);
    const { code, advice, id } = errors[0]?.extensions ?? {};
    expect([code, advice]).toEqual([status === 404 ? 'NO_SUCH_ADDRESS' : 'MALFORMED_REQUEST', expect.any(String)]);
    expect(id).toBe(headers.get('x-request-id'));
  },
);

test.each(['[', 'a b', '%', 'x:99999', '\u00ff', 'a/../b', '@'])('the Host %j is no fault of ours', async (host) => {
  const { url } = await start();
  const body = '{"query":"{ text }"}';
  const answer = await raw(url, (socket) => {
    const head = `Host: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
    socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n\r\n${body}`, 'latin1');
  });
  expect(answer).toMatch(/^HTTP\/1\.1 (200|400)/);
});

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400, 'MALFORMED_REQUEST'],
  ['headers too large', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431, 'TOO_LARGE'],
])('%s is refused in JSON', async (_what, text, status, code) => {
  const { url } = await start();
  const answer = await raw(url, (socket) => socket.write(text));
  expect(answer).toContain(`HTTP/1.1 ${status}`);
  expect(bodyOf(answer)).toMatchObject({ errors: [{ extensions: { code, id: expect.any(String) as unknown } }] });
});

test('headers and bodies that come too slowly end with 408', async () => {
  const { url } = await start({ REQUEST_TIMEOUT_MS: '300' });
  const drip = (socket: Socket, text: string): void => {
    const timer = setInterval(() => socket.write(text), 50);
    socket.once('close', () => {
      clearInterval(timer);
    });
  };
  const body =
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n';
  const started = performance.now();
  const answers = await Promise.all([
    raw(url, (socket) => {
      socket.write('GET / HTTP/1.1\r\n');
      drip(socket, 'X: a\r\n');
    }),
    raw(url, (socket) => {
      socket.write(body);
      drip(socket, ' ');
    }),
    raw(url, () => undefined),
  ]);
  expect(performance.now() - started).toBeLessThan(20_000);
  for (const answer of answers.slice(0, 2)) expect(answer).toContain('HTTP/1.1 408');
  expect(bodyOf(answers[0])).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TIMEOUT' } }] });
});

/** As many sockets, each with its own drip until it is closed. */
function drips(url: string, count: number, head: string, drop: string): Promise<string[]> {
  const one = () =>
    raw(url, (socket) => {
      socket.write(head);
      const timer = setInterval(() => socket.write(drop), 100);
      socket.once('close', () => {
        clearInterval(timer);
      });
    });
  return Promise.all(Array.from({ length: count }, one));
}

test('60 clients that drip their headers and 60 that drip their bodies are let go, and others are answered', async () => {
  const { url } = await start({ REQUEST_TIMEOUT_MS: '500' });
  const body =
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{';
  const started = performance.now();
  const slow = Promise.all([drips(url, 60, 'GET / HTTP/1.1\r\n', 'X: a\r\n'), drips(url, 60, body, ' ')]);
  expect((await post(url, { query: '{ __typename }' })).status).toBe(200);
  const answers = (await slow).flat();
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(answers).toHaveLength(120);
  for (const answer of answers) expect(answer).toContain('HTTP/1.1 408');
});

/** A socket that asks, and then reads a byte now and then. */
function slowReader(url: string, query: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
  const text = JSON.stringify({ query });
  const head = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${text.length}`;
  socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n\r\n${text}`);
  socket.pause();
  const timer = setInterval(() => void socket.read(1), 100);
  return socket.once('close', () => {
    clearInterval(timer);
  });
}

test('60 clients that read drop by drop are let go, and others are answered', async () => {
  // Long enough that on a busy machine all 60 have sent their requests in it.
  const toy = await start({ REQUEST_TIMEOUT_MS: '5000' });
  const query = `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: big`).join(' ')} }`;
  const letGo = (): number => toy.log.filter(({ msg }) => msg === 'the client reads its answer too slowly').length;
  const started = performance.now();
  const sockets = Array.from({ length: 60 }, () => slowReader(toy.url, query));
  try {
    expect((await post(toy.url, { query: '{ __typename }' })).status).toBe(200);
    while (letGo() < 60 && performance.now() - started < 60_000) await sleep(100);
    expect(letGo()).toBe(60);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});

test('a port in use is told with the setting', async () => {
  const { url } = await start();
  const error: unknown = await startToy({ PORT: new URL(url).port }).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(WhowhomError);
  expect(error).toMatchObject({ code: 'BAD_SETTING', details: { path: 'PORT' } });
});
