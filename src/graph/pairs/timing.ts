import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { WhowhomError } from '../../errors.js';
import { pieces } from '../../generated/queries.js';
import { later, type Duration } from '../duration.js';
import { FAR_FUTURE, FAR_PAST } from '../time.js';
import type { Days } from '../window.js';

/** When the second of a pair is, seen from the first. */
export type PairOrder = 'ANY' | 'AFTER' | 'BEFORE' | 'OVERLAPPING';

/** How two relationships lie in time. */
export interface Timing {
  readonly order: PairOrder;
  /** How far apart their starts are at most; null is any. */
  readonly within: Duration | null;
}

/** @throws WhowhomError BAD_ARGUMENT for what leaves nothing, or means nothing */
export function checkTiming({ order, within }: Timing): void {
  if (within === null) return;
  const refuse = (message: string, wanted: string) =>
    new WhowhomError('BAD_ARGUMENT', `within ${message}; wanted ${wanted}.`, { path: 'within', wanted });
  if (order === 'OVERLAPPING')
    throw refuse('is how far apart starts are, which OVERLAPPING does not ask', 'it left out, or another order');
  if (order !== 'ANY' && within.months + within.days === 0)
    throw refuse(`is no time at all, and ${order} leaves none`, 'a day or more, or order ANY for the same day');
}

/** One comparison of days: `less` is not after `more`, or before it; `less` may be so much later as they may lie apart. */
interface Comparison {
  readonly less: keyof Days;
  readonly of: 'a' | 'b';
  readonly more: keyof Days;
  readonly is: '<' | '<=';
  /** Whether it is `more` plus the distance that is compared. */
  readonly apart?: true;
}

const other = { a: 'b', b: 'a' } as const;

/**
 * What has to hold of the days of both. With [s0, s1] the days of a start: some days can be chosen of which one is before the
 * other when the one's s0 is before the other's s1, and all are when its s1 is before the other's s0. Days of both can be chosen
 * that lie so far apart at most when the later one's s0 is not behind the other's s1 and the distance; all do when its s1 is not
 * behind the other's s0 and the distance.
 */
function comparisons({ order, within }: Timing, certain: boolean): readonly Comparison[] {
  const [first, last] = certain ? (['s1', 's0'] as const) : (['s0', 's1'] as const);
  const before = (of: 'a' | 'b'): Comparison => ({ less: first, of, more: last, is: '<' });
  const near = (of: 'a' | 'b'): readonly Comparison[] =>
    within === null ? [] : [{ less: first, of, more: last, is: '<=', apart: true }];
  switch (order) {
    case 'AFTER':
      return [before('a'), ...near('b')];
    case 'BEFORE':
      return [before('b'), ...near('a')];
    case 'OVERLAPPING': {
      const [start, end] = certain ? (['s1', 'e0'] as const) : (['s0', 'e1'] as const);
      const meets = (of: 'a' | 'b'): Comparison => ({ less: start, of, more: end, is: '<=' });
      return [meets('a'), meets('b')];
    }
    case 'ANY':
      return [...near('a'), ...near('b')];
  }
}

/** What has no dates surely holds on no day, not even on the last. */
const hasDays = (certain: boolean, order: PairOrder): boolean => certain && order === 'OVERLAPPING';

/** The condition on two facts; null when anything will do. */
export function timingCondition(timing: Timing, certain: boolean, a: Cypher, b: Cypher): Cypher | null {
  const facts = { a, b };
  const { within, order } = timing;
  const each = comparisons(timing, certain).map(({ less, of, more, is, apart }) => {
    const limit = cypher`${facts[other[of]]}.${name(more)}`;
    const apartBy = { months: value(BigInt(within?.months ?? 0)), days: value(BigInt(within?.days ?? 0)) };
    const right = apart === true ? pieces.pairs.later({ day: limit, ...apartBy }) : limit;
    const left = cypher`${facts[of]}.${name(less)}`;
    return is === '<' ? cypher`${left} < ${right}` : cypher`${left} <= ${right}`;
  });
  const open = value(BigInt(FAR_FUTURE));
  const dated = hasDays(certain, order) ? [a, b].map((fact) => cypher`${fact}.s1 < ${open}`) : [];
  return each.length === 0 ? null : joined([...each, ...dated], ' AND ');
}

/** Whether it surely holds of two, or only may; null when anything will do. */
export function certaintyOf(timing: Timing, a: Days, b: Days): 'CERTAIN' | 'POSSIBLE' | null {
  const days = { a, b };
  const all = comparisons(timing, true);
  if (all.length === 0) return null;
  const holds = all.every(({ less, of, more, is, apart }) => {
    const [left, limit] = [days[of][less], days[other[of]][more]];
    const right = apart === true && timing.within !== null ? later(limit, timing.within) : limit;
    return is === '<' ? left < right : left <= right;
  });
  const isDated = !hasDays(true, timing.order) || (a.s1 < FAR_FUTURE && b.s1 < FAR_FUTURE);
  return holds && isDated ? 'CERTAIN' : 'POSSIBLE';
}

/** A number of days between bounds; null where these are open. */
export interface DayCount {
  readonly least: number | null;
  readonly most: number | null;
}

/** How many days the one starts after the other. */
export function startsAfter(a: Days, b: Days): DayCount {
  const between = (from: number, to: number) =>
    from <= FAR_PAST || from >= FAR_FUTURE || to <= FAR_PAST || to >= FAR_FUTURE ? null : to - from;
  return { least: between(a.s1, b.s0), most: between(a.s0, b.s1) };
}
