import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import type { Conditions } from './where/index.js';

/** Which way ties run, seen from an entity. */
export type TieDirection = 'OUT' | 'IN' | 'ANY';

/** Which ties of an entity are asked for. */
export interface TieSelection {
  /** In the order of the vocabulary, none twice. */
  readonly types: readonly RelationshipType[];
  readonly direction: TieDirection;
  readonly conditions: Conditions;
}

/** A type and a direction: what one index holds. */
export interface Way {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
}

/** The given types in the order of the vocabulary, each once; all without any. An empty list asks for none. */
export function normalTypes(types: readonly RelationshipType[] | null | undefined): readonly RelationshipType[] {
  if (types === null || types === undefined) return relationshipTypes;
  const wanted = new Set(types);
  return relationshipTypes.filter((type) => wanted.has(type));
}

/** The types and directions of a selection. */
export function waysOf({ types, direction }: Omit<TieSelection, 'conditions'>): Way[] {
  const directions = direction === 'ANY' ? (['OUT', 'IN'] as const) : [direction];
  return types.flatMap((type) => directions.map((one) => ({ type, direction: one })));
}
