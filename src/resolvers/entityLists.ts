import { WhowhomError } from '../errors.js';
import type { EntityKind } from '../generated/vocabulary.js';
import { sortLocale, type PageArguments } from '../graph/arguments.js';
import { sortKeyPattern } from '../graph/collate.js';
import { entityPage, entityTotal, type EntityOrder } from '../graph/entityLists.js';
import { entityConditions } from '../graph/filters/compile.js';
import type { EntityWhere } from '../graph/filters/inputs.js';
import type { OrderDirection } from '../graph/ranges.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';
import { viewIn, type ViewArguments } from './view.js';

interface EntityListArguments extends PageArguments, ViewArguments {
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly where?: EntityWhere | null | undefined;
  readonly orderBy: readonly {
    readonly field: EntityOrder['field'];
    readonly direction?: OrderDirection;
    readonly locale?: string | null | undefined;
  }[];
}

/** Each combination of orders is a text of its own. */
const ordersAtMost = 3;

function ordersOf({ orderBy }: EntityListArguments): readonly EntityOrder[] {
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
export async function entities(_: unknown, args: EntityListArguments, context: Context) {
  const orders = ordersOf(args);
  const where = args.kinds ? { kinds: args.kinds, all: args.where ? [args.where] : [] } : args.where;
  const seen = await viewIn(args, context);
  const page = paging(args, context, ['entities', args.kinds, args.where, orders], sortKeyPattern, seen);
  const conditions = entityConditions(where, page.view);
  const { reader } = context;
  return connection(
    page,
    () => entityPage(reader, conditions, orders, page),
    () => entityTotal(reader, conditions),
    (row) => row,
    () => ({}),
  );
}
