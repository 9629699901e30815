import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { cypher, name } from '../../src/cypher.js';
import { packageFile } from '../../src/files.js';
import { queries } from '../../src/generated/queries.js';
import { record } from '../../src/graph/changes/index.js';
import { createFeed } from '../../src/graph/feed/index.js';
import { addWebhook, listWebhooks, removeWebhook } from '../../src/webhooks/command.js';
import { startWebhooks, type Webhooks } from '../../src/webhooks/index.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(120_000);

const place = { dataDir: mkdtempSync(join(tmpdir(), 'whowhom-webhooks-')) };
let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(async () => {
  await graph.stop();
  rmSync(place.dataDir, { recursive: true });
});

interface Delivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly version: number;
}

/** A program that is told: it takes what comes, unless it is told to fail, to hang or to lead on. */
class Receiver {
  readonly all: Delivery[] = [];
  readonly taken: Delivery[] = [];
  mode: 'takes' | 'fails' | 'hangs' | 'leads on' = 'takes';
  #server: Server | null = null;
  port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        const { data } = JSON.parse(body) as { data: { graphVersion: number } };
        this.#answer({ headers: request.headers, body, version: data.graphVersion }, response);
      });
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port;
  }

  #answer(delivery: Delivery, response: ServerResponse): void {
    this.all.push(delivery);
    if (this.mode === 'hangs') return;
    if (this.mode === 'takes') this.taken.push(delivery);
    response.writeHead({ takes: 204, fails: 500, 'leads on': 307 }[this.mode], { location: this.url }).end();
  }

  async kill(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    this.#server?.closeAllConnections();
    await closed;
  }
}

const receivers: Receiver[] = [];
const telling: Webhooks[] = [];
afterEach(async () => {
  await Promise.all(telling.splice(0).map((one) => one.stop()));
  await Promise.all(receivers.splice(0).map((one) => one.kill()));
  rmSync(join(place.dataDir, 'webhooks'), { force: true });
});

async function receiver(): Promise<Receiver> {
  const made = new Receiver();
  await made.start();
  receivers.push(made);
  return made;
}

/** One service, as far as webhooks are concerned. */
function start(): Webhooks {
  // Long enough that a busy machine keeps what it holds: what is taken over is told twice.
  const pace = { firstPause: 10, longestPause: 50, lease: 3000 };
  const feed = createFeed(graph.database);
  const made = startWebhooks({ place, database: graph.database, feed, log: () => undefined, pace });
  telling.push(made);
  return made;
}

const printed = async (
  work: (lines: { out: (line: string) => void; say: () => void }) => unknown,
): Promise<string[]> => {
  const lines: string[] = [];
  await work({ out: (line) => lines.push(line), say: () => undefined });
  return lines;
};
const add = async (url: string, options: { of?: string[]; after?: string } = {}): Promise<string> =>
  (await printed((lines) => addWebhook(place, url, options, lines)))[0] ?? '';

let count = 0;
const write = async (): Promise<number> => {
  const name = `hooked${(count += 1)}`;
  await record(graph.database, { entities: [{ id: `person/${name}`, kind: 'PERSON', name }] }, { actor: 'test' });
  return count;
};
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}
const versions = (list: readonly Delivery[]): number[] => list.map(({ version }) => version);
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

test('a webhook is told every change in order, signed as Standard Webhooks does', async () => {
  const to = await receiver();
  const secret = await add(to.url, { after: '0' });
  for (let i = 0; i < 3; i += 1) await write();
  start();
  await write();
  await until(() => to.taken.length === count);
  expect(versions(to.all)).toEqual(upTo(count));
  const ids = new Set<unknown>();
  for (const { body, headers } of to.taken) {
    const checked = new Webhook(secret).verify(body, headers as Record<string, string>);
    expect(checked).toMatchObject({ type: 'graph.changed', data: { actor: 'test', changes: [{ action: 'CREATED' }] } });
    ids.add(headers['webhook-id']);
    const other = new Webhook(`whsec_${Buffer.from('another secret of some length').toString('base64')}`);
    expect(() => other.verify(body, headers as Record<string, string>)).toThrow();
  }
  expect(ids.size).toBe(count);
});

test('a receiver that fails, hangs, leads on, is killed and comes back has each change, in order, and none is lost', async () => {
  const to = await receiver();
  await add(to.url, { after: '0' });
  const [one, two] = [start(), start()];
  for (const mode of ['takes', 'fails', 'leads on', 'takes', 'hangs'] as const) {
    to.mode = mode;
    const before = to.all.length;
    for (let i = 0; i < 3; i += 1) await write();
    await until(() => to.all.length > before);
  }
  // Whoever hangs is killed, and started again at the same address.
  await to.kill();
  to.mode = 'takes';
  await write();
  await to.start();
  await until(() => to.taken.length >= count);
  // The service that tells it ends, whichever it is; another one goes on.
  for (const service of [one, two]) {
    start();
    await service.stop();
    for (let i = 0; i < 3; i += 1) await write();
    await until(() => to.taken.length >= count);
  }
  expect(versions(to.taken)).toEqual(upTo(count));
  const ids = to.taken.map(({ headers }) => headers['webhook-id']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(versions(to.all)).toEqual(versions(to.all).sort((a, b) => a - b));
});

test('a service that comes back goes on where it was', async () => {
  const to = await receiver();
  await add(to.url);
  const first = start();
  // It begins with what comes once it is seen.
  for (let i = 0; to.taken.length === 0; i += 1) {
    await write();
    await sleep(20);
  }
  await first.stop();
  const before = to.taken.length;
  const from = to.taken[0]?.version ?? 0;
  for (let i = 0; i < 3; i += 1) await write();
  start();
  await until(() => to.taken.at(-1)?.version === count);
  expect(to.taken.length).toBeGreaterThanOrEqual(before + 3);
  // What was under way when the service stopped may come again, and nothing else may: docs/feed.md.
  const told = versions(to.taken);
  const once = told.filter((version, i) => version !== told[i - 1]);
  expect(once).toEqual(upTo(count).slice(from - 1));
  expect(told.length - once.length).toBeLessThanOrEqual(1);
});

test('docs/feed.md has a receiver', async () => {
  const [, text = ''] = /<!-- file: receive.mjs -->\s+```js\n([^]*?)```/.exec(packageFile('docs/feed.md')) ?? [];
  const folder = resolve('.cache/webhookDocs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'receive.mjs'), text);
  // Its address is known only once it runs, and its secret only once its address is.
  const free = await receiver();
  const { port } = free;
  await free.kill();
  const secret = await add(`http://127.0.0.1:${port}/`, { after: '0' });
  const env = { ...process.env, NODE_OPTIONS: '', PORT: String(port), SECRET: secret };
  const child = spawn(process.execPath, ['receive.mjs'], { cwd: folder, env });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  await write();
  start();
  await until(() => out.includes(`${count} CREATED person/hooked${count}\n`));
  expect(out).toContain('1 CREATED person/hooked1\n');
  const ended = once(child, 'close');
  child.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

test('one is told only what is about its ids, and nothing any more once it is removed', async () => {
  const to = await receiver();
  const next = count + 1;
  await add(to.url, { of: [`person/hooked${next}`], after: '0' });
  start();
  await write();
  await write();
  await until(() => to.taken.length === 1);
  expect(JSON.parse(to.taken[0]?.body ?? '')).toMatchObject({
    data: { changes: [{ subjectId: `person/hooked${next}` }] },
  });
  const [line = ''] = await printed((lines) => listWebhooks(place, lines));
  expect(line).toContain(`${to.url}  of person/hooked${next}`);
  const text = readFileSync(join(place.dataDir, 'webhooks'), 'utf8');
  const [{ secret }] = JSON.parse(text) as [{ secret: string }];
  expect(line).not.toContain(secret);
  expect(statSync(join(place.dataDir, 'webhooks')).mode & 0o077).toBe(0);
  await removeWebhook(place, line.split(' ')[0] ?? '', { out: () => undefined, say: () => undefined });
  expect(await printed((lines) => listWebhooks(place, lines))).toEqual([]);
  await expect(
    removeWebhook(place, 'webhook-none', { out: () => undefined, say: () => undefined }),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('what was removed leaves nothing behind, whether a service runs or not', async () => {
  const to = await receiver();
  const webhooks = queries.whole.nodes({ label: name('Webhook'), key: cypher`n.id`, edges: cypher`[]` });
  const remembered = async () => (await graph.database.read(webhooks, { after: '', limit: 1000 })).map(({ id }) => id);
  const idOf = async () => (await printed((lines) => listWebhooks(place, lines)))[0]?.split(' ')[0] ?? '';
  const remove = async (id: string) => removeWebhook(place, id, { out: () => undefined, say: () => undefined });
  const inFile = (): unknown[] => JSON.parse(readFileSync(join(place.dataDir, 'webhooks'), 'utf8')) as unknown[];
  const gone = async (id: string) => {
    while ((await remembered()).includes(id) || inFile().length > 0) await sleep(20);
  };
  await add(to.url, { after: '0' });
  const first = await idOf();
  const service = start();
  await write();
  await until(() => to.taken.length > 0);
  expect(await remembered()).toContain(first);
  await remove(first);
  expect(await idOf()).toBe('');
  await gone(first);

  await add(to.url, { after: '0' });
  const second = await idOf();
  const before = to.taken.length;
  await until(() => to.taken.length > before);
  await service.stop();
  await remove(second);
  await expect(remove(second)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await remembered()).toContain(second);
  start();
  await gone(second);
});

test.each([
  'ftp://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'example.org',
  '',
  'http://user:word@example.org/',
])('nothing is sent to %j', async (url) => {
  await expect(add(url)).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
});
