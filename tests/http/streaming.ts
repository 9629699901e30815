import { makeExecutableSchema } from '@graphql-tools/schema';
import { once } from 'node:events';
import { createClient as createEvents, type RequestParams } from 'graphql-sse';
import { createClient as createSocket, type SubscribePayload } from 'graphql-ws';
import { WebSocket, type ClientOptions } from 'ws';
import { ending, isGiven, pauseFor } from '../../src/graph/feed/index.js';
import type { HttpOptions } from '../../src/http/server.js';
import type { Spending } from '../../src/http/edge.js';
import { changes } from './toy.js';

/** How many sources of events are open, and how many large events were made. */
export const sources = { open: 0, made: 0 };

/** Numbers from 1 on, one each so many milliseconds, for ever. */
const ticks = (every: number, outer: AbortSignal) => {
  sources.open += 1;
  return ending(
    async function* (signal) {
      for (let i = 1; !isGiven(signal); i += 1) {
        await pauseFor(every, signal);
        if (!isGiven(signal)) yield i;
      }
    },
    outer,
    () => (sources.open -= 1),
  );
};

/** A schema with a subscription and a mutation, in the options of a toy. */
export const streaming: Partial<HttpOptions<Spending>> = {
  schema: makeExecutableSchema({
    typeDefs: `
      directive @cost(weight: Int!) on FIELD_DEFINITION
      directive @listSize(assumedSize: Int) on FIELD_DEFINITION
      type Query { text(of: String): String, me: Query, fail: String, many: [Query!]! @cost(weight: 20) @listSize(assumedSize: 1000) }
      input Thing { name: String! }
      type Mutation { change(thing: Thing!): String }
      type Subscription { ticks(every: Int! = 5): Int!, big: String, failing: Int, wrong(of: Int): Int }`,
    resolvers: {
      Query: {
        text: (_: unknown, { of }: { of?: string }) => of ?? 'text',
        me: () => ({}),
        many: () => [],
        fail: () => {
          throw new Error('hunter2');
        },
      },
      Mutation: {
        change: () => {
          changes.count += 1;
          return 'changed';
        },
      },
      Subscription: {
        ticks: {
          subscribe: (_: unknown, { every }: { every: number }) => ticks(every, new AbortController().signal),
          resolve: (tick: number) => tick,
        },
        big: {
          subscribe: () => ticks(0, new AbortController().signal),
          resolve: (tick: number) => {
            sources.made += 1;
            return `${tick} ${'x'.repeat(100_000)}`;
          },
        },
        failing: {
          subscribe: async function* () {
            yield await Promise.resolve(1);
            throw new Error('hunter2 at bolt://10.1.2.3');
          },
          resolve: (tick: number) => tick,
        },
        wrong: {
          subscribe: () => {
            throw new Error('hunter2');
          },
        },
      },
    },
  }),
};

/** What came of an operation: answers, or what refused it. */
export interface Came {
  readonly results: readonly { readonly data?: unknown; readonly errors?: readonly ToldError[] }[];
  /** Code of the first error, or of what closed the connection. */
  readonly code: string | null;
  /** Why a connection was closed, or the status of a refusal. */
  readonly closed: { readonly code: number; readonly reason: string } | null;
}

interface ToldError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** An operation as a test sends it; ends it behind so many answers. */
export interface Asked {
  readonly payload: object;
  readonly token?: string | undefined;
  readonly take?: number;
}

const codeIn = (reason: string): string | null => /^[A-Z_]+(?=:)/.exec(reason)?.[0] ?? null;

/** The address of the same service for WebSockets. */
export const socketUrl = (url: string): string => `${url.replace('http', 'ws')}/graphql`;

/** Sends an operation by the client of graphql-ws. */
async function bySocket(url: string, { payload, token, take = 3 }: Asked): Promise<Came> {
  const results: Came['results'][number][] = [];
  const client = createSocket({
    url: socketUrl(url),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token !== undefined && { connectionParams: { authorization: `Bearer ${token}` } }),
  });
  try {
    for await (const result of client.iterate(payload as SubscribePayload)) {
      results.push(result as Came['results'][number]);
      if (results.length === take) break;
    }
  } catch (error) {
    if (Array.isArray(error)) results.push({ errors: error });
    else {
      const { code, reason } = error as { code: number; reason: string };
      return { results, code: codeIn(reason), closed: { code, reason } };
    }
  } finally {
    await client.dispose();
  }
  return { results, code: codeOf(results), closed: null };
}

const codeOf = (results: Came['results']): string | null =>
  (results.find(({ errors }) => errors !== undefined)?.errors?.[0]?.extensions.code as string | undefined) ?? null;

/** Sends an operation by the client of graphql-sse. */
async function byEvents(url: string, { payload, token, take = 3 }: Asked): Promise<Came> {
  const results: Came['results'][number][] = [];
  const client = createEvents({
    url: `${url}/graphql`,
    retryAttempts: 0,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
  try {
    for await (const result of client.iterate(payload as RequestParams)) {
      results.push(result);
      if (results.length === take) break;
    }
  } catch (error) {
    const { response } = error as { response?: Response };
    if (response === undefined) throw error;
    const { errors = [] } = (await response.json()) as { errors?: ToldError[] };
    const code = String(errors[0]?.extensions.code);
    return { results: [...results, { errors }], code, closed: { code: response.status, reason: '' } };
  } finally {
    client.dispose();
  }
  return { results, code: codeOf(results), closed: null };
}

/** Ways of operations that are answered again and again. */
export const streams = ['WebSocket', 'events'] as const;
export type Stream = (typeof streams)[number];

/** What comes of an operation by a way. */
export const follow = (way: Stream, url: string, asked: Asked): Promise<Came> =>
  way === 'WebSocket' ? bySocket(url, asked) : byEvents(url, asked);

/** Messages of WebSockets that were opened by hand, in turn; the last one is what closed it. */
const inboxes = new WeakMap<WebSocket, AsyncIterator<Record<string, unknown>>>();

async function* messagesOf(socket: WebSocket): AsyncGenerator<Record<string, unknown>> {
  const waiting: Record<string, unknown>[] = [];
  let wake = (): void => undefined;
  const put = (message: Record<string, unknown>): void => {
    waiting.push(message);
    wake();
  };
  socket.on('message', (data: Buffer) => put(JSON.parse(data.toString()) as Record<string, unknown>));
  socket.on('close', (code, reason) => put({ closed: code, reason: reason.toString() }));
  yield {};
  for (;;) {
    while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    yield waiting.shift() ?? {};
  }
}

/** Opens a WebSocket by hand. */
export async function openSocket(url: string, options: ClientOptions = {}): Promise<WebSocket> {
  const socket = new WebSocket(socketUrl(url), 'graphql-transport-ws', options);
  const inbox = messagesOf(socket);
  await inbox.next();
  inboxes.set(socket, inbox);
  await once(socket, 'open');
  return socket;
}

/** A subscription of which a client has not had all, and how that client goes without a word. */
export interface Open {
  readonly go: () => void;
}

/** Opens a subscription by a way, by hand, and reads nothing of it from then on. */
export async function openBy(way: Stream, url: string, query: string): Promise<Open> {
  if (way === 'WebSocket') {
    const socket = await openSocket(url);
    socket.on('error', () => undefined);
    socket.send('{"type":"connection_init"}');
    await nextOf(socket);
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    socket.pause();
    return { go: () => socket.terminate() };
  }
  const leaving = new AbortController();
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: leaving.signal });
  if (response.status !== 200) throw new Error(String(response.status));
  return { go: () => leaving.abort() };
}

/** The next message of a WebSocket, or what closed it. */
export async function nextOf(socket: WebSocket): Promise<Record<string, unknown>> {
  return (await inboxes.get(socket)?.next())?.value as Record<string, unknown>;
}
