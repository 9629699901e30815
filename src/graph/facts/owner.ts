import { cypher, name, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { startKeyPattern } from '../keys.js';
import type { PageRequest } from '../page.js';
import { readingOf, upTo, type OrderDirection, type Range, type Reading } from '../ranges.js';
import type { TieDirection } from '../tieSelection.js';
import type { View } from '../view.js';
import type { KeyRange, Stretch } from './list.js';

/** Which facts of an owner are walked. */
export interface Ways {
  readonly types: readonly RelationshipType[];
  readonly direction: TieDirection;
  readonly fact: Cypher;
  readonly other: Cypher;
  /** Of entities that the view sees. */
  readonly label: Cypher;
}

const isAll = (types: readonly RelationshipType[]) => types.length === relationshipTypes.length;

/** The ranges of some types: of one key for all types, or of a typed key one for each type. */
function typed(types: readonly RelationshipType[], { low, high }: Range, each: boolean): KeyRange[] {
  const prefixes = isAll(types) && !each ? ['|'] : types.map((type) => `|${type}|`);
  return prefixes.map((prefix) => ({ low: prefix + low, high: prefix + high, skip: prefix.length }));
}

/** One part of an owner's list in each direction. */
function directed(
  { types, direction, fact, other, label }: Ways,
  make: (outgoing: boolean) => Omit<Stretch, 'ends'>,
): Stretch[] {
  const both = direction === 'ANY';
  const noLoop = cypher`${fact}.fromId <> ${fact}.toId`;
  return (['OUT', 'IN'] as const)
    .filter((one) => both || one === direction)
    .filter(() => types.length > 0)
    .map((one) => {
      const stretch = make(one === 'OUT');
      // The walk of what starts at the owner meets a tie to itself already.
      const only = both && one === 'IN' ? [...(stretch.only ?? []), noLoop] : (stretch.only ?? []);
      const end = name(one === 'OUT' ? 'toId' : 'fromId');
      return { ...stretch, only, ends: pieces.facts.other({ fact, end, other, label }) };
    });
}

function byStart(
  ways: Ways,
  { ranges, down }: Reading,
  part: number,
  only: readonly Cypher[] = [],
  each = false,
): Stretch[] {
  const key = (outgoing: boolean) => `${outgoing ? 'out' : 'in'}${isAll(ways.types) && !each ? '' : 'Type'}Key`;
  return ranges.flatMap((range, i) =>
    directed(ways, (outgoing) => ({
      ...{ key: key(outgoing), part: part + i, down, tail: 'startKey' as const, only },
      ranges: typed(ways.types, range, each),
    })),
  );
}

/** The stretches of an owner's list by start; what may hold in the view's window has started by its end. */
export const startStretches = (ways: Ways, order: OrderDirection, page: PageRequest, view: View): Stretch[] =>
  byStart(ways, upTo(readingOf(order, page), view.window?.until), 0);

const everything: PageRequest = { size: 0, after: null, before: null, backward: false };

/** The stretches of all of an owner's facts, for who counts them. */
export const wholeStretches = (ways: Ways, view: View): Stretch[] => startStretches(ways, 'DESC', everything, view);

/**
 * The same, latest first, with a walk of its own for each type: a budget is that of each type and direction, and a tie to
 * itself is one in both.
 */
export const stretchesByType = (ways: Ways, view: View): Stretch[] =>
  byStart(ways, upTo(readingOf('DESC', everything), view.window?.until), 0, [], true).map((stretch) => ({
    ...stretch,
    only: [],
  }));

/** The part of a page that has amounts: keys are texts of a currency, the amount and an id. */
function amountRange(order: OrderDirection, { after, before }: PageRequest, currency: string | null): Range | null {
  // Behind a row without an amount, no amount follows.
  if (after !== null && startKeyPattern.test(after)) return null;
  const amountOf = (key: string | null) => (key !== null && !startKeyPattern.test(key) ? key : null);
  const [from, to] = order === 'ASC' ? [after, before] : [before, after];
  const [low, high] = currency === null ? ['', '~'] : [`${currency}|`, `${currency}|~`];
  return { low: amountOf(from) ?? low, high: amountOf(to) ?? high };
}

/** The part that has none, by start; before a row with an amount there is nothing of it. */
function restReading(order: OrderDirection, page: PageRequest): Reading | null {
  const startOf = (key: string | null) => (key !== null && startKeyPattern.test(key) ? key : null);
  if (page.before !== null && startOf(page.before) === null) return null;
  return readingOf(order, { ...page, after: startOf(page.after), before: startOf(page.before) });
}

/**
 * The stretches of an owner's list by amount: what has one in one currency, then what has none.
 * @param currency the one that is asked for; null where there is only one
 * @param needed whether conditions leave only what has an amount
 */
export function amountStretches(
  ways: Ways,
  order: OrderDirection,
  page: PageRequest,
  currency: string | null,
  needed: boolean,
): Stretch[] {
  const range = amountRange(order, page, currency);
  const down = (order === 'DESC') !== page.backward;
  const rest = needed ? null : restReading(order, page);
  const amounts = (part: number) =>
    range === null
      ? []
      : directed(ways, (outgoing) => ({
          ...{ key: outgoing ? 'outAmountKey' : 'inAmountKey', part, down, tail: null },
          ranges: typed(ways.types, range, true),
        }));
  if (rest === null) return amounts(0);
  const noAmount = cypher`${ways.fact}.amountKey IS NULL`;
  return page.backward
    ? [...byStart(ways, rest, 0, [noAmount]), ...amounts(2)]
    : [...amounts(0), ...byStart(ways, rest, 1, [noAmount])];
}
