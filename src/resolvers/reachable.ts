import type { QueryReachableArgs, RequireFields } from '../generated/schema-types.js';
import { wholeNumber } from '../graph/arguments.js';
import { entitiesNamed } from '../graph/entities.js';
import type { EntityQuestion } from '../graph/question/tree.js';
import { reachable, type Reachable } from '../graph/reachable.js';
import { tieConditions } from '../graph/where/index.js';
import { toId } from '../ids.js';
import { normalTypes } from '../graph/tieSelection.js';
import type { Context } from './context.js';
import { viewIn } from './view.js';

/** As of a graph: a hop more is mostly all that there is. */
const deepest = 4;

const withDegree: EntityQuestion = { parts: new Map([['degree', { part: 'degree' }]]) };

const nothing: Reachable = { count: 0, capped: false, levels: [] };

/** The field `reachable`. @throws WhowhomError NOT_FOUND for an id of nothing */
async function field(
  _: unknown,
  args: RequireFields<QueryReachableArgs, 'depth' | 'direction'>,
  context: Context,
): Promise<Reachable> {
  const from = toId(args.from, 'from');
  const depth = wholeNumber(args.depth, 'depth', 1, deepest);
  const view = await viewIn(args, context);
  const { reader } = context;
  const conditions = tieConditions(args.where, view);
  const [entity] = await entitiesNamed(reader, [from], () => 'from', view, withDegree);
  // It was not known at the moment of the view.
  if (entity === undefined) return nothing;
  const of = { id: from, degree: entity.given?.get('degree') as number };
  return reachable(reader, of, { types: normalTypes(args.types), direction: args.direction, conditions }, depth);
}

/** Resolvers of what is within reach. */
export const reachableResolvers = { Query: { reachable: field } };
