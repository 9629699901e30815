import type { Placed } from './state.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far apart centres are at least; names need the room. */
export const clearance = 96;
const ring = 120;

/** Centres by squares, so that only those near are looked at. */
class Grid {
  readonly #cells = new Map<string, Point[]>();

  constructor(points: readonly Point[]) {
    for (const one of points) this.add(one);
  }

  add(point: Point): void {
    const cell = `${Math.floor(point.x / clearance)},${Math.floor(point.y / clearance)}`;
    this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), point]);
  }

  isFree({ x, y }: Point): boolean {
    const [column, row] = [Math.floor(x / clearance), Math.floor(y / clearance)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        const near = this.#cells.get(`${column + dx},${row + dy}`) ?? [];
        if (near.some((one) => Math.hypot(one.x - x, one.y - y) < clearance)) return false;
      }
    }
    return true;
  }
}

/** Places on growing rings around a point, each ring turned against the last. */
function* around({ x, y }: Point): Generator<Point> {
  yield { x, y };
  for (let round = 1; ; round += 1) {
    const radius = round * ring;
    const count = Math.floor((2 * Math.PI * radius) / ring);
    for (let i = 0; i < count; i += 1) {
      const angle = (2 * Math.PI * (i + (round % 2) / 2)) / count;
      yield { x: Math.round(x + radius * Math.cos(angle)), y: Math.round(y + radius * Math.sin(angle)) };
    }
  }
}

/**
 * Puts new entities into free places around one that is there, the nearest first. What is there stays: nobody loses the
 * map in their head. Nothing is random, so the same command gives the same picture.
 */
export function place(there: readonly Placed[], ids: readonly string[], middle: Point): Placed[] {
  const grid = new Grid(there);
  const places = around(middle);
  return ids.map((id) => {
    for (;;) {
      const { value } = places.next() as { value: Point };
      if (!grid.isFree(value)) continue;
      grid.add(value);
      return { id, x: value.x, y: value.y, pinned: false };
    }
  });
}
