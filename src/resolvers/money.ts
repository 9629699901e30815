import type { GraphQLResolveInfo } from 'graphql';
import { entitiesById } from '../graph/entities.js';
import type { EntityFundedTotalsArgs, QueryFundingTotalsArgs, RequireFields } from '../generated/schema-types.js';
import { relationshipConditions, tieConditions } from '../graph/where/index.js';
import type { EntityRow } from '../graph/model.js';
import { currencyStandard } from '../graph/money/currencies.js';
import type { FundingTotal } from '../graph/money/funding.js';
import { fundingTotals, fundingTotalsOf, type FundingTotals, type Way } from '../graph/money/fundingTotals.js';
import { fundingNotStandingOf, notStandingOfTypes, type NotStanding } from '../graph/money/notStanding.js';
import type { Reader } from '../graph/reader.js';
import { notStanding, type View } from '../graph/view.js';
import { connection, paging, type AnyConnection, type Paging } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { groupKey, groupKeyPattern, groupPage } from './groupPage.js';
import { viewIn } from './view.js';

type AllTotalsArguments = RequireFields<QueryFundingTotalsArgs, 'by' | 'orderBy'>;
type TotalsArguments = RequireFields<EntityFundedTotalsArgs, 'by' | 'orderBy'>;

/** A group of totals, and the view that its entities are seen under. */
export interface TotalNode extends FundingTotal {
  readonly view: View;
}

/** What totals do not hold. */
export interface LeftOut {
  readonly withoutAmount: number;
  readonly sharing: number;
  notStanding(reader: Reader): Promise<NotStanding>;
}

/** A connection with what all groups come to. */
export interface TotalsConnection extends AnyConnection {
  relationshipCount(): Promise<number>;
  overall(): Promise<readonly TotalNode[]>;
  leftOut(): Promise<LeftOut>;
}

const keyOf = ({ giverId, receiverId, year, currency }: FundingTotal): string =>
  groupKey([giverId, receiverId, year, currency]);

/** What reads the totals of a list, and what does not stand. */
interface Sources {
  readonly read: () => Promise<FundingTotals>;
  readonly notStanding: (reader: Reader) => Promise<NotStanding>;
}

function totals(request: Paging, { read, notStanding: rest }: Sources): TotalsConnection {
  let found: Promise<FundingTotals> | undefined;
  let left: Promise<NotStanding> | undefined;
  const once = () => (found ??= read());
  const toNode = (row: FundingTotal): TotalNode => ({ ...row, view: request.view });
  return {
    ...connection(
      request,
      async () => groupPage((await once()).totals, keyOf, request),
      async () => (await once()).totals.length,
      toNode,
      () => ({}),
    ),
    relationshipCount: async () => (await once()).relationships,
    overall: async () => (await once()).overall.map(toNode),
    leftOut: async () => {
      const { withoutAmount, sharing } = await once();
      return { withoutAmount, sharing, notStanding: (reader) => (left ??= rest(reader)) };
    },
  };
}

const partsOf = ({ by, orderBy, where }: TotalsArguments | AllTotalsArguments) => [
  [...new Set(by)].sort(),
  orderBy,
  where,
];

async function allTotals(_: unknown, args: AllTotalsArguments, context: Context) {
  const seen = await viewIn(args, context);
  const request = paging(args, context, ['fundingTotals', ...partsOf(args)], groupKeyPattern, seen);
  const { reader } = context;
  const { view } = request;
  const conditions = relationshipConditions(args.where, view);
  return totals(request, {
    read: () => fundingTotals(reader, conditions, { by: args.by, order: args.orderBy }),
    notStanding: (own) =>
      notStandingOfTypes(own, ['FUNDED'], relationshipConditions(args.where, notStanding(view)), view),
  });
}

/** A field of an entity that adds up what it gave or got. */
export function totalsConnection(field: string, way: Way) {
  return (owner: EntityRow, args: TotalsArguments, context: Context, info: GraphQLResolveInfo): TotalsConnection => {
    const [asker] = nodeOf(info).nodes;
    const request = paging(args, context, [field, owner.id, ...partsOf(args)], groupKeyPattern, owner.view);
    const { reader } = context;
    const { view } = request;
    const entity = { ...owner, view };
    const conditions = tieConditions(args.where, view);
    return totals(request, {
      read: () => fundingTotalsOf(reader, entity, asker, way, conditions, { by: args.by, order: args.orderBy }),
      notStanding: (own) => fundingNotStandingOf(own, entity, asker, way, tieConditions(args.where, notStanding(view))),
    });
  };
}

const entity = (id: string | null, { view }: TotalNode, { reader }: Context) =>
  id === null ? null : reader.load(entitiesById, { id }, view);

/** Resolvers of totals of funding. */
export const moneyResolvers = {
  Query: { fundingTotals: allTotals },
  FundingTotal: {
    giver: (row: TotalNode, _: unknown, context: Context) => entity(row.giverId, row, context),
    currencyStandard: ({ currency }: TotalNode) => (currency === null ? null : currencyStandard(currency)),
    receiver: (row: TotalNode, _: unknown, context: Context) => entity(row.receiverId, row, context),
    paid: ({ sums }: TotalNode) => sums.paid,
    pledged: ({ sums }: TotalNode) => sums.pledged,
    joint: ({ sums }: TotalNode) => sums.joint,
  },
  FundingLeftOut: {
    denied: async (row: LeftOut, _: unknown, { reader }: Context) => (await row.notStanding(reader)).denied,
    deprecated: async (row: LeftOut, _: unknown, { reader }: Context) => (await row.notStanding(reader)).deprecated,
  },
};
