import { GraphQLError, type DocumentNode, type OperationDefinitionNode } from 'graphql';
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

/** What is judged: an operation of a document with its variables. */
export interface Judged {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Holds an operation against MAX_COST before it runs; throws where it is too much. */
export async function judge<TContext extends Spending>(
  gate: CostGate<TContext>,
  judged: Judged,
  context: WithEdge<TContext>,
): Promise<void> {
  try {
    const { estimate, refusal } = await gate(judged, context);
    context.edge.estimate = estimate;
    if (refusal !== null) throw refusal;
  } catch (error) {
    throw withStatus(error);
  }
}
