import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import { errorTable } from '../errors.js';
import type { CostGate } from '../resolvers/cost/index.js';
import { costExtension, costPlugin } from './cost.js';
import type { Spending, WithEdge } from './edge.js';
import { logFailure, withId } from './errors.js';
import { operationPlugin } from './operations.js';

const refusals = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Codes of the database that mean, when every root field failed with one, that there is no answer at all. */
const outages = ['DATABASE_UNAVAILABLE', 'DATABASE_BUSY', 'DATABASE_MEMORY', 'DATABASE_TIMEOUT', 'PLANNING'] as const;

/**
 * Whether the document or its variables were refused. Such an answer has no `data`; a resolver's error always has,
 * so that its status stays as it is, whatever code it carries. A scalar may refuse with a code of ours.
 */
function isRefused(result: FormattedExecutionResult, errors: readonly GraphQLError[]): boolean {
  const isRefusal = ({ extensions: { code } }: GraphQLError): boolean =>
    refusals.has(code) || (typeof code === 'string' && Object.hasOwn(errorTable, code));
  return result.data === undefined && errors.length > 0 && errors.every(isRefusal);
}

/** The status of an answer in which every root field failed for the database's sake, else null. */
function outageStatus({ data, errors = [] }: FormattedExecutionResult): number | null {
  if (data === undefined || errors.length === 0) return null;
  if (data !== null && Object.values(data).some((value) => value !== null)) return null;
  const codes = new Set(errors.map(({ extensions }) => extensions?.code));
  if (data !== null && Object.keys(data).some((key) => !errors.some(({ path }) => path?.[0] === key))) return null;
  const found = outages.filter((code) => codes.has(code));
  return found[0] !== undefined && found.length === codes.size ? errorTable[found[0]].status : null;
}

function complete<TContext extends Spending>(request: GraphQLRequestContext<WithEdge<TContext>>): void {
  const { contextValue, response, errors } = request;
  const { edge, spent, graphVersion } = contextValue;
  if (response.body?.kind !== 'single') return;
  const result = response.body.singleResult;
  result.extensions = { ...result.extensions, graphVersion, cost: costExtension(edge.estimate, spent) };
  if (result.errors !== undefined) result.errors = withId(result.errors, edge.id);
  const status = outageStatus(result);
  if (status !== null) response.http.status = status;
  edge.refused = isRefused(result, errors ?? []);
  edge.completed = true;
}

/** Completes each answer: cost, ids of errors, status of an outage; and logs what its errors do not tell. */
function edgePlugin<TContext extends Spending>(): ApolloServerPlugin<WithEdge<TContext>> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue: { edge } }) => {
          for (const error of errors) logFailure(edge.log, error);
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          complete(request);
          return Promise.resolve();
        },
      }),
    // What Apollo itself or a plugin did wrong; it goes on with a bare Error.
    unexpectedErrorProcessingRequest: ({ requestContext, error }) => {
      requestContext.contextValue.edge.log.error({ err: error }, 'internal error');
      return Promise.resolve();
    },
  };
}

/** The plugins of the Apollo server. No landing page: the playground is our own and offline. */
export function plugins<TContext extends Spending>(gate: CostGate<TContext>): ApolloServerPlugin<WithEdge<TContext>>[] {
  return [
    edgePlugin<TContext>(),
    costPlugin<TContext>(gate),
    operationPlugin<TContext>(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginCacheControlDisabled(),
  ];
}
