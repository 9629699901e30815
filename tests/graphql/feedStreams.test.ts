import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as createEvents } from 'graphql-sse';
import { createClient as createSocket } from 'graphql-ws';
import { WebSocket } from 'ws';
import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { startGraph, type Graph } from '../support/graph.js';
import { editorToken, startInstance, type Instance } from '../support/instance.js';

jest.setTimeout(180_000);

let graph: Graph;
let instances: Instance[];
beforeAll(async () => {
  graph = await startGraph();
  instances = await Promise.all([startInstance(graph.server), startInstance(graph.server)]);
});
afterAll(async () => {
  await Promise.all(instances.map((one) => one.stop()));
  await graph.stop();
});

/** One item as readers keep it. */
interface Item {
  readonly graphVersion: number;
  readonly changes: readonly { readonly action: string; readonly subjectId: string; readonly subject: object | null }[];
}

const fields = 'graphVersion changes { action subjectId subject { __typename id } }';
const query = `subscription ($after: GraphVersion, $of: [ID!]) { changes(after: $after, of: $of) { ${fields} } }`;

/** Asks an instance by POST. */
async function ask(at: Instance, text: string, variables: object = {}): Promise<{ data: Record<string, never> }> {
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${editorToken}` },
    body: JSON.stringify({ query: text, variables }),
  });
  const answer = (await response.json()) as { data: Record<string, never>; errors?: unknown };
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

const record = (at: Instance, name: string) =>
  ask(
    at,
    `mutation ($name: String!) { recordEntity(idempotencyKey: $name, input: { id: $name, kind: PERSON, name: $name }) { graphVersion } }`
      .replace('id: $name', `id: "person/${name}"`)
      .replace('idempotencyKey: $name', `idempotencyKey: "${name}"`),
    { name },
  );

/** Reads some items behind a version by WebSocket, and breaks off without a word. */
async function bySocket(at: Instance, variables: object, most: number): Promise<Item[]> {
  const client = createSocket({
    url: `${at.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const items: Item[] = [];
  try {
    for await (const { data, errors } of client.iterate<{ changes: Item }>({ query, variables: { ...variables } })) {
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      if (data) items.push(data.changes);
      if (items.length >= most) break;
    }
  } catch (error) {
    // A service that stops, or that is not there.
    if (Array.isArray(error)) throw new Error(JSON.stringify(error), { cause: error });
  }
  client.terminate();
  await client.dispose();
  return items;
}

/** The same by a stream of events. */
async function byEvents(at: Instance, variables: object, most: number): Promise<Item[]> {
  const client = createEvents({ url: `${at.url}/graphql`, retryAttempts: 0 });
  const items: Item[] = [];
  try {
    for await (const { data, errors } of client.iterate<{ changes: Item }>({ query, variables: { ...variables } })) {
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      if (data) items.push(data.changes);
      if (items.length >= most) break;
    }
  } catch (error) {
    if (
      !(error instanceof Error) ||
      !/NetworkError|fetch failed|Connection closed|Server responded with 503/.test(`${error.name} ${error.message}`)
    )
      throw error;
  }
  client.dispose();
  return items;
}

/** The same by a query, as somebody who asks now and then. */
async function byQuery(at: Instance, { after }: { after: number }, most: number): Promise<Item[]> {
  const { data } = await ask(
    at,
    `query ($after: GraphVersion, $first: Int!) { changes(after: $after, first: $first) { endVersion nodes { ${fields} } } }`,
    {
      after,
      first: most,
    },
  ).catch(() => ({ data: { changes: { nodes: [] } } }));
  return (data as unknown as { changes: { nodes: Item[] } }).changes.nodes;
}

const random = (from: number, to: number): number => from + Math.floor(Math.random() * (to - from + 1));
const fail = (): never => {
  throw new Error('There is no instance.');
};
const other = (): Instance => instances[random(0, 1)] ?? fail();

test('readers cut at random over both transports and two instances see each change once, in order, and none is lost', async () => {
  const wanted = 60;
  let written = 0;
  const writer = async (name: string): Promise<void> => {
    for (let i = 0; i < wanted / 3; i += 1) {
      // An answer that was lost says nothing: it is written again, with the same key.
      while (
        !(await record(other(), `${name}${i}`).then(
          () => true,
          () => sleep(20, false),
        ))
      );
      written += 1;
    }
  };
  const reader = async (read: typeof bySocket): Promise<Item[]> => {
    const items: Item[] = [];
    while (items.length < wanted) {
      const after = items.at(-1)?.graphVersion ?? 0;
      const come = await read(other(), { after }, Math.min(random(1, 12), wanted - items.length));
      items.push(...come);
      if (come.length === 0) await sleep(20);
    }
    return items;
  };
  /** An instance goes and comes back meanwhile. */
  const restarting = async (): Promise<void> => {
    while (written < wanted / 3) await sleep(5);
    const [first] = instances as [Instance];
    await first.stop();
    instances[0] = await startInstance(graph.server, { PORT: String(first.port) });
  };
  const [, , , , ...all] = await Promise.all([
    ...['a', 'b', 'c'].map(writer),
    restarting(),
    ...[bySocket, bySocket, byEvents, byEvents, byQuery as typeof bySocket].map(reader),
  ]);
  const versions = Array.from({ length: wanted }, (_, i) => i + 1);
  for (const items of all as Item[][]) {
    expect(items.map(({ graphVersion }) => graphVersion)).toEqual(versions);
    expect(items).toEqual(all[0]);
    const subjects = items.flatMap(({ changes }) => changes.map(({ subjectId }) => subjectId));
    expect(new Set(subjects).size).toBe(wanted);
    // What a change tells of can be seen by whoever is told.
    for (const { changes } of items)
      expect(changes[0]).toEqual({
        action: 'CREATED',
        subjectId: changes[0]?.subjectId,
        subject: { __typename: 'Person', id: changes[0]?.subjectId },
      });
  }
});

test('Apollo Client follows by its link for graphql-ws', async () => {
  const { url } = other();
  const socket = createSocket({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new GraphQLWsLink(socket) });
  const seen: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const following = client.subscribe<{ changes: Item }>({ query: gql(query), variables: { after: 0 } }).subscribe({
      next: ({ data, error }) => {
        if (error) reject(new Error(error.message));
        if (data) seen.push(data.changes.graphVersion);
        if (seen.length < 3) return;
        following.unsubscribe();
        resolve();
      },
      error: reject,
    });
  });
  expect(seen).toEqual([1, 2, 3]);
  await socket.dispose();
});

test('without `after` only what comes is told, at another instance too, and `of` leaves out the rest', async () => {
  const [one, two] = instances as [Instance, Instance];
  const items = bySocket(one, { of: ['person/wanted'] }, 1);
  // Written until somebody hears it: when a subscription has begun nobody tells.
  let isHeard = false;
  void items.then(() => (isHeard = true));
  for (let i = 0; !isHeard; i += 1) {
    await record(two, `other${i}`);
    const text = `mutation { write(idempotencyKey: "wanted${i}", operations: [{ recordEntity: { id: "person/wanted", kind: PERSON, name: "w", names: [{ text: "w${i}", lang: "en" }] } }]) { problems { message } } }`;
    await ask(two, text);
  }
  const [item] = await items;
  expect(item?.changes.map(({ subjectId }) => subjectId)).toEqual(['person/wanted']);
  expect(item?.graphVersion).toBeGreaterThan(60);
});
