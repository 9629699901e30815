import type { GraphQLResolveInfo } from 'graphql';
import type { QueryFindingArgs } from '../generated/schema-types.js';
import { entitiesNamed } from '../graph/entities.js';
import {
  finding as answerTo,
  findingRelationships,
  findingStatements,
  notRecorded,
  searchedSources,
  seenBy,
  type FindingRow,
} from '../graph/finding/index.js';
import { toId } from '../ids.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { factWithEndsAsked } from './question/asked.js';
import { fieldsBelow } from './question/selection.js';
import { statementAsked } from './question/statements.js';
import { viewIn } from './view.js';

/** The field `finding` of the query. @throws WhowhomError NOT_FOUND for an id of nothing */
async function finding(_: unknown, args: QueryFindingArgs, context: Context): Promise<FindingRow> {
  const [from, to] = [toId(args.from, 'from'), toId(args.to, 'to')];
  const view = await viewIn(args, context);
  const { reader } = context;
  const answer = await answerTo(reader, { from, to, type: args.type, view });
  if (answer !== null) return answer;
  // Which of the two it is that is not there is asked only now.
  await entitiesNamed(reader, [from, to], (i) => (i === 0 ? 'from' : 'to'), view);
  return notRecorded(view);
}

function relationships(row: FindingRow, _: unknown, context: Context, info: GraphQLResolveInfo) {
  const { nodes } = nodeOf(info);
  const place = { info, context, view: seenBy(row), ownerId: null };
  return findingRelationships(context.reader, row, nodes[0], factWithEndsAsked(place, fieldsBelow(info, nodes)));
}

const statements = (row: FindingRow, _: unknown, { reader }: Context, info: GraphQLResolveInfo) =>
  findingStatements(reader, row, statementAsked(fieldsBelow(info, info.fieldNodes)));

/** Resolvers of findings. */
export const findingResolvers = {
  Query: { finding },
  Finding: {
    relationships,
    statements,
    searchedSourceCount: ({ view }: FindingRow, _: unknown, { reader }: Context) => searchedSources(reader, view),
  },
};
