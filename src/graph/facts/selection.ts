import type { RelationshipType } from '../../generated/vocabulary.js';
import type { OrderDirection } from '../ranges.js';
import { FAR_FUTURE, FAR_PAST } from '../time.js';
import type { View } from '../view.js';
import { changesIn, type Window } from '../window.js';
import type { Conditions } from '../where/index.js';
import type { SelectiveOrigins } from './origins.js';

/** An end of a period: one key holds the starts, another one the stated ends. */
export type Side = 'start' | 'end';

/** The days between which the earliest and the latest day of a start or an end must lie; null is any. */
export interface Days {
  readonly earliest: Window;
  readonly latest: Window | null;
}

/** Whose facts are asked for: those of the whole graph, or of some entities. */
export type Whose =
  | { readonly kind: 'all' }
  /** Of entities at either end, each id once. */
  | { readonly kind: 'of'; readonly ids: readonly string[] }
  /** From some entities to some. */
  | { readonly kind: 'between'; readonly from: readonly string[]; readonly to: readonly string[] }
  /** Of entities at one end. */
  | { readonly kind: 'from' | 'to'; readonly ids: readonly string[] };

/** Which facts are asked for, with both ends, in the order of the days of their starts, or of their stated ends, or both. */
export interface FactSelection {
  readonly whose: Whose;
  /** In the order of the vocabulary, none twice. */
  readonly types: readonly RelationshipType[];
  readonly sides: readonly Side[];
  readonly days: Days;
  /** Whether those without a start come too, behind the dated ones. */
  readonly undated: boolean;
  readonly order: OrderDirection;
  readonly conditions: Conditions;
  /** Whether it is what stands that is asked for, or what is denied. */
  readonly which: 'standing' | 'denied';
  /** Only acts, or only states; null is both. */
  readonly form: 'ACT' | 'STATE' | null;
  /** Only what may have begun or ended in these days, and surely did neither; null is all. */
  readonly unsure: Window | null;
  /** Of the whole graph, what is known to be few: the conditions hold for nothing but what these are evidence of. */
  readonly origins?: SelectiveOrigins;
}

const ever: Window = { since: FAR_PAST, until: FAR_FUTURE };

/** At any time. */
export const anyDay: Days = { earliest: ever, latest: null };

/** Days that may lie in a window, or surely do. */
export function daysWithin({ since, until }: Window, certain: boolean): Days {
  return certain
    ? { earliest: { since, until }, latest: { since, until } }
    : { earliest: { since: FAR_PAST, until }, latest: { since, until: FAR_FUTURE } };
}

/** The days that a view shows: those that may lie in its window, or surely do; of what came about by then those of before. */
export const daysOf = ({ window, certain }: View): Days =>
  window === null ? anyDay : daysWithin(changesIn(window), certain);
