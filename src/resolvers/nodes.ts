import { idList } from '../graph/arguments.js';
import type { AnonymousRow, EntityRow, NodeRow } from '../graph/model.js';
import { nodesById } from '../graph/nodes.js';
import type { View } from '../graph/view.js';
import { isId } from '../ids.js';
import type { Context } from './context.js';
import { entityType } from './entities.js';
import { relationshipType } from './relationships.js';
import { viewIn, type ViewArguments } from './view.js';

const load = (id: string, view: View, { reader }: Context) =>
  reader.one(`nodes ${view.name}`, id, (ids) => nodesById(reader, ids, view));

const sayerType = (row: EntityRow | AnonymousRow) => (row.class === 'Entity' ? entityType(row) : row.class);

function typeOf(row: NodeRow) {
  if (row.class === 'Entity') return entityType(row);
  return row.class === 'Relationship' ? relationshipType(row) : row.class;
}

/** Resolvers of Relay's object identification. */
export const nodeResolvers = {
  Query: {
    // Whatever cannot be an id is the id of nothing.
    node: async (_: unknown, args: ViewArguments & { id: string }, context: Context) => {
      const view = await viewIn(args, context);
      return isId(args.id) ? load(args.id, view, context) : null;
    },
    nodes: async (_: unknown, args: ViewArguments & { ids: readonly string[] }, context: Context) => {
      const view = await viewIn(args, context);
      return Promise.all(idList(args.ids, 'ids').map((id) => load(id, view, context)));
    },
  },
  Node: { __resolveType: typeOf },
  Attribution: { __resolveType: sayerType },
};
