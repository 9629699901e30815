import type { Conditions } from '../where/index.js';
import type { PageRequest } from '../page.js';
import type { OrderDirection } from '../ranges.js';
import type { TieDirection } from '../ties/selection.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
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
  | { readonly part: 'counts'; readonly by: ReadonlySet<'TYPE' | 'DIRECTION'> }
  | TiesPart
  | StatementsPart;

/** One thing that is asked of a fact. */
export type FactPart =
  | { readonly part: 'events' }
  | { readonly part: 'joint' }
  | { readonly part: 'named'; readonly field: 'destinationId' | 'previousEmployerId'; readonly entity: EntityQuestion }
  | StatementsPart;

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
