import { setTimeout as sleep } from 'node:timers/promises';
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { Context } from './resolvers/context.js';

interface Some {
  readonly entities?: { readonly nodes: readonly { readonly id: string }[] } | null;
}

interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is warmed, and with what. */
export interface Warming {
  readonly schema: GraphQLSchema;
  readonly documents: readonly { readonly text: string }[];
  /** What else is asked of that entity, before the documents. */
  readonly questions: (id: string) => readonly Question[];
  readonly makeContext: (signal: AbortSignal) => Context;
  /** Whether clients are waiting for the database. */
  readonly isBusy: () => boolean;
}

const pause = 50;

/**
 * Asks the delivered documents once, for the entity with most ties, where nothing is remembered that was asked before:
 * one after the other, in the background and only while nobody else asks. What fails is left: whoever asks for it is told.
 * @param signal ends it
 */
export async function warmDelivered(
  { schema, documents, questions, makeContext, isBusy }: Warming,
  signal: AbortSignal,
): Promise<void> {
  const run = (text: string, variableValues: Readonly<Record<string, unknown>>) =>
    execute({ schema, document: parse(text), variableValues, contextValue: makeContext(signal) });
  const biggest = await run(
    '{ entities(first: 1, orderBy: [{ field: DEGREE, direction: DESC }]) { nodes { id } } }',
    {},
  );
  const id = (biggest.data as Some | null | undefined)?.entities?.nodes[0]?.id;
  if (id === undefined) return;
  const asked = documents.map(({ text }) => ({ text, variables: { id } }));
  for (const { text, variables } of [...questions(id), ...asked]) {
    while (isBusy() && !signal.aborted) await sleep(pause);
    if (signal.aborted) return;
    await run(text, variables);
  }
}
