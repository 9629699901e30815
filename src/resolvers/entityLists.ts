import type { GraphQLResolveInfo } from 'graphql';
import { WhowhomError } from '../errors.js';
import type { QueryEntitiesArgs, RequireFields } from '../generated/schema-types.js';
import { sortLocale } from '../graph/arguments.js';
import { sortKeyPattern } from '../graph/collate.js';
import type { EntityOrder } from '../graph/entityOrders.js';
import { entityPages } from '../graph/entityPages.js';
import { normalTypes } from '../graph/tieSelection.js';
import { entityConditions } from '../graph/where/index.js';
import { answered, paging } from './connection.js';
import type { Context } from './context.js';
import { entityAsked } from './question/asked.js';
import { fieldsBelow } from './question/selection.js';
import { readsOf, rowFields } from './question/statements.js';
import { viewIn } from './view.js';

/** Each combination of orders is a text of its own. */
const ordersAtMost = 3;

type Orders = RequireFields<QueryEntitiesArgs, 'orderBy'>['orderBy'];

function orderOf({ field, direction = 'ASC', locale, types, tieDirection }: Orders[number], i: number): EntityOrder {
  const path = `orderBy[${i}]`;
  const way = { direction, locale: sortLocale(locale, `${path}.locale`) };
  if (field === 'TIES') return { ...way, field, ties: { types: normalTypes(types), direction: tieDirection ?? 'ANY' } };
  const strange = types != null ? 'types' : tieDirection != null ? 'tieDirection' : null;
  if (strange === null) return { ...way, field };
  throw new WhowhomError('BAD_ARGUMENT', `${path}.${strange} goes with the field TIES; got ${field}.`, {
    path: `${path}.${strange}`,
    got: field,
    wanted: `field: TIES, or no ${strange}`,
  });
}

/** What tells orders apart that may stand together. */
const nameOf = (order: EntityOrder): string =>
  order.field === 'TIES' ? JSON.stringify([order.field, order.ties]) : order.field;

function ordersOf(orderBy: Orders): readonly EntityOrder[] {
  const orders = orderBy.map(orderOf);
  const isEachOnce = new Set(orders.map(nameOf)).size === orders.length;
  if (orders.length >= 1 && orders.length <= ordersAtMost && isEachOnce) return orders;
  const got = orders.map(({ field }) => field).join(', ');
  const wanted = `one to ${ordersAtMost} fields, each once`;
  throw new WhowhomError('BAD_ARGUMENT', `orderBy names ${got || 'nothing'}; wanted ${wanted}.`, {
    ...{ path: 'orderBy', got, wanted },
  });
}

/** The field `entities` of the query. */
export async function entities(
  _: unknown,
  args: RequireFields<QueryEntitiesArgs, 'orderBy'>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const orders = ordersOf(args.orderBy);
  const where = args.kinds ? { kinds: args.kinds, all: args.where ? [args.where] : [] } : args.where;
  const seen = await viewIn(args, context);
  const page = paging(args, context, ['entities', args.kinds, args.where, orders], sortKeyPattern, seen);
  const conditions = entityConditions(where, page.view);
  const fields = fieldsBelow(info, info.fieldNodes);
  const asked = readsOf(fields);
  const place = { info, context, view: page.view, ownerId: null };
  const question = entityAsked(place, rowFields(place, fields));
  return answered(
    page,
    () =>
      entityPages(context.reader, { conditions, orders, page: asked.page ? page : null, total: asked.total, question }),
    (row) => row,
    () => ({}),
  );
}
