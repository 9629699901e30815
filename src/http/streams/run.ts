import {
  createSourceEventStream,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Actor } from '../../actor.js';
import { shown, WhowhomError } from '../../errors.js';
import { ending, isGiven, pauseFor, type Ending } from '../../graph/feed/index.js';
import type { Insight } from '../../insight/index.js';
import type { CostGate } from '../../resolvers/cost/index.js';
import type { Gate, RawRequest } from '../admission.js';
import { completeAnswer } from '../answers.js';
import { judge } from '../cost.js';
import { RefusedDocument } from '../documents.js';
import type { Edge, Spending, WithEdge } from '../edge.js';
import { codesOf, logFailure, toAnswerError, withId } from '../errors.js';
import { createExecutor, type RunOperation } from '../executor.js';
import { MutationByGet } from '../mutations.js';
import { beginOperation, noteAnswer, noteOperation } from '../operations.js';
import { sha256 } from '../trusted.js';
import type { TakePlace } from './places.js';
import { createShare } from './shared.js';

/** What operations are run with that come by a stream. */
export interface StreamOptions<TContext extends Spending> {
  readonly schema: GraphQLSchema;
  readonly gate: Gate;
  readonly costGate: CostGate<TContext>;
  readonly run: RunOperation<TContext>;
  readonly makeContext: (signal: AbortSignal, actor: Actor) => TContext;
  readonly insight: Insight;
  readonly hideSuggestions: boolean;
  readonly takePlace: TakePlace;
}

/** An operation as it came. */
export interface Asked {
  readonly raw: RawRequest;
  /** Its account, with who asks. */
  readonly edge: Edge;
  /** Whose places it takes. */
  readonly client: string;
  /** Given when the client is gone. */
  readonly signal: AbortSignal;
  /** Whether it came in a way that must change nothing. */
  readonly readOnly: boolean;
  /** Called once when a stream of answers has ended, whoever ended it. */
  readonly over?: () => void;
}

/** What comes of an operation: errors that refuse it, an answer, or answers until it is ended. */
export type Outcome =
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLFormattedError[] }
  | { readonly kind: 'answer'; readonly result: FormattedExecutionResult }
  | { readonly kind: 'stream'; readonly results: Ending<FormattedExecutionResult> };

/** Runs an operation that comes by a stream, with all that holds over HTTP: whatever it is, it never fails. */
export type RunStreamed = (asked: Asked) => Promise<Outcome>;

/** An operation that may be run. */
interface Admitted {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const malformed = (path: string, message: string): WhowhomError =>
  new WhowhomError('MALFORMED_REQUEST', message, { path });

function variablesOf({ variables }: RawRequest): Readonly<Record<string, unknown>> {
  if (variables === undefined || variables === null) return {};
  if (typeof variables === 'object' && !Array.isArray(variables)) return variables as Record<string, unknown>;
  throw malformed('variables', '`variables` is no object.');
}

function nameOf({ operationName }: RawRequest): string | null {
  if (operationName === undefined || operationName === null) return null;
  if (typeof operationName === 'string') return operationName;
  throw malformed('operationName', '`operationName` is no text.');
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const found = getOperationAST(document, name);
  if (found) return found;
  const message =
    name === null
      ? 'Must provide operation name if query contains multiple operations.'
      : `Unknown operation named ${shown(name)}.`;
  throw new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

/** What the database may do better in a moment; an answer with one of these is made again. */
const passing: readonly unknown[] = ['DATABASE_UNAVAILABLE', 'DATABASE_BUSY', 'DATABASE_TIMEOUT', 'PLANNING'];
const firstPause = 100;
const longestPause = 2000;
/** A question that is too much for the database is so each time. */
const timeoutsAtMost = 3;

/** Makes what runs operations that come by a stream. */
export function createRunStreamed<TContext extends Spending>(options: StreamOptions<TContext>): RunStreamed {
  const { schema, gate, costGate, makeContext, insight, hideSuggestions, takePlace } = options;
  const execute = createExecutor<WithEdge<TContext>>(schema, options.run);
  const share = createShare();

  const contextOf = ({ edge, signal }: Asked): WithEdge<TContext> => {
    const own = makeContext(signal, edge.actor);
    edge.spent = own.spent;
    insight.statements.bind(own.spent, edge);
    return Object.assign(own, { edge });
  };

  const admit = ({ raw, edge, readOnly }: Asked): Admitted => {
    const operationName = nameOf(raw);
    const variables = variablesOf(raw);
    const admitted = gate(raw, { actor: edge.actor, readOnly });
    if (admitted === null) throw malformed('query', 'The request holds no document.');
    const { document, text } = admitted;
    const operation = operationOf(document, operationName);
    edge.document = sha256(text);
    noteOperation(edge, operation);
    return { document, operation, operationName, variables };
  };

  const told = (edge: Edge, error: unknown): readonly GraphQLFormattedError[] => {
    if (error instanceof RefusedDocument) return error.errors;
    if (error instanceof MutationByGet) return [toAnswerError(malformed('query', error.message))];
    logFailure(edge.log, error);
    return [toAnswerError(error, error instanceof GraphQLError ? error.toJSON() : undefined, hideSuggestions)];
  };

  const refused = (edge: Edge, errors: readonly GraphQLFormattedError[]): Outcome => {
    edge.codes = codesOf(errors);
    edge.operationSpan?.end(edge.codes[0]);
    return { kind: 'refused', errors: withId(errors, edge.id) };
  };

  /** An answer as a client gets it. */
  const complete = (context: WithEdge<TContext>, { errors, ...rest }: ExecutionResult): FormattedExecutionResult => {
    const { edge } = context;
    const answer: FormattedExecutionResult = {
      ...(errors !== undefined && { errors: errors.flatMap((error) => told(edge, error)) }),
      ...rest,
    };
    completeAnswer(context, answer, errors ?? []);
    if (edge.isStream) edge.codes = codesOf(answer.errors ?? []);
    else noteAnswer(edge, edge.document, answer);
    return answer;
  };

  const isPassing = ({ errors = [] }: FormattedExecutionResult, tries: number): boolean => {
    const codes = errors.map(({ extensions }) => extensions?.code);
    return (
      codes.some((code) => passing.includes(code)) && !(codes.includes('DATABASE_TIMEOUT') && tries >= timeoutsAtMost)
    );
  };

  /** The answer to one event; a database that fails meanwhile is waited for, as the event is told once. */
  const answerTo = async (
    event: unknown,
    asked: Asked,
    { document, operationName, variables }: Admitted,
    signal: AbortSignal,
  ) => {
    for (let tries = 1, wait = firstPause; ; tries += 1, wait = Math.min(2 * wait, longestPause)) {
      const context = contextOf({ ...asked, signal });
      const answer = complete(
        context,
        await execute({ document, operationName, variables, context, rootValue: event }),
      );
      if (isGiven(signal) || !isPassing(answer, tries)) return answer;
      await pauseFor(wait, signal);
    }
  };

  async function* answers(
    events: AsyncIterator<unknown>,
    asked: Asked,
    admitted: Admitted,
    signal: AbortSignal,
  ): AsyncGenerator<FormattedExecutionResult, void, undefined> {
    try {
      for (;;) {
        const event = await events.next();
        if (event.done === true || isGiven(signal)) return;
        const answer = await share(event.value, admitted, () => answerTo(event.value, asked, admitted, signal));
        if (isGiven(signal)) return;
        yield answer;
      }
    } catch (error) {
      const errors = withId(told(asked.edge, error), asked.edge.id);
      asked.edge.codes = codesOf(errors);
      yield { errors };
    }
  }

  const subscribe = async (asked: Asked, admitted: Admitted, context: WithEdge<TContext>): Promise<Outcome> => {
    const { document, operationName, variables } = admitted;
    const release = takePlace(asked.client);
    try {
      const events = await createSourceEventStream({
        ...{ schema, document, contextValue: context, operationName },
        variableValues: variables,
      });
      if (!(Symbol.asyncIterator in events)) {
        release();
        return refused(
          asked.edge,
          (events.errors ?? []).flatMap((error) => told(asked.edge, error)),
        );
      }
      Object.assign(asked.edge, { executed: true, isStream: true });
      const iterator = events[Symbol.asyncIterator]();
      const over = (): void => {
        release();
        void iterator.return?.();
        asked.over?.();
      };
      const results = ending((signal) => answers(iterator, asked, admitted, signal), asked.signal, over);
      return { kind: 'stream', results };
    } catch (error) {
      release();
      throw error;
    }
  };

  return async (asked) => {
    const { edge } = asked;
    try {
      beginOperation(edge);
      const admitted = admit(asked);
      const { document, operation, operationName, variables } = admitted;
      const context = contextOf(asked);
      await judge(costGate, { document, operation, variables }, context);
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) return await subscribe(asked, admitted, context);
      const result = await execute({ document, operationName, variables, context });
      return { kind: 'answer', result: complete(context, result) };
    } catch (error) {
      return refused(edge, told(edge, error));
    }
  };
}
