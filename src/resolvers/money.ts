import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { WhowhomError } from '../errors.js';
import { entitiesById } from '../graph/entities.js';
import type { EntityFundedTotalsArgs, QueryFundingTotalsArgs, RequireFields } from '../generated/schema-types.js';
import { relationshipConditions, tieConditions } from '../graph/where/index.js';
import type { EntityRow, Page } from '../graph/model.js';
import { currencyStandard } from '../graph/money/currencies.js';
import type { FundingTotal } from '../graph/money/sums.js';
import {
  fundingNotStanding,
  fundingNotStandingOf,
  fundingTotals,
  fundingTotalsOf,
  type FundingTotals,
  type NotStanding,
  type Way,
} from '../graph/money/totals.js';
import { pageOf } from '../graph/page.js';
import type { Reader } from '../graph/reader.js';
import { notStanding, type View } from '../graph/view.js';
import { connection, paging, type AnyConnection, type Paging } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
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

/** Groups have no id: what tells one from the others of its list, as short text, for names may be long. */
const keyOf = ({ giverId, receiverId, year, currency }: FundingTotal): string =>
  createHash('sha256')
    .update(JSON.stringify([giverId, receiverId, year, currency]))
    .digest('base64url')
    .slice(0, 20);

const keyPattern = /^[\w-]{20}$/;

function page({ totals }: FundingTotals, request: Paging): Page<FundingTotal> {
  const list = totals.map((row) => ({ key: keyOf(row), row }));
  const places = new Map(list.map(({ key }, i) => [key, i]));
  const placeOf = (key: string): number => {
    const place = places.get(key);
    if (place !== undefined) return place;
    const wanted = 'a cursor of this very list';
    throw new WhowhomError('BAD_CURSOR', 'The cursor is of a group that is not in the list.', { wanted });
  };
  return pageOf(
    list,
    request,
    (row, key) => placeOf(row.key) > placeOf(key),
    (row, key) => placeOf(row.key) < placeOf(key),
  );
}

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
      async () => page(await once(), request),
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
  const request = paging(args, context, ['fundingTotals', ...partsOf(args)], keyPattern, seen);
  const { reader } = context;
  const { view } = request;
  const conditions = relationshipConditions(args.where, view);
  return totals(request, {
    read: () => fundingTotals(reader, conditions, { by: new Set(args.by), order: args.orderBy }),
    notStanding: (own) => fundingNotStanding(own, relationshipConditions(args.where, notStanding(view)), view),
  });
}

/** A field of an entity that adds up what it gave or got. */
export function totalsConnection(field: string, way: Way) {
  return (owner: EntityRow, args: TotalsArguments, context: Context, info: GraphQLResolveInfo): TotalsConnection => {
    const [asker] = nodeOf(info).nodes;
    const request = paging(args, context, [field, owner.id, ...partsOf(args)], keyPattern, owner.view);
    const { reader } = context;
    const { view } = request;
    const entity = { ...owner, view };
    const conditions = tieConditions(args.where, view);
    return totals(request, {
      read: () =>
        fundingTotalsOf(reader, entity, asker, way, conditions, { by: new Set(args.by), order: args.orderBy }),
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
