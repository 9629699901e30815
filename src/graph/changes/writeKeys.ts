import { createHash } from 'node:crypto';
import { errorTable, shown, WhowhomError } from '../../errors.js';
import { queries } from '../../generated/queries.js';
import type { Run } from './known.js';
import type { Problem } from './input.js';

/** A key of a write is text of so many characters at most. */
const longestKey = 200;

/** What came of a write, as its key keeps it. */
export interface Outcome {
  /** The version of the graph that holds it. */
  readonly version: number;
  readonly results: readonly OperationResult[];
}

/** What came of one operation. */
export interface OperationResult {
  /** What it recorded, corrected or retracted. */
  readonly id: string;
  /** Whether it was not there before. */
  readonly created: boolean;
  /** Whether it recorded, corrected or retracted anything. */
  readonly changed: boolean;
  /** The entities that are there again, where a merge was taken back. */
  readonly restored?: readonly string[];
}

/** The key of a write with what it is a key of. */
export interface WriteKey {
  readonly key: string;
  readonly hash: string;
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * The key of a write. Keys are each editor's own: nobody gets the answer to another's.
 * @param operations all that is written, as JSON can tell it
 * @throws WhowhomError BAD_ARGUMENT when it cannot be one
 */
export function writeKey(actor: string, given: string, operations: unknown): WriteKey {
  const isKey = given.trim() !== '' && given.length <= longestKey;
  if (isKey) return { key: digest([actor, given]), hash: digest(operations) };
  const wanted = `text of 1 to ${longestKey} characters`;
  throw new WhowhomError('BAD_ARGUMENT', `idempotencyKey is ${shown(given)}; wanted ${wanted}.`, {
    ...{ path: 'idempotencyKey', got: given, wanted },
  });
}

/** The problem of a key with which something else was written. */
export function keyProblem(key: string): Problem {
  const path = 'idempotencyKey';
  const message = `${path} is ${shown(key)}, with which something else was written. ${errorTable.KEY_REUSED.advice}`;
  return { path, code: 'KEY_REUSED', message };
}

/** What a key was used for: nothing yet, the same write, or another one. */
export type Use =
  { readonly kind: 'FREE' } | { readonly kind: 'OTHER' } | { readonly kind: 'SAME'; readonly outcome: Outcome };

function useOf(row: { readonly hash: string; readonly answer: string | null } | undefined, hash: string): Use {
  if (row?.answer == null) return { kind: 'FREE' };
  if (row.hash !== hash) return { kind: 'OTHER' };
  return { kind: 'SAME', outcome: JSON.parse(row.answer) as Outcome };
}

/** Takes a key until the transaction ends; who comes with the same one waits for that. */
export const claimKey = async (run: Run, { key, hash }: WriteKey): Promise<Use> =>
  useOf((await run(queries.changes.claimKey, { key, hash }))[0], hash);

/** Looks at a key without taking it. */
export const lookAtKey = async (run: Run, { key, hash }: WriteKey): Promise<Use> =>
  useOf((await run(queries.changes.keptKey, { key }))[0], hash);

/** Gives a key back: nothing was written with it. */
export const dropKey = async (run: Run, { key }: WriteKey): Promise<void> => {
  await run(queries.changes.dropKey, { key });
};

/** Keeps what came of a write. */
export const keepKey = async (run: Run, { key }: WriteKey, outcome: Outcome): Promise<void> => {
  await run(queries.changes.keepKey, { key, answer: JSON.stringify(outcome), seq: outcome.version });
};
