import { part, type Kept } from '../fit.js';
import { drawnEdge, drawnNode, edgeLines, firstLine, head, nodeLines } from '../flowchart.js';
import { lacksOfAll } from '../lacks.js';
import type { Exported, Format } from '../model.js';
import { entriesByEdge, plainEdge } from '../plain.js';

/** The limits that Mermaid sets and that a file cannot raise. It counts characters once it has taken out comments. */
const mostEdges = 500;
const mostText = 50_000;

/** Nodes may take so much of that when edges need the rest. */
const shareOfNodes = 0.5;

/** No node and no edge is drawn in fewer characters. */
const shortest = 14;

/** The nodes and edges whose drawing fits, in their order; those that do not fit are passed over. */
async function fitting(exported: Exported): Promise<Kept> {
  const room = mostText - firstLine.length;
  const numbers = new Map<string, number>();
  let free = room * shareOfNodes;
  for await (const node of exported.nodes()) {
    const { length } = drawnNode(node, numbers.size);
    if (length <= free) {
      numbers.set(node.id, numbers.size);
      free -= length;
    }
    if (free < shortest) break;
  }
  free += room * (1 - shareOfNodes);
  const edges = new Set<string>();
  for await (const edge of exported.edges()) {
    const [from, to] = [numbers.get(edge.from), numbers.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    const { length } = drawnEdge(plainEdge(edge), from, to);
    if (length <= free) {
      edges.add(edge.id);
      free -= length;
    }
    if (edges.size === mostEdges || free < shortest) break;
  }
  return { nodes: new Set(numbers.keys()), edges };
}

async function fit(exported: Exported): Promise<Exported> {
  const { nodes, edges } = exported.counts;
  const kept = await fitting(exported);
  if (kept.nodes.size === nodes && kept.edges.size === edges) return exported;
  return part(exported, kept, `${mostText} drawn characters and ${mostEdges} edges`);
}

async function* write(exported: Exported): AsyncIterable<string> {
  const changes = entriesByEdge(exported.entries);
  const numbers = new Map<string, number>();
  const told = new Set<string>();
  yield head(exported.about);
  for await (const node of exported.nodes()) {
    yield nodeLines(node, numbers.size, told);
    numbers.set(node.id, numbers.size);
  }
  for await (const edge of exported.edges()) {
    const [from, to] = [numbers.get(edge.from) ?? 0, numbers.get(edge.to) ?? 0];
    yield edgeLines(plainEdge(edge, changes.get(edge.id)), from, to, told);
  }
}

/**
 * A flowchart of Mermaid. Each node and edge has a comment before it that holds all of it as JSON, without what is null.
 */
export const mermaid: Format = {
  extension: 'mmd',
  mediaType: 'text/vnd.mermaid; charset=utf-8',
  mostNodes: null,
  mostEdges,
  mostText,
  lacks: lacksOfAll,
  fit,
  write,
};
