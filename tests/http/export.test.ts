import { afterEach, expect, test } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { WhowhomError } from '../../src/errors.js';
import type { ExportFile } from '../../src/export/file.js';
import type { Spending } from '../../src/http/edge.js';
import { read, startToy, type Toy } from './toy.js';

/** What a toy file does: so many lines, each after a wait, with a failure before one of them. */
interface Plan {
  readonly lines: number;
  readonly ms?: number;
  readonly failAt?: number;
}

interface Taking extends Spending {
  readonly take?: (file: ExportFile) => void;
}

const line = 'a line of some eighty characters, so that thousands of them are more than a buffer\n';

/** Counts how many lines were made and how many files were given up or came to an end. */
const made = { lines: 0, ended: 0 };

async function* lines({ lines: most, ms, failAt }: Plan): AsyncGenerator<string> {
  try {
    for (let i = 0; i < most; i += 1) {
      if (ms !== undefined) await sleep(ms);
      if (i === failAt) throw new WhowhomError('DATABASE_TIMEOUT', 'It took too long.');
      made.lines += 1;
      yield line;
    }
  } finally {
    made.ended += 1;
  }
}

const schema = makeExecutableSchema({
  typeDefs: `
    enum ExportFormat { TEXT }
    type Export { fileName: String }
    type Lines { export(format: ExportFormat!): Export! }
    type Query { lines(lines: Int! = 3, ms: Int, failAt: Int, fail: String): Lines, plain: String }`,
  resolvers: {
    Query: {
      lines: (_: unknown, { fail, ...plan }: Plan & { fail?: string }) => {
        if (fail !== undefined)
          throw new WhowhomError('NOT_FOUND', `There is no ${fail}.`, { path: 'fail', got: fail });
        return plan;
      },
    },
    Lines: {
      export: (plan: Plan, _: unknown, { take }: Taking) => {
        take?.({
          ...{ mediaType: 'text/plain; charset=utf-8', fileName: 'zwei Zeilen"é.txt', omissions: [] },
          pieces: () => lines(plan),
        });
        return { fileName: 'lines.txt' };
      },
    },
  },
});

const running: Toy[] = [];
async function start(env: Record<string, string> = {}): Promise<Toy> {
  Object.assign(made, { lines: 0, ended: 0 });
  const forDownload = (context: Spending, take: (file: ExportFile) => void) => Object.assign({}, context, { take });
  const toy = await startToy(env, { schema, forDownload });
  running.push(toy);
  return toy;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((toy) => toy.stop()));
});

const until = async (isSo: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !isSo(); i += 1) await sleep(10);
  expect(isSo()).toBe(true);
};

test('a file has its media type, its name, is not cached, and is no page of ours', async () => {
  const { url, log } = await start();
  const response = await fetch(`${url}/export/lines?format=text`, { headers: { 'accept-encoding': 'identity' } });
  expect([response.status, await response.text()]).toEqual([200, line.repeat(3)]);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="zwei-Zeilen-e.txt"; filename*=UTF-8''zwei%20Zeilen%22%C3%A9.txt`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(response.headers.get('etag')).toBeNull();
  expect(log.at(-1)).toMatchObject({ msg: 'export', operation: 'ExportLines', status: 200 });
});

test('compressed it is the same', async () => {
  const { url } = await start();
  const request = get(`${url}/export/lines?format=TEXT&lines=5000`, { headers: { 'accept-encoding': 'gzip' } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  expect(response.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(Buffer.concat(parts)).toString()).toBe(line.repeat(5000));
});

test.each([
  ['no format', '', 400, 'BAD_USER_INPUT'],
  ['an unknown format', 'format=xls', 400, 'BAD_USER_INPUT'],
  ['an unknown parameter', 'format=TEXT&colour=red', 400, 'BAD_ARGUMENT'],
  ['no number', 'format=TEXT&lines=many', 400, 'BAD_USER_INPUT'],
  ['what is not there', 'format=TEXT&fail=thing', 404, 'NOT_FOUND'],
  ['a failure before the first part', 'format=TEXT&failAt=0', 504, 'DATABASE_TIMEOUT'],
])('%s is told in JSON, with the id of the request', async (_, search, status, code) => {
  const { url } = await start();
  const answer = await fetch(`${url}/export/lines?${search}`).then(read);
  expect([answer.status, answer.code]).toEqual([status, code]);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBeNull();
  expect(answer.errors[0]?.extensions.id).toBe(answer.headers.get('x-request-id'));
  expect(answer.errors[0]?.extensions.advice).not.toBe('');
});

test.each(['identity', 'gzip'])(
  'a failure in mid-stream cuts the connection, so that it is no whole file: %s',
  async (encoding) => {
    const { url, log } = await start();
    const headers = { 'accept-encoding': encoding };
    const response = await fetch(`${url}/export/lines?format=TEXT&lines=5000&failAt=4000`, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    await until(() => log.some((one) => one.msg === 'export'));
    expect(log.find((one) => one.msg === 'export')).toMatchObject({ status: 499, codes: ['DATABASE_TIMEOUT'] });
    expect(made.ended).toBe(1);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  },
);

test('a client that reads nothing is waited for, and one that goes ends the reading', async () => {
  const { url } = await start();
  const request = get(`${url}/export/lines?format=TEXT&lines=1000000`);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  await sleep(300);
  const waiting = made.lines;
  await sleep(300);
  // 80 MB would be made; the buffers of both sides hold some of them.
  expect([made.lines, waiting < 200_000]).toEqual([waiting, true]);
  response.destroy();
  request.destroy();
  await until(() => made.ended === 1);
  expect(made.lines).toBeLessThan(200_000);
});

test('no more than MAX_EXPORTS at once; a place is given back when its client goes', async () => {
  const { url } = await start({ MAX_EXPORTS: '1' });
  const leaving = new AbortController();
  const held = await fetch(`${url}/export/lines?format=TEXT&lines=1000000`, { signal: leaving.signal });
  const turnedAway = await fetch(`${url}/export/lines?format=TEXT`).then(read);
  expect([held.status, turnedAway.status, turnedAway.code]).toEqual([200, 503, 'EXPORTS_BUSY']);
  expect(Number(turnedAway.headers.get('retry-after'))).toBeGreaterThan(0);
  leaving.abort();
  await until(() => made.ended === 1);
  const statuses = [];
  // One that was refused, or has its file, gives its place back too.
  for (const search of ['fail=thing', 'lines=1', 'lines=1']) {
    const response = await fetch(`${url}/export/lines?format=TEXT&${search}`);
    await response.text();
    statuses.push(response.status);
  }
  expect(statuses).toEqual([404, 200, 200]);
});

test('POST, HEAD and other addresses are refused', async () => {
  const { url } = await start();
  const posted = await fetch(`${url}/export/lines?format=TEXT`, { method: 'POST' }).then(read);
  expect([posted.status, posted.code, posted.headers.get('allow')]).toEqual([405, 'METHOD_NOT_ALLOWED', 'GET']);
  expect((await fetch(`${url}/export/lines?format=TEXT`, { method: 'HEAD' })).status).toBe(405);
  const other = await fetch(`${url}/export/plain`).then(read);
  expect([other.status, other.code]).toEqual([404, 'NO_SUCH_ADDRESS']);
});

test('downloads count for RATE_LIMIT together with /graphql', async () => {
  const { url } = await start({ RATE_LIMIT: '2' });
  const statuses = [];
  for (const path of ['export/lines?format=TEXT', 'graphql?query={plain}', 'export/lines?format=TEXT', 'graphql']) {
    const response = await fetch(`${url}/${path}`, { headers: { 'apollo-require-preflight': '1' } });
    await response.text();
    statuses.push(response.status);
  }
  expect(statuses).toEqual([200, 200, 429, 429]);
});

test('where only trusted documents are answered there are no downloads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whowhom-trusted-'));
  writeFileSync(join(folder, 'plain.graphql'), 'query Plain { plain }');
  const { url } = await start({ TRUSTED_DOCUMENTS: folder, TRUSTED_ONLY: 'on' });
  const answer = await fetch(`${url}/export/lines?format=TEXT`).then(read);
  expect([answer.status, answer.code]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  rmSync(folder, { recursive: true });
});

test('under a name that is led here nothing is downloaded', async () => {
  const { url } = await start();
  const request = get(`${url}/export/lines?format=TEXT`, { headers: { host: 'rebound.example.com:4000' } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of response) text += String(part);
  expect([response.statusCode, made.lines]).toEqual([403, 0]);
  expect(text).toContain('HOST_NOT_ALLOWED');
});

test('a download is counted as an operation', async () => {
  const { url } = await start();
  await fetch(`${url}/export/lines?format=TEXT`).then((response) => response.text());
  await until(() => made.ended === 1);
  const metrics = await fetch(`${url}/metrics`).then((response) => response.text());
  expect(metrics).toContain('whowhom_operations_total{operation="ExportLines",status="200",code="OK"} 1');
  expect(metrics).toContain('whowhom_http_requests_total{route="/export/lines",status="200"} 1');
});

test('a download that takes longer than EXPORT_TIMEOUT_MS is cut', async () => {
  const { url, log } = await start({ EXPORT_TIMEOUT_MS: '200', REQUEST_TIMEOUT_MS: '60000' });
  const response = await fetch(`${url}/export/lines?format=TEXT&lines=100000&ms=1`, {
    headers: { 'accept-encoding': 'identity' },
  }).catch(() => null);
  await expect(response === null ? Promise.reject(new Error('cut')) : response.text()).rejects.toThrow();
  await until(() => log.some((one) => one.msg === 'export'));
  await until(() => made.ended === 1);
});
