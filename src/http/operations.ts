import type { FormattedExecutionResult, OperationDefinitionNode } from 'graphql';
import type { Edge } from './edge.js';
import { codesOf } from './errors.js';

/** Names of variables that a log line holds at most. */
const variablesAtMost = 50;

/** Begins an operation's part of the trace. */
export function beginOperation(edge: Edge): void {
  edge.operationSpan = edge.span?.child('GraphQL Operation', 'internal') ?? null;
}

/** Notes on the account what log, metrics and trace tell about an operation. */
export function noteOperation(
  edge: Edge,
  { operation, name, variableDefinitions = [] }: OperationDefinitionNode,
): void {
  edge.operation = name?.value ?? null;
  // Declared names and not those that came: a client may put anything into the keys of its JSON.
  edge.variables = variableDefinitions
    .slice(0, variablesAtMost)
    .map(({ variable }) => variable.name.value.slice(0, 100));
  edge.operationSpan?.rename(operation);
  edge.operationSpan?.set({
    'graphql.operation.type': operation,
    ...(name !== undefined && { 'graphql.operation.name': name.value.slice(0, 100) }),
  });
}

/** Notes how an answer turned out; comes after what completes it. */
export function noteAnswer(edge: Edge, hash: string | null, { data, errors = [] }: FormattedExecutionResult): void {
  edge.codes = codesOf(errors);
  edge.executed = data !== undefined;
  if (hash !== null) edge.operationSpan?.set({ 'whowhom.document.sha256': hash });
  edge.operationSpan?.end(edge.codes[0]);
}
