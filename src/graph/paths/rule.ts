import { FAR_FUTURE, FAR_PAST } from '../time.js';
import type { Coherence } from './question.js';

/** The days that are left for what comes next: hops that were gone along hold together within them. */
export interface Span {
  readonly lo: number;
  readonly hi: number;
}

/** The days that a hop with its own days leaves of others; null when they do not hold together. */
type Step = (span: Span, low: number, high: number) => Span | null;

/** By what hops hold together. */
export interface Rule {
  /** The properties of a relationship that are its days here; null where hops need not hold together. */
  readonly days: { readonly low: string; readonly high: string } | null;
  /** The days that are left when a path goes on along a hop; null when it does not hold together with those before. */
  readonly forward: Step;
  /** The same towards the front, from the end of a path. */
  readonly backward: Step;
}

/** All days. */
export const always: Span = { lo: FAR_PAST, hi: FAR_FUTURE };

/** Not the far future itself, in which what has no dates would surely hold. */
const lastDay = FAR_FUTURE - 1;

const both = ({ lo, hi }: Span, low: number, high: number): Span | null => {
  const span = { lo: Math.max(lo, low), hi: Math.min(hi, high, lastDay) };
  return span.lo <= span.hi ? span : null;
};

/** `lo` is the earliest day on which the next hop may start. */
const afterwards = ({ lo }: Span, low: number, high: number): Span | null =>
  high < lo ? null : { lo: Math.max(lo, low), hi: FAR_FUTURE };

/** `hi` is the latest day on which the hop before may start. */
const beforehand = ({ hi }: Span, low: number, high: number): Span | null =>
  low > hi ? null : { lo: FAR_PAST, hi: Math.min(hi, high) };

const keep = (): Span => always;

/**
 * The rule of a coherence. With days [s0, s1] of the start and [e0, e1] of the end of a hop:
 * OVERLAPPING is possible when the hops' [s0, e1] have a day in common, and certain when their [s1, e0] have;
 * CHRONOLOGICAL is possible when days can be chosen in their [s0, s1] of which none is before the one before it, and
 * certain when each s1 is not after the next s0. What has no dates surely holds on no day.
 */
export function ruleOf(coherence: Coherence, certain: boolean): Rule {
  switch (coherence) {
    case 'NONE':
      return { days: null, forward: keep, backward: keep };
    case 'OVERLAPPING':
      return { days: certain ? { low: 's1', high: 'e0' } : { low: 's0', high: 'e1' }, forward: both, backward: both };
    case 'CHRONOLOGICAL':
      // Of certain ones the days are the wrong way round: none before low's may follow, none after high's may precede.
      return {
        days: certain ? { low: 's1', high: 's0' } : { low: 's0', high: 's1' },
        forward: afterwards,
        backward: beforehand,
      };
  }
}

/** Whether two halves of a path hold together. */
export const meet = (a: Span, b: Span): boolean => Math.max(a.lo, b.lo) <= Math.min(a.hi, b.hi);
