import type { QueryAttributeNamesArgs, QueryAttributeValuesArgs } from '../generated/schema-types.js';
import { attributeCounts, type AttributeCount } from '../graph/attributeCounts.js';
import { entityConditions } from '../graph/where/index.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';
import { viewIn } from './view.js';

/** A place in a list. */
const placePattern = /^\d{1,9}$/;

type Arguments = QueryAttributeNamesArgs & Partial<Pick<QueryAttributeValuesArgs, 'name'>>;

const counts =
  <Node>(field: string, nodeOf: (count: AttributeCount) => Node) =>
  async (_: unknown, args: Arguments, context: Context) => {
    const { kinds, where, name = null } = args;
    const seen = await viewIn(args, context);
    const page = paging(args, context, [field, name, kinds, where], placePattern, seen);
    const all = kinds ? { kinds, all: where ? [where] : [] } : where;
    const conditions = entityConditions(all, page.view);
    let made: ReturnType<typeof attributeCounts> | undefined;
    const once = () => (made ??= attributeCounts(context.reader, conditions, name, page));
    return connection(
      page,
      async () => (await once()).page,
      async () => (await once()).total,
      nodeOf,
      () => ({}),
    );
  };

/** Resolvers of the attributes that there are, and of their values. */
export const attributeCountResolvers = {
  Query: {
    attributeNames: counts('attributeNames', ({ text, entityCount }) => ({ name: text, entityCount })),
    attributeValues: counts('attributeValues', ({ text, entityCount }) => ({ value: text, entityCount })),
  },
};
