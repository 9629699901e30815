import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestContext,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import type { CostGate } from '../resolvers/cost/index.js';
import { completeAnswer } from './answers.js';
import { judge } from './cost.js';
import type { Spending, WithEdge } from './edge.js';
import { logFailure, toAnswerError } from './errors.js';
import { createExecutor, type RunOperation } from './executor.js';
import { holdOperation } from './mutations.js';
import { beginOperation, noteAnswer, noteOperation } from './operations.js';

/** What an Apollo server is made of. */
export interface ApolloOptions<TContext extends Spending> {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly log: FastifyBaseLogger;
  readonly run: RunOperation<TContext>;
  readonly costGate: CostGate<TContext>;
  readonly makeContext: (request: FastifyRequest, reply: FastifyReply) => Promise<WithEdge<TContext>>;
}

type Context<TContext extends Spending> = WithEdge<TContext>;
type Request<TContext extends Spending> = GraphQLRequestContext<Context<TContext>>;
type Plugin<TContext extends Spending> = ApolloServerPlugin<Context<TContext>>;

/** The answer as it will be sent; null where there is no single one. */
const answerOf = <TContext extends Spending>({ response: { body } }: Request<TContext>) =>
  body?.kind === 'single' ? body.singleResult : null;

function sendAnswer<TContext extends Spending>(request: Request<TContext>): void {
  const { contextValue, response, errors = [], queryHash = null } = request;
  const { edge } = contextValue;
  edge.document = queryHash;
  const answer = answerOf(request);
  if (answer === null) return;
  const status = completeAnswer(contextValue, answer, errors);
  if (status !== null) response.http.status = status;
  noteAnswer(edge, queryHash, answer);
}

/** What happens at each step of a request. */
function steps<TContext extends Spending>(costGate: CostGate<TContext>): Plugin<TContext> {
  return {
    requestDidStart: ({ contextValue: { edge } }) => {
      beginOperation(edge);
      return Promise.resolve({
        // The gate has parsed and validated the document already.
        didResolveSource: (request) => {
          if (edge.admitted !== null) Object.assign(request, { document: edge.admitted });
          return Promise.resolve();
        },
        didResolveOperation: async ({ document, operation, request: { variables = {} }, contextValue }) => {
          // One that was not found: execution says so.
          if (operation === undefined) return;
          noteOperation(edge, operation);
          // Of what was admitted nothing is refused here: this holds that no way leads past the gate.
          holdOperation([{ name: null, kind: operation.operation }], null, edge);
          await judge(costGate, { document, operation, variables }, contextValue);
        },
        didEncounterErrors: ({ errors }) => {
          for (const error of errors) logFailure(edge.log, error);
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          sendAnswer(request);
          return Promise.resolve();
        },
      });
    },
    // What Apollo itself or a plugin did wrong; it goes on with a bare Error.
    unexpectedErrorProcessingRequest: ({ requestContext, error }) => {
      requestContext.contextValue.edge.log.error({ err: error }, 'internal error');
      return Promise.resolve();
    },
  };
}

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** Apollo executes through a gateway or by itself; only the former can be told to execute again. */
function gatewayOf<TContext extends Spending>(schema: GraphQLSchema, run: RunOperation<TContext>): Gateway {
  const execute = createExecutor<Context<TContext>>(schema, run);
  return {
    onSchemaLoadOrUpdate(told) {
      told({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, request, context }) =>
          execute({
            ...{ document, context: context as Context<TContext> },
            ...{ operationName: request.operationName ?? null, variables: request.variables ?? {} },
          }),
      }),
    stop: () => Promise.resolve(),
  };
}

/** A started Apollo server. */
export interface Apollo {
  /** Answers a request that the gate has admitted. */
  readonly answer: RouteHandlerMethod;
  stop(): Promise<void>;
}

/** Starts an Apollo server. All that knows Apollo is in this file: what it calls knows plain values. */
export async function startApollo<TContext extends Spending>(options: ApolloOptions<TContext>): Promise<Apollo> {
  const { config, schema, log, run, costGate, makeContext } = options;
  const hideSuggestions = !config.suggestions;
  const server = new ApolloServer<Context<TContext>>({
    gateway: gatewayOf<TContext>(schema, run),
    // No landing page: the playground is our own and offline.
    plugins: [steps(costGate), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
    // The gate keeps the documents.
    documentStore: null,
    logger: log,
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: hideSuggestions,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => toAnswerError(error, formatted, hideSuggestions),
  });
  await server.start();
  return {
    answer: fastifyApolloHandler(server, { context: makeContext }),
    stop: () => server.stop(),
  };
}
