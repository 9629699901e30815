import type { EntityKind } from '../../../generated/vocabulary.js';
import type { EntityChange, StoredName } from '../entityChange.js';
import type { FactCorrection } from '../plan.js';
import type { Properties } from '../properties.js';

/** A statement that is to be about, or be said by, another entity; null where that stays. */
export interface StatementMove {
  readonly id: string;
  readonly about: string | null;
  readonly sayer: string | null;
  readonly rank: string;
  readonly reason: string | null;
}

/** A name that an entity gets. */
export interface NameMove {
  readonly source: string | null;
  readonly props: Properties;
}

/** What the one that is kept got from those that were merged into it, beside names and ties. */
export interface Filled {
  readonly names: readonly string[];
  readonly sameAs: readonly string[];
  /** Fields that it lacked, and attributes. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A merge as it is written. */
export interface Merge {
  readonly id: string;
  readonly keep: string;
  readonly merged: readonly string[];
  readonly reason: string;
  readonly names: readonly NameMove[];
  readonly filled: Filled;
  /** What it gives other ends. */
  readonly facts: readonly string[];
  readonly statements: readonly StatementMove[];
  readonly events: readonly string[];
  readonly joints: readonly string[];
}

/** A merge that is taken back, as that is written. */
export interface Undo {
  readonly id: string;
  readonly keep: string;
  readonly merged: readonly { readonly id: string; readonly kind: EntityKind }[];
  /** The change that merged. */
  readonly seq: number;
  readonly endedNames: readonly StoredName[];
  readonly statements: readonly StatementMove[];
  readonly events: readonly string[];
  readonly joints: readonly string[];
}

/** What merges, and merges that are taken back, change of what is stored; all of it is locked. */
export interface Moved {
  readonly merges: readonly Merge[];
  readonly undos: readonly Undo[];
  readonly facts: ReadonlyMap<string, FactCorrection>;
  /** What is recorded of facts that change, or of which who speaks for them does. */
  readonly touched: ReadonlyMap<string, Properties>;
  readonly entities: readonly EntityChange[];
  /** Who says a statement from now on, by the ids of statements. */
  readonly sayers: ReadonlyMap<string, string>;
  /** The entities that are none any more, with those that they were merged into. */
  readonly into: ReadonlyMap<string, string>;
}

/** Nothing is merged. */
export const nothingMoved: Moved = {
  ...{ merges: [], undos: [], facts: new Map(), touched: new Map(), entities: [], sayers: new Map(), into: new Map() },
};
