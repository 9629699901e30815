import type { GraphQLResolveInfo } from 'graphql';
import type { QuerySourcesArgs, RequireFields } from '../generated/schema-types.js';
import { sortKeyPattern } from '../graph/collate.js';
import type { SourceRow } from '../graph/model.js';
import { citingCount, sourceList } from '../graph/sources.js';
import { safeUrl } from '../graph/urls.js';
import { sourceConditions } from '../graph/where/index.js';
import { answered, paging } from './connection.js';
import type { Context } from './context.js';
import { fieldsBelow } from './question/selection.js';
import { readsOf } from './question/statements.js';
import { saidConnection } from './statements.js';
import { viewIn } from './view.js';

/** The field `sources` of the query. */
async function sources(
  _: unknown,
  args: RequireFields<QuerySourcesArgs, 'orderBy'>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { where, orderBy } = args;
  const { field } = orderBy;
  const order = { field, direction: orderBy.direction ?? (field === 'COUNT' ? 'DESC' : 'ASC') } as const;
  const seen = await viewIn(args, context);
  const page = paging(args, context, ['sources', where, order], sortKeyPattern, seen);
  const tree = sourceConditions(where);
  const asked = readsOf(fieldsBelow(info, info.fieldNodes));
  const list = { tree, order, view: page.view, page: asked.page ? page : null, total: asked.total };
  return answered(
    page,
    () => sourceList(context.reader, list),
    (row) => row,
    () => ({}),
  );
}

/** Resolvers of sources. */
export const sourceResolvers = {
  Query: { sources },
  Source: {
    viewKey: ({ view }: SourceRow) => view.key,
    url: (row: SourceRow) => safeUrl(row.url),
    archiveUrl: (row: SourceRow) => safeUrl(row.archiveUrl),
    statementCount: (row: SourceRow, _: unknown, { reader }: Context) => citingCount(reader, row),
    statements: saidConnection,
  },
};
