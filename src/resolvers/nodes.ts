import { idList } from '../graph/arguments.js';
import type { AnonymousRow, EntityRow, NodeRow } from '../graph/model.js';
import { nodesById } from '../graph/nodes.js';
import { isId } from '../ids.js';
import type { Context } from './context.js';
import { entityType } from './entities.js';
import { relationshipType } from './relationships.js';

const load = (id: string, { reader }: Context) => reader.one('nodes', id, (ids) => nodesById(reader, ids));

const sayerType = (row: EntityRow | AnonymousRow) => (row.class === 'Entity' ? entityType(row) : row.class);

function typeOf(row: NodeRow) {
  if (row.class === 'Entity') return entityType(row);
  return row.class === 'Relationship' ? relationshipType(row) : row.class;
}

/** Resolvers of Relay's object identification. */
export const nodeResolvers = {
  Query: {
    // Whatever cannot be an id is the id of nothing.
    node: (_: unknown, { id }: { id: string }, context: Context) => (isId(id) ? load(id, context) : null),
    nodes: (_: unknown, { ids }: { ids: readonly string[] }, context: Context) =>
      Promise.all(idList(ids, 'ids').map((id) => load(id, context))),
  },
  Node: { __resolveType: typeOf },
  Attribution: { __resolveType: sayerType },
};
