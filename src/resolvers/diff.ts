import type { GraphQLResolveInfo } from 'graphql';
import type { QueryDiffArgs } from '../generated/schema-types.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import type { PageArguments } from '../graph/arguments.js';
import { entitiesNamed } from '../graph/entities.js';
import { changeKeyPattern } from '../graph/facts/days.js';
import { askFactList } from '../graph/question/ask.js';
import { startKeyPattern } from '../graph/ranges.js';
import { normalTypes } from '../graph/tieSelection.js';
import { diffDays, diffSelection, entitiesOf, type DiffList } from '../graph/timeline/index.js';
import type { View, Window } from '../graph/view.js';
import { paging } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { factConnection, factsAsked } from './relationshipLists.js';
import { viewIn } from './view.js';

/** A difference of which each list can be asked for. */
export interface DiffRow {
  readonly days: Window;
  readonly of: readonly string[] | null;
  readonly types: readonly RelationshipType[];
  readonly view: View;
}

/** The field `diff` of the query. @throws WhowhomError NOT_FOUND for an id of nothing */
async function diff(_: unknown, args: QueryDiffArgs, context: Context): Promise<DiffRow> {
  const days = diffDays(args.from, args.to);
  const of = entitiesOf(args.of);
  const view = await viewIn(args, context);
  if (of !== null) await entitiesNamed(context.reader, of, (i) => `of[${i}]`, view);
  return { days, of, types: normalTypes(args.types), view };
}

const listOf = (list: DiffList) => (row: DiffRow, args: PageArguments, context: Context, info: GraphQLResolveInfo) => {
  const { days, of, types, view } = row;
  const pattern = list === 'possible' ? startKeyPattern : changeKeyPattern;
  const page = paging(args, context, ['diff', list, days, of, types], pattern, view);
  const whose = of === null ? ({ kind: 'all' } as const) : ({ kind: 'of', ids: of } as const);
  const selection = diffSelection(list, days, whose, types, page.view);
  const part = factsAsked({ info, context, view: page.view, ownerId: null }, nodeOf(info), selection, page);
  return factConnection(page, () => askFactList(context.reader, part));
};

/** Resolvers of differences. */
export const diffResolvers = {
  Query: { diff },
  Diff: {
    started: listOf('started'),
    ended: listOf('ended'),
    happened: listOf('happened'),
    possible: listOf('possible'),
  },
};
