// Made by `npm run generate` from schema/. Do not edit.
/* oxlint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyConnection } from '../resolvers/connection.js';
import type { ChangeConnection } from '../resolvers/timeline.js';
import type { DiffRow } from '../resolvers/diff.js';
import type { Facets, CitedSource } from '../resolvers/search.js';
import type { TotalsConnection, TotalNode, LeftOut } from '../resolvers/money.js';
import type { RelationshipTotals, GroupNode } from '../resolvers/totals.js';
import type { SumsIn } from '../graph/money/adding.js';
import type { RelationshipVersionRow, EntityVersionRow } from '../graph/history/index.js';
import type { PairConnection } from '../resolvers/duplicates.js';
import type { DuplicatePair } from '../graph/duplicates/scored.js';
import type { SharedEdge } from '../resolvers/sharedConnections.js';
import type { PairRow } from '../graph/pairs/index.js';
import type { GraphRow } from '../resolvers/egoGraph.js';
import type { ExportRow } from '../resolvers/export.js';
import type { PathList, CountedPath, CountedHop } from '../resolvers/paths.js';
import type { FeedPage, ChangeRow } from '../graph/feed/index.js';
import type { Subject } from '../resolvers/feed.js';
import type { OmissionRow } from '../graph/egoGraph/omissions.js';
import type { FindingRow } from '../graph/finding/index.js';
import type { TypeInfo } from '../resolvers/vocabulary.js';
import type { WriteRow } from '../resolvers/mutations/results.js';
import type { Erased } from '../graph/changes/index.js';
import type { EntityRow, RelationshipRow, StatementRow, SourceRow, AnonymousRow, EventRow, ParticipantRow, JointRow, MoneyRow, NameRow, TimelineRow } from '../graph/model.js';
import type { Context } from '../resolvers/context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A date as exactly as it is known, as EDTF (ISO 8601-2) writes it:
   *
   * | written | means |
   * | --- | --- |
   * | `2018-02-20`, `2018-02`, `2015` | a day, some day of a month, of a year |
   * | `199X`, `19XX` | some day of the years 1990 to 1999, of 1900 to 1999 |
   * | `-0043-03-15`, `-0043`, `0000` | before 1 AD: `0000` is 1 BC, `-0043` is 44 BC |
   * | `1999~`, `1999?`, `1999%` | about 1999, perhaps 1999, perhaps about 1999; of all the others too |
   * | `2019-03-11..2019-09-10` | some day from the first day of the first part to the last of the second, both included |
   *
   * Years run from -9999 to 9999 in the proleptic Gregorian calendar. Nothing is rounded; what is about then or perhaps then
   * may be one more of its unit before or behind: a day, a month, a year, ten years, a hundred.
   */
  PartialDate: { input: string; output: string; }
  /** A calendar day, `2018-02-20`. */
  Date: { input: string; output: string; }
  /**
   * An exact decimal number as text in its canonical form, `1000000000` or `13.044007948444284`: no exponent, no leading
   * plus, no trailing zeros behind the point.
   */
  Decimal: { input: string; output: string; }
  /**
   * A currency as a code in capitals: one that ISO 4217 has or had, `USD` or `DEM`, or another of 3 to 10 letters or digits,
   * `BTC` or `USDT`. `currencyStandard` beside it says which of these it is.
   */
  Currency: { input: string; output: string; }
  /** A language tag by BCP 47, `en` or `ar`. */
  Locale: { input: string; output: string; }
  /** An absolute address, http or https only. */
  URL: { input: string; output: string; }
  /** The number of a version of the graph: each change makes the next one. 0 is the graph before its first change. */
  GraphVersion: { input: number; output: number; }
  /**
   * A length of time by the calendar, in ISO 8601: years, months, weeks and days, `P1Y`, `P6M`, `P1Y6M` or `P90D`; no hours. A
   * year behind 2016-02-29 is 2017-02-28: a day that a month lacks is its last one.
   */
  Duration: { input: string; output: string; }
  /** A moment, as ISO 8601 in UTC: `2023-03-15T12:00:00Z`. */
  DateTime: { input: Date; output: Date; }
};

/** An attribute that entities have. */
export type AttributeName = {
  /** Its name in the data. */
  readonly name: Scalars['String']['output'];
  /** How many entities have it. */
  readonly entityCount: Scalars['Int']['output'];
};

/** A value of an attribute. */
export type AttributeValue = {
  /** The value as text; what was not text is JSON. */
  readonly value: Scalars['String']['output'];
  /** How many entities have it. */
  readonly entityCount: Scalars['Int']['output'];
};

/** A page of attributes by name. */
export type AttributeNameConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The attributes of the page. */
  readonly nodes: ReadonlyArray<AttributeName>;
  /** The attributes with their cursors. */
  readonly edges: ReadonlyArray<AttributeNameEdge>;
};

/** An attribute with its cursor. */
export type AttributeNameEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The attribute. */
  readonly node: AttributeName;
};

/** A page of the values of an attribute. */
export type AttributeValueConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The values of the page. */
  readonly nodes: ReadonlyArray<AttributeValue>;
  /** The values with their cursors. */
  readonly edges: ReadonlyArray<AttributeValueEdge>;
};

/** A value with its cursor. */
export type AttributeValueEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The value. */
  readonly node: AttributeValue;
};

/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type Query = {
  /**
   * Whatever has this id, or null when nothing has it: an entity, a relationship, a statement, a source, an event or a
   * joint fact. This is Relay's global object identification, whose compiler knows it with this one argument: it is as known
   * now. `nodes(ids:, view:)` tells it under a view.
   */
  readonly node?: Maybe<Node>;
  /** What has these ids, in their order, with null where nothing has an id. At most 1,000 ids. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** The names of the attributes that entities have, each with how many entities have it: most first, among equals by name. */
  readonly attributeNames?: Maybe<AttributeNameConnection>;
  /**
   * The values of one attribute of entities, each with how many entities have it: most first, among equals by value. Of a list
   * each value counts.
   */
  readonly attributeValues?: Maybe<AttributeValueConnection>;
  /**
   * Relationships that are denied: propositions, put positively, of which all current statements about the fact itself say
   * that they are not so. They are no ties, so no other list has them; `standing` of each is DENIED, its statements say who
   * denies it. The latest start first; what has no start comes last.
   */
  readonly denials?: Maybe<RelationshipConnection>;
  /**
   * What changed in the world behind one date and up to another: how what surely stood at the second differs from what
   * surely did not at the first. What is recorded when is `changes`, not this.
   */
  readonly diff?: Maybe<Diff>;
  /**
   * Pairs of entities of the same kind that may be one and the same, the best first, among equals by their ids. Compared are those
   * that have an id in another record, a name (whether written together, apart, in another order of its words or with
   * initials), or the sound of a whole name in another script in common; of names that are one letter off `duplicates` of an
   * entity tells. Scored is by the formula of `Duplicate.score`.
   */
  readonly duplicates?: Maybe<DuplicateConnection>;
  /**
   * The surroundings of some entities as a picture: nodes and edges once each. What does not fit is cut by rule, not by
   * accident: nearer entities come first, among equals those that are tied to the nearer ones with the best evidence, then
   * those with most ties.
   */
  readonly graph?: Maybe<Graph>;
  /**
   * The entity with this id. When there is none it is null, and an error names the nearest ids; when there was none at the
   * moment of the view it is null.
   */
  readonly entity?: Maybe<Entity>;
  /** Entities that meet conditions. */
  readonly entities?: Maybe<EntityConnection>;
  /**
   * What has changed in the graph from a version on, in order and without a gap: for programs that ask now and then. Ask again
   * with `after: endVersion`; `subscription changes` tells the same by itself. A page may be shorter than `first`, and empty
   * when changes of others were looked through: `hasNextPage` says whether there is more.
   */
  readonly changes?: Maybe<ChangePage>;
  /**
   * Whether someone did something to someone, as far as the graph knows. A yes, a stated no, a record of another time and no
   * record are different answers.
   */
  readonly finding?: Maybe<Finding>;
  /**
   * Sums of the money that was given or promised, over all relationships of the type FUNDED, exactly and by currency.
   * Nothing is converted, and nothing counts twice: see FundingTotal.
   */
  readonly fundingTotals?: Maybe<FundingTotalConnection>;
  /**
   * Pairs of relationships, `a` and `b`, that have entities in common: who funded each other, who bought within a year what
   * they had funded, who hired from whom they had funded. Those with the latest `b` come first, by the days of its start, then
   * by its id, and of one `b` those with the latest `a`. No relationship is paired with itself.
   *
   * Where dates are not exactly known, `order` and `within` are judged as in CHRONOLOGICAL paths: with `certainty: CERTAIN` in the
   * view they hold whatever the true dates are, else for some days of both, so that what has no date may have been at any time.
   */
  readonly relationshipPairs?: Maybe<RelationshipPairConnection>;
  /**
   * How two entities are connected: the best paths of ties between them, each hop with its evidence. A path is a sequence of
   * entities, none twice; no two paths have the same one. They are complete but where `complete` says otherwise. When one of
   * the ends was not known at the moment of the view there are none.
   */
  readonly paths?: Maybe<PathConnection>;
  /** How many entities are within some hops of one, before they are asked for: by distance, kind and type. */
  readonly reachable?: Maybe<Reachable>;
  /** Relationships of the whole graph. */
  readonly relationships?: Maybe<RelationshipConnection>;
  /**
   * Entities by any of their names, whatever the case, accents and forms of Arabic letters. First come those whose whole name
   * it is, then those that have its words, then words that begin so, then words with a letter wrong (two in words of eight
   * letters and more); among equals the best connected. Words may be written together or apart, a middle name may be missing or
   * too many, and initials find names. When no name is so or begins so, names in other scripts that sound so come last. Emoji
   * and other signs are looked for when there is no word. Blank text finds nothing; words behind the eighth are left out.
   */
  readonly search?: Maybe<SearchConnection>;
  /**
   * Statements, entities and relationships by words in their texts: quotes and their renderings in any language,
   * descriptions, and what relationships are called. Every word must be there, whole or as a beginning, whatever the case,
   * accents and forms of Arabic letters; of quotes in Arabic other forms of a word too. Words side by side come first. Blank
   * text finds nothing; words behind the 16th are left out.
   */
  readonly searchTexts?: Maybe<TextSearchConnection>;
  /**
   * What some entities have in common: other entities that are tied to at least some of them. Most connected ones come
   * first, among equals those with the best evidence, by the confidence and then the sources of their best relationship, then
   * by id.
   */
  readonly sharedConnections?: Maybe<SharedConnectionConnection>;
  /** The snapshots that were taken, the latest first; at most the last 1,000. */
  readonly snapshots?: Maybe<ReadonlyArray<Snapshot>>;
  /** The snapshot of this name, null when there is none. */
  readonly snapshot?: Maybe<Snapshot>;
  /** Sources that meet conditions: what there is to cite. With `knownAt` in the view those that were recorded by then. */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * Pieces of evidence of the whole graph, in the order of their ids. Which are listed follows from what of the view asks
   * the record, `knownAt` and `ranks`: a passage stands in its source at any time of the world. What is below each is seen
   * under the whole view.
   */
  readonly statements?: Maybe<StatementConnection>;
  /**
   * What happened, in the order of time: each act, and each start and each stated end of a state. Changes come by their
   * earliest day, then their latest, then by the id of the relationship; of one relationship the start comes before the end.
   * What has no date at all is not in the list; `undatedCount` counts it. A page costs the same anywhere in the list. With a
   * time in the view, these are the changes of what stands under it that may lie in that time, or with `certainty: CERTAIN`
   * surely do.
   */
  readonly timeline?: Maybe<TimelineConnection>;
  /**
   * How many relationships there are in groups of what is asked for, and what they come to: the biggest buyers by number or
   * by money, the wordings of a set with how many, deals by year. What does not stand under the view counts nowhere. Sums are
   * exact, by currency, and never converted. At most ten times SCAN_BUDGET relationships, 200,000 by default, are counted; more
   * is an error, never a part of a number. How many of each type stand now is known whatever the size of the graph.
   */
  readonly relationshipTotals?: Maybe<RelationshipTotalConnection>;
  /** The words of the graph: which relationship types there are, what they mean and how many ties of each stand now. */
  readonly vocabulary?: Maybe<Vocabulary>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  view?: InputMaybe<View>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryAttributeNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<EntityWhere>;
  view?: InputMaybe<View>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryAttributeValuesArgs = {
  name: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<EntityWhere>;
  view?: InputMaybe<View>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryDenialsArgs = {
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryDiffArgs = {
  from: Scalars['PartialDate']['input'];
  to: Scalars['PartialDate']['input'];
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  view?: InputMaybe<DiffView>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryDuplicatesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minimumScore?: Scalars['Float']['input'];
  view?: InputMaybe<View>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryGraphArgs = {
  roots: ReadonlyArray<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  view?: InputMaybe<View>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryEntitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<EntityWhere>;
  orderBy?: ReadonlyArray<EntityOrder>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['GraphVersion']['input']>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryFindingArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  type: RelationshipType;
  view?: InputMaybe<View>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryFundingTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<RelationshipWhere>;
  orderBy?: FundingTotalOrder;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryRelationshipPairsArgs = {
  a?: RelationshipMatch;
  b?: RelationshipMatch;
  sharing?: ReadonlyArray<SharedPart>;
  order?: PairOrder;
  within?: InputMaybe<Scalars['Duration']['input']>;
  view?: InputMaybe<View>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  coherence?: PathCoherence;
  rankBy?: PathRank;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<RelationshipWhere>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  view?: InputMaybe<View>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryReachableArgs = {
  from: Scalars['ID']['input'];
  depth?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  view?: InputMaybe<View>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  where?: InputMaybe<RelationshipWhere>;
  orderBy?: RelationshipOrder;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QuerySearchTextsArgs = {
  text: Scalars['String']['input'];
  of?: InputMaybe<ReadonlyArray<TextClass>>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  view?: InputMaybe<View>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QuerySharedConnectionsArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  minimum?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<TieWhere>;
  view?: InputMaybe<View>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QuerySnapshotArgs = {
  name: Scalars['String']['input'];
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QuerySourcesArgs = {
  where?: InputMaybe<SourceWhere>;
  orderBy?: SourceOrder;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryTimelineArgs = {
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  between?: Scalars['Boolean']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  where?: InputMaybe<RelationshipWhere>;
  view?: InputMaybe<View>;
  order?: OrderDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. Each field may be null: one that failed is, with its error beside it, and the others answer. */
export type QueryRelationshipTotalsArgs = {
  by?: ReadonlyArray<RelationshipTotalBy>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  where?: InputMaybe<RelationshipWhere>;
  orderBy?: RelationshipTotalOrder;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Anything that can be asked for again by its id. */
export type Node = {
  /** Stable and readable, the same in every answer. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands in its list, as Relay defines it. */
export type PageInfo = {
  /** Whether rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last row, null on an empty page: pass it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the search for rows that meet the conditions stopped before the page was full, because SCAN_BUDGET rows had
   * been looked at. More may follow: the cursor of the page's far end, which is there even when the page is empty, goes on
   * from where it stopped.
   */
  readonly scanLimited: Scalars['Boolean']['output'];
};

/** Which way a list runs. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet comes first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet comes first. */
  | 'DESC';

/** A further property that the data came with, kept word for word. */
export type Attribute = {
  /** Its name in the data. */
  readonly key: Scalars['String']['output'];
  /** Its value as text; what was not text is JSON. */
  readonly value: Scalars['String']['output'];
};

/** What something is called in another record. */
export type OutsideId = {
  /**
   * The record: wikidata, littlesis, opensanctions, lei, isni, ror, grid, companieshouse, viaf, orcid, another name that the
   * data has, or url where an address is all that is known.
   */
  readonly scheme: Scalars['String']['output'];
  /** Its id there, in one form: `Q21708200`; of url the address. */
  readonly value: Scalars['String']['output'];
  /** Its page there; null when the record is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** How the record is looked at for a difference, whose time `from` and `to` say. */
export type DiffView = {
  /** What had been recorded by this moment, before later corrections; null is now. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Statements of which ranks count. Without DEPRECATED, facts that only deprecated statements support are left out. */
  readonly ranks?: ReadonlyArray<StatementRank>;
};

/**
 * What changed between two dates. With the days of a period (`earliestStart` s0, `latestStart` s1, `earliestEnd` e0,
 * `latestEnd` e1), `from` as its first day and `to` as its last. Lists are in the order of the days of the changes.
 */
export type Diff = {
  /** States that surely started in that time: s0 > from and s1 <= to. */
  readonly started: RelationshipConnection;
  /** States that surely ended in that time, by a stated end: e0 > from and e1 <= to. */
  readonly ended: RelationshipConnection;
  /** Acts that surely happened in that time: s0 > from and s1 <= to. */
  readonly happened: RelationshipConnection;
  /**
   * Relationships whose dates are too vague to say: they may hold in that time (s0 <= to and e1 > from), did not surely
   * hold all the while (s1 <= from and e0 > to), and are in none of the other lists. So they may have started, ended or
   * happened then: a state whose end is not known may have ended, and what has no date may have happened at any time. In the
   * order of starts, those without one last. On many relationships they are looked for within the scan budget: see
   * `pageInfo.scanLimited`.
   */
  readonly possible: RelationshipConnection;
};


/**
 * What changed between two dates. With the days of a period (`earliestStart` s0, `latestStart` s1, `earliestEnd` e0,
 * `latestEnd` e1), `from` as its first day and `to` as its last. Lists are in the order of the days of the changes.
 */
export type DiffStartedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What changed between two dates. With the days of a period (`earliestStart` s0, `latestStart` s1, `earliestEnd` e0,
 * `latestEnd` e1), `from` as its first day and `to` as its last. Lists are in the order of the days of the changes.
 */
export type DiffEndedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What changed between two dates. With the days of a period (`earliestStart` s0, `latestStart` s1, `earliestEnd` e0,
 * `latestEnd` e1), `from` as its first day and `to` as its last. Lists are in the order of the days of the changes.
 */
export type DiffHappenedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What changed between two dates. With the days of a period (`earliestStart` s0, `latestStart` s1, `earliestEnd` e0,
 * `latestEnd` e1), `from` as its first day and `to` as its last. Lists are in the order of the days of the changes.
 */
export type DiffPossibleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of pairs of entities that may be the same. */
export type DuplicateConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Whether there may be more, or scores would be others, because looking stopped. Of the graph: at as many entities as
   * SCAN_BUDGET says, by id; at 500 names and ids in common and 500 pairs, ids and the rarest names first; at 20 entities with
   * one name. Of an entity: at 50 others, those with an id in common and the most alike names first, of 500 with such a name.
   * Of both: neighbours were counted among the latest ties of hubs only, when all would be more than SCAN_BUDGET.
   */
  readonly capped: Scalars['Boolean']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The pairs of the page. */
  readonly nodes: ReadonlyArray<Duplicate>;
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<DuplicateEdge>;
};

/** A pair with its cursor. */
export type DuplicateEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: Duplicate;
};

/** Two entities that may be one and the same. */
export type Duplicate = {
  /** One of them: the entity that was asked, or the one whose id comes first. */
  readonly entity: Entity;
  /** The other one. */
  readonly other: Entity;
  /**
   * How likely they are the same, from 0 to 1. What speaks for it is put together as a noisy or (Pearl 1988), as if each were a
   * reason of its own: 1 - (1 - w1)(1 - w2)...; what speaks against it multiplies that with 1 - |w| each. The weights `w` stand
   * in `reasons`; they are judged, not learned. Rounded to four places.
   */
  readonly score: Scalars['Float']['output'];
  /** What speaks for it and then what speaks against it. */
  readonly reasons: ReadonlyArray<DuplicateReason>;
};

/** What speaks for two entities being one, or against it. */
export type DuplicateReason = {
  /** What it is. */
  readonly reason: DuplicateSign;
  /** How much it counts in the score, from -1 to 1: below 0 it speaks against it. */
  readonly weight: Scalars['Float']['output'];
  /**
   * What matched: names of both; ids in other records as `scheme:value`; ids of neighbours, the first 20; ids that
   * differ; of existence `start` and `end`.
   */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  /** How many neighbours both have; null of other reasons. */
  readonly count?: Maybe<Scalars['Int']['output']>;
};

/**
 * What speaks for two entities being one, or against it, with its weight. Of names only the best likeness counts, of the first 20
 * of each. Without a name or an id in common two entities are no pair.
 */
export type DuplicateSign =
  /** Another record knows both under one id, or they have one address: 0.95. */
  | 'SAME_OUTSIDE_ID'
  /** They have a name in common, whatever the case and accents: 0.6. */
  | 'SAME_NAME'
  /** Names of the same words in another order, such as "Marchand, Élodie" and "Élodie Marchand": 0.55. */
  | 'REORDERED_NAME'
  /**
   * Names that are the same when written together, or with initials, or but for one letter, in names of five letters and more
   * whose figures are the same: 0.4.
   */
  | 'SIMILAR_NAME'
  /** Names in two scripts that are spelled or sound alike as a whole: 0.4. */
  | 'NAME_IN_OTHER_SCRIPT'
  /**
   * Entities that both have ties to: 0.8 times the Jaccard index (Jaccard 1901), which is how many both have, divided by how
   * many either has, without the two themselves.
   */
  | 'SHARED_NEIGHBOURS'
  /** Their starts, or their ends, are stated of both and can be on one day, and neither starts nor ends conflict: 0.3. */
  | 'AGREEING_EXISTENCE'
  /** Their starts or their ends, as stated, cannot be on one day: -0.7. */
  | 'CONFLICTING_EXISTENCE'
  /** Another record knows them under ids that differ; addresses may differ: -0.8. */
  | 'CONFLICTING_OUTSIDE_ID';

/** A part of the graph, for who draws it. */
export type Graph = {
  /**
   * Whether entities within the depth were left out: there are more than `limit`, or an entity has more ties than can be
   * looked at (SCAN_BUDGET a step; then its latest ones of each type and direction are).
   */
  readonly truncated: Scalars['Boolean']['output'];
  /** Whether edges among the nodes were left out: there are more than five times `limit`, or too many ties to find them all. */
  readonly edgesTruncated: Scalars['Boolean']['output'];
  /** The number of the change up to which everything in this answer is read. */
  readonly graphVersion: Scalars['Int']['output'];
  /** The entities: the roots in their order, then by distance, evidence, number of ties, and id. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relationships among the nodes, those with the best evidence first: by confidence, number of sources, and id. */
  readonly edges: ReadonlyArray<Relationship>;
  /**
   * What was left out around whom, by the limit or the depth, in the order of the nodes; nodes around which nothing was are
   * not in it.
   */
  readonly omitted: ReadonlyArray<Omission>;
  /** The graph as a file, its evidence included: the best 20 statements of each relationship, and how many more there are. */
  readonly export: Export;
};


/** A part of the graph, for who draws it. */
export type GraphExportArgs = {
  format: ExportFormat;
};

/** What was left out around a node of a graph. */
export type Omission = {
  /** The node. */
  readonly entity: Entity;
  /**
   * How many relationships that meet the same conditions lead from it, in the direction asked for, to entities that are not
   * in the graph.
   */
  readonly count: Scalars['Int']['output'];
  /** Whether counting stopped before all were looked at, because of SCAN_BUDGET: there are at least so many. */
  readonly capped: Scalars['Boolean']['output'];
};

/** How a name is used. */
export type NameUsage =
  /** The name to show in its language. */
  | 'PREFERRED'
  /** Another name, spelling or short form. */
  | 'ALTERNATIVE'
  /** A wrong form that occurs, kept so that it is found. */
  | 'MISSPELLING';

/** A name of an entity. */
export type Name = {
  /** The name as it is written. */
  readonly text: Scalars['String']['output'];
  /** Its language, null when that is not known. */
  readonly lang?: Maybe<Scalars['Locale']['output']>;
  /** How it is used. */
  readonly usage: NameUsage;
  /** The source that uses it; null when it was added by the editors of the graph or came without one. */
  readonly source?: Maybe<Source>;
};

/** How many relationships an entity has in one group. */
export type RelationshipCount = {
  /** The type, null when counts are not by TYPE. */
  readonly type?: Maybe<RelationshipType>;
  /** OUT when the entity is the start, IN when it is the end; null when counts are not by DIRECTION. */
  readonly direction?: Maybe<TieDirection>;
  /** The number of relationships; a relationship from the entity to itself counts once in each direction. */
  readonly count: Scalars['Int']['output'];
  /**
   * The year of the start as stated, of a range or a decade its first; 0 is 1 BC. Null for what has no start, and when
   * counts are not by YEAR.
   */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Whether counting stopped at `count` and there are more. */
  readonly capped: Scalars['Boolean']['output'];
};

/** What relationships are counted by. */
export type RelationshipCountBy =
  /** By relationship type. */
  | 'TYPE'
  /** By whether the entity is the start or the end. */
  | 'DIRECTION'
  /** By the year of the start as stated, of a range or a decade its first. What has no start is a group of its own. */
  | 'YEAR';

/** Which way a tie runs, seen from an entity. */
export type TieDirection =
  /** The entity is the start. */
  | 'OUT'
  /** The entity is the end. */
  | 'IN'
  /** Either. */
  | 'ANY';

/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type Entity = {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache, so that one entity under three views is three objects. */
  readonly viewKey: Scalars['String']['output'];
  /** Which kind of entity it is. */
  readonly kind: EntityKind;
  /** Its main name. */
  readonly name: Scalars['String']['output'];
  /** The name to show in a language, null when it has none there. */
  readonly nameIn?: Maybe<Scalars['String']['output']>;
  /** All its names, the main one first, then by language. */
  readonly names: ReadonlyArray<Name>;
  /** A sentence on who or what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its page. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it is called in other records, such as Wikidata. */
  readonly sameAs: ReadonlyArray<OutsideId>;
  /** The ids of entities that were merged into it, which find it too (`mergeEntities`). */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Other entities of its kind that may be the same, best first, among equals by id, under the view of the entity: in each pair
   * `entity` is this one. An entity is in the list of another one as that one is in its own, with the same score, unless `capped`.
   */
  readonly duplicates: DuplicateConnection;
  /** From when to when it exists, as stated; null when nothing is. */
  readonly existence?: Maybe<Existence>;
  /** Whether it exists at the time of the view; null without a time in the view. Its ties are shown all the same. */
  readonly presence?: Maybe<EntityPresence>;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<EntityVersion>;
  /** How many relationships it has now, whatever the view, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /**
   * How many relationships it has in each group; groups with none are left out. With conditions at most 10,000
   * relationships are looked at; when there are more, every group says that it is `capped`.
   */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /**
   * The distinct entities at the other ends of its relationships, each with how many lead there. All of its relationships
   * are looked at, however many. One from it to itself makes it a neighbour of its own.
   */
  readonly neighbours: NeighbourConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
  /** Sums of what it gave and promised. */
  readonly fundedTotals: FundingTotalConnection;
  /** Sums of what it was given and promised. */
  readonly fundedByTotals: FundingTotalConnection;
  /** What it left. */
  readonly left: DepartureConnection;
  /** Who left it. */
  readonly leftBy: DepartureConnection;
  /** Whom it hired. */
  readonly hired: HireConnection;
  /** Who hired it. */
  readonly hiredBy: HireConnection;
  /** Whom or what it opposed. */
  readonly opposed: OppositionConnection;
  /** Who opposed it. */
  readonly opposedBy: OppositionConnection;
  /** What sources say about the entity itself: properties, values, silences. Preferred ones first. */
  readonly statements: StatementConnection;
  /** What sources quote it as saying: the statements that are attributed to it, whatever they are about. In the order of their ids. */
  readonly said: StatementConnection;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityDuplicatesArgs = {
  minimumScore?: Scalars['Float']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
  where?: InputMaybe<TieWhere>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityNeighboursArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<TieWhere>;
  orderBy?: NeighbourOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityFundedTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityFundedByTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntitySaidArgs = {
  where?: InputMaybe<StatementWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type Person = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache, so that one entity under three views is three objects. */
  readonly viewKey: Scalars['String']['output'];
  /** Which kind of entity it is. */
  readonly kind: EntityKind;
  /** Its main name. */
  readonly name: Scalars['String']['output'];
  /** The name to show in a language, null when it has none there. */
  readonly nameIn?: Maybe<Scalars['String']['output']>;
  /** All its names, the main one first, then by language. */
  readonly names: ReadonlyArray<Name>;
  /** A sentence on who or what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its page. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it is called in other records, such as Wikidata. */
  readonly sameAs: ReadonlyArray<OutsideId>;
  /** The ids of entities that were merged into it, which find it too (`mergeEntities`). */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Other entities of its kind that may be the same, best first, among equals by id, under the view of the entity: in each pair
   * `entity` is this one. An entity is in the list of another one as that one is in its own, with the same score, unless `capped`.
   */
  readonly duplicates: DuplicateConnection;
  /** From when to when it exists, as stated; null when nothing is. */
  readonly existence?: Maybe<Existence>;
  /** Whether it exists at the time of the view; null without a time in the view. Its ties are shown all the same. */
  readonly presence?: Maybe<EntityPresence>;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<EntityVersion>;
  /** How many relationships it has now, whatever the view, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /**
   * How many relationships it has in each group; groups with none are left out. With conditions at most 10,000
   * relationships are looked at; when there are more, every group says that it is `capped`.
   */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /**
   * The distinct entities at the other ends of its relationships, each with how many lead there. All of its relationships
   * are looked at, however many. One from it to itself makes it a neighbour of its own.
   */
  readonly neighbours: NeighbourConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
  /** Sums of what it gave and promised. */
  readonly fundedTotals: FundingTotalConnection;
  /** Sums of what it was given and promised. */
  readonly fundedByTotals: FundingTotalConnection;
  /** What it left. */
  readonly left: DepartureConnection;
  /** Who left it. */
  readonly leftBy: DepartureConnection;
  /** Whom it hired. */
  readonly hired: HireConnection;
  /** Who hired it. */
  readonly hiredBy: HireConnection;
  /** Whom or what it opposed. */
  readonly opposed: OppositionConnection;
  /** Who opposed it. */
  readonly opposedBy: OppositionConnection;
  /** What sources say about the entity itself: properties, values, silences. Preferred ones first. */
  readonly statements: StatementConnection;
  /** What sources quote it as saying: the statements that are attributed to it, whatever they are about. In the order of their ids. */
  readonly said: StatementConnection;
};


/** A human being. */
export type PersonNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** A human being. */
export type PersonDuplicatesArgs = {
  minimumScore?: Scalars['Float']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
  where?: InputMaybe<TieWhere>;
};


/** A human being. */
export type PersonRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonNeighboursArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<TieWhere>;
  orderBy?: NeighbourOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonFundedTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonFundedByTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonSaidArgs = {
  where?: InputMaybe<StatementWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A company, a non-profit, an agency, a party. */
export type Organization = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache, so that one entity under three views is three objects. */
  readonly viewKey: Scalars['String']['output'];
  /** Which kind of entity it is. */
  readonly kind: EntityKind;
  /** Its main name. */
  readonly name: Scalars['String']['output'];
  /** The name to show in a language, null when it has none there. */
  readonly nameIn?: Maybe<Scalars['String']['output']>;
  /** All its names, the main one first, then by language. */
  readonly names: ReadonlyArray<Name>;
  /** A sentence on who or what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its page. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it is called in other records, such as Wikidata. */
  readonly sameAs: ReadonlyArray<OutsideId>;
  /** The ids of entities that were merged into it, which find it too (`mergeEntities`). */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Other entities of its kind that may be the same, best first, among equals by id, under the view of the entity: in each pair
   * `entity` is this one. An entity is in the list of another one as that one is in its own, with the same score, unless `capped`.
   */
  readonly duplicates: DuplicateConnection;
  /** From when to when it exists, as stated; null when nothing is. */
  readonly existence?: Maybe<Existence>;
  /** Whether it exists at the time of the view; null without a time in the view. Its ties are shown all the same. */
  readonly presence?: Maybe<EntityPresence>;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<EntityVersion>;
  /** How many relationships it has now, whatever the view, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /**
   * How many relationships it has in each group; groups with none are left out. With conditions at most 10,000
   * relationships are looked at; when there are more, every group says that it is `capped`.
   */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /**
   * The distinct entities at the other ends of its relationships, each with how many lead there. All of its relationships
   * are looked at, however many. One from it to itself makes it a neighbour of its own.
   */
  readonly neighbours: NeighbourConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
  /** Sums of what it gave and promised. */
  readonly fundedTotals: FundingTotalConnection;
  /** Sums of what it was given and promised. */
  readonly fundedByTotals: FundingTotalConnection;
  /** What it left. */
  readonly left: DepartureConnection;
  /** Who left it. */
  readonly leftBy: DepartureConnection;
  /** Whom it hired. */
  readonly hired: HireConnection;
  /** Who hired it. */
  readonly hiredBy: HireConnection;
  /** Whom or what it opposed. */
  readonly opposed: OppositionConnection;
  /** Who opposed it. */
  readonly opposedBy: OppositionConnection;
  /** What sources say about the entity itself: properties, values, silences. Preferred ones first. */
  readonly statements: StatementConnection;
  /** What sources quote it as saying: the statements that are attributed to it, whatever they are about. In the order of their ids. */
  readonly said: StatementConnection;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationDuplicatesArgs = {
  minimumScore?: Scalars['Float']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
  where?: InputMaybe<TieWhere>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationNeighboursArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<TieWhere>;
  orderBy?: NeighbourOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationFundedTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationFundedByTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationSaidArgs = {
  where?: InputMaybe<StatementWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What people make. */
export type Product = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache, so that one entity under three views is three objects. */
  readonly viewKey: Scalars['String']['output'];
  /** Which kind of entity it is. */
  readonly kind: EntityKind;
  /** Its main name. */
  readonly name: Scalars['String']['output'];
  /** The name to show in a language, null when it has none there. */
  readonly nameIn?: Maybe<Scalars['String']['output']>;
  /** All its names, the main one first, then by language. */
  readonly names: ReadonlyArray<Name>;
  /** A sentence on who or what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its page. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it is called in other records, such as Wikidata. */
  readonly sameAs: ReadonlyArray<OutsideId>;
  /** The ids of entities that were merged into it, which find it too (`mergeEntities`). */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Other entities of its kind that may be the same, best first, among equals by id, under the view of the entity: in each pair
   * `entity` is this one. An entity is in the list of another one as that one is in its own, with the same score, unless `capped`.
   */
  readonly duplicates: DuplicateConnection;
  /** From when to when it exists, as stated; null when nothing is. */
  readonly existence?: Maybe<Existence>;
  /** Whether it exists at the time of the view; null without a time in the view. Its ties are shown all the same. */
  readonly presence?: Maybe<EntityPresence>;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<EntityVersion>;
  /** How many relationships it has now, whatever the view, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /**
   * How many relationships it has in each group; groups with none are left out. With conditions at most 10,000
   * relationships are looked at; when there are more, every group says that it is `capped`.
   */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /**
   * The distinct entities at the other ends of its relationships, each with how many lead there. All of its relationships
   * are looked at, however many. One from it to itself makes it a neighbour of its own.
   */
  readonly neighbours: NeighbourConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
  /** Sums of what it gave and promised. */
  readonly fundedTotals: FundingTotalConnection;
  /** Sums of what it was given and promised. */
  readonly fundedByTotals: FundingTotalConnection;
  /** What it left. */
  readonly left: DepartureConnection;
  /** Who left it. */
  readonly leftBy: DepartureConnection;
  /** Whom it hired. */
  readonly hired: HireConnection;
  /** Who hired it. */
  readonly hiredBy: HireConnection;
  /** Whom or what it opposed. */
  readonly opposed: OppositionConnection;
  /** Who opposed it. */
  readonly opposedBy: OppositionConnection;
  /** What sources say about the entity itself: properties, values, silences. Preferred ones first. */
  readonly statements: StatementConnection;
  /** What sources quote it as saying: the statements that are attributed to it, whatever they are about. In the order of their ids. */
  readonly said: StatementConnection;
};


/** What people make. */
export type ProductNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** What people make. */
export type ProductDuplicatesArgs = {
  minimumScore?: Scalars['Float']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};


/** What people make. */
export type ProductRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
  where?: InputMaybe<TieWhere>;
};


/** What people make. */
export type ProductRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductNeighboursArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<TieWhere>;
  orderBy?: NeighbourOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductFundedTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductFundedByTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductSaidArgs = {
  where?: InputMaybe<StatementWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somewhere. */
export type Place = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache, so that one entity under three views is three objects. */
  readonly viewKey: Scalars['String']['output'];
  /** Which kind of entity it is. */
  readonly kind: EntityKind;
  /** Its main name. */
  readonly name: Scalars['String']['output'];
  /** The name to show in a language, null when it has none there. */
  readonly nameIn?: Maybe<Scalars['String']['output']>;
  /** All its names, the main one first, then by language. */
  readonly names: ReadonlyArray<Name>;
  /** A sentence on who or what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its page. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it is called in other records, such as Wikidata. */
  readonly sameAs: ReadonlyArray<OutsideId>;
  /** The ids of entities that were merged into it, which find it too (`mergeEntities`). */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Other entities of its kind that may be the same, best first, among equals by id, under the view of the entity: in each pair
   * `entity` is this one. An entity is in the list of another one as that one is in its own, with the same score, unless `capped`.
   */
  readonly duplicates: DuplicateConnection;
  /** From when to when it exists, as stated; null when nothing is. */
  readonly existence?: Maybe<Existence>;
  /** Whether it exists at the time of the view; null without a time in the view. Its ties are shown all the same. */
  readonly presence?: Maybe<EntityPresence>;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<EntityVersion>;
  /** How many relationships it has now, whatever the view, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /**
   * How many relationships it has in each group; groups with none are left out. With conditions at most 10,000
   * relationships are looked at; when there are more, every group says that it is `capped`.
   */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /**
   * The distinct entities at the other ends of its relationships, each with how many lead there. All of its relationships
   * are looked at, however many. One from it to itself makes it a neighbour of its own.
   */
  readonly neighbours: NeighbourConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
  /** Sums of what it gave and promised. */
  readonly fundedTotals: FundingTotalConnection;
  /** Sums of what it was given and promised. */
  readonly fundedByTotals: FundingTotalConnection;
  /** What it left. */
  readonly left: DepartureConnection;
  /** Who left it. */
  readonly leftBy: DepartureConnection;
  /** Whom it hired. */
  readonly hired: HireConnection;
  /** Who hired it. */
  readonly hiredBy: HireConnection;
  /** Whom or what it opposed. */
  readonly opposed: OppositionConnection;
  /** Who opposed it. */
  readonly opposedBy: OppositionConnection;
  /** What sources say about the entity itself: properties, values, silences. Preferred ones first. */
  readonly statements: StatementConnection;
  /** What sources quote it as saying: the statements that are attributed to it, whatever they are about. In the order of their ids. */
  readonly said: StatementConnection;
};


/** Somewhere. */
export type PlaceNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** Somewhere. */
export type PlaceDuplicatesArgs = {
  minimumScore?: Scalars['Float']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere. */
export type PlaceRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
  where?: InputMaybe<TieWhere>;
};


/** Somewhere. */
export type PlaceRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceNeighboursArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<TieWhere>;
  orderBy?: NeighbourOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceFundedTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceFundedByTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceSaidArgs = {
  where?: InputMaybe<StatementWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A subject, and whatever fits none of the other kinds. */
export type Topic = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache, so that one entity under three views is three objects. */
  readonly viewKey: Scalars['String']['output'];
  /** Which kind of entity it is. */
  readonly kind: EntityKind;
  /** Its main name. */
  readonly name: Scalars['String']['output'];
  /** The name to show in a language, null when it has none there. */
  readonly nameIn?: Maybe<Scalars['String']['output']>;
  /** All its names, the main one first, then by language. */
  readonly names: ReadonlyArray<Name>;
  /** A sentence on who or what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its page. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it is called in other records, such as Wikidata. */
  readonly sameAs: ReadonlyArray<OutsideId>;
  /** The ids of entities that were merged into it, which find it too (`mergeEntities`). */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Other entities of its kind that may be the same, best first, among equals by id, under the view of the entity: in each pair
   * `entity` is this one. An entity is in the list of another one as that one is in its own, with the same score, unless `capped`.
   */
  readonly duplicates: DuplicateConnection;
  /** From when to when it exists, as stated; null when nothing is. */
  readonly existence?: Maybe<Existence>;
  /** Whether it exists at the time of the view; null without a time in the view. Its ties are shown all the same. */
  readonly presence?: Maybe<EntityPresence>;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<EntityVersion>;
  /** How many relationships it has now, whatever the view, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /**
   * How many relationships it has in each group; groups with none are left out. With conditions at most 10,000
   * relationships are looked at; when there are more, every group says that it is `capped`.
   */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /**
   * The distinct entities at the other ends of its relationships, each with how many lead there. All of its relationships
   * are looked at, however many. One from it to itself makes it a neighbour of its own.
   */
  readonly neighbours: NeighbourConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
  /** Sums of what it gave and promised. */
  readonly fundedTotals: FundingTotalConnection;
  /** Sums of what it was given and promised. */
  readonly fundedByTotals: FundingTotalConnection;
  /** What it left. */
  readonly left: DepartureConnection;
  /** Who left it. */
  readonly leftBy: DepartureConnection;
  /** Whom it hired. */
  readonly hired: HireConnection;
  /** Who hired it. */
  readonly hiredBy: HireConnection;
  /** Whom or what it opposed. */
  readonly opposed: OppositionConnection;
  /** Who opposed it. */
  readonly opposedBy: OppositionConnection;
  /** What sources say about the entity itself: properties, values, silences. Preferred ones first. */
  readonly statements: StatementConnection;
  /** What sources quote it as saying: the statements that are attributed to it, whatever they are about. In the order of their ids. */
  readonly said: StatementConnection;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicDuplicatesArgs = {
  minimumScore?: Scalars['Float']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
  where?: InputMaybe<TieWhere>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicNeighboursArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  where?: InputMaybe<TieWhere>;
  orderBy?: NeighbourOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicFundedTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicFundedByTotalsArgs = {
  by?: ReadonlyArray<FundingTotalBy>;
  where?: InputMaybe<TieWhere>;
  orderBy?: FundingTotalOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: TieOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicSaidArgs = {
  where?: InputMaybe<StatementWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities of the page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
};

/** An entity with its cursor. */
export type EntityEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/**
 * When somebody or something exists, as stated: born or founded, died or dissolved. With a partial date the earliest and
 * latest days differ. What has no end may go on; what has no start may be of any age.
 */
export type Existence = {
  /** The birth or foundation as stated, null when it is not. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** The death or end as stated, null when it is not. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether a date is stated as about then, with `~` or `%`: it may be one more of its unit before or behind. */
  readonly approximate: Scalars['Boolean']['output'];
  /** Whether a date is stated as perhaps then, with `?` or `%`: it may be one more of its unit before or behind. */
  readonly uncertain: Scalars['Boolean']['output'];
  /** The first day on which it can have begun, null when open. */
  readonly earliestStart?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it can have begun, null when open. */
  readonly latestStart?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it can have ended, null when open. */
  readonly earliestEnd?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it can have ended, null when open. */
  readonly latestEnd?: Maybe<Scalars['Date']['output']>;
};

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

/**
 * A part of the graph as a file, with its evidence: quotes, where they stand and who says so. It tells how it was asked for,
 * under which view, of which version of the graph, by what rule it is cut and what was left out.
 */
export type Export = {
  /** Its media type, with the charset. */
  readonly mediaType: Scalars['String']['output'];
  /** What to call it, with an extension that programs know it by. */
  readonly fileName: Scalars['String']['output'];
  /**
   * The file. What is larger than MAX_EXPORT_BYTES is an error here; `/export/...` with the same arguments gives it as a
   * download, of up to MAX_EXPORT_NODES nodes or changes.
   */
  readonly text: Scalars['String']['output'];
  /** Whether something was left out, by the limit of what was asked for or of the format. The file says so too. */
  readonly truncated: Scalars['Boolean']['output'];
  /** What was left out, a sentence each; empty when nothing was. */
  readonly omissions: ReadonlyArray<Scalars['String']['output']>;
};

/** What goes on, told as it happens. */
export type Subscription = {
  /**
   * What changes in the graph, one item a transaction, in order and each once. An answer is of the version that it tells of:
   * what is selected below `subject` is as it was then. docs/feed.md has worked examples.
   */
  readonly changes: GraphChange;
};


/** What goes on, told as it happens. */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['GraphVersion']['input']>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Changes of the graph, the oldest first. */
export type ChangePage = {
  /** The changes. */
  readonly nodes: ReadonlyArray<GraphChange>;
  /** The version up to which this page tells: pass it as `after` for the next one. */
  readonly endVersion: Scalars['GraphVersion']['output'];
  /** Whether there are later versions by now. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** One transaction that changed the graph. */
export type GraphChange = {
  /** The version that it made: pass it as `after` to go on behind it. */
  readonly graphVersion: Scalars['GraphVersion']['output'];
  /** When it was written; never before the one before it. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it, as `recordedBy` in the history. */
  readonly actor: Scalars['String']['output'];
  /** What it changed; all of it, but for what `of` leaves out. */
  readonly changes: ReadonlyArray<SubjectChange>;
  /**
   * Whether there are more than 200 `changes`, as an import makes them. Of these `subject` is null: ask `nodes(ids:)` for those
   * that matter.
   */
  readonly idsOnly: Scalars['Boolean']['output'];
};

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

/** What one transaction did to one thing. */
export type SubjectChange = {
  /** What became of it. */
  readonly action: ChangeAction;
  /**
   * The id of what was changed: an entity, a relationship, a statement, a source, an event or a joint fact. Of what was erased since
   * it is `erased/` and 16 digits, the same for all that went at once.
   */
  readonly subjectId: Scalars['ID']['output'];
  /** What was changed, as of the version of the answer. Null when it is gone, and when there are `idsOnly`. */
  readonly subject?: Maybe<Node>;
  /** Of something that was erased, by what those who keep copies find what to remove; else null. */
  readonly erased?: Maybe<ErasedIds>;
};

/**
 * Hashes of all ids that went with one erasure. To see whether an id is among them: HMAC-SHA-256 of the id, `salt` being the key, both as
 * UTF-8; its first 32 hexadecimal digits, in small letters.
 */
export type ErasedIds = {
  /** The key of the hashes: the same for all that is ever erased of a graph. */
  readonly salt: Scalars['String']['output'];
  /**
   * Hashes of the entity, of those that were merged into it, and of the relationships, statements, sources, events, joint sums and
   * merges that went with it.
   */
  readonly hashes: ReadonlyArray<Scalars['String']['output']>;
};

/** A condition on an id. All that is given must hold; lists hold at most 1,000. */
export type IdFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is none of these; an id that is not there is none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is there (true) or is not (false). */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the kind of an entity. All that is given must hold. */
export type EntityKindFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<EntityKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A condition on the type of a relationship. All that is given must hold. */
export type RelationshipTypeFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<RelationshipType>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A condition on a text. All that is given must hold; what has no such text meets none but `exists: false`. */
export type TextFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Holds this. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is there (true) or is not (false). */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Whether case, accents, punctuation and variants of Arabic letters make no difference. A text that has nothing but signs,
   * such as "&" or an emoji, is compared as it is written.
   */
  readonly ignoreCase?: Scalars['Boolean']['input'];
};

/** A condition on a whole number. All that is given must hold. */
export type IntFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is more than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is more than this, or is this. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is less than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less than this, or is this. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on a number. All that is given must hold. */
export type FloatFilter = {
  /** Is more than this. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Is more than this, or is this. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is less than this. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Is less than this, or is this. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * A condition on a date, which may be partial: it holds when it may hold, for some day of the date that is stated and some
 * day of the one given. What has no date meets none but `exists: false`.
 */
export type DateFilter = {
  /** Is after this. */
  readonly gt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Is after this, or is this. */
  readonly gte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Is before this. */
  readonly lt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Is before this, or is this. */
  readonly lte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Is stated (true) or is not (false). */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A condition on an amount of money, exact to the last digit. All that is given must hold; what has no amount meets none but
 * `exists: false`.
 */
export type MoneyFilter = {
  /** Is in this currency, by its code. */
  readonly currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Is more than this. */
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is more than this, or is this. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is less than this. */
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is less than this, or is this. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the source calls it about that much. */
  readonly approximate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is stated (true) or is not (false). */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on when a relationship happened or holds. All that is given must hold. */
export type PeriodFilter = {
  /** Whether it is an act or a state. */
  readonly form?: InputMaybe<PeriodForm>;
  /** On the start. */
  readonly start?: InputMaybe<DateFilter>;
  /** On the end; that of an act is its start, and what goes on has none. */
  readonly end?: InputMaybe<DateFilter>;
  /** Whether it was still going on when it was last reported. */
  readonly ongoing?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A condition on the current statements about a relationship: those that the view shows. All that is given must hold. What
 * supports a relationship is what says that it is so; what denies it, what is about an aspect of it and a silence do not.
 */
export type EvidenceFilter = {
  /** On who says so. */
  readonly attribution?: InputMaybe<AttributionFilter>;
  /** On who is quoted by some statement; of `notIn`, nobody is. */
  readonly attributedTo?: InputMaybe<IdFilter>;
  /** On the source of some statement; of `notIn`, none is. */
  readonly source?: InputMaybe<IdFilter>;
  /** Some statement cites a source that meets these, on whichever side it is. */
  readonly cites?: InputMaybe<SourceWhere>;
  /** Some statement supports it, and every one that does cites a source that meets these. */
  readonly citesOnly?: InputMaybe<SourceWhere>;
  /**
   * Some statement supports it, and every one that does is attributed to one of these: entities, or sources that are not
   * named (`anonymous/...`). For those of nobody's name see `attribution: ANONYMOUS_ONLY`.
   */
  readonly attributedOnlyTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * On how many independent voices support it. A voice counts once, however often it speaks: each entity to which a statement
   * is attributed, each source that is not named ("informed sources"), and where a statement is attributed to nobody, the
   * source that it cites. Statements that are attributed to nobody and cite nothing are one voice together.
   */
  readonly voiceCount?: InputMaybe<IntFilter>;
  /** Statements about this aspect stand on both sides. */
  readonly disputedAspect?: InputMaybe<StatementAspect>;
};

/**
 * A condition on an attribute: a further property that the data came with. All that is given beside the name must hold, of any
 * one of its values; what has no such attribute meets none but `exists: false` and `notIn`.
 */
export type AttributeFilter = {
  /** Its name in the data, as it is written there. */
  readonly name: Scalars['String']['input'];
  /** Is this. What was not text is compared as JSON, such as `12` or `true`; of a list each value counts. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Is none of these; what is not there is none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Holds this. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is a number, and more than this. */
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is a number, and more than this, or is this. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is a number, and less than this. */
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is a number, and less than this, or is this. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is there (true) or is not (false). */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether case, accents, punctuation and variants of Arabic letters make no difference to how texts are compared. */
  readonly ignoreCase?: Scalars['Boolean']['input'];
};

/**
 * A condition on when an entity exists, as stated. All that is given must hold; what has no such date meets none but
 * `exists: false`.
 */
export type ExistenceFilter = {
  /** On its birth or foundation. */
  readonly start?: InputMaybe<DateFilter>;
  /** On its death or end. */
  readonly end?: InputMaybe<DateFilter>;
  /** It may have existed on some day of this. What has no end may go on; what has no start may be of any age. */
  readonly during?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Something is stated of when it exists (true) or nothing is (false). */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on what an entity is called in other records. All that is given must hold. */
export type SameAsFilter = {
  /** The record, such as `wikidata`; without a value, any id there. */
  readonly scheme?: InputMaybe<Scalars['String']['input']>;
  /** The id there, such as `Q21708200`. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  /** Its page there, or another address: one of a known record is its id. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Some id is known (true) or none is (false). */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
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
  readonly amount?: InputMaybe<MoneyFilter>;
  /** On what was given. */
  readonly paid?: InputMaybe<MoneyFilter>;
  /** On what was promised. */
  readonly pledged?: InputMaybe<MoneyFilter>;
  /** Whether it was given together with others. */
  readonly joint?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on what only a departure has. */
export type DepartureWhere = {
  /** On what they were there. */
  readonly role?: InputMaybe<TextFilter>;
  /** On the reason stated. */
  readonly reason?: InputMaybe<TextFilter>;
  /** On where they went. */
  readonly destination?: InputMaybe<IdFilter>;
};

/** Conditions on what only a hire has. */
export type HireWhere = {
  /** On as what they were hired. */
  readonly role?: InputMaybe<TextFilter>;
  /** On whom they came from. */
  readonly previousEmployer?: InputMaybe<IdFilter>;
};

/** Conditions on what only an opposition has. */
export type OppositionWhere = {
  /** On what it was about. */
  readonly topic?: InputMaybe<TextFilter>;
  /** On how it was done. */
  readonly act?: InputMaybe<TextFilter>;
};

/** Conditions on what relationships of other types have. */
export type OtherRelationshipWhere = {
  /** On as what. */
  readonly role?: InputMaybe<TextFilter>;
  /** On the money that goes with it. */
  readonly amount?: InputMaybe<MoneyFilter>;
};

/** Which relationships of an entity are meant. All that is given must hold. */
export type TieMatch = {
  /** Of this type. */
  readonly type?: InputMaybe<RelationshipType>;
  /** Of one of these types; all when left out. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** That run this way. */
  readonly direction?: TieDirection;
  /** With such an entity at the other end. */
  readonly otherEnd?: InputMaybe<OtherEndFilter>;
  /** That meet these conditions. */
  readonly where?: InputMaybe<TieWhere>;
};

/** A number of an entity's relationships, and which are meant. All that is given must hold. */
export type TieCount = {
  /** The number, from 0. */
  readonly count: Scalars['Int']['input'];
  /** Of this type. */
  readonly type?: InputMaybe<RelationshipType>;
  /** Of one of these types; all when left out. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** That run this way. */
  readonly direction?: TieDirection;
  /** With such an entity at the other end. */
  readonly otherEnd?: InputMaybe<OtherEndFilter>;
  /** That meet these conditions. */
  readonly where?: InputMaybe<TieWhere>;
};

/** A condition on the relationships of an entity. All that is given must hold. */
export type TiesFilter = {
  /** It has one of these. */
  readonly some?: InputMaybe<TieMatch>;
  /** It has none of these. */
  readonly none?: InputMaybe<TieMatch>;
  /** It has so many of these or more. */
  readonly atLeast?: InputMaybe<TieCount>;
  /** It has so many of these or fewer. */
  readonly atMost?: InputMaybe<TieCount>;
};

/**
 * Conditions on entities; all that are given must hold. `all`, `any`, `not` and `relationships` nest at most 5 deep, and
 * there are at most 50 conditions in one filter. A null within it, a condition that holds nothing and one whose variable is not
 * given are refused; what has no value is asked for by `exists: false`.
 */
export type EntityWhere = {
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: InputMaybe<EntityWhere>;
  /** On its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** On its kind. */
  readonly kind?: InputMaybe<EntityKindFilter>;
  /** On its main name. */
  readonly name?: InputMaybe<TextFilter>;
  /** On any of its names, always as with `ignoreCase`. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** On its description. */
  readonly description?: InputMaybe<TextFilter>;
  /** On its page. */
  readonly url?: InputMaybe<TextFilter>;
  /** On when it exists. */
  readonly existence?: InputMaybe<ExistenceFilter>;
  /** On what it is called in other records. */
  readonly sameAs?: InputMaybe<SameAsFilter>;
  /** On its attributes: every one of these. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** On how many relationships it has. */
  readonly degree?: InputMaybe<IntFilter>;
  /** On its relationships. */
  readonly relationships?: InputMaybe<TiesFilter>;
};

/** Conditions on the entity at an end of a relationship; all that are given must hold. Lists hold at most 1,000. */
export type OtherEndFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: InputMaybe<EntityWhere>;
  /** On its main name. */
  readonly name?: InputMaybe<TextFilter>;
  /** On any of its names, always as with `ignoreCase`. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** On its description. */
  readonly description?: InputMaybe<TextFilter>;
  /** On its page. */
  readonly url?: InputMaybe<TextFilter>;
  /** On when it exists. */
  readonly existence?: InputMaybe<ExistenceFilter>;
  /** On what it is called in other records. */
  readonly sameAs?: InputMaybe<SameAsFilter>;
  /** On its attributes: every one of these. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** On how many relationships it has. */
  readonly degree?: InputMaybe<IntFilter>;
  /** On its relationships. */
  readonly relationships?: InputMaybe<TiesFilter>;
};

/**
 * Conditions on the relationships of an entity; all that are given must hold. `all`, `any`, `not` and `relationships` nest
 * at most 5 deep, and there are at most 50 conditions in one filter. A null within it, a condition that holds nothing and one
 * whose variable is not given are refused; what has no value is asked for by `exists: false`.
 */
export type TieWhere = {
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<TieWhere>>;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: InputMaybe<ReadonlyArray<TieWhere>>;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: InputMaybe<TieWhere>;
  /** On the entity at the other end. */
  readonly otherEnd?: InputMaybe<OtherEndFilter>;
  /** On its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** On its type. */
  readonly type?: InputMaybe<RelationshipTypeFilter>;
  /** On the wording of the source. */
  readonly kind?: InputMaybe<TextFilter>;
  /** On its description. */
  readonly description?: InputMaybe<TextFilter>;
  /** On when it happened or holds. */
  readonly period?: InputMaybe<PeriodFilter>;
  /** On the events that it is a side of. */
  readonly event?: InputMaybe<IdFilter>;
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** On how many distinct sources support it. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** On the number that ranks its evidence. */
  readonly confidence?: InputMaybe<FloatFilter>;
  /** On its statements. */
  readonly evidence?: InputMaybe<EvidenceFilter>;
  /** On its attributes: every one of these. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** Is a funding, and meets these. */
  readonly funding?: InputMaybe<FundingWhere>;
  /** Is a departure, and meets these. */
  readonly departure?: InputMaybe<DepartureWhere>;
  /** Is a hire, and meets these. */
  readonly hire?: InputMaybe<HireWhere>;
  /** Is an opposition, and meets these. */
  readonly opposition?: InputMaybe<OppositionWhere>;
  /** Is of any other type, and meets these. */
  readonly other?: InputMaybe<OtherRelationshipWhere>;
};

/**
 * Conditions on relationships; all that are given must hold. `all`, `any`, `not` and `relationships` nest at most 5 deep,
 * and there are at most 50 conditions in one filter. A null within it, a condition that holds nothing and one whose variable is
 * not given are refused; what has no value is asked for by `exists: false`.
 */
export type RelationshipWhere = {
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<RelationshipWhere>>;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: InputMaybe<ReadonlyArray<RelationshipWhere>>;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: InputMaybe<RelationshipWhere>;
  /** On the entity where it starts. */
  readonly from?: InputMaybe<OtherEndFilter>;
  /** On the entity where it ends. */
  readonly to?: InputMaybe<OtherEndFilter>;
  /** On either of the two. */
  readonly eitherEnd?: InputMaybe<OtherEndFilter>;
  /** On its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** On its type. */
  readonly type?: InputMaybe<RelationshipTypeFilter>;
  /** On the wording of the source. */
  readonly kind?: InputMaybe<TextFilter>;
  /** On its description. */
  readonly description?: InputMaybe<TextFilter>;
  /** On when it happened or holds. */
  readonly period?: InputMaybe<PeriodFilter>;
  /** On the events that it is a side of. */
  readonly event?: InputMaybe<IdFilter>;
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** On how many distinct sources support it. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** On the number that ranks its evidence. */
  readonly confidence?: InputMaybe<FloatFilter>;
  /** On its statements. */
  readonly evidence?: InputMaybe<EvidenceFilter>;
  /** On its attributes: every one of these. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** Is a funding, and meets these. */
  readonly funding?: InputMaybe<FundingWhere>;
  /** Is a departure, and meets these. */
  readonly departure?: InputMaybe<DepartureWhere>;
  /** Is a hire, and meets these. */
  readonly hire?: InputMaybe<HireWhere>;
  /** Is an opposition, and meets these. */
  readonly opposition?: InputMaybe<OppositionWhere>;
  /** Is of any other type, and meets these. */
  readonly other?: InputMaybe<OtherRelationshipWhere>;
};

/** What can be answered to whether something is the case. */
export type Answer =
  /** It is: a relationship stands that surely holds at the time of the view, or at any time without one. */
  | 'YES'
  /** It may be: a relationship stands, and may hold at the time of the view. */
  | 'POSSIBLY'
  /** It is denied: no such relationship may hold then, and all that is said of one that might is that it is not so. */
  | 'STATED_NO'
  /**
   * It was or will be, and surely is not at the time of the view: such relationships stand, all of them at other times, and none
   * of that time is denied. Their `period` says when they hold.
   */
  | 'NOT_THEN'
  /** Nothing is recorded, neither that it is nor that it is not, at whatever time. */
  | 'NOT_RECORDED';

/** An answer with what it rests on. */
export type Finding = {
  /** The answer. */
  readonly answer: Answer;
  /**
   * The relationships that it rests on: those that stand, for STATED_NO those that are denied, or for NOT_THEN those of other
   * times, which are seen as without a time in the view. At most 100: those that
   * surely hold first, then by confidence, number of sources, and id. With `certainty: CERTAIN` in the view, those that only
   * may hold are left out where others surely do.
   */
  readonly relationships: ReadonlyArray<Relationship>;
  /**
   * The statements about the fact itself: for and against it, or for STATED_NO those that deny it. At most 100, in the order of
   * their relationships, preferred ones first.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** How many sources were there to look into: all that the graph had at the moment of the view. */
  readonly searchedSourceCount: Scalars['Int']['output'];
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

/** What was recorded of a relationship from one change to another. */
export type RelationshipVersion = {
  /** The number of the version, as `revision` of a relationship. */
  readonly revision: Scalars['Int']['output'];
  /** What became of it. */
  readonly status: VersionStatus;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
  /** Until when it was what is recorded; null when it is. */
  readonly supersededAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded what took its place, or withdrew it; null while it is what is recorded. */
  readonly supersededBy?: Maybe<Scalars['String']['output']>;
  /**
   * Why it ended, as given with the change; EVIDENCE, or the standing that came of it, when new statements did it; null
   * when no reason was given or it is what is recorded.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The fields of a relationship that differ from the version before, in the order of the schema; none for the first. */
  readonly changed: ReadonlyArray<Scalars['String']['output']>;
  /** The wording of the source. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** When it happened or holds, as it was recorded. */
  readonly period: Period;
  /** The relationship as it was recorded: all its facts, and below it its evidence as of the last change before it ended. */
  readonly relationship: Relationship;
};

/** What was recorded of an entity from one change to another. */
export type EntityVersion = {
  /** The number of the version: 1 at first, one more with each correction. */
  readonly revision: Scalars['Int']['output'];
  /** What became of it. */
  readonly status: VersionStatus;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
  /** Until when it was what is recorded; null when it is. */
  readonly supersededAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded what took its place, or withdrew it; null while it is what is recorded. */
  readonly supersededBy?: Maybe<Scalars['String']['output']>;
  /** Why it ended, as given with the change; null when no reason was given or it is what is recorded. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * The fields that differ from the version before, in the order of the schema; none for the first. Further names are no
   * part of versions.
   */
  readonly changed: ReadonlyArray<Scalars['String']['output']>;
  /** Which kind of entity it was recorded as. */
  readonly kind: EntityKind;
  /** Its main name then. */
  readonly name: Scalars['String']['output'];
  /** The sentence on who or what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its page. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it was called in other records. */
  readonly sameAs: ReadonlyArray<OutsideId>;
  /** From when to when it exists, as stated then. */
  readonly existence?: Maybe<Existence>;
};

/** What sums of funding are parted by. Currencies are always apart. */
export type FundingTotalBy =
  /** By who gave or promised. */
  | 'GIVER'
  /** By who got it. */
  | 'RECEIVER'
  /** By the year of the start as stated, of a range or a decade its first. What has no start is a group of its own. */
  | 'YEAR';

/** The order of sums of funding. */
export type FundingTotalOrder =
  /** Currency by currency, that of no currency last; in each the largest sum paid first, then by what was pledged. */
  | 'PAID'
  /** Currency by currency, that of no currency last; in each the largest sum pledged first, then by what was paid. */
  | 'PLEDGED'
  /** The earliest year first, what has none last; then by currency and as PAID. */
  | 'YEAR';

/** An exact sum of amounts of one currency. */
export type AmountSum = {
  /** The sum; 0 of no amounts. Amounts below zero, which occur in imported data, are taken off. */
  readonly amount: Scalars['Decimal']['output'];
  /** How many amounts it is the sum of. */
  readonly count: Scalars['Int']['output'];
  /** Whether at least one of them is only about so much. */
  readonly approximate: Scalars['Boolean']['output'];
};

/** Sums of amounts that are disputed. */
export type DisputedSums = {
  /** Of what was paid. */
  readonly paid: AmountSum;
  /** Of what was promised. */
  readonly pledged: AmountSum;
  /** Of what was given together; here only when every relationship of the group that shares it is disputed. */
  readonly joint: AmountSum;
};

/**
 * Sums of funding of one group, in one currency. `paid`, `pledged`, `joint` and `disputed` are four accounts that must not
 * be added up: what was promised and then paid is in two of them. A sum is disputed when statements on the relationship
 * itself, or on how much it was, stand on both sides.
 */
export type FundingTotal = {
  /** Who gave it; null when sums are not by GIVER. */
  readonly giver?: Maybe<Entity>;
  /** Who got it; null when sums are not by RECEIVER. */
  readonly receiver?: Maybe<Entity>;
  /**
   * The year of the start as stated, of a range or a decade its first; 0 is 1 BC. Null for what has no start, and when sums
   * are not by YEAR.
   */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The currency of all sums of the group; null for amounts of which it is not stated. */
  readonly currency?: Maybe<Scalars['Currency']['output']>;
  /** Whether its code is one of ISO 4217, and of today; null when the currency is not stated. */
  readonly currencyStandard?: Maybe<CurrencyStandard>;
  /** What was paid, without what is disputed. */
  readonly paid: AmountSum;
  /** What was promised, whether it was paid since or not, without what is disputed. */
  readonly pledged: AmountSum;
  /**
   * What was given together with others, each amount once, whoever shares it. How much each gave is not known: by GIVER the
   * whole amount is in the group of each, so that groups must not be added up; `overall` has it once.
   */
  readonly joint: AmountSum;
  /** What is disputed, which is in none of the others. */
  readonly disputed: DisputedSums;
};

/** What sums of funding do not hold. */
export type FundingLeftOut = {
  /** Relationships of which no amount is known. They are in no group. */
  readonly withoutAmount: Scalars['Int']['output'];
  /** Relationships whose amount is shared with others; it is in `joint`, each amount once. */
  readonly sharing: Scalars['Int']['output'];
  /** Relationships that do not stand, for all statements deny them. */
  readonly denied: Scalars['Int']['output'];
  /** Relationships that do not stand, for only deprecated statements support them; 0 when the view asks for these. */
  readonly deprecated: Scalars['Int']['output'];
};

/**
 * A page of sums of funding, with what all of them come to. At most ten times SCAN_BUDGET relationships, 200,000 by default,
 * are added up for one list; more is an error, never a part of a sum.
 */
export type FundingTotalConnection = {
  /** How many groups there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many relationships were looked at. */
  readonly relationshipCount: Scalars['Int']['output'];
  /** The sums of all groups together, one a currency; each joint amount once. */
  readonly overall: ReadonlyArray<FundingTotal>;
  /** What the sums do not hold. */
  readonly leftOut: FundingLeftOut;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<FundingTotal>;
  /** The groups with their cursors. */
  readonly edges: ReadonlyArray<FundingTotalEdge>;
};

/** A group with its cursor. */
export type FundingTotalEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The sums of the group. */
  readonly node: FundingTotal;
};

/** What the neighbours of an entity are ordered by. */
export type NeighbourOrderField =
  /** By how many relationships lead there, equals by name, then by id. */
  | 'TIES'
  /** By name, whatever its case and accents, equals by id. */
  | 'NAME';

/** The order of neighbours. */
export type NeighbourOrder = {
  /** What to order by. */
  readonly field: NeighbourOrderField;
  /** Which way. Equals by TIES are in the order of their names both ways. */
  readonly direction?: OrderDirection;
};

/** A page of the neighbours of an entity. */
export type NeighbourConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The neighbours of the page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The neighbours with their cursors. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
};

/** A neighbour with what ties it to the entity. */
export type NeighbourEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** How many relationships lead there, of those asked for. */
  readonly tieCount: Scalars['Int']['output'];
  /** Their types, each once, in the order of the vocabulary. */
  readonly types: ReadonlyArray<RelationshipType>;
  /** How many there are of each type and direction, seen from the entity whose neighbours these are. */
  readonly counts: ReadonlyArray<RelationshipCount>;
};

/** What the relationships of the whole graph are ordered by. */
export type RelationshipOrderField =
  /** By the earliest day of the start, then the latest, then id; what has no start comes last in both directions. */
  | 'START'
  /**
   * By what was paid, else pledged, in one currency; what was given together with others and what has no amount comes last
   * in both directions. Only for the types FUNDED and ACQUIRED. When several currencies occur, a condition on the currency
   * is asked for: `where: { funding: { amount: { currency: "USD" } } }`.
   * At most 1,000 relationships can be ordered so.
   */
  | 'AMOUNT'
  /** By confidence, then by the number of sources. At most 1,000 relationships can be ordered so. */
  | 'EVIDENCE';

/** The order of relationships. */
export type RelationshipOrder = {
  /** What to order by. */
  readonly field: RelationshipOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

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
  readonly locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** What entities are ordered by. */
export type EntityOrderField =
  /** By name. */
  | 'NAME'
  /** By how many relationships they have now, whatever the view. */
  | 'DEGREE'
  /**
   * By how many relationships of some types they have that run one way, `types` and `tieDirection`, as the view shows them.
   * Of what stands now, without a time, that is known. Else they are counted: TOO_COMPLEX says when they are too many,
   * 1,000,000 of what stands now and 200,000 of another moment as a rule.
   */
  | 'TIES'
  /** By id. */
  | 'ID';

/** The order of entities. Equals follow by id. */
export type EntityOrder = {
  /** What to order by. */
  readonly field: EntityOrderField;
  /** For TIES: only relationships of these types; null is all. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** For TIES: only relationships that run this way; null is ANY. */
  readonly tieDirection?: InputMaybe<TieDirection>;
  /** Which way. */
  readonly direction?: OrderDirection;
  /**
   * Names are put in the order of this language, of at most 10,000 entities; without it by their letters, whatever their
   * case and accents.
   */
  readonly locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** Which relationships are meant. All that is given must hold; without anything it is any. */
export type RelationshipMatch = {
  /** Only these types; all when left out. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** Only those that meet every condition. */
  readonly where?: InputMaybe<RelationshipWhere>;
};

/** An entity that two relationships have in common: what it is in the one and in the other. */
export type SharedPart = {
  /** What it is in `a`. */
  readonly a: RelationshipPart;
  /** What it is in `b`. */
  readonly b: RelationshipPart;
};

/** What an entity is in a relationship. A relationship that names no such entity has none in common with any. */
export type RelationshipPart =
  /** Where it starts: who did or does it. */
  | 'FROM'
  /** Where it ends: to whom or what. */
  | 'TO'
  /** Whom the one who was hired came from; of HIRED. */
  | 'PREVIOUS_EMPLOYER'
  /** Where the one who left went; of LEFT. */
  | 'DESTINATION';

/** When the relationship `b` of a pair is, seen from `a`. */
export type PairOrder =
  /** At any time. */
  | 'ANY'
  /** It starts on a later day than `a` does. */
  | 'AFTER'
  /** It starts on an earlier day than `a` does. */
  | 'BEFORE'
  /** There is a day on which both hold. */
  | 'OVERLAPPING';

/** Two relationships that have entities in common. */
export type RelationshipPair = {
  /** The one. */
  readonly a: Relationship;
  /** The other. */
  readonly b: Relationship;
  /** How many days `b` starts after `a`, less than 0 when it starts before. */
  readonly startsAfter: DayCount;
  /** Whether `order` and `within` surely hold, or only may; null when neither asks for anything. */
  readonly certainty?: Maybe<Certainty>;
};

/** A number of days that is not always exactly known. */
export type DayCount = {
  /** At least so many; null when that is open, for a start is not known. */
  readonly least?: Maybe<Scalars['Int']['output']>;
  /** At most so many; null when that is open. */
  readonly most?: Maybe<Scalars['Int']['output']>;
};

/** A page of pairs. */
export type RelationshipPairConnection = {
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The pairs of the page. */
  readonly nodes: ReadonlyArray<RelationshipPair>;
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<RelationshipPairEdge>;
};

/** A pair with its cursor. */
export type RelationshipPairEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: RelationshipPair;
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

/** A page of paths. */
export type PathConnection = {
  /**
   * Whether these are just the best of all paths there are. Else better or further ones may be missing; those that are here
   * are right all the same.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** Why not; null when they are complete. */
  readonly incompleteReason?: Maybe<PathShortfall>;
  /** With the reason HUBS: through which entities paths were not looked for, those of the most ties first; at most 20. */
  readonly hubs: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The paths of the page. */
  readonly nodes: ReadonlyArray<Path>;
  /** The paths with their cursors. */
  readonly edges: ReadonlyArray<PathEdge>;
  /**
   * The paths of the page as a file: their entities and relationships once each, with the evidence of these (the best 20
   * statements, and how many more there are) and the paths that they lie on.
   */
  readonly export: Export;
};


/** A page of paths. */
export type PathConnectionExportArgs = {
  format: ExportFormat;
};

/** A path in a page. */
export type PathEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: Path;
};

/** A way in which two entities are connected. */
export type Path = {
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** The product of the confidences of its hops, where a hop without evidence counts as 0.01. It ranks, it is no probability. */
  readonly score: Scalars['Float']['output'];
  /** When all hops hold at once; null when they surely do not. */
  readonly period?: Maybe<PathPeriod>;
  /** The relationship with the weakest evidence: by confidence, then by number of sources, then by id. */
  readonly weakestHop: Relationship;
  /** Where it starts: `from`. */
  readonly start: Entity;
  /** The hops in their order; the last one arrives at `to`. */
  readonly hops: ReadonlyArray<PathHop>;
};

/**
 * When all hops of a path hold at once, should they: its start is not after its end, so that each bound is cut by the other. Each
 * is null when it is open.
 */
export type PathPeriod = {
  /** The first day on which the last of them to start can have started. */
  readonly earliestStart?: Maybe<Scalars['Date']['output']>;
  /** The last day on which the last of them to start can have started. */
  readonly latestStart?: Maybe<Scalars['Date']['output']>;
  /** The first day on which the first of them to end can have ended. */
  readonly earliestEnd?: Maybe<Scalars['Date']['output']>;
  /** The last day on which the first of them to end can have ended. */
  readonly latestEnd?: Maybe<Scalars['Date']['output']>;
};

/** Which way the relationship of a hop runs. */
export type HopDirection =
  /** Along the path. */
  | 'FORWARD'
  /** Against it. */
  | 'BACKWARD';

/** A step of a path. */
export type PathHop = {
  /**
   * The relationship with the best evidence: of those that hold together those that give the path the best score; among
   * equals by number of sources, then by id.
   */
  readonly relationship: Relationship;
  /** Which way it runs. */
  readonly direction: HopDirection;
  /** Where the hop arrives. */
  readonly entity: Entity;
  /**
   * How many relationships connect the same two entities and meet the same conditions, this one included, whether or not
   * they hold together with the other hops.
   */
  readonly parallelCount: Scalars['Int']['output'];
};

/** How many entities are within some hops of one. */
export type Reachable = {
  /** How many in all, without the one in the middle. */
  readonly count: Scalars['Int']['output'];
  /**
   * Whether counting stopped: at 10,000 entities, or because an entity has more ties than can be looked at (SCAN_BUDGET a
   * hop). There are at least so many.
   */
  readonly capped: Scalars['Boolean']['output'];
  /** By distance, nearest first; a distance at which nothing is new has none. */
  readonly levels: ReadonlyArray<ReachableLevel>;
};

/** The entities at a distance: those that no shorter way leads to. */
export type ReachableLevel = {
  /** In hops, from 1. */
  readonly distance: Scalars['Int']['output'];
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Whether counting stopped before all were found. */
  readonly capped: Scalars['Boolean']['output'];
  /** By their kind, in the order of the vocabulary; kinds that none has are left out. */
  readonly kinds: ReadonlyArray<ReachableKindCount>;
  /**
   * By the types of the ties that lead to them from the distance before, in the order of the vocabulary. One that ties of
   * several types lead to counts for each.
   */
  readonly types: ReadonlyArray<ReachableTypeCount>;
};

/** How many entities of a kind are at a distance. */
export type ReachableKindCount = {
  /** The kind. */
  readonly kind: EntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** To how many entities at a distance ties of a type lead. */
export type ReachableTypeCount = {
  /** The type. */
  readonly type: RelationshipType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A tie from one entity to another, in time, with its evidence. */
export type Relationship = {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** Whether it surely holds at the time of the view, or only may; null without a time in the view. */
  readonly presence?: Maybe<Certainty>;
  /** Whether it stands. Lists hold what does; others are found as what a statement is about, and by their id. */
  readonly standing: Standing;
  /** The type, one of the vocabulary. */
  readonly type: RelationshipType;
  /** The wording of the source: "donated to", "board observer". */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Where it starts: who did or does it. */
  readonly from: Entity;
  /** Where it ends: to whom or what. */
  readonly to: Entity;
  /** When it happened or holds. */
  readonly period: Period;
  /** What else is known about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** How often it was written: 1 at first, one more with each change of it or of what its evidence comes to. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
  /**
   * How many independent voices support the fact itself, of the statements that the view shows. A voice counts once, however
   * often it speaks: each entity to which a statement is attributed, each source that is not named, and where a statement is
   * attributed to nobody, the source that it cites. Statements that are attributed to nobody and cite nothing are one voice
   * together.
   */
  readonly voiceCount: Scalars['Int']['output'];
  /**
   * A number from 0 to 1 that ranks evidence; it is no probability. Over the current statements about the fact itself:
   * 1 - product of (1 - weight) over distinct supporting attributions, times the product of (1 - weight) over distinct
   * denying ones. Weights: a document's own voice 0.7, a named person or organization 0.5, an anonymous source 0.4.
   * Without statements it is 0.
   */
  readonly confidence: Scalars['Float']['output'];
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The aspects on which statements stand on both sides. */
  readonly disputedAspects: ReadonlyArray<StatementAspect>;
  /** The evidence, preferred statements first. */
  readonly statements: StatementConnection;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<RelationshipVersion>;
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
};


/** A tie from one entity to another, in time, with its evidence. */
export type RelationshipStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A tie from one entity to another, in time, with its evidence. */
export type RelationshipHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** Money given, promised or both; FUNDED. */
export type Funding = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** Whether it surely holds at the time of the view, or only may; null without a time in the view. */
  readonly presence?: Maybe<Certainty>;
  /** Whether it stands. Lists hold what does; others are found as what a statement is about, and by their id. */
  readonly standing: Standing;
  /** The type, one of the vocabulary. */
  readonly type: RelationshipType;
  /** The wording of the source: "donated to", "board observer". */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Where it starts: who did or does it. */
  readonly from: Entity;
  /** Where it ends: to whom or what. */
  readonly to: Entity;
  /** When it happened or holds. */
  readonly period: Period;
  /** What else is known about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** How often it was written: 1 at first, one more with each change of it or of what its evidence comes to. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
  /**
   * How many independent voices support the fact itself, of the statements that the view shows. A voice counts once, however
   * often it speaks: each entity to which a statement is attributed, each source that is not named, and where a statement is
   * attributed to nobody, the source that it cites. Statements that are attributed to nobody and cite nothing are one voice
   * together.
   */
  readonly voiceCount: Scalars['Int']['output'];
  /**
   * A number from 0 to 1 that ranks evidence; it is no probability. Over the current statements about the fact itself:
   * 1 - product of (1 - weight) over distinct supporting attributions, times the product of (1 - weight) over distinct
   * denying ones. Weights: a document's own voice 0.7, a named person or organization 0.5, an anonymous source 0.4.
   * Without statements it is 0.
   */
  readonly confidence: Scalars['Float']['output'];
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The aspects on which statements stand on both sides. */
  readonly disputedAspects: ReadonlyArray<StatementAspect>;
  /** The evidence, preferred statements first. */
  readonly statements: StatementConnection;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<RelationshipVersion>;
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
  /** What was promised, null when nothing is known of a promise. */
  readonly pledged?: Maybe<Money>;
  /** What was given, null when that is not known or was given together with others. */
  readonly paid?: Maybe<Money>;
  /** The sum that was given together with others; `paid` and `pledged` are then null. */
  readonly joint?: Maybe<Joint>;
};


/** Money given, promised or both; FUNDED. */
export type FundingStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Money given, promised or both; FUNDED. */
export type FundingHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** Someone leaving; LEFT. */
export type Departure = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** Whether it surely holds at the time of the view, or only may; null without a time in the view. */
  readonly presence?: Maybe<Certainty>;
  /** Whether it stands. Lists hold what does; others are found as what a statement is about, and by their id. */
  readonly standing: Standing;
  /** The type, one of the vocabulary. */
  readonly type: RelationshipType;
  /** The wording of the source: "donated to", "board observer". */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Where it starts: who did or does it. */
  readonly from: Entity;
  /** Where it ends: to whom or what. */
  readonly to: Entity;
  /** When it happened or holds. */
  readonly period: Period;
  /** What else is known about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** How often it was written: 1 at first, one more with each change of it or of what its evidence comes to. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
  /**
   * How many independent voices support the fact itself, of the statements that the view shows. A voice counts once, however
   * often it speaks: each entity to which a statement is attributed, each source that is not named, and where a statement is
   * attributed to nobody, the source that it cites. Statements that are attributed to nobody and cite nothing are one voice
   * together.
   */
  readonly voiceCount: Scalars['Int']['output'];
  /**
   * A number from 0 to 1 that ranks evidence; it is no probability. Over the current statements about the fact itself:
   * 1 - product of (1 - weight) over distinct supporting attributions, times the product of (1 - weight) over distinct
   * denying ones. Weights: a document's own voice 0.7, a named person or organization 0.5, an anonymous source 0.4.
   * Without statements it is 0.
   */
  readonly confidence: Scalars['Float']['output'];
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The aspects on which statements stand on both sides. */
  readonly disputedAspects: ReadonlyArray<StatementAspect>;
  /** The evidence, preferred statements first. */
  readonly statements: StatementConnection;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<RelationshipVersion>;
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
  /** What they were there. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The reason stated; whether it is disputed is in `disputedAspects`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where they went. */
  readonly destination?: Maybe<Entity>;
};


/** Someone leaving; LEFT. */
export type DepartureStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone leaving; LEFT. */
export type DepartureHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** Someone being hired; HIRED. */
export type Hire = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** Whether it surely holds at the time of the view, or only may; null without a time in the view. */
  readonly presence?: Maybe<Certainty>;
  /** Whether it stands. Lists hold what does; others are found as what a statement is about, and by their id. */
  readonly standing: Standing;
  /** The type, one of the vocabulary. */
  readonly type: RelationshipType;
  /** The wording of the source: "donated to", "board observer". */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Where it starts: who did or does it. */
  readonly from: Entity;
  /** Where it ends: to whom or what. */
  readonly to: Entity;
  /** When it happened or holds. */
  readonly period: Period;
  /** What else is known about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** How often it was written: 1 at first, one more with each change of it or of what its evidence comes to. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
  /**
   * How many independent voices support the fact itself, of the statements that the view shows. A voice counts once, however
   * often it speaks: each entity to which a statement is attributed, each source that is not named, and where a statement is
   * attributed to nobody, the source that it cites. Statements that are attributed to nobody and cite nothing are one voice
   * together.
   */
  readonly voiceCount: Scalars['Int']['output'];
  /**
   * A number from 0 to 1 that ranks evidence; it is no probability. Over the current statements about the fact itself:
   * 1 - product of (1 - weight) over distinct supporting attributions, times the product of (1 - weight) over distinct
   * denying ones. Weights: a document's own voice 0.7, a named person or organization 0.5, an anonymous source 0.4.
   * Without statements it is 0.
   */
  readonly confidence: Scalars['Float']['output'];
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The aspects on which statements stand on both sides. */
  readonly disputedAspects: ReadonlyArray<StatementAspect>;
  /** The evidence, preferred statements first. */
  readonly statements: StatementConnection;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<RelationshipVersion>;
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
  /** As what they were hired. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Whom they came from. */
  readonly previousEmployer?: Maybe<Entity>;
};


/** Someone being hired; HIRED. */
export type HireStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone being hired; HIRED. */
export type HireHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** Being against someone or something; OPPOSED. */
export type Opposition = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** Whether it surely holds at the time of the view, or only may; null without a time in the view. */
  readonly presence?: Maybe<Certainty>;
  /** Whether it stands. Lists hold what does; others are found as what a statement is about, and by their id. */
  readonly standing: Standing;
  /** The type, one of the vocabulary. */
  readonly type: RelationshipType;
  /** The wording of the source: "donated to", "board observer". */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Where it starts: who did or does it. */
  readonly from: Entity;
  /** Where it ends: to whom or what. */
  readonly to: Entity;
  /** When it happened or holds. */
  readonly period: Period;
  /** What else is known about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** How often it was written: 1 at first, one more with each change of it or of what its evidence comes to. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
  /**
   * How many independent voices support the fact itself, of the statements that the view shows. A voice counts once, however
   * often it speaks: each entity to which a statement is attributed, each source that is not named, and where a statement is
   * attributed to nobody, the source that it cites. Statements that are attributed to nobody and cite nothing are one voice
   * together.
   */
  readonly voiceCount: Scalars['Int']['output'];
  /**
   * A number from 0 to 1 that ranks evidence; it is no probability. Over the current statements about the fact itself:
   * 1 - product of (1 - weight) over distinct supporting attributions, times the product of (1 - weight) over distinct
   * denying ones. Weights: a document's own voice 0.7, a named person or organization 0.5, an anonymous source 0.4.
   * Without statements it is 0.
   */
  readonly confidence: Scalars['Float']['output'];
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The aspects on which statements stand on both sides. */
  readonly disputedAspects: ReadonlyArray<StatementAspect>;
  /** The evidence, preferred statements first. */
  readonly statements: StatementConnection;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<RelationshipVersion>;
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
  /** What it was about. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** How it was done: the wording of the source. */
  readonly act?: Maybe<Scalars['String']['output']>;
};


/** Being against someone or something; OPPOSED. */
export type OppositionStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Being against someone or something; OPPOSED. */
export type OppositionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** A relationship of any other type. */
export type OtherRelationship = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** Whether it surely holds at the time of the view, or only may; null without a time in the view. */
  readonly presence?: Maybe<Certainty>;
  /** Whether it stands. Lists hold what does; others are found as what a statement is about, and by their id. */
  readonly standing: Standing;
  /** The type, one of the vocabulary. */
  readonly type: RelationshipType;
  /** The wording of the source: "donated to", "board observer". */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Where it starts: who did or does it. */
  readonly from: Entity;
  /** Where it ends: to whom or what. */
  readonly to: Entity;
  /** When it happened or holds. */
  readonly period: Period;
  /** What else is known about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Further properties that the data came with. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** How often it was written: 1 at first, one more with each change of it or of what its evidence comes to. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
  /**
   * How many independent voices support the fact itself, of the statements that the view shows. A voice counts once, however
   * often it speaks: each entity to which a statement is attributed, each source that is not named, and where a statement is
   * attributed to nobody, the source that it cites. Statements that are attributed to nobody and cite nothing are one voice
   * together.
   */
  readonly voiceCount: Scalars['Int']['output'];
  /**
   * A number from 0 to 1 that ranks evidence; it is no probability. Over the current statements about the fact itself:
   * 1 - product of (1 - weight) over distinct supporting attributions, times the product of (1 - weight) over distinct
   * denying ones. Weights: a document's own voice 0.7, a named person or organization 0.5, an anonymous source 0.4.
   * Without statements it is 0.
   */
  readonly confidence: Scalars['Float']['output'];
  /** Whether statements about the fact itself stand on both sides. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The aspects on which statements stand on both sides. */
  readonly disputedAspects: ReadonlyArray<StatementAspect>;
  /** The evidence, preferred statements first. */
  readonly statements: StatementConnection;
  /** What was recorded of it so far, the latest version first. With `knownAt` in the view, by then. */
  readonly history: ReadonlyArray<RelationshipVersion>;
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
  /** As what: a position, a part played. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The amount of money that goes with it, such as the price of what was acquired. */
  readonly amount?: Maybe<Money>;
};


/** A relationship of any other type. */
export type OtherRelationshipStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A relationship of any other type. */
export type OtherRelationshipHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  beforeRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** An amount of money as exactly as it is stated. */
export type Money = {
  /** The exact amount. Zero and negative ones occur in imported data. */
  readonly amount: Scalars['Decimal']['output'];
  /** Its currency, null when that is not stated. */
  readonly currency?: Maybe<Scalars['Currency']['output']>;
  /** Whether its code is one of ISO 4217, and of today; null when the currency is not stated. */
  readonly currencyStandard?: Maybe<CurrencyStandard>;
  /** Whether the source calls it about that much. */
  readonly approximate: Scalars['Boolean']['output'];
};

/** Where a currency code stands. It follows from the code alone. */
export type CurrencyStandard =
  /** ISO 4217 has it today, `USD`. Units of account and metals are among these, `XDR` or `XAU`. */
  | 'ISO_4217'
  /** ISO 4217 had it and withdrew it, `DEM` or `FRF`: money of its time. */
  | 'ISO_4217_HISTORIC'
  /** It is none of ISO's: `BTC`, `USDT`, or whatever else the data call so. Nothing but the code is known of it. */
  | 'OTHER';

/**
 * When a relationship happened or holds. With a partial date the earliest and latest days differ. An act ends when it
 * starts; an unknown end of a state has no latest day.
 */
export type Period = {
  /** Whether it is an act or a state. */
  readonly form: PeriodForm;
  /** The start as stated, null when it is not known. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** The end as stated; null for an act, for what goes on and when it is not known. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it was still going on when it was last reported. */
  readonly ongoing: Scalars['Boolean']['output'];
  /** Whether a date is stated as about then, with `~` or `%`: it may be one more of its unit before or behind. */
  readonly approximate: Scalars['Boolean']['output'];
  /** Whether a date is stated as perhaps then, with `?` or `%`: it may be one more of its unit before or behind. */
  readonly uncertain: Scalars['Boolean']['output'];
  /** The first day on which it can have started, null when open. */
  readonly earliestStart?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it can have started, null when open. */
  readonly latestStart?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it can have ended, null when open. */
  readonly earliestEnd?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it can have ended, null when open. */
  readonly latestEnd?: Maybe<Scalars['Date']['output']>;
};

/** A fact shared by several: a sum given together. It is counted once. */
export type Joint = Node & {
  /** Stable: `joint/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** The sum of all. */
  readonly total: Money;
  /** Those known to share it. */
  readonly participants: ReadonlyArray<Entity>;
  /** Whether others, not named, share it too. */
  readonly open: Scalars['Boolean']['output'];
  /** How often it was written: 1 at first, one more with each correction. */
  readonly revision: Scalars['Int']['output'];
};

/** One happening of which relationships are sides: that one hired and that the other lost. */
export type Event = Node & {
  /** Stable: `event/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** What happened. */
  readonly name: Scalars['String']['output'];
  /** Who took part, and as what. */
  readonly participants: ReadonlyArray<Participant>;
};

/** A part played in an event. */
export type Participant = {
  /** The part, free text in lower case; null when not stated. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Who played it. */
  readonly entity: Entity;
};

/** A page of relationships. */
export type RelationshipConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The relationships of the page. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** The relationships with their cursors. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
};

/** A relationship with its cursor. */
export type RelationshipEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** A page of an entity's ties. */
export type TieConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The relationships of the entities of this page with each other, with the one whose ties these are and with those named, but
   * for the ties of the page: what a picture draws beside these. What is between those named is not told again. Under the view of the list, those with the best evidence first: by confidence,
   * number of sources, and id. Its conditions are not asked of them.
   */
  readonly among: ReadonlyArray<Relationship>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<TieEdge>;
};


/** A page of an entity's ties. */
export type TieConnectionAmongArgs = {
  and?: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  where?: InputMaybe<RelationshipWhere>;
  first?: Scalars['Int']['input'];
};

/** A tie: the entity at the other end and the relationship to it. */
export type TieEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** The relationship. */
  readonly relationship: Relationship;
};

/** A page of an entity's ties of this type. */
export type FundingConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The relationships of the entities of this page with each other, with the one whose ties these are and with those named, but
   * for the ties of the page: what a picture draws beside these. What is between those named is not told again. Under the view of the list, those with the best evidence first: by confidence,
   * number of sources, and id. Its conditions are not asked of them.
   */
  readonly among: ReadonlyArray<Relationship>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<FundingEdge>;
};


/** A page of an entity's ties of this type. */
export type FundingConnectionAmongArgs = {
  and?: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  where?: InputMaybe<RelationshipWhere>;
  first?: Scalars['Int']['input'];
};

/** A tie: the entity at the other end and the relationship to it. */
export type FundingEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** The relationship. */
  readonly relationship: Funding;
};

/** A page of an entity's ties of this type. */
export type DepartureConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The relationships of the entities of this page with each other, with the one whose ties these are and with those named, but
   * for the ties of the page: what a picture draws beside these. What is between those named is not told again. Under the view of the list, those with the best evidence first: by confidence,
   * number of sources, and id. Its conditions are not asked of them.
   */
  readonly among: ReadonlyArray<Relationship>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<DepartureEdge>;
};


/** A page of an entity's ties of this type. */
export type DepartureConnectionAmongArgs = {
  and?: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  where?: InputMaybe<RelationshipWhere>;
  first?: Scalars['Int']['input'];
};

/** A tie: the entity at the other end and the relationship to it. */
export type DepartureEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** The relationship. */
  readonly relationship: Departure;
};

/** A page of an entity's ties of this type. */
export type HireConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The relationships of the entities of this page with each other, with the one whose ties these are and with those named, but
   * for the ties of the page: what a picture draws beside these. What is between those named is not told again. Under the view of the list, those with the best evidence first: by confidence,
   * number of sources, and id. Its conditions are not asked of them.
   */
  readonly among: ReadonlyArray<Relationship>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<HireEdge>;
};


/** A page of an entity's ties of this type. */
export type HireConnectionAmongArgs = {
  and?: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  where?: InputMaybe<RelationshipWhere>;
  first?: Scalars['Int']['input'];
};

/** A tie: the entity at the other end and the relationship to it. */
export type HireEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** The relationship. */
  readonly relationship: Hire;
};

/** A page of an entity's ties of this type. */
export type OppositionConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The relationships of the entities of this page with each other, with the one whose ties these are and with those named, but
   * for the ties of the page: what a picture draws beside these. What is between those named is not told again. Under the view of the list, those with the best evidence first: by confidence,
   * number of sources, and id. Its conditions are not asked of them.
   */
  readonly among: ReadonlyArray<Relationship>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<OppositionEdge>;
};


/** A page of an entity's ties of this type. */
export type OppositionConnectionAmongArgs = {
  and?: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  where?: InputMaybe<RelationshipWhere>;
  first?: Scalars['Int']['input'];
};

/** A tie: the entity at the other end and the relationship to it. */
export type OppositionEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** The relationship. */
  readonly relationship: Opposition;
};

/** A page of hits. */
export type SearchConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities found. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The hits, best first. */
  readonly edges: ReadonlyArray<SearchEdge>;
};

/** A hit. */
export type SearchEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** How well it fits beside the best hit of the whole search, which has 1. Only its order means something. */
  readonly score: Scalars['Float']['output'];
  /** Why it was found. */
  readonly match: NameMatch;
  /** The name that was found so. */
  readonly matched: Scalars['String']['output'];
  /** The entity found. */
  readonly node: Entity;
};

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

/** Of what texts are looked through. */
export type TextClass =
  /** Quotes of statements and their renderings. */
  | 'STATEMENT'
  /** Descriptions of entities. */
  | 'ENTITY'
  /** Descriptions of relationships and the words of their sources for them. */
  | 'RELATIONSHIP';

/** Which text it is. */
export type TextField =
  /** The words of a source. */
  | 'QUOTE'
  /** A rendering of a quote in another language. */
  | 'TRANSLATION'
  /** A description. */
  | 'DESCRIPTION'
  /** The wording of the source for a relationship. */
  | 'KIND';

/** A page of what has words in its texts. */
export type TextSearchConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** What was found: statements, entities and relationships. */
  readonly nodes: ReadonlyArray<Node>;
  /** The hits, best first. */
  readonly edges: ReadonlyArray<TextSearchEdge>;
  /** All hits by what they are, or are about, and what they cite. */
  readonly facets: TextFacets;
};

/** A hit. */
export type TextSearchEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** How well it fits beside the best hit of the whole search, which has 1. Only its order means something. */
  readonly score: Scalars['Float']['output'];
  /** The part of its text that has the words. */
  readonly matched: TextSnippet;
  /** A statement, an entity or a relationship. */
  readonly node: Node;
};

/** A part of a text. */
export type TextSnippet = {
  /** Of which text. */
  readonly field: TextField;
  /** Its language, null when that is not known. */
  readonly language?: Maybe<Scalars['Locale']['output']>;
  /** The part, word for word, at most some 240 characters; what is left out is shown as `…`. */
  readonly text: Scalars['String']['output'];
  /** Where in the part the words are, in the order of the text. */
  readonly highlights: ReadonlyArray<TextSpan>;
};

/** A place in a text, in UTF-16 units as JavaScript counts them. */
export type TextSpan = {
  /** Its first unit, from 0. */
  readonly start: Scalars['Int']['output'];
  /** Behind its last unit. */
  readonly end: Scalars['Int']['output'];
};

/** Hits by what they are. Counts are exact up to 10,000 hits; of more the best 10,001 are counted. The most frequent come first. */
export type TextFacets = {
  /** By of what the texts are. */
  readonly classes: ReadonlyArray<TextClassFacet>;
  /** Entities, and statements about such, by the kind of the entity. */
  readonly kinds: ReadonlyArray<EntityKindFacet>;
  /** Relationships, and statements about such, by the type of the relationship. */
  readonly types: ReadonlyArray<RelationshipTypeFacet>;
  /** Statements by the source that they cite: the twenty most frequent. */
  readonly sources: ReadonlyArray<SourceFacet>;
  /** Whether there are more hits than were counted. */
  readonly capped: Scalars['Boolean']['output'];
};

/** How many hits are of one class. */
export type TextClassFacet = {
  /** Of what the texts are. */
  readonly class: TextClass;
  /** The number of hits. */
  readonly count: Scalars['Int']['output'];
};

/** How many hits are, or are about, entities of one kind. */
export type EntityKindFacet = {
  /** The kind. */
  readonly kind: EntityKind;
  /** The number of hits. */
  readonly count: Scalars['Int']['output'];
};

/** How many hits are, or are about, relationships of one type. */
export type RelationshipTypeFacet = {
  /** The type. */
  readonly type: RelationshipType;
  /** The number of hits. */
  readonly count: Scalars['Int']['output'];
};

/** How many hits cite one source. */
export type SourceFacet = {
  /** The source. */
  readonly source: Source;
  /** The number of hits. */
  readonly count: Scalars['Int']['output'];
};

/** A page of shared connections. */
export type SharedConnectionConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities of the page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The entities with what they are connected to. */
  readonly edges: ReadonlyArray<SharedConnectionEdge>;
};

/** A shared connection. */
export type SharedConnectionEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity that is connected. */
  readonly node: Entity;
  /** Those of the entities asked for that it is connected to, in the order in which they were named. */
  readonly connectedTo: ReadonlyArray<Entity>;
  /** The relationships that connect them, those with the best evidence first: by confidence, number of sources, and id. */
  readonly relationships: ReadonlyArray<Relationship>;
};


/** A shared connection. */
export type SharedConnectionEdgeRelationshipsArgs = {
  first?: Scalars['Int']['input'];
};

/** A version of the graph that has a name, to be cited: `npx whowhom snapshot NAME` takes one. docs/keeping.md says how. */
export type Snapshot = {
  /** Its name; no two have the same. */
  readonly name: Scalars['String']['output'];
  /** The number of the last change that it holds. */
  readonly graphVersion: Scalars['Int']['output'];
  /** When that change was: `view: { knownAt: ... }` with just this moment asks the graph as this snapshot holds it. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** When it was taken. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Who took it. */
  readonly takenBy: Scalars['String']['output'];
  /** How many records the graph had: each entity, relationship, statement, source, event, joint fact and change. */
  readonly recordCount: Scalars['Int']['output'];
  /** SHA-256 of these, as `npx whowhom export` writes them, a line each: a file has it at its end. */
  readonly sha256: Scalars['String']['output'];
  /**
   * Whether something was erased since: then the graph as it was cannot be made again, and no file of it now has this hash. What
   * `knownAt` tells is without what was erased.
   */
  readonly erasedSince: Scalars['Boolean']['output'];
};

/**
 * Conditions on sources; all that are given must hold. `all`, `any` and `not` nest at most 5 deep, and there are at most 50
 * conditions in one filter. A null within it, a condition that holds nothing and one whose variable is not given are refused;
 * what has no value is asked for by `exists: false`.
 */
export type SourceWhere = {
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: InputMaybe<SourceWhere>;
  /** On its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** On its title. */
  readonly title?: InputMaybe<TextFilter>;
  /** On its address, such as `{ contains: "://www.nytimes.com/" }`. */
  readonly url?: InputMaybe<TextFilter>;
  /** On when it was published. */
  readonly publishedAt?: InputMaybe<DateFilter>;
  /** On the licence under which it can be used. */
  readonly licence?: InputMaybe<TextFilter>;
  /** Whether an archive is known to keep a copy (true), or none is (false). */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What sources are ordered by. */
export type SourceOrderField =
  /** By title, by its letters, whatever their case and accents; what has no title comes last in both directions. */
  | 'TITLE'
  /** By the earliest day on which it can have been published, then the latest; what has no date comes last in both directions. */
  | 'PUBLISHED_AT'
  /** By how many statements cite it, as `statementCount` has it under the view. */
  | 'COUNT';

/** The order of sources. Equals follow by id. */
export type SourceOrder = {
  /** What to order by. */
  readonly field: SourceOrderField;
  /** Which way; when it is left out, COUNT begins with the most (DESC), and the others run up (ASC). */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A page of sources. */
export type SourceConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The sources of the page. */
  readonly nodes: ReadonlyArray<Source>;
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
};

/** A source with its cursor. */
export type SourceEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
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

/** What says it: something that can be cited. */
export type Source = Node & {
  /** Stable: `source/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Its address; null when there is none or it is not http or https. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The language it is written in. */
  readonly language?: Maybe<Scalars['Locale']['output']>;
  /** When it was published, as exactly as that is known. */
  readonly publishedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The licence under which it can be used. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The address of a copy that an archive keeps; null when there is none or it is not http or https. */
  readonly archiveUrl?: Maybe<Scalars['URL']['output']>;
  /** When that copy was made, as exactly as that is known. */
  readonly archivedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** How many statements cite it, of those that the view shows; `statements` lists them, with what each is about. */
  readonly statementCount: Scalars['Int']['output'];
  /** What it says: the statements that cite it. In the order of their ids. */
  readonly statements: StatementConnection;
};


/** What says it: something that can be cited. */
export type SourceStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody a source does not name. */
export type AnonymousSource = Node & {
  /** Stable: `anonymous/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /** What the source calls them: "informed sources". */
  readonly description: Scalars['String']['output'];
  /** What they are quoted as saying. In the order of their ids. */
  readonly said: StatementConnection;
};


/** Somebody a source does not name. */
export type AnonymousSourceSaidArgs = {
  where?: InputMaybe<StatementWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who says it: an entity, or somebody a source does not name. Null in a statement: the document itself says it. */
export type Attribution = AnonymousSource | Organization | Person | Place | Product | Topic;

/** A piece of evidence: what a source says, word for word, about a relationship or an entity. */
export type Statement = Node & {
  /** Stable: `statement/...`. */
  readonly id: Scalars['ID']['output'];
  /** Tells views apart: with `id` the key of a normalised cache. */
  readonly viewKey: Scalars['String']['output'];
  /**
   * What it is about: a relationship or an entity. A relationship that is denied, or of which something else was recorded at
   * the moment of the view, is there as it was recorded then; null when it was retracted by then.
   */
  readonly about?: Maybe<Node>;
  /** The words of the source; imported data may lack them. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** A rendering of the quote in a language: the quote itself in its own, else a translation, null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The language of the quote. */
  readonly language?: Maybe<Scalars['Locale']['output']>;
  /** Where it stands in the source: "paragraph 3". */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Which side it takes. */
  readonly stance: Stance;
  /** How it ranks among the others. */
  readonly rank: StatementRank;
  /** What it is about: null is the fact itself. */
  readonly aspect?: Maybe<StatementAspect>;
  /** Of a statement about an entity: which property. */
  readonly property?: Maybe<Scalars['String']['output']>;
  /** Of a statement about an entity: the value of the property, as text. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The unit of the value. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Whether what is recorded is that nothing was said: a refusal to comment. */
  readonly silence: Scalars['Boolean']['output'];
  /** Who says it; null when the document itself does. */
  readonly attributedTo?: Maybe<Attribution>;
  /** What says it. */
  readonly source?: Maybe<Source>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was retracted or replaced; null while it is what is recorded, now or at the moment of the view. */
  readonly supersededAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A piece of evidence: what a source says, word for word, about a relationship or an entity. */
export type StatementTextArgs = {
  lang: Scalars['Locale']['input'];
};

/** On whom a statement rests. */
export type StatementAttribution =
  /** On a person, an organization or whoever else is named. */
  | 'NAMED'
  /** On somebody whom the source does not name. */
  | 'ANONYMOUS'
  /** On the document itself, in its own voice. */
  | 'DOCUMENT';

/** A condition on a moment. All that is given must hold. */
export type DateTimeFilter = {
  /** Is after this. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is after this, or is this. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is before this. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is before this, or is this. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Conditions on statements; all that are given must hold. `all`, `any` and `not` nest at most 5 deep, and there are at most
 * 50 conditions in one filter. Lists hold at most 1,000; one value may stand for a list of one. Where `id`, `about`,
 * `attributedTo` or `source` is given, only what is named there is looked at, else all statements, `SCAN_BUDGET` of them a page.
 * A null within it, a condition that holds nothing and one whose variable is not given are refused.
 */
export type StatementWhere = {
  /** Every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** At least one of these; of none, nothing meets it. */
  readonly any?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** Not this. What lacks a value meets no condition on it, and so meets its `not`. */
  readonly not?: InputMaybe<StatementWhere>;
  /** Is one of these. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is about one of these relationships or entities. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is about a relationship of one of these types, denied ones included. */
  readonly aboutTypes?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** Is about an entity of one of these kinds. */
  readonly aboutKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Is said by one of these entities or anonymous sources. */
  readonly attributedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On whom it rests. */
  readonly attribution?: InputMaybe<StatementAttribution>;
  /** Cites one of these sources. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Cites a source that meets these. */
  readonly cites?: InputMaybe<SourceWhere>;
  /** Takes this side. */
  readonly stance?: InputMaybe<Stance>;
  /** Has this rank, of those that the view shows. */
  readonly rank?: InputMaybe<StatementRank>;
  /** Is about one of these aspects. */
  readonly aspects?: InputMaybe<ReadonlyArray<StatementAspect>>;
  /** Is about the fact itself (true) or about an aspect of it (false). */
  readonly onFact?: InputMaybe<Scalars['Boolean']['input']>;
  /** Records that nothing was said (true), or what was said (false). */
  readonly silence?: InputMaybe<Scalars['Boolean']['input']>;
  /** On the property of an entity that it is about. */
  readonly property?: InputMaybe<TextFilter>;
  /** On the value of that property. */
  readonly value?: InputMaybe<TextFilter>;
  /** On the words of the source. */
  readonly quote?: InputMaybe<TextFilter>;
  /** On the words of the source or one of their renderings in other languages; each condition on any of them. */
  readonly text?: InputMaybe<TextFilter>;
  /** Has a quote in one of these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['Locale']['input']>>;
  /** On when it was recorded. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
};

/** A page of statements. */
export type StatementConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The statements of the page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** The statements with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
};

/** A statement with its cursor. */
export type StatementEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

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

/** A page of changes. */
export type TimelineConnection = {
  /** How many there are in all, exactly. Costs time only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * How many relationships of the same selection have neither a start nor an end that is stated, exactly. Costs time only
   * when it is asked for.
   */
  readonly undatedCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The changes of the page. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /**
   * The changes of the page as a file, with the relationships that changed, their ends and their evidence: the best 20
   * statements of each relationship, and how many more there are.
   */
  readonly export: Export;
};


/** A page of changes. */
export type TimelineConnectionExportArgs = {
  format: ExportFormat;
};

/** A change with its cursor. */
export type TimelineEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: TimelineEntry;
};

/** A change of a relationship. */
export type TimelineEntry = {
  /** When, as stated: of a start or an act the start of the period, of an end its end. */
  readonly date: Scalars['PartialDate']['output'];
  /** How exactly that is stated. */
  readonly precision: DatePrecision;
  /** What it is. */
  readonly change: TimelineChange;
  /**
   * The change in one sentence, such as "Elon Musk left OpenAI on 20 February 2018." What the source calls it, topics and
   * roles are in the words of the source.
   */
  readonly summary: Scalars['String']['output'];
  /** The relationship that changed. */
  readonly relationship: Relationship;
};


/** A change of a relationship. */
export type TimelineEntrySummaryArgs = {
  lang?: Scalars['Locale']['input'];
};

/** What totals of relationships are parted by. */
export type RelationshipTotalBy =
  /** By their type. */
  | 'TYPE'
  /** By the wording of the source, as it is written. What has none is a group of its own. */
  | 'KIND'
  /** By the year of the start as stated, of a range or a decade its first. What has no start is a group of its own. */
  | 'YEAR'
  /** By where they start: who did or does it. */
  | 'FROM'
  /** By where they end. */
  | 'TO'
  /**
   * By the currency of their amounts. A relationship with amounts in two currencies counts in the group of each, so that counts
   * must not be added up; what has no amount, or one without a currency, is a group of its own.
   */
  | 'CURRENCY';

/** What groups of relationships are ordered by. */
export type RelationshipTotalOrderField =
  /** By how many they are. */
  | 'COUNT'
  /** By the year; what has none comes last. */
  | 'YEAR'
  /** By the sum of what was paid as funding. */
  | 'PAID'
  /** By the sum of what was promised. */
  | 'PLEDGED'
  /** By the sum of prices and other amounts of what is no funding. */
  | 'PRICE'
  /** By the sum of what was given together with others. */
  | 'JOINT';

/**
 * An order of groups of relationships. Groups that are equal in it come the more numerous first, then by type, year, currency,
 * wording and ends.
 */
export type RelationshipTotalOrder = {
  /** What to order by. */
  readonly field: RelationshipTotalOrderField;
  /** Which way. Groups without what they are ordered by come last whichever way it is. */
  readonly direction?: OrderDirection;
  /**
   * The currency of the sums that groups are ordered by. An order by money wants it, for nothing is converted, or CURRENCY in
   * `by`: groups then come currency by currency, that of no currency last.
   */
  readonly currency?: InputMaybe<Scalars['Currency']['input']>;
};

/**
 * What the relationships of a group come to in one currency. `paid`, `pledged`, `price`, `joint` and `disputed` must not be added
 * up: what was promised and then paid is in two of them. A sum is disputed when statements on the relationship itself, or on how
 * much it was, stand on both sides.
 */
export type CurrencySums = {
  /** The currency; null for amounts of which it is not stated. */
  readonly currency?: Maybe<Scalars['Currency']['output']>;
  /** Whether its code is one of ISO 4217, and of today; null when the currency is not stated. */
  readonly currencyStandard?: Maybe<CurrencyStandard>;
  /** What was paid as funding, without what is disputed. */
  readonly paid: AmountSum;
  /** What was promised, whether it was paid since or not, without what is disputed. */
  readonly pledged: AmountSum;
  /** Prices, and other amounts that go with what is no funding, without what is disputed. */
  readonly price: AmountSum;
  /**
   * What was given together with others, each amount once, whoever shares it. In every group that someone shares it from the
   * whole amount is told, so that groups must not be added up; `overall` has it once.
   */
  readonly joint: AmountSum;
  /** What is disputed, which is in none of the others. */
  readonly disputed: DisputedCurrencySums;
};

/** Sums of disputed amounts in one currency. */
export type DisputedCurrencySums = {
  /** Of what was paid as funding. */
  readonly paid: AmountSum;
  /** Of what was promised. */
  readonly pledged: AmountSum;
  /** Of prices and other amounts of what is no funding. */
  readonly price: AmountSum;
  /** Of what was given together; here only when every relationship of the group that shares it is disputed. */
  readonly joint: AmountSum;
};

/** A group of relationships: how many they are and what they come to. */
export type RelationshipTotal = {
  /** Their type; null when totals are not by TYPE. */
  readonly type?: Maybe<RelationshipType>;
  /** The wording of the source; null for what has none, and when totals are not by KIND. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /**
   * The year of the start as stated, of a range or a decade its first; 0 is 1 BC. Null for what has no start, and when totals
   * are not by YEAR.
   */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Where they start; null when totals are not by FROM. */
  readonly from?: Maybe<Entity>;
  /** Where they end; null when totals are not by TO. */
  readonly to?: Maybe<Entity>;
  /** The currency of their amounts; null for what has none, and when totals are not by CURRENCY. */
  readonly currency?: Maybe<Scalars['Currency']['output']>;
  /** How many relationships they are. */
  readonly count: Scalars['Int']['output'];
  /** How many of them have no amount, nor share one. */
  readonly withoutAmount: Scalars['Int']['output'];
  /**
   * What they come to, one a currency, that of no currency last; one at most when totals are by CURRENCY. Empty when none has
   * an amount.
   */
  readonly sums: ReadonlyArray<CurrencySums>;
};

/** A page of groups of relationships, with what all of them come to. */
export type RelationshipTotalConnection = {
  /** How many groups there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** All relationships that were looked at as one group: each counts once, and so does each joint amount. */
  readonly overall: RelationshipTotal;
  /** Relationships that count nowhere, for all statements deny them. */
  readonly denied: Scalars['Int']['output'];
  /** Relationships that count nowhere, for only deprecated statements support them; 0 when the view asks for these. */
  readonly deprecated: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<RelationshipTotal>;
  /** The groups with their cursors. */
  readonly edges: ReadonlyArray<RelationshipTotalEdge>;
};

/** A group with its cursor. */
export type RelationshipTotalEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: RelationshipTotal;
};

/** Whether a relationship with dates that are not exactly known holds at a time. */
export type Certainty =
  /** It may hold. */
  | 'POSSIBLE'
  /** It surely holds, whatever the true dates are. */
  | 'CERTAIN';

/** From when to when, both included. At least one of the two. */
export type DuringInput = {
  /** From the earliest day of this; null is from ever. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** To the latest day of this; null is for ever. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
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
  readonly at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What holds at some time between two dates. */
  readonly during?: InputMaybe<DuringInput>;
  /**
   * What had come about by then: acts that happened on this day or before it, or before this month, year or range was over, and
   * the states that `at` shows. So a gift of 2016 is there as of 2019, and what somebody led until 2018 is not. An act without a
   * date, or of which only some days are early enough, may have happened (`POSSIBLE`) and has not surely (`CERTAIN`).
   */
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * What had been recorded by this moment, before later corrections; null is now, and so is any moment to come. Before the
   * first record nothing is known, and an entity is null.
   */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
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

/** The words of the graph. */
export type Vocabulary = {
  /** Every relationship type, in the order of the enum. */
  readonly relationshipTypes: ReadonlyArray<RelationshipTypeInfo>;
};

/** What there is to know about a relationship type. */
export type RelationshipTypeInfo = {
  /** The type. */
  readonly type: RelationshipType;
  /** How it reads from its start: "funded". English where the language is not known. */
  readonly label: Scalars['String']['output'];
  /** How it reads from its end: "funded by". English where the language is not known. */
  readonly inverseLabel: Scalars['String']['output'];
  /** What it means and which way it runs. */
  readonly description: Scalars['String']['output'];
  /** Whether such a relationship happens or holds when nothing else is said. */
  readonly form: PeriodForm;
  /** The kinds expected where it starts. */
  readonly from: ReadonlyArray<EntityKind>;
  /** The kinds expected where it ends. */
  readonly to: ReadonlyArray<EntityKind>;
  /** How many relationships of this type stand now. */
  readonly count: Scalars['Int']['output'];
};


/** What there is to know about a relationship type. */
export type RelationshipTypeInfoLabelArgs = {
  lang?: Scalars['Locale']['input'];
};


/** What there is to know about a relationship type. */
export type RelationshipTypeInfoInverseLabelArgs = {
  lang?: Scalars['Locale']['input'];
};

/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type Mutation = {
  /** Records a relationship with its evidence. */
  readonly recordRelationship?: Maybe<RecordRelationshipResult>;
  /** Records an entity. One that is there gets the further names and ids in other records that come with it. */
  readonly recordEntity?: Maybe<RecordEntityResult>;
  /**
   * Records a piece of evidence about a relationship or an entity. A relationship then has the summary that follows, and may
   * stand no more, or stand again.
   */
  readonly recordStatement?: Maybe<RecordStatementResult>;
  /** Records an event: one happening, of which relationships are sides that name it in their `events`. */
  readonly recordEvent?: Maybe<RecordEventResult>;
  /**
   * Records a sum that several gave or promised together. Relationships name it as their `joint`: it is counted once, and its evidence is
   * theirs.
   */
  readonly recordJoint?: Maybe<RecordJointResult>;
  /**
   * Corrects what is recorded of a relationship. What was stays in its `history` and is seen with `knownAt`. Its type and its
   * ends are what it is: retract it and record another one to change them.
   */
  readonly correctRelationship?: Maybe<CorrectRelationshipResult>;
  /** Corrects what is recorded of an entity. What was stays in its `history` and is seen with `knownAt`. */
  readonly correctEntity?: Maybe<CorrectEntityResult>;
  /** Corrects what is recorded of a sum that several share. What was is seen with `knownAt`. */
  readonly correctJoint?: Maybe<CorrectJointResult>;
  /**
   * Withdraws a relationship with the statements about it, or a statement, after which the relationship that it was about has
   * the summary that follows from the others. Or an entity with the statements about it, an event, a joint sum or a source, of which
   * nothing else may be left that names or cites it: a problem counts what is. Nothing is deleted: `knownAt` sees it as it was, and a
   * relationship is found by its id.
   */
  readonly retract?: Maybe<RetractResult>;
  /**
   * Merges entities that are one and the same into the one that is kept. It gets their names with their sources, their ids in
   * other records, what it lacked itself (description, page, existence, attributes), and all that names them: relationships,
   * statements about them and by them, parts in events, shares of joint sums. Two relationships that then say the same stay
   * two, and one between two that are merged stays as one from the entity to itself. Their ids find the one that is kept, and
   * `knownAt` sees them as they were. `undoMerge` takes it back.
   */
  readonly mergeEntities?: Maybe<MergeEntitiesResult>;
  /**
   * Takes a merge back: what was merged is there again, with its names and with all that named it before. What was recorded
   * since of the entity that was kept stays with it, and so does what was corrected otherwise since.
   */
  readonly undoMerge?: Maybe<UndoMergeResult>;
  /**
   * Erases an entity for good, as the law may ask of a person: its names, all that is and was recorded of it and was merged into it, the
   * relationships of which it is an end with their evidence, and what cites or names nothing else. What others keep is without
   * its names and its words. No `knownAt` and no history shows it; what is left is a hash of its id, under which nothing can be recorded
   * any more. For admins. It cannot be taken back. docs/erasing.md says what becomes of what.
   */
  readonly erase?: Maybe<EraseResult>;
  /** Several operations as one change: all of them or none. They may refer to each other by the ids that they give, in any order. */
  readonly write?: Maybe<SeveralResult>;
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationRecordRelationshipArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: RelationshipInput;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationRecordEntityArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EntityInput;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationRecordStatementArgs = {
  idempotencyKey: Scalars['ID']['input'];
  about: Scalars['ID']['input'];
  input: StatementInput;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationRecordEventArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EventInput;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationRecordJointArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: JointInput;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationCorrectRelationshipArgs = {
  idempotencyKey: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  patch: RelationshipPatch;
  reason?: InputMaybe<Scalars['String']['input']>;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationCorrectEntityArgs = {
  idempotencyKey: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  patch: EntityPatch;
  reason?: InputMaybe<Scalars['String']['input']>;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationCorrectJointArgs = {
  idempotencyKey: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  patch: JointPatch;
  reason?: InputMaybe<Scalars['String']['input']>;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationRetractArgs = {
  idempotencyKey: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationMergeEntitiesArgs = {
  idempotencyKey: Scalars['ID']['input'];
  keep: Scalars['ID']['input'];
  merge: ReadonlyArray<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationUndoMergeArgs = {
  idempotencyKey: Scalars['ID']['input'];
  mergeId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationEraseArgs = {
  idempotencyKey: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  words?: ReadonlyArray<Scalars['String']['input']>;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * Where clients write. Each field is one change, in one transaction: all of it is written with its evidence, or nothing is.
 * What is wrong comes back in `problems`, all of it at once, and what is selected below is read after the change, at
 * `graphVersion`. Several fields of one document are written one after the other, each by itself; `write` takes several
 * together. docs/writing.md has worked examples.
 */
export type MutationWriteArgs = {
  idempotencyKey: Scalars['ID']['input'];
  operations: ReadonlyArray<WriteOperation>;
  dryRun?: Scalars['Boolean']['input'];
};

/** What came of a write. */
export type WriteResult = {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
};

/** Something in the arguments that has to be mended. */
export type WriteProblem = {
  /** One of the codes in docs/errors.md. */
  readonly code: Scalars['String']['output'];
  /** Where in the arguments: `input.evidence[0].source.url`. */
  readonly path: Scalars['String']['output'];
  /** What came, what was wanted and what to try. */
  readonly message: Scalars['String']['output'];
  /** The nearest valid values. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
};

/** What came of recording a relationship. */
export type RecordRelationshipResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The relationship; null when it was not written. */
  readonly relationship?: Maybe<Relationship>;
  /** Whether it was new; false when it was there just so. */
  readonly created: Scalars['Boolean']['output'];
};

/** What came of recording an entity. */
export type RecordEntityResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The entity; null when it was not written. */
  readonly entity?: Maybe<Entity>;
  /** Whether it was new; false when it was there. */
  readonly created: Scalars['Boolean']['output'];
};

/** What came of recording a statement. */
export type RecordStatementResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The statement; null when it was not written. */
  readonly statement?: Maybe<Statement>;
  /** Whether it was new; false when it was there just so. */
  readonly created: Scalars['Boolean']['output'];
};

/** What came of recording an event. */
export type RecordEventResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The event; null when it was not written. */
  readonly event?: Maybe<Event>;
  /** Whether it was new; false when it was there just so. */
  readonly created: Scalars['Boolean']['output'];
};

/** What came of recording a joint sum. */
export type RecordJointResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The sum; null when it was not written. */
  readonly joint?: Maybe<Joint>;
  /** Whether it was new; false when it was there just so. */
  readonly created: Scalars['Boolean']['output'];
};

/** What came of correcting a relationship. */
export type CorrectRelationshipResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The relationship as it is recorded now, whether it was corrected or not; null when there is none. */
  readonly relationship?: Maybe<Relationship>;
  /** Whether it has a new revision; false when it was all so already. */
  readonly corrected: Scalars['Boolean']['output'];
};

/** What came of correcting an entity. */
export type CorrectEntityResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The entity as it is recorded now, whether it was corrected or not; null when there is none. */
  readonly entity?: Maybe<Entity>;
  /** Whether it has a new revision; false when it was all so already. */
  readonly corrected: Scalars['Boolean']['output'];
};

/** What came of correcting a joint sum. */
export type CorrectJointResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The sum as it is recorded now, whether it was corrected or not; null when there is none. */
  readonly joint?: Maybe<Joint>;
  /** Whether it has a new revision; false when it was all so already. */
  readonly corrected: Scalars['Boolean']['output'];
};

/** What came of retracting something. */
export type RetractResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** What was retracted; null when nothing was. */
  readonly retractedId?: Maybe<Scalars['ID']['output']>;
  /**
   * The relationship, or what the statement was about, as it is recorded now; null when nothing was retracted, or what is none
   * any more.
   */
  readonly node?: Maybe<Node>;
};

/** What came of merging entities. */
export type MergeEntitiesResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The merge, for `undoMerge`; null when nothing was merged. */
  readonly mergeId?: Maybe<Scalars['ID']['output']>;
  /** The entity that was to be kept as it is recorded now; null when there is none. */
  readonly entity?: Maybe<Entity>;
};

/** What came of taking a merge back. */
export type UndoMergeResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** The merge; null when it was not taken back. */
  readonly mergeId?: Maybe<Scalars['ID']['output']>;
  /** The entities that are there again; empty when it was not taken back. */
  readonly restored: ReadonlyArray<Entity>;
};

/** What came of erasing an entity. */
export type EraseResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** What stands in `changes` for all that went; null when nothing was erased. */
  readonly placeholder?: Maybe<Scalars['ID']['output']>;
  /** How much went, or with `dryRun` would go; null where there are problems. */
  readonly counts?: Maybe<ErasedCounts>;
  /**
   * The ids of what stays and still holds one of its names: texts with a name of one word, which may be somebody else's, and names,
   * addresses and ids of others. Somebody has to look at them. At most 1,000.
   */
  readonly stillNamed: ReadonlyArray<Scalars['ID']['output']>;
};

/** How much went with an entity that was erased. */
export type ErasedCounts = {
  /** It, and the entities that were merged into it. */
  readonly entities: Scalars['Int']['output'];
  /** Relationships of which it was an end. */
  readonly relationships: Scalars['Int']['output'];
  /** Statements about it and about these. */
  readonly statements: Scalars['Int']['output'];
  /** Sources that were cited for nothing else. */
  readonly sources: Scalars['Int']['output'];
  /** Events in which nobody else took part. */
  readonly events: Scalars['Int']['output'];
  /** Joint sums that nobody else shared. */
  readonly joints: Scalars['Int']['output'];
  /** Statements about others that it had made: they stay, without their words, by somebody without a name. */
  readonly silenced: Scalars['Int']['output'];
  /** Texts about others out of which its names were taken. */
  readonly redacted: Scalars['Int']['output'];
};

/** What came of several operations. */
export type SeveralResult = WriteResult & {
  /**
   * The version of the graph that holds the write, and at which what is selected beside it was read; the latest one when
   * nothing was written.
   */
  readonly graphVersion: Scalars['Int']['output'];
  /** Whether it is written, by this request or an earlier one with the same key. Not with problems, nor with `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** All that is wrong; empty when nothing is. With a problem nothing was written. */
  readonly problems: ReadonlyArray<WriteProblem>;
  /** What each operation recorded, corrected or retracted, in their order; empty when nothing was written. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** How many of the operations recorded, corrected or retracted something; the others were so already. */
  readonly changed: Scalars['Int']['output'];
};

/** One operation of several: exactly one of these. */
export type WriteOperation =
  /** Records an entity. */
  { readonly recordEntity: EntityInput; readonly recordRelationship?: never; readonly recordStatement?: never; readonly recordEvent?: never; readonly recordJoint?: never; readonly correctRelationship?: never; readonly correctEntity?: never; readonly correctJoint?: never; readonly retract?: never; readonly mergeEntities?: never; readonly undoMerge?: never; }
  |  /** Records a relationship with its evidence. */
  { readonly recordEntity?: never; readonly recordRelationship: RelationshipInput; readonly recordStatement?: never; readonly recordEvent?: never; readonly recordJoint?: never; readonly correctRelationship?: never; readonly correctEntity?: never; readonly correctJoint?: never; readonly retract?: never; readonly mergeEntities?: never; readonly undoMerge?: never; }
  |  /** Records a piece of evidence. */
  { readonly recordEntity?: never; readonly recordRelationship?: never; readonly recordStatement: RecordStatementInput; readonly recordEvent?: never; readonly recordJoint?: never; readonly correctRelationship?: never; readonly correctEntity?: never; readonly correctJoint?: never; readonly retract?: never; readonly mergeEntities?: never; readonly undoMerge?: never; }
  |  /** Records an event. */
  { readonly recordEntity?: never; readonly recordRelationship?: never; readonly recordStatement?: never; readonly recordEvent: EventInput; readonly recordJoint?: never; readonly correctRelationship?: never; readonly correctEntity?: never; readonly correctJoint?: never; readonly retract?: never; readonly mergeEntities?: never; readonly undoMerge?: never; }
  |  /** Records a sum that several share. */
  { readonly recordEntity?: never; readonly recordRelationship?: never; readonly recordStatement?: never; readonly recordEvent?: never; readonly recordJoint: JointInput; readonly correctRelationship?: never; readonly correctEntity?: never; readonly correctJoint?: never; readonly retract?: never; readonly mergeEntities?: never; readonly undoMerge?: never; }
  |  /** Corrects a relationship. */
  { readonly recordEntity?: never; readonly recordRelationship?: never; readonly recordStatement?: never; readonly recordEvent?: never; readonly recordJoint?: never; readonly correctRelationship: CorrectRelationshipInput; readonly correctEntity?: never; readonly correctJoint?: never; readonly retract?: never; readonly mergeEntities?: never; readonly undoMerge?: never; }
  |  /** Corrects an entity. */
  { readonly recordEntity?: never; readonly recordRelationship?: never; readonly recordStatement?: never; readonly recordEvent?: never; readonly recordJoint?: never; readonly correctRelationship?: never; readonly correctEntity: CorrectEntityInput; readonly correctJoint?: never; readonly retract?: never; readonly mergeEntities?: never; readonly undoMerge?: never; }
  |  /** Corrects a sum that several share. */
  { readonly recordEntity?: never; readonly recordRelationship?: never; readonly recordStatement?: never; readonly recordEvent?: never; readonly recordJoint?: never; readonly correctRelationship?: never; readonly correctEntity?: never; readonly correctJoint: CorrectJointInput; readonly retract?: never; readonly mergeEntities?: never; readonly undoMerge?: never; }
  |  /** Withdraws a relationship, a statement, an entity, an event, a joint sum or a source. */
  { readonly recordEntity?: never; readonly recordRelationship?: never; readonly recordStatement?: never; readonly recordEvent?: never; readonly recordJoint?: never; readonly correctRelationship?: never; readonly correctEntity?: never; readonly correctJoint?: never; readonly retract: RetractInput; readonly mergeEntities?: never; readonly undoMerge?: never; }
  |  /** Merges entities into one. What another operation of the same write records names the one that is kept. */
  { readonly recordEntity?: never; readonly recordRelationship?: never; readonly recordStatement?: never; readonly recordEvent?: never; readonly recordJoint?: never; readonly correctRelationship?: never; readonly correctEntity?: never; readonly correctJoint?: never; readonly retract?: never; readonly mergeEntities: MergeEntitiesInput; readonly undoMerge?: never; }
  |  /** Takes a merge back. */
  { readonly recordEntity?: never; readonly recordRelationship?: never; readonly recordStatement?: never; readonly recordEvent?: never; readonly recordJoint?: never; readonly correctRelationship?: never; readonly correctEntity?: never; readonly correctJoint?: never; readonly retract?: never; readonly mergeEntities?: never; readonly undoMerge: UndoMergeInput; };

/** The arguments of `mergeEntities`. */
export type MergeEntitiesInput = {
  /** The entity that is kept. */
  readonly keep: Scalars['ID']['input'];
  /** 1 to 1,000 others of its kind that are merged into it. */
  readonly merge: ReadonlyArray<Scalars['ID']['input']>;
  /** Why, as the history tells it. */
  readonly reason: Scalars['String']['input'];
};

/** The arguments of `undoMerge`. */
export type UndoMergeInput = {
  /** The merge. */
  readonly mergeId: Scalars['ID']['input'];
  /** Why, as the history tells it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The arguments of `recordStatement`. */
export type RecordStatementInput = {
  /** The relationship or entity that it is about. */
  readonly about: Scalars['ID']['input'];
  /** The statement. */
  readonly input: StatementInput;
};

/** The arguments of `correctRelationship`. */
export type CorrectRelationshipInput = {
  /** The relationship. */
  readonly id: Scalars['ID']['input'];
  /** The `revision` that the correction was made for. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be otherwise. */
  readonly patch: RelationshipPatch;
  /** Why, as the history tells it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The arguments of `correctEntity`. */
export type CorrectEntityInput = {
  /** The entity. */
  readonly id: Scalars['ID']['input'];
  /** The `revision` that the correction was made for. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be otherwise. */
  readonly patch: EntityPatch;
  /** Why, as the history tells it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The arguments of `correctJoint`. */
export type CorrectJointInput = {
  /** The sum. */
  readonly id: Scalars['ID']['input'];
  /** The `revision` that the correction was made for. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be otherwise. */
  readonly patch: JointPatch;
  /** Why, as the record tells it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The arguments of `retract`. */
export type RetractInput = {
  /** The relationship, statement, entity, event, joint sum or source. */
  readonly id: Scalars['ID']['input'];
  /** Why, as the history tells it. */
  readonly reason: Scalars['String']['input'];
};

/** Something that is there, or that the same write records. */
export type ReferenceInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
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
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of relationship it is. */
  readonly type: RelationshipType;
  /** Where it starts: who did or does it. */
  readonly from: ReferenceInput;
  /** Where it ends: to whom or what. */
  readonly to: ReferenceInput;
  /** The wording of the source: "donated to". */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** When it happened or holds. */
  readonly period?: InputMaybe<PeriodInput>;
  /** As what: a position, a part played. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** The reason stated. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it was about. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** Where somebody who left went. */
  readonly destination?: InputMaybe<ReferenceInput>;
  /** Whom somebody who was hired came from. */
  readonly previousEmployer?: InputMaybe<ReferenceInput>;
  /** What was given; the price of what was acquired. */
  readonly paid?: InputMaybe<MoneyInput>;
  /** What was promised. */
  readonly pledged?: InputMaybe<MoneyInput>;
  /** The sum that was given together with others; of FUNDED, and in the place of `paid` and `pledged`. */
  readonly joint?: InputMaybe<ReferenceInput>;
  /** The events that it is one side of. */
  readonly events?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  /** What else is known about it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Further properties, each key once. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** What it rests on: at least one statement. */
  readonly evidence: ReadonlyArray<StatementInput>;
};

/** What is to be otherwise of a relationship, leaf by leaf: what is left out stays, null clears. */
export type RelationshipPatch = {
  /** The wording of the source. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** When it happened or holds, leaf by leaf. */
  readonly period?: InputMaybe<PeriodInput>;
  /** As what. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** The reason stated. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it was about. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** Where somebody who left went. */
  readonly destination?: InputMaybe<ReferenceInput>;
  /** Whom somebody who was hired came from. */
  readonly previousEmployer?: InputMaybe<ReferenceInput>;
  /** What was given, leaf by leaf. */
  readonly paid?: InputMaybe<MoneyInput>;
  /** What was promised, leaf by leaf. */
  readonly pledged?: InputMaybe<MoneyInput>;
  /** The sum that was given together with others. */
  readonly joint?: InputMaybe<ReferenceInput>;
  /** The events that it is one side of: all of them. */
  readonly events?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  /** What else is known about it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Further properties: all of them. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
};

/** When something happened or holds. */
export type PeriodInput = {
  /** The start as stated, as PartialDate is written: `2023-01`. */
  readonly start?: InputMaybe<Scalars['String']['input']>;
  /** The end as stated, as PartialDate is written. An act has none but its start. */
  readonly end?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was still going on when it was last reported. What has an end is not. */
  readonly ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is an act or a state; without it the type, the end and `ongoing` decide. */
  readonly form?: InputMaybe<PeriodForm>;
};

/** An amount of money. */
export type MoneyInput = {
  /** The exact amount as Decimal is written: `1000000000.50`. It has to be known where any of the others is. */
  readonly amount?: InputMaybe<Scalars['String']['input']>;
  /** Its currency as a code in capitals, `USD`; left out when that is not stated. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** Whether the source calls it about that much. */
  readonly approximate?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A further property. */
export type AttributeInput = {
  /** Its name. */
  readonly key: Scalars['String']['input'];
  /** Its value. */
  readonly value: Scalars['String']['input'];
};

/** Who says it: exactly one of these. */
export type AttributionInput =
  /** An entity. */
  { readonly id: Scalars['ID']['input']; readonly anonymous?: never; }
  |  /** What the source calls somebody whom it does not name: "informed sources". */
  { readonly id?: never; readonly anonymous: Scalars['String']['input']; };

/** A piece of evidence as it is recorded. It has a source, or somebody who says it, or both. */
export type StatementInput = {
  /** Its id, `statement/...`; one is made when it is left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What says it. */
  readonly source?: InputMaybe<SourceInput>;
  /** The words of the source. With `source.text` they have to stand there. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** The language of the quote, `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Renderings of the quote, each language once. */
  readonly texts?: InputMaybe<ReadonlyArray<RenderingInput>>;
  /** Where it stands in the source: "p. 3". */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  /** Which side it takes; SUPPORTS when left out. */
  readonly stance?: InputMaybe<Stance>;
  /** How it ranks among those about the same; NORMAL when left out. */
  readonly rank?: InputMaybe<StatementRank>;
  /** What it is about when it is not about the fact itself. */
  readonly aspect?: InputMaybe<StatementAspect>;
  /** Who says it; the document itself when left out. */
  readonly attributedTo?: InputMaybe<AttributionInput>;
  /** Of a statement about an entity: which property. */
  readonly property?: InputMaybe<Scalars['String']['input']>;
  /** Of a statement about an entity: the value of the property. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  /** In what the value is counted. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Whether it records that somebody said nothing. */
  readonly silence?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A rendering of a quote in another language. */
export type RenderingInput = {
  /** The language, `en`. */
  readonly lang: Scalars['String']['input'];
  /** The rendering. */
  readonly text: Scalars['String']['input'];
};

/**
 * A source: one that is there by its id or its address, or one that is recorded with what is said of it here. Without an id it
 * is made from the address, or else from the title.
 */
export type SourceInput = {
  /** Its id, `source/...`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Its address, http or https. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The language it is written in, `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, as PartialDate is written. */
  readonly publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The licence under which it can be used: `CC-BY-4.0`. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** The address of a copy that an archive keeps, http or https. */
  readonly archiveUrl?: InputMaybe<Scalars['String']['input']>;
  /** When that copy was made, as PartialDate is written. */
  readonly archivedAt?: InputMaybe<Scalars['String']['input']>;
  /** Its text, in which the quote is looked for; it is not stored. White space counts as one space. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An entity as it is recorded. */
export type EntityInput = {
  /** Its id, `person/...`; one is made of its kind and name when it is left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Which kind of entity it is. */
  readonly kind: EntityKind;
  /** Its main name. */
  readonly name: Scalars['String']['input'];
  /** The language of the main name, `en`. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** A sentence on who or what it is. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its page, http or https. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** From when to when it exists. */
  readonly existence?: InputMaybe<ExistenceInput>;
  /** The same in other records. */
  readonly sameAs?: InputMaybe<ReadonlyArray<OutsideIdInput>>;
  /** Further properties, each key once. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
};

/**
 * What is to be otherwise of an entity, leaf by leaf: what is left out stays, null clears. Lists are given as a whole;
 * `recordEntity` adds to further names and ids in other records.
 */
export type EntityPatch = {
  /** Which kind of entity it is. */
  readonly kind?: InputMaybe<EntityKind>;
  /** Its main name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The language of the main name. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Further names: all of them. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The same in other records: all of them. */
  readonly sameAs?: InputMaybe<ReadonlyArray<OutsideIdInput>>;
  /** A sentence on who or what it is. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its page, http or https. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** From when to when it exists, leaf by leaf. */
  readonly existence?: InputMaybe<ExistenceInput>;
  /** Further properties: all of them. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
};

/** A further name of an entity. */
export type NameInput = {
  /** The name. */
  readonly text: Scalars['String']['input'];
  /** Its language, `en`. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** How it is used; ALTERNATIVE when left out. */
  readonly usage?: InputMaybe<NameUsage>;
  /** The source that uses it. */
  readonly source?: InputMaybe<ReferenceInput>;
};

/** From when to when somebody or something exists: born or founded, died or dissolved. */
export type ExistenceInput = {
  /** The start as stated, as PartialDate is written. */
  readonly start?: InputMaybe<Scalars['String']['input']>;
  /** The end as stated, as PartialDate is written. */
  readonly end?: InputMaybe<Scalars['String']['input']>;
};

/** An id in another record. */
export type OutsideIdInput = {
  /** The record: wikidata, littlesis, ..., or url. */
  readonly scheme: Scalars['String']['input'];
  /** Its id there; of url the address. */
  readonly value: Scalars['String']['input'];
};

/** An event as it is recorded. */
export type EventInput = {
  /** Its id, `event/...`; one is made of its name when it is left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What happened. */
  readonly name: Scalars['String']['input'];
  /** Who took part. */
  readonly participants: ReadonlyArray<ParticipantInput>;
};

/** A part played in an event. */
export type ParticipantInput = {
  /** Who played it. */
  readonly entity: ReferenceInput;
  /** The part, free text in lower case. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** A sum that several share, as it is recorded. */
export type JointInput = {
  /** Its id, `joint/...`; one is made of those who share it when it is left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The sum of all. */
  readonly total: MoneyInput;
  /** Those known to share it, each once. */
  readonly participants: ReadonlyArray<ReferenceInput>;
  /** Whether others, not named, share it too; not when it is left out. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is to be otherwise of a sum that several share: what is left out stays. */
export type JointPatch = {
  /** The sum of all, leaf by leaf. */
  readonly total?: InputMaybe<MoneyInput>;
  /** Those known to share it: all of them. */
  readonly participants?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  /** Whether others, not named, share it too. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Attribution:
    | ( AnonymousRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( RelationshipRow )
    | ( RelationshipRow )
    | ( RelationshipRow )
    | ( RelationshipRow )
    | ( RelationshipRow )
    | ( JointRow )
    | ( EventRow )
    | ( SourceRow )
    | ( AnonymousRow )
    | ( StatementRow )
  ;
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Relationship:
    | ( RelationshipRow )
    | ( RelationshipRow )
    | ( RelationshipRow )
    | ( RelationshipRow )
    | ( RelationshipRow )
  ;
  WriteResult:
    | ( WriteRow )
    | ( WriteRow )
    | ( WriteRow )
    | ( WriteRow )
    | ( WriteRow )
    | ( WriteRow )
    | ( WriteRow )
    | ( WriteRow )
    | ( WriteRow )
    | ( WriteRow )
    | ( WriteRow )
    | ( Erased )
    | ( WriteRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AttributeName: ResolverTypeWrapper<AttributeName>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AttributeValue: ResolverTypeWrapper<AttributeValue>;
  AttributeNameConnection: ResolverTypeWrapper<AnyConnection>;
  AttributeNameEdge: ResolverTypeWrapper<AttributeNameEdge>;
  AttributeValueConnection: ResolverTypeWrapper<AnyConnection>;
  AttributeValueEdge: ResolverTypeWrapper<AttributeValueEdge>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OrderDirection: OrderDirection;
  Attribute: ResolverTypeWrapper<Attribute>;
  OutsideId: ResolverTypeWrapper<OutsideId>;
  DiffView: DiffView;
  Diff: ResolverTypeWrapper<DiffRow>;
  DuplicateConnection: ResolverTypeWrapper<PairConnection>;
  DuplicateEdge: ResolverTypeWrapper<Omit<DuplicateEdge, 'node'> & { node: ResolversTypes['Duplicate'] }>;
  Duplicate: ResolverTypeWrapper<DuplicatePair>;
  DuplicateReason: ResolverTypeWrapper<DuplicateReason>;
  DuplicateSign: DuplicateSign;
  Graph: ResolverTypeWrapper<GraphRow>;
  Omission: ResolverTypeWrapper<OmissionRow>;
  NameUsage: NameUsage;
  Name: ResolverTypeWrapper<NameRow>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipCountBy: RelationshipCountBy;
  TieDirection: TieDirection;
  Entity: ResolverTypeWrapper<EntityRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  Organization: ResolverTypeWrapper<EntityRow>;
  Product: ResolverTypeWrapper<EntityRow>;
  Place: ResolverTypeWrapper<EntityRow>;
  Topic: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<AnyConnection>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Existence: ResolverTypeWrapper<Existence>;
  EntityPresence: EntityPresence;
  ExportFormat: ExportFormat;
  Export: ResolverTypeWrapper<ExportRow>;
  GraphVersion: ResolverTypeWrapper<Scalars['GraphVersion']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ChangePage: ResolverTypeWrapper<FeedPage>;
  GraphChange: ResolverTypeWrapper<ChangeRow>;
  ChangeAction: ChangeAction;
  SubjectChange: ResolverTypeWrapper<Subject>;
  ErasedIds: ResolverTypeWrapper<ErasedIds>;
  IdFilter: IdFilter;
  EntityKindFilter: EntityKindFilter;
  RelationshipTypeFilter: RelationshipTypeFilter;
  TextFilter: TextFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  DateFilter: DateFilter;
  MoneyFilter: MoneyFilter;
  PeriodFilter: PeriodFilter;
  EvidenceFilter: EvidenceFilter;
  AttributeFilter: AttributeFilter;
  ExistenceFilter: ExistenceFilter;
  SameAsFilter: SameAsFilter;
  AttributionFilter: AttributionFilter;
  FundingWhere: FundingWhere;
  DepartureWhere: DepartureWhere;
  HireWhere: HireWhere;
  OppositionWhere: OppositionWhere;
  OtherRelationshipWhere: OtherRelationshipWhere;
  TieMatch: TieMatch;
  TieCount: TieCount;
  TiesFilter: TiesFilter;
  EntityWhere: EntityWhere;
  OtherEndFilter: OtherEndFilter;
  TieWhere: TieWhere;
  RelationshipWhere: RelationshipWhere;
  Answer: Answer;
  Finding: ResolverTypeWrapper<FindingRow>;
  VersionStatus: VersionStatus;
  RelationshipVersion: ResolverTypeWrapper<RelationshipVersionRow>;
  EntityVersion: ResolverTypeWrapper<EntityVersionRow>;
  FundingTotalBy: FundingTotalBy;
  FundingTotalOrder: FundingTotalOrder;
  AmountSum: ResolverTypeWrapper<AmountSum>;
  DisputedSums: ResolverTypeWrapper<DisputedSums>;
  FundingTotal: ResolverTypeWrapper<TotalNode>;
  FundingLeftOut: ResolverTypeWrapper<LeftOut>;
  FundingTotalConnection: ResolverTypeWrapper<TotalsConnection>;
  FundingTotalEdge: ResolverTypeWrapper<Omit<FundingTotalEdge, 'node'> & { node: ResolversTypes['FundingTotal'] }>;
  NeighbourOrderField: NeighbourOrderField;
  NeighbourOrder: NeighbourOrder;
  NeighbourConnection: ResolverTypeWrapper<AnyConnection>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  RelationshipOrderField: RelationshipOrderField;
  RelationshipOrder: RelationshipOrder;
  TieOrderField: TieOrderField;
  TieOrder: TieOrder;
  EntityOrderField: EntityOrderField;
  EntityOrder: EntityOrder;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  RelationshipMatch: RelationshipMatch;
  SharedPart: SharedPart;
  RelationshipPart: RelationshipPart;
  PairOrder: PairOrder;
  RelationshipPair: ResolverTypeWrapper<PairRow>;
  DayCount: ResolverTypeWrapper<DayCount>;
  RelationshipPairConnection: ResolverTypeWrapper<AnyConnection>;
  RelationshipPairEdge: ResolverTypeWrapper<Omit<RelationshipPairEdge, 'node'> & { node: ResolversTypes['RelationshipPair'] }>;
  PathCoherence: PathCoherence;
  PathRank: PathRank;
  PathShortfall: PathShortfall;
  PathConnection: ResolverTypeWrapper<PathList>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  Path: ResolverTypeWrapper<CountedPath>;
  PathPeriod: ResolverTypeWrapper<PathPeriod>;
  HopDirection: HopDirection;
  PathHop: ResolverTypeWrapper<CountedHop>;
  Reachable: ResolverTypeWrapper<Reachable>;
  ReachableLevel: ResolverTypeWrapper<ReachableLevel>;
  ReachableKindCount: ResolverTypeWrapper<ReachableKindCount>;
  ReachableTypeCount: ResolverTypeWrapper<ReachableTypeCount>;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  Funding: ResolverTypeWrapper<RelationshipRow>;
  Departure: ResolverTypeWrapper<RelationshipRow>;
  Hire: ResolverTypeWrapper<RelationshipRow>;
  Opposition: ResolverTypeWrapper<RelationshipRow>;
  OtherRelationship: ResolverTypeWrapper<RelationshipRow>;
  Money: ResolverTypeWrapper<MoneyRow>;
  CurrencyStandard: CurrencyStandard;
  Period: ResolverTypeWrapper<Period>;
  Joint: ResolverTypeWrapper<JointRow>;
  Event: ResolverTypeWrapper<EventRow>;
  Participant: ResolverTypeWrapper<ParticipantRow>;
  RelationshipConnection: ResolverTypeWrapper<AnyConnection>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  TieConnection: ResolverTypeWrapper<AnyConnection>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node' | 'relationship'> & { node: ResolversTypes['Entity'], relationship: ResolversTypes['Relationship'] }>;
  FundingConnection: ResolverTypeWrapper<AnyConnection>;
  FundingEdge: ResolverTypeWrapper<Omit<FundingEdge, 'node' | 'relationship'> & { node: ResolversTypes['Entity'], relationship: ResolversTypes['Funding'] }>;
  DepartureConnection: ResolverTypeWrapper<AnyConnection>;
  DepartureEdge: ResolverTypeWrapper<Omit<DepartureEdge, 'node' | 'relationship'> & { node: ResolversTypes['Entity'], relationship: ResolversTypes['Departure'] }>;
  HireConnection: ResolverTypeWrapper<AnyConnection>;
  HireEdge: ResolverTypeWrapper<Omit<HireEdge, 'node' | 'relationship'> & { node: ResolversTypes['Entity'], relationship: ResolversTypes['Hire'] }>;
  OppositionConnection: ResolverTypeWrapper<AnyConnection>;
  OppositionEdge: ResolverTypeWrapper<Omit<OppositionEdge, 'node' | 'relationship'> & { node: ResolversTypes['Entity'], relationship: ResolversTypes['Opposition'] }>;
  SearchConnection: ResolverTypeWrapper<AnyConnection>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  NameMatch: NameMatch;
  TextClass: TextClass;
  TextField: TextField;
  TextSearchConnection: ResolverTypeWrapper<AnyConnection>;
  TextSearchEdge: ResolverTypeWrapper<Omit<TextSearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  TextSnippet: ResolverTypeWrapper<TextSnippet>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  TextFacets: ResolverTypeWrapper<Facets>;
  TextClassFacet: ResolverTypeWrapper<TextClassFacet>;
  EntityKindFacet: ResolverTypeWrapper<EntityKindFacet>;
  RelationshipTypeFacet: ResolverTypeWrapper<RelationshipTypeFacet>;
  SourceFacet: ResolverTypeWrapper<CitedSource>;
  SharedConnectionConnection: ResolverTypeWrapper<AnyConnection>;
  SharedConnectionEdge: ResolverTypeWrapper<SharedEdge>;
  Snapshot: ResolverTypeWrapper<Snapshot>;
  SourceWhere: SourceWhere;
  SourceOrderField: SourceOrderField;
  SourceOrder: SourceOrder;
  SourceConnection: ResolverTypeWrapper<AnyConnection>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Stance: Stance;
  StatementRank: StatementRank;
  StatementAspect: StatementAspect;
  Source: ResolverTypeWrapper<SourceRow>;
  AnonymousSource: ResolverTypeWrapper<AnonymousRow>;
  Attribution: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Attribution']>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementAttribution: StatementAttribution;
  DateTimeFilter: DateTimeFilter;
  StatementWhere: StatementWhere;
  StatementConnection: ResolverTypeWrapper<AnyConnection>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  TimelineChange: TimelineChange;
  DatePrecision: DatePrecision;
  TimelineConnection: ResolverTypeWrapper<ChangeConnection>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineRow>;
  RelationshipTotalBy: RelationshipTotalBy;
  RelationshipTotalOrderField: RelationshipTotalOrderField;
  RelationshipTotalOrder: RelationshipTotalOrder;
  CurrencySums: ResolverTypeWrapper<SumsIn>;
  DisputedCurrencySums: ResolverTypeWrapper<DisputedCurrencySums>;
  RelationshipTotal: ResolverTypeWrapper<GroupNode>;
  RelationshipTotalConnection: ResolverTypeWrapper<RelationshipTotals>;
  RelationshipTotalEdge: ResolverTypeWrapper<Omit<RelationshipTotalEdge, 'node'> & { node: ResolversTypes['RelationshipTotal'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Certainty: Certainty;
  DuringInput: DuringInput;
  View: View;
  Standing: Standing;
  EntityKind: EntityKind;
  PeriodForm: PeriodForm;
  RelationshipType: RelationshipType;
  Vocabulary: ResolverTypeWrapper<Omit<Vocabulary, 'relationshipTypes'> & { relationshipTypes: ReadonlyArray<ResolversTypes['RelationshipTypeInfo']> }>;
  RelationshipTypeInfo: ResolverTypeWrapper<TypeInfo>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WriteResult: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['WriteResult']>;
  WriteProblem: ResolverTypeWrapper<WriteProblem>;
  RecordRelationshipResult: ResolverTypeWrapper<WriteRow>;
  RecordEntityResult: ResolverTypeWrapper<WriteRow>;
  RecordStatementResult: ResolverTypeWrapper<WriteRow>;
  RecordEventResult: ResolverTypeWrapper<WriteRow>;
  RecordJointResult: ResolverTypeWrapper<WriteRow>;
  CorrectRelationshipResult: ResolverTypeWrapper<WriteRow>;
  CorrectEntityResult: ResolverTypeWrapper<WriteRow>;
  CorrectJointResult: ResolverTypeWrapper<WriteRow>;
  RetractResult: ResolverTypeWrapper<WriteRow>;
  MergeEntitiesResult: ResolverTypeWrapper<WriteRow>;
  UndoMergeResult: ResolverTypeWrapper<WriteRow>;
  EraseResult: ResolverTypeWrapper<Erased>;
  ErasedCounts: ResolverTypeWrapper<ErasedCounts>;
  SeveralResult: ResolverTypeWrapper<WriteRow>;
  WriteOperation: WriteOperation;
  MergeEntitiesInput: MergeEntitiesInput;
  UndoMergeInput: UndoMergeInput;
  RecordStatementInput: RecordStatementInput;
  CorrectRelationshipInput: CorrectRelationshipInput;
  CorrectEntityInput: CorrectEntityInput;
  CorrectJointInput: CorrectJointInput;
  RetractInput: RetractInput;
  ReferenceInput: ReferenceInput;
  RelationshipInput: RelationshipInput;
  RelationshipPatch: RelationshipPatch;
  PeriodInput: PeriodInput;
  MoneyInput: MoneyInput;
  AttributeInput: AttributeInput;
  AttributionInput: AttributionInput;
  StatementInput: StatementInput;
  RenderingInput: RenderingInput;
  SourceInput: SourceInput;
  EntityInput: EntityInput;
  EntityPatch: EntityPatch;
  NameInput: NameInput;
  ExistenceInput: ExistenceInput;
  OutsideIdInput: OutsideIdInput;
  EventInput: EventInput;
  ParticipantInput: ParticipantInput;
  JointInput: JointInput;
  JointPatch: JointPatch;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AttributeName: AttributeName;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AttributeValue: AttributeValue;
  AttributeNameConnection: AnyConnection;
  AttributeNameEdge: AttributeNameEdge;
  AttributeValueConnection: AnyConnection;
  AttributeValueEdge: AttributeValueEdge;
  PartialDate: Scalars['PartialDate']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Currency: Scalars['Currency']['output'];
  Locale: Scalars['Locale']['output'];
  URL: Scalars['URL']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Attribute: Attribute;
  OutsideId: OutsideId;
  DiffView: DiffView;
  Diff: DiffRow;
  DuplicateConnection: PairConnection;
  DuplicateEdge: Omit<DuplicateEdge, 'node'> & { node: ResolversParentTypes['Duplicate'] };
  Duplicate: DuplicatePair;
  DuplicateReason: DuplicateReason;
  Graph: GraphRow;
  Omission: OmissionRow;
  Name: NameRow;
  RelationshipCount: RelationshipCount;
  Entity: EntityRow;
  Person: EntityRow;
  Organization: EntityRow;
  Product: EntityRow;
  Place: EntityRow;
  Topic: EntityRow;
  EntityConnection: AnyConnection;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Existence: Existence;
  Export: ExportRow;
  GraphVersion: Scalars['GraphVersion']['output'];
  Subscription: Record<PropertyKey, never>;
  ChangePage: FeedPage;
  GraphChange: ChangeRow;
  SubjectChange: Subject;
  ErasedIds: ErasedIds;
  IdFilter: IdFilter;
  EntityKindFilter: EntityKindFilter;
  RelationshipTypeFilter: RelationshipTypeFilter;
  TextFilter: TextFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  DateFilter: DateFilter;
  MoneyFilter: MoneyFilter;
  PeriodFilter: PeriodFilter;
  EvidenceFilter: EvidenceFilter;
  AttributeFilter: AttributeFilter;
  ExistenceFilter: ExistenceFilter;
  SameAsFilter: SameAsFilter;
  FundingWhere: FundingWhere;
  DepartureWhere: DepartureWhere;
  HireWhere: HireWhere;
  OppositionWhere: OppositionWhere;
  OtherRelationshipWhere: OtherRelationshipWhere;
  TieMatch: TieMatch;
  TieCount: TieCount;
  TiesFilter: TiesFilter;
  EntityWhere: EntityWhere;
  OtherEndFilter: OtherEndFilter;
  TieWhere: TieWhere;
  RelationshipWhere: RelationshipWhere;
  Finding: FindingRow;
  RelationshipVersion: RelationshipVersionRow;
  EntityVersion: EntityVersionRow;
  AmountSum: AmountSum;
  DisputedSums: DisputedSums;
  FundingTotal: TotalNode;
  FundingLeftOut: LeftOut;
  FundingTotalConnection: TotalsConnection;
  FundingTotalEdge: Omit<FundingTotalEdge, 'node'> & { node: ResolversParentTypes['FundingTotal'] };
  NeighbourOrder: NeighbourOrder;
  NeighbourConnection: AnyConnection;
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  RelationshipOrder: RelationshipOrder;
  TieOrder: TieOrder;
  EntityOrder: EntityOrder;
  Duration: Scalars['Duration']['output'];
  RelationshipMatch: RelationshipMatch;
  SharedPart: SharedPart;
  RelationshipPair: PairRow;
  DayCount: DayCount;
  RelationshipPairConnection: AnyConnection;
  RelationshipPairEdge: Omit<RelationshipPairEdge, 'node'> & { node: ResolversParentTypes['RelationshipPair'] };
  PathConnection: PathList;
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  Path: CountedPath;
  PathPeriod: PathPeriod;
  PathHop: CountedHop;
  Reachable: Reachable;
  ReachableLevel: ReachableLevel;
  ReachableKindCount: ReachableKindCount;
  ReachableTypeCount: ReachableTypeCount;
  Relationship: RelationshipRow;
  Funding: RelationshipRow;
  Departure: RelationshipRow;
  Hire: RelationshipRow;
  Opposition: RelationshipRow;
  OtherRelationship: RelationshipRow;
  Money: MoneyRow;
  Period: Period;
  Joint: JointRow;
  Event: EventRow;
  Participant: ParticipantRow;
  RelationshipConnection: AnyConnection;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  TieConnection: AnyConnection;
  TieEdge: Omit<TieEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Entity'], relationship: ResolversParentTypes['Relationship'] };
  FundingConnection: AnyConnection;
  FundingEdge: Omit<FundingEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Entity'], relationship: ResolversParentTypes['Funding'] };
  DepartureConnection: AnyConnection;
  DepartureEdge: Omit<DepartureEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Entity'], relationship: ResolversParentTypes['Departure'] };
  HireConnection: AnyConnection;
  HireEdge: Omit<HireEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Entity'], relationship: ResolversParentTypes['Hire'] };
  OppositionConnection: AnyConnection;
  OppositionEdge: Omit<OppositionEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Entity'], relationship: ResolversParentTypes['Opposition'] };
  SearchConnection: AnyConnection;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  TextSearchConnection: AnyConnection;
  TextSearchEdge: Omit<TextSearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  TextSnippet: TextSnippet;
  TextSpan: TextSpan;
  TextFacets: Facets;
  TextClassFacet: TextClassFacet;
  EntityKindFacet: EntityKindFacet;
  RelationshipTypeFacet: RelationshipTypeFacet;
  SourceFacet: CitedSource;
  SharedConnectionConnection: AnyConnection;
  SharedConnectionEdge: SharedEdge;
  Snapshot: Snapshot;
  SourceWhere: SourceWhere;
  SourceOrder: SourceOrder;
  SourceConnection: AnyConnection;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Source: SourceRow;
  AnonymousSource: AnonymousRow;
  Attribution: ResolversUnionTypes<ResolversParentTypes>['Attribution'];
  Statement: StatementRow;
  DateTimeFilter: DateTimeFilter;
  StatementWhere: StatementWhere;
  StatementConnection: AnyConnection;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  TimelineConnection: ChangeConnection;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineRow;
  RelationshipTotalOrder: RelationshipTotalOrder;
  CurrencySums: SumsIn;
  DisputedCurrencySums: DisputedCurrencySums;
  RelationshipTotal: GroupNode;
  RelationshipTotalConnection: RelationshipTotals;
  RelationshipTotalEdge: Omit<RelationshipTotalEdge, 'node'> & { node: ResolversParentTypes['RelationshipTotal'] };
  DateTime: Scalars['DateTime']['output'];
  DuringInput: DuringInput;
  View: View;
  Vocabulary: Omit<Vocabulary, 'relationshipTypes'> & { relationshipTypes: ReadonlyArray<ResolversParentTypes['RelationshipTypeInfo']> };
  RelationshipTypeInfo: TypeInfo;
  Mutation: Record<PropertyKey, never>;
  WriteResult: ResolversInterfaceTypes<ResolversParentTypes>['WriteResult'];
  WriteProblem: WriteProblem;
  RecordRelationshipResult: WriteRow;
  RecordEntityResult: WriteRow;
  RecordStatementResult: WriteRow;
  RecordEventResult: WriteRow;
  RecordJointResult: WriteRow;
  CorrectRelationshipResult: WriteRow;
  CorrectEntityResult: WriteRow;
  CorrectJointResult: WriteRow;
  RetractResult: WriteRow;
  MergeEntitiesResult: WriteRow;
  UndoMergeResult: WriteRow;
  EraseResult: Erased;
  ErasedCounts: ErasedCounts;
  SeveralResult: WriteRow;
  WriteOperation: WriteOperation;
  MergeEntitiesInput: MergeEntitiesInput;
  UndoMergeInput: UndoMergeInput;
  RecordStatementInput: RecordStatementInput;
  CorrectRelationshipInput: CorrectRelationshipInput;
  CorrectEntityInput: CorrectEntityInput;
  CorrectJointInput: CorrectJointInput;
  RetractInput: RetractInput;
  ReferenceInput: ReferenceInput;
  RelationshipInput: RelationshipInput;
  RelationshipPatch: RelationshipPatch;
  PeriodInput: PeriodInput;
  MoneyInput: MoneyInput;
  AttributeInput: AttributeInput;
  AttributionInput: AttributionInput;
  StatementInput: StatementInput;
  RenderingInput: RenderingInput;
  SourceInput: SourceInput;
  EntityInput: EntityInput;
  EntityPatch: EntityPatch;
  NameInput: NameInput;
  ExistenceInput: ExistenceInput;
  OutsideIdInput: OutsideIdInput;
  EventInput: EventInput;
  ParticipantInput: ParticipantInput;
  JointInput: JointInput;
  JointPatch: JointPatch;
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  form: PeriodForm;
  from: ReadonlyArray<EntityKind>;
  to: ReadonlyArray<EntityKind>;
  en: Scalars['String']['input'];
  inverseEn: Scalars['String']['input'];
  ar: Scalars['String']['input'];
  inverseAr: Scalars['String']['input'];
  clauseEn: Scalars['String']['input'];
  clauseAr: Scalars['String']['input'];
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AttributeNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeName'] = ResolversParentTypes['AttributeName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributeNameConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeNameConnection'] = ResolversParentTypes['AttributeNameConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AttributeName']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributeNameEdge']>, ParentType, ContextType>;
};

export type AttributeNameEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeNameEdge'] = ResolversParentTypes['AttributeNameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttributeName'], ParentType, ContextType>;
};

export type AttributeValueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueConnection'] = ResolversParentTypes['AttributeValueConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributeValueEdge']>, ParentType, ContextType>;
};

export type AttributeValueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueEdge'] = ResolversParentTypes['AttributeValueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttributeValue'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  attributeNames?: Resolver<Maybe<ResolversTypes['AttributeNameConnection']>, ParentType, ContextType, RequireFields<QueryAttributeNamesArgs, 'first'>>;
  attributeValues?: Resolver<Maybe<ResolversTypes['AttributeValueConnection']>, ParentType, ContextType, RequireFields<QueryAttributeValuesArgs, 'name' | 'first'>>;
  denials?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, Partial<QueryDenialsArgs>>;
  diff?: Resolver<Maybe<ResolversTypes['Diff']>, ParentType, ContextType, RequireFields<QueryDiffArgs, 'from' | 'to'>>;
  duplicates?: Resolver<Maybe<ResolversTypes['DuplicateConnection']>, ParentType, ContextType, RequireFields<QueryDuplicatesArgs, 'minimumScore' | 'first'>>;
  graph?: Resolver<Maybe<ResolversTypes['Graph']>, ParentType, ContextType, RequireFields<QueryGraphArgs, 'roots' | 'depth' | 'limit' | 'direction'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy'>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'from' | 'to' | 'type'>>;
  fundingTotals?: Resolver<Maybe<ResolversTypes['FundingTotalConnection']>, ParentType, ContextType, RequireFields<QueryFundingTotalsArgs, 'by' | 'orderBy'>>;
  relationshipPairs?: Resolver<Maybe<ResolversTypes['RelationshipPairConnection']>, ParentType, ContextType, RequireFields<QueryRelationshipPairsArgs, 'a' | 'b' | 'sharing' | 'order' | 'first'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathConnection']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'coherence' | 'rankBy' | 'direction' | 'first'>>;
  reachable?: Resolver<Maybe<ResolversTypes['Reachable']>, ParentType, ContextType, RequireFields<QueryReachableArgs, 'from' | 'depth' | 'direction'>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'orderBy'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  searchTexts?: Resolver<Maybe<ResolversTypes['TextSearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchTextsArgs, 'text' | 'first'>>;
  sharedConnections?: Resolver<Maybe<ResolversTypes['SharedConnectionConnection']>, ParentType, ContextType, RequireFields<QuerySharedConnectionsArgs, 'of' | 'minimum' | 'direction' | 'first'>>;
  snapshots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Snapshot']>>, ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, RequireFields<QuerySnapshotArgs, 'name'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, Partial<QueryStatementsArgs>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'between' | 'order'>>;
  relationshipTotals?: Resolver<Maybe<ResolversTypes['RelationshipTotalConnection']>, ParentType, ContextType, RequireFields<QueryRelationshipTotalsArgs, 'by' | 'orderBy'>>;
  vocabulary?: Resolver<Maybe<ResolversTypes['Vocabulary']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Product' | 'Place' | 'Topic' | 'Funding' | 'Departure' | 'Hire' | 'Opposition' | 'OtherRelationship' | 'Joint' | 'Event' | 'Source' | 'AnonymousSource' | 'Statement', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scanLimited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutsideIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsideId'] = ResolversParentTypes['OutsideId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type DiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diff'] = ResolversParentTypes['Diff']> = {
  started?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<DiffStartedArgs>>;
  ended?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<DiffEndedArgs>>;
  happened?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<DiffHappenedArgs>>;
  possible?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<DiffPossibleArgs>>;
};

export type DuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateConnection'] = ResolversParentTypes['DuplicateConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateEdge']>, ParentType, ContextType>;
};

export type DuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateEdge'] = ResolversParentTypes['DuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duplicate'], ParentType, ContextType>;
};

export type DuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duplicate'] = ResolversParentTypes['Duplicate']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
};

export type DuplicateReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateReason'] = ResolversParentTypes['DuplicateReason']> = {
  reason?: Resolver<ResolversTypes['DuplicateSign'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edgesTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omission']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['Export'], ParentType, ContextType, RequireFields<GraphExportArgs, 'format'>>;
};

export type OmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Omission'] = ResolversParentTypes['Omission']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['NameUsage'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  type?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['TieDirection']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Product' | 'Place' | 'Topic', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['OutsideId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['DuplicateConnection'], ParentType, ContextType, RequireFields<PersonDuplicatesArgs, 'minimumScore' | 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['EntityPresence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EntityVersion']>, ParentType, ContextType, RequireFields<PersonHistoryArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<PersonRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'direction' | 'orderBy'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PersonNeighboursArgs, 'direction' | 'orderBy'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<PersonFundedArgs, 'orderBy'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<PersonFundedByArgs, 'orderBy'>>;
  fundedTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<PersonFundedTotalsArgs, 'by' | 'orderBy'>>;
  fundedByTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<PersonFundedByTotalsArgs, 'by' | 'orderBy'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<PersonLeftArgs, 'orderBy'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<PersonLeftByArgs, 'orderBy'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<PersonHiredArgs, 'orderBy'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<PersonHiredByArgs, 'orderBy'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<PersonOpposedArgs, 'orderBy'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<PersonOpposedByArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['OutsideId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['DuplicateConnection'], ParentType, ContextType, RequireFields<OrganizationDuplicatesArgs, 'minimumScore' | 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['EntityPresence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EntityVersion']>, ParentType, ContextType, RequireFields<OrganizationHistoryArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<OrganizationRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationRelationshipsArgs, 'direction' | 'orderBy'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<OrganizationNeighboursArgs, 'direction' | 'orderBy'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<OrganizationFundedArgs, 'orderBy'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<OrganizationFundedByArgs, 'orderBy'>>;
  fundedTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<OrganizationFundedTotalsArgs, 'by' | 'orderBy'>>;
  fundedByTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<OrganizationFundedByTotalsArgs, 'by' | 'orderBy'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<OrganizationLeftArgs, 'orderBy'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<OrganizationLeftByArgs, 'orderBy'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<OrganizationHiredArgs, 'orderBy'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<OrganizationHiredByArgs, 'orderBy'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<OrganizationOpposedArgs, 'orderBy'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<OrganizationOpposedByArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['OutsideId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['DuplicateConnection'], ParentType, ContextType, RequireFields<ProductDuplicatesArgs, 'minimumScore' | 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['EntityPresence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EntityVersion']>, ParentType, ContextType, RequireFields<ProductHistoryArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<ProductRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ProductRelationshipsArgs, 'direction' | 'orderBy'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ProductNeighboursArgs, 'direction' | 'orderBy'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<ProductFundedArgs, 'orderBy'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<ProductFundedByArgs, 'orderBy'>>;
  fundedTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<ProductFundedTotalsArgs, 'by' | 'orderBy'>>;
  fundedByTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<ProductFundedByTotalsArgs, 'by' | 'orderBy'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<ProductLeftArgs, 'orderBy'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<ProductLeftByArgs, 'orderBy'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<ProductHiredArgs, 'orderBy'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<ProductHiredByArgs, 'orderBy'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<ProductOpposedArgs, 'orderBy'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<ProductOpposedByArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ProductStatementsArgs>>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ProductSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['OutsideId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['DuplicateConnection'], ParentType, ContextType, RequireFields<PlaceDuplicatesArgs, 'minimumScore' | 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['EntityPresence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EntityVersion']>, ParentType, ContextType, RequireFields<PlaceHistoryArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<PlaceRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'direction' | 'orderBy'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PlaceNeighboursArgs, 'direction' | 'orderBy'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<PlaceFundedArgs, 'orderBy'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<PlaceFundedByArgs, 'orderBy'>>;
  fundedTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<PlaceFundedTotalsArgs, 'by' | 'orderBy'>>;
  fundedByTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<PlaceFundedByTotalsArgs, 'by' | 'orderBy'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<PlaceLeftArgs, 'orderBy'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<PlaceLeftByArgs, 'orderBy'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<PlaceHiredArgs, 'orderBy'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<PlaceHiredByArgs, 'orderBy'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<PlaceOpposedArgs, 'orderBy'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<PlaceOpposedByArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceStatementsArgs>>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TopicNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['OutsideId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['DuplicateConnection'], ParentType, ContextType, RequireFields<TopicDuplicatesArgs, 'minimumScore' | 'first'>>;
  existence?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['EntityPresence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EntityVersion']>, ParentType, ContextType, RequireFields<TopicHistoryArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<TopicRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<TopicRelationshipsArgs, 'direction' | 'orderBy'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<TopicNeighboursArgs, 'direction' | 'orderBy'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<TopicFundedArgs, 'orderBy'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<TopicFundedByArgs, 'orderBy'>>;
  fundedTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<TopicFundedTotalsArgs, 'by' | 'orderBy'>>;
  fundedByTotals?: Resolver<ResolversTypes['FundingTotalConnection'], ParentType, ContextType, RequireFields<TopicFundedByTotalsArgs, 'by' | 'orderBy'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<TopicLeftArgs, 'orderBy'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<TopicLeftByArgs, 'orderBy'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<TopicHiredArgs, 'orderBy'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<TopicHiredByArgs, 'orderBy'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<TopicOpposedArgs, 'orderBy'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<TopicOpposedByArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<TopicStatementsArgs>>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<TopicSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ExistenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Existence'] = ResolversParentTypes['Existence']> = {
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface GraphVersionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GraphVersion'], any> {
  name: 'GraphVersion';
}

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['GraphChange'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type ChangePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphChange']>, ParentType, ContextType>;
  endVersion?: Resolver<ResolversTypes['GraphVersion'], ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  graphVersion?: Resolver<ResolversTypes['GraphVersion'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SubjectChange']>, ParentType, ContextType>;
  idsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubjectChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectChange'] = ResolversParentTypes['SubjectChange']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  erased?: Resolver<Maybe<ResolversTypes['ErasedIds']>, ParentType, ContextType>;
};

export type ErasedIdsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedIds'] = ResolversParentTypes['ErasedIds']> = {
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hashes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  searchedSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipVersion'] = ResolversParentTypes['RelationshipVersion']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VersionStatus'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type EntityVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityVersion'] = ResolversParentTypes['EntityVersion']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VersionStatus'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['OutsideId']>, ParentType, ContextType>;
  existence?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
};

export type AmountSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountSum'] = ResolversParentTypes['AmountSum']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisputedSumsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedSums'] = ResolversParentTypes['DisputedSums']> = {
  paid?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  pledged?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
};

export type FundingTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTotal'] = ResolversParentTypes['FundingTotal']> = {
  giver?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  currencyStandard?: Resolver<Maybe<ResolversTypes['CurrencyStandard']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  pledged?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['DisputedSums'], ParentType, ContextType>;
};

export type FundingLeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLeftOut'] = ResolversParentTypes['FundingLeftOut']> = {
  withoutAmount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deprecated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingTotalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTotalConnection'] = ResolversParentTypes['FundingTotalConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overall?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['FundingLeftOut'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingTotalEdge']>, ParentType, ContextType>;
};

export type FundingTotalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTotalEdge'] = ResolversParentTypes['FundingTotalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingTotal'], ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type RelationshipPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipPair'] = ResolversParentTypes['RelationshipPair']> = {
  a?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  startsAfter?: Resolver<ResolversTypes['DayCount'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
};

export type DayCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayCount'] = ResolversParentTypes['DayCount']> = {
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelationshipPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipPairConnection'] = ResolversParentTypes['RelationshipPairConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipPair']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipPairEdge']>, ParentType, ContextType>;
};

export type RelationshipPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipPairEdge'] = ResolversParentTypes['RelationshipPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationshipPair'], ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  incompleteReason?: Resolver<Maybe<ResolversTypes['PathShortfall']>, ParentType, ContextType>;
  hubs?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['Export'], ParentType, ContextType, RequireFields<PathConnectionExportArgs, 'format'>>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PathPeriod']>, ParentType, ContextType>;
  weakestHop?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
};

export type PathPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathPeriod'] = ResolversParentTypes['PathPeriod']> = {
  earliestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['HopDirection'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  parallelCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reachable'] = ResolversParentTypes['Reachable']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ReachableLevel']>, ParentType, ContextType>;
};

export type ReachableLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachableLevel'] = ResolversParentTypes['ReachableLevel']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ReachableKindCount']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['ReachableTypeCount']>, ParentType, ContextType>;
};

export type ReachableKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachableKindCount'] = ResolversParentTypes['ReachableKindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachableTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachableTypeCount'] = ResolversParentTypes['ReachableTypeCount']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'Funding' | 'Departure' | 'Hire' | 'Opposition' | 'OtherRelationship', ParentType, ContextType>;
};

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<FundingStatementsArgs>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RelationshipVersion']>, ParentType, ContextType, RequireFields<FundingHistoryArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pledged?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  joint?: Resolver<Maybe<ResolversTypes['Joint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<DepartureStatementsArgs>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RelationshipVersion']>, ParentType, ContextType, RequireFields<DepartureHistoryArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HireResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hire'] = ResolversParentTypes['Hire']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<HireStatementsArgs>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RelationshipVersion']>, ParentType, ContextType, RequireFields<HireHistoryArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousEmployer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OppositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opposition'] = ResolversParentTypes['Opposition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OppositionStatementsArgs>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RelationshipVersion']>, ParentType, ContextType, RequireFields<OppositionHistoryArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherRelationship'] = ResolversParentTypes['OtherRelationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OtherRelationshipStatementsArgs>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RelationshipVersion']>, ParentType, ContextType, RequireFields<OtherRelationshipHistoryArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  currencyStandard?: Resolver<Maybe<ResolversTypes['CurrencyStandard']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  form?: Resolver<ResolversTypes['PeriodForm'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Joint'] = ResolversParentTypes['Joint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  among?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<TieConnectionAmongArgs, 'and' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type FundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingConnection'] = ResolversParentTypes['FundingConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  among?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<FundingConnectionAmongArgs, 'and' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingEdge']>, ParentType, ContextType>;
};

export type FundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEdge'] = ResolversParentTypes['FundingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Funding'], ParentType, ContextType>;
};

export type DepartureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureConnection'] = ResolversParentTypes['DepartureConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  among?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<DepartureConnectionAmongArgs, 'and' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartureEdge']>, ParentType, ContextType>;
};

export type DepartureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureEdge'] = ResolversParentTypes['DepartureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Departure'], ParentType, ContextType>;
};

export type HireConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HireConnection'] = ResolversParentTypes['HireConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  among?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<HireConnectionAmongArgs, 'and' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HireEdge']>, ParentType, ContextType>;
};

export type HireEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HireEdge'] = ResolversParentTypes['HireEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Hire'], ParentType, ContextType>;
};

export type OppositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OppositionConnection'] = ResolversParentTypes['OppositionConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  among?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<OppositionConnectionAmongArgs, 'and' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OppositionEdge']>, ParentType, ContextType>;
};

export type OppositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OppositionEdge'] = ResolversParentTypes['OppositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TextSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSearchConnection'] = ResolversParentTypes['TextSearchConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TextSearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TextFacets'], ParentType, ContextType>;
};

export type TextSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSearchEdge'] = ResolversParentTypes['TextSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['TextSnippet'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TextSnippetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSnippet'] = ResolversParentTypes['TextSnippet']> = {
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextFacets'] = ResolversParentTypes['TextFacets']> = {
  classes?: Resolver<ReadonlyArray<ResolversTypes['TextClassFacet']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKindFacet']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['RelationshipTypeFacet']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceFacet']>, ParentType, ContextType>;
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TextClassFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextClassFacet'] = ResolversParentTypes['TextClassFacet']> = {
  class?: Resolver<ResolversTypes['TextClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityKindFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityKindFacet'] = ResolversParentTypes['EntityKindFacet']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipTypeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTypeFacet'] = ResolversParentTypes['RelationshipTypeFacet']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFacet'] = ResolversParentTypes['SourceFacet']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedConnectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedConnectionConnection'] = ResolversParentTypes['SharedConnectionConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedConnectionEdge']>, ParentType, ContextType>;
};

export type SharedConnectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedConnectionEdge'] = ResolversParentTypes['SharedConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  connectedTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<SharedConnectionEdgeRelationshipsArgs, 'first'>>;
};

export type SnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  erasedSince?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archiveUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SourceStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnonymousSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnonymousSource'] = ResolversParentTypes['AnonymousSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<AnonymousSourceSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  __resolveType: TypeResolveFn<'AnonymousSource' | 'Organization' | 'Person' | 'Place' | 'Product' | 'Topic', ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementTextArgs, 'lang'>>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StatementRank'], ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  silence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['Export'], ParentType, ContextType, RequireFields<TimelineConnectionExportArgs, 'format'>>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['TimelineChange'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimelineEntrySummaryArgs, 'lang'>>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type CurrencySumsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencySums'] = ResolversParentTypes['CurrencySums']> = {
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  currencyStandard?: Resolver<Maybe<ResolversTypes['CurrencyStandard']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  pledged?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['DisputedCurrencySums'], ParentType, ContextType>;
};

export type DisputedCurrencySumsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedCurrencySums'] = ResolversParentTypes['DisputedCurrencySums']> = {
  paid?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  pledged?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['AmountSum'], ParentType, ContextType>;
};

export type RelationshipTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTotal'] = ResolversParentTypes['RelationshipTotal']> = {
  type?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutAmount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<ResolversTypes['CurrencySums']>, ParentType, ContextType>;
};

export type RelationshipTotalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTotalConnection'] = ResolversParentTypes['RelationshipTotalConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['RelationshipTotal'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deprecated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipTotal']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipTotalEdge']>, ParentType, ContextType>;
};

export type RelationshipTotalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTotalEdge'] = ResolversParentTypes['RelationshipTotalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationshipTotal'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  relationshipTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipTypeInfo']>, ParentType, ContextType>;
};

export type RelationshipTypeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipTypeInfo'] = ResolversParentTypes['RelationshipTypeInfo']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipTypeInfoLabelArgs, 'lang'>>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipTypeInfoInverseLabelArgs, 'lang'>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PeriodForm'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordRelationship?: Resolver<Maybe<ResolversTypes['RecordRelationshipResult']>, ParentType, ContextType, RequireFields<MutationRecordRelationshipArgs, 'idempotencyKey' | 'input' | 'dryRun'>>;
  recordEntity?: Resolver<Maybe<ResolversTypes['RecordEntityResult']>, ParentType, ContextType, RequireFields<MutationRecordEntityArgs, 'idempotencyKey' | 'input' | 'dryRun'>>;
  recordStatement?: Resolver<Maybe<ResolversTypes['RecordStatementResult']>, ParentType, ContextType, RequireFields<MutationRecordStatementArgs, 'idempotencyKey' | 'about' | 'input' | 'dryRun'>>;
  recordEvent?: Resolver<Maybe<ResolversTypes['RecordEventResult']>, ParentType, ContextType, RequireFields<MutationRecordEventArgs, 'idempotencyKey' | 'input' | 'dryRun'>>;
  recordJoint?: Resolver<Maybe<ResolversTypes['RecordJointResult']>, ParentType, ContextType, RequireFields<MutationRecordJointArgs, 'idempotencyKey' | 'input' | 'dryRun'>>;
  correctRelationship?: Resolver<Maybe<ResolversTypes['CorrectRelationshipResult']>, ParentType, ContextType, RequireFields<MutationCorrectRelationshipArgs, 'idempotencyKey' | 'id' | 'patch' | 'dryRun'>>;
  correctEntity?: Resolver<Maybe<ResolversTypes['CorrectEntityResult']>, ParentType, ContextType, RequireFields<MutationCorrectEntityArgs, 'idempotencyKey' | 'id' | 'patch' | 'dryRun'>>;
  correctJoint?: Resolver<Maybe<ResolversTypes['CorrectJointResult']>, ParentType, ContextType, RequireFields<MutationCorrectJointArgs, 'idempotencyKey' | 'id' | 'patch' | 'dryRun'>>;
  retract?: Resolver<Maybe<ResolversTypes['RetractResult']>, ParentType, ContextType, RequireFields<MutationRetractArgs, 'idempotencyKey' | 'id' | 'reason' | 'dryRun'>>;
  mergeEntities?: Resolver<Maybe<ResolversTypes['MergeEntitiesResult']>, ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'idempotencyKey' | 'keep' | 'merge' | 'reason' | 'dryRun'>>;
  undoMerge?: Resolver<Maybe<ResolversTypes['UndoMergeResult']>, ParentType, ContextType, RequireFields<MutationUndoMergeArgs, 'idempotencyKey' | 'mergeId' | 'dryRun'>>;
  erase?: Resolver<Maybe<ResolversTypes['EraseResult']>, ParentType, ContextType, RequireFields<MutationEraseArgs, 'idempotencyKey' | 'id' | 'reason' | 'words' | 'dryRun'>>;
  write?: Resolver<Maybe<ResolversTypes['SeveralResult']>, ParentType, ContextType, RequireFields<MutationWriteArgs, 'idempotencyKey' | 'operations' | 'dryRun'>>;
};

export type WriteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteResult'] = ResolversParentTypes['WriteResult']> = {
  __resolveType: TypeResolveFn<'RecordRelationshipResult' | 'RecordEntityResult' | 'RecordStatementResult' | 'RecordEventResult' | 'RecordJointResult' | 'CorrectRelationshipResult' | 'CorrectEntityResult' | 'CorrectJointResult' | 'RetractResult' | 'MergeEntitiesResult' | 'UndoMergeResult' | 'EraseResult' | 'SeveralResult', ParentType, ContextType>;
};

export type WriteProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteProblem'] = ResolversParentTypes['WriteProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordRelationshipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRelationshipResult'] = ResolversParentTypes['RecordRelationshipResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordEntityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEntityResult'] = ResolversParentTypes['RecordEntityResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordStatementResult'] = ResolversParentTypes['RecordStatementResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEventResult'] = ResolversParentTypes['RecordEventResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordJointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJointResult'] = ResolversParentTypes['RecordJointResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  joint?: Resolver<Maybe<ResolversTypes['Joint']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectRelationshipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRelationshipResult'] = ResolversParentTypes['CorrectRelationshipResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectEntityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectEntityResult'] = ResolversParentTypes['CorrectEntityResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectJointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectJointResult'] = ResolversParentTypes['CorrectJointResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  joint?: Resolver<Maybe<ResolversTypes['Joint']>, ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractResult'] = ResolversParentTypes['RetractResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  retractedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeEntitiesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeEntitiesResult'] = ResolversParentTypes['MergeEntitiesResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  mergeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoMergeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoMergeResult'] = ResolversParentTypes['UndoMergeResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  mergeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  restored?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseResult'] = ResolversParentTypes['EraseResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ErasedCounts']>, ParentType, ContextType>;
  stillNamed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedCounts'] = ResolversParentTypes['ErasedCounts']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silenced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeveralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeveralResult'] = ResolversParentTypes['SeveralResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WriteProblem']>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AttributeName?: AttributeNameResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  AttributeNameConnection?: AttributeNameConnectionResolvers<ContextType>;
  AttributeNameEdge?: AttributeNameEdgeResolvers<ContextType>;
  AttributeValueConnection?: AttributeValueConnectionResolvers<ContextType>;
  AttributeValueEdge?: AttributeValueEdgeResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Locale?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  OutsideId?: OutsideIdResolvers<ContextType>;
  Diff?: DiffResolvers<ContextType>;
  DuplicateConnection?: DuplicateConnectionResolvers<ContextType>;
  DuplicateEdge?: DuplicateEdgeResolvers<ContextType>;
  Duplicate?: DuplicateResolvers<ContextType>;
  DuplicateReason?: DuplicateReasonResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  Omission?: OmissionResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Existence?: ExistenceResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  GraphVersion?: GraphQLScalarType;
  Subscription?: SubscriptionResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  SubjectChange?: SubjectChangeResolvers<ContextType>;
  ErasedIds?: ErasedIdsResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  RelationshipVersion?: RelationshipVersionResolvers<ContextType>;
  EntityVersion?: EntityVersionResolvers<ContextType>;
  AmountSum?: AmountSumResolvers<ContextType>;
  DisputedSums?: DisputedSumsResolvers<ContextType>;
  FundingTotal?: FundingTotalResolvers<ContextType>;
  FundingLeftOut?: FundingLeftOutResolvers<ContextType>;
  FundingTotalConnection?: FundingTotalConnectionResolvers<ContextType>;
  FundingTotalEdge?: FundingTotalEdgeResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  RelationshipPair?: RelationshipPairResolvers<ContextType>;
  DayCount?: DayCountResolvers<ContextType>;
  RelationshipPairConnection?: RelationshipPairConnectionResolvers<ContextType>;
  RelationshipPairEdge?: RelationshipPairEdgeResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathPeriod?: PathPeriodResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Reachable?: ReachableResolvers<ContextType>;
  ReachableLevel?: ReachableLevelResolvers<ContextType>;
  ReachableKindCount?: ReachableKindCountResolvers<ContextType>;
  ReachableTypeCount?: ReachableTypeCountResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  Departure?: DepartureResolvers<ContextType>;
  Hire?: HireResolvers<ContextType>;
  Opposition?: OppositionResolvers<ContextType>;
  OtherRelationship?: OtherRelationshipResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Joint?: JointResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  FundingConnection?: FundingConnectionResolvers<ContextType>;
  FundingEdge?: FundingEdgeResolvers<ContextType>;
  DepartureConnection?: DepartureConnectionResolvers<ContextType>;
  DepartureEdge?: DepartureEdgeResolvers<ContextType>;
  HireConnection?: HireConnectionResolvers<ContextType>;
  HireEdge?: HireEdgeResolvers<ContextType>;
  OppositionConnection?: OppositionConnectionResolvers<ContextType>;
  OppositionEdge?: OppositionEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  TextSearchConnection?: TextSearchConnectionResolvers<ContextType>;
  TextSearchEdge?: TextSearchEdgeResolvers<ContextType>;
  TextSnippet?: TextSnippetResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  TextFacets?: TextFacetsResolvers<ContextType>;
  TextClassFacet?: TextClassFacetResolvers<ContextType>;
  EntityKindFacet?: EntityKindFacetResolvers<ContextType>;
  RelationshipTypeFacet?: RelationshipTypeFacetResolvers<ContextType>;
  SourceFacet?: SourceFacetResolvers<ContextType>;
  SharedConnectionConnection?: SharedConnectionConnectionResolvers<ContextType>;
  SharedConnectionEdge?: SharedConnectionEdgeResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  AnonymousSource?: AnonymousSourceResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  CurrencySums?: CurrencySumsResolvers<ContextType>;
  DisputedCurrencySums?: DisputedCurrencySumsResolvers<ContextType>;
  RelationshipTotal?: RelationshipTotalResolvers<ContextType>;
  RelationshipTotalConnection?: RelationshipTotalConnectionResolvers<ContextType>;
  RelationshipTotalEdge?: RelationshipTotalEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Vocabulary?: VocabularyResolvers<ContextType>;
  RelationshipTypeInfo?: RelationshipTypeInfoResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  WriteResult?: WriteResultResolvers<ContextType>;
  WriteProblem?: WriteProblemResolvers<ContextType>;
  RecordRelationshipResult?: RecordRelationshipResultResolvers<ContextType>;
  RecordEntityResult?: RecordEntityResultResolvers<ContextType>;
  RecordStatementResult?: RecordStatementResultResolvers<ContextType>;
  RecordEventResult?: RecordEventResultResolvers<ContextType>;
  RecordJointResult?: RecordJointResultResolvers<ContextType>;
  CorrectRelationshipResult?: CorrectRelationshipResultResolvers<ContextType>;
  CorrectEntityResult?: CorrectEntityResultResolvers<ContextType>;
  CorrectJointResult?: CorrectJointResultResolvers<ContextType>;
  RetractResult?: RetractResultResolvers<ContextType>;
  MergeEntitiesResult?: MergeEntitiesResultResolvers<ContextType>;
  UndoMergeResult?: UndoMergeResultResolvers<ContextType>;
  EraseResult?: EraseResultResolvers<ContextType>;
  ErasedCounts?: ErasedCountsResolvers<ContextType>;
  SeveralResult?: SeveralResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
};
