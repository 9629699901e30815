import { name } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import type { EntityRow } from '../model.js';
import type { Asker } from '../question/tree.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import type { View } from '../view.js';
import type { Conditions } from '../where/index.js';
import { nothing, sumColumns, type Columns } from './columns.js';
import { fundingOf, totalledFact, totalsBy, type Way } from './facts.js';
import {
  asFunding,
  fundingParts,
  inFundingOrder,
  type FundingBy,
  type FundingOrder,
  type FundingTotal,
} from './funding.js';
import { addUp } from './sums.js';
import { readTotals, summedAtMost, withinLimit } from './totals.js';

export type { Way } from './facts.js';

/** What is added up, and how. */
export interface FundingRequest {
  readonly by: readonly FundingBy[];
  readonly order: FundingOrder;
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

function totalsOf(columns: Columns, { by, order }: FundingRequest): FundingTotals {
  const { groups, joints } = sumColumns(columns);
  const added = (parts: readonly FundingBy[]) => asFunding(addUp(groups, joints, fundingParts(parts)));
  const sizeOf = (some: typeof groups) => some.reduce((sum, { size }) => sum + size, 0);
  return {
    totals: inFundingOrder(added(by), order),
    overall: inFundingOrder(added([]), 'PAID'),
    relationships: columns.relationships,
    withoutAmount: sizeOf(groups.filter(({ paid, pledged, joint }) => !paid && !pledged && joint === null)),
    sharing: sizeOf(groups.filter(({ joint }) => joint !== null)),
  };
}

const [entity, fact] = [name('e'), totalledFact];

/**
 * Adds up all funding that meets conditions on relationships; one statement.
 * @throws WhowhomError TOO_COMPLEX when that are more relationships than are added up at once
 */
export async function fundingTotals(
  reader: Reader,
  given: Conditions,
  request: FundingRequest,
): Promise<FundingTotals> {
  const parts = { types: ['FUNDED'] as const, by: fundingParts(request.by) };
  return totalsOf(await readTotals(reader, given, parts, true), request);
}

/** What is asked of an entity; of all entities of a level the same. */
interface Asked {
  readonly id: string;
  readonly conditions: Conditions;
  readonly by: readonly FundingBy[];
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
  const query = queries.money.ofEntities({
    entity,
    fact,
    facts,
    sums: totalsBy(fundingParts(first.by), true, conditions.view),
  });
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
  request: FundingRequest,
): Promise<FundingTotals> {
  const found = await reader.load(sumsOf, { id, conditions, by: request.by }, asker, view, way);
  return totalsOf(withinLimit(found ?? nothing, summedAtMost(reader)), request);
}
