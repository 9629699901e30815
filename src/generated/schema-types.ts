// Made by `npm run generate` from schema/. Do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyConnection } from '../resolvers/connection.js';
import type { TypeInfo } from '../resolvers/vocabulary.js';
import type { EntityRow, RelationshipRow, StatementRow, SourceRow, AnonymousRow, EventRow, ParticipantRow, JointRow, NameRow } from '../graph/model.js';
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
   * A date as exactly as it is known: a year `2015`, a month `2018-02`, a day `2018-02-20`, or a range
   * `2019-03-11..2019-09-10` that means some day between the earliest day of its first part and the latest day of its
   * second, both included. Years run from 0001 to 9999 in the proleptic Gregorian calendar. Nothing is rounded.
   */
  PartialDate: { input: string; output: string; }
  /** A calendar day, `2018-02-20`. */
  Date: { input: string; output: string; }
  /**
   * An exact decimal number as text in its canonical form, `1000000000` or `13.044007948444284`: no exponent, no leading
   * plus, no trailing zeros behind the point.
   */
  Decimal: { input: string; output: string; }
  /** An ISO 4217 currency code, `USD`. */
  Currency: { input: string; output: string; }
  /** A language tag by BCP 47, `en` or `ar`. */
  Locale: { input: string; output: string; }
  /** An absolute address, http or https only. */
  URL: { input: string; output: string; }
};

/** Where clients start to read. */
export type Query = {
  /**
   * Whatever has this id, or null when nothing has it: an entity, a relationship, a statement, a source, an event or a
   * joint fact. This is Relay's global object identification.
   */
  readonly node?: Maybe<Node>;
  /** What has these ids, in their order, with null where nothing has an id. At most 1,000 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The entity with this id. When there is none it is null, and an error names the nearest ids. */
  readonly entity?: Maybe<Entity>;
  /** Relationships of the whole graph as they stand now. */
  readonly relationships: RelationshipConnection;
  /**
   * Entities by any of their names, in Arabic or Latin script, whatever the case, accents and forms of alef; the last
   * letters may be missing, and one letter of a word may be wrong. Blank text finds nothing.
   */
  readonly search: SearchConnection;
  /** The words of the graph: which relationship types there are, what they mean and how many ties of each stand now. */
  readonly vocabulary: Vocabulary;
};


/** Where clients start to read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where clients start to read. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where clients start to read. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Where clients start to read. */
export type QueryRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  where?: InputMaybe<RelationshipWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where clients start to read. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Whether counting stopped at `count` and there are more. */
  readonly capped: Scalars['Boolean']['output'];
};

/** What relationships are counted by. */
export type RelationshipCountBy =
  /** By relationship type. */
  | 'TYPE'
  /** By whether the entity is the start or the end. */
  | 'DIRECTION';

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
  /** How many relationships it has now, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** How many relationships it has, by type, direction or both; groups with none are left out. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
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
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something that can be tied to others: a person, an organization, what they make, a place or a topic. */
export type EntityStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type Person = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
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
  /** How many relationships it has now, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** How many relationships it has, by type, direction or both; groups with none are left out. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
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
};


/** A human being. */
export type PersonNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** A human being. */
export type PersonRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
};


/** A human being. */
export type PersonRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A company, a non-profit, an agency, a party. */
export type Organization = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
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
  /** How many relationships it has now, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** How many relationships it has, by type, direction or both; groups with none are left out. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
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
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a non-profit, an agency, a party. */
export type OrganizationStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What people make. */
export type Product = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
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
  /** How many relationships it has now, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** How many relationships it has, by type, direction or both; groups with none are left out. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
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
};


/** What people make. */
export type ProductNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** What people make. */
export type ProductRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
};


/** What people make. */
export type ProductRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What people make. */
export type ProductStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somewhere. */
export type Place = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
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
  /** How many relationships it has now, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** How many relationships it has, by type, direction or both; groups with none are left out. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
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
};


/** Somewhere. */
export type PlaceNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** Somewhere. */
export type PlaceRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
};


/** Somewhere. */
export type PlaceRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A subject, and whatever fits none of the other kinds. */
export type Topic = Entity & Node & {
  /** Stable and readable: `person/elon-musk`. */
  readonly id: Scalars['ID']['output'];
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
  /** How many relationships it has now, of all types in both directions; one to itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** How many relationships it has, by type, direction or both; groups with none are left out. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships of any type and direction. */
  readonly relationships: TieConnection;
  /** Whom or what it funded. */
  readonly funded: FundingConnection;
  /** Who funded it. */
  readonly fundedBy: FundingConnection;
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
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicNameInArgs = {
  lang: Scalars['Locale']['input'];
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicRelationshipCountsArgs = {
  by?: ReadonlyArray<RelationshipCountBy>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: TieDirection;
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicFundedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicFundedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicLeftArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicLeftByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicHiredArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicHiredByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicOpposedArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicOpposedByArgs = {
  where?: InputMaybe<TieWhere>;
  orderBy?: RelationshipOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, and whatever fits none of the other kinds. */
export type TopicStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A tie from one entity to another, in time, with its evidence. */
export type Relationship = {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
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
  /** How often it was written: 1 at first, one more with each correction. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
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
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
};


/** A tie from one entity to another, in time, with its evidence. */
export type RelationshipStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Money given, promised or both; FUNDED. */
export type Funding = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
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
  /** How often it was written: 1 at first, one more with each correction. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
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
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Someone leaving; LEFT. */
export type Departure = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
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
  /** How often it was written: 1 at first, one more with each correction. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
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
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Someone being hired; HIRED. */
export type Hire = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
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
  /** How often it was written: 1 at first, one more with each correction. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
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
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
  /** As what they were hired. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Whom they came from. */
  readonly previousEmployer?: Maybe<Entity>;
};


/** Someone being hired; HIRED. */
export type HireStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Being against someone or something; OPPOSED. */
export type Opposition = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
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
  /** How often it was written: 1 at first, one more with each correction. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
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
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
  /** What it was about. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** How it was done: the wording of the source. */
  readonly act?: Maybe<Scalars['String']['output']>;
};


/** Being against someone or something; OPPOSED. */
export type OppositionStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A relationship of any other type. */
export type OtherRelationship = Relationship & Node & {
  /** Stable: `relationship/...`. */
  readonly id: Scalars['ID']['output'];
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
  /** How often it was written: 1 at first, one more with each correction. */
  readonly revision: Scalars['Int']['output'];
  /** How many distinct sources have a current statement that supports the fact itself. */
  readonly sourceCount: Scalars['Int']['output'];
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
  /** The events that it is one side of. */
  readonly events: ReadonlyArray<Event>;
  /** As what: a position, a part played. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The amount of money that goes with it, such as the price of what was acquired. */
  readonly amount?: Maybe<Money>;
};


/** A relationship of any other type. */
export type OtherRelationshipStatementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An amount of money as exactly as it is stated. */
export type Money = {
  /** The exact amount. Zero and negative ones occur in imported data. */
  readonly amount: Scalars['Decimal']['output'];
  /** Its currency, null when that is not stated. */
  readonly currency?: Maybe<Scalars['Currency']['output']>;
  /** Whether the source calls it about that much. */
  readonly approximate: Scalars['Boolean']['output'];
};

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
  /** The sum of all. */
  readonly total: Money;
  /** Those known to share it. */
  readonly participants: ReadonlyArray<Entity>;
  /** Whether others, not named, share it too. */
  readonly open: Scalars['Boolean']['output'];
};

/** One happening of which relationships are sides: that one hired and that the other lost. */
export type Event = Node & {
  /** Stable: `event/...`. */
  readonly id: Scalars['ID']['output'];
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

/** What relationships are ordered by. */
export type RelationshipOrderField =
  /** By the earliest day of the start, then the latest, then id; what has no start comes last in both directions. */
  | 'START';

/** The order of relationships. */
export type RelationshipOrder = {
  /** What to order by. */
  readonly field: RelationshipOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
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

/** A condition on the entity at the other end. All that is given must hold; lists hold at most 1,000. */
export type OtherEndFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Conditions on what only a hire has; other types never meet them. */
export type HireWhere = {
  /** On whom the person came from. */
  readonly previousEmployer?: InputMaybe<IdFilter>;
};

/** Conditions on relationships; all that are given must hold. */
export type RelationshipWhere = {
  /** On what only a hire has. */
  readonly hire?: InputMaybe<HireWhere>;
};

/** Conditions on the relationships of an entity; all that are given must hold. */
export type TieWhere = {
  /** On the entity at the other end. */
  readonly otherEnd?: InputMaybe<OtherEndFilter>;
  /** On what only a hire has. */
  readonly hire?: InputMaybe<HireWhere>;
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<TieEdge>;
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<FundingEdge>;
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<DepartureEdge>;
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<HireEdge>;
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The entities at the other ends: one comes as often as it has ties here. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The ties of the page. */
  readonly edges: ReadonlyArray<OppositionEdge>;
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
  /** The name that fits best. */
  readonly matched: Scalars['String']['output'];
  /** The entity found. */
  readonly node: Entity;
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
};

/** Somebody a source does not name. */
export type AnonymousSource = Node & {
  /** Stable: `anonymous/...`. */
  readonly id: Scalars['ID']['output'];
  /** What the source calls them: "informed sources". */
  readonly description: Scalars['String']['output'];
};

/** Who says it: an entity, or somebody a source does not name. Null in a statement: the document itself says it. */
export type Attribution = AnonymousSource | Organization | Person | Place | Product | Topic;

/** A piece of evidence: what a source says, word for word, about a relationship or an entity. */
export type Statement = Node & {
  /** Stable: `statement/...`. */
  readonly id: Scalars['ID']['output'];
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
};


/** A piece of evidence: what a source says, word for word, about a relationship or an entity. */
export type StatementTextArgs = {
  lang: Scalars['Locale']['input'];
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
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OrderDirection: OrderDirection;
  Attribute: ResolverTypeWrapper<Attribute>;
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
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Funding: ResolverTypeWrapper<RelationshipRow>;
  Departure: ResolverTypeWrapper<RelationshipRow>;
  Hire: ResolverTypeWrapper<RelationshipRow>;
  Opposition: ResolverTypeWrapper<RelationshipRow>;
  OtherRelationship: ResolverTypeWrapper<RelationshipRow>;
  Money: ResolverTypeWrapper<Money>;
  Period: ResolverTypeWrapper<Period>;
  Joint: ResolverTypeWrapper<JointRow>;
  Event: ResolverTypeWrapper<EventRow>;
  Participant: ResolverTypeWrapper<ParticipantRow>;
  RelationshipOrderField: RelationshipOrderField;
  RelationshipOrder: RelationshipOrder;
  IdFilter: IdFilter;
  OtherEndFilter: OtherEndFilter;
  HireWhere: HireWhere;
  RelationshipWhere: RelationshipWhere;
  TieWhere: TieWhere;
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
  Stance: Stance;
  StatementRank: StatementRank;
  StatementAspect: StatementAspect;
  Source: ResolverTypeWrapper<SourceRow>;
  AnonymousSource: ResolverTypeWrapper<AnonymousRow>;
  Attribution: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Attribution']>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementConnection: ResolverTypeWrapper<AnyConnection>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  EntityKind: EntityKind;
  PeriodForm: PeriodForm;
  RelationshipType: RelationshipType;
  Vocabulary: ResolverTypeWrapper<Omit<Vocabulary, 'relationshipTypes'> & { relationshipTypes: ReadonlyArray<ResolversTypes['RelationshipTypeInfo']> }>;
  RelationshipTypeInfo: ResolverTypeWrapper<TypeInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PartialDate: Scalars['PartialDate']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Currency: Scalars['Currency']['output'];
  Locale: Scalars['Locale']['output'];
  URL: Scalars['URL']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Attribute: Attribute;
  Name: NameRow;
  RelationshipCount: RelationshipCount;
  Entity: EntityRow;
  Person: EntityRow;
  Organization: EntityRow;
  Product: EntityRow;
  Place: EntityRow;
  Topic: EntityRow;
  Relationship: RelationshipRow;
  Float: Scalars['Float']['output'];
  Funding: RelationshipRow;
  Departure: RelationshipRow;
  Hire: RelationshipRow;
  Opposition: RelationshipRow;
  OtherRelationship: RelationshipRow;
  Money: Money;
  Period: Period;
  Joint: JointRow;
  Event: EventRow;
  Participant: ParticipantRow;
  RelationshipOrder: RelationshipOrder;
  IdFilter: IdFilter;
  OtherEndFilter: OtherEndFilter;
  HireWhere: HireWhere;
  RelationshipWhere: RelationshipWhere;
  TieWhere: TieWhere;
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
  Source: SourceRow;
  AnonymousSource: AnonymousRow;
  Attribution: ResolversUnionTypes<ResolversParentTypes>['Attribution'];
  Statement: StatementRow;
  StatementConnection: AnyConnection;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  Vocabulary: Omit<Vocabulary, 'relationshipTypes'> & { relationshipTypes: ReadonlyArray<ResolversParentTypes['RelationshipTypeInfo']> };
  RelationshipTypeInfo: TypeInfo;
};

export type RelationshipDirectiveArgs = {
  form: PeriodForm;
  from: ReadonlyArray<EntityKind>;
  to: ReadonlyArray<EntityKind>;
  en: Scalars['String']['input'];
  inverseEn: Scalars['String']['input'];
  ar: Scalars['String']['input'];
  inverseAr: Scalars['String']['input'];
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'orderBy' | 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Product' | 'Place' | 'Topic' | 'Funding' | 'Departure' | 'Hire' | 'Opposition' | 'OtherRelationship' | 'Joint' | 'Event' | 'Source' | 'AnonymousSource' | 'Statement', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Product' | 'Place' | 'Topic', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<PersonRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'direction' | 'orderBy' | 'first'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<PersonFundedArgs, 'orderBy' | 'first'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<PersonFundedByArgs, 'orderBy' | 'first'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<PersonLeftArgs, 'orderBy' | 'first'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<PersonLeftByArgs, 'orderBy' | 'first'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<PersonHiredArgs, 'orderBy' | 'first'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<PersonHiredByArgs, 'orderBy' | 'first'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<PersonOpposedArgs, 'orderBy' | 'first'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<PersonOpposedByArgs, 'orderBy' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<OrganizationRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationRelationshipsArgs, 'direction' | 'orderBy' | 'first'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<OrganizationFundedArgs, 'orderBy' | 'first'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<OrganizationFundedByArgs, 'orderBy' | 'first'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<OrganizationLeftArgs, 'orderBy' | 'first'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<OrganizationLeftByArgs, 'orderBy' | 'first'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<OrganizationHiredArgs, 'orderBy' | 'first'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<OrganizationHiredByArgs, 'orderBy' | 'first'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<OrganizationOpposedArgs, 'orderBy' | 'first'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<OrganizationOpposedByArgs, 'orderBy' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<ProductRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ProductRelationshipsArgs, 'direction' | 'orderBy' | 'first'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<ProductFundedArgs, 'orderBy' | 'first'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<ProductFundedByArgs, 'orderBy' | 'first'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<ProductLeftArgs, 'orderBy' | 'first'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<ProductLeftByArgs, 'orderBy' | 'first'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<ProductHiredArgs, 'orderBy' | 'first'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<ProductHiredByArgs, 'orderBy' | 'first'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<ProductOpposedArgs, 'orderBy' | 'first'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<ProductOpposedByArgs, 'orderBy' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ProductStatementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<PlaceRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'direction' | 'orderBy' | 'first'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<PlaceFundedArgs, 'orderBy' | 'first'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<PlaceFundedByArgs, 'orderBy' | 'first'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<PlaceLeftArgs, 'orderBy' | 'first'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<PlaceLeftByArgs, 'orderBy' | 'first'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<PlaceHiredArgs, 'orderBy' | 'first'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<PlaceHiredByArgs, 'orderBy' | 'first'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<PlaceOpposedArgs, 'orderBy' | 'first'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<PlaceOpposedByArgs, 'orderBy' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceStatementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TopicNameInArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, RequireFields<TopicRelationshipCountsArgs, 'by'>>;
  relationships?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<TopicRelationshipsArgs, 'direction' | 'orderBy' | 'first'>>;
  funded?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<TopicFundedArgs, 'orderBy' | 'first'>>;
  fundedBy?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<TopicFundedByArgs, 'orderBy' | 'first'>>;
  left?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<TopicLeftArgs, 'orderBy' | 'first'>>;
  leftBy?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<TopicLeftByArgs, 'orderBy' | 'first'>>;
  hired?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<TopicHiredArgs, 'orderBy' | 'first'>>;
  hiredBy?: Resolver<ResolversTypes['HireConnection'], ParentType, ContextType, RequireFields<TopicHiredByArgs, 'orderBy' | 'first'>>;
  opposed?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<TopicOpposedArgs, 'orderBy' | 'first'>>;
  opposedBy?: Resolver<ResolversTypes['OppositionConnection'], ParentType, ContextType, RequireFields<TopicOpposedByArgs, 'orderBy' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TopicStatementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'Funding' | 'Departure' | 'Hire' | 'Opposition' | 'OtherRelationship', ParentType, ContextType>;
};

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<FundingStatementsArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pledged?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  joint?: Resolver<Maybe<ResolversTypes['Joint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<DepartureStatementsArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HireResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hire'] = ResolversParentTypes['Hire']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<HireStatementsArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousEmployer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OppositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opposition'] = ResolversParentTypes['Opposition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OppositionStatementsArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherRelationship'] = ResolversParentTypes['OtherRelationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedAspects?: Resolver<ReadonlyArray<ResolversTypes['StatementAspect']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OtherRelationshipStatementsArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  form?: Resolver<ResolversTypes['PeriodForm'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Joint'] = ResolversParentTypes['Joint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnonymousSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnonymousSource'] = ResolversParentTypes['AnonymousSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  __resolveType: TypeResolveFn<'AnonymousSource' | 'Organization' | 'Person' | 'Place' | 'Product' | 'Topic', ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
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
  Name?: NameResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
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
  Source?: SourceResolvers<ContextType>;
  AnonymousSource?: AnonymousSourceResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  RelationshipTypeInfo?: RelationshipTypeInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
};
