import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { follow, nextOf, openBy, openSocket, socketUrl, sources, streaming, streams } from './streaming.js';
import { bearer, changes, post, raw, secrets, startToy, toyTokens, type Toy } from './toy.js';
import { WebSocket } from 'ws';

let toy: Toy;
let url: string;
const running: Toy[] = [];
async function start(env: Record<string, string> = {}): Promise<Toy> {
  const started = await startToy(env, streaming);
  running.push(started);
  return started;
}
beforeAll(async () => {
  toy = await startToy({}, streaming);
  ({ url } = toy);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});
afterAll(() => toy.stop());

/** Waits until something holds; what never does fails the test by its time. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(5);
}

const gauge = async (name: string, at = url): Promise<number> => {
  const text = await (await fetch(`${at}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
};

const forever = 'subscription { ticks(every: 600000) }';

describe.each(streams)('by %s', (way) => {
  test('a subscription is answered again and again, until its client ends it', async () => {
    const { results, code } = await follow(way, url, { payload: { query: 'subscription { ticks }' } });
    expect(code).toBeNull();
    expect(results.map(({ data }) => data)).toEqual([{ ticks: 1 }, { ticks: 2 }, { ticks: 3 }]);
    expect(results[0]).toMatchObject({ extensions: { graphVersion: 7, cost: { spent: { statements: 0 } } } });
    await until(() => sources.open === 0);
    expect(await gauge('whowhom_subscriptions_open')).toBe(0);
  });

  test('one that waits for an event ends at once when its client is gone without a word', async () => {
    const open = await Promise.all([1, 2, 3, 4, 5].map(() => openBy(way, url, forever)));
    await until(() => sources.open === 5);
    expect(await gauge('whowhom_subscriptions_open')).toBe(5);
    for (const { go } of open) go();
    await until(() => sources.open === 0);
    await until(
      async () => (await gauge('whowhom_subscriptions_open')) + (await gauge('whowhom_websockets_open')) === 0,
    );
  });

  test('nothing is kept for a client that does not read', async () => {
    sources.made = 0;
    const { go } = await openBy(way, url, 'subscription { big }');
    let before = -1;
    // Until what lies between is full, some megabytes.
    await until(async () => {
      const isFull = sources.made === before && before > 0;
      before = sources.made;
      await sleep(100);
      return isFull;
    });
    expect(sources.made).toBeLessThan(500);
    go();
    await until(() => sources.open === 0);
  });

  test('queries are answered, and mutations of who may', async () => {
    const query = await follow(way, url, { payload: { query: '{ text }' } });
    expect(query.results).toMatchObject([{ data: { text: 'text' }, extensions: { graphVersion: 7 } }]);
    const before = changes.count;
    const payload = { query: 'mutation ($t: Thing!) { change(thing: $t) }', variables: { t: { name: 'x' } } };
    const changed = await follow(way, url, { payload, token: toyTokens.editor });
    expect(changed.results).toMatchObject([{ data: { change: 'changed' } }]);
    expect(changes.count).toBe(before + 1);
    for (const [token, code] of [
      [undefined, 'UNAUTHENTICATED'],
      [toyTokens.reader, 'FORBIDDEN'],
    ] as const) {
      const refused = await follow(way, url, { payload, token });
      expect([refused.code, refused.results.length]).toEqual([code, 1]);
    }
    expect(changes.count).toBe(before + 1);
  });

  const bad: readonly [string, object][] = [
    ['malformed', { query: 'subscription { ' }],
    ['nested', { query: '{'.repeat(200) }],
    ['brackets', { query: `{ text(of: ${'['.repeat(5000)}) }` }],
    ['of many tokens', { query: `{ ${'text '.repeat(5000)} }` }],
    ['of many aliases', { query: `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: text`).join(' ')} }` }],
    ['of many directives', { query: `{ text ${'@skip(if: false) '.repeat(600)} }` }],
    ['deep', { query: `{ ${'me { '.repeat(40)} text ${'}'.repeat(40)} }` }],
    ['of an unknown field', { query: 'subscription { tick }' }],
    ['of a wrong argument', { query: 'subscription { ticks(every: "x") }' }],
    ['of two fields', { query: 'subscription { ticks failing }' }],
    ['of fragments in a circle', { query: 'subscription { ...A } fragment A on Subscription { ...A }' }],
    ['too costly', { query: '{ many { many { text many { text } } } }' }],
    [
      'of deep variables',
      { query: '{ text }', variables: { a: JSON.parse('['.repeat(50) + ']'.repeat(50)) as unknown } },
    ],
    [
      'of deep extensions',
      { query: '{ text }', extensions: { a: JSON.parse('['.repeat(50) + ']'.repeat(50)) as unknown } },
    ],
    ['of wrong variables', { query: 'query ($a: String) { text(of: $a) }', variables: { a: 7 } }],
    ['without its variable', { query: 'query ($a: String!) { text(of: $a) }' }],
    ['of an unknown name', { query: 'query A { text }', operationName: 'B' }],
    ['of two operations', { query: 'query A { text } query B { text }' }],
    ['of an id that is none', { query: '{ text }', documentId: 7 }],
    ['of an id of another text', { query: '{ text }', documentId: 'sha256:00' }],
    ['of an unknown id', { query: '', documentId: 'sha256:00' }],
    ['failing inside', { query: '{ fail }' }],
    ['for editors', { query: 'mutation { change }' }],
    ['without a document', { query: '' }],
  ];
  test.each(bad)('a document %s is refused as by POST', async (_, payload) => {
    const posted = await post(url, payload);
    const came = await follow(way, url, { payload });
    expect([came.code, came.results.length]).toEqual([posted.code, 1]);
    const told = came.results[0]?.errors?.map(({ message, extensions: { id: _id, ...rest } }) => ({
      message,
      ...rest,
    }));
    const expected = posted.errors.map(({ message, extensions: { id: _id, ...rest } }) => ({ message, ...rest }));
    // Of what is no request at all Apollo says more than we do.
    if (posted.code !== 'MALFORMED_REQUEST') expect(told).toEqual(expected);
    expect(came.results[0]?.errors?.[0]?.extensions.id).toEqual(expect.any(String));
    for (const secret of secrets) expect(JSON.stringify(came)).not.toContain(secret);
  });

  test('what fails within a subscription is told without what it was', async () => {
    const failing = await follow(way, url, { payload: { query: 'subscription { failing }' } });
    expect(failing.results[0]).toMatchObject({ data: { failing: 1 } });
    expect(failing.code).toBe('INTERNAL');
    expect((await follow(way, url, { payload: { query: 'subscription { wrong }' } })).code).toBe('INTERNAL');
    for (const secret of secrets)
      expect(JSON.stringify([failing, toy.log.filter(({ level }) => level === 30)])).not.toContain(secret);
    await until(async () => (await gauge('whowhom_subscriptions_open')) === 0);
  });

  test('places are limited, of one address and of all, and given back', async () => {
    const { url: at } = await start({ MAX_SUBSCRIPTIONS: '3', MAX_CLIENT_SUBSCRIPTIONS: '2' });
    const open = [await openBy(way, at, forever), await openBy(way, at, forever)];
    await until(() => sources.open === 2);
    if (way === 'WebSocket') {
      const { status, text } = await knock(at, {});
      expect([status, text]).toEqual([503, expect.stringContaining('MAX_CLIENT_SUBSCRIPTIONS')]);
    } else {
      const refused = await follow(way, at, { payload: { query: forever } });
      expect(refused.code).toBe('SUBSCRIPTIONS_BUSY');
    }
    open[0]?.go();
    await until(() => sources.open === 1);
    await until(async () => (await gauge('whowhom_websockets_open', at)) < 2);
    expect((await follow(way, at, { payload: { query: 'subscription { ticks }' } })).results).toHaveLength(3);
    open[1]?.go();
    await until(() => sources.open === 0);
  });

  test('operations are counted with the requests of a client', async () => {
    const { url: at } = await start({ RATE_LIMIT: '5', RATE_WINDOW_MS: '600000' });
    const codes: unknown[] = [];
    for (let i = 0; i < 6; i += 1) codes.push((await follow(way, at, { payload: { query: '{ text }' } })).code);
    expect(codes).toContain('RATE_LIMITED');
    expect((await post(at, { query: '{ text }' })).code).toBe('RATE_LIMITED');
  });

  test('only trusted documents are answered where that is set', async () => {
    const { url: at } = await start({ TRUSTED_DOCUMENTS: 'tests/http/trusted', TRUSTED_ONLY: 'on' });
    const codeOf = async (payload: object) => (await follow(way, at, { payload })).code;
    expect(await codeOf({ query: 'subscription { ticks }' })).toBe('DOCUMENT_NOT_TRUSTED');
    expect(await codeOf({ query: '', documentId: 'Ticks' })).toBeNull();
  });

  test('stopping ends them so that their clients come again', async () => {
    const stopping = await start();
    const following = follow(way, stopping.url, { payload: { query: forever } });
    await until(() => sources.open === 1);
    await stopping.stop();
    const came = await following.catch((error: unknown) => error);
    // A stream of events that breaks off without its end is one that graphql-sse asks for again.
    if (way === 'WebSocket') expect(came).toMatchObject({ closed: { code: 1012 }, code: 'STOPPING' });
    else expect(String(came)).toContain('Connection closed while having active streams');
    expect(sources.open).toBe(0);
  });
});

test('places are those of subscriptions, however many of them one WebSocket brings', async () => {
  const { url: at } = await start({ MAX_SUBSCRIPTIONS: '3', MAX_CLIENT_SUBSCRIPTIONS: '2' });
  const socket = await openSocket(at);
  socket.send('{"type":"connection_init"}');
  await nextOf(socket);
  for (const id of ['1', '2', '3']) socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: forever } }));
  expect(await nextOf(socket)).toMatchObject({
    id: '3',
    type: 'error',
    payload: [{ extensions: { code: 'SUBSCRIPTIONS_BUSY' } }],
  });
  socket.send('{"id":"1","type":"complete"}');
  await until(() => sources.open === 1);
  socket.send(JSON.stringify({ id: '4', type: 'subscribe', payload: { query: 'subscription { ticks }' } }));
  expect(await nextOf(socket)).toMatchObject({ id: '4', type: 'next' });
  socket.terminate();
  await until(() => sources.open === 0);
});

test('a message that is too large is refused', async () => {
  const query = `{ text(of: "${'x'.repeat(300_000)}") }`;
  expect((await follow('WebSocket', url, { payload: { query } })).closed?.code).toBe(1009);
  expect(await follow('events', url, { payload: { query } })).toMatchObject({
    code: 'TOO_LARGE',
    closed: { code: 413 },
  });
});

test('a subscription over plain HTTP says what to come by', async () => {
  const answer = await post(url, { query: 'subscription { ticks }' }, bearer(toyTokens.admin));
  expect([answer.status, answer.code]).toEqual([406, 'NOT_ACCEPTABLE']);
  expect(answer.errors[0]?.extensions.advice).toContain('text/event-stream');
  const both = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json' },
    body: '{"query":"{ text }"}',
  });
  expect(both.headers.get('content-type')).toContain('application/json');
  await both.text();
});

test('a mutation never comes by GET, and a page of others does not get so far', async () => {
  const before = changes.count;
  const query = new URLSearchParams({ query: 'mutation { change(thing: { name: "x" }) }' }).toString();
  const headers = { accept: 'text/event-stream', ...bearer(toyTokens.admin) };
  expect((await fetch(`${url}/graphql?${query}`, { headers })).status).toBe(400);
  const asked = await fetch(`${url}/graphql?${query}`, { headers: { ...headers, 'apollo-require-preflight': '1' } });
  expect(await asked.text()).toContain('MALFORMED_REQUEST');
  expect(changes.count).toBe(before);
});

/** How a request for a WebSocket is answered. */
async function knock(at: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  const socket = new WebSocket(socketUrl(at), 'graphql-transport-ws', { headers });
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.terminate();
      resolve({ status: 101, text: '' });
    });
    socket.on('error', () => undefined);
    socket.on('unexpected-response', (_request, response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
  });
}

test('pages of others open no WebSocket, those of the service and of allowed origins do', async () => {
  const { url: at } = await start({ CORS_ORIGINS: 'https://app.example.org' });
  const host = new URL(at).host;
  expect((await knock(at, {})).status).toBe(101);
  expect((await knock(at, { origin: `http://${host}` })).status).toBe(101);
  expect((await knock(at, { origin: 'https://app.example.org' })).status).toBe(101);
  for (const origin of [
    'https://evil.example',
    'null',
    `http://${host}.evil.example`,
    'https://app.example.org.evil.example',
  ]) {
    const { status, text } = await knock(at, { origin });
    expect([origin, status]).toEqual([origin, 403]);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED', id: expect.any(String) } }],
    });
  }
  const stranger = await knock(at, { host: 'evil.example' });
  expect([stranger.status, stranger.text]).toEqual([403, expect.stringContaining('HOST_NOT_ALLOWED')]);
});

test('a request that offers another protocol is answered as if it did not', async () => {
  const body = '{"query":"{ text }"}';
  const text = await raw(url, (socket) => {
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n` +
        `HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    setTimeout(() => socket.end(), 500);
  });
  expect(text).toContain('HTTP/1.1 200');
  expect(text).toContain('"text":"text"');
});

test('a WebSocket of another protocol, and what is no message, is closed with what is wrong', async () => {
  const other = new WebSocket(socketUrl(url), 'graphql-ws');
  expect((await once(other, 'error').catch((error: unknown) => [error])).length).toBe(1);
  for (const message of ['x', '{"type":"subscribe"}', '{"type":"nothing"}', '[]']) {
    const socket = await openSocket(url);
    socket.send(message);
    expect(await nextOf(socket)).toEqual({ closed: 4400, reason: 'Invalid message received' });
  }
  const early = await openSocket(url);
  early.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '{ text }' } }));
  expect(await nextOf(early)).toEqual({ closed: 4401, reason: 'Unauthorized' });
});
