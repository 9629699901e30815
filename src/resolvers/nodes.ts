import type { GraphQLResolveInfo } from 'graphql';
import type { QueryNodeArgs, QueryNodesArgs } from '../generated/schema-types.js';
import { idList } from '../graph/arguments.js';
import type { AnonymousRow, EntityRow, NodeRow } from '../graph/model.js';
import { nodeById, type NodeQuestion } from '../graph/nodes.js';
import { tagOf } from '../graph/question/ask.js';
import type { View } from '../graph/view.js';
import { isId } from '../ids.js';
import type { Context } from './context.js';
import { entityType } from './entities.js';
import { nodeOf } from './given.js';
import { entityAsked, factAsked } from './question/asked.js';
import { fieldsBelow } from './question/selection.js';
import { statementAsked } from './question/statementLists.js';
import { relationshipType } from './relationships.js';
import { viewIn } from './view.js';

function nodeAsked(view: View, info: GraphQLResolveInfo, context: Context): NodeQuestion {
  const place = { info, context, view, ownerId: null };
  const fields = fieldsBelow(info, info.fieldNodes);
  return {
    entity: entityAsked(place, fields),
    fact: factAsked(place, fields),
    statement: statementAsked(place, fields),
  };
}

/** Reads ids of which a field asks. */
export function readNode(view: View, context: Context, info: GraphQLResolveInfo) {
  const question = nodeAsked(view, info, context);
  const tag = tagOf(nodeOf(info).nodes[0]);
  return (id: string) => nodeById(context.reader, id, tag, question, view);
}

const sayerType = (row: EntityRow | AnonymousRow) => (row.class === 'Entity' ? entityType(row) : row.class);

function typeOf(row: NodeRow) {
  if (row.class === 'Entity') return entityType(row);
  return row.class === 'Relationship' ? relationshipType(row) : row.class;
}

/** Resolvers of Relay's object identification. */
export const nodeResolvers = {
  Query: {
    // Whatever cannot be an id is the id of nothing.
    node: async (_: unknown, args: QueryNodeArgs, context: Context, info: GraphQLResolveInfo) => {
      const view = await viewIn({}, context);
      return isId(args.id) ? readNode(view, context, info)(args.id) : null;
    },
    nodes: async (_: unknown, args: QueryNodesArgs, context: Context, info: GraphQLResolveInfo) => {
      const view = await viewIn(args, context);
      return Promise.all(idList(args.ids, 'ids').map(readNode(view, context, info)));
    },
  },
  Node: { __resolveType: typeOf },
  Attribution: { __resolveType: sayerType },
};
