import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import type { Spending, WithEdge } from './edge.js';
import { logFailure, toAnswerError, withId } from './errors.js';
import { createGate, type RawRequest } from './limits.js';
import { plugins } from './plugins.js';

/** What /graphql needs. */
export interface GraphqlOptions<TContext extends Spending> {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly makeContext: () => TContext;
}

/** So many errors tell enough; each costs time, and repeats names of the document. */
const errorsAtMost = 20;

async function startApollo<TContext extends Spending>(
  app: FastifyInstance,
  { config, schema }: GraphqlOptions<TContext>,
): Promise<ApolloServer<WithEdge<TContext>>> {
  const hideSuggestions = !config.introspection;
  const apollo = new ApolloServer<WithEdge<TContext>>({
    schema,
    plugins: plugins<TContext>(),
    logger: app.log,
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: hideSuggestions,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The gate counts tokens too; this holds should the two ever differ.
    parseOptions: { maxLexicalTokens: config.maxTokens },
    validationOptions: { maxErrors: errorsAtMost, hideSuggestions },
    executionOptions: { maxCoercionErrors: errorsAtMost },
    formatError: (formatted, error) => toAnswerError(error, formatted, hideSuggestions),
  });
  await apollo.start();
  return apollo;
}

/** A query's text and variables as GET brings them; what is no JSON is left to Apollo, which refuses it. */
function rawRequest({ method, query, body }: FastifyRequest): RawRequest {
  if (method === 'POST') return typeof body === 'object' && body !== null ? body : {};
  const parameters = query as Readonly<Record<string, unknown>>;
  const json = (text: unknown): unknown => {
    try {
      return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    query: parameters.query,
    variables: json(parameters.variables),
    extensions: json(parameters.extensions),
  };
}

/** The integration makes an address of it, which a hostile Host header would make fail as if it were our fault. */
function checkHost(request: FastifyRequest): void {
  if (URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) return;
  throw new WhowhomError('MALFORMED_REQUEST', 'The Host header or the address is malformed.');
}

/** Some refusals of Apollo pass no plugin: CSRF, a body that is no object, a foreign method. They are short. */
function completeRefusal(text: string, id: string): string {
  const result = JSON.parse(text) as FormattedExecutionResult;
  return `${JSON.stringify({ ...result, errors: withId(result.errors ?? [], id) })}\n`;
}

/** Under application/json a refused document is answered with 200, as GraphQL over HTTP wants it. */
function isPlainJson(reply: FastifyReply): boolean {
  return String(reply.getHeader('content-type')).startsWith('application/json');
}

/** Serves GraphQL at /graphql, by POST and GET. */
export async function graphql<TContext extends Spending>(
  app: FastifyInstance,
  options: GraphqlOptions<TContext>,
): Promise<void> {
  const apollo = await startApollo(app, options);
  const gate = createGate(options.config);
  const context = ({ edge, log }: FastifyRequest): Promise<WithEdge<TContext>> => {
    try {
      return Promise.resolve(Object.assign(options.makeContext(), { edge }));
    } catch (error) {
      logFailure(log, error);
      throw error;
    }
  };
  const answer = fastifyApolloHandler(apollo, { context });
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async function (request, reply): Promise<unknown> {
      checkHost(request);
      gate(rawRequest(request));
      const body: unknown = await answer.call(this, request, reply);
      if (typeof body !== 'string') return body;
      if (request.edge.refused && isPlainJson(reply)) reply.code(200);
      return request.edge.completed ? body : completeRefusal(body, request.id);
    },
  });
}
