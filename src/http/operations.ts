import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Edge, Spending, WithEdge } from './edge.js';
import { codesOf } from './errors.js';

/** Names of variables that a log line holds at most. */
const variablesAtMost = 50;

function noteOperation(edge: Edge, { operation, name, variableDefinitions = [] }: OperationDefinitionNode): void {
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

function noteAnswer<TContext extends Spending>(request: GraphQLRequestContext<WithEdge<TContext>>): void {
  const { contextValue, response, queryHash } = request;
  const { edge } = contextValue;
  edge.document = queryHash ?? null;
  if (response.body?.kind !== 'single') return;
  const { data, errors = [] } = response.body.singleResult;
  edge.codes = codesOf(errors);
  edge.executed = data !== undefined;
  if (queryHash !== undefined) edge.operationSpan?.set({ 'whowhom.document.sha256': queryHash });
  edge.operationSpan?.end(edge.codes[0]);
}

/** Notes on the account what log, metrics and trace tell about an operation. Comes after what completes answers. */
export function operationPlugin<TContext extends Spending>(): ApolloServerPlugin<WithEdge<TContext>> {
  return {
    requestDidStart: ({ contextValue: { edge } }) => {
      edge.operationSpan = edge.span?.child('GraphQL Operation', 'internal') ?? null;
      return Promise.resolve({
        didResolveOperation: ({ operation }) => {
          if (operation !== undefined) noteOperation(edge, operation);
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          noteAnswer(request);
          return Promise.resolve();
        },
      });
    },
  };
}
