import type { GraphQLResolveInfo, FieldNode } from 'graphql';
import type { QueryChangesArgs, SubscriptionChangesArgs, RequireFields } from '../generated/schema-types.js';
import { idList, pageSize } from '../graph/arguments.js';
import type { FeedPage, ChangeRow, Of, SubjectRow } from '../graph/feed/index.js';
import { isId } from '../ids.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { readNode } from './nodes.js';
import { viewIn } from './view.js';

/** A transaction that changes more tells ids alone: what is read below each of an import's would be without bounds. */
const subjectsRead = 200;

/** What is told of a change, with whether what it changed is read. */
export interface Subject extends SubjectRow {
  readonly isRead: boolean;
}

/** The argument `of`. @throws WhowhomError BAD_ID or BAD_ARGUMENT */
const ofIds = (of: readonly string[] | null | undefined): Of =>
  of === null || of === undefined ? null : new Set(idList(of, 'of'));

async function changes(
  _: unknown,
  { after, of, first }: RequireFields<QueryChangesArgs, 'first'>,
  { reader, writes: { feed }, maxPageSize }: Context,
): Promise<FeedPage> {
  const { size } = pageSize({ first }, maxPageSize);
  const request = { after: after ?? 0, of: ofIds(of), size, upTo: await feed.settled() };
  return feed.page((query, params) => reader.run(query, params), request);
}

/** Below one field of an answer things are read together, in one statement. */
const readings = new WeakMap<Context, Map<FieldNode, ReturnType<typeof readSubject>>>();

async function readSubject(context: Context, info: GraphQLResolveInfo) {
  return readNode(await viewIn({}, context), context, info);
}

async function subject({ subjectId, isRead }: Subject, _: unknown, context: Context, info: GraphQLResolveInfo) {
  if (!isRead || !isId(subjectId)) return null;
  const [node] = nodeOf(info).nodes;
  const made = readings.get(context) ?? new Map<FieldNode, ReturnType<typeof readSubject>>();
  readings.set(context, made);
  const reading = made.get(node) ?? readSubject(context, info);
  made.set(node, reading);
  return (await reading)(subjectId);
}

/** Resolvers of what has changed. */
export const feedResolvers = {
  Query: { changes },
  Subscription: {
    changes: {
      subscribe: (_: unknown, { after, of }: SubscriptionChangesArgs, { writes: { feed }, reader }: Context) =>
        feed.follow({ after: after ?? null, of: ofIds(of) }, reader.gone),
      // What is below is read as of the version that the change made, each time it is told the same.
      resolve: (row: ChangeRow, _: unknown, context: Context): ChangeRow => {
        Object.assign(context, { graphVersion: row.graphVersion, moment: row.graphVersion });
        return row;
      },
    },
  },
  GraphChange: {
    at: ({ at }: ChangeRow) => new Date(at),
    changes: ({ changes: list }: ChangeRow): Subject[] =>
      list.map((one) => ({ ...one, isRead: list.length <= subjectsRead })),
    idsOnly: ({ changes: { length } }: ChangeRow) => length > subjectsRead,
  },
  SubjectChange: { subject },
};
