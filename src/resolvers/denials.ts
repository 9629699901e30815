import type { GraphQLResolveInfo } from 'graphql';
import type { QueryDenialsArgs } from '../generated/schema-types.js';
import { idList } from '../graph/arguments.js';
import { anyDay, type FactSelection, type Whose } from '../graph/facts/selection.js';
import { askFactList } from '../graph/question/ask.js';
import { startKeyPattern } from '../graph/keys.js';
import { normalTypes } from '../graph/tieSelection.js';
import { noConditions } from '../graph/where/index.js';
import { paging } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { factConnection, factsAsked } from './relationshipLists.js';
import { viewIn } from './view.js';

/** The field `denials` of the query: the latest start first, what has no start last. */
async function denials(_: unknown, args: QueryDenialsArgs, context: Context, info: GraphQLResolveInfo) {
  const of = args.of ? idList(args.of, 'of') : null;
  const types = normalTypes(args.types);
  const page = paging(args, context, ['denials', of, types], startKeyPattern, await viewIn(args, context));
  const whose: Whose = of === null ? { kind: 'all' } : { kind: 'of', ids: [...new Set(of)] };
  const selection: FactSelection = {
    ...{ whose, types, order: 'DESC', which: 'denied', conditions: noConditions('relationships', page.view) },
    ...{ sides: ['start'], days: anyDay, undated: true, form: null, unsure: null },
  };
  const part = factsAsked({ info, context, view: page.view, ownerId: null }, nodeOf(info), selection, page);
  return factConnection(page, () => askFactList(context.reader, part));
}

/** Resolvers of what is denied. */
export const denialResolvers = { Query: { denials } };
