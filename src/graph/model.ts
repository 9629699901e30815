import type { EntityKind, RelationshipType } from '../generated/vocabulary.js';
import type { View } from './view.js';

/** Answers that came with a row, by who asked. */
export type Given = ReadonlyMap<object | string, unknown>;

/** An entity as every list names it; the rest is loaded when it is asked for. */
export interface EntityRow {
  readonly class: 'Entity';
  /** Answers to what is asked of it that came with it. */
  readonly given?: Given;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Under which all that is asked of it is seen; so of every row. */
  readonly view: View;
}

/** What is not needed to name an entity. */
export interface EntityDetails {
  readonly lang: string | null;
  readonly description: string | null;
  readonly url: string | null;
  readonly attributes: string | null;
  readonly sameAs: readonly string[] | null;
  /** When it exists, as stated, and the days that this comes to; all of these are null when nothing is stated. */
  readonly startText: string | null;
  readonly endText: string | null;
  readonly s0: number | null;
  readonly s1: number | null;
  readonly e0: number | null;
  readonly e1: number | null;
}

/** A name of an entity. */
export interface NameRow {
  readonly text: string;
  readonly lang: string | null;
  readonly usage: 'PREFERRED' | 'ALTERNATIVE' | 'MISSPELLING';
  readonly sourceId: string | null;
  readonly view: View;
}

/** The stored facts of a relationship. Days are counted from 0000-01-01; amounts are canonical decimal texts. */
export interface RelationshipFacts {
  readonly id: string;
  readonly type: string;
  readonly kind: string | null;
  readonly form: string;
  readonly s0: number;
  readonly s1: number;
  readonly e0: number;
  readonly e1: number;
  readonly startText: string | null;
  readonly endText: string | null;
  readonly ongoing: boolean | null;
  readonly role: string | null;
  readonly reason: string | null;
  readonly topic: string | null;
  readonly destinationId: string | null;
  readonly previousEmployerId: string | null;
  readonly paidAmount: string | null;
  readonly paidCurrency: string | null;
  readonly paidApproximate: boolean | null;
  readonly pledgedAmount: string | null;
  readonly pledgedCurrency: string | null;
  readonly pledgedApproximate: boolean | null;
  readonly jointId: string | null;
  readonly eventIds: readonly string[] | null;
  readonly description: string | null;
  readonly attributes: string | null;
  readonly revision: number;
  readonly sourceCount: number;
  readonly confidence: number;
  readonly disputed: boolean;
  readonly disputedAspects: readonly string[] | null;
  /** Of a version: why it does not stand now. */
  readonly status: string | null;
}

/** A relationship with its ends. */
export interface RelationshipRow {
  readonly class: 'Relationship';
  /** Answers to what is asked of it that came with it. */
  readonly given?: Given;
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: EntityRow;
  readonly to: EntityRow;
  readonly facts: RelationshipFacts;
  readonly view: View;
}

/** A tie seen from an entity: the relationship and the entity at the other end. */
export interface TieRow {
  readonly relationship: RelationshipRow;
  readonly other: EntityRow;
}

/** A change of a relationship: an act happened, a state started, or a state ended. */
export interface TimelineRow {
  readonly relationship: RelationshipRow;
  readonly change: 'HAPPENED' | 'STARTED' | 'ENDED';
  /** When, as stated. */
  readonly date: string;
}

/** A source. */
export interface SourceRow {
  readonly class: 'Source';
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly description: string | null;
  readonly licence: string | null;
  readonly archiveUrl: string | null;
  readonly archivedAt: string | null;
  readonly view: View;
}

/** Somebody a source does not name. */
export interface AnonymousRow {
  readonly class: 'AnonymousSource';
  readonly id: string;
  readonly description: string;
  readonly view: View;
}

/** A piece of evidence with what says it and who. */
export interface StatementRow {
  readonly class: 'Statement';
  readonly id: string;
  readonly quote: string | null;
  readonly language: string | null;
  readonly texts: Readonly<Record<string, string>>;
  readonly locator: string | null;
  readonly stance: 'SUPPORTS' | 'DENIES';
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly aspect: 'REASON' | 'AMOUNT' | 'PERIOD' | 'ROLE' | null;
  readonly property: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly silence: boolean;
  readonly source: SourceRow | null;
  readonly attributedTo: EntityRow | AnonymousRow | null;
  readonly aboutId: string;
  /** What it is about, where that is at hand; else a relationship, which is loaded when it is asked for. */
  readonly about: EntityRow | RelationshipRow | null;
  /** The change that recorded it. */
  readonly rec: number;
  /** The change that superseded it; later than every change while none has. */
  readonly sup: number;
  readonly view: View;
}

/** A part played in an event. */
export interface ParticipantRow {
  readonly role: string | null;
  readonly entity: EntityRow;
}

/** A happening of which relationships are sides. */
export interface EventRow {
  readonly class: 'Event';
  readonly id: string;
  readonly name: string;
  readonly participants: readonly ParticipantRow[];
  readonly view: View;
}

/** An amount of money; `amount` is a canonical decimal text. */
export interface MoneyRow {
  readonly amount: string;
  readonly currency: string | null;
  readonly approximate: boolean;
}

/** A fact shared by several. */
export interface JointRow {
  readonly class: 'Joint';
  readonly id: string;
  readonly total: MoneyRow;
  readonly participants: readonly EntityRow[];
  readonly open: boolean;
  /** How often it was written. */
  readonly revision: number;
  readonly view: View;
}

/** Anything with an id of its own. */
export type NodeRow = EntityRow | RelationshipRow | StatementRow | SourceRow | AnonymousRow | EventRow | JointRow;

/** A page of a list: rows with the cursor text of each. */
export interface Page<T> {
  readonly rows: readonly { readonly key: string; readonly row: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** The key from which to go on, when looking for rows stopped at its budget before the page was full. */
  readonly stoppedAt: string | null;
}

/** Makes an entity row from its three columns. */
export function entityRow(id: string, kind: string, name: string, view: View): EntityRow {
  return { class: 'Entity', id, kind: kind as EntityKind, name, view };
}
