import { afterEach, expect, jest, test } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { digestOf } from '../../src/access/tokens.js';
import { patience, until } from './clients.js';
import { prepared } from './prepared.js';
import { endAll, serve } from './served.js';

jest.setTimeout(patience);

afterEach(endAll);

const token = 'whowhom_0JpVZ0editor0x6kYd1vQdC3mQ0T7cB5eWmS9yLwXnU';
const settings = { SEED: 'off', TOKENS: `the-editor:editor:${digestOf(token).toString('hex')}` };

/** Writes until it is known to be written: an answer that was lost says nothing, and the key makes it safe to repeat. */
async function write(url: string, name: string): Promise<void> {
  const body = JSON.stringify({
    query: `mutation ($n: ID!) { recordEntity(idempotencyKey: $n, input: { id: $n, kind: PERSON, name: "x" }) { written } }`,
    variables: { n: name },
  });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  await until(async () => {
    try {
      const signal = AbortSignal.timeout(60_000);
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal });
      const { data } = (await response.json()) as { data?: { recordEntity: { written: boolean } | null } | null };
      return data?.recordEntity?.written === true;
    } catch {
      // Nobody answered.
      return false;
    }
  });
}

interface Item {
  readonly graphVersion: number;
  readonly changes: readonly { readonly subjectId: string; readonly subject: { readonly id: string } | null }[];
}

/** Follows behind a version, and keeps what comes. */
function follow(url: string, after: number, items: Item[], errors: unknown[]): Client {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const query = `subscription ($after: GraphVersion) { changes(after: $after) { graphVersion changes { subjectId subject { id } } } }`;
  client.subscribe<{ changes: Item }>(
    { query, variables: { after } },
    {
      next: ({ data, errors: told }) => {
        if (told !== undefined) errors.push(told);
        if (data) items.push(data.changes);
      },
      error: (error) => errors.push(error),
      complete: () => undefined,
    },
  );
  return client;
}

const names = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => `person/${from + i}`);

test('a subscription goes on over a killed database, and behind a killed service, without a gap', async () => {
  const service = await serve(settings, await prepared('empty'));
  const items: Item[] = [];
  const errors: unknown[] = [];
  const client = follow(service.url, 0, items, errors);
  for (const name of names(0, 10)) await write(service.url, name);
  const writing = (async () => {
    for (const name of names(10, 40)) await write(service.url, name);
  })();
  process.kill(service.databasePid(), 'SIGKILL');
  await writing;
  await until(() => items.length >= 40);
  expect(errors).toEqual([]);

  service.signal('SIGKILL');
  await service.exited;
  await until(() => errors.length > 0);
  client.terminate();
  const again = await serve(settings, service.dataDir);
  for (const name of names(40, 50)) await write(again.url, name);
  const next = follow(again.url, items.at(-1)?.graphVersion ?? 0, items, errors);
  await until(() => items.length >= 50);
  next.terminate();
  expect(items.map(({ graphVersion }) => graphVersion)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  expect(items.map(({ changes: [one] }) => one?.subjectId)).toEqual(names(0, 50));
  // What a change tells of is there, also where the database came back just then.
  expect(items.map(({ changes: [one] }) => one?.subject?.id)).toEqual(names(0, 50));
});
