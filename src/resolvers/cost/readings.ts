import { isUnionType, type GraphQLCompositeType } from 'graphql';
import { edgesPerNode, shortList } from './weights.js';

/** How a field is read that isn't read by one statement for all its parents, beside what its directives say. */
export interface Reading {
  /** What is below it, when a formula of its own counts it: a part of the graph, what is within reach, a page of paths. */
  readonly opens?: 'graph' | 'reach' | 'paths';
  /** The argument that names what it finds by id. */
  readonly byId?: 'id' | 'ids';
  /** The rows of its pages are of any class, so that each class is read by itself. */
  readonly isMixed?: true;
  /** Of how many indexes its pages are merged, beside how large what is asked for is. */
  readonly merges?: number;
  /** How many entities are compared at most to make its pages, whatever their size: each is read, and so are its neighbours. */
  readonly compares?: number;
  /** How many rows it has for each row of the page: a part of the graph has some edges for each node. */
  readonly perRow?: number;
  /** It makes a file of the rows of a connection. */
  readonly exports?: true;
  /** The loaders that it shares with other fields, as bits of `sharedLoaders`. */
  readonly shared?: number;
}

/** Loaders that several fields share, by the rows that each gives. */
export const sharedLoaders = [{ rows: 1 }, { rows: shortList }] as const;
const [details, names] = [1, 2];

/** By field; one of an interface stands for those of its types. All else is read as its directives say. */
export const readings: Readonly<Record<string, Reading>> = {
  'Query.node': { byId: 'id' },
  'Query.nodes': { byId: 'ids' },
  'Query.entity': { byId: 'id' },
  'Query.graph': { opens: 'graph' },
  'Query.reachable': { opens: 'reach' },
  'Query.paths': { opens: 'paths' },
  'Query.searchTexts': { isMixed: true },
  // Where to look is told by how many there are of each type, and by the entities that the one leads to.
  'Query.relationshipPairs': { merges: 3 },
  // The sizes of changes, the changes, and what they are about.
  'Query.changes': { merges: 2 },
  'Query.duplicates': { compares: 1000 },
  'Entity.duplicates': { compares: 51 },
  // Changes are starts and ends, of both ends of a relationship; a list of a difference holds one of the two.
  'Query.timeline': { merges: 4 },
  'Diff.started': { merges: 2 },
  'Diff.ended': { merges: 2 },
  'Diff.happened': { merges: 2 },
  'Diff.possible': { merges: 2 },
  'Graph.edges': { perRow: edgesPerNode },
  'Graph.export': { exports: true },
  'PathConnection.export': { exports: true },
  'TimelineConnection.export': { exports: true },
  'Entity.nameIn': { shared: details | names },
  'Entity.names': { shared: details | names },
  'Entity.description': { shared: details },
  'Entity.url': { shared: details },
  'Entity.attributes': { shared: details },
  'Entity.existence': { shared: details },
  'Entity.sameAs': { shared: details },
  'Entity.presence': { shared: details },
};

/** How a field of a type is read. */
export function readingOf(parent: GraphQLCompositeType, field: string): Reading {
  const types = isUnionType(parent) ? [] : [parent, ...parent.getInterfaces()];
  return types.map(({ name }) => readings[`${name}.${field}`]).find((one) => one !== undefined) ?? {};
}
