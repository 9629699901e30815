import type { GraphQLResolveInfo } from 'graphql';
import type { ExportFormat, QueryGraphArgs, RequireFields } from '../generated/schema-types.js';
import { exportedGraph } from '../export/fromGraph.js';
import { distinctIds, wholeNumber } from '../graph/arguments.js';
import { egoGraph, withDegreeAsked, type EgoGraph } from '../graph/egoGraph/index.js';
import { entitiesNamed } from '../graph/entities.js';
import { normalTypes } from '../graph/tieSelection.js';
import { tieConditions } from '../graph/where/index.js';
import type { View } from '../graph/view.js';
import type { Context } from './context.js';
import { askedBy, exportField, type Exporter } from './export.js';
import { entityAsked, factAsked } from './question/asked.js';
import { fieldsBelow, fieldsUnder } from './question/selection.js';
import { viewIn } from './view.js';

const mostRoots = 100;
/** So many are on a canvas; without a step from them nothing is looked for but what ties them. */
const mostRootsAlone = 1000;
/** A step more is mostly all that there is. */
const deepest = 4;
/** More are no picture. */
const mostNodes = 2000;

/** A graph with what makes files of it. */
export interface GraphRow extends EgoGraph {
  readonly exported: Exporter;
}

/** What a selection asks of the nodes and the edges of a graph; a file tells all of its edges. */
function graphAsked(info: GraphQLResolveInfo, context: Context, view: View) {
  const place = { info, context, view, ownerId: null };
  const fields = fieldsBelow(info, info.fieldNodes);
  const edges = factAsked(place, fieldsUnder(info, fields, 'edges'));
  const isFile = fields.some(({ name }) => name === 'export');
  return {
    nodes: withDegreeAsked(entityAsked(place, fieldsUnder(info, fields, 'nodes'))),
    edges: { ...edges, doc: edges.doc || isFile },
  };
}

async function graph(
  _: unknown,
  args: RequireFields<QueryGraphArgs, 'depth' | 'limit' | 'direction'>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<GraphRow> {
  const depth = wholeNumber(args.depth, 'depth', 0, deepest);
  const ids = distinctIds(args.roots, 'roots', 1, depth === 0 ? mostRootsAlone : mostRoots);
  const limit = wholeNumber(args.limit, 'limit', ids.length, context.download?.mostNodes ?? mostNodes);
  const view = await viewIn(args, context);
  const { reader } = context;
  const conditions = tieConditions(args.where, view);
  const question = graphAsked(info, context, view);
  const pathOf = (i: number) => `roots[${args.roots.indexOf(ids[i] ?? '')}]`;
  const roots = await entitiesNamed(reader, ids, pathOf, view, question.nodes);
  const selection = { types: normalTypes(args.types), direction: args.direction, conditions };
  const found = await egoGraph(reader, roots, selection, { depth, limit }, question);
  const exported = exportField(found.view, (exporting) => exportedGraph(found, ids, limit, askedBy(args), exporting));
  return { ...found, exported };
}

/** Resolvers of graphs. */
export const egoGraphResolvers = {
  Query: { graph },
  Graph: {
    edgesTruncated: async (row: EgoGraph) => (await row.edges()).truncated,
    graphVersion: ({ view }: EgoGraph, _: unknown, context: Context) => {
      // An answer that was overtaken by a change is made again, as of that change.
      if (view.known === null) context.pinning.any = true;
      return view.known ?? context.graphVersion;
    },
    edges: async (row: EgoGraph) => (await row.edges()).rows,
    omitted: (row: EgoGraph) => row.omissions(),
    export: ({ exported }: GraphRow, { format }: { format: ExportFormat }, context: Context) =>
      exported(format, context),
  },
};
