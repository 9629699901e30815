import type { GraphQLResolveInfo } from 'graphql';
import { WhowhomError } from '../errors.js';
import type { QueryEntitiesArgs, RequireFields } from '../generated/schema-types.js';
import { sortLocale } from '../graph/arguments.js';
import { sortKeyPattern } from '../graph/collate.js';
import type { EntityOrder } from '../graph/entityLists.js';
import { entityPages } from '../graph/entityPages.js';
import { entityConditions } from '../graph/where/index.js';
import { answered, paging } from './connection.js';
import type { Context } from './context.js';
import { entityAsked } from './question/asked.js';
import { fieldsBelow } from './question/selection.js';
import { readsOf, rowFields } from './question/statements.js';
import { viewIn } from './view.js';

/** Each combination of orders is a text of its own. */
const ordersAtMost = 3;

function ordersOf({ orderBy }: RequireFields<QueryEntitiesArgs, 'orderBy'>): readonly EntityOrder[] {
  const fields = orderBy.map(({ field }) => field);
  if (fields.length >= 1 && fields.length <= ordersAtMost && new Set(fields).size === fields.length) {
    return orderBy.map(({ field, direction = 'ASC', locale }, i) => ({
      ...{ field, direction },
      locale: sortLocale(locale, `orderBy[${i}].locale`),
    }));
  }
  const wanted = `one to ${ordersAtMost} fields, each once`;
  throw new WhowhomError('BAD_ARGUMENT', `orderBy names ${fields.join(', ') || 'nothing'}; wanted ${wanted}.`, {
    path: 'orderBy',
    got: fields.join(', '),
    wanted,
  });
}

/** The field `entities` of the query. */
export async function entities(
  _: unknown,
  args: RequireFields<QueryEntitiesArgs, 'orderBy'>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const orders = ordersOf(args);
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
