import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestOf } from '../../src/access/tokens.js';
import { endAll, newFolder, serve, type Served } from '../faults/served.js';

/** The command as people run it for a service elsewhere, and while the service runs on the same data folder. */
const token = 'whowhom_0JpVZ0editor0x6kYd1vQdC3mQ0T7cB5eWmS9yLwXnU';
let served: Served;
let folder = '';
beforeAll(async () => {
  folder = newFolder();
  served = await serve({ SEED: 'off', TOKENS: `ed:editor:${digestOf(token).toString('hex')}` });
});
afterAll(() => endAll());

async function run(args: readonly string[], env: Record<string, string> = {}, input = '') {
  const { PATH, HOME, JAVA_HOME = '' } = process.env;
  const settings = { PATH, HOME, JAVA_HOME, SEED: 'off', CACHE_DIR: resolve('.cache'), DATA_DIR: served.dataDir };
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'import', ...args], {
    cwd: folder,
    env: { ...settings, ...env },
  });
  const told = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (told.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (told.err += part));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...told };
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('with --to it goes through a service, with the token of an editor, and says the same', async () => {
  write('gifts.csv', 'from,to,amount\nAnn Through,Through School,$5\n,Through School,$6\n');
  const without = await run(['gifts.csv', '--to', served.url]);
  expect(without).toMatchObject({ code: 1, err: expect.stringContaining('IMPORT_TOKEN') as unknown });
  expect(without.err).toContain(served.url);
  const wrong = await run(['gifts.csv', '--to', served.url], { IMPORT_TOKEN: `${token}x` });
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('unknown') as unknown });
  const done = await run(['gifts.csv', '--to', served.url, '--report', 'report.jsonl'], { IMPORT_TOKEN: token });
  expect(done).toMatchObject({ code: 1, err: '' });
  expect(done.out).toContain('gifts.csv: a table with commas');
  expect(done.out).toContain('the data set gifts: 1 relationships, 2 entities');
  const [told] = readFileSync(join(folder, 'report.jsonl'), 'utf8').trim().split('\n');
  expect(JSON.parse(told ?? '')).toMatchObject({ outcome: 'refused', file: 'gifts.csv', line: 3 });
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ entity(id: "person/ann-through") { name degree } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { entity: { name: 'Ann Through', degree: 1 } } });
});

test('standard input, a mapping and a text of this machine, several files; a file that cannot be read', async () => {
  const env = { IMPORT_TOKEN: token };
  write('own.mapping', JSON.stringify({ entities: { Mensch: 'PERSON' }, relationships: { gab: { type: 'FUNDED' } } }));
  write('story.txt', 'Bob gave to Carl.\n');
  write('people.jsonl', '{"id":"t/b","type":"Mensch","name":"Bob"}\n{"id":"t/c","type":"Mensch","name":"Carl"}\n');
  const tie = { id: '1', type: 'gab', from: 't/b', to: 't/c', sources: [{ quote: 'Bob gave to Carl' }] };
  const lines = [tie, { ...tie, id: '2', sources: [{ quote: 'Bob took' }] }]
    .map((row) => JSON.stringify(row))
    .join('\n');
  const args = ['-', 'people.jsonl', '--mapping', 'own.mapping', '--text', 'story.txt', '--dataset', 'said'].concat([
    '--to',
    served.url,
  ]);
  const done = await run(args, env, lines);
  expect(done.out).toContain('the data set said: 1 relationships, 2 entities, 1 statements');
  expect(done.out).toContain('"Bob took" does not stand in story.txt');
  expect(done.code).toBe(1);
  const bad = await run(['people.jsonl', '--encoding', 'utf-17', '--to', served.url], env);
  expect(bad).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is no encoding') as unknown });
  expect(bad.err).not.toContain('What was recorded stays');
});

test('without it, it uses the database of the service that runs on the folder', async () => {
  write('more.csv', 'from,to,amount\nAnn Through,Second School,$5\n');
  const done = await run(['more.csv']);
  expect(done).toMatchObject({ code: 0, err: expect.stringContaining('its database is used') as unknown });
  expect(done.out).toContain('1 relationships, 1 entities');
  await served.stop();
  const again = await run(['more.csv']);
  expect(again.err).not.toContain('its database is used');
  expect(again.out).toContain('0 relationships, 0 entities');
});
