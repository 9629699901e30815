import { afterAll, afterEach, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { WhowhomError } from '../../src/errors.js';
import { sha256 } from '../../src/http/trusted.js';
import { bearer, post, read, startToy, toyTokens, type Answer, type Toy } from './toy.js';

const root = mkdtempSync(join(tmpdir(), 'whowhom-trusted-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A folder of files, made anew. */
function folder(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, name, file, '..'), { recursive: true });
    writeFileSync(join(root, name, file), text);
  }
  return join(root, name);
}

const running: Toy[] = [];
async function start(path: string, env: Record<string, string> = {}): Promise<Toy> {
  const toy = await startToy({ TRUSTED_DOCUMENTS: path, ...env });
  running.push(toy);
  return toy;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((toy) => toy.stop()));
});

const echo = 'query Echo($of: String) { text(of: $of) }\n';
const change = 'mutation Change { change }';
const plain = folder('plain', { 'echo.graphql': echo, 'deep/change.graphql': change, 'notes.txt': '{' });

function get(url: string, search: Record<string, string>): Promise<Answer> {
  const headers = { 'apollo-require-preflight': '1' };
  return fetch(`${url}/graphql?${new URLSearchParams(search).toString()}`, { headers }).then(read);
}

const variables = { of: 'b c' };
const persistedQuery = { version: 1, sha256Hash: sha256(echo) };

test('a document is named by its hash or its file, by POST and GET, as GraphQL over HTTP and as Apollo do', async () => {
  const { url } = await start(plain);
  for (const documentId of [`sha256:${sha256(echo)}`, 'echo']) {
    expect((await post(url, { documentId, variables })).data).toEqual({ text: 'b c' });
    expect((await get(url, { documentId, variables: JSON.stringify(variables) })).data).toEqual({ text: 'b c' });
  }
  const extensions = { persistedQuery, other: 1 };
  expect((await post(url, { extensions, variables, operationName: 'Echo' })).data).toEqual({ text: 'b c' });
  expect((await post(url, { query: echo, extensions, variables })).data).toEqual({ text: 'b c' });
  const parameters = { extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) };
  expect((await get(url, parameters)).data).toEqual({ text: 'b c' });
  expect((await post(url, { documentId: 'deep/change' }, bearer(toyTokens.editor))).data).toEqual({
    change: 'changed',
  });
  expect((await get(url, { documentId: 'deep/change' })).status).toBe(405);
});

test('an unknown document is told so, once and with what to try', async () => {
  const { url } = await start(plain);
  const unknown = `sha256:${'0'.repeat(64)}`;
  for (const answer of [
    await post(url, { documentId: unknown }),
    await get(url, { documentId: unknown }),
    await post(url, { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
    await post(url, { documentId: '__proto__' }),
    await post(url, { documentId: '' }),
  ]) {
    expect([answer.status, answer.code, answer.errors.length]).toEqual([404, 'UNKNOWN_DOCUMENT', 1]);
    expect(answer.errors[0]?.extensions.advice).toContain('TRUSTED_DOCUMENTS');
  }
});

test('an id that is not that of the text, or no text at all, is refused', async () => {
  const { url } = await start(plain);
  const answers = [
    await post(url, { documentId: 'echo', query: '{ text }' }),
    await post(url, { query: '{ text }', extensions: { persistedQuery } }),
    await post(url, { documentId: 1, query: '{ text }' }),
    await post(url, { documentId: ['echo'] }),
  ];
  for (const { status, code } of answers) expect([status, code]).toEqual([400, 'MALFORMED_REQUEST']);
  expect((await post(url, { documentId: `sha256:${sha256('{ text }')}`, query: '{ text }' })).data).toBeTruthy();
});

test('with TRUSTED_ONLY nothing else is answered, in whatever way it comes', async () => {
  const { url } = await start(plain, { TRUSTED_ONLY: 'on' });
  expect((await post(url, { documentId: 'echo', variables })).data).toEqual({ text: 'b c' });
  expect((await post(url, { query: echo, variables })).data).toEqual({ text: 'b c' });
  const foreign = '{ text }';
  const named = { persistedQuery: { version: 1, sha256Hash: sha256(foreign) } };
  for (const answer of [
    await post(url, { query: foreign }),
    await post(url, { query: `${echo} ` }),
    await post(url, { query: '{ __typename }' }),
    await post(url, { query: foreign, documentId: `sha256:${sha256(foreign)}` }),
    await post(url, { query: foreign, extensions: named }),
    await get(url, { query: foreign }),
    await get(url, { query: foreign, extensions: JSON.stringify(named) }),
  ]) {
    expect([answer.status, answer.code]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
    expect(answer.text).not.toContain('"data"');
  }
  expect((await get(url, { query: foreign, documentId: 'echo' })).status).toBe(400);
});

test.each([
  ['Relay', { a1: echo, b2: change }, 'a1'],
  [
    'Apollo',
    {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'x', name: 'Echo', type: 'query', body: echo }],
    },
    'x',
  ],
])('a manifest of %s', async (name, content, id) => {
  const path = join(folder(name, { 'manifest.json': JSON.stringify(content) }), 'manifest.json');
  const { url } = await start(path, { TRUSTED_ONLY: 'on' });
  for (const documentId of [id, `sha256:${sha256(echo)}`]) {
    expect((await post(url, { documentId, variables })).data).toEqual({ text: 'b c' });
  }
  expect((await post(url, { extensions: { persistedQuery: { version: 1, sha256Hash: id } } })).data).toBeTruthy();
});

test.each([
  ['does not parse', { 'good.graphql': echo, 'bad.graphql': '{ text' }, '', 'bad.graphql'],
  ['does not validate', { 'good.graphql': echo, 'b/bad.graphql': '{ nowhere }' }, '', 'bad.graphql'],
  ['is beyond a limit', { 'bad.graphql': `{ ${'text '.repeat(101)} }` }, '', 'MAX_ROOT_FIELDS'],
  ['is not there', { 'notes.txt': echo }, '', 'it holds no document'],
  ['has no folder', {}, '/nowhere', 'nowhere'],
  ['is in no JSON', { 'm.json': '{' }, '/m.json', 'm.json'],
  ['is in no manifest', { 'm.json': '{"a":1}' }, '/m.json', 'm.json'],
  ['has a wrong hash', { 'm.json': JSON.stringify({ 'sha256:ab': echo }) }, '/m.json', 'sha256:ab'],
  ['is invalid in a manifest', { 'm.json': JSON.stringify({ fine: echo, poor: '{ nowhere }' }) }, '/m.json', 'poor'],
  [
    'shares its id',
    {
      'm.json': JSON.stringify({
        operations: [
          { id: 'one', body: echo },
          { id: 'one', body: change },
        ],
      }),
    },
    '/m.json',
    'one',
  ],
])('a document that %s refuses the start with its name', async (name, files, path, told) => {
  const error: unknown = await start(folder(name, files) + path).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(WhowhomError);
  expect(error).toMatchObject({ code: 'BAD_SETTING', details: { path: 'TRUSTED_DOCUMENTS' } });
  expect((error as WhowhomError).message).toContain(told);
});

test('a document that cannot be used refuses the start before the database is touched', async () => {
  const { startService } = await import('../../src/service.js');
  const path = folder('early', { 'one.graphql': '{ nowhere }' });
  const dataDir = join(root, 'early-data');
  const config = readConfig({ TRUSTED_DOCUMENTS: path, DATA_DIR: dataDir, CACHE_DIR: join(root, 'early-cache') });
  const said: string[] = [];
  await expect(startService(config, false, (line) => said.push(line))).rejects.toMatchObject({ code: 'BAD_SETTING' });
  expect([existsSync(dataDir), said]).toEqual([false, []]);
});

test('TRUSTED_ONLY without documents refuses the start', async () => {
  await expect(startToy({ TRUSTED_ONLY: 'on' })).rejects.toMatchObject({ code: 'BAD_SETTING' });
});

test('without trusted documents an Apollo client learns to send the text', async () => {
  const { url } = await start('');
  const { code } = await post(url, { extensions: { persistedQuery } });
  expect(code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  expect((await post(url, { documentId: 'echo' })).code).toBe('UNKNOWN_DOCUMENT');
});
