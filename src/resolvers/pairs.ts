import type { GraphQLResolveInfo } from 'graphql';
import type { QueryRelationshipPairsArgs, RelationshipMatch, RequireFields } from '../generated/schema-types.js';
import { parseDuration } from '../graph/duration.js';
import type { Page } from '../graph/model.js';
import { pairsOf, type PairRow } from '../graph/pairs/index.js';
import { pairKeyPattern } from '../graph/pairs/list.js';
import type { Matched, PairSelection } from '../graph/pairs/selection.js';
import { checkSharing, isMirrored } from '../graph/pairs/sharing.js';
import { checkTiming, type Timing } from '../graph/pairs/timing.js';
import { settled } from '../graph/settled.js';
import { normalTypes } from '../graph/tieSelection.js';
import type { View } from '../graph/view.js';
import { relationshipConditions } from '../graph/where/index.js';
import type { ListAnswer } from '../graph/question/tree.js';
import { answered, paging } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { factWithEndsAsked } from './question/asked.js';
import type { Place } from './question/place.js';
import { fieldsBelow, fieldsUnder } from './question/selection.js';
import { rowFields } from './question/statements.js';
import { viewIn } from './view.js';

type Arguments = RequireFields<QueryRelationshipPairsArgs, 'a' | 'b' | 'sharing' | 'order' | 'first'>;

/** @throws WhowhomError of conditions, with the argument in the path */
function matched({ types, where }: RelationshipMatch, view: View, argument: 'a' | 'b'): Matched {
  return { types: normalTypes(types), conditions: relationshipConditions(where, view, `${argument}.where`) };
}

/** What a match asks for, told from others. */
const sameAs = ({ types, where }: RelationshipMatch): string => JSON.stringify([normalTypes(types), where ?? null]);

async function relationshipPairs(_: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) {
  const { order } = args;
  const { reader } = context;
  const sharing = checkSharing(args.sharing);
  const within = args.within == null ? null : parseDuration(args.within, 'within');
  const timing: Timing = { order, within };
  checkTiming(timing);
  const seen = await viewIn(args, context);
  const [ofA, ofB] = [sameAs(args.a), sameAs(args.b)];
  const page = paging(args, context, ['relationshipPairs', ofA, ofB, sharing, timing], pairKeyPattern, seen);
  const [a, b] = [matched(args.a, page.view, 'a'), matched(args.b, page.view, 'b')];
  const place: Place = { info, context, view: page.view, ownerId: null };
  const rows = rowFields(place, fieldsBelow(info, nodeOf(info).nodes));
  const asked = (one: 'a' | 'b') => factWithEndsAsked(place, fieldsUnder(info, rows, one));
  const question = { a: asked('a'), b: asked('b') };
  const read = async (): Promise<ListAnswer<Page<PairRow>>> => {
    const conditions = await Promise.all([settled(reader, a.conditions), settled(reader, b.conditions)]);
    const selection: PairSelection = {
      ...{ a: { ...a, conditions: conditions[0] }, b: { ...b, conditions: conditions[1] }, sharing, timing },
      once: ofA === ofB && isMirrored(sharing) && (order === 'ANY' || order === 'OVERLAPPING'),
    };
    return { page: await pairsOf(reader, selection, page, question), total: null };
  };
  let made: Promise<ListAnswer<Page<PairRow>>> | undefined;
  return answered(
    page,
    () => (made ??= read()),
    (row) => row,
    () => ({}),
  );
}

/** Resolvers of pairs of relationships. */
export const pairResolvers = { Query: { relationshipPairs } };
