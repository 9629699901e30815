import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { entityRow, type EntityRow, type RelationshipFacts, type RelationshipRow, type TieRow } from '../model.js';
import type { Conditions } from '../where/index.js';

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

/** An entity whose ties are read, with its number among those of the level. */
export interface Owner {
  readonly i: bigint;
  readonly id: string;
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

/** A relationship from its stored facts, seen as its start is. */
export function relationship(facts: RelationshipFacts, from: EntityRow, to: EntityRow): RelationshipRow {
  return {
    class: 'Relationship',
    id: facts.id,
    type: facts.type as RelationshipType,
    from,
    to,
    facts,
    view: from.view,
  };
}

/** The columns of a tie's other end. */
export interface OtherEnd {
  readonly otherId: string;
  readonly otherKind: string;
  readonly otherName: string;
  readonly outgoing: boolean;
}

/** The columns of a tie, with its key in the order of the list. */
export type TieColumns = RelationshipFacts & OtherEnd & { readonly key: string };

/** A tie of an entity from its columns. */
export function tie(owner: EntityRow, row: RelationshipFacts & OtherEnd): TieRow {
  const other = entityRow(row.otherId, row.otherKind, row.otherName, owner.view);
  return { relationship: row.outgoing ? relationship(row, owner, other) : relationship(row, other, owner), other };
}
