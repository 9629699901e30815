import type { Core, NodeSingular } from 'cytoscape';
import { fontFamily, sizes } from '../design/marks.js';
import { linesOf } from './names.js';

/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Below this many pixels nobody reads a name. */
const leastFont = 8;
const lineHeight = 1.25;
const widest = 130;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Which of some boxes are shown: one after the other in their order, each that overlaps none before it. The same boxes in
 * the same order give the same choice, so nothing flickers.
 */
export function choose<T extends { readonly box: Box }>(ordered: readonly T[]): T[] {
  const shown: T[] = [];
  for (const one of ordered) {
    if (shown.every(({ box }) => !overlap(box, one.box))) shown.push(one);
  }
  return shown;
}

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** How wide a name is at the size of the canvas, in its units. */
function widthOf(name: string): number {
  const known = widths.get(name);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return name.length * sizes.nodeFont * 0.6;
  context.font = `${sizes.nodeFont}px ${fontFamily}`;
  const { width } = context.measureText(name);
  widths.set(name, width);
  return width;
}

const wrapped = new Map<string, readonly string[]>();

/** The name of a node in lines. */
function nameIn(node: Pick<NodeSingular, 'data'>): readonly string[] {
  const name = node.data('name') as string;
  const lines = wrapped.get(name) ?? linesOf(name, widthOf, widest);
  wrapped.set(name, lines);
  return lines;
}

/** What the canvas writes under a node. */
export const textOf = (node: Pick<NodeSingular, 'data'>): string => nameIn(node).join('\n');

/** Where the name of a node stands on the screen. */
export function boxOf(node: NodeSingular, zoom: number): Box {
  const { x, y } = node.renderedPosition();
  const lines = nameIn(node);
  const width = (Math.max(0, ...lines.map(widthOf)) + 6) * zoom;
  const top = y + (sizes.node / 2 + 2) * zoom;
  const height = (lines.length * sizes.nodeFont * lineHeight + 6) * zoom;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

/** What is looked at first, then what was pinned, then what has most ties here; equals by id. */
function rank(node: NodeSingular): number {
  if (node.hasClass('focused')) return 1e9;
  return (node.hasClass('pinned') ? 1e6 : 0) + node.degree(false);
}

/** Chooses whose names are shown: no two overlap, and those of what matters most come first. */
export function nameNodes(cy: Core): void {
  const zoom = cy.zoom();
  const isReadable = sizes.nodeFont * zoom >= leastFont;
  const nodes = cy.nodes().toArray();
  const ordered = nodes
    .map((node) => ({ node, box: boxOf(node, zoom), rank: rank(node) }))
    .sort((a, b) => b.rank - a.rank || (a.node.id() < b.node.id() ? -1 : 1));
  const shown = new Set(choose(isReadable ? ordered : ordered.filter(({ node }) => node.hasClass('focused'))));
  cy.batch(() => {
    for (const one of ordered) one.node.toggleClass('named', shown.has(one));
  });
}
