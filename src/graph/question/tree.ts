import type { CountBy } from '../facts/counts.js';
import type { FactSelection } from '../facts/selection.js';
import type { Conditions } from '../where/index.js';
import type { PageRequest } from '../page.js';
import type { OrderDirection } from '../ranges.js';
import type { TieDirection } from '../tieSelection.js';
import type { EntityKind, RelationshipType } from '../../generated/vocabulary.js';
import type { View } from '../view.js';

/*
A question is what a client's selection comes to: a tree of plain data that knows no GraphQL. The statement is compiled
from it and the rows are shaped by it.
*/

/** What an answer is found by: who asked for it, or what it is where all who ask get the same. */
export type Asker = object | string;

/** What is asked of each entity at a place. */
export interface EntityQuestion {
  readonly parts: ReadonlyMap<Asker, EntityPart>;
}

/** What is asked of each fact at a place; without `doc` only the other parts. */
export interface FactQuestion {
  readonly doc: boolean;
  readonly parts: ReadonlyMap<Asker, FactPart>;
  /** What is asked of both ends; in a list of an entity's ties these are the entity and the other end. */
  readonly ends?: { readonly from: EntityQuestion; readonly to: EntityQuestion };
}

/** What is asked of each statement at a place. */
export interface StatementQuestion {
  readonly source: boolean;
  readonly sayer: boolean;
  /** What is asked of the entity or the fact that it is about, where that is not at hand. */
  readonly about?: AboutQuestion;
}

/** What is asked of what a statement is about. */
export interface AboutQuestion {
  readonly entity: EntityQuestion;
  readonly fact: FactQuestion;
}

/** One thing that is asked of an entity. */
export type EntityPart =
  | { readonly part: 'details' }
  | { readonly part: 'names' }
  | { readonly part: 'degree' }
  | { readonly part: 'formerIds' }
  | { readonly part: 'counts'; readonly by: ReadonlySet<'TYPE' | 'DIRECTION'> }
  | GroupsPart
  | TheseTiesPart
  | SortValuesPart
  | TiesPart
  | NeighboursPart
  | StatementsPart;

/** One thing that is asked of a fact. */
export type FactPart =
  | { readonly part: 'events' }
  | { readonly part: 'joint' }
  | { readonly part: 'voices' }
  | { readonly part: 'named'; readonly field: 'destinationId' | 'previousEmployerId'; readonly entity: EntityQuestion }
  | StatementsPart;

/** How many ties of an entity that meet conditions there are, by type, direction and the year of their start. */
export interface GroupsPart {
  readonly part: 'groups';
  readonly by: ReadonlySet<CountBy>;
  readonly conditions: Conditions;
}

/** What an entity's ties are sorted by in an order that no key keeps. */
export interface SortValuesPart {
  readonly part: 'sortValues';
  readonly field: 'NAME' | 'DEGREE' | 'EVIDENCE';
  readonly types: readonly RelationshipType[];
  readonly direction: TieDirection;
  readonly conditions: Conditions;
  /** How many ties at most. */
  readonly limit: number;
}

/** Ties of entities by the ids of their facts. */
export interface TheseTiesPart {
  readonly part: 'theseTies';
  /** By the id of the entity. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly direction: TieDirection;
  readonly view: View;
  readonly fact: FactQuestion;
  readonly other: EntityQuestion;
}

/** The order of a list that a key keeps. */
export interface KeyOrder {
  readonly field: 'START' | 'AMOUNT';
  readonly direction: OrderDirection;
}

/** A list of an entity's ties. */
export interface TiesPart {
  readonly part: 'ties';
  readonly types: readonly RelationshipType[];
  readonly direction: TieDirection;
  readonly conditions: Conditions;
  readonly order: KeyOrder;
  /** Null when only the total is asked for. */
  readonly page: PageRequest | null;
  readonly total: boolean;
  readonly fact: FactQuestion;
  readonly other: EntityQuestion;
}

/** The distinct entities at the other ends of an entity's ties. */
export interface NeighboursPart {
  readonly part: 'neighbours';
  readonly types: readonly RelationshipType[];
  readonly direction: TieDirection;
  readonly conditions: Conditions;
  /** Of the other end; null is any. */
  readonly kinds: readonly EntityKind[] | null;
  readonly order: { readonly field: 'TIES' | 'NAME'; readonly direction: OrderDirection };
  /** Null when only the total is asked for. */
  readonly page: PageRequest | null;
  readonly total: boolean;
  readonly other: EntityQuestion;
}

/** A list of facts that is no one's. */
export interface FactsPart {
  readonly selection: FactSelection;
  /** Null when no page is asked for. */
  readonly page: PageRequest | null;
  readonly total: boolean;
  /** Whether it is asked how many have neither a start nor a stated end. */
  readonly undated: boolean;
  readonly fact: FactQuestion;
}

/** The statements about a fact or an entity. */
export interface StatementsPart {
  readonly part: 'statements';
  readonly view: View;
  /** Null when only the total is asked for. */
  readonly page: PageRequest | null;
  readonly total: boolean;
  readonly statement: StatementQuestion;
}

/** A page, and how many there are in all; what was not asked for is null. */
export interface ListAnswer<Row> {
  readonly page: Row | null;
  readonly total: number | null;
}

export type { Given } from '../model.js';
