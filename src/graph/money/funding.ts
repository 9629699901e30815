import { Big } from 'big.js';
import type { SumsIn } from './adding.js';
import { upwards, type Total, type TotalBy } from './sums.js';

/** What sums of funding are parted by, besides their currency. */
export type FundingBy = 'GIVER' | 'RECEIVER' | 'YEAR';

/** The sums of funding of one group. What totals are not parted by is null. */
export interface FundingTotal extends SumsIn {
  readonly giverId: string | null;
  readonly receiverId: string | null;
  /** The year of the earliest start; null too for what has no start. */
  readonly year: number | null;
}

const partOf: Readonly<Record<FundingBy, TotalBy>> = { GIVER: 'FROM', RECEIVER: 'TO', YEAR: 'YEAR' };

/** The same as parts of totals of relationships. */
export const fundingParts = (by: readonly FundingBy[]): ReadonlySet<TotalBy> =>
  new Set<TotalBy>(['CURRENCY', ...by.map((one) => partOf[one])]);

/** Totals by currency as sums of funding: what has no amount is in none. */
export const asFunding = (totals: readonly Total[]): FundingTotal[] =>
  totals.flatMap(({ fromId, toId, year, sums }) =>
    sums.map((one) => ({ giverId: fromId, receiverId: toId, year, ...one })),
  );

/** What sums of funding are put in order by: sums within each currency, largest first, or years, earliest first. */
export type FundingOrder = 'PAID' | 'PLEDGED' | 'YEAR';

type Compare = (a: FundingTotal, b: FundingTotal) => number;

const byCurrency: Compare = (a, b) => upwards(a.currency, b.currency);
const byYear: Compare = (a, b) => upwards(a.year, b.year);
const byPaid: Compare = (a, b) => new Big(b.sums.paid.amount).cmp(a.sums.paid.amount);
const byPledged: Compare = (a, b) => new Big(b.sums.pledged.amount).cmp(a.sums.pledged.amount);
const byEnds: Compare = (a, b) => upwards(a.giverId, b.giverId) || upwards(a.receiverId, b.receiverId);

const orders: Readonly<Record<FundingOrder, readonly Compare[]>> = {
  PAID: [byCurrency, byPaid, byPledged, byYear, byEnds],
  PLEDGED: [byCurrency, byPledged, byPaid, byYear, byEnds],
  YEAR: [byYear, byCurrency, byPaid, byPledged, byEnds],
};

/** Sums of funding in order; no two are equal in it. */
export function inFundingOrder(totals: readonly FundingTotal[], order: FundingOrder): FundingTotal[] {
  const compares = orders[order];
  return [...totals].sort((a, b) => compares.reduce((found, compare) => found || compare(a, b), 0));
}
