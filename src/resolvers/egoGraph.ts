import type { ExportFormat } from '../generated/schema-types.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import { exportedGraph } from '../export/fromGraph.js';
import { distinctIds, wholeNumber } from '../graph/arguments.js';
import { egoGraph, type EgoGraph } from '../graph/egoGraph/index.js';
import { entitiesNamed } from '../graph/entities.js';
import { tieConditions } from '../graph/filters/compile.js';
import type { RelationshipWhere } from '../graph/filters/inputs.js';
import { normalTypes, type TieDirection } from '../graph/ties/selection.js';
import type { Context } from './context.js';
import { askedBy, exportField, type Exporter } from './export.js';
import { viewIn, type ViewArguments } from './view.js';

interface GraphArguments extends ViewArguments {
  readonly roots: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly types?: readonly RelationshipType[] | null | undefined;
  readonly direction: TieDirection;
  readonly where?: RelationshipWhere | null | undefined;
}

const mostRoots = 100;
/** A step more is mostly all that there is. */
const deepest = 4;
/** More are no picture. */
const mostNodes = 2000;

/** A graph with what makes files of it. */
export interface GraphRow extends EgoGraph {
  readonly exported: Exporter;
}

async function graph(_: unknown, args: GraphArguments, context: Context): Promise<GraphRow> {
  const ids = distinctIds(args.roots, 'roots', 1, mostRoots);
  const depth = wholeNumber(args.depth, 'depth', 0, deepest);
  const limit = wholeNumber(args.limit, 'limit', ids.length, context.download?.mostNodes ?? mostNodes);
  const view = await viewIn(args, context);
  const { reader } = context;
  const conditions = tieConditions(args.where, view);
  const roots = await entitiesNamed(reader, ids, (i) => `roots[${args.roots.indexOf(ids[i] ?? '')}]`, view);
  const selection = { types: normalTypes(args.types), direction: args.direction, conditions };
  const found = await egoGraph(reader, roots, selection, { depth, limit });
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
