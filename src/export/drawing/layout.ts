import { setImmediate } from 'node:timers/promises';
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { separate, type Box } from './boxes.js';

/** Where something is, in the unit of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node to be placed, by the room that it needs around its point. */
export interface Extent {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

interface Placed extends SimulationNodeDatum {
  readonly id: string;
}

/** d3-force puts the nodes themselves in the place of their ids. */
interface Link {
  source: Placed | string;
  target: Placed | string;
  /** How many lines it stands for. */
  lines: number;
}

/** How many steps of the simulation there are at most, and how many nodes all steps together may look at. */
const mostSteps = 300;
const mostVisits = 90_000;
const fewestSteps = 40;

/** Between nodes that one line joins, and for each further line, so that all of them can be told apart. */
const distance = 190;
const further = 24;
const mostFurther = 10;

/** The same numbers at each start: a linear congruential generator with the constants of Numerical Recipes. */
function seeded(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** One link for all lines that join the same two nodes: each of its own would pull. */
function linksOf(ends: readonly { readonly from: string; readonly to: string }[]): Link[] {
  const links = new Map<string, Link>();
  for (const { from, to } of ends) {
    if (from === to) continue;
    const pair = JSON.stringify(from < to ? [from, to] : [to, from]);
    const link = links.get(pair);
    if (link === undefined) links.set(pair, { source: from, target: to, lines: 1 });
    else link.lines += 1;
  }
  return [...links.values()];
}

/**
 * Places nodes by forces, the same way each time, so that no two of them overlap. It takes time in proportion to the number of
 * nodes, in slices between which others have their turn.
 */
export async function layout(
  extents: readonly Extent[],
  ends: readonly { readonly from: string; readonly to: string }[],
): Promise<ReadonlyMap<string, Point>> {
  const boxes = extents.map((extent): Box & { id: string } => ({ ...extent, x: 0, y: 0 }));
  // Without x and y they start on a spiral.
  const nodes = extents.map(({ id }): Placed => ({ id }));
  const links = linksOf(ends);
  const steps = Math.max(fewestSteps, Math.min(mostSteps, Math.floor(mostVisits / Math.max(1, nodes.length))));
  const simulation = forceSimulation(nodes)
    .randomSource(seeded())
    .force(
      'link',
      forceLink<Placed, Link>(links)
        .id(({ id }) => id)
        .distance(({ lines }) => distance + further * Math.min(lines - 1, mostFurther)),
    )
    .force('charge', forceManyBody().strength(-1_100).distanceMax(1_200))
    // A picture is wider than high.
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.07))
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop();
  for (let step = 0; step < steps; step++) {
    simulation.tick();
    if (nodes.length > 100 || step % 20 === 0) await setImmediate();
  }
  for (const [i, box] of boxes.entries()) {
    box.x = nodes[i]?.x ?? 0;
    box.y = nodes[i]?.y ?? 0;
  }
  await separate(boxes);
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
}
