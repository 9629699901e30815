// Made by `npm run generate` from src/explorer/api. Do not edit.
/* oxlint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which way a list runs. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet comes first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet comes first. */
  | 'DESC';

/** How the record is looked at for a difference, whose time `from` and `to` say. */
export type DiffView = {
  /** What had been recorded by this moment, before later corrections; null is now. */
  readonly knownAt?: string | null | undefined;
  /** Statements of which ranks count. Without DEPRECATED, facts that only deprecated statements support are left out. */
  readonly ranks?: ReadonlyArray<StatementRank>;
};

/** How a name is used. */
export type NameUsage =
  /** The name to show in its language. */
  | 'PREFERRED'
  /** Another name, spelling or short form. */
  | 'ALTERNATIVE'
  /** A wrong form that occurs, kept so that it is found. */
  | 'MISSPELLING';

/** Which way a tie runs, seen from an entity. */
export type TieDirection =
  /** The entity is the start. */
  | 'OUT'
  /** The entity is the end. */
  | 'IN'
  /** Either. */
  | 'ANY';

/** Whether an entity exists at the time of a view. */
export type EntityPresence =
  /** Surely, whatever the true dates are. */
  | 'CERTAIN'
  /** It may: the dates are not exact, or an end is not stated. */
  | 'POSSIBLE'
  /** Surely not: the view is before its start or after its end. */
  | 'ABSENT'
  /** Nothing is stated of when it exists. */
  | 'UNKNOWN';

/** How a file is written. docs/exports.md tells what is where in each, and which programs read it. */
export type ExportFormat =
  /** Cytoscape and Cytoscape.js: elements with their data. */
  | 'CYTOSCAPE_JSON'
  /** D3 and what reads node-link JSON: nodes and links. */
  | 'D3_JSON'
  /** GraphML, which networkx, yEd, igraph and Gephi read. */
  | 'GRAPHML'
  /** GEXF 1.3 with the time of each relationship, for Gephi's timeline. */
  | 'GEXF'
  /**
   * A Mermaid flowchart, for Markdown. At most 500 edges and 50,000 drawn characters, which is what Mermaid takes; the
   * comments that hold the rest do not count.
   */
  | 'MERMAID'
  /**
   * A table of the relationships, of a timeline of the changes, with the names and kinds of both ends: RFC 4180, for
   * spreadsheets. Cells that a spreadsheet would take for a formula have an apostrophe before them.
   */
  | 'CSV'
  /** A table of the nodes, which goes with CSV by their ids. */
  | 'CSV_NODES'
  /** JSON-LD in the words of schema.org and PROV. */
  | 'JSON_LD'
  /** A drawn picture with real text. */
  | 'SVG'
  /** Graphviz's DOT. */
  | 'DOT';

/** What became of something. */
export type ChangeAction =
  /** It was recorded. */
  | 'CREATED'
  /** A new version of it was recorded. */
  | 'CORRECTED'
  /** It was withdrawn. */
  | 'RETRACTED'
  /** It was merged into another. */
  | 'MERGED'
  /** A merge of it was taken back. */
  | 'UNMERGED'
  /**
   * It was erased with all that hung on it: `erased` tells what to look for in copies. `subjectId` is a placeholder, which also
   * stands for it in all changes of before.
   */
  | 'ERASED';

/** A condition on an id. All that is given must hold; lists hold at most 1,000. */
export type IdFilter = {
  /** Is this one. */
  readonly eq?: string | number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Is none of these; an id that is not there is none of them. */
  readonly notIn?: ReadonlyArray<string | number> | null | undefined;
  /** Is there (true) or is not (false). */
  readonly exists?: boolean | null | undefined;
};

/** A condition on the kind of an entity. All that is given must hold. */
export type EntityKindFilter = {
  /** Is this one. */
  readonly eq?: EntityKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EntityKind> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<EntityKind> | null | undefined;
};

/** A condition on the type of a relationship. All that is given must hold. */
export type RelationshipTypeFilter = {
  /** Is this one. */
  readonly eq?: RelationshipType | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<RelationshipType> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<RelationshipType> | null | undefined;
};

/** A condition on a text. All that is given must hold; what has no such text meets none but `exists: false`. */
export type TextFilter = {
  /** Is this. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Holds this. */
  readonly contains?: string | null | undefined;
  /** Begins with this. */
  readonly startsWith?: string | null | undefined;
  /** Ends with this. */
  readonly endsWith?: string | null | undefined;
  /** Is there (true) or is not (false). */
  readonly exists?: boolean | null | undefined;
  /**
   * Whether case, accents, punctuation and variants of Arabic letters make no difference. A text that has nothing but signs,
   * such as "&" or an emoji, is compared as it is written.
   */
  readonly ignoreCase?: boolean;
};

/** A condition on a whole number. All that is given must hold. */
export type IntFilter = {
  /** Is this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is more than this, or is this. */
  readonly gte?: number | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is less than this, or is this. */
  readonly lte?: number | null | undefined;
};

/** A condition on a number. All that is given must hold. */
export type FloatFilter = {
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is more than this, or is this. */
  readonly gte?: number | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is less than this, or is this. */
  readonly lte?: number | null | undefined;
};

/**
 * A condition on a date, which may be partial: it holds when it may hold, for some day of the date that is stated and some
 * day of the one given. What has no date meets none but `exists: false`.
 */
export type DateFilter = {
  /** Is after this. */
  readonly gt?: string | null | undefined;
  /** Is after this, or is this. */
  readonly gte?: string | null | undefined;
  /** Is before this. */
  readonly lt?: string | null | undefined;
  /** Is before this, or is this. */
  readonly lte?: string | null | undefined;
  /** Is stated (true) or is not (false). */
  readonly exists?: boolean | null | undefined;
};

/**
 * A condition on an amount of money, exact to the last digit. All that is given must hold; what has no amount meets none but
 * `exists: false`.
 */
export type MoneyFilter = {
  /** Is in this currency, by its code. */
  readonly currency?: string | null | undefined;
  /** Is more than this. */
  readonly gt?: string | null | undefined;
  /** Is more than this, or is this. */
  readonly gte?: string | null | undefined;
  /** Is less than this. */
  readonly lt?: string | null | undefined;
  /** Is less than this, or is this. */
  readonly lte?: string | null | undefined;
  /** Whether the source calls it about that much. */
  readonly approximate?: boolean | null | undefined;
  /** Is stated (true) or is not (false). */
  readonly exists?: boolean | null | undefined;
};

/** A condition on when a relationship happened or holds. All that is given must hold. */
export type PeriodFilter = {
  /** Whether it is an act or a state. */
  readonly form?: PeriodForm | null | undefined;
  /** On the start. */
  readonly start?: DateFilter | null | undefined;
  /** On the end; that of an act is its start, and what goes on has none. */
  readonly end?: DateFilter | null | undefined;
  /** Whether it was still going on when it was last reported. */
  readonly ongoing?: boolean | null | undefined;
};

/**
 * A condition on the current statements about a relationship: those that the view shows. All that is given must hold. What
 * supports a relationship is what says that it is so; what denies it, what is about an aspect of it and a silence do not.
 */
export type EvidenceFilter = {
  /** On who says so. */
  readonly attribution?: AttributionFilter | null | undefined;
  /** On who is quoted by some statement; of `notIn`, nobody is. */
  readonly attributedTo?: IdFilter | null | undefined;
  /** On the source of some statement; of `notIn`, none is. */
  readonly source?: IdFilter | null | undefined;
  /** Some statement cites a source that meets these, on whichever side it is. */
  readonly cites?: SourceWhere | null | undefined;
  /** Some statement supports it, and every one that does cites a source that meets these. */
  readonly citesOnly?: SourceWhere | null | undefined;
  /**
   * Some statement supports it, and every one that does is attributed to one of these: entities, or sources that are not
   * named (`anonymous/...`). For those of nobody's name see `attribution: ANONYMOUS_ONLY`.
   */
  readonly attributedOnlyTo?: ReadonlyArray<string | number> | null | undefined;
  /**
   * On how many independent voices support it. A voice counts once, however often it speaks: each entity to which a statement
   * is attributed, each source that is not named ("informed sources"), and where a statement is attributed to nobody, the
   * source that it cites. Statements that are attributed to nobody and cite nothing are one voice together.
   */
  readonly voiceCount?: IntFilter | null | undefined;
  /** Statements about this aspect stand on both sides. */
  readonly disputedAspect?: StatementAspect | null | undefined;
};

/**
 * A condition on an attribute: a further property that the data came with. All that is given beside the name must hold, of any
 * one of its values; what has no such attribute meets none but `exists: false` and `notIn`.
 */
export type AttributeFilter = {
  /** Its name in the data, as it is written there. */
  readonly name: string;
  /** Is this. What was not text is compared as JSON, such as `12` or `true`; of a list each value counts. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is none of these; what is not there is none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Holds this. */
  readonly contains?: string | null | undefined;
  /** Begins with this. */
  readonly startsWith?: string | null | undefined;
  /** Ends with this. */
  readonly endsWith?: string | null | undefined;
  /** Is a number, and more than this. */
  readonly gt?: string | null | undefined;
  /** Is a number, and more than this, or is this. */
  readonly gte?: string | null | undefined;
  /** Is a number, and less than this. */
  readonly lt?: string | null | undefined;
  /** Is a number, and less than this, or is this. */
  readonly lte?: string | null | undefined;
  /** Is there (true) or is not (false). */
  readonly exists?: boolean | null | undefined;
  /** Whether case, accents, punctuation and variants of Arabic letters make no difference to how texts are compared. */
  readonly ignoreCase?: boolean;
};

/**
 * A condition on when an entity exists, as stated. All that is given must hold; what has no such date meets none but
 * `exists: false`.
 */
export type ExistenceFilter = {
  /** On its birth or foundation. */
  readonly start?: DateFilter | null | undefined;
  /** On its death or end. */
  readonly end?: DateFilter | null | undefined;
  /** It may have existed on some day of this. What has no end may go on; what has no start may be of any age. */
  readonly during?: string | null | undefined;
  /** Something is stated of when it exists (true) or nothing is (false). */
  readonly exists?: boolean | null | undefined;
};

/** A condition on what an entity is called in other records. All that is given must hold. */
export type SameAsFilter = {
  /** The record, such as `wikidata`; without a value, any id there. */
  readonly scheme?: string | null | undefined;
  /** The id there, such as `Q21708200`. */
  readonly value?: string | null | undefined;
  /** Its page there, or another address: one of a known record is its id. */
  readonly url?: string | null | undefined;
  /** Some id is known (true) or none is (false). */
  readonly exists?: boolean | null | undefined;
};

/** On whom a fact rests. */
export type AttributionFilter =
  /** Some statement supports it, and every one that does is attributed to a source that is not named. */
  | 'ANONYMOUS_ONLY'
  /** Some statement that supports it is attributed to a named person or organization. */
  | 'NAMED'
  /** Some statement supports it in the document's own voice. */
  | 'DOCUMENT';

/** Conditions on what only a funding has. */
export type FundingWhere = {
  /** On what was paid, else pledged. */
  readonly amount?: MoneyFilter | null | undefined;
  /** On what was given. */
  readonly paid?: MoneyFilter | null | undefined;
  /** On what was promised. */
  readonly pledged?: MoneyFilter | null | undefined;
  /** Whether it was given together with others. */
  readonly joint?: boolean | null | undefined;
};

/** Conditions on what only a departure has. */
export type DepartureWhere = {
  /** On what they were there. */
  readonly role?: TextFilter | null | undefined;
  /** On the reason stated. */
  readonly reason?: TextFilter | null | undefined;
  /** On where they went. */
  readonly destination?: IdFilter | null | undefined;
};

/** Conditions on what only a hire has. */
export type HireWhere = {
  /** On as what they were hired. */
  readonly role?: TextFilter | null | undefined;
  /** On whom they came from. */
  readonly previousEmployer?: IdFilter | null | undefined;
};

/** Conditions on what only an opposition has. */
export type OppositionWhere = {
  /** On what it was about. */
  readonly topic?: TextFilter | null | undefined;
  /** On how it was done. */
  readonly act?: TextFilter | null | undefined;
};

/** Conditions on what relationships of other types have. */
export type OtherRelationshipWhere = {
  /** On as what. */
  readonly role?: TextFilter | null | undefined;
  /** On the money that goes with it. */
  readonly amount?: MoneyFilter | null | undefined;
};

/** Which relationships of an entity are meant. All that is given must hold. */
export type TieMatch = {
  /** Of this type. */
  readonly type?: RelationshipType | null | undefined;
  /** Of one of these types; all when left out. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
  /** That run this way. */
  readonly direction?: TieDirection;
  /** With such an entity at the other end. */
  readonly otherEnd?: OtherEndFilter | null | undefined;
  /** That meet these conditions. */
  readonly where?: TieWhere | null | undefined;
};

/** A number of an entity's relationships, and which are meant. All that is given must hold. */
export type TieCount = {
  /** The number, from 0. */
  readonly count: number;
  /** Of this type. */
  readonly type?: RelationshipType | null | undefined;
  /** Of one of these types; all when left out. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
  /** That run this way. */
  readonly direction?: TieDirection;
  /** With such an entity at the other end. */
  readonly otherEnd?: OtherEndFilter | null | undefined;
  /** That meet these conditions. */
  readonly where?: TieWhere | null | undefined;
};

/** A condition on the relationships of an entity. All that is given must hold. */
export type TiesFilter = {
  /** It has one of these. */
  readonly some?: TieMatch | null | undefined;
  /** It has none of these. */
  readonly none?: TieMatch | null | undefined;
  /** It has so many of these or more. */
  readonly atLeast?: TieCount | null | undefined;
  /** It has so many of these or fewer. */
  readonly atMost?: TieCount | null | undefined;
};

/**
 * Conditions on entities; all that are given must hold. `all`, `any`, `not` and `relationships` nest at most 5 deep, and
 * there are at most 50 conditions in one filter. A null within it, a condition that holds nothing and one whose variable is not
 * given are refused; what has no value is asked for by `exists: false`.
 */
export type EntityWhere = {
  /** Every one of these. */
  readonly all?: ReadonlyArray<EntityWhere> | null | undefined;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: ReadonlyArray<EntityWhere> | null | undefined;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: EntityWhere | null | undefined;
  /** On its id. */
  readonly id?: IdFilter | null | undefined;
  /** On its kind. */
  readonly kind?: EntityKindFilter | null | undefined;
  /** On its main name. */
  readonly name?: TextFilter | null | undefined;
  /** On any of its names, always as with `ignoreCase`. */
  readonly anyName?: TextFilter | null | undefined;
  /** On its description. */
  readonly description?: TextFilter | null | undefined;
  /** On its page. */
  readonly url?: TextFilter | null | undefined;
  /** On when it exists. */
  readonly existence?: ExistenceFilter | null | undefined;
  /** On what it is called in other records. */
  readonly sameAs?: SameAsFilter | null | undefined;
  /** On its attributes: every one of these. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** On how many relationships it has. */
  readonly degree?: IntFilter | null | undefined;
  /** On its relationships. */
  readonly relationships?: TiesFilter | null | undefined;
};

/** Conditions on the entity at an end of a relationship; all that are given must hold. Lists hold at most 1,000. */
export type OtherEndFilter = {
  /** Is this one. */
  readonly eq?: string | number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<string | number> | null | undefined;
  /** Is of one of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Every one of these. */
  readonly all?: ReadonlyArray<EntityWhere> | null | undefined;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: ReadonlyArray<EntityWhere> | null | undefined;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: EntityWhere | null | undefined;
  /** On its main name. */
  readonly name?: TextFilter | null | undefined;
  /** On any of its names, always as with `ignoreCase`. */
  readonly anyName?: TextFilter | null | undefined;
  /** On its description. */
  readonly description?: TextFilter | null | undefined;
  /** On its page. */
  readonly url?: TextFilter | null | undefined;
  /** On when it exists. */
  readonly existence?: ExistenceFilter | null | undefined;
  /** On what it is called in other records. */
  readonly sameAs?: SameAsFilter | null | undefined;
  /** On its attributes: every one of these. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** On how many relationships it has. */
  readonly degree?: IntFilter | null | undefined;
  /** On its relationships. */
  readonly relationships?: TiesFilter | null | undefined;
};

/**
 * Conditions on the relationships of an entity; all that are given must hold. `all`, `any`, `not` and `relationships` nest
 * at most 5 deep, and there are at most 50 conditions in one filter. A null within it, a condition that holds nothing and one
 * whose variable is not given are refused; what has no value is asked for by `exists: false`.
 */
export type TieWhere = {
  /** Every one of these. */
  readonly all?: ReadonlyArray<TieWhere> | null | undefined;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: ReadonlyArray<TieWhere> | null | undefined;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: TieWhere | null | undefined;
  /** On the entity at the other end. */
  readonly otherEnd?: OtherEndFilter | null | undefined;
  /** On its id. */
  readonly id?: IdFilter | null | undefined;
  /** On its type. */
  readonly type?: RelationshipTypeFilter | null | undefined;
  /** On the wording of the source. */
  readonly kind?: TextFilter | null | undefined;
  /** On its description. */
  readonly description?: TextFilter | null | undefined;
  /** On when it happened or holds. */
  readonly period?: PeriodFilter | null | undefined;
  /** On the events that it is a side of. */
  readonly event?: IdFilter | null | undefined;
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed?: boolean | null | undefined;
  /** On how many distinct sources support it. */
  readonly sourceCount?: IntFilter | null | undefined;
  /** On the number that ranks its evidence. */
  readonly confidence?: FloatFilter | null | undefined;
  /** On its statements. */
  readonly evidence?: EvidenceFilter | null | undefined;
  /** On its attributes: every one of these. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** Is a funding, and meets these. */
  readonly funding?: FundingWhere | null | undefined;
  /** Is a departure, and meets these. */
  readonly departure?: DepartureWhere | null | undefined;
  /** Is a hire, and meets these. */
  readonly hire?: HireWhere | null | undefined;
  /** Is an opposition, and meets these. */
  readonly opposition?: OppositionWhere | null | undefined;
  /** Is of any other type, and meets these. */
  readonly other?: OtherRelationshipWhere | null | undefined;
};

/** What became of something that was recorded. */
export type VersionStatus =
  /** It is what stands. */
  | 'STANDS'
  /** It stood until a later version took its place. */
  | 'SUPERSEDED'
  /** It stood until it was withdrawn. */
  | 'RETRACTED'
  /** It did not stand, for all statements denied it. */
  | 'DENIED'
  /** It did not stand, for only deprecated statements supported it. */
  | 'DEPRECATED';

/** What the ties of an entity are ordered by. START and AMOUNT work on any number of ties, the others on at most 1,000. */
export type TieOrderField =
  /** By the earliest day of the start, then the latest, then id; what has no start comes last in both directions. */
  | 'START'
  /**
   * By what was paid, else pledged, in one currency; what was given together with others and what has no amount comes last
   * in both directions. Only for the types FUNDED and ACQUIRED. When several currencies occur, a condition on the currency
   * is asked for: `where: { funding: { amount: { currency: "USD" } } }`.
   */
  | 'AMOUNT'
  /** By confidence, then by the number of sources. */
  | 'EVIDENCE'
  /** By the name of the entity at the other end. */
  | 'NAME'
  /** By how many relationships the entity at the other end has. */
  | 'DEGREE';

/** The order of an entity's ties. */
export type TieOrder = {
  /** What to order by. */
  readonly field: TieOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
  /** Names are put in the order of this language; without it by their letters, whatever their case and accents. */
  readonly locale?: string | null | undefined;
};

/** How the hops of a path hold together in time. */
export type PathCoherence =
  /** They need not. */
  | 'NONE'
  /** There is an instant at which all hops hold. Under a view of a time it is in that time. */
  | 'OVERLAPPING'
  /** Each hop starts no earlier than the one before. Seen from the other end these are other paths. */
  | 'CHRONOLOGICAL';

/** By what paths are ranked. */
export type PathRank =
  /**
   * The shortest first, among equals the one with the best evidence, then by the ids of the entities, read from the end with
   * the smaller id.
   */
  | 'LENGTH'
  /** The best evidence first, by `score`; then the shortest, then by ids as for LENGTH. */
  | 'EVIDENCE';

/** Why better or further paths may be missing. */
export type PathShortfall =
  /**
   * There are more ties around the two ends than are looked at (five times SCAN_BUDGET): entities of few ties were looked at
   * first. What helps: a smaller `maxLength`, fewer `types`, a narrower `where` or view.
   */
  | 'TIES'
  /**
   * Some may go through two hubs (entities of 1,000 ties and more), which are gone through only when nothing else connects:
   * `hubs` names them. What helps: `types`, or `avoid` with those that do not matter.
   */
  | 'HUBS'
  /** There are more ways to go than are tried. What helps: a smaller `maxLength`, or fewer paths a page. */
  | 'WAYS';

/** Which way the relationship of a hop runs. */
export type HopDirection =
  /** Along the path. */
  | 'FORWARD'
  /** Against it. */
  | 'BACKWARD';

/** Why a name was found, the best first. */
export type NameMatch =
  /** It is the text, whether written together or apart. */
  | 'EXACT'
  /** It has all words of the text, two perhaps written together or apart; or is the text without a middle name. */
  | 'WORD'
  /** It has words that begin as those of the text do, or are other forms of Arabic ones; or one of the two has initials. */
  | 'PREFIX'
  /** It has words that are a letter off: wrong, missing, too many or swapped; two letters in words of eight and more. */
  | 'FUZZY'
  /** It is in another script and is spelled or sounds nearly so. */
  | 'OTHER_SCRIPT';

/**
 * Conditions on sources; all that are given must hold. `all`, `any` and `not` nest at most 5 deep, and there are at most 50
 * conditions in one filter. A null within it, a condition that holds nothing and one whose variable is not given are refused;
 * what has no value is asked for by `exists: false`.
 */
export type SourceWhere = {
  /** Every one of these. */
  readonly all?: ReadonlyArray<SourceWhere> | null | undefined;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: ReadonlyArray<SourceWhere> | null | undefined;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: SourceWhere | null | undefined;
  /** On its id. */
  readonly id?: IdFilter | null | undefined;
  /** On its title. */
  readonly title?: TextFilter | null | undefined;
  /** On its address, such as `{ contains: "://www.nytimes.com/" }`. */
  readonly url?: TextFilter | null | undefined;
  /** On when it was published. */
  readonly publishedAt?: DateFilter | null | undefined;
  /** On the licence under which it can be used. */
  readonly licence?: TextFilter | null | undefined;
  /** Whether an archive is known to keep a copy (true), or none is (false). */
  readonly archived?: boolean | null | undefined;
};

/** Which side a statement takes. */
export type Stance =
  /** It says that it is so. */
  | 'SUPPORTS'
  /** It says that it is not so. */
  | 'DENIES';

/** How a statement ranks among those about the same, as in Wikidata. */
export type StatementRank =
  /** The best known; shown first. */
  | 'PREFERRED'
  /** As good as others. */
  | 'NORMAL'
  /** Known to be wrong, kept for the record. */
  | 'DEPRECATED';

/** What a statement is about when it is not about the fact itself. */
export type StatementAspect =
  /** Why. */
  | 'REASON'
  /** How much. */
  | 'AMOUNT'
  /** When. */
  | 'PERIOD'
  /** As what. */
  | 'ROLE';

/** What a change of a relationship is. */
export type TimelineChange =
  /** An act happened. */
  | 'HAPPENED'
  /** A state started. */
  | 'STARTED'
  /** A state ended. What has no stated end has no such change. */
  | 'ENDED';

/** How exactly a date is stated. */
export type DatePrecision =
  /** One day. */
  | 'DAY'
  /** Some day of a month. */
  | 'MONTH'
  /** Some day of a year. */
  | 'YEAR'
  /** Some day of ten years, `199X`. */
  | 'DECADE'
  /** Some day of a hundred years, `19XX`. */
  | 'CENTURY'
  /** Some day between two dates. */
  | 'RANGE';

/** Whether a relationship with dates that are not exactly known holds at a time. */
export type Certainty =
  /** It may hold. */
  | 'POSSIBLE'
  /** It surely holds, whatever the true dates are. */
  | 'CERTAIN';

/** From when to when, both included. At least one of the two. */
export type DuringInput = {
  /** From the earliest day of this; null is from ever. */
  readonly from?: string | null | undefined;
  /** To the latest day of this; null is for ever. */
  readonly to?: string | null | undefined;
};

/**
 * How the graph is looked at. What is below a field with a view is seen the same way: nested fields, counts, conditions and
 * orders. `at`, `during` and `asOf` ask the world: what held then, or had come about by then. `knownAt` asks the record: what had
 * been learned by then. Without any, it is all that stands now, of any time. Of `at`, `during` and `asOf` one can be given.
 */
export type View = {
  /**
   * What holds on this day, or at some time of this month, year or range. A day to come keeps what has not ended, or may not
   * have. An act of the day before is over: `asOf` keeps it.
   */
  readonly at?: string | null | undefined;
  /** What holds at some time between two dates. */
  readonly during?: DuringInput | null | undefined;
  /**
   * What had come about by then: acts that happened on this day or before it, or before this month, year or range was over, and
   * the states that `at` shows. So a gift of 2016 is there as of 2019, and what somebody led until 2018 is not. An act without a
   * date, or of which only some days are early enough, may have happened (`POSSIBLE`) and has not surely (`CERTAIN`).
   */
  readonly asOf?: string | null | undefined;
  /**
   * What had been recorded by this moment, before later corrections; null is now, and so is any moment to come. Before the
   * first record nothing is known, and an entity is null.
   */
  readonly knownAt?: string | null | undefined;
  /** With `at`, `during` or `asOf`: what may hold then or have come about, or only what surely does. */
  readonly certainty?: Certainty;
  /** Statements of which ranks count. Without DEPRECATED, facts that only deprecated statements support are left out. */
  readonly ranks?: ReadonlyArray<StatementRank>;
};

/** Whether a relationship stands. */
export type Standing =
  /** It does: some current statement supports it, or none is about it. */
  | 'STANDS'
  /** All current statements deny it. The proposition itself is put positively. */
  | 'DENIED'
  /** Only deprecated statements support it. */
  | 'DEPRECATED'
  /** It was withdrawn. It is in no list any more, and found by its id alone; `knownAt` sees it as it was. */
  | 'RETRACTED';

/** What an entity is; each has exactly one. */
export type EntityKind =
  /** A human being. */
  | 'PERSON'
  /** A company, a non-profit, an agency, a party: people acting under one name. */
  | 'ORGANIZATION'
  /** What people make: software, a model, a car, a book. */
  | 'PRODUCT'
  /** Somewhere: a country, a city, a valley. */
  | 'PLACE'
  /** A subject, and whatever fits none of the others. */
  | 'TOPIC';

/** Whether a relationship is an act or a state. */
export type PeriodForm =
  /** It happens at one time: a gift, a hire, a departure. */
  | 'ACT'
  /** It holds over a time: leading, owning, a feud, gifts over years. */
  | 'STATE';

/** The closed list of relationship types. The wording of a source is the `kind` of a relationship. */
export type RelationshipType =
  /** From who gave money, or promised it, to who got it. */
  | 'FUNDED'
  /** From who left to what was left. */
  | 'LEFT'
  /** From the employer to the person hired. */
  | 'HIRED'
  /** From who was against to whom or what they were against. */
  | 'OPPOSED'
  /** From the founder to what was founded. */
  | 'FOUNDED'
  /** From the leader to what is led. */
  | 'LED'
  /** From the worker to the employer. */
  | 'WORKED_AT'
  /** From the member to what they are a member of: a board, a party, a group. */
  | 'MEMBER_OF'
  /** From the adviser to who is advised. */
  | 'ADVISED'
  /** From the owner to what is owned, in whole or in part. */
  | 'OWNED'
  /** From who decides to what is decided over. */
  | 'CONTROLLED'
  /** From the buyer to what was bought. */
  | 'ACQUIRED'
  /** Between two who work together; the start is who is named first. */
  | 'PARTNERED_WITH'
  /** Between rivals; the start is who is named first. */
  | 'COMPETED_WITH'
  /** From who delivers goods, data or services to who gets them. */
  | 'SUPPLIED'
  /** From the maker to what was made. */
  | 'CREATED'
  /** From who took something up to what was taken up. */
  | 'ADOPTED'
  /** From the part to the whole. */
  | 'PART_OF'
  /** Anything else; its `kind` says what. */
  | 'RELATED_TO';

/** Something that is there, or that the same write records. */
export type ReferenceInput = {
  /** Its id. */
  readonly id: string | number;
};

/**
 * A relationship as it is recorded. What is left out is not known. Dates, amounts and addresses are texts here, so that all
 * that is wrong is told at once, in `problems`.
 */
export type RelationshipInput = {
  /**
   * Its id, `relationship/...`; one is made when it is left out. With the id of one that is there it has to be the same, and
   * its evidence is added.
   */
  readonly id?: string | number | null | undefined;
  /** What kind of relationship it is. */
  readonly type: RelationshipType;
  /** Where it starts: who did or does it. */
  readonly from: ReferenceInput;
  /** Where it ends: to whom or what. */
  readonly to: ReferenceInput;
  /** The wording of the source: "donated to". */
  readonly kind?: string | null | undefined;
  /** When it happened or holds. */
  readonly period?: PeriodInput | null | undefined;
  /** As what: a position, a part played. */
  readonly role?: string | null | undefined;
  /** The reason stated. */
  readonly reason?: string | null | undefined;
  /** What it was about. */
  readonly topic?: string | null | undefined;
  /** Where somebody who left went. */
  readonly destination?: ReferenceInput | null | undefined;
  /** Whom somebody who was hired came from. */
  readonly previousEmployer?: ReferenceInput | null | undefined;
  /** What was given; the price of what was acquired. */
  readonly paid?: MoneyInput | null | undefined;
  /** What was promised. */
  readonly pledged?: MoneyInput | null | undefined;
  /** The sum that was given together with others; of FUNDED, and in the place of `paid` and `pledged`. */
  readonly joint?: ReferenceInput | null | undefined;
  /** The events that it is one side of. */
  readonly events?: ReadonlyArray<ReferenceInput> | null | undefined;
  /** What else is known about it. */
  readonly description?: string | null | undefined;
  /** Further properties, each key once. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** What it rests on: at least one statement. */
  readonly evidence: ReadonlyArray<StatementInput>;
};

/** What is to be otherwise of a relationship, leaf by leaf: what is left out stays, null clears. */
export type RelationshipPatch = {
  /** The wording of the source. */
  readonly kind?: string | null | undefined;
  /** When it happened or holds, leaf by leaf. */
  readonly period?: PeriodInput | null | undefined;
  /** As what. */
  readonly role?: string | null | undefined;
  /** The reason stated. */
  readonly reason?: string | null | undefined;
  /** What it was about. */
  readonly topic?: string | null | undefined;
  /** Where somebody who left went. */
  readonly destination?: ReferenceInput | null | undefined;
  /** Whom somebody who was hired came from. */
  readonly previousEmployer?: ReferenceInput | null | undefined;
  /** What was given, leaf by leaf. */
  readonly paid?: MoneyInput | null | undefined;
  /** What was promised, leaf by leaf. */
  readonly pledged?: MoneyInput | null | undefined;
  /** The sum that was given together with others. */
  readonly joint?: ReferenceInput | null | undefined;
  /** The events that it is one side of: all of them. */
  readonly events?: ReadonlyArray<ReferenceInput> | null | undefined;
  /** What else is known about it. */
  readonly description?: string | null | undefined;
  /** Further properties: all of them. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
};

/** When something happened or holds. */
export type PeriodInput = {
  /** The start as stated, as PartialDate is written: `2023-01`. */
  readonly start?: string | null | undefined;
  /** The end as stated, as PartialDate is written. An act has none but its start. */
  readonly end?: string | null | undefined;
  /** Whether it was still going on when it was last reported. What has an end is not. */
  readonly ongoing?: boolean | null | undefined;
  /** Whether it is an act or a state; without it the type, the end and `ongoing` decide. */
  readonly form?: PeriodForm | null | undefined;
};

/** An amount of money. */
export type MoneyInput = {
  /** The exact amount as Decimal is written: `1000000000.50`. It has to be known where any of the others is. */
  readonly amount?: string | null | undefined;
  /** Its currency as a code in capitals, `USD`; left out when that is not stated. */
  readonly currency?: string | null | undefined;
  /** Whether the source calls it about that much. */
  readonly approximate?: boolean | null | undefined;
};

/** A further property. */
export type AttributeInput = {
  /** Its name. */
  readonly key: string;
  /** Its value. */
  readonly value: string;
};

/** Who says it: exactly one of these. */
export type AttributionInput =
  {   /** An entity. */
  readonly id: string | number; readonly anonymous?: never; }
  |  { readonly id?: never;   /** What the source calls somebody whom it does not name: "informed sources". */
  readonly anonymous: string; };

/** A piece of evidence as it is recorded. It has a source, or somebody who says it, or both. */
export type StatementInput = {
  /** Its id, `statement/...`; one is made when it is left out. */
  readonly id?: string | number | null | undefined;
  /** What says it. */
  readonly source?: SourceInput | null | undefined;
  /** The words of the source. With `source.text` they have to stand there. */
  readonly quote?: string | null | undefined;
  /** The language of the quote, `en`. */
  readonly language?: string | null | undefined;
  /** Renderings of the quote, each language once. */
  readonly texts?: ReadonlyArray<RenderingInput> | null | undefined;
  /** Where it stands in the source: "p. 3". */
  readonly locator?: string | null | undefined;
  /** Which side it takes; SUPPORTS when left out. */
  readonly stance?: Stance | null | undefined;
  /** How it ranks among those about the same; NORMAL when left out. */
  readonly rank?: StatementRank | null | undefined;
  /** What it is about when it is not about the fact itself. */
  readonly aspect?: StatementAspect | null | undefined;
  /** Who says it; the document itself when left out. */
  readonly attributedTo?: AttributionInput | null | undefined;
  /** Of a statement about an entity: which property. */
  readonly property?: string | null | undefined;
  /** Of a statement about an entity: the value of the property. */
  readonly value?: string | null | undefined;
  /** In what the value is counted. */
  readonly unit?: string | null | undefined;
  /** Whether it records that somebody said nothing. */
  readonly silence?: boolean | null | undefined;
};

/** A rendering of a quote in another language. */
export type RenderingInput = {
  /** The language, `en`. */
  readonly lang: string;
  /** The rendering. */
  readonly text: string;
};

/**
 * A source: one that is there by its id or its address, or one that is recorded with what is said of it here. Without an id it
 * is made from the address, or else from the title.
 */
export type SourceInput = {
  /** Its id, `source/...`. */
  readonly id?: string | number | null | undefined;
  /** Its address, http or https. */
  readonly url?: string | null | undefined;
  /** Its title. */
  readonly title?: string | null | undefined;
  /** The language it is written in, `en`. */
  readonly language?: string | null | undefined;
  /** When it was published, as PartialDate is written. */
  readonly publishedAt?: string | null | undefined;
  /** What it is. */
  readonly description?: string | null | undefined;
  /** The licence under which it can be used: `CC-BY-4.0`. */
  readonly licence?: string | null | undefined;
  /** The address of a copy that an archive keeps, http or https. */
  readonly archiveUrl?: string | null | undefined;
  /** When that copy was made, as PartialDate is written. */
  readonly archivedAt?: string | null | undefined;
  /** Its text, in which the quote is looked for; it is not stored. White space counts as one space. */
  readonly text?: string | null | undefined;
};

type Known_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null };

type Known_Organization_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null };

type Known_Product_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null };

type Known_Place_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null };

type Known_Topic_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null };

export type KnownFragment =
  | Known_Person_Fragment
  | Known_Organization_Fragment
  | Known_Product_Fragment
  | Known_Place_Fragment
  | Known_Topic_Fragment
;

export type DeniedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
    | { readonly __typename: 'Departure', readonly id: string, readonly type: RelationshipType, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
    | { readonly __typename: 'Hire', readonly id: string, readonly type: RelationshipType, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
    | { readonly __typename: 'Opposition', readonly id: string, readonly type: RelationshipType, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
    | { readonly __typename: 'OtherRelationship', readonly id: string, readonly type: RelationshipType, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
  > };

export type AboutQueryVariables = Exact<{
  id: string | number;
  lang: string;
  view?: View | null | undefined;
}>;


export type AboutQuery = { readonly entity:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
    | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
    | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
   | null, readonly denials: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
      | { readonly __typename: 'Departure', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
      | { readonly __typename: 'Hire', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
      | { readonly __typename: 'Opposition', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
      | { readonly __typename: 'OtherRelationship', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
    > } | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
        | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
       | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } | null };

export type AbsencesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  view?: View | null | undefined;
}>;


export type AbsencesQuery = { readonly denials: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > } | null, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
      | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
      | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
      | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
      | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
    > } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly about:
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Product', readonly id: string }
        | { readonly __typename: 'Place', readonly id: string }
        | { readonly __typename: 'Topic', readonly id: string }
        | { readonly __typename: 'Funding', readonly id: string }
        | { readonly __typename: 'Departure', readonly id: string }
        | { readonly __typename: 'Hire', readonly id: string }
        | { readonly __typename: 'Opposition', readonly id: string }
        | { readonly __typename: 'OtherRelationship', readonly id: string }
        | { readonly __typename: 'Joint', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'AnonymousSource', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
       | null }> } | null };

type Card_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> };

type Card_Organization_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> };

type Card_Product_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> };

type Card_Place_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> };

type Card_Topic_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> };

export type CardFragment =
  | Card_Person_Fragment
  | Card_Organization_Fragment
  | Card_Product_Fragment
  | Card_Place_Fragment
  | Card_Topic_Fragment
;

export type AmountFragment = { readonly amount: string, readonly currency: string | null, readonly approximate: boolean };

type Tie_Funding_Fragment = { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } | null, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
        | { readonly __typename: 'AnonymousSource' }
        | { readonly __typename: 'Organization' }
        | { readonly __typename: 'Person' }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Product' }
        | { readonly __typename: 'Topic' }
       | null }> } };

type Tie_Departure_Fragment = { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
        | { readonly __typename: 'AnonymousSource' }
        | { readonly __typename: 'Organization' }
        | { readonly __typename: 'Person' }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Product' }
        | { readonly __typename: 'Topic' }
       | null }> } };

type Tie_Hire_Fragment = { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
        | { readonly __typename: 'AnonymousSource' }
        | { readonly __typename: 'Organization' }
        | { readonly __typename: 'Person' }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Product' }
        | { readonly __typename: 'Topic' }
       | null }> } };

type Tie_Opposition_Fragment = { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
        | { readonly __typename: 'AnonymousSource' }
        | { readonly __typename: 'Organization' }
        | { readonly __typename: 'Person' }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Product' }
        | { readonly __typename: 'Topic' }
       | null }> } };

type Tie_OtherRelationship_Fragment = { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
        | { readonly __typename: 'AnonymousSource' }
        | { readonly __typename: 'Organization' }
        | { readonly __typename: 'Person' }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Product' }
        | { readonly __typename: 'Topic' }
       | null }> } };

export type TieFragment =
  | Tie_Funding_Fragment
  | Tie_Departure_Fragment
  | Tie_Hire_Fragment
  | Tie_Opposition_Fragment
  | Tie_OtherRelationship_Fragment
;

type Changed_Funding_Fragment = { readonly id: string, readonly type: RelationshipType, readonly from:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly to:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly period: { readonly start: string | null, readonly end: string | null } };

type Changed_Departure_Fragment = { readonly id: string, readonly type: RelationshipType, readonly from:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly to:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly period: { readonly start: string | null, readonly end: string | null } };

type Changed_Hire_Fragment = { readonly id: string, readonly type: RelationshipType, readonly from:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly to:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly period: { readonly start: string | null, readonly end: string | null } };

type Changed_Opposition_Fragment = { readonly id: string, readonly type: RelationshipType, readonly from:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly to:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly period: { readonly start: string | null, readonly end: string | null } };

type Changed_OtherRelationship_Fragment = { readonly id: string, readonly type: RelationshipType, readonly from:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly to:
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly id: string, readonly name: string, readonly nameIn: string | null }
  , readonly period: { readonly start: string | null, readonly end: string | null } };

export type ChangedFragment =
  | Changed_Funding_Fragment
  | Changed_Departure_Fragment
  | Changed_Hire_Fragment
  | Changed_Opposition_Fragment
  | Changed_OtherRelationship_Fragment
;

export type CompareQueryVariables = Exact<{
  from: string;
  to: string;
  of: ReadonlyArray<string | number> | string | number;
  lang: string;
  view?: DiffView | null | undefined;
  first: number;
}>;


export type CompareQuery = { readonly diff: { readonly started: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
      > }, readonly ended: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
      > }, readonly happened: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
      > }, readonly possible: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
        | { readonly id: string, readonly type: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly to:
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          , readonly period: { readonly start: string | null, readonly end: string | null } }
      > } } | null };

export type CountedFragment = { readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } };

export type CurrenciesQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
}>;


export type CurrenciesQuery = { readonly entity:
    | { readonly __typename: 'Person', readonly fundedTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly fundedByTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly __typename: 'Funding' }
            | { readonly __typename: 'Departure' }
            | { readonly __typename: 'Hire' }
            | { readonly __typename: 'Opposition' }
            | { readonly __typename: 'OtherRelationship', readonly amount: { readonly currency: string | null } | null }
           }> } }
    | { readonly __typename: 'Organization', readonly fundedTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly fundedByTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly __typename: 'Funding' }
            | { readonly __typename: 'Departure' }
            | { readonly __typename: 'Hire' }
            | { readonly __typename: 'Opposition' }
            | { readonly __typename: 'OtherRelationship', readonly amount: { readonly currency: string | null } | null }
           }> } }
    | { readonly __typename: 'Product', readonly fundedTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly fundedByTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly __typename: 'Funding' }
            | { readonly __typename: 'Departure' }
            | { readonly __typename: 'Hire' }
            | { readonly __typename: 'Opposition' }
            | { readonly __typename: 'OtherRelationship', readonly amount: { readonly currency: string | null } | null }
           }> } }
    | { readonly __typename: 'Place', readonly fundedTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly fundedByTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly __typename: 'Funding' }
            | { readonly __typename: 'Departure' }
            | { readonly __typename: 'Hire' }
            | { readonly __typename: 'Opposition' }
            | { readonly __typename: 'OtherRelationship', readonly amount: { readonly currency: string | null } | null }
           }> } }
    | { readonly __typename: 'Topic', readonly fundedTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly fundedByTotals: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly paid: { readonly count: number }, readonly pledged: { readonly count: number } }> }, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly __typename: 'Funding' }
            | { readonly __typename: 'Departure' }
            | { readonly __typename: 'Hire' }
            | { readonly __typename: 'Opposition' }
            | { readonly __typename: 'OtherRelationship', readonly amount: { readonly currency: string | null } | null }
           }> } }
   | null };

export type EventsQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  lang: string;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { readonly timeline: { readonly totalCount: number, readonly undatedCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string, readonly precision: DatePrecision, readonly change: TimelineChange, readonly summary: string, readonly relationship:
          | { readonly id: string, readonly period: { readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null } }
          | { readonly id: string, readonly period: { readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null } }
          | { readonly id: string, readonly period: { readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null } }
          | { readonly id: string, readonly period: { readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null } }
          | { readonly id: string, readonly period: { readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null } }
         } }> } | null };

type Who_AnonymousSource_Fragment = { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string };

type Who_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null };

type Who_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null };

type Who_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null };

type Who_Product_Fragment = { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null };

type Who_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null };

export type WhoFragment =
  | Who_AnonymousSource_Fragment
  | Who_Organization_Fragment
  | Who_Person_Fragment
  | Who_Place_Fragment
  | Who_Product_Fragment
  | Who_Topic_Fragment
;

export type SaidFragment = { readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
    | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
   | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null };

export type EvidenceQueryVariables = Exact<{
  id: string | number;
  lang: string;
  view?: View | null | undefined;
  first: number;
}>;


export type EvidenceQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Product' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Topic' }
    | { readonly __typename: 'Funding', readonly description: string | null, readonly confidence: number, readonly voiceCount: number, readonly disputedAspects: ReadonlyArray<StatementAspect>, readonly revision: number, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly period: { readonly approximate: boolean, readonly uncertain: boolean, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> }, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource' }
            | { readonly __typename: 'Organization' }
            | { readonly __typename: 'Person' }
            | { readonly __typename: 'Place' }
            | { readonly __typename: 'Product' }
            | { readonly __typename: 'Topic' }
           | null }> } }
    | { readonly __typename: 'Departure', readonly description: string | null, readonly confidence: number, readonly voiceCount: number, readonly disputedAspects: ReadonlyArray<StatementAspect>, readonly revision: number, readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly period: { readonly approximate: boolean, readonly uncertain: boolean, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> }, readonly destination:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
       | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource' }
            | { readonly __typename: 'Organization' }
            | { readonly __typename: 'Person' }
            | { readonly __typename: 'Place' }
            | { readonly __typename: 'Product' }
            | { readonly __typename: 'Topic' }
           | null }> } }
    | { readonly __typename: 'Hire', readonly description: string | null, readonly confidence: number, readonly voiceCount: number, readonly disputedAspects: ReadonlyArray<StatementAspect>, readonly revision: number, readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly period: { readonly approximate: boolean, readonly uncertain: boolean, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> }, readonly previousEmployer:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
       | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource' }
            | { readonly __typename: 'Organization' }
            | { readonly __typename: 'Person' }
            | { readonly __typename: 'Place' }
            | { readonly __typename: 'Product' }
            | { readonly __typename: 'Topic' }
           | null }> } }
    | { readonly __typename: 'Opposition', readonly description: string | null, readonly confidence: number, readonly voiceCount: number, readonly disputedAspects: ReadonlyArray<StatementAspect>, readonly revision: number, readonly act: string | null, readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly period: { readonly approximate: boolean, readonly uncertain: boolean, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource' }
            | { readonly __typename: 'Organization' }
            | { readonly __typename: 'Person' }
            | { readonly __typename: 'Place' }
            | { readonly __typename: 'Product' }
            | { readonly __typename: 'Topic' }
           | null }> } }
    | { readonly __typename: 'OtherRelationship', readonly description: string | null, readonly confidence: number, readonly voiceCount: number, readonly disputedAspects: ReadonlyArray<StatementAspect>, readonly revision: number, readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly period: { readonly approximate: boolean, readonly uncertain: boolean, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
           | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> }, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
            | { readonly __typename: 'AnonymousSource' }
            | { readonly __typename: 'Organization' }
            | { readonly __typename: 'Person' }
            | { readonly __typename: 'Place' }
            | { readonly __typename: 'Product' }
            | { readonly __typename: 'Topic' }
           | null }> } }
    | { readonly __typename: 'Joint' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'AnonymousSource' }
    | { readonly __typename: 'Statement' }
   | null> | null };

export type ExpansionQueryVariables = Exact<{
  id: string | number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  direction: TieDirection;
  onScreen: ReadonlyArray<string | number> | string | number;
  where: TieWhere;
  orderBy: TieOrder;
  first: number;
  lang: string;
  view?: View | null | undefined;
}>;


export type ExpansionQuery = { readonly entity:
    | { readonly __typename: 'Person', readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly among: ReadonlyArray<
          | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
        >, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
          , readonly relationship:
            | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                > } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
           }> } }
    | { readonly __typename: 'Organization', readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly among: ReadonlyArray<
          | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
        >, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
          , readonly relationship:
            | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                > } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
           }> } }
    | { readonly __typename: 'Product', readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly among: ReadonlyArray<
          | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
        >, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
          , readonly relationship:
            | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                > } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
           }> } }
    | { readonly __typename: 'Place', readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly among: ReadonlyArray<
          | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
        >, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
          , readonly relationship:
            | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                > } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
           }> } }
    | { readonly __typename: 'Topic', readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly among: ReadonlyArray<
          | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
          | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource' }
                  | { readonly __typename: 'Organization' }
                  | { readonly __typename: 'Person' }
                  | { readonly __typename: 'Place' }
                  | { readonly __typename: 'Product' }
                  | { readonly __typename: 'Topic' }
                 | null }> } }
        >, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
            | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
          , readonly relationship:
            | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                > } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
            | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
                    | { readonly __typename: 'AnonymousSource' }
                    | { readonly __typename: 'Organization' }
                    | { readonly __typename: 'Person' }
                    | { readonly __typename: 'Place' }
                    | { readonly __typename: 'Product' }
                    | { readonly __typename: 'Topic' }
                   | null }> } }
           }> } }
   | null };

export type ExportPictureQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  format: ExportFormat;
  view?: View | null | undefined;
}>;


export type ExportPictureQuery = { readonly graph: { readonly edgesTruncated: boolean, readonly export: { readonly mediaType: string, readonly fileName: string, readonly text: string, readonly omissions: ReadonlyArray<string> } } | null };

export type TieHistoryQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
}>;


export type TieHistoryQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Product' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Topic' }
    | { readonly __typename: 'Funding', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
    | { readonly __typename: 'Departure', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
    | { readonly __typename: 'Hire', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
    | { readonly __typename: 'Opposition', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
    | { readonly __typename: 'OtherRelationship', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
    | { readonly __typename: 'Joint' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'AnonymousSource' }
    | { readonly __typename: 'Statement' }
   | null> | null };

export type EntityHistoryQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
}>;


export type EntityHistoryQuery = { readonly entity:
    | { readonly __typename: 'Person', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
    | { readonly __typename: 'Organization', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
    | { readonly __typename: 'Product', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
    | { readonly __typename: 'Place', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
    | { readonly __typename: 'Topic', readonly history: ReadonlyArray<{ readonly revision: number, readonly status: VersionStatus, readonly recordedAt: string, readonly recordedBy: string, readonly supersededAt: string | null, readonly reason: string | null, readonly changed: ReadonlyArray<string> }> }
   | null };

export type LiveSubscriptionVariables = Exact<{
  after?: number | null | undefined;
  of?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type LiveSubscription = { readonly changes: { readonly graphVersion: number, readonly actor: string, readonly changes: ReadonlyArray<{ readonly action: ChangeAction, readonly subjectId: string }> } };

export type NamedQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  lang: string;
}>;


export type NamedQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Person', readonly name: string, readonly nameIn: string | null, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly nameIn: string | null, readonly id: string }
    | { readonly __typename: 'Product', readonly name: string, readonly nameIn: string | null, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly nameIn: string | null, readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly nameIn: string | null, readonly id: string }
    | { readonly __typename: 'Funding', readonly id: string }
    | { readonly __typename: 'Departure', readonly id: string }
    | { readonly __typename: 'Hire', readonly id: string }
    | { readonly __typename: 'Opposition', readonly id: string }
    | { readonly __typename: 'OtherRelationship', readonly id: string }
    | { readonly __typename: 'Joint', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'AnonymousSource', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null> | null };

export type OpeningQueryVariables = Exact<{
  lang: string;
}>;


export type OpeningQuery = { readonly vocabulary: { readonly relationshipTypes: ReadonlyArray<{ readonly type: RelationshipType, readonly label: string, readonly inverseLabel: string }> } | null, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
      | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
      | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
      | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
      | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
    > } | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  coherence: PathCoherence;
  rankBy: PathRank;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  first: number;
  lang: string;
  view?: View | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly complete: boolean, readonly incompleteReason: PathShortfall | null, readonly hubs: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      | { readonly id: string, readonly name: string, readonly nameIn: string | null }
    >, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly length: number, readonly start:
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly id: string, readonly name: string, readonly nameIn: string | null }
      , readonly hops: ReadonlyArray<{ readonly direction: HopDirection, readonly parallelCount: number, readonly entity:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly relationship:
          | { readonly id: string, readonly type: RelationshipType, readonly sourceCount: number, readonly period: { readonly start: string | null, readonly end: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
                 | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
          | { readonly id: string, readonly type: RelationshipType, readonly sourceCount: number, readonly period: { readonly start: string | null, readonly end: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
                 | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
          | { readonly id: string, readonly type: RelationshipType, readonly sourceCount: number, readonly period: { readonly start: string | null, readonly end: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
                 | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
          | { readonly id: string, readonly type: RelationshipType, readonly sourceCount: number, readonly period: { readonly start: string | null, readonly end: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
                 | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
          | { readonly id: string, readonly type: RelationshipType, readonly sourceCount: number, readonly period: { readonly start: string | null, readonly end: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
                  | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
                  | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
                 | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
         }> }> } | null };

export type PictureQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  first: number;
  after?: string | null | undefined;
  about: string | number;
  withAbout: boolean;
  lang: string;
  view?: View | null | undefined;
}>;


export type PictureQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
    | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
    | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
    | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
    | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType | null, readonly direction: TieDirection | null, readonly count: number, readonly capped: boolean }> }
    | { readonly __typename: 'Funding' }
    | { readonly __typename: 'Departure' }
    | { readonly __typename: 'Hire' }
    | { readonly __typename: 'Opposition' }
    | { readonly __typename: 'OtherRelationship' }
    | { readonly __typename: 'Joint' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'AnonymousSource' }
    | { readonly __typename: 'Statement' }
   | null> | null, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly pledged: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly paid: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly joint: { readonly id: string, readonly open: boolean, readonly total: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean }, readonly participants: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > } | null, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
      | { readonly __typename: 'Departure', readonly role: string | null, readonly reason: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
      | { readonly __typename: 'Hire', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
      | { readonly __typename: 'Opposition', readonly topic: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
      | { readonly __typename: 'OtherRelationship', readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly kind: string | null, readonly presence: Certainty | null, readonly standing: Standing, readonly sourceCount: number, readonly disputed: boolean, readonly amount: { readonly amount: string, readonly currency: string | null, readonly approximate: boolean } | null, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly form: PeriodForm, readonly start: string | null, readonly end: string | null, readonly ongoing: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource' }
              | { readonly __typename: 'Organization' }
              | { readonly __typename: 'Person' }
              | { readonly __typename: 'Place' }
              | { readonly __typename: 'Product' }
              | { readonly __typename: 'Topic' }
             | null }> } }
    > } | null, readonly entity?:
    | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
    | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
    | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly description: string | null, readonly url: string | null, readonly presence: EntityPresence | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly usage: NameUsage }>, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly existence: { readonly start: string | null, readonly end: string | null } | null }
   | null, readonly denials?: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Funding', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
      | { readonly __typename: 'Departure', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
      | { readonly __typename: 'Hire', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
      | { readonly __typename: 'Opposition', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
      | { readonly __typename: 'OtherRelationship', readonly id: string, readonly type: RelationshipType, readonly from:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly to:
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
          | { readonly id: string, readonly name: string, readonly nameIn: string | null }
        , readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
              | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } }
    > } | null, readonly statements?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly language: string | null, readonly locator: string | null, readonly stance: Stance, readonly rank: StatementRank, readonly aspect: StatementAspect | null, readonly property: string | null, readonly value: string | null, readonly unit: string | null, readonly silence: boolean, readonly attributedTo:
        | { readonly __typename: 'AnonymousSource', readonly id: string, readonly description: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly nameIn: string | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameIn: string | null }
       | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null } | null }> } | null };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  lang: string;
  view?: View | null | undefined;
}>;


export type SuggestionsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly match: NameMatch, readonly matched: string, readonly node:
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
        | { readonly __typename: 'Organization', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
        | { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
        | { readonly __typename: 'Place', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
        | { readonly __typename: 'Topic', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameIn: string | null, readonly degree: number }
       }> } | null };

type Written_RecordRelationshipResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_RecordEntityResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_RecordStatementResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_RecordEventResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_RecordJointResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_CorrectRelationshipResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_CorrectEntityResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_CorrectJointResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_RetractResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_MergeEntitiesResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_UndoMergeResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_EraseResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

type Written_SeveralResult_Fragment = { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> };

export type WrittenFragment =
  | Written_RecordRelationshipResult_Fragment
  | Written_RecordEntityResult_Fragment
  | Written_RecordStatementResult_Fragment
  | Written_RecordEventResult_Fragment
  | Written_RecordJointResult_Fragment
  | Written_CorrectRelationshipResult_Fragment
  | Written_CorrectEntityResult_Fragment
  | Written_CorrectJointResult_Fragment
  | Written_RetractResult_Fragment
  | Written_MergeEntitiesResult_Fragment
  | Written_UndoMergeResult_Fragment
  | Written_EraseResult_Fragment
  | Written_SeveralResult_Fragment
;

export type RecordTieMutationVariables = Exact<{
  key: string | number;
  input: RelationshipInput;
}>;


export type RecordTieMutation = { readonly recordRelationship: { readonly written: boolean, readonly relationship:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> } | null };

export type RecordSaidMutationVariables = Exact<{
  key: string | number;
  about: string | number;
  input: StatementInput;
}>;


export type RecordSaidMutation = { readonly recordStatement: { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> } | null };

export type CorrectTieMutationVariables = Exact<{
  key: string | number;
  id: string | number;
  revision: number;
  patch: RelationshipPatch;
  reason?: string | null | undefined;
}>;


export type CorrectTieMutation = { readonly correctRelationship: { readonly written: boolean, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string, readonly suggestions: ReadonlyArray<string> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const KnownFragmentDoc = new TypedDocumentString(`
    fragment Known on Entity {
  id
  kind
  name
  nameIn(lang: $lang)
  description
  url
  names {
    text
    lang
    usage
  }
  sameAs {
    scheme
    value
    url
  }
  existence {
    start
    end
  }
  presence
}
    `, {"fragmentName":"Known"}) as unknown as TypedDocumentString<KnownFragment, unknown>;
export const WhoFragmentDoc = new TypedDocumentString(`
    fragment Who on Attribution {
  __typename
  ... on AnonymousSource {
    id
    description
  }
  ... on Entity {
    id
    name
    nameIn(lang: $lang)
  }
}
    `, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Statement {
  id
  quote
  text(lang: $lang)
  language
  locator
  stance
  rank
  aspect
  property
  value
  unit
  silence
  attributedTo {
    ...Who
  }
  source {
    id
    title
    url
    publishedAt
    language
  }
}
    fragment Who on Attribution {
  __typename
  ... on AnonymousSource {
    id
    description
  }
  ... on Entity {
    id
    name
    nameIn(lang: $lang)
  }
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const DeniedFragmentDoc = new TypedDocumentString(`
    fragment Denied on RelationshipConnection {
  totalCount
  nodes {
    __typename
    id
    type
    from {
      id
      name
      nameIn(lang: $lang)
    }
    to {
      id
      name
      nameIn(lang: $lang)
    }
    statements(first: 3) {
      nodes {
        ...Said
      }
    }
  }
}
    fragment Who on Attribution {
  __typename
  ... on AnonymousSource {
    id
    description
  }
  ... on Entity {
    id
    name
    nameIn(lang: $lang)
  }
}
fragment Said on Statement {
  id
  quote
  text(lang: $lang)
  language
  locator
  stance
  rank
  aspect
  property
  value
  unit
  silence
  attributedTo {
    ...Who
  }
  source {
    id
    title
    url
    publishedAt
    language
  }
}`, {"fragmentName":"Denied"}) as unknown as TypedDocumentString<DeniedFragment, unknown>;
export const CardFragmentDoc = new TypedDocumentString(`
    fragment Card on Entity {
  id
  kind
  name
  nameIn(lang: $lang)
  relationshipCounts {
    type
    direction
    count
    capped
  }
}
    `, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Money {
  amount
  currency
  approximate
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const TieFragmentDoc = new TypedDocumentString(`
    fragment Tie on Relationship {
  __typename
  id
  type
  kind
  presence
  standing
  sourceCount
  disputed
  from {
    id
  }
  to {
    id
  }
  period {
    form
    start
    end
    ongoing
    earliestStart
    latestEnd
  }
  statements(first: 5) {
    nodes {
      stance
      silence
      attributedTo {
        __typename
      }
    }
  }
  ... on Funding {
    pledged {
      ...Amount
    }
    paid {
      ...Amount
    }
    joint {
      id
      open
      total {
        ...Amount
      }
      participants {
        id
      }
    }
  }
  ... on Departure {
    role
    reason
  }
  ... on Hire {
    role
  }
  ... on Opposition {
    topic
  }
  ... on OtherRelationship {
    role
    amount {
      ...Amount
    }
  }
}
    fragment Amount on Money {
  amount
  currency
  approximate
}`, {"fragmentName":"Tie"}) as unknown as TypedDocumentString<TieFragment, unknown>;
export const ChangedFragmentDoc = new TypedDocumentString(`
    fragment Changed on Relationship {
  id
  type
  from {
    id
    name
    nameIn(lang: $lang)
  }
  to {
    id
    name
    nameIn(lang: $lang)
  }
  period {
    start
    end
  }
}
    `, {"fragmentName":"Changed"}) as unknown as TypedDocumentString<ChangedFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on FundingTotal {
  currency
  paid {
    count
  }
  pledged {
    count
  }
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const WrittenFragmentDoc = new TypedDocumentString(`
    fragment Written on WriteResult {
  written
  problems {
    code
    path
    message
    suggestions
  }
}
    `, {"fragmentName":"Written"}) as unknown as TypedDocumentString<WrittenFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About($id: ID!, $lang: Locale!, $view: View) {
  entity(id: $id, view: $view) {
    __typename
    ...Known
  }
  denials(of: [$id], first: 20, view: $view) {
    ...Denied
  }
  statements(where: {about: [$id]}, first: 20, view: $view) {
    totalCount
    nodes {
      ...Said
    }
  }
}
    fragment Known on Entity {
  id
  kind
  name
  nameIn(lang: $lang)
  description
  url
  names {
    text
    lang
    usage
  }
  sameAs {
    scheme
    value
    url
  }
  existence {
    start
    end
  }
  presence
}
fragment Denied on RelationshipConnection {
  totalCount
  nodes {
    __typename
    id
    type
    from {
      id
      name
      nameIn(lang: $lang)
    }
    to {
      id
      name
      nameIn(lang: $lang)
    }
    statements(first: 3) {
      nodes {
        ...Said
      }
    }
  }
}
fragment Who on Attribution {
  __typename
  ... on AnonymousSource {
    id
    description
  }
  ... on Entity {
    id
    name
    nameIn(lang: $lang)
  }
}
fragment Said on Statement {
  id
  quote
  text(lang: $lang)
  language
  locator
  stance
  rank
  aspect
  property
  value
  unit
  silence
  attributedTo {
    ...Who
  }
  source {
    id
    title
    url
    publishedAt
    language
  }
}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const AbsencesDocument = new TypedDocumentString(`
    query Absences($ids: [ID!]!, $view: View) {
  denials(of: $ids, first: 100, view: $view) {
    nodes {
      ...Tie
    }
  }
  statements(where: {about: $ids, silence: true}, first: 100, view: $view) {
    nodes {
      about {
        __typename
        id
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
  approximate
}
fragment Tie on Relationship {
  __typename
  id
  type
  kind
  presence
  standing
  sourceCount
  disputed
  from {
    id
  }
  to {
    id
  }
  period {
    form
    start
    end
    ongoing
    earliestStart
    latestEnd
  }
  statements(first: 5) {
    nodes {
      stance
      silence
      attributedTo {
        __typename
      }
    }
  }
  ... on Funding {
    pledged {
      ...Amount
    }
    paid {
      ...Amount
    }
    joint {
      id
      open
      total {
        ...Amount
      }
      participants {
        id
      }
    }
  }
  ... on Departure {
    role
    reason
  }
  ... on Hire {
    role
  }
  ... on Opposition {
    topic
  }
  ... on OtherRelationship {
    role
    amount {
      ...Amount
    }
  }
}`) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($from: PartialDate!, $to: PartialDate!, $of: [ID!]!, $lang: Locale!, $view: DiffView, $first: Int!) {
  diff(from: $from, to: $to, of: $of, view: $view) {
    started(first: $first) {
      totalCount
      nodes {
        ...Changed
      }
    }
    ended(first: $first) {
      totalCount
      nodes {
        ...Changed
      }
    }
    happened(first: $first) {
      totalCount
      nodes {
        ...Changed
      }
    }
    possible(first: $first) {
      totalCount
      nodes {
        ...Changed
      }
    }
  }
}
    fragment Changed on Relationship {
  id
  type
  from {
    id
    name
    nameIn(lang: $lang)
  }
  to {
    id
    name
    nameIn(lang: $lang)
  }
  period {
    start
    end
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CurrenciesDocument = new TypedDocumentString(`
    query Currencies($id: ID!, $view: View) {
  entity(id: $id, view: $view) {
    __typename
    fundedTotals(first: 10) {
      nodes {
        ...Counted
      }
    }
    fundedByTotals(first: 10) {
      nodes {
        ...Counted
      }
    }
    relationships(
      types: [ACQUIRED]
      where: {other: {amount: {exists: true}}}
      first: 50
    ) {
      edges {
        relationship {
          __typename
          ... on OtherRelationship {
            amount {
              currency
            }
          }
        }
      }
    }
  }
}
    fragment Counted on FundingTotal {
  currency
  paid {
    count
  }
  pledged {
    count
  }
}`) as unknown as TypedDocumentString<CurrenciesQuery, CurrenciesQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($of: [ID!]!, $types: [RelationshipType!], $lang: Locale!, $view: View, $first: Int!, $after: String) {
  timeline(
    of: $of
    between: true
    types: $types
    view: $view
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        date
        precision
        change
        summary(lang: $lang)
        relationship {
          id
          period {
            earliestStart
            latestStart
            earliestEnd
            latestEnd
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($id: ID!, $lang: Locale!, $view: View, $first: Int!) {
  nodes(ids: [$id], view: $view) {
    __typename
    ... on Relationship {
      ...Tie
      description
      confidence
      voiceCount
      disputedAspects
      revision
      from {
        id
        name
        nameIn(lang: $lang)
      }
      to {
        id
        name
        nameIn(lang: $lang)
      }
      period {
        approximate
        uncertain
        latestStart
        earliestEnd
      }
      evidence: statements(first: $first) {
        totalCount
        pageInfo {
          hasNextPage
        }
        nodes {
          ...Said
        }
      }
    }
    ... on Departure {
      destination {
        id
        name
        nameIn(lang: $lang)
      }
    }
    ... on Hire {
      previousEmployer {
        id
        name
        nameIn(lang: $lang)
      }
    }
    ... on Opposition {
      act
    }
  }
}
    fragment Amount on Money {
  amount
  currency
  approximate
}
fragment Tie on Relationship {
  __typename
  id
  type
  kind
  presence
  standing
  sourceCount
  disputed
  from {
    id
  }
  to {
    id
  }
  period {
    form
    start
    end
    ongoing
    earliestStart
    latestEnd
  }
  statements(first: 5) {
    nodes {
      stance
      silence
      attributedTo {
        __typename
      }
    }
  }
  ... on Funding {
    pledged {
      ...Amount
    }
    paid {
      ...Amount
    }
    joint {
      id
      open
      total {
        ...Amount
      }
      participants {
        id
      }
    }
  }
  ... on Departure {
    role
    reason
  }
  ... on Hire {
    role
  }
  ... on Opposition {
    topic
  }
  ... on OtherRelationship {
    role
    amount {
      ...Amount
    }
  }
}
fragment Who on Attribution {
  __typename
  ... on AnonymousSource {
    id
    description
  }
  ... on Entity {
    id
    name
    nameIn(lang: $lang)
  }
}
fragment Said on Statement {
  id
  quote
  text(lang: $lang)
  language
  locator
  stance
  rank
  aspect
  property
  value
  unit
  silence
  attributedTo {
    ...Who
  }
  source {
    id
    title
    url
    publishedAt
    language
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const ExpansionDocument = new TypedDocumentString(`
    query Expansion($id: ID!, $types: [RelationshipType!], $direction: TieDirection!, $onScreen: [ID!]!, $where: TieWhere!, $orderBy: TieOrder!, $first: Int!, $lang: Locale!, $view: View) {
  entity(id: $id, view: $view) {
    __typename
    relationships(
      types: $types
      direction: $direction
      where: $where
      orderBy: $orderBy
      first: $first
    ) {
      pageInfo {
        hasNextPage
      }
      among(and: $onScreen, types: null) {
        ...Tie
      }
      edges {
        node {
          __typename
          ...Card
        }
        relationship {
          ...Tie
        }
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  nameIn(lang: $lang)
  relationshipCounts {
    type
    direction
    count
    capped
  }
}
fragment Amount on Money {
  amount
  currency
  approximate
}
fragment Tie on Relationship {
  __typename
  id
  type
  kind
  presence
  standing
  sourceCount
  disputed
  from {
    id
  }
  to {
    id
  }
  period {
    form
    start
    end
    ongoing
    earliestStart
    latestEnd
  }
  statements(first: 5) {
    nodes {
      stance
      silence
      attributedTo {
        __typename
      }
    }
  }
  ... on Funding {
    pledged {
      ...Amount
    }
    paid {
      ...Amount
    }
    joint {
      id
      open
      total {
        ...Amount
      }
      participants {
        id
      }
    }
  }
  ... on Departure {
    role
    reason
  }
  ... on Hire {
    role
  }
  ... on Opposition {
    topic
  }
  ... on OtherRelationship {
    role
    amount {
      ...Amount
    }
  }
}`) as unknown as TypedDocumentString<ExpansionQuery, ExpansionQueryVariables>;
export const ExportPictureDocument = new TypedDocumentString(`
    query ExportPicture($ids: [ID!]!, $limit: Int!, $types: [RelationshipType!], $format: ExportFormat!, $view: View) {
  graph(roots: $ids, depth: 0, limit: $limit, types: $types, view: $view) {
    edgesTruncated
    export(format: $format) {
      mediaType
      fileName
      text
      omissions
    }
  }
}
    `) as unknown as TypedDocumentString<ExportPictureQuery, ExportPictureQueryVariables>;
export const TieHistoryDocument = new TypedDocumentString(`
    query TieHistory($id: ID!, $view: View) {
  nodes(ids: [$id], view: $view) {
    __typename
    ... on Relationship {
      history(first: 20) {
        revision
        status
        recordedAt
        recordedBy
        supersededAt
        reason
        changed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TieHistoryQuery, TieHistoryQueryVariables>;
export const EntityHistoryDocument = new TypedDocumentString(`
    query EntityHistory($id: ID!, $view: View) {
  entity(id: $id, view: $view) {
    __typename
    history(first: 20) {
      revision
      status
      recordedAt
      recordedBy
      supersededAt
      reason
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<EntityHistoryQuery, EntityHistoryQueryVariables>;
export const LiveDocument = new TypedDocumentString(`
    subscription Live($after: GraphVersion, $of: [ID!]) {
  changes(after: $after, of: $of) {
    graphVersion
    actor
    changes {
      action
      subjectId
    }
  }
}
    `) as unknown as TypedDocumentString<LiveSubscription, LiveSubscriptionVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($ids: [ID!]!, $lang: Locale!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      name
      nameIn(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening($lang: Locale!) {
  vocabulary {
    relationshipTypes {
      type
      label(lang: $lang)
      inverseLabel(lang: $lang)
    }
  }
  entities(orderBy: [{field: DEGREE, direction: DESC}], first: 12) {
    totalCount
    nodes {
      __typename
      id
      kind
      name
      nameIn(lang: $lang)
      degree
    }
  }
}
    `) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $coherence: PathCoherence!, $rankBy: PathRank!, $types: [RelationshipType!], $avoid: [ID!], $first: Int!, $lang: Locale!, $view: View) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    coherence: $coherence
    rankBy: $rankBy
    types: $types
    avoid: $avoid
    first: $first
    view: $view
  ) {
    complete
    incompleteReason
    hubs {
      id
      name
      nameIn(lang: $lang)
    }
    pageInfo {
      hasNextPage
    }
    nodes {
      length
      start {
        id
        name
        nameIn(lang: $lang)
      }
      hops {
        direction
        parallelCount
        entity {
          id
          name
          nameIn(lang: $lang)
        }
        relationship {
          id
          type
          sourceCount
          period {
            start
            end
          }
          statements(first: 1) {
            nodes {
              ...Said
            }
          }
        }
      }
    }
  }
}
    fragment Who on Attribution {
  __typename
  ... on AnonymousSource {
    id
    description
  }
  ... on Entity {
    id
    name
    nameIn(lang: $lang)
  }
}
fragment Said on Statement {
  id
  quote
  text(lang: $lang)
  language
  locator
  stance
  rank
  aspect
  property
  value
  unit
  silence
  attributedTo {
    ...Who
  }
  source {
    id
    title
    url
    publishedAt
    language
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($ids: [ID!]!, $first: Int!, $after: String, $about: ID!, $withAbout: Boolean!, $lang: Locale!, $view: View) {
  nodes(ids: $ids, view: $view) {
    __typename
    ... on Entity {
      ...Card
    }
  }
  relationships(
    where: {from: {in: $ids}, to: {in: $ids}}
    first: $first
    after: $after
    view: $view
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Tie
    }
  }
  entity(id: $about, view: $view) @include(if: $withAbout) {
    __typename
    ...Known
  }
  denials(of: [$about], first: 20, view: $view) @include(if: $withAbout) {
    ...Denied
  }
  statements(where: {about: [$about]}, first: 20, view: $view) @include(if: $withAbout) {
    totalCount
    nodes {
      ...Said
    }
  }
}
    fragment Known on Entity {
  id
  kind
  name
  nameIn(lang: $lang)
  description
  url
  names {
    text
    lang
    usage
  }
  sameAs {
    scheme
    value
    url
  }
  existence {
    start
    end
  }
  presence
}
fragment Denied on RelationshipConnection {
  totalCount
  nodes {
    __typename
    id
    type
    from {
      id
      name
      nameIn(lang: $lang)
    }
    to {
      id
      name
      nameIn(lang: $lang)
    }
    statements(first: 3) {
      nodes {
        ...Said
      }
    }
  }
}
fragment Card on Entity {
  id
  kind
  name
  nameIn(lang: $lang)
  relationshipCounts {
    type
    direction
    count
    capped
  }
}
fragment Amount on Money {
  amount
  currency
  approximate
}
fragment Tie on Relationship {
  __typename
  id
  type
  kind
  presence
  standing
  sourceCount
  disputed
  from {
    id
  }
  to {
    id
  }
  period {
    form
    start
    end
    ongoing
    earliestStart
    latestEnd
  }
  statements(first: 5) {
    nodes {
      stance
      silence
      attributedTo {
        __typename
      }
    }
  }
  ... on Funding {
    pledged {
      ...Amount
    }
    paid {
      ...Amount
    }
    joint {
      id
      open
      total {
        ...Amount
      }
      participants {
        id
      }
    }
  }
  ... on Departure {
    role
    reason
  }
  ... on Hire {
    role
  }
  ... on Opposition {
    topic
  }
  ... on OtherRelationship {
    role
    amount {
      ...Amount
    }
  }
}
fragment Who on Attribution {
  __typename
  ... on AnonymousSource {
    id
    description
  }
  ... on Entity {
    id
    name
    nameIn(lang: $lang)
  }
}
fragment Said on Statement {
  id
  quote
  text(lang: $lang)
  language
  locator
  stance
  rank
  aspect
  property
  value
  unit
  silence
  attributedTo {
    ...Who
  }
  source {
    id
    title
    url
    publishedAt
    language
  }
}`) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $lang: Locale!, $view: View) {
  search(text: $text, first: 8, view: $view) {
    edges {
      match
      matched
      node {
        __typename
        id
        kind
        name
        nameIn(lang: $lang)
        degree
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const RecordTieDocument = new TypedDocumentString(`
    mutation RecordTie($key: ID!, $input: RelationshipInput!) {
  recordRelationship(idempotencyKey: $key, input: $input) {
    ...Written
    relationship {
      id
    }
  }
}
    fragment Written on WriteResult {
  written
  problems {
    code
    path
    message
    suggestions
  }
}`) as unknown as TypedDocumentString<RecordTieMutation, RecordTieMutationVariables>;
export const RecordSaidDocument = new TypedDocumentString(`
    mutation RecordSaid($key: ID!, $about: ID!, $input: StatementInput!) {
  recordStatement(idempotencyKey: $key, about: $about, input: $input) {
    ...Written
  }
}
    fragment Written on WriteResult {
  written
  problems {
    code
    path
    message
    suggestions
  }
}`) as unknown as TypedDocumentString<RecordSaidMutation, RecordSaidMutationVariables>;
export const CorrectTieDocument = new TypedDocumentString(`
    mutation CorrectTie($key: ID!, $id: ID!, $revision: Int!, $patch: RelationshipPatch!, $reason: String) {
  correctRelationship(
    idempotencyKey: $key
    id: $id
    expectedRevision: $revision
    patch: $patch
    reason: $reason
  ) {
    ...Written
  }
}
    fragment Written on WriteResult {
  written
  problems {
    code
    path
    message
    suggestions
  }
}`) as unknown as TypedDocumentString<CorrectTieMutation, CorrectTieMutationVariables>;