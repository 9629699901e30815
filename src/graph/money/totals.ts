import { name } from '../../cypher.js';
import { WhowhomError } from '../../errors.js';
import { pieces, queries } from '../../generated/queries.js';
import type { EntityRow } from '../model.js';
import type { Asker } from '../question/tree.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import type { View } from '../view.js';
import type { Conditions } from '../where/index.js';
import { allFunding, fundingFact, fundingOf, sumsBy, type Way } from './facts.js';
import {
  addUp,
  inTotalOrder,
  type AmountGroup,
  type FundingTotal,
  type JointAmount,
  type TotalBy,
  type TotalOrder,
} from './sums.js';

export type { Way } from './facts.js';

/** What is added up, and how. */
export interface TotalsRequest {
  readonly by: ReadonlySet<TotalBy>;
  readonly order: TotalOrder;
}

/** Sums of funding, and what is not in them. */
export interface FundingTotals {
  /** In the order asked for. */
  readonly totals: readonly FundingTotal[];
  /** The same of all together, by currency. */
  readonly overall: readonly FundingTotal[];
  /** How many relationships were looked at. */
  readonly relationships: number;
  /** How many of them have no amount, nor share one. */
  readonly withoutAmount: number;
  /** How many of them share an amount with others. */
  readonly sharing: number;
}

/** How many relationships are left out because they do not stand. */
export interface NotStanding {
  readonly denied: number;
  readonly deprecated: number;
}

/** More relationships are not added up at once: to add one up is some ten times quicker than to try conditions on it. */
const summedAtMost = ({ scanBudget }: Reader): number => 10 * scanBudget;

interface Columns {
  readonly relationships: number;
  readonly groups: readonly unknown[];
  readonly joints: readonly unknown[];
}

type Text = string | null;
type Flag = boolean | null;
type GroupColumns = readonly [
  ...[giver: Text, receiver: Text, year: number | null, disputed: boolean, joint: Text, size: number, without: number],
  ...[paidCurrency: Text, paidApproximate: Flag, paid: readonly string[]],
  ...[pledgedCurrency: Text, pledgedApproximate: Flag, pledged: readonly string[]],
];
type JointColumns = readonly [id: string, amount: string, currency: Text, approximate: Flag];

function amountGroup(columns: GroupColumns): AmountGroup {
  const [giver, receiver, year, disputed, joint, , , ...amounts] = columns;
  const [paidCurrency, paidApproximate, paid, pledgedCurrency, pledgedApproximate, pledged] = amounts;
  return {
    ...{ giver, receiver, year, disputed, joint },
    paid: { currency: paidCurrency, approximate: paidApproximate ?? false, texts: paid },
    pledged: { currency: pledgedCurrency, approximate: pledgedApproximate ?? false, texts: pledged },
  };
}

const jointAmount = ([id, amount, currency, approximate]: JointColumns): JointAmount => ({
  ...{ id, amount, currency },
  approximate: approximate ?? false,
});

const nothing: Columns = { relationships: 0, groups: [], joints: [] };

function totalsOf(
  { relationships, groups, joints }: Columns,
  { by, order }: TotalsRequest,
  most: number,
): FundingTotals {
  if (relationships > most) {
    throw new WhowhomError('TOO_COMPLEX', `More than ${most} relationships would have to be added up.`, {
      path: 'where',
      wanted: 'conditions or a view that leave fewer',
    });
  }
  const rows = groups as readonly GroupColumns[];
  const amounts = rows.map(amountGroup);
  const known = new Map((joints as readonly JointColumns[]).map((row) => [row[0], jointAmount(row)]));
  const sum = (of: readonly GroupColumns[], at: 5 | 6) => of.reduce((count, row) => count + row[at], 0);
  return {
    totals: inTotalOrder(addUp(amounts, known, by), order),
    overall: inTotalOrder(addUp(amounts, known, new Set()), 'PAID'),
    relationships,
    withoutAmount: sum(rows, 6),
    sharing: sum(
      rows.filter(([, , , , joint]) => joint !== null),
      5,
    ),
  };
}

const [entity, fact] = [name('e'), fundingFact];

/**
 * Adds up all funding that meets conditions on relationships; one statement.
 * @throws WhowhomError TOO_COMPLEX when that are more relationships than are added up at once
 */
export async function fundingTotals(reader: Reader, given: Conditions, request: TotalsRequest): Promise<FundingTotals> {
  const conditions = await settled(reader, given);
  const query = queries.money.ofAll({ fact, facts: allFunding(conditions), sums: sumsBy(request.by) });
  const rows = await reader.run(query, { limit: summedAtMost(reader) + 1 });
  return totalsOf(rows[0] ?? nothing, request, summedAtMost(reader));
}

/** What is asked of an entity; of all entities of a level the same. */
interface Asked {
  readonly id: string;
  readonly conditions: Conditions;
  readonly by: ReadonlySet<TotalBy>;
}

async function sumsOf(
  reader: Reader,
  asked: readonly Asked[],
  _: Asker,
  __: View,
  way: Way,
): Promise<Map<string, Columns>> {
  const [first] = asked;
  if (first === undefined) return new Map();
  const conditions = await settled(reader, first.conditions);
  const facts = fundingOf(entity, way, conditions);
  const query = queries.money.ofEntities({ entity, fact, facts, sums: sumsBy(first.by) });
  const rows = await reader.run(query, { ids: asked.map(({ id }) => id), limit: summedAtMost(reader) + 1 });
  return new Map(rows.map((row) => [row.owner ?? '', row]));
}

/**
 * Adds up what an entity gave or got, as far as conditions on ties are met; one statement for all entities of a level.
 * @param asker who asks: the same of all entities of a level
 * @throws WhowhomError TOO_COMPLEX when that are more relationships than are added up at once
 */
export async function fundingTotalsOf(
  reader: Reader,
  { id, view }: EntityRow,
  asker: Asker,
  way: Way,
  conditions: Conditions,
  request: TotalsRequest,
): Promise<FundingTotals> {
  const found = await reader.load(sumsOf, { id, conditions, by: request.by }, asker, view, way);
  return totalsOf(found ?? nothing, request, summedAtMost(reader));
}

const none: NotStanding = { denied: 0, deprecated: 0 };
const counts = pieces.money.notStanding({ fact });

/**
 * How many relationships that meet conditions are left out of the totals of a view, for they do not stand.
 * @param given made under `notStanding` of the view
 */
export async function fundingNotStanding(reader: Reader, given: Conditions, view: View): Promise<NotStanding> {
  const conditions = await settled(reader, given);
  const query = queries.money.leftOut({ facts: allFunding(conditions, view), counts });
  return (await reader.run(query, {}))[0] ?? none;
}

async function notStandingOf(
  reader: Reader,
  asked: readonly Omit<Asked, 'by'>[],
  _: Asker,
  view: View,
  way: Way,
): Promise<Map<string, NotStanding>> {
  const [first] = asked;
  if (first === undefined) return new Map();
  const conditions = await settled(reader, first.conditions);
  const query = queries.money.leftOutOf({ entity, facts: fundingOf(entity, way, conditions, view), counts });
  const rows = await reader.run(query, { ids: asked.map(({ id }) => id) });
  return new Map(rows.map((row) => [row.owner, row]));
}

/** The same of what an entity gave or got; one statement for all entities of a level. */
export async function fundingNotStandingOf(
  reader: Reader,
  { id, view }: EntityRow,
  asker: Asker,
  way: Way,
  conditions: Conditions,
): Promise<NotStanding> {
  return (await reader.load(notStandingOf, { id, conditions }, asker, view, way)) ?? none;
}
