import type { EntityRow } from '../model.js';
import type { EntityQuestion, FactQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import type { TieSelection } from '../tieSelection.js';
import type { View } from '../view.js';
import { edgesAmong, type Edges } from './edges.js';
import { omissionsAround, type OmissionRow } from './omissions.js';
import { reach, type Choice } from './reach.js';

/** What is told of nodes beside who they are. */
export type { Choice };

/** The surroundings of entities. Of edges and what was left out only what is asked for is read, once. */
export interface EgoGraph {
  readonly view: View;
  readonly nodes: readonly EntityRow[];
  /** What each node was chosen by, by id; a root was not. */
  readonly choices: ReadonlyMap<string, Choice>;
  readonly truncated: boolean;
  edges(): Promise<Edges>;
  omissions(): Promise<readonly OmissionRow[]>;
}

/** How far the surroundings of entities go. */
export interface Extent {
  /** In ties. */
  readonly depth: number;
  /** How many nodes there may be. */
  readonly limit: number;
}

/** What is asked of nodes and of edges. */
export interface GraphQuestion {
  readonly nodes: EntityQuestion;
  readonly edges: FactQuestion;
}

/** A question that asks for the degree too: by it it is known how a node's ties are looked at. */
export const withDegreeAsked = ({ parts }: EntityQuestion): EntityQuestion => ({
  parts: new Map([...parts, ['degree', { part: 'degree' }]]),
});

/**
 * The surroundings of entities: nearest ones first, then those with the best evidence, then those with most ties. What is
 * asked of nodes and edges comes with them.
 * @param roots asked with `withDegreeAsked`
 * @throws WhowhomError TOO_COMPLEX when an inner condition is met by too many
 */
export async function egoGraph(
  reader: Reader,
  roots: readonly EntityRow[],
  given: TieSelection,
  { depth, limit }: Extent,
  question: GraphQuestion,
): Promise<EgoGraph> {
  const selection = { ...given, conditions: await settled(reader, given.conditions) };
  const { nodes, choices, truncated } = await reach(reader, roots, selection, question.nodes, depth, limit);
  let edges: Promise<Edges> | undefined;
  const readEdges = () => (edges ??= edgesAmong(reader, nodes, selection, question.edges, limit));
  let omissions: Promise<readonly OmissionRow[]> | undefined;
  return {
    view: selection.conditions.view,
    nodes,
    choices,
    truncated,
    edges: readEdges,
    omissions: () => (omissions ??= omissionsAround(reader, nodes, selection, readEdges)),
  };
}
