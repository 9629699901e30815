import type { EntityKind, RelationshipType } from '../../generated/vocabulary.js';

/** What a client may leave out or give as null: no condition. */
export type Maybe<T> = T | null | undefined;

/** A condition on an id. */
export interface IdFilter {
  readonly eq?: Maybe<string>;
  readonly in?: Maybe<readonly string[]>;
  readonly notIn?: Maybe<readonly string[]>;
  readonly exists?: Maybe<boolean>;
}

/** A condition on a word of the vocabulary. */
export interface WordFilter<Word extends string> {
  readonly eq?: Maybe<Word>;
  readonly in?: Maybe<readonly Word[]>;
  readonly notIn?: Maybe<readonly Word[]>;
}

/** A condition on a text. */
export interface TextFilter {
  readonly eq?: Maybe<string>;
  readonly in?: Maybe<readonly string[]>;
  readonly contains?: Maybe<string>;
  readonly startsWith?: Maybe<string>;
  readonly endsWith?: Maybe<string>;
  readonly exists?: Maybe<boolean>;
  readonly ignoreCase?: boolean;
}

/** Bounds of a number, a date or an amount. */
export interface Bounds<T> {
  readonly gt?: Maybe<T>;
  readonly gte?: Maybe<T>;
  readonly lt?: Maybe<T>;
  readonly lte?: Maybe<T>;
}

/** A condition on a whole number. */
export interface IntFilter extends Bounds<number> {
  readonly eq?: Maybe<number>;
}

/** A condition on a date. */
export interface DateFilter extends Bounds<string> {
  readonly exists?: Maybe<boolean>;
}

/** A condition on an amount of money. */
export interface MoneyFilter extends Bounds<string> {
  readonly currency?: Maybe<string>;
  readonly approximate?: Maybe<boolean>;
  readonly exists?: Maybe<boolean>;
}

/** Which relationships of an entity are meant. */
export interface TieMatch {
  readonly type?: Maybe<RelationshipType>;
  readonly types?: Maybe<readonly RelationshipType[]>;
  readonly direction?: 'OUT' | 'IN' | 'ANY';
  readonly otherEnd?: Maybe<EntityWhere>;
  readonly where?: Maybe<RelationshipWhere>;
}

/** A number of them. */
export interface TieCount extends TieMatch {
  readonly count: number;
}

/** A condition on the relationships of an entity. */
export interface TiesFilter {
  readonly some?: Maybe<TieMatch>;
  readonly none?: Maybe<TieMatch>;
  readonly atLeast?: Maybe<TieCount>;
  readonly atMost?: Maybe<TieCount>;
}

/** Conditions on an entity; `eq`, `in`, `notIn` and `kinds` where it is the end of a relationship. */
export interface EntityWhere {
  readonly all?: Maybe<readonly EntityWhere[]>;
  readonly any?: Maybe<readonly EntityWhere[]>;
  readonly not?: Maybe<EntityWhere>;
  readonly eq?: Maybe<string>;
  readonly in?: Maybe<readonly string[]>;
  readonly notIn?: Maybe<readonly string[]>;
  readonly kinds?: Maybe<readonly EntityKind[]>;
  readonly id?: Maybe<IdFilter>;
  readonly kind?: Maybe<WordFilter<EntityKind>>;
  readonly name?: Maybe<TextFilter>;
  readonly anyName?: Maybe<TextFilter>;
  readonly description?: Maybe<TextFilter>;
  readonly url?: Maybe<TextFilter>;
  readonly degree?: Maybe<IntFilter>;
  readonly relationships?: Maybe<TiesFilter>;
}

/** A condition on when a relationship happened or holds. */
export interface PeriodFilter {
  readonly form?: Maybe<'ACT' | 'STATE'>;
  readonly start?: Maybe<DateFilter>;
  readonly end?: Maybe<DateFilter>;
  readonly ongoing?: Maybe<boolean>;
}

/** On whom a fact rests. */
export type Attribution = 'ANONYMOUS_ONLY' | 'NAMED' | 'DOCUMENT';

/** A condition on the statements about a relationship. */
export interface EvidenceFilter {
  readonly attribution?: Maybe<Attribution>;
  readonly attributedTo?: Maybe<IdFilter>;
  readonly source?: Maybe<IdFilter>;
  readonly disputedAspect?: Maybe<string>;
}

/** Conditions on a relationship; `otherEnd` where it is seen from an entity, the other ends where it is not. */
export interface RelationshipWhere {
  readonly all?: Maybe<readonly RelationshipWhere[]>;
  readonly any?: Maybe<readonly RelationshipWhere[]>;
  readonly not?: Maybe<RelationshipWhere>;
  readonly otherEnd?: Maybe<EntityWhere>;
  readonly from?: Maybe<EntityWhere>;
  readonly to?: Maybe<EntityWhere>;
  readonly eitherEnd?: Maybe<EntityWhere>;
  readonly id?: Maybe<IdFilter>;
  readonly type?: Maybe<WordFilter<RelationshipType>>;
  readonly kind?: Maybe<TextFilter>;
  readonly description?: Maybe<TextFilter>;
  readonly period?: Maybe<PeriodFilter>;
  readonly event?: Maybe<IdFilter>;
  readonly disputed?: Maybe<boolean>;
  readonly sourceCount?: Maybe<IntFilter>;
  readonly confidence?: Maybe<Bounds<number>>;
  readonly evidence?: Maybe<EvidenceFilter>;
  readonly funding?: Maybe<{
    readonly amount?: Maybe<MoneyFilter>;
    readonly paid?: Maybe<MoneyFilter>;
    readonly pledged?: Maybe<MoneyFilter>;
    readonly joint?: Maybe<boolean>;
  }>;
  readonly departure?: Maybe<{
    readonly role?: Maybe<TextFilter>;
    readonly reason?: Maybe<TextFilter>;
    readonly destination?: Maybe<IdFilter>;
  }>;
  readonly hire?: Maybe<{ readonly role?: Maybe<TextFilter>; readonly previousEmployer?: Maybe<IdFilter> }>;
  readonly opposition?: Maybe<{ readonly topic?: Maybe<TextFilter>; readonly act?: Maybe<TextFilter> }>;
  readonly other?: Maybe<{ readonly role?: Maybe<TextFilter>; readonly amount?: Maybe<MoneyFilter> }>;
}
