import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { standardAnswers } from '../resolvers/introspection/answer.js';
import { errorsAtMost } from './documents.js';

/** Runs an operation, once more where that makes its answer consistent. */
export type RunOperation<TContext> = <C extends TContext>(
  context: C,
  run: (context: C) => Promise<ExecutionResult>,
) => Promise<ExecutionResult>;

/** An operation of an admitted document. */
export interface Execution<TContext> {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: TContext;
  /** What the operation is about: of a subscription the event. */
  readonly rootValue?: unknown;
}

/** Executes operations; the standard question about the schema is answered from what was made once. */
export function createExecutor<TContext>(
  schema: GraphQLSchema,
  runOperation: RunOperation<TContext>,
): (execution: Execution<TContext>) => Promise<ExecutionResult> {
  const standard = standardAnswers(schema);
  return async ({ document, operationName, variables, context, rootValue }) => {
    const made = standard.find(document, operationName);
    if (made !== null) return made;
    const run = async (contextValue: TContext) =>
      execute({
        ...{ schema, document, contextValue, operationName, rootValue, variableValues: variables },
        options: { maxCoercionErrors: errorsAtMost },
      });
    return runOperation(context, run);
  };
}
