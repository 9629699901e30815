import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { standardAnswers } from '../resolvers/introspection/answer.js';
import { errorsAtMost } from './documents.js';

/** Runs an operation, once more where that makes its answer consistent. */
export type RunOperation<TContext> = <C extends TContext>(
  context: C,
  run: (context: C) => Promise<ExecutionResult>,
) => Promise<ExecutionResult>;

/** Apollo executes through a gateway or by itself; only the former can be told to execute again. */
export function executingGateway<TContext>(
  schema: GraphQLSchema,
  runOperation: RunOperation<TContext>,
): ApolloServerOptionsWithGateway<BaseContext>['gateway'] {
  const standard = standardAnswers(schema);
  return {
    onSchemaLoadOrUpdate(told) {
      told({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, context }) => {
          const made = standard.find(document, request.operationName ?? null);
          if (made !== null) return made;
          const run = async (contextValue: TContext) =>
            execute({
              ...{ schema, document, contextValue, operationName: request.operationName ?? null },
              variableValues: request.variables ?? null,
              options: { maxCoercionErrors: errorsAtMost },
            });
          return runOperation(context as TContext, run);
        },
      }),
    stop: () => Promise.resolve(),
  };
}
