import { setTimeout as sleep } from 'node:timers/promises';
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { Context } from './resolvers/context.js';

/**
 * Reads that bring the database to plan what is asked most: the first client would wait a second for it. Beside the
 * delivered documents those are the lists of all types and the usual conditions.
 */
const usual = [
  'query ($id: ID!) { entity(id: $id) { degree relationships { totalCount nodes { id } } } }',
  'query ($id: ID!) { entity(id: $id) { relationships(orderBy: { field: START, direction: ASC }) { nodes { id } } } }',
  'query ($id: ID!) { entity(id: $id) { relationships(where: { disputed: true }) { nodes { id } } } }',
  '{ relationships(first: 1) { nodes { id } } }',
  '{ relationships(first: 1, orderBy: { field: START, direction: ASC }) { nodes { id } } }',
  '{ relationships(first: 1, where: { disputed: true }) { nodes { id } } }',
  '{ entities(first: 1) { totalCount nodes { id } } }',
  'query ($id: ID!) { entity(id: $id, view: { at: "2020" }) { relationships { totalCount nodes { id } } } }',
  '{ relationships(first: 1, view: { at: "2020" }) { nodes { id } } }',
  '{ timeline(first: 1) { totalCount nodes { date } } }',
  'query ($id: ID!) { timeline(of: [$id], first: 1) { totalCount nodes { date } } }',
];

interface Some {
  readonly entities?: { readonly nodes: readonly { readonly id: string }[] } | null;
}

/** What is warmed, and with what. */
export interface Warming {
  readonly schema: GraphQLSchema;
  readonly documents: readonly { readonly text: string }[];
  readonly makeContext: (signal: AbortSignal) => Context;
  /** Whether clients are waiting for the database. */
  readonly isBusy: () => boolean;
}

const pause = 50;

/**
 * Runs the documents and the usual reads once, one after the other, in the background and only while nobody else asks:
 * planning takes a processor. What fails is left: whoever asks for it is told.
 * @param signal ends it
 */
export async function warmPlans(
  { schema, documents, makeContext, isBusy }: Warming,
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
  for (const text of [...documents.map((one) => one.text), ...usual]) {
    while (isBusy() && !signal.aborted) await sleep(pause);
    if (signal.aborted) return;
    await run(text, { id });
  }
}
