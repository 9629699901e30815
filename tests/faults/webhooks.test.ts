import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, jest, test } from '@jest/globals';
import { patience, print, ready, until } from './clients.js';
import { command, expectVerified } from './commands.js';
import { prepared } from './prepared.js';
import { endAll, serve, type Served } from './served.js';
import { editor, write } from './writing.js';

jest.setTimeout(patience);
afterEach(endAll);

/** The versions that came, each as often as it did; an answer takes a while, so that a kill comes while one is waited for. */
const came: number[] = [];
let taken = 0;
const receiver = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => (body += part));
  request.on('end', () => {
    came.push((JSON.parse(body) as { data: { graphVersion: number } }).data.graphVersion);
    setTimeout(() => {
      taken += 1;
      response.writeHead(204).end();
    }, 300);
  });
});
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
const { port } = receiver.address() as AddressInfo;
afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
});

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

async function writes(served: Served, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n += 1)
    expect(await write(served.url, `w${n}`)).toMatchObject({ written: true, problems: [] });
}

test('kill -9 of a service that tells a webhook: the next one takes its lease over and goes on where it was, in order', async () => {
  const first = await serve(editor, await prepared('empty'));
  expect(await command(first, ['webhook', 'add', `http://127.0.0.1:${port}/`, '--after', '0'])).toMatchObject({
    code: 0,
  });
  await writes(first, 1, 10);
  await until(() => taken >= 3);
  first.signal('SIGKILL');
  await first.exited;
  const told = came.at(-1) ?? 0;
  expect(told).toBeLessThan(10);

  const second = await serve(editor, first.dataDir);
  const began = Date.now();
  await until(async () => (await ready(second.url)).status === 200);
  await writes(second, 11, 12);
  await until(() => came.includes(12));
  print(
    `webhook: told up to ${told} when the service was killed; all was told ${((Date.now() - began) / 1000).toFixed(1)} s after the next start`,
  );
  // At least once: what was on its way comes again, and nothing before it.
  expect([...new Set(came)]).toEqual(upTo(12));
  expect(came).toEqual([...came].sort((a, b) => a - b));
  expect(came.length).toBeLessThanOrEqual(12 + 2);
  await expectVerified(second);

  const { said } = await command(second, ['webhook', 'list']);
  const [id = ''] = /webhook-\w+/.exec(said) ?? [];
  expect(await command(second, ['webhook', 'remove', id])).toMatchObject({ code: 0 });
  await writes(second, 13, 13);
  expect(came).not.toContain(13);
});
