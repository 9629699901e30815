import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';
import type { Actor } from '../actor.js';
import { holdRole } from './who.js';

/** An operation of a document, by what selects it and what it does. */
export interface OperationKind {
  readonly name: string | null;
  readonly kind: OperationTypeNode;
}

/** The operations of a document that was parsed and nothing more. */
export const operationsOf = ({ definitions }: DocumentNode): OperationKind[] =>
  definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [{ name: one.name?.value ?? null, kind: one.operation }] : [],
  );

/** A mutation that came by GET, which any page and any cache may repeat. */
export class MutationByGet extends Error {
  constructor() {
    super('GET runs queries only; a mutation is sent by POST.');
  }
}

/** Who asks for an operation of a document, and how. */
export interface Asker {
  readonly actor: Actor;
  /** Whether it came in a way that must change nothing, as GET is. */
  readonly readOnly?: boolean;
}

/**
 * Whether a mutation would run. Where no operation is selected, or it is not clear which, each could be: nothing runs
 * then, but what is wrong with a mutation would be told.
 */
function isMutation(operations: readonly OperationKind[], operationName: unknown): boolean {
  const named = operations.filter(({ name }) => name !== null && name === operationName);
  return (named.length > 0 ? named : operations).some(({ kind }) => kind === OperationTypeNode.MUTATION);
}

/**
 * Holds that whoever asks may run the operation. It comes before validation and before any look at arguments and
 * variables, so that nobody else learns of a mutation more than that.
 * @param operationName as it came; null or undefined when it names none
 * @throws MutationByGet, WhowhomError UNAUTHENTICATED or FORBIDDEN
 */
export function holdOperation(
  operations: readonly OperationKind[],
  operationName: unknown,
  { actor, readOnly = false }: Asker,
): void {
  if (!isMutation(operations, operationName)) return;
  if (readOnly) throw new MutationByGet();
  holdRole(actor, 'EDITOR', 'A mutation');
}
