import { Big } from 'big.js';
import { WhowhomError } from '../../errors.js';
import { relationshipTypes } from '../../generated/vocabulary.js';
import type { OrderDirection } from '../ranges.js';
import type { Account } from './adding.js';
import { upwards, type Count, type Total, type TotalBy } from './sums.js';

/** What groups of relationships are ordered by. */
export type TotalField = 'COUNT' | 'YEAR' | 'PAID' | 'PLEDGED' | 'PRICE' | 'JOINT';

/** In which order groups come. */
export interface TotalOrder {
  readonly field: TotalField;
  readonly direction: OrderDirection;
  /** The currency of the sums that they are ordered by; null when it isn't asked for. */
  readonly currency: string | null;
}

const accountOf: Readonly<Partial<Record<TotalField, Account>>> = {
  ...{ PAID: 'paid', PLEDGED: 'pledged', PRICE: 'price', JOINT: 'joint' },
};

/** Whether an order is by sums of money, which then have to be made. */
export const isByMoney = ({ field }: Pick<TotalOrder, 'field'>): boolean => accountOf[field] !== undefined;

/**
 * Checks that sums which an order compares are of one currency.
 * @throws WhowhomError BAD_ARGUMENT
 */
export function checkOrder(order: TotalOrder, by: ReadonlySet<TotalBy>): TotalOrder {
  const path = 'orderBy.currency';
  if (!isByMoney(order) && order.currency !== null) {
    const message = `orderBy.currency is ${order.currency}, but groups are ordered by ${order.field}, which has no currency.`;
    throw new WhowhomError('BAD_ARGUMENT', message, {
      ...{ path, got: order.currency },
      wanted: 'one of PAID, PLEDGED, PRICE and JOINT as orderBy.field, or no currency',
    });
  }
  if (isByMoney(order) && order.currency === null && !by.has('CURRENCY')) {
    const message = `Groups cannot be ordered by ${order.field} across currencies, for nothing is converted.`;
    throw new WhowhomError('BAD_ARGUMENT', message, {
      path,
      wanted: 'orderBy.currency, such as "USD", or CURRENCY in `by`, which orders them currency by currency',
    });
  }
  return order;
}

/** The sum of an account that a group is ordered by; null when it has no such amount. */
function sumOf({ sums }: Total, account: Account, currency: string | null): Big | null {
  const only = currency === null ? sums[0] : sums.find((one) => one.currency === currency);
  const sum = only?.sums[account];
  return sum === undefined || sum.count === 0 ? null : new Big(sum.amount);
}

type Compare<T> = (a: T, b: T) => number;

const typePlaces = new Map(relationshipTypes.map((type, i) => [type, i]));
const typePlace = ({ type }: Count) => (type === null ? null : (typePlaces.get(type) ?? null));

/** What orders groups that are equal otherwise; no two are equal in it. */
const rest: readonly Compare<Count>[] = [
  (a, b) => b.count - a.count,
  (a, b) => upwards(typePlace(a), typePlace(b)),
  (a, b) => upwards(a.year, b.year),
  (a, b) => upwards(a.currency, b.currency),
  (a, b) => upwards(a.kind, b.kind),
  (a, b) => upwards(a.fromId, b.fromId),
  (a, b) => upwards(a.toId, b.toId),
];

const sorted = <T extends Count>(groups: readonly T[], compares: readonly Compare<T>[]): T[] =>
  [...groups].sort((a, b) => compares.reduce((found, compare) => found || compare(a, b), 0));

/** Compares two values in a direction; null comes last in both. */
const directed =
  <T>(direction: OrderDirection, compare: (a: T, b: T) => number) =>
  (a: T | null, b: T | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return direction === 'ASC' ? compare(a, b) : compare(b, a);
  };

const byNumber = (a: number, b: number) => a - b;

/** Groups that were only counted, in order: one by count or by year. */
export function countsInOrder<T extends Count>(groups: readonly T[], { field, direction }: TotalOrder): T[] {
  const compare = directed(direction, byNumber);
  return sorted(groups, [(a, b) => (field === 'YEAR' ? compare(a.year, b.year) : compare(a.count, b.count)), ...rest]);
}

/**
 * Groups in order. By money those without such an amount, in the currency that is asked for, come last; by currency and
 * without one they come currency by currency, that of no currency last.
 */
export function totalsInOrder(groups: readonly Total[], order: TotalOrder): Total[] {
  const account = accountOf[order.field];
  if (account === undefined) return countsInOrder(groups, order);
  const compare = directed<Big>(order.direction, (a, b) => a.cmp(b));
  const values = new Map(groups.map((group) => [group, sumOf(group, account, order.currency)]));
  const value = (group: Total) => values.get(group) ?? null;
  const first: readonly Compare<Total>[] = order.currency === null ? [(a, b) => upwards(a.currency, b.currency)] : [];
  return sorted(groups, [...first, (a, b) => compare(value(a), value(b)), ...rest]);
}
