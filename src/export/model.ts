import type { EntityKind, RelationshipType } from '../generated/vocabulary.js';
import type { LinkedId } from '../graph/outsideIds.js';
import type { EntityPresence } from '../graph/existence.js';
import type { Lack } from './lacks.js';

/** What a file tells of itself, so that whoever finds it years later knows what it shows and what it does not. */
export interface ExportAbout {
  /** Such as "Around Elon Musk and OpenAI". */
  readonly title: string;
  /** The field that was asked. */
  readonly field: 'graph' | 'paths' | 'timeline';
  /** Its arguments as they count, defaults included: JSON values. */
  readonly request: Readonly<Record<string, unknown>>;
  /** How the graph is looked at: `viewKey` of the API. */
  readonly viewKey: string;
  /** The moment of the record that was asked for, ISO 8601; null is what stood when it was made. */
  readonly knownAt: string | null;
  /** The number of the change up to which everything is read. */
  readonly graphVersion: number;
  /** ISO 8601. */
  readonly madeAt: string;
  /** By what rule it is cut, in a sentence. */
  readonly rule: string;
  /** What was left out, a sentence each; empty when nothing was. */
  readonly omissions: readonly string[];
}

/** Something that can be cited. */
export interface ExportSource {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly description: string | null;
  readonly licence: string | null;
  readonly archiveUrl: string | null;
  readonly archivedAt: string | null;
}

/** A name of an entity. */
export interface ExportName {
  readonly text: string;
  readonly lang: string | null;
  readonly usage: 'PREFERRED' | 'ALTERNATIVE' | 'MISSPELLING';
  /** The source that uses it. */
  readonly source: ExportSource | null;
}

/** A further property that the data came with, as text. */
export interface ExportAttribute {
  readonly key: string;
  readonly value: string;
}

/** An entity that is named beside the ends of an edge; it need not be a node of the file. */
export interface ExportNamed {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** Days since 0000-01-01 between which something starts and ends, and the dates as stated; FAR_PAST and FAR_FUTURE are open. */
export interface ExportPeriod {
  readonly startText: string | null;
  readonly endText: string | null;
  readonly s0: number;
  readonly s1: number;
  readonly e0: number;
  readonly e1: number;
}

/** An entity of a file. */
export interface ExportNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly lang: string | null;
  readonly names: readonly ExportName[];
  readonly description: string | null;
  readonly url: string | null;
  readonly attributes: readonly ExportAttribute[];
  /** What it is called in other records. */
  readonly sameAs: readonly LinkedId[];
  /** Null when nothing is stated. */
  readonly existence: ExportPeriod | null;
  /** Whether it exists at the time of the view; null without a time. */
  readonly presence: EntityPresence | null;
  /** Whether it was named by the request. */
  readonly isRoot: boolean;
  /** What it was chosen by; null where that does not apply. */
  readonly importance: {
    /** Its place among the nodes, from 1: the most important one first. */
    readonly position: number;
    /** In ties, from the nearest root. */
    readonly distance: number | null;
    /** Of its best tie to a nearer one. */
    readonly confidence: number | null;
    readonly sourceCount: number | null;
    /** How many ties it has now, in all. */
    readonly degree: number;
  };
  /** How many of its ties were left out; null when that is not known. */
  readonly omitted: { readonly count: number; readonly capped: boolean } | null;
  /** What is said of it, the best first. */
  readonly statements: readonly ExportStatement[];
  /** How many more there are. */
  readonly furtherStatements: number;
}

/** An amount of money: a canonical decimal text and a currency. */
export interface ExportMoney {
  readonly amount: string;
  readonly currency: string | null;
  readonly approximate: boolean;
}

/** A sum that was given together with others. */
export interface ExportJoint {
  readonly id: string;
  readonly total: ExportMoney;
  readonly participants: readonly ExportNamed[];
  /** Whether others, not named, share it too. */
  readonly open: boolean;
}

/** A happening of which edges are sides. */
export interface ExportEvent {
  readonly id: string;
  readonly name: string;
  readonly participants: readonly { readonly role: string | null; readonly entity: ExportNamed }[];
}

/** A rendering of a quote in a language. */
export interface ExportText {
  readonly lang: string;
  readonly text: string;
}

/** A piece of evidence. */
export interface ExportStatement {
  readonly id: string;
  readonly quote: string | null;
  readonly language: string | null;
  /** Renderings of the quote in other languages. */
  readonly texts: readonly ExportText[];
  /** Where in the source. */
  readonly locator: string | null;
  readonly stance: 'SUPPORTS' | 'DENIES';
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly aspect: 'REASON' | 'AMOUNT' | 'PERIOD' | 'ROLE' | null;
  /** Of a statement about an entity: which property, its value as text, and the unit of that. */
  readonly property: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  /** Whether what is recorded is that nothing was said. */
  readonly silence: boolean;
  /** ISO 8601. */
  readonly recordedAt: string | null;
  readonly source: ExportSource | null;
  /** Who says so; null is the source itself. `name` describes somebody who is not named. */
  readonly attributedTo: { readonly id: string; readonly name: string; readonly isAnonymous: boolean } | null;
}

/** A relationship of a file. */
export interface ExportEdge extends ExportPeriod {
  readonly id: string;
  readonly type: RelationshipType;
  readonly kind: string | null;
  readonly from: string;
  readonly to: string;
  readonly form: 'ACT' | 'STATE';
  /** Whether it was still going on when it was last reported. */
  readonly ongoing: boolean;
  /** Whether it surely holds at the time of the view or only may; null without a time. */
  readonly presence: 'CERTAIN' | 'POSSIBLE' | null;
  /** Whether it stands, all deny it, or only deprecated statements support it; what was retracted is in no file. */
  readonly standing: 'STANDS' | 'DENIED' | 'DEPRECATED' | 'RETRACTED';
  readonly role: string | null;
  readonly reason: string | null;
  readonly topic: string | null;
  /** Of an opposition: how it was done, in the wording of the source. */
  readonly act: string | null;
  /** Of a departure: where they went. */
  readonly destination: ExportNamed | null;
  /** Of a hire: whom they came from. */
  readonly previousEmployer: ExportNamed | null;
  readonly description: string | null;
  readonly attributes: readonly ExportAttribute[];
  readonly paid: ExportMoney | null;
  readonly pledged: ExportMoney | null;
  /** The sum that was given together with others. */
  readonly joint: ExportJoint | null;
  readonly events: readonly ExportEvent[];
  readonly sourceCount: number;
  readonly confidence: number;
  readonly disputed: boolean;
  /** The aspects on which statements stand on both sides. */
  readonly disputedAspects: readonly string[];
  /** How often it was written. */
  readonly revision: number;
  /** The best first. */
  readonly statements: readonly ExportStatement[];
  /** How many more there are. */
  readonly furtherStatements: number;
  /** The places, from 1, of the paths that it lies on, where paths were asked for. */
  readonly paths: readonly number[] | null;
}

/** A change of a timeline, in its order. */
export interface ExportEntry {
  readonly date: string;
  readonly precision: string;
  readonly change: 'HAPPENED' | 'STARTED' | 'ENDED';
  /** A sentence. */
  readonly summary: string;
  /** The id of the relationship. */
  readonly edge: string;
}

/**
 * What a format writes. Each call reads from the front again, in batches, so that a large one is never in memory as a
 * whole; a format that needs an order of its own (nodes before edges, or nodes twice) calls again.
 */
export interface Exported {
  readonly about: ExportAbout;
  readonly counts: { readonly nodes: number; readonly edges: number };
  nodes(): AsyncIterable<ExportNode>;
  edges(): AsyncIterable<ExportEdge>;
  /** The ends of all edges, without what is said of them: for a layout. */
  ends(): AsyncIterable<{ readonly id: string; readonly from: string; readonly to: string }>;
  /** Of a timeline; else null. */
  readonly entries: readonly ExportEntry[] | null;
}

/** What a format has to say for itself. */
export interface Format {
  /** Without a dot. */
  readonly extension: string;
  /** With its charset, where text. */
  readonly mediaType: string;
  /** The most that its readers take; null is no limit. */
  readonly mostNodes: number | null;
  /** The same of edges. */
  readonly mostEdges: number | null;
  /** In characters that count for its readers; null is no limit. */
  readonly mostText: number | null;
  /** What of the schema it cannot hold: docs/exports.md shows it, and a test finds everything else in a file. */
  readonly lacks: readonly Lack[];
  /**
   * What of it fits the limits, the most important first, its `about.omissions` saying what does not; the same one where all
   * of it fits. A format without it has no limits.
   */
  fit?(exported: Exported): Promise<Exported>;
  /** Writes the file piece by piece: of a format that has `fit`, what that gave. */
  write(exported: Exported): AsyncIterable<string>;
}
