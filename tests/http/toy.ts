import { jest } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig, type Config } from '../../src/config.js';
import { WhowhomError, type ErrorCode } from '../../src/errors.js';
import { digestOf } from '../../src/access/tokens.js';
import type { Actor } from '../../src/actor.js';
import { createGate } from '../../src/http/admission.js';
import type { Spending } from '../../src/http/edge.js';
import { createWho } from '../../src/http/who.js';
import { startInsight } from '../../src/insight/index.js';
import { scalars } from '../../src/resolvers/scalars.js';
import type { HttpOptions, RunningHttp } from '../../src/http/server.js';

// @fastify/static requires a module that is ESM only: Node 20.19 and later can, Jest's own loader cannot. The files of
// the playground are tested in the browser, over a service of its own.
jest.unstable_mockModule('@fastify/static', () => ({ default: () => Promise.resolve() }));
const { startHttp } = await import('../../src/http/server.js');

/** What must never be in an answer. */
export const secrets = ['hunter2', 'MATCH (n)', '/srv/secret', '10.1.2.3', 'node_modules', 'at Object.'];

const secret = 'hunter2: MATCH (n) RETURN n at bolt://10.1.2.3:7687 in /srv/secret/file.ts';

const typeDefs = `
  directive @cost(weight: Int!) on FIELD_DEFINITION
  type Query {
    me: Query
    text(of: String, first: Int! = 3): String
    echo(value: Thing): String
    strict: String!
    crash: String
    weird: String
    slow(ms: Int!): String
    fail(code: String!): String
    spend: Int @cost(weight: 20)
    big: String
    byShape(shape: Shape): String
    on(date: PartialDate): String
    byId(id: ID): String
  }
  scalar PartialDate
  enum Shape { ROUND SQUARE }
  input Thing { name: String, inner: Thing, list: [Thing] }
  type Mutation { change(thing: Thing, date: PartialDate): String }
`;

/** How often a toy changed something. */
export const changes = { count: 0 };

/** A schema that does what resolvers do at their worst. */
export function toySchema(): GraphQLSchema {
  const resolvers = {
    Query: {
      me: () => ({}),
      text: (_: unknown, { of }: { of?: string }) => of ?? 'text',
      echo: (_: unknown, { value }: { value: unknown }) => JSON.stringify(value),
      strict: () => null,
      crash: () => {
        throw new Error(secret, { cause: new Error(secret) });
      },
      weird: () => {
        throw Object.assign(new Error(secret), { extensions: { code: 'BAD_USER_INPUT', secret } });
      },
      slow: async (_: unknown, { ms }: { ms: number }) => {
        await sleep(ms, undefined, { ref: false });
        return 'done';
      },
      fail: (_: unknown, { code }: { code: ErrorCode }) => {
        throw new WhowhomError(code, `It failed with ${code}.`, {
          path: 'code',
          got: code,
          wanted: 'another',
          suggestions: ['this', 'that'],
          cause: new Error(secret),
        });
      },
      spend: (_: unknown, __: unknown, { spent }: Spending) => {
        spent.statements += 2;
        spent.rows += 7;
        spent.milliseconds += 2.6251;
        return 1;
      },
      big: () => 'x'.repeat(100_000),
      on: (_: unknown, { date }: { date: string }) => date,
      byId: (_: unknown, { id }: { id: string }) => id,
      byShape: (_: unknown, { shape }: { shape: string }) => shape,
    },
    PartialDate: scalars.PartialDate,
    Mutation: {
      change: () => {
        changes.count += 1;
        return 'changed';
      },
    },
  };
  return makeExecutableSchema({ typeDefs, resolvers });
}

/** A token of each role that a toy takes unless its TOKENS are set. */
export const toyTokens = {
  reader: 'whowhom_0JpVZ0reader0x6kYd1vQdC3mQ0T7cB5eWmS9yLwXnU',
  editor: 'whowhom_0JpVZ0editor0x6kYd1vQdC3mQ0T7cB5eWmS9yLwXnU',
  admin: 'whowhom_0JpVZ0admin00x6kYd1vQdC3mQ0T7cB5eWmS9yLwXnU',
};

/** TOKENS of these: the token of a role is called as the role is, with `the-` before it. */
export const toyRows = Object.entries(toyTokens)
  .map(([role, token]) => `the-${role}:${role}:${digestOf(token).toString('hex')}`)
  .join(',');

/** The headers of a token. */
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** One line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A running edge with what it logged and a database that can be taken down. */
export interface Toy extends RunningHttp {
  readonly log: LogLine[];
  /** Who asked for what was executed, in turn. */
  readonly actors: Actor[];
  /** What was said of trouble. */
  readonly said: string[];
  database: () => Promise<void>;
}

/** Starts the edge over the toy schema on a free port. */
export async function startToy(
  env: Readonly<Record<string, string>> = {},
  more: Partial<HttpOptions<Spending>> = {},
): Promise<Toy> {
  const log: LogLine[] = [];
  const config: Config = readConfig({ PORT: '0', DATA_DIR: '/nowhere/at/all', TOKENS: toyRows, ...env });
  const actors: Actor[] = [];
  const said: string[] = [];
  const toy = { log, actors, said, database: () => Promise.resolve() };
  const insight = await startInsight({ config, version: '9.9.9', log: () => undefined });
  const schema = more.schema ?? toySchema();
  const running = await startHttp({
    config,
    schema,
    who: createWho(config, (line) => said.push(line)),
    gate: createGate(schema, config, insight.metrics?.know),
    makeContext: (_signal, actor) => {
      actors.push(actor);
      return { graphVersion: 7, spent: { statements: 0, rows: 0, milliseconds: 0 } };
    },
    database: { check: () => toy.database() },
    databaseState: () => ({ active: 0, waiting: 0, limit: 50, plansKnown: 0, plansWaiting: 0, restarts: 0 }),
    insight,
    documents: [{ name: 'known', text: 'query Known { text }' }],
    playgroundFolder: null,
    explorerFolder: null,
    version: '9.9.9',
    logTo: { write: (line: string) => log.push(JSON.parse(line) as LogLine) },
    ...more,
  });
  return Object.assign(toy, running);
}

/** One error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** An answer as a test looks at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly AnswerError[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Code of the first error. */
  readonly code: unknown;
}

/** Reads a response whole; the body must be JSON. */
export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = JSON.parse(text) as Partial<Pick<Answer, 'data' | 'errors' | 'extensions'>>;
  const { data, errors = [], extensions = {} } = body;
  const { status, headers } = response;
  return { status, headers, text, data, errors, extensions, code: errors[0]?.extensions.code };
}

/** Posts any body as JSON. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return read(response);
}

/** Speaks to the server by hand, and gives all it said once it has closed the connection. */
export async function raw(url: string, talk: (socket: Socket) => void): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => (text += part));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  talk(socket);
  await once(socket, 'close');
  return text;
}
