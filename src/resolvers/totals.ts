import type { GraphQLResolveInfo } from 'graphql';
import type { QueryRelationshipTotalsArgs, RequireFields } from '../generated/schema-types.js';
import { entitiesById } from '../graph/entities.js';
import type { SumsIn } from '../graph/money/adding.js';
import { currencyStandard } from '../graph/money/currencies.js';
import { notStandingOfTypes, type NotStanding } from '../graph/money/notStanding.js';
import { checkOrder, isByMoney } from '../graph/money/order.js';
import type { Count, Total } from '../graph/money/sums.js';
import { countedTotals, relationshipTotals, type Totals } from '../graph/money/totals.js';
import { normalTypes } from '../graph/tieSelection.js';
import { notStanding, type View } from '../graph/view.js';
import { relationshipConditions } from '../graph/where/index.js';
import { connection, paging, type AnyConnection } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { groupKey, groupKeyPattern, groupPage } from './groupPage.js';
import { fieldsUnder } from './question/selection.js';
import { viewIn } from './view.js';

type Arguments = RequireFields<QueryRelationshipTotalsArgs, 'by' | 'orderBy'>;

/** A group and the view that its entities are seen under; without sums when no money is asked for. */
export type GroupNode = (Count | Total) & { readonly view: View };

/** A connection with what all groups come to. */
export interface RelationshipTotals extends AnyConnection {
  overall(): Promise<GroupNode>;
  denied(): Promise<number>;
  deprecated(): Promise<number>;
}

const keyOf = ({ type, kind, fromId, toId, year, currency }: Count): string =>
  groupKey([type, kind, fromId, toId, year, currency]);

const ofMoney = ['sums', 'withoutAmount'];

/** Whether amounts have to be read: to count alone is some times quicker. */
function asksMoney({ by, orderBy }: Arguments, info: GraphQLResolveInfo): boolean {
  if (by.includes('CURRENCY') || isByMoney(orderBy)) return true;
  const list = [nodeOf(info)];
  const below = fieldsUnder(info, list, info.fieldName);
  const edges = fieldsUnder(info, below, 'edges');
  const groups = [...fieldsUnder(info, below, 'nodes', 'overall'), ...fieldsUnder(info, edges, 'node')];
  return groups.some(({ name }) => ofMoney.includes(name));
}

async function totals(
  _: unknown,
  args: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RelationshipTotals> {
  const seen = await viewIn(args, context);
  const { reader } = context;
  const types = normalTypes(args.types);
  const by = new Set(args.by);
  const { field, direction = 'DESC', currency = null } = args.orderBy;
  const order = checkOrder({ field, direction, currency }, by);
  const parts = ['relationshipTotals', types, [...by].sort(), order, args.where];
  const request = paging(args, context, parts, groupKeyPattern, seen);
  const { view } = request;
  const conditions = relationshipConditions(args.where, view);
  const read = asksMoney(args, info) ? relationshipTotals : countedTotals;
  let found: Promise<Totals<Count>> | undefined;
  let left: Promise<NotStanding> | undefined;
  const once = () => (found ??= read(reader, conditions, { types, by, order }));
  const rest = () =>
    (left ??= notStandingOfTypes(reader, types, relationshipConditions(args.where, notStanding(view)), view));
  const toNode = (row: Count): GroupNode => ({ ...row, view });
  return {
    ...connection(
      request,
      async () => groupPage((await once()).groups, keyOf, request),
      async () => (await once()).groups.length,
      toNode,
      () => ({}),
    ),
    overall: async () => toNode((await once()).overall()),
    denied: async () => (await rest()).denied,
    deprecated: async () => (await rest()).deprecated,
  };
}

const entity = (id: string | null, { view }: GroupNode, { reader }: Context) =>
  id === null ? null : reader.load(entitiesById, { id }, view);

/** What was not read, because nobody asked for money. */
function withMoney(group: GroupNode): Total {
  if ('sums' in group) return group;
  throw new Error('Amounts were not read: the question and the selection differ.');
}

/** Resolvers of totals of relationships. */
export const totalsResolvers = {
  Query: { relationshipTotals: totals },
  RelationshipTotal: {
    from: (row: GroupNode, _: unknown, context: Context) => entity(row.fromId, row, context),
    to: (row: GroupNode, _: unknown, context: Context) => entity(row.toId, row, context),
    sums: (row: GroupNode) => withMoney(row).sums,
    withoutAmount: (row: GroupNode) => withMoney(row).withoutAmount,
  },
  CurrencySums: {
    currencyStandard: ({ currency }: SumsIn) => (currency === null ? null : currencyStandard(currency)),
    paid: ({ sums }: SumsIn) => sums.paid,
    pledged: ({ sums }: SumsIn) => sums.pledged,
    price: ({ sums }: SumsIn) => sums.price,
    joint: ({ sums }: SumsIn) => sums.joint,
  },
};
