import { outsideIdsOf } from '../outsideIds.js';
import type { Days } from '../window.js';
import { likeness, type ComparedName, type NameLikeness } from './names.js';

/** What speaks for two entities being one, or against it. */
export type DuplicateSign =
  NameLikeness | 'SAME_OUTSIDE_ID' | 'SHARED_NEIGHBOURS' | 'CONFLICTING_EXISTENCE' | 'CONFLICTING_OUTSIDE_ID';

/** A reason, with its weight: what speaks against it has one below 0. */
export interface DuplicateReason {
  readonly reason: DuplicateSign;
  readonly weight: number;
  readonly matched: readonly string[];
  /** Of neighbours: how many both have. */
  readonly count: number | null;
}

/** What two entities are compared by. */
export interface Compared {
  readonly names: readonly ComparedName[];
  /** As they are stored. */
  readonly sameAs: readonly string[];
  /** Null when nothing is stated of when it exists. */
  readonly days: Days | null;
  readonly neighbours: ReadonlySet<string>;
  readonly id: string;
}

/** How likely each sign alone makes it that two are one; of neighbours, when they have all in common. Judged, not learned. */
export const weights: Readonly<Record<DuplicateSign, number>> = {
  SAME_OUTSIDE_ID: 0.95,
  SAME_NAME: 0.6,
  SIMILAR_NAME: 0.4,
  NAME_IN_OTHER_SCRIPT: 0.4,
  SHARED_NEIGHBOURS: 0.8,
  CONFLICTING_EXISTENCE: -0.7,
  CONFLICTING_OUTSIDE_ID: -0.8,
};

/** Scores and weights have four places, so that equal ones are equal. */
const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;

const reasonOf = (reason: DuplicateSign, matched: readonly string[]): DuplicateReason => ({
  ...{ reason, matched: [...new Set(matched)], count: null },
  weight: weights[reason],
});

const likenesses = ['SAME_NAME', 'SIMILAR_NAME', 'NAME_IN_OTHER_SCRIPT'] as const;

/** The best likeness of any two names: the others follow from the same names. */
function nameReasons(a: Compared, b: Compared): DuplicateReason[] {
  const pairs = a.names.flatMap((one) => b.names.map((other) => ({ one, other, how: likeness(one, other) })));
  const best = likenesses.find((how) => pairs.some((pair) => pair.how === how));
  if (best === undefined) return [];
  const matched = pairs.filter(({ how }) => how === best).flatMap(({ one, other }) => [one.text, other.text]);
  return [reasonOf(best, matched)];
}

/** Ids of a record of which both have some, none the same, are against it; one may have several addresses. */
function idReasons(a: Compared, b: Compared): DuplicateReason[] {
  const same = a.sameAs.filter((key) => b.sameAs.includes(key));
  const shown = (keys: readonly string[]) => outsideIdsOf(keys).map(({ scheme, value }) => `${scheme}:${value}`);
  const [ofA, ofB] = [outsideIdsOf(a.sameAs), outsideIdsOf(b.sameAs)];
  const common = new Set(outsideIdsOf(same).map(({ scheme }) => scheme));
  const others = [...ofA, ...ofB].filter(
    ({ scheme }) =>
      scheme !== 'url' && !common.has(scheme) && [ofA, ofB].every((list) => list.some((one) => one.scheme === scheme)),
  );
  return [
    ...(same.length === 0 ? [] : [reasonOf('SAME_OUTSIDE_ID', shown(same))]),
    ...(others.length === 0
      ? []
      : [
          reasonOf(
            'CONFLICTING_OUTSIDE_ID',
            others.map(({ scheme, value }) => `${scheme}:${value}`),
          ),
        ]),
  ];
}

/** The beginnings, or the ends, cannot be on one day. */
function existenceReasons({ days: a }: Compared, { days: b }: Compared): DuplicateReason[] {
  if (a === null || b === null) return [];
  const starts = a.s0 > b.s1 || b.s0 > a.s1;
  const ends = a.e0 > b.e1 || b.e0 > a.e1;
  return starts || ends
    ? [reasonOf('CONFLICTING_EXISTENCE', [...(starts ? ['start'] : []), ...(ends ? ['end'] : [])])]
    : [];
}

/** By the Jaccard index of the neighbours, without the two themselves. */
function neighbourReasons(a: Compared, b: Compared): DuplicateReason[] {
  const of = ({ neighbours }: Compared) => [...neighbours].filter((id) => id !== a.id && id !== b.id);
  const [ofA, ofB] = [of(a), of(b)];
  const common = ofA.filter((id) => b.neighbours.has(id)).sort();
  if (common.length === 0) return [];
  const jaccard = common.length / (ofA.length + ofB.length - common.length);
  const weight = rounded(weights.SHARED_NEIGHBOURS * jaccard);
  return [{ reason: 'SHARED_NEIGHBOURS', weight, matched: common.slice(0, 20), count: common.length }];
}

/**
 * How likely two entities are one and the same, 0 to 1, and why. What speaks for it is put together as a noisy or,
 * 1 - (1 - w1)(1 - w2)..., and what speaks against it leaves 1 - w of that each.
 */
export function duplicateScore(a: Compared, b: Compared): { score: number; reasons: DuplicateReason[] } {
  const ids = idReasons(a, b);
  const reasons = [
    ...ids.filter(({ weight }) => weight > 0),
    ...nameReasons(a, b),
    ...neighbourReasons(a, b),
    ...existenceReasons(a, b),
    ...ids.filter(({ weight }) => weight < 0),
  ];
  const rest = (list: readonly DuplicateReason[]) =>
    list.reduce((product, { weight }) => product * (1 - Math.abs(weight)), 1);
  const supported = 1 - rest(reasons.filter(({ weight }) => weight > 0));
  return { score: rounded(supported * rest(reasons.filter(({ weight }) => weight < 0))), reasons };
}
