import { WhowhomError } from '../errors.js';
import { fragments, queries } from '../generated/queries.js';
import { compose } from '../neo4j/compose.js';
import type { Conditions } from './filters/compile.js';
import type { EntityRow } from './model.js';
import {
  addUp,
  inTotalOrder,
  type AmountGroup,
  type FundingTotal,
  type JointAmount,
  type TotalBy,
  type TotalOrder,
} from './moneySums.js';
import type { Reader } from './reader.js';
import { relationshipPattern, versionPattern } from './relationships.js';
import { settled } from './settled.js';
import { expansion, expansionKey, expansionValues } from './ties/patterns.js';
import { seesDeprecated, type View } from './view.js';

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

const types = ['FUNDED'] as const;
const { sums, ofOwner } = fragments.money;
const { versionsOut, versionsIn } = fragments.relationships;

/** Which of an entity's relationships are meant: what it gave, or what it got. */
export type Way = 'OUT' | 'IN';

interface Columns {
  readonly relationships: number;
  readonly groups: readonly unknown[];
  readonly joints: readonly unknown[];
}

type Text = string | null;
type Flag = boolean | null;
type GroupColumns = readonly [
  ...[giver: Text, receiver: Text, day: number | null, disputed: boolean, joint: Text, size: number, without: number],
  ...[paidCurrency: Text, paidApproximate: Flag, paid: readonly string[]],
  ...[pledgedCurrency: Text, pledgedApproximate: Flag, pledged: readonly string[]],
];
type JointColumns = readonly [id: string, amount: string, currency: Text, approximate: Flag];

function amountGroup(columns: GroupColumns): AmountGroup {
  const [giver, receiver, day, disputed, joint, , , ...amounts] = columns;
  const [paidCurrency, paidApproximate, paid, pledgedCurrency, pledgedApproximate, pledged] = amounts;
  return {
    ...{ giver, receiver, day, disputed, joint },
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

const parting = (by: ReadonlySet<TotalBy>) => ({
  giver: by.has('GIVER'),
  receiver: by.has('RECEIVER'),
  day: by.has('YEAR'),
});

/**
 * Adds up all funding that meets conditions on relationships; one statement.
 * @throws WhowhomError TOO_COMPLEX when that are more relationships than are added up at once
 */
export async function fundingTotals(reader: Reader, given: Conditions, request: TotalsRequest): Promise<FundingTotals> {
  const pattern = relationshipPattern(types, await settled(reader, given));
  const query = compose(queries.money.totals, pattern.key, { pattern: () => pattern.text, sums: () => sums.text });
  const rows = await reader.run(query, {
    by: parting(request.by),
    limit: summedAtMost(reader) + 1,
    values: pattern.values,
  });
  return totalsOf(rows[0] ?? nothing, request, summedAtMost(reader));
}

const listName = (name: string, way: Way, { key, values, view }: Conditions) =>
  `${name} ${way} ${view.name} ${key} ${JSON.stringify(values)}`;

/**
 * Adds up what an entity gave or got, as far as conditions on ties are met; one statement for all entities of a level.
 * @throws WhowhomError TOO_COMPLEX when that are more relationships than are added up at once
 */
export async function fundingTotalsOf(
  reader: Reader,
  { id }: EntityRow,
  way: Way,
  given: Conditions,
  request: TotalsRequest,
): Promise<FundingTotals> {
  const conditions = await settled(reader, given);
  const list = listName(`funding by ${[...request.by].sort().join()}`, way, conditions);
  const found = await reader.one(list, id, async (ids) => {
    const selection = { types, direction: way, conditions } as const;
    const query = compose(queries.money.totalsOf, expansionKey(selection), {
      expand: () => expansion(selection),
      sums: () => sums.text,
    });
    const rows = await reader.run(query, {
      ids,
      by: parting(request.by),
      limit: summedAtMost(reader) + 1,
      values: expansionValues(selection),
    });
    return new Map(rows.map((row) => [row.owner, row]));
  });
  return totalsOf(found ?? nothing, request, summedAtMost(reader));
}

/** What a view leaves out because it does not stand. */
const leftOut = (view: View): readonly string[] => (seesDeprecated(view) ? ['DENIED'] : ['DENIED', 'DEPRECATED']);

const none: NotStanding = { denied: 0, deprecated: 0 };

/**
 * How many relationships that meet conditions are left out of the totals of a view, for they do not stand.
 * @param given compiled under `notStanding` of the view
 */
export async function fundingNotStanding(reader: Reader, given: Conditions, view: View): Promise<NotStanding> {
  const pattern = versionPattern(types, await settled(reader, given));
  const query = compose(queries.money.notStanding, pattern.key, { pattern: () => pattern.text });
  const values = { ...pattern.values, statuses: leftOut(view) };
  return (await reader.run(query, { ids: null, values }))[0] ?? none;
}

/** The same of what an entity gave or got; one statement for all entities of a level. */
export async function fundingNotStandingOf(
  reader: Reader,
  { id, view }: EntityRow,
  way: Way,
  given: Conditions,
): Promise<NotStanding> {
  const conditions = await settled(reader, given);
  const found = await reader.one(listName(`not funding ${view.name}`, way, conditions), id, async (ids) => {
    const query = compose(queries.money.notStanding, `${way} ${conditions.key}`, {
      pattern: () =>
        ofOwner.text.replace('VERSIONS', () =>
          (way === 'OUT' ? versionsOut : versionsIn).text.replace('//WHERE', () => conditions.versions),
        ),
    });
    const values = { ...conditions.values, types, statuses: leftOut(view) };
    const rows = await reader.run(query, { ids, values });
    return new Map(rows.map((row) => [row.owner ?? '', row]));
  });
  return found ?? none;
}
