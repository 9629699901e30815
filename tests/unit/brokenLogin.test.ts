import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/neo4j/run.js';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A server of the Bolt protocol which speaks version 5.4 and answers the first message by what is done to its socket. */
async function boltServer(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 4, 5]));
      socket.once('data', () => answer(socket));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => server.close());
  return `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const text = (value: string): Buffer => Buffer.concat([Buffer.from([0xd0, value.length]), Buffer.from(value)]);

/** A message of the protocol with a map of texts, in one chunk. */
function message(tag: number, fields: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(fields).flat().map(text);
  const whole = Buffer.concat([Buffer.from([0xb1, tag, 0xa0 + pairs.length / 2]), ...pairs]);
  return Buffer.concat([Buffer.from([whole.length >> 8, whole.length & 255]), whole, Buffer.from([0, 0])]);
}

/** Greets, and then refuses the login. */
const refuseAs = (code: string) => (socket: Socket) =>
  void socket.write(
    Buffer.concat([
      message(0x70, { server: 'Neo4j/5.26.0', connection_id: 'bolt-1' }),
      message(0x7f, { code, message: 'Refused by a test.' }),
    ]),
  );

/** What the service makes of a database that answers so. */
async function codeOf(answer: (socket: Socket) => void): Promise<unknown> {
  const address = { uri: await boltServer(answer), user: 'neo4j', password: 'secret', database: '', poolSize: 2 };
  const database = openDatabase(address, { queryTimeout: 5000 });
  ends.push(() => database.close());
  const failed = await database.check().catch((error: unknown) => error);
  return (failed as { code?: unknown }).code;
}

test.each(['Unauthorized', 'AuthenticationRateLimit', 'AuthProviderFailed', 'AuthProviderTimeout'])(
  'a server that stops or starts and refuses the login as %s is unavailable',
  async (why) => {
    const code = await codeOf(refuseAs(`Neo.ClientError.Security.${why}`));
    expect(code).toBe('DATABASE_UNAVAILABLE');
  },
);

test.each([
  ['ends', (socket: Socket) => socket.end()],
  ['resets', (socket: Socket) => socket.resetAndDestroy()],
])('a server that %s a connection at the login is unavailable', async (_, answer) => {
  expect(await codeOf((socket) => void answer(socket))).toBe('DATABASE_UNAVAILABLE');
});

test('what is refused for another reason is no outage', async () => {
  expect(await codeOf(refuseAs('Neo.ClientError.Security.Forbidden'))).toBe('INTERNAL');
});
