import type { Exported } from './model.js';

/** Those of a stream that are kept; what comes after the last of them is not read. */
async function* filtered<T extends { readonly id: string }>(
  items: AsyncIterable<T>,
  kept: ReadonlySet<string>,
): AsyncIterable<T> {
  let left = kept.size;
  if (left === 0) return;
  for await (const item of items) {
    if (!kept.has(item.id)) continue;
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}

/** Which nodes and edges of something to write are kept. */
export interface Kept {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const left = (kept: number, all: number, what: string): string[] =>
  kept === all ? [] : [`${all - kept} of ${all} ${what}`];

/**
 * A part of something to write, whose omissions say how much was left out.
 * @param limits what the format takes, to be read after "This format takes"
 */
export function part(exported: Exported, kept: Kept, limits: string): Exported {
  const { about, counts, entries } = exported;
  const lost = [...left(kept.nodes.size, counts.nodes, 'nodes'), ...left(kept.edges.size, counts.edges, 'edges')].join(
    ' and ',
  );
  const sentence = `This format takes ${limits}: ${lost} are not in this file; kept are the first that fit, in their order.`;
  return {
    about: { ...about, omissions: [...about.omissions, sentence] },
    counts: { nodes: kept.nodes.size, edges: kept.edges.size },
    nodes: () => filtered(exported.nodes(), kept.nodes),
    edges: () => filtered(exported.edges(), kept.edges),
    ends: () => filtered(exported.ends(), kept.edges),
    entries: entries?.filter(({ edge }) => kept.edges.has(edge)) ?? null,
  };
}

/** The first nodes, and the first edges among them: at most so many of each. */
export async function firstOf(exported: Exported, mostNodes: number, mostEdges: number): Promise<Kept> {
  const nodes = new Set<string>();
  for await (const { id } of exported.nodes()) {
    if (nodes.size >= mostNodes) break;
    nodes.add(id);
  }
  const edges = new Set<string>();
  for await (const { id, from, to } of exported.ends()) {
    if (edges.size >= mostEdges) break;
    if (nodes.has(from) && nodes.has(to)) edges.add(id);
  }
  return { nodes, edges };
}
