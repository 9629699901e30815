import type { GraphQLResolveInfo } from 'graphql';
import type { QuerySharedConnectionsArgs, RequireFields } from '../generated/schema-types.js';
import { entityKinds } from '../generated/vocabulary.js';
import { distinctIds, wholeNumber } from '../graph/arguments.js';
import { sortKeyPattern } from '../graph/collate.js';
import { entitiesNamed } from '../graph/entities.js';
import type { RelationshipRow } from '../graph/model.js';
import { emptyPage } from '../graph/page.js';
import type { Asker } from '../graph/question/tree.js';
import { settled } from '../graph/settled.js';
import { sharedConnections, type SharedRow, type SharedTies, type Sharing } from '../graph/sharedConnections.js';
import { normalTypes } from '../graph/tieSelection.js';
import { tieConditions } from '../graph/where/index.js';
import { answered, paging } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { entityAsked, factAsked } from './question/asked.js';
import type { Place } from './question/place.js';
import { argumentsOf, fieldsBelow, fieldsUnder, type Field } from './question/selection.js';
import { rowFields } from './question/statements.js';
import { viewIn } from './view.js';

/** An edge with the relationships that were asked for. */
export type SharedEdge = Omit<SharedRow, 'entity'>;

const [fewest, most] = [2, 20];
const mostTies = 20;

/** The relationships of edges that are asked for, by the fields that do. */
function tiesAsked(place: Place, edges: readonly Field[]): Map<Asker, SharedTies> {
  const fields = edges.filter(({ name }) => name === 'relationships');
  return new Map(
    fields.map((field) => {
      const { first } = argumentsOf(place.info, 'SharedConnectionEdge', field) as { first: number };
      // One that is out of bounds is told where the field is resolved.
      const limit = Math.min(mostTies, Math.max(0, first));
      return [field.nodes[0], { limit, fact: factAsked(place, fieldsBelow(place.info, field.nodes)) }] as const;
    }),
  );
}

async function shared(
  _: unknown,
  args: RequireFields<QuerySharedConnectionsArgs, 'minimum' | 'direction' | 'first'>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const ids = distinctIds(args.of, 'of', fewest, most);
  const minimum = wholeNumber(args.minimum, 'minimum', fewest, ids.length);
  const { kinds, where, direction } = args;
  const types = normalTypes(args.types);
  const seen = await viewIn(args, context);
  const parts = ['sharedConnections', ids, minimum, types, direction, kinds, where];
  const page = paging(args, context, parts, sortKeyPattern, seen);
  const { reader } = context;
  const conditions = await settled(reader, tieConditions(where, page.view));
  const place = { info, context, view: page.view, ownerId: null };
  const fields = fieldsBelow(info, info.fieldNodes);
  const edges = fieldsUnder(info, fields, 'edges');
  const pathOf = (i: number) => `of[${args.of.indexOf(ids[i] ?? '')}]`;
  const askedOf = entityAsked(place, fieldsUnder(info, edges, 'connectedTo'));
  const named = entitiesNamed(reader, ids, pathOf, page.view, askedOf);
  // Some may not have been known by the moment of the view; without one, that some are not there is an error.
  const known = page.view.known === null ? ids : (await named).map(({ id }) => id);
  const selection = { types, direction, conditions };
  const sharing: Sharing = {
    ...{ ids: known, minimum, kinds: kinds ?? entityKinds, selection, page },
    entity: entityAsked(place, rowFields(place, fields)),
    ties: tiesAsked(place, edges),
  };
  const nothing = { page: emptyPage, total: 0 };
  const asked = known.length < minimum ? nothing : sharedConnections(reader, sharing, named);
  const [answer] = await Promise.all([asked, named]);
  return answered(
    page,
    () => answer,
    ({ entity }) => entity,
    ({ connectedTo, ties }): SharedEdge => ({ connectedTo, ties }),
  );
}

function relationships(
  { ties }: SharedEdge,
  { first }: { first: number },
  _: Context,
  info: GraphQLResolveInfo,
): readonly RelationshipRow[] {
  wholeNumber(first, 'first', 0, mostTies);
  return ties.get(nodeOf(info).nodes[0]) ?? [];
}

/** Resolvers of shared connections. */
export const sharedConnectionResolvers = {
  Query: { sharedConnections: shared },
  SharedConnectionEdge: { relationships },
};
