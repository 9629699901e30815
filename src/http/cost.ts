import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { errorTable, WhowhomError } from '../errors.js';
import type { CostGate, Estimate } from '../resolvers/cost/index.js';
import type { Spending, WithEdge } from './edge.js';

/** An answer's `extensions.cost`: before it ran (null when it never came to that) and after. */
export function costExtension(estimated: Estimate | null, { statements, rows, milliseconds }: Spending['spent']) {
  return { estimated, spent: { statements, rows, milliseconds: Math.round(milliseconds * 100) / 100 } };
}

/** A refusal with its own status under every media type: unlike a wrong document, it may be right tomorrow. */
function withStatus(error: unknown): unknown {
  if (!(error instanceof WhowhomError)) return error;
  const http = { status: errorTable[error.code].status };
  return new GraphQLError(error.message, { originalError: error, extensions: { http } });
}

async function judge<TContext extends Spending>(
  gate: CostGate<TContext>,
  { document, operation, request, contextValue }: GraphQLRequestContextDidResolveOperation<WithEdge<TContext>>,
): Promise<void> {
  // One that was not found: execution says so.
  if (operation === undefined) return;
  const { estimate, refusal } = await gate({ document, operation, variables: request.variables ?? {} }, contextValue);
  contextValue.edge.estimate = estimate;
  if (refusal !== null) throw refusal;
}

/** Holds each operation against MAX_COST before it runs. */
export function costPlugin<TContext extends Spending>(
  gate: CostGate<TContext>,
): ApolloServerPlugin<WithEdge<TContext>> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async (request) => {
          try {
            await judge(gate, request);
          } catch (error) {
            throw withStatus(error);
          }
        },
      }),
  };
}
