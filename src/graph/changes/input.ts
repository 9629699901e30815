import type { EntityKind, RelationshipType } from '../../generated/vocabulary.js';
import type { ErrorCode } from '../../errors.js';
import type { ExistenceInput } from '../existence.js';
import type { OutsideIdInput } from '../outsideIds.js';

/** An amount of money. Text is exact; of a number its shortest decimal text is meant. */
export interface MoneyInput {
  readonly amount: string | number;
  readonly currency?: string;
  readonly approximate?: boolean;
}

/** Something that can be cited. */
export interface SourceInput {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly publishedAt?: string;
  readonly description?: string;
  readonly licence?: string;
  /** Where a copy of it is kept, and since when. */
  readonly archiveUrl?: string;
  readonly archivedAt?: string;
}

/** A further name of an entity. */
export interface NameInput {
  readonly text: string;
  readonly lang?: string;
  readonly usage?: (typeof nameUsages)[number];
  /** The source that uses it. */
  readonly source?: string;
}

/** Somebody or something. */
export interface EntityInput {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly lang?: string;
  readonly description?: string;
  readonly url?: string;
  readonly names?: readonly NameInput[];
  readonly existence?: ExistenceInput;
  /** The same in other records: addresses, or schemes with values. */
  readonly sameAs?: readonly OutsideIdInput[];
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** A tie from one entity to another. Dates are partial dates. */
export interface RelationshipInput {
  readonly id: string;
  readonly type: RelationshipType;
  /** The wording of the source. */
  readonly kind?: string;
  readonly from: string;
  readonly to: string;
  readonly start?: string;
  readonly end?: string;
  readonly ongoing?: boolean;
  /** Whether it is an act; without it the type, an end that is not the start, and `ongoing` decide. */
  readonly act?: boolean;
  readonly role?: string;
  readonly reason?: string;
  readonly topic?: string;
  readonly destination?: string;
  readonly previousEmployer?: string;
  readonly paid?: MoneyInput;
  readonly pledged?: MoneyInput;
  readonly joint?: string;
  readonly events?: readonly string[];
  readonly description?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Who says it: an entity, or somebody whom a source does not name ("informed sources"). */
export type AttributionInput = { readonly entity: string } | { readonly anonymous: string };

/** A piece of evidence about a relationship or an entity. */
export interface StatementInput {
  readonly id: string;
  readonly about: string;
  readonly source?: string;
  readonly locator?: string;
  readonly quote?: string;
  readonly language?: string;
  /** Renderings of the quote by language. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Without it the document itself says so. */
  readonly attributedTo?: AttributionInput;
  readonly stance?: (typeof stances)[number];
  readonly rank?: (typeof ranks)[number];
  readonly aspect?: (typeof aspects)[number];
  readonly property?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly silence?: boolean;
}

/** A happening of which relationships are sides. */
export interface EventInput {
  readonly id: string;
  readonly name: string;
  readonly participants: readonly { readonly entity: string; readonly role?: string }[];
}

/** A fact shared by several. */
export interface JointInput {
  readonly id: string;
  readonly total: MoneyInput;
  readonly participants: readonly string[];
  readonly open?: boolean;
}

/** What is to be recorded; rows may refer to each other and to what the database holds. */
export interface ChangeSet {
  readonly sources?: readonly SourceInput[];
  readonly entities?: readonly EntityInput[];
  readonly relationships?: readonly RelationshipInput[];
  readonly statements?: readonly StatementInput[];
  readonly events?: readonly EventInput[];
  readonly joints?: readonly JointInput[];
}

/** A row that was not taken, and why. */
export interface Problem {
  /** The row and its field: `relationships[3].start`. */
  readonly path: string;
  readonly code: ErrorCode;
  readonly message: string;
  /** Of a row that is stored otherwise: the fields in which it differs. What is stored was kept. */
  readonly differs?: readonly string[];
  /** The nearest valid values, where there are some. */
  readonly suggestions?: readonly string[];
}

/** What a problem is about that only the database knows, for who tells it in other words. */
export interface Fault {
  readonly kind: 'UNKNOWN' | 'STORED_OTHERWISE' | 'RETRACTED';
  readonly id: string;
  /** What an id that is unknown may be the id of. */
  readonly classes: readonly string[];
}

/** A problem as it is found. */
export interface Finding extends Problem {
  readonly fault?: Fault;
}

/** What recording did, counted in rows. */
export interface Recorded {
  readonly created: number;
  /** The same by list. */
  readonly createdOf: Readonly<Record<keyof ChangeSet, number>>;
  /** Entities that were there and got further names, or further ids in other records. */
  readonly renamed: number;
  readonly unchanged: number;
  readonly problems: readonly Problem[];
}

/** How a name is used. */
export const nameUsages = ['PREFERRED', 'ALTERNATIVE', 'MISSPELLING'] as const;
/** The sides that a statement can take. */
export const stances = ['SUPPORTS', 'DENIES'] as const;
/** How statements rank. */
export const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
/** What a statement is about when it is not about the fact itself. */
export const aspects = ['REASON', 'AMOUNT', 'PERIOD', 'ROLE'] as const;
