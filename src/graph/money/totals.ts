import { WhowhomError } from '../../errors.js';
import { queries } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import { typeCounts } from '../vocabulary.js';
import { isAllThatStands, type Conditions } from '../where/index.js';
import { allOfTypes, totalledFact, totalsBy } from './facts.js';
import { countsInOrder, totalsInOrder, type TotalOrder } from './order.js';
import { countColumns, nothing, sumColumns, type Columns } from './columns.js';
import { addUp, countUp, type Count, type Total, type TotalBy } from './sums.js';

/** Which relationships are counted, and by what. */
export interface TotalsRequest {
  /** In the order of the vocabulary. */
  readonly types: readonly RelationshipType[];
  readonly by: ReadonlySet<TotalBy>;
  readonly order: TotalOrder;
}

/** Groups of relationships in the order asked for. */
export interface Totals<Group extends Count> {
  readonly groups: readonly Group[];
  /** The same of all together, currencies apart; made when it is asked for. */
  readonly overall: () => Group;
  /** How many relationships were looked at. */
  readonly relationships: number;
}

/** More relationships are not added up at once: to add one up is some ten times quicker than to try conditions on it. */
export const summedAtMost = ({ scanBudget }: Reader): number => 10 * scanBudget;

/** What was read, when it is not too much. @throws WhowhomError TOO_COMPLEX */
export function withinLimit(columns: Columns, most: number): Columns {
  if (columns.relationships <= most) return columns;
  throw new WhowhomError('TOO_COMPLEX', `More than ${most} relationships would have to be added up.`, {
    path: 'where',
    wanted: 'conditions or a view that leave fewer',
  });
}

/** All relationships of some types that meet conditions, in groups as they are read; one statement. */
export async function readTotals(
  reader: Reader,
  given: Conditions,
  { types, by }: Pick<TotalsRequest, 'types' | 'by'>,
  money: boolean,
): Promise<Columns> {
  if (types.length === 0) return nothing;
  const conditions = await settled(reader, given);
  const facts = allOfTypes(types, conditions);
  const query = queries.money.ofAll({ fact: totalledFact, facts, sums: totalsBy(by, money, conditions.view) });
  const most = summedAtMost(reader);
  const [columns = nothing] = await reader.run(query, { limit: most + 1 });
  return withinLimit(columns, most);
}

const everything: Total = {
  ...{ type: null, kind: null, fromId: null, toId: null, year: null, currency: null },
  ...{ count: 0, withoutAmount: 0, sums: [] },
};
const all: ReadonlySet<TotalBy> = new Set();

/**
 * Counts relationships and adds up what they come to; one statement.
 * @throws WhowhomError TOO_COMPLEX when that are more relationships than are added up at once
 */
export async function relationshipTotals(
  reader: Reader,
  conditions: Conditions,
  request: TotalsRequest,
): Promise<Totals<Total>> {
  const columns = await readTotals(reader, conditions, request, true);
  const { groups, joints } = sumColumns(columns);
  return {
    groups: totalsInOrder(addUp(groups, joints, request.by), request.order),
    overall: () => addUp(groups, joints, all)[0] ?? everything,
    relationships: columns.relationships,
  };
}

/** Whether the count store knows all that is asked for: how many of each type stand now. */
const isStored = (conditions: Conditions, by: ReadonlySet<TotalBy>): boolean =>
  isAllThatStands(conditions) && [...by].every((one) => one === 'TYPE');

/**
 * Counts relationships alone, for who asks for no money; one statement, which looks at none when just those of some types
 * are counted that stand now.
 * @throws WhowhomError TOO_COMPLEX as of sums
 */
export async function countedTotals(
  reader: Reader,
  conditions: Conditions,
  request: TotalsRequest,
): Promise<Totals<Count>> {
  const { by, order, types } = request;
  const alike = isStored(conditions, by)
    ? [...(await typeCounts(reader))]
        .map(([type, size]) => ({ type, size, kind: null, from: null, to: null, year: null }))
        .filter(({ type, size }) => size > 0 && types.includes(type))
    : countColumns(await readTotals(reader, conditions, request, false));
  return {
    groups: countsInOrder(countUp(alike, by), order),
    overall: () => countUp(alike, all)[0] ?? everything,
    relationships: alike.reduce((sum, { size }) => sum + size, 0),
  };
}
