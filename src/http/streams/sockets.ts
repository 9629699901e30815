import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  GraphQLError,
  parse,
  type ExecutionArgs,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { handleProtocols, makeServer, type Context, type SubscribePayload } from 'graphql-ws';
import { setMaxListeners } from 'node:events';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Actor } from '../../actor.js';
import { WhowhomError } from '../../errors.js';
import type { Insight } from '../../insight/index.js';
import type { RawRequest } from '../admission.js';
import { clientOf } from '../client.js';
import type { Edge } from '../edge.js';
import { httpErrors, logFailure, toAnswerError, withId } from '../errors.js';
import { refuseWith } from '../failures.js';
import type { RateLimit } from '../rate.js';
import type { Who } from '../who.js';
import { openAccount } from './account.js';
import { askAgain } from './again.js';
import { closeFor, comeAgain } from './closing.js';
import { keepAlive } from './keepAlive.js';
import type { TakePlace } from './places.js';
import type { Outcome, RunStreamed } from './run.js';
import { upgradeOf } from './upgrade.js';

/** What WebSockets need. */
export interface SocketOptions {
  readonly run: RunStreamed;
  readonly who: Who;
  readonly insight: Insight;
  readonly count: RateLimit['count'];
  /** Places of connections. */
  readonly takePlace: TakePlace;
  /** The largest message in bytes. */
  readonly maxBodyBytes: number;
  /** So often it is asked again who asks. */
  readonly every: number;
}

/** Serves operations by WebSocket. */
export interface Sockets {
  /** Makes a connection of a request that asks for one. */
  open(request: FastifyRequest, reply: FastifyReply): unknown;
  /** Lets what is under way finish, ends subscriptions and closes all connections, so that clients come again. */
  stop(): Promise<void>;
}

/** One connection. */
interface Connection {
  readonly socket: WebSocket;
  readonly request: FastifyRequest;
  /** What is under way, but for subscriptions. */
  readonly running: Set<Promise<unknown>>;
  /** Ends each operation. */
  readonly enders: Set<AbortController>;
  stopAsking: () => void;
}

type Payload = Record<string, unknown>;
type Opened = Context<Payload, Connection>;

/** What came of an operation goes by graphql-ws, which executes documents, as the context of one that is nothing else. */
const documents = { answer: parse('{ __typename }'), stream: parse('subscription { __typename }') };

/** Errors as they are sent, by those that graphql-ws passes on. */
const formatted = new WeakMap<readonly GraphQLError[], readonly GraphQLFormattedError[]>();

function errorsOf(errors: readonly GraphQLFormattedError[]): readonly GraphQLError[] {
  const passed = errors.map(({ message }) => new GraphQLError(message));
  formatted.set(passed, errors);
  return passed;
}

/** Makes what serves WebSockets. */
export function createSockets(options: SocketOptions): Sockets {
  const { run, who, insight, count, takePlace, maxBodyBytes, every } = options;
  const connections = new Set<Connection>();
  let isStopping = false;
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: maxBodyBytes,
    handleProtocols,
  });

  const actorOf = ({ connectionParams, extra: { request } }: Opened): Promise<Actor> =>
    who.ofPayload(connectionParams, clientOf(request.ip), request.headers.authorization);

  async function connected(context: Opened): Promise<boolean> {
    const { socket, request } = context.extra;
    try {
      const actor = await actorOf(context);
      request.edge.actor = actor;
      context.extra.stopAsking = askAgain(
        () => actorOf(context),
        actor,
        every,
        (error) => closeFor(socket, error),
      );
      return true;
    } catch (error) {
      logFailure(request.log, error);
      request.edge.codes = [error instanceof WhowhomError ? error.code : 'INTERNAL'];
      closeFor(socket, error);
      return false;
    }
  }

  /** Runs an operation of a connection; its account is closed when it is over. */
  async function outcomeOf(context: Opened, payload: SubscribePayload): Promise<Outcome> {
    const { request, enders } = context.extra;
    const account = openAccount(request, insight);
    const { edge } = account;
    const ender = new AbortController();
    setMaxListeners(0, ender.signal);
    enders.add(ender);
    const over = (): void => {
      enders.delete(ender);
      account.close();
    };
    if (isStopping) {
      const refused = stopping(edge);
      over();
      return refused;
    }
    try {
      // Each time: a token that was revoked just now changes nothing more.
      edge.actor = await actorOf(context);
      await count(request);
      const client = clientOf(request.ip);
      const asked = { raw: payload as RawRequest, edge, client, signal: ender.signal, readOnly: false, over };
      const outcome = await run(asked);
      if (outcome.kind !== 'stream') over();
      return outcome;
    } catch (error) {
      logFailure(edge.log, error);
      const errors = withId([toAnswerError(error)], edge.id);
      edge.codes = errors.map(({ extensions }) => String(extensions?.code));
      over();
      return { kind: 'refused', errors };
    }
  }

  async function subscribed(
    context: Opened,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { running } = context.extra;
    const working = outcomeOf(context, payload);
    running.add(working);
    const outcome = await working;
    // What is sent behind it has gone out when all that waits for it has run.
    setImmediate(() => running.delete(working));
    if (outcome.kind === 'refused') return errorsOf(outcome.errors);
    // graphql-ws asks for a schema and makes no use of it, as what it calls is ours.
    return { schema: undefined as never, document: documents[outcome.kind], contextValue: outcome };
  }

  const server = makeServer<Payload, Connection>({
    onConnect: connected,
    onSubscribe: (context, _id, payload) => subscribed(context, payload),
    execute: ({ contextValue }) => (contextValue as Extract<Outcome, { kind: 'answer' }>).result as never,
    subscribe: ({ contextValue }) => (contextValue as Extract<Outcome, { kind: 'stream' }>).results as never,
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
    onError: (_context, _id, _payload, errors) => formatted.get(errors) ?? errors.map((error) => toAnswerError(error)),
  });

  function serve(socket: WebSocket, request: FastifyRequest, release: () => void): void {
    const connection: Connection = {
      ...{ socket, request, running: new Set(), enders: new Set() },
      stopAsking: () => undefined,
    };
    connections.add(connection);
    const stopPinging = keepAlive(socket);
    const closed = server.opened(
      {
        protocol: socket.protocol,
        // Told when it has gone out: an operation makes its next answer only then.
        send: (data) =>
          new Promise((resolve, reject) => {
            if (socket.readyState !== socket.OPEN) resolve();
            else socket.send(data, (error) => (error ? reject(error) : resolve()));
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data: Buffer) => {
            take(data.toString()).catch((error: unknown) => {
              if (socket.readyState !== socket.OPEN) return;
              logFailure(request.log, error);
              closeFor(socket, error);
            });
          }),
      },
      connection,
    );
    // A message that is too large, or no WebSocket's; it is closed with the code that says so.
    socket.on('error', (error) => request.log.debug({ reason: error.message }, 'websocket'));
    socket.once('close', (code, reason) => {
      stopPinging();
      connection.stopAsking();
      connections.delete(connection);
      release();
      for (const ender of [...connection.enders]) ender.abort();
      void closed(code, reason.toString());
    });
  }

  return {
    open(request, reply) {
      const upgrade = upgradeOf(request);
      if (upgrade === null) throw new Error('It asks for no WebSocket.');
      let release: () => void;
      try {
        release = takePlace(clientOf(request.ip));
      } catch (error) {
        return refuseWith(reply, error);
      }
      request.edge.isSocket = true;
      reply.hijack();
      upgrade.detach();
      const { socket, head } = upgrade;
      socket.once('close', release);
      sockets.handleUpgrade(request.raw, socket, head, (opened) => {
        serve(opened, request, release);
      });
      return reply;
    },
    async stop() {
      isStopping = true;
      await Promise.all(
        [...connections].map(async ({ socket, running }) => {
          await Promise.allSettled(running);
          await comeAgain(socket);
        }),
      );
    },
  };
}

/** What is told of an operation that came when the service was stopping. */
function stopping(edge: Edge): Outcome {
  const { advice } = httpErrors.STOPPING;
  edge.codes = ['STOPPING'];
  const extensions = { code: 'STOPPING', advice, id: edge.id };
  return { kind: 'refused', errors: [{ message: 'The service is stopping.', extensions }] };
}
