import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import { getOperationAST, OperationTypeNode, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import type { Actor } from '../actor.js';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import type { Insight } from '../insight/index.js';
import { createCostGate, type DegreesOf } from '../resolvers/cost/index.js';
import { startApollo } from './apollo.js';
import { costExtension } from './cost.js';
import type { Edge, Spending, WithEdge } from './edge.js';
import { codesOf, logFailure, withId } from './errors.js';
import type { Gate } from './admission.js';
import { RefusedDocument } from './documents.js';
import { mediaType, refuse, refuseWith } from './failures.js';
import type { RunOperation } from './executor.js';
import { whenGone } from './gone.js';
import { MutationByGet } from './mutations.js';
import type { RateLimit } from './rate.js';
import { readRequest, writeText } from './request.js';
import { createStreams, takesEvents, takesOnlyEvents, upgradeOf, type Streams } from './streams/index.js';
import type { Who } from './who.js';

/** What /graphql needs. */
export interface GraphqlOptions<TContext extends Spending> {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  /** What a request has to pass before it is executed. */
  readonly gate: Gate;
  /** @param signal given when the client has gone */
  readonly makeContext: (signal: AbortSignal, actor: Actor) => TContext;
  readonly insight: Insight;
  /** Runs an operation; without it each is run once. */
  readonly run?: RunOperation<TContext>;
  /** So often it is asked again who follows a subscription, in milliseconds. */
  readonly askedAgain?: number;
  /** How many ties entities have; without it estimates take all to have as many as are asked for. */
  readonly degrees?: DegreesOf<TContext> | undefined;
}

/** The integration makes an address of it, which a hostile Host header would make fail as if it were our fault. */
function checkHost(request: FastifyRequest): void {
  if (URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) return;
  throw new WhowhomError('MALFORMED_REQUEST', 'The Host header or the address is malformed.');
}

/** Some refusals of Apollo pass no plugin: CSRF, a body that is no object, a foreign method. They are short. */
function completeRefusal(text: string, edge: Edge): string {
  const result = JSON.parse(text) as FormattedExecutionResult;
  const errors = withId(result.errors ?? [], edge.id);
  edge.codes = codesOf(errors);
  return `${JSON.stringify({ ...result, errors })}\n`;
}

/** Under application/json a refused document is answered with 200, as GraphQL over HTTP wants it. */
function isPlainJson(reply: FastifyReply): boolean {
  return String(reply.getHeader('content-type')).startsWith('application/json');
}

/** Tells what a document lacks as Apollo would, with the status that GraphQL over HTTP wants. */
function refuseDocument(reply: FastifyReply, { errors }: RefusedDocument): FastifyReply {
  const { request } = reply;
  request.edge.codes = codesOf(errors);
  reply.type(mediaType(request));
  return reply
    .code(isPlainJson(reply) ? 200 : 400)
    .send({ errors: withId(errors, request.id), extensions: { cost: costExtension(null, request.edge.spent) } });
}

/** GraphQL over HTTP wants 405 and what is allowed. */
function refuseMutation(reply: FastifyReply, { message }: MutationByGet): FastifyReply {
  const error = new WhowhomError('MALFORMED_REQUEST', message, { path: 'query', wanted: 'POST' });
  return refuseWith(reply.header('allow', 'POST'), error, { status: 405 });
}

/**
 * Puts the request through the gate, and what it admitted into the request.
 * @returns whether it asks for a subscription
 */
function admit(gate: Gate, request: FastifyRequest): boolean {
  const raw = readRequest(request);
  const admitted = gate(raw, { actor: request.edge.actor, readOnly: request.method === 'GET' });
  if (admitted === null) return false;
  request.edge.admitted = admitted.document;
  if (admitted.named) writeText(request, admitted.text, raw);
  const name = typeof raw.operationName === 'string' ? raw.operationName : null;
  return getOperationAST(admitted.document, name)?.operation === OperationTypeNode.SUBSCRIPTION;
}

/**
 * Serves GraphQL at /graphql, by POST and GET, by streams of events and by WebSocket.
 * @param limit hooks that hold whom it answers and how often
 * @returns what ends those that go on for ever
 */
export async function graphql<TContext extends Spending>(
  app: FastifyInstance,
  options: GraphqlOptions<TContext>,
  limit: onRequestHookHandler[],
  { who, count }: { readonly who: Who; readonly count: RateLimit['count'] },
): Promise<Pick<Streams, 'stop'>> {
  const { config, schema, gate, degrees, run = (own, execute) => execute(own) } = options;
  const makeContext = ({ edge, log }: FastifyRequest, { raw }: FastifyReply): Promise<WithEdge<TContext>> => {
    try {
      const own = options.makeContext(whenGone(raw), edge.actor);
      edge.spent = own.spent;
      options.insight.statements.bind(own.spent, edge);
      return Promise.resolve(Object.assign(own, { edge }));
    } catch (error) {
      logFailure(log, error);
      throw error;
    }
  };
  const { maxCost, maxPageSize } = config;
  const costGate = createCostGate<TContext>({ schema, maxCost, maxPageSize, degrees });
  const apollo = await startApollo<TContext>({ config, schema, log: app.log, run, makeContext, costGate });
  const streams = createStreams<TContext>(app, { ...options, who, count, run, costGate });
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: limit,
    handler: async function (request, reply): Promise<unknown> {
      checkHost(request);
      if (upgradeOf(request) !== null) return streams.open(request, reply);
      if (takesOnlyEvents(request)) return streams.answer(request, reply);
      let follows: boolean;
      try {
        follows = admit(gate, request);
      } catch (error) {
        if (error instanceof RefusedDocument) return refuseDocument(reply, error);
        if (error instanceof MutationByGet) return refuseMutation(reply, error);
        throw error;
      }
      if (follows && takesEvents(request)) return streams.answer(request, reply);
      if (follows) {
        return refuse(reply, 'NOT_ACCEPTABLE', 'A subscription is answered by a stream of events, or by WebSocket.');
      }
      const body: unknown = await apollo.answer.call(this, request, reply);
      if (typeof body !== 'string') return body;
      if (reply.statusCode === 406) return refuse(reply, 'NOT_ACCEPTABLE', 'No media type of `accept` can be given.');
      if (request.edge.refused && isPlainJson(reply)) reply.code(200);
      return request.edge.completed ? body : completeRefusal(body, request.edge);
    },
  });
  return streams;
}
