import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { request as httpRequest, type ClientRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { audit } from '../../src/graph/changes/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { bearer, raw as speak, startToy, toyTokens, type Toy } from '../http/toy.js';
import { startRaw, type Raw } from './raw.js';

/** POST /import over the edge as it is served, into a graph of its own. */
let raw: Raw;
let toy: Toy;
const mostBytes = 8_000_000;
beforeAll(async () => {
  raw = await startRaw();
  await migrate(raw.database, 'cypher/migrations');
  const env = {
    MAX_IMPORT_BYTES: String(mostBytes),
    MAX_IMPORTS: '1',
    IMPORT_STALL_MS: '1500',
    REQUEST_TIMEOUT_MS: '700',
  };
  toy = await startToy(env, { importInto: raw.database });
});
afterAll(async () => {
  await toy.stop();
  await raw.stop();
});

interface Sent {
  readonly status: number;
  readonly lines: readonly Record<string, unknown>[];
  /** The code of a refusal. */
  readonly code: unknown;
}

const codeIn = (line: unknown): unknown =>
  (line as { errors?: readonly { extensions: { code: unknown } }[] } | undefined)?.errors?.[0]?.extensions.code;

async function send(
  body: string | Uint8Array<ArrayBuffer> | Buffer | ReadableStream,
  query = '',
  token: string | null = toyTokens.editor,
): Promise<Sent> {
  const response = await fetch(`${toy.url}/import${query}`, {
    method: 'POST',
    body,
    headers: token === null ? {} : bearer(token),
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
  const lines = (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status: response.status, lines, code: codeIn(lines.at(-1)) };
}

const facts = async (prefix: string): Promise<number> =>
  Number((await raw.cypher('MATCH (f:Fact) WHERE f.id STARTS WITH $prefix RETURN count(f) AS n', { prefix }))[0]?.n);

const summaryOf = ({ lines }: Sent) => lines.at(-1)?.summary as Record<string, unknown> & { text: string[] };
const table = 'from,to,amount,source\nAnn Web,Web School,$5,https://example.org/1\n,Web School,7,\n';
const rowsOf = (count: number, more = '') =>
  `from,to,id\n${Array.from({ length: count }, (_, i) => `Person ${i % 50},Club ${i % 20},${more}${i}`).join('\n')}\n`;

test('who is no editor is refused before anything of the body is read', async () => {
  const tokens = [
    [null, 401, 'UNAUTHENTICATED'],
    [toyTokens.reader, 403, 'FORBIDDEN'],
    ['x.y', 401, 'UNAUTHENTICATED'],
  ] as const;
  for (const [token, status, code] of tokens) {
    expect(await send(table, '', token)).toMatchObject({ status, code });
    const head = ['POST /import HTTP/1.1', 'host: localhost', 'content-length: 4000000', 'content-type: text/csv'];
    const who = token === null ? [] : [`authorization: Bearer ${token}`];
    const said = await speak(toy.url, (socket) => {
      socket.write(`${[...head, ...who].join('\r\n')}\r\n\r\n`);
      socket.once('data', () => socket.end());
    });
    expect(said.split('\r\n')[0]).toContain(String(status));
  }
  expect(await facts('relationship/')).toBe(0);
});

test('a table: refused rows with line and reason, then the summary; a dry run writes nothing', async () => {
  const dry = await send(table, '?name=web.csv&dryRun=true');
  expect(await facts('relationship/web/')).toBe(0);
  const done = await send(table, '?name=web.csv');
  for (const sent of [dry, done]) {
    expect(sent.status).toBe(200);
    expect(sent.lines[0]).toMatchObject({
      outcome: 'refused',
      file: 'web.csv',
      line: 3,
      reason: expect.stringContaining('names nobody') as unknown,
    });
    const counts = {
      dataset: 'web',
      relationships: 1,
      entities: 2,
      statements: 1,
      sources: 1,
      refused: 1,
      types: { FUNDED: 1 },
    };
    expect(summaryOf(sent)).toMatchObject(counts);
  }
  expect(summaryOf(dry).text.at(-1)).toBe('Nothing was written.');
  expect(await facts('relationship/web/')).toBe(1);
  const again = await send(gzipSync(table), '?name=web.csv');
  expect(summaryOf(again)).toMatchObject({ relationships: 0, entities: 0, unchanged: 3 });
  const [{ actor } = {}] = await raw.cypher(`MATCH (c:Change) RETURN c.actor AS actor ORDER BY c.seq DESC LIMIT 1`);
  expect(actor).toBe('import/web by the-editor');
});

test('a report that is larger than what waits for a client at a time', async () => {
  const sent = await send(`from,to\n${',Nobody\n'.repeat(20_000)}`, '?dataset=long');
  expect(sent.lines.filter(({ outcome }) => outcome === 'refused')).toHaveLength(20_000);
  expect(summaryOf(sent)).toMatchObject({ refused: 20_000, relationships: 0 });
});

test('several files, the relationships first; a format, an encoding and a mapping that are told', async () => {
  const ties = '{"id":"1","type":"gave","from":"p/1","to":"p/2","amount":"10"}\n';
  const people = '{"id":"p/1","type":"Mensch","name":"Zo\u00eb"}\n{"id":"p/2","type":"Mensch","name":"B"}\n';
  const bytes = [Buffer.from(ties), Buffer.from(people, 'latin1')];
  const mapping = { entities: { Mensch: 'PERSON' }, relationships: { gave: { type: 'FUNDED', amount: 'paid' } } };
  const search = new URLSearchParams({ dataset: 'two', mapping: JSON.stringify(mapping), encoding: 'windows-1252' });
  search.append('file', `ties.jsonl:${bytes[0]?.length ?? 0}`);
  search.append('file', `people.jsonl:${bytes[1]?.length ?? 0}`);
  const sent = await send(Buffer.concat(bytes), `?${search.toString()}`);
  expect(summaryOf(sent)).toMatchObject({ relationships: 1, entities: 2, refused: 0, kinds: { PERSON: 2 } });
  const [{ name } = {}] = await raw.cypher(`MATCH (e:Entity {id: 'p/1'}) RETURN e.name AS name`);
  expect(name).toBe('Zo\u00eb');
  const wrong = await send(Buffer.concat(bytes), '?file=a:10&file=b:99999');
  expect(wrong).toMatchObject({ status: 400, code: 'BAD_FILE' });
});

test.each([
  ['nothing', '', '', 'BAD_FILE'],
  ['a header and no rows', 'from,to\n', '', 'BAD_FILE'],
  ['a million columns', `${'c,'.repeat(1_000_000)}c\n${'1,'.repeat(10)}1\n`, '', 'BAD_FILE'],
  ['a file that is cut', gzipSync(rowsOf(5000)).subarray(0, 9000), '', 'BAD_FILE'],
  ['a zip bomb', gzipSync(Buffer.alloc(200_000_000, 'a')), '', 'BAD_FILE'],
  ['a column that is not there', table, '?mapping=crunchbase-2013', 'BAD_FILE'],
  [
    'no column of the mapping',
    table,
    `?mapping=${encodeURIComponent('{"entities":{},"relationships":{},"tables":[{"relationships":[{"type":"x","from":{"name":"{who}"},"to":{"name":"{to}"}}]}]}')}`,
    'BAD_MAPPING',
  ],
  ['a mapping of that machine', table, '?mapping=package.json', 'BAD_MAPPING'],
  ['a mapping that is none', table, '?mapping=%7B', 'BAD_MAPPING'],
  ['no encoding', table, '?encoding=utf-17', 'BAD_FILE'],
  ['no format', table, '?format=pdf', 'BAD_ARGUMENT'],
  ['no parameter', table, '?dataSet=x', 'BAD_ARGUMENT'],
  ['a parameter twice', table, '?dataset=x&dataset=y', 'BAD_ARGUMENT'],
] as const)('%s is told as a whole, and nothing is written', async (_, body, query, code) => {
  const before = await facts('relationship/');
  expect(await send(body, query)).toMatchObject({ status: 400, code });
  expect(await facts('relationship/')).toBe(before);
});

test('more bytes than are taken, told beforehand and not', async () => {
  const large = Buffer.alloc(mostBytes + 1, 'a');
  expect(await send(large)).toMatchObject({ status: 413, code: 'TOO_LARGE' });
  const stream = new Blob([large]).stream();
  expect(await send(stream)).toMatchObject({ status: 413, code: 'TOO_LARGE' });
});

function begin(query = ''): ClientRequest {
  const { port } = new URL(toy.url);
  const headers = { ...bearer(toyTokens.editor), 'transfer-encoding': 'chunked' };
  const own = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: `/import${query}`, headers });
  own.on('error', () => undefined);
  return own;
}

test('one that sends nothing holds its place no longer than it may, longer than other bodies; meanwhile others are refused', async () => {
  const slow = begin();
  slow.write('from,to\n');
  await sleep(900);
  expect(await send(table)).toMatchObject({ status: 503, code: 'IMPORTS_BUSY' });
  await new Promise((resolve) => slow.once('close', resolve));
  expect(await send(table, '?name=after')).toMatchObject({ status: 200 });
});

test('whose client goes away ends behind whole sets, and can be sent again', async () => {
  const gone = begin('?dataset=gone');
  const answered = once(gone, 'response');
  gone.end(rowsOf(40_000));
  await answered;
  while ((await facts('relationship/gone/')) === 0) await sleep(20);
  gone.destroy();
  let sent = await send(table);
  while (sent.code === 'IMPORTS_BUSY') sent = await send(table);
  const left = await facts('relationship/gone/');
  expect(left).toBeLessThan(40_000);
  expect(toy.log.some((line) => JSON.stringify(line).includes('INTERNAL'))).toBe(false);
  await sleep(300);
  expect(await facts('relationship/gone/')).toBe(left);
  expect(summaryOf(await send(rowsOf(40_000), '?dataset=gone'))).toMatchObject({
    refused: 0,
    relationships: 40_000 - left,
  });
});

test('what all was written agrees with itself', async () => {
  expect((await audit(raw.database)).problems).toEqual([]);
});
