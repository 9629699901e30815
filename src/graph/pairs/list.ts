import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { listReached, listRows, listWhole, type FactList } from '../facts/list.js';
import { allOf } from '../facts/ownerList.js';
import type { Reached } from '../facts/reached.js';
import { anyDay, type FactSelection, type Whose } from '../facts/selection.js';
import { stretchesOf, type FactVariables } from '../facts/whose.js';
import { startKeyFront } from '../keys.js';
import type { PageRequest } from '../page.js';
import { budgetOf, listOf, variablesIn } from '../question/facts.js';
import type { Names } from '../question/names.js';
import { standsNow } from '../view.js';
import { entityLabel, factConditions } from '../viewConditions.js';
import { filterPredicate } from '../where/index.js';
import type { Matched, PairSelection } from './selection.js';
import { partners, sharingCondition } from './sharing.js';
import { timingCondition } from './timing.js';

/**
 * Stands between the keys of both. Ids hold no control characters, so it sorts before all that one could go on with, and pairs are in
 * the order of the one key, then of the other.
 */
const mark = '\u0001';

/** What the place of a pair in the list looks like: the keys of both, or that of the one alone, behind all its pairs. */
export const pairKeyPattern = new RegExp(`^${startKeyFront}[^${mark}]+${mark}(${startKeyFront}[^${mark}]+)?$`);

/** The key of one fact and the key of the other. */
function placeOf(key: string): { readonly b: string; readonly a: string } {
  const [b = '', a = ''] = key.split(mark);
  return { b, a };
}

/** Facts that meet conditions, latest first; what may hold in the window of a view has started by its end. */
export function factsMatched({ types, conditions }: Matched, whose: Whose): FactSelection {
  const { since, until } = anyDay.earliest;
  return {
    ...{ whose, types, conditions, sides: ['start'], undated: true, order: 'DESC' },
    ...{ which: 'standing', form: null, unsure: null },
    days: { earliest: { since, until: conditions.view.window?.until ?? until }, latest: null },
  };
}

/** What reads a page of pairs. */
export interface PairList {
  /** The facts of each pair with their ends. */
  readonly a: FactVariables;
  readonly b: FactVariables;
  /** The pairs, with `tail`. */
  readonly rows: Cypher;
  /** Where looking stopped, once the rows are collected. */
  readonly reached: (rows: Cypher, edges: readonly [Cypher, Cypher]) => readonly Cypher[];
}

/** Lies behind the place of the cursor. */
function isBehind(a: Cypher, b: Cypher, after: string | null): Cypher {
  if (after === null) return name('true');
  const place = placeOf(after);
  return cypher`(${b}.startKey < ${value(place.b)} OR ${a}.startKey < ${value(place.a)})`;
}

/**
 * What makes a pair of two facts, as their own fields tell, and lets the one be seen: tried within the budget, for else all of the
 * one would be looked at for all of the other.
 */
function pairConditions({ sharing, timing, once, a }: PairSelection, ends: FactVariables, two: Cypher): Cypher {
  const one = ends.fact;
  const { certain } = a.conditions.view;
  return joined(
    [
      ...factConditions(a.conditions.view, one).row,
      sharingCondition(sharing, one, two),
      once ? cypher`${one}.startKey < ${two}.startKey` : cypher`${one}.id <> ${two}.id`,
      ...[timingCondition(timing, certain, one, two)].flatMap((condition) => condition ?? []),
      ...[filterPredicate(a.conditions, ends).row].flatMap((condition) => condition ?? []),
    ],
    ' AND ',
  );
}

/**
 * A page of pairs: along the keys of `b`, of each the facts that share with it what is asked for. As many of both are looked
 * at along each range of keys as its budget allows.
 */
export function pairList(selection: PairSelection, whose: Whose, page: PageRequest, names: Names): PairList | null {
  const [a, b] = [variablesIn(names), variablesIn(names)];
  const facts = factsMatched(selection.b, whose);
  // The fact of the cursor's pair may have more.
  const from = page.after === null ? null : placeOf(page.after).b + mark;
  const stretches = stretchesOf(facts, { ...page, after: from }, b);
  if (stretches.length === 0 || selection.a.types.length === 0) return null;
  const plain = listOf(facts, b, stretches, names);
  const budget = budgetOf(stretches, names.scanBudget);
  const met = plain.more === null ? [] : [pieces.facts.met({ conditions: plain.more })];
  const found = partners({
    ...{ types: selection.a.types, sharing: selection.sharing, fact: b.fact, partner: a.fact, most: budget + 1 },
    behind: isBehind(a.fact, b.fact, page.after),
    stand: standsNow(selection.a.conditions.view),
  });
  const behind = (...rest: readonly Cypher[]) =>
    stretches.map((one) => ({ ...one, ends: joined([one.ends, ...met, found, ...rest], '\n') }));
  const evidence = factConditions(selection.a.conditions.view, a.fact).evidence;
  const { ends, more } = filterPredicate(selection.a.conditions, a);
  const list: FactList = {
    ...plain,
    ...{ budget, carried: [a.fact, a.from, a.to, b.fact, b.from, b.to], more: allOf([...evidence, ends, more]) },
    place: cypher`${b.fact}.startKey + ${value(mark)} + ${a.fact}.startKey`,
    stretches: behind(
      pieces.pairs.looked({
        ...{ carried: joined([b.fact, b.from, b.to], ', '), partner: a.fact, most: value(BigInt(budget)) },
      }),
      cypher`WITH * WHERE ${pairConditions(selection, a, b.fact)}`,
      pieces.facts.both({ ...a, label: entityLabel(selection.a.conditions.view) }),
    ),
  };
  const places = pieces.pairs.places({
    ...{ fact: b.fact, partner: a.fact, last: value(BigInt(Math.max(0, budget - 1))), mark: value(mark) },
  });
  const looked: FactList = {
    ...{ ...list, carried: [name('places')], more: null, stretches: behind(places) },
  };
  const isOne = stretches.reduce((sum, { ranges }) => sum + ranges.length, 0) === 1;
  const size = value(BigInt(isOne ? page.size : Number.MAX_SAFE_INTEGER));
  return {
    ...{ a, b, rows: listRows(list, page.size + 1) },
    reached: (rows, [own, others]) => [
      listReached(list, rows, page.size, own),
      pieces.pairs.reached({ list: rows, size, walks: listWhole(looked), edges: others }),
    ],
  };
}

/** The places where looking at the one stopped, as places of pairs: behind all that it is in. */
export const behindAll = (reached: readonly Reached[]): Reached[] =>
  reached.map(([part, places]) => [part, places.map((place) => place + mark)]);
