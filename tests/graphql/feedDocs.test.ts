import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, validate } from 'graphql';
import { followingDocuments, packageFile } from '../../src/files.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { startGraph, type Graph } from '../support/graph.js';
import { startInstance, type Instance } from '../support/instance.js';

jest.setTimeout(180_000);

let graph: Graph;
let instance: Instance;
const folder = resolve('.cache/feedDocs');
beforeAll(async () => {
  graph = await startGraph();
  instance = await startInstance(graph.server);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});
afterAll(async () => {
  await instance.stop();
  await graph.stop();
  rmSync(folder, { recursive: true, force: true });
});

const doc = packageFile('docs/feed.md');
const example = /<!-- example -->\s+```graphql\n([^]*?)```\s+```json\n([^]*?)```/g;
const examples = [...doc.matchAll(example)].map(([, text = '', answer = '']) => [text, answer] as const);
const file = /<!-- file: (\S+) -->\s+```\w+\n([^]*?)```/g;
const files = new Map([...doc.matchAll(file)].map(([, name = '', text = '']) => [name, text]));

test.each(examples)('docs/feed.md tells the true answer of %s', async (text, answer) => {
  const { data, errors } = await graph.ask(text);
  const told = errors === undefined ? data : { error: errors[0]?.message };
  expect(JSON.parse(JSON.stringify(told))).toEqual(JSON.parse(answer));
});

/** Runs an example until it has printed something, which is enough of what never ends. */
async function printed(name: string, command: string, wanted: RegExp): Promise<string> {
  const text = files.get(name);
  if (text === undefined) throw new Error(`docs/feed.md has no ${name}.`);
  writeFileSync(join(folder, name), text.replaceAll('127.0.0.1:4000', new URL(instance.url).host));
  const child = spawn(command, [name], { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' }, detached: true });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
  const ended = new Promise((end) => child.once('close', end));
  try {
    for await (const part of child.stdout as AsyncIterable<string>) {
      out += part;
      if (wanted.test(out)) return out;
    }
    throw new Error(`${name} printed ${out} and ${err}`);
  } finally {
    // What it started too.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await ended;
  }
}

test('docs/feed.md has a program that follows by WebSocket', async () => {
  const out = await printed('follow.mjs', 'node', /CREATED statement\/report-1\n/);
  for (const id of ['person/ada', 'organization/bank', 'relationship/ada-led-bank', 'statement/report-1']) {
    expect(out).toContain(`CREATED ${id}\n`);
  }
});

test('docs/feed.md has a command that follows by Server-Sent Events', async () => {
  const out = await printed('follow.sh', 'sh', /event: next\ndata: .*\n\n/);
  const [, start = ''] = /```sh[^]*?```\s+```\n([^]*?)\.\.\.\n```/.exec(doc) ?? [];
  expect(start).toContain('event: next');
  expect(out.replace(/^:\n\n/, '')).toContain(start);
});

test('the documents of the contract that follow are valid', () => {
  const documents = followingDocuments();
  expect(documents.map(({ name }) => name)).toEqual(['17-changes']);
  for (const { text } of documents) expect(validate(createSchema(), parse(text))).toEqual([]);
});
