import type { Point } from './layout.js';

/** A line between two nodes: a quadratic curve. */
export interface Line {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Between lines that join the same nodes. */
const apart = 44;

/** Towards a point, so far from another. */
function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * far) / length, y: from.y + ((to.y - from.y) * far) / length };
}

/**
 * The line from the rim of one node to that of another.
 * @param turn its place among those that join the same two nodes, 0 in the middle: those of the other direction too
 */
export function lineBetween(a: Point, ofA: number, b: Point, ofB: number, turn: number): Line {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const aside = turn * apart * 2;
  const control = { x: middle.x - ((b.y - a.y) * aside) / length, y: middle.y + ((b.x - a.x) * aside) / length };
  return { start: towards(a, control, ofA + 1), control, end: towards(b, control, ofB + 2) };
}

/** The path of a loop above a node, the outer ones of several higher; and where its top is. */
export function loopAbove({ x, y }: Point, radius: number, place: number): { d: string; top: Point } {
  const high = 34 + place * 18;
  const wide = 18 + place * 6;
  const [x0, x1] = [x - radius * 0.6, x + radius * 0.6];
  const edge = y - radius * 0.8 - 2;
  const d = `M${x0.toFixed(1)} ${edge.toFixed(1)}C${(x - wide).toFixed(1)} ${(edge - high).toFixed(1)} ${(x + wide).toFixed(1)} ${(edge - high).toFixed(1)} ${x1.toFixed(1)} ${edge.toFixed(1)}`;
  return { d, top: { x, y: edge - high * 0.75 } };
}

/** The point at a part of a line, from 0 to 1. */
export function pointAt({ start, control, end }: Line, t: number): Point {
  const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: p * start.x + q * control.x + r * end.x, y: p * start.y + q * control.y + r * end.y };
}

/** As the path of SVG. */
export const pathOf = ({ start, control, end }: Line): string =>
  `M${start.x.toFixed(1)} ${start.y.toFixed(1)}Q${control.x.toFixed(1)} ${control.y.toFixed(1)} ${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
