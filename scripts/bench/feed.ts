import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { digestOf } from '../../src/access/tokens.js';
import { startService, type Login, type Server } from './processes.js';
import { table } from './tables.js';

const token = 'whowhom_0JpVZ0editor0x6kYd1vQdC3mQ0T7cB5eWmS9yLwXnU';
const writes = 60;
const subscribers = 1000;
const writesToMany = 10;
const writers = 8;
const writesEach = 60;

const question = `subscription { changes { graphVersion changes { action subjectId
  subject { __typename id ... on Relationship { type from { id } to { id } } ... on Entity { name } } } } }`;

/** When each version came to a subscriber, in milliseconds. */
type Arrivals = Map<number, number>;

/** Follows by WebSocket. */
async function subscribe({ url }: Server): Promise<{ readonly arrivals: Arrivals; readonly socket: WebSocket }> {
  const arrivals: Arrivals = new Map();
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  socket.on('message', (data: Buffer) => {
    const at = performance.now();
    const version = /"graphVersion":(\d+),"changes"/.exec(data.toString())?.[1];
    if (version !== undefined) arrivals.set(Number(version), at);
  });
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: question } }));
  return { arrivals, socket };
}

/** Writes an entity; gives its version and when that was acknowledged. */
async function write(
  { url }: Server,
  name: string,
): Promise<{ readonly version: number; readonly sent: number; readonly at: number }> {
  const sent = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: `mutation ($n: String!, $k: ID!) { recordEntity(idempotencyKey: $k, input: { kind: PERSON, name: $n }) { graphVersion } }`,
      variables: { n: name, k: name },
    }),
  });
  const { data } = (await response.json()) as { data: { recordEntity: { graphVersion: number } } };
  return { version: data.recordEntity.graphVersion, sent, at: performance.now() };
}

/** When a version came to somebody; waits for it. */
async function arrivalOf(arrivals: Arrivals, version: number): Promise<number> {
  for (;;) {
    const at = arrivals.get(version);
    if (at !== undefined) return at;
    await sleep(1);
  }
}

const rank = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

/** From the sending of a write until a subscriber has it, in milliseconds, and from its acknowledgement. */
async function toOne(at: Server, writer: Server, name: string): Promise<readonly string[]> {
  const { arrivals, socket } = await subscribe(at);
  await sleep(500);
  const all: { sent: number; acknowledged: number }[] = [];
  for (let i = 0; i < writes; i += 1) {
    const written = await write(writer, `${name} ${i} ${Date.now()}`);
    const arrived = await arrivalOf(arrivals, written.version);
    all.push({ sent: arrived - written.sent, acknowledged: arrived - written.at });
    await sleep(7 * (i % 10));
  }
  socket.terminate();
  const of = (key: 'sent' | 'acknowledged') =>
    `${rank(
      all.map((one) => one[key]),
      0.5,
    ).toFixed(1)} / ${rank(
      all.map((one) => one[key]),
      0.95,
    ).toFixed(1)}`;
  return [name, of('sent'), of('acknowledged')];
}

/** A thousand subscribers, each with a connection of its own. */
async function toMany(at: Server): Promise<string> {
  const before = at.memory();
  const all: Awaited<ReturnType<typeof subscribe>>[] = [];
  while (all.length < subscribers) all.push(...(await Promise.all(Array.from({ length: 50 }, () => subscribe(at)))));
  await sleep(1000);
  const held = at.memory();
  const medians: number[] = [];
  const lasts: number[] = [];
  for (let i = 0; i < writesToMany; i += 1) {
    const { version, at: acknowledged } = await write(at, `many ${i} ${Date.now()}`);
    const times = await Promise.all(all.map(({ arrivals }) => arrivalOf(arrivals, version)));
    medians.push(rank(times, 0.5) - acknowledged);
    lasts.push(Math.max(...times) - acknowledged);
  }
  for (const { socket } of all) socket.terminate();
  const metrics = new URL('/metrics', at.url);
  const open = async (): Promise<number> =>
    Number(/^whowhom_subscriptions_open (\d+)/m.exec(await (await fetch(metrics)).text())?.[1]);
  const gone = performance.now();
  while ((await open()) > 0) await sleep(10);
  return [
    `${subscribers} subscribers, each by a WebSocket of its own: ${before ?? '-'} MB before, ${held ?? '-'} MB held.`,
    `A change is with half of them after ${rank(medians, 0.5).toFixed(0)} ms, with all after ${rank(lasts, 0.5).toFixed(0)} ms.`,
    `Once they are gone, none is open after ${(performance.now() - gone).toFixed(0)} ms.`,
  ].join('\n');
}

/** How long writes take when several write at once, each an entity with its change. */
async function writesAtOnce(at: Server): Promise<string> {
  const times: number[] = [];
  const began = performance.now();
  const writer = async (k: number) => {
    for (let i = 0; i < writesEach; i += 1) {
      const { sent, at: acknowledged } = await write(at, `at once ${k} ${i} ${Date.now()}`);
      times.push(acknowledged - sent);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, k) => writer(k)));
  const rate = (1000 * times.length) / (performance.now() - began);
  const [middle, slow] = [rank(times, 0.5).toFixed(1), rank(times, 0.95).toFixed(1)];
  return `Mutations of ${writers} clients at once: ${middle} / ${slow} ms (median / p95), ${rate.toFixed(0)} a second.`;
}

/** How soon a change is with those who follow. */
export async function feedTable(login: Login): Promise<string> {
  const settings = { TOKENS: `bench:editor:${digestOf(token).toString('hex')}`, READING: 'open' };
  const [one, other] = [await startService(login, settings), await startService(login, settings)];
  try {
    const rows = [
      await toOne(one, one, 'written through the same instance'),
      await toOne(one, other, 'written through another instance'),
    ];
    const head = ['a change', 'since it was sent: median / p95 ms', 'since it was acknowledged: median / p95 ms'];
    return `${table(head, rows)}\n\n${await writesAtOnce(one)}\n${await toMany(one)}`;
  } finally {
    await one.stop();
    await other.stop();
  }
}
