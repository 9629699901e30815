import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, jest, test } from '@jest/globals';
import { startEmbedded } from '../../src/neo4j/embedded/index.js';
import { endWithTest, limit, patience, print, ready, until } from './clients.js';
import { command, expectVerified, start, type Place } from './commands.js';
import { startCutting } from './cutting.js';
import { prepared } from './prepared.js';
import { endAll, newFolder, serve, type Served } from './served.js';
import { editor, write } from './writing.js';

jest.setTimeout(patience);
afterEach(endAll);

/** Writers that write all the time; what came of each write is noted by its key. */
function startWriters(count: number, url: () => string) {
  const sent: string[] = [];
  const acknowledged: string[] = [];
  let isOver = false;
  const writer = async (name: number) => {
    for (let i = 0; !isOver; i += 1) {
      const n = `${name}-${i}`;
      sent.push(n);
      const answer = await write(url(), n);
      if (answer !== null) {
        expect(answer.problems).toEqual([]);
        acknowledged.push(n);
      } else await sleep(1000);
    }
  };
  const all = Array.from({ length: count }, (_, name) => writer(name));
  for (const one of all) one.catch(() => undefined);
  endWithTest(() => (isOver = true));
  const stop = async () => {
    isOver = true;
    await Promise.all(all);
  };
  return { sent, acknowledged, stop };
}

interface Answered {
  readonly data: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions: { readonly graphVersion: number };
}

/** Asks, and tells the version of the graph that the answer is of. A busy database that plans first is asked again. */
async function query(url: string, text: string, variables = {}): Promise<{ data: unknown; version: number }> {
  const wait = ['PLANNING', 'DATABASE_TIMEOUT', 'DATABASE_BUSY'];
  for (const end = Date.now() + limit * 1000; ;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    const { data, errors, extensions } = (await response.json()) as Answered;
    if (errors === undefined) return { data, version: extensions.graphVersion };
    const codes = errors.map(({ extensions: { code } }) => code);
    if (Date.now() > end || codes.some((code) => !wait.includes(code))) throw new Error(`Got ${codes.join(', ')}.`);
    await sleep(200);
  }
}

/** Which of the writes are there, and of each how much. */
async function found(url: string, names: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let i = 0; i < names.length; i += 100) {
    const some = names.slice(i, i + 100);
    const ids = some.flatMap((n) => [`person/${n}`, `organization/${n}`, `relationship/${n}`]);
    const { data } = await query(url, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    const { nodes } = data as { nodes: ({ id: string } | null)[] };
    const there = new Set(nodes.map((node) => node?.id));
    for (const n of some)
      counts.set(n, [`person/${n}`, `organization/${n}`, `relationship/${n}`].filter((id) => there.has(id)).length);
  }
  return counts;
}

/** All that was acknowledged is there once, all else is whole or absent, and sent again with its key it is there. */
async function expectKept(
  served: Served & Place,
  { sent, acknowledged }: ReturnType<typeof startWriters>,
): Promise<string> {
  await until(async () => (await ready(served.url)).status === 200);
  const counts = await found(served.url, sent);
  expect(acknowledged.filter((n) => counts.get(n) !== 3)).toEqual([]);
  expect([...counts].filter(([, count]) => count !== 0 && count !== 3)).toEqual([]);
  const unknown = sent.filter((n) => !acknowledged.includes(n));
  const kept = unknown.filter((n) => counts.get(n) === 3);
  for (const n of unknown) {
    const answer = await write(served.url, n);
    expect(answer).toMatchObject({ problems: [], written: true });
    expect(answer?.ids).toContain(`relationship/${n}`);
  }
  expect([...(await found(served.url, sent)).values()].filter((count) => count !== 3)).toEqual([]);
  // Each write is one change, however often it was sent.
  const version = async () => (await query(served.url, '{ __typename }')).version;
  // The service looks now and then which version there is.
  await until(async () => (await version()) >= sent.length);
  expect(await version()).toBe(sent.length);
  await expectVerified(served);
  return `${sent.length} sent, ${acknowledged.length} acknowledged, ${unknown.length} unknown (${kept.length} of them written)`;
}

test('kill -9 of the database under eight writers, twice: nothing acknowledged is lost, nothing is there by half', async () => {
  const served = await serve(editor, await prepared('empty'));
  const writers = startWriters(8, () => served.url);
  for (let round = 1; round <= 2; round += 1) {
    const before = writers.acknowledged.length;
    await until(() => writers.acknowledged.length > before + 40);
    process.kill(served.databasePid(), 'SIGKILL');
    await until(async () => (await ready(served.url)).status !== 200);
    await until(async () => (await ready(served.url)).status === 200);
  }
  await writers.stop();
  print(`database killed twice: ${await expectKept(served, writers)}`);
});

test('kill -9 of the service under eight writers: nothing acknowledged is lost, nothing is there by half', async () => {
  const first = await serve(editor, await prepared('empty'));
  let url = first.url;
  const writers = startWriters(8, () => url);
  await until(() => writers.acknowledged.length > 60);
  first.signal('SIGKILL');
  await first.exited;
  const second = await serve(editor, first.dataDir);
  url = second.url;
  const before = writers.acknowledged.length;
  await until(() => writers.acknowledged.length > before + 20);
  await writers.stop();
  print(`service killed: ${await expectKept(second, writers)}`);
});

test('a database that stands still for longer than the time limit, and goes on: nothing is lost or doubled', async () => {
  const served = await serve({ ...editor, QUERY_TIMEOUT_MS: '2000' }, await prepared('empty'));
  const writers = startWriters(8, () => served.url);
  await until(() => writers.acknowledged.length > 30);
  const pid = served.databasePid();
  process.kill(pid, 'SIGSTOP');
  await sleep(4000);
  process.kill(pid, 'SIGCONT');
  const before = writers.acknowledged.length;
  await until(() => writers.acknowledged.length > before + 30);
  await writers.stop();
  print(`database paused: ${await expectKept(served, writers)}`);
});

test('connections that are cut while a commit is answered: nothing is lost or doubled', async () => {
  const dataDir = newFolder();
  const how = { cacheDir: '.cache', heap: '512m', pageCache: '64m', yes: false, log: () => undefined };
  const database = await startEmbedded({ dataDir, ...how });
  const cutting = await startCutting(database.uri, 7);
  try {
    const env = { NEO4J_URI: cutting.uri, NEO4J_PASSWORD: database.password };
    const served = await serve({ ...editor, ...env });
    const writers = startWriters(8, () => served.url);
    await until(() => writers.acknowledged.length > 80 && cutting.cuts() > 10);
    cutting.mend();
    await writers.stop();
    print(`${cutting.cuts()} commits cut off: ${await expectKept({ ...served, env }, writers)}`);
    await served.stop();
  } finally {
    await cutting.stop();
    await database.stop();
  }
});

const firms = 600;

/** A file of so many rows, each a relationship with a source. */
async function rowsFile(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  const put = async (row: object) => {
    if (!file.write(`${JSON.stringify(row)}\n`)) await once(file, 'drain');
  };
  for (let i = 0; i < firms; i += 1) await put({ id: `firm-${i}`, type: 'organization', name: `Firm ${i}` });
  for (let i = 0; i < count; i += 1)
    await put({
      ...{ id: `r${i}`, type: 'FUNDED', from: `firm-${i % firms}`, to: `firm-${(i * 7 + 1) % firms}`, start: '2020' },
      ...{ amount: `${i}`, currency: 'USD', sources: [{ url: `https://example.org/${i % 50}` }] },
    });
  file.end();
  await once(file, 'close');
}

async function total({ url }: Served): Promise<number> {
  const { data } = await query(url, '{ relationships(first: 1) { totalCount } }');
  return (data as { relationships: { totalCount: number } }).relationships.totalCount;
}

test('kill -9 of the database in the middle of an import: run again it is whole, and once more nothing changes', async () => {
  const served = await serve(editor, await prepared('empty'));
  const path = join(newFolder(), 'rows.jsonl');
  await rowsFile(path, 6000);
  const began = command(served, ['import', path]);
  await until(async () => (await total(served)) > 1000);
  process.kill(served.databasePid(), 'SIGKILL');
  const first = await began;
  await until(async () => (await ready(served.url)).status === 200);
  const left = await total(served);
  expect(await command(served, ['import', path])).toMatchObject({ code: 0 });
  expect(await total(served)).toBe(6000);
  const { version } = await query(served.url, '{ __typename }');
  expect(await command(served, ['import', path])).toMatchObject({ code: 0 });
  expect((await query(served.url, '{ __typename }')).version).toBe(version);
  await expectVerified(served);
  print(`import killed: it ended with ${first.code} and left ${left} of 6000; the second run made it whole`);
});

test('kill -9 of the command in the middle of an import: run again it is whole', async () => {
  const served = await serve(editor, await prepared('empty'));
  const path = join(newFolder(), 'rows.jsonl');
  await rowsFile(path, 6000);
  const child = start(served, ['import', path]);
  await until(async () => (await total(served)) > 1000);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(await command(served, ['import', path])).toMatchObject({ code: 0 });
  expect(await total(served)).toBe(6000);
  await expectVerified(served);
});

test('wiped and restored from its backup, the graph is the same', async () => {
  const first = await serve(editor, await prepared('empty'));
  const writers = startWriters(4, () => first.url);
  await until(() => writers.acknowledged.length > 30);
  const backups = newFolder();
  // Those who write wait meanwhile, and none of them is refused.
  expect(await command(first, ['backup', backups])).toMatchObject({ code: 0 });
  await writers.stop();
  expect(writers.acknowledged).toEqual(expect.arrayContaining(writers.sent));
  expect(await command(first, ['backup', backups])).toMatchObject({ code: 0 });
  const exported = join(newFolder(), 'before.jsonl');
  expect(await command(first, ['export', exported])).toMatchObject({ code: 0 });
  await first.stop();
  const file = readdirSync(backups).sort().at(-1) ?? '';
  const second = { dataDir: newFolder() };
  expect(await command(second, ['restore', join(backups, file)])).toMatchObject({ code: 0 });
  const again = await serve(editor, second.dataDir);
  const restored = join(newFolder(), 'after.jsonl');
  expect(await command(again, ['export', restored])).toMatchObject({ code: 0 });
  expect(readFileSync(restored, 'utf8')).toBe(readFileSync(exported, 'utf8'));
  expect(await write(again.url, writers.sent[0] ?? '')).toMatchObject({ written: true, problems: [] });
  await expectKept(again, writers);
});
