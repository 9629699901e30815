import { aboutWithin } from '../about.js';
import { mapped, part } from '../fit.js';
import { edgeLines, head, nodeLines } from '../flowchart.js';
import type { ExportEdge, Exported, Format } from '../model.js';
import { entriesByEdge, plainEdge } from '../plain.js';

/** The limits that Mermaid sets and that a file cannot raise. */
const mostEdges = 500;
const mostText = 50_000;

/** What the file tells of itself may take so much of that, and the nodes so much of what is left. */
const mostAbout = 8_000;
const shareOfNodes = 0.5;

/** Room for the line that says what was cut. */
const cutLine = 1_000;

/** How many statements of each edge are tried, until all edges fit. */
const statementsTried = [20, 3, 1] as const;

/** A file whose edges tell so many statements at most; the others are counted. */
function withStatements(exported: Exported, most: number): Exported {
  const cut = (edge: ExportEdge): ExportEdge => {
    const further = Math.max(0, edge.statements.length - most);
    return {
      ...edge,
      statements: edge.statements.slice(0, most),
      furtherStatements: edge.furtherStatements + further,
    };
  };
  const { about } = exported;
  const told = most === 1 ? 'only the best statement is' : `the best ${most} statements are`;
  const sentence = `Of each edge ${told} told; furtherStatements counts the others.`;
  return {
    ...exported,
    about: most === statementsTried[0] ? about : { ...about, omissions: [...about.omissions, sentence] },
    edges: () => mapped(exported.edges(), cut),
  };
}

/** The nodes and edges that fit into so many characters, in their order. */
async function fitting(exported: Exported, room: number) {
  const nodes = new Map<string, number>();
  let free = room * shareOfNodes;
  for await (const node of exported.nodes()) {
    const { length } = nodeLines(node, nodes.size);
    if (length <= free) {
      nodes.set(node.id, nodes.size);
      free -= length;
    }
    if (free < 100) break;
  }
  const edges = new Set<string>();
  let among = 0;
  for await (const { from, to } of exported.ends()) if (nodes.has(from) && nodes.has(to)) among += 1;
  if (among === 0) return { nodes: new Set(nodes.keys()), edges };
  free += room * (1 - shareOfNodes);
  const changes = entriesByEdge(exported.entries);
  let told = new Set<string>();
  for await (const edge of exported.edges()) {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const withIt = new Set(told);
    const { length } = edgeLines(plainEdge(edge, changes.get(edge.id)), from, to, withIt);
    if (length <= free) {
      told = withIt;
      edges.add(edge.id);
      free -= length;
    }
    among -= 1;
    if (among === 0 || edges.size === mostEdges || free < 100) break;
  }
  return { nodes: new Set(nodes.keys()), edges };
}

async function fit(given: Exported): Promise<Exported> {
  const about = aboutWithin(given.about, mostAbout);
  const room = mostText - head(about).length - cutLine;
  const { nodes, edges } = given.counts;
  let exported = given;
  // What has too many edges anyway is not read in vain.
  for (const most of edges > mostEdges ? [1] : statementsTried) {
    exported = withStatements({ ...given, about }, most);
    const kept = await fitting(exported, room);
    if (kept.nodes.size === nodes && kept.edges.size === edges) return exported;
    if (most === 1) return part(exported, kept, `${mostText} characters and ${mostEdges} edges`);
  }
  return exported;
}

async function* write(exported: Exported): AsyncIterable<string> {
  const changes = entriesByEdge(exported.entries);
  const numbers = new Map<string, number>();
  yield head(exported.about);
  for await (const node of exported.nodes()) {
    yield nodeLines(node, numbers.size);
    numbers.set(node.id, numbers.size);
  }
  const told = new Set<string>();
  for await (const edge of exported.edges()) {
    const [from, to] = [numbers.get(edge.from) ?? 0, numbers.get(edge.to) ?? 0];
    yield edgeLines(plainEdge(edge, changes.get(edge.id)), from, to, told);
  }
}

/**
 * A flowchart of Mermaid. Each node and edge has a comment before it that holds all of it as JSON, without what is null; an
 * edge is in the file with its evidence or not at all.
 */
export const mermaid: Format = {
  extension: 'mmd',
  mediaType: 'text/vnd.mermaid; charset=utf-8',
  mostNodes: null,
  mostEdges,
  mostText,
  fit,
  write,
};
