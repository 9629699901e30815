import { bare, digest } from '../madeIds.js';
import type { Placed } from '../operations.js';

/** Entities that are to become one. */
export interface AskedMerge {
  readonly mergeId: string;
  readonly prefix: string;
  readonly keep: string;
  readonly merge: readonly string[];
  readonly reason: string;
}

/** A merge that is to be taken back. */
export interface AskedUndo {
  readonly mergeId: string;
  readonly prefix: string;
  readonly reason: string | null;
}

/** The id of a merge: of one write always the same. */
export const mergeIdOf = (salt: string, prefix: string, keep: string): string =>
  `merge/${bare(keep)}-${digest(`${salt} ${prefix}`)}`;

/** The merges that a write asks for. */
export const askedMerges = (placed: readonly Placed[], salt: string): AskedMerge[] =>
  placed.flatMap(({ operation: { mergeEntities }, prefix }) =>
    mergeEntities === undefined
      ? []
      : [{ ...mergeEntities, mergeId: mergeIdOf(salt, prefix, mergeEntities.keep), prefix }],
  );

/** The merges that a write takes back. */
export const askedUndos = (placed: readonly Placed[]): AskedUndo[] =>
  placed.flatMap(({ operation: { undoMerge }, prefix }) =>
    undoMerge === undefined ? [] : [{ mergeId: undoMerge.mergeId, reason: undoMerge.reason ?? null, prefix }],
  );
