import { compareText } from '../keys.js';
import { outsideIdsOf } from '../outsideIds.js';
import { FAR_FUTURE, FAR_PAST } from '../time.js';
import type { Days } from '../window.js';
import { likeness, likenesses, type ComparedName, type NameLikeness } from './names.js';

/** What speaks for two entities being one, or against it. */
export type DuplicateSign =
  | NameLikeness
  | 'SAME_OUTSIDE_ID'
  | 'SHARED_NEIGHBOURS'
  | 'AGREEING_EXISTENCE'
  | 'CONFLICTING_EXISTENCE'
  | 'CONFLICTING_OUTSIDE_ID';

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
  readonly id: string;
}

/** How likely each sign alone makes it that two are one; of neighbours, when they have all in common. Judged, not learned. */
export const weights: Readonly<Record<DuplicateSign, number>> = {
  SAME_OUTSIDE_ID: 0.95,
  SAME_NAME: 0.6,
  REORDERED_NAME: 0.55,
  SIMILAR_NAME: 0.4,
  NAME_IN_OTHER_SCRIPT: 0.4,
  SHARED_NEIGHBOURS: 0.8,
  AGREEING_EXISTENCE: 0.3,
  CONFLICTING_EXISTENCE: -0.7,
  CONFLICTING_OUTSIDE_ID: -0.8,
};

/** Scores and weights have four places, so that equal ones are equal. */
const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;

const reasonOf = (reason: DuplicateSign, matched: readonly string[]): DuplicateReason => ({
  ...{ reason, matched: [...new Set(matched)], count: null },
  weight: weights[reason],
});

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

/** The beginnings, or the ends, cannot be on one day; or none of them is against it, and some are stated of both that can. */
function existenceReasons({ days: a }: Compared, { days: b }: Compared): DuplicateReason[] {
  if (a === null || b === null) return [];
  const sides = [
    { side: 'start', apart: a.s0 > b.s1 || b.s0 > a.s1, stated: a.s0 !== FAR_PAST && b.s0 !== FAR_PAST },
    { side: 'end', apart: a.e0 > b.e1 || b.e0 > a.e1, stated: a.e1 !== FAR_FUTURE && b.e1 !== FAR_FUTURE },
  ];
  const conflicting = sides.filter(({ apart }) => apart).map(({ side }) => side);
  if (conflicting.length > 0) return [reasonOf('CONFLICTING_EXISTENCE', conflicting)];
  const agreeing = sides.filter(({ stated }) => stated).map(({ side }) => side);
  return agreeing.length === 0 ? [] : [reasonOf('AGREEING_EXISTENCE', agreeing)];
}

/** The neighbours of an entity, by its id. */
export type Neighbours = (id: string) => ReadonlySet<string>;

/** By the Jaccard index of the neighbours, without the two themselves. */
function neighbourReasons({ id: a }: Compared, { id: b }: Compared, neighbours: Neighbours): DuplicateReason[] {
  const of = (one: string) => [...neighbours(one)].filter((id) => id !== a && id !== b);
  const [ofA, ofB] = [of(a), of(b)];
  const common = ofA.filter((id) => neighbours(b).has(id)).sort(compareText);
  if (common.length === 0) return [];
  const jaccard = common.length / (ofA.length + ofB.length - common.length);
  const weight = rounded(weights.SHARED_NEIGHBOURS * jaccard);
  return [{ reason: 'SHARED_NEIGHBOURS', weight, matched: common.slice(0, 20), count: common.length }];
}

const isFor = ({ weight }: DuplicateReason): boolean => weight > 0;
const isAgainst = ({ weight }: DuplicateReason): boolean => weight < 0;

/** What makes two entities a pair, an id or a name: neighbours and dates alone, which many share, do not. */
export const tellingReasons = (a: Compared, b: Compared): DuplicateReason[] => [
  ...idReasons(a, b).filter(isFor),
  ...nameReasons(a, b),
];

/**
 * How likely two entities are one and the same, 0 to 1, and why. What speaks for it is put together as a noisy or,
 * 1 - (1 - w1)(1 - w2)..., and what speaks against it leaves 1 - w of that each.
 * @param telling what makes them a pair
 */
export function duplicateScore(
  a: Compared,
  b: Compared,
  telling: readonly DuplicateReason[],
  neighbours: Neighbours,
): { readonly score: number; readonly reasons: readonly DuplicateReason[] } {
  const against = idReasons(a, b).filter(isAgainst);
  const reasons = [...telling, ...neighbourReasons(a, b, neighbours), ...existenceReasons(a, b), ...against];
  const rest = (list: readonly DuplicateReason[]) =>
    list.reduce((product, { weight }) => product * (1 - Math.abs(weight)), 1);
  const supported = 1 - rest(reasons.filter(isFor));
  return { score: rounded(supported * rest(reasons.filter(isAgainst))), reasons };
}
