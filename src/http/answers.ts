import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import { errorTable } from '../errors.js';
import { costExtension } from './cost.js';
import type { Spending, WithEdge } from './edge.js';
import { withId } from './errors.js';

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

/**
 * Completes an answer: cost, version of the graph, ids of errors.
 * @returns the status of an outage, else null
 */
export function completeAnswer(
  { edge, spent, graphVersion }: WithEdge<Spending>,
  result: FormattedExecutionResult,
  errors: readonly GraphQLError[],
): number | null {
  result.extensions = { ...result.extensions, graphVersion, cost: costExtension(edge.estimate, spent) };
  if (result.errors !== undefined) result.errors = withId(result.errors, edge.id);
  edge.refused = isRefused(result, errors);
  edge.completed = true;
  return outageStatus(result);
}
