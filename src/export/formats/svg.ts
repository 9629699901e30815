import { areaOf, type Area } from '../drawing/boxes.js';
import { captionElement, edgeElement, type End } from '../drawing/edges.js';
import { frame } from '../drawing/frame.js';
import { layout, type Extent } from '../drawing/layout.js';
import { extentOf, lookOf, nodeElement } from '../drawing/nodes.js';
import { firstOf, part } from '../fit.js';
import { lacksOfAll } from '../lacks.js';
import type { Exported, Format } from '../model.js';
import { entriesByEdge, plainEdge } from '../plain.js';

/** More cannot be told apart in a picture, and a layout of so many takes some seconds. */
const mostNodes = 2_000;
const mostEdges = 10_000;

/** With more edges captions are left to the titles. */
const mostCaptions = 150;

/** More lines between the same nodes than these are drawn closer to each other. */
const mostTurns = 7;

/** A picture of nothing has some room too. */
const emptyArea: Area = { x0: -100, y0: -20, x1: 100, y1: 20 };

interface Ends {
  readonly from: string;
  readonly to: string;
}

const pairOf = ({ from, to }: Ends): string => JSON.stringify(from < to ? [from, to] : [to, from]);

/** How many lines join the same nodes, by pair. */
function pairCounts(ends: readonly Ends[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of ends) counts.set(pairOf(one), (counts.get(pairOf(one)) ?? 0) + 1);
  return counts;
}

/** Gives each line that joins the same nodes as others a place of its own beside them. */
function turns(counts: ReadonlyMap<string, number>): (edge: Ends) => number {
  const used = new Map<string, number>();
  return (edge) => {
    const pair = pairOf(edge);
    const count = counts.get(pair) ?? 1;
    const place = used.get(pair) ?? 0;
    used.set(pair, place + 1);
    if (edge.from === edge.to) return place * Math.min(1, mostTurns / count);
    const turn = (place - (count - 1) / 2) * Math.min(1, mostTurns / count);
    // Of the other direction the same side is the other one.
    return edge.from < edge.to ? turn : -turn;
  };
}

/** How far the outermost of so many lines goes beyond both nodes. */
const lineReach = ({ from, to }: Ends, count: number): number =>
  from === to ? 40 + 15 * Math.min(count, mostTurns) : 22 * (Math.min(count, mostTurns) - 1);

function bounds(areas: readonly Area[]): Area {
  return areas.reduce(
    (all, one) => ({
      x0: Math.min(all.x0, one.x0),
      y0: Math.min(all.y0, one.y0),
      x1: Math.max(all.x1, one.x1),
      y1: Math.max(all.y1, one.y1),
    }),
    areas[0] ?? emptyArea,
  );
}

/** Everything that has a place. */
async function placed(exported: Exported) {
  const extents: Extent[] = [];
  const looks = new Map<string, { name: string; radius: number }>();
  for await (const node of exported.nodes()) {
    const look = lookOf(node);
    looks.set(node.id, { name: node.name, radius: look.radius });
    extents.push(extentOf(node.id, look));
  }
  const lines: Ends[] = [];
  for await (const { from, to } of exported.ends()) lines.push({ from, to });
  const points = await layout(extents, lines);
  const areas = extents.map((extent) => areaOf({ ...extent, ...(points.get(extent.id) ?? { x: 0, y: 0 }) }));
  const ends = new Map<string, End>();
  for (const [id, point] of points) ends.set(id, { name: id, radius: 8, ...looks.get(id), ...point });
  return { ends, areas, lines };
}

async function fit(exported: Exported): Promise<Exported> {
  const { nodes, edges } = exported.counts;
  if (nodes <= mostNodes && edges <= mostEdges) return exported;
  return part(exported, await firstOf(exported, mostNodes, mostEdges), `${mostNodes} nodes and ${mostEdges} edges`);
}

async function* write(exported: Exported): AsyncIterable<string> {
  const { ends, areas, lines } = await placed(exported);
  const changes = entriesByEdge(exported.entries);
  const counts = pairCounts(lines);
  // Curves and loops reach beyond the nodes that they join.
  const aside = Math.max(0, ...lines.map((one) => lineReach(one, counts.get(pairOf(one)) ?? 1)));
  const { x0, y0, x1, y1 } = bounds(areas);
  const { before, after } = frame(exported.about, {
    x0: x0 - aside,
    y0: y0 - aside,
    x1: x1 + aside,
    y1: y1 + aside,
  });
  yield before;
  const turnOf = turns(counts);
  const captions: string[] = [];
  for await (const one of exported.edges()) {
    const [from, to] = [ends.get(one.from), ends.get(one.to)];
    if (from === undefined || to === undefined) continue;
    const edge = plainEdge(one, changes.get(one.id));
    const turn = turnOf(one);
    yield edgeElement(edge, from, to, turn);
    if (lines.length <= mostCaptions) captions.push(captionElement(edge, from, to, turn, areas) ?? '');
  }
  yield captions.join('');
  for await (const node of exported.nodes()) yield nodeElement(node, ends.get(node.id) ?? { x: 0, y: 0 });
  yield after;
}

/** A picture: real text, a title and a description of each mark, no script and nothing from elsewhere. */
export const svg: Format = {
  extension: 'svg',
  mediaType: 'image/svg+xml; charset=utf-8',
  mostNodes,
  mostEdges,
  mostText: null,
  lacks: lacksOfAll,
  fit,
  write,
};
