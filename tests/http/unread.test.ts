import { afterEach, expect, test } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExportFile } from '../../src/export/file.js';
import type { Spending } from '../../src/http/edge.js';
import { startToy, type Toy } from './toy.js';

interface Plan {
  readonly lines: number;
  readonly ms: number;
  /** Whether its lines are such that packing leaves them long. */
  readonly random: boolean;
}

const line = 'a line of some eighty characters, so that thousands of them are more than a buffer\n';
/** More than the buffers of both ends of a connection hold. */
const many = 400_000;
const made = { ended: 0 };

async function* lines({ lines: most, ms, random }: Plan): AsyncGenerator<string> {
  try {
    for (let i = 0; i < most; i += 1) {
      if (ms > 0) await sleep(ms);
      yield random ? `${randomBytes(40).toString('hex')}\n` : line;
    }
  } finally {
    made.ended += 1;
  }
}

const schema = makeExecutableSchema({
  typeDefs: `
    enum ExportFormat { TEXT }
    type Export { fileName: String }
    type Lines { export(format: ExportFormat! = TEXT): Export! }
    type Query { lines(lines: Int! = 3, ms: Int! = 0, random: Boolean! = false): Lines }`,
  resolvers: {
    Query: { lines: (_: unknown, plan: Plan) => plan },
    Lines: {
      export: (plan: Plan, _: unknown, { take }: Spending & { take?: (file: ExportFile) => void }) => {
        const file = { mediaType: 'text/plain', fileName: 'lines.txt', omissions: [] };
        take?.({ ...file, pieces: () => lines(plan) });
        return file;
      },
    },
  },
});

const running: Toy[] = [];
const sockets: Socket[] = [];
async function start(env: Record<string, string>): Promise<Toy> {
  made.ended = 0;
  const forDownload = (context: Spending, take: (file: ExportFile) => void) => Object.assign({}, context, { take });
  const toy = await startToy(env, { schema, forDownload });
  running.push(toy);
  return toy;
}
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(running.splice(0).map((toy) => toy.stop()));
});

const portOf = ({ url }: Toy): number => Number(new URL(url).port);

/** Asks for a large file by hand, and reads nothing of it. */
async function askAndReadNothing(toy: Toy, localAddress: string, encoding = 'identity'): Promise<Socket> {
  const socket = connect({ port: portOf(toy), host: '127.0.0.1', localAddress });
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.pause();
  socket.write(
    `GET /export/lines?lines=${many}&random=true HTTP/1.1\r\nhost: localhost\r\naccept-encoding: ${encoding}\r\n\r\n`,
  );
  return socket;
}

/** A download that is read; the code of the refusal when it is one. */
async function download(toy: Toy, localAddress: string, search = ''): Promise<{ status: number; text: string }> {
  const request = get(`${toy.url}/export/lines?${search}`, { localAddress, agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() };
}

/** Waits for something that takes a moment, with room for a busy machine. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 600; i += 1) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error('It did not come to that within 30 s.');
}

const isServed = async (toy: Toy, address: string): Promise<boolean> => (await download(toy, address)).status === 200;
const cutOff = ({ log }: Toy) => log.filter(({ msg }) => msg === 'the client takes nothing of its download').length;

test('a client that does not read holds its share, others are served, and the places come back', async () => {
  const toy = await start({ MAX_EXPORTS: '4', MAX_CLIENT_EXPORTS: '2', EXPORT_STALL_MS: '4000' });
  const greedy = await Promise.all(Array.from({ length: 6 }, () => askAndReadNothing(toy, '127.0.0.1')));
  // Its share is taken, as soon as its requests have come.
  await until(async () => !(await isServed(toy, '127.0.0.1')));
  const refused = await download(toy, '127.0.0.1');
  expect(refused.status).toBe(503);
  expect(JSON.parse(refused.text)).toMatchObject({
    errors: [{ message: expect.stringContaining('MAX_CLIENT_EXPORTS'), extensions: { code: 'EXPORTS_BUSY' } }],
  });
  expect(await download(toy, '127.0.0.2')).toEqual({ status: 200, text: line.repeat(3) });
  await until(() => isServed(toy, '127.0.0.1'));
  await until(() => made.ended >= 2 && cutOff(toy) === 2);
  // Its connections that were refused are none of the two.
  expect(greedy.filter(({ destroyed }) => destroyed).length).toBeLessThanOrEqual(2);
  for (const address of ['127.0.0.1', '127.0.0.2']) expect(await isServed(toy, address)).toBe(true);
});

test('several clients that do not read hold all places only until they are let go', async () => {
  const toy = await start({ MAX_EXPORTS: '2', MAX_CLIENT_EXPORTS: '1', EXPORT_STALL_MS: '4000' });
  await askAndReadNothing(toy, '127.0.0.1', 'gzip, identity');
  await askAndReadNothing(toy, '127.0.0.2');
  await until(async () => !(await isServed(toy, '127.0.0.3')));
  const { text } = await download(toy, '127.0.0.3');
  expect(text).toMatch(/MAX_EXPORTS\b/);
  await until(() => isServed(toy, '127.0.0.3'));
  await until(() => cutOff(toy) === 2);
  for (const address of ['127.0.0.1', '127.0.0.2']) expect(await isServed(toy, address)).toBe(true);
});

test('a client that reads slowly but steadily gets its whole file', async () => {
  const toy = await start({ EXPORT_STALL_MS: '1000' });
  const request = get(`${toy.url}/export/lines?lines=${many}`, { agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const started = performance.now();
  let bytes = 0;
  // Some 6 MB a second: much longer than the time in which something has to be taken.
  for await (const part of response) {
    bytes += (part as Buffer).length;
    const due = started + bytes / 6000;
    if (due > performance.now()) await sleep(due - performance.now());
  }
  expect(performance.now() - started).toBeGreaterThan(3000);
  expect([bytes, cutOff(toy)]).toEqual([many * line.length, 0]);
});

test('a file whose parts take long to be made is no fault of its client', async () => {
  const toy = await start({ EXPORT_STALL_MS: '100' });
  const { status, text } = await download(toy, '127.0.0.1', 'lines=3&ms=400');
  expect([status, text, cutOff(toy)]).toEqual([200, line.repeat(3), 0]);
});

test('a place that was given back late is given back once', async () => {
  const toy = await start({ MAX_EXPORTS: '1', MAX_CLIENT_EXPORTS: '5', EXPORT_STALL_MS: '1000' });
  const socket = await askAndReadNothing(toy, '127.0.0.1');
  await until(() => cutOff(toy) === 1);
  socket.destroy();
  await askAndReadNothing(toy, '127.0.0.1');
  await until(async () => !(await isServed(toy, '127.0.0.2')));
  await until(() => isServed(toy, '127.0.0.2'));
});
