import { setImmediate } from 'node:timers/promises';

/** A box around a point that can be moved. */
export interface Box {
  x: number;
  y: number;
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** A box that stays where it is. */
export interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Between boxes. */
const gap = 8;

const mostPasses = 60;

/** Whether two areas have a point in common. */
export const overlaps = (a: Area, b: Area): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Where a box is. */
export const areaOf = ({ x, y, left, right, above, below }: Box): Area => ({
  x0: x - left,
  y0: y - above,
  x1: x + right,
  y1: y + below,
});

/** Moves two boxes apart along the shorter way, each half of it; says whether it had to. */
function part(a: Box, b: Box): boolean {
  const dx = Math.min(a.x + a.right - (b.x - b.left), b.x + b.right - (a.x - a.left)) + gap;
  const dy = Math.min(a.y + a.below - (b.y - b.above), b.y + b.below - (a.y - a.above)) + gap;
  if (dx <= 0 || dy <= 0) return false;
  if (dx < dy) {
    const way = (a.x + a.right - a.left <= b.x + b.right - b.left ? dx : -dx) / 2 + 0.01;
    a.x -= way;
    b.x += way;
  } else {
    const way = (a.y + a.below - a.above <= b.y + b.below - b.above ? dy : -dy) / 2 + 0.01;
    a.y -= way;
    b.y += way;
  }
  return true;
}

/** Moves boxes until none overlaps another, or sixty times: those sorted by y meet only their neighbours, for they are low. */
export async function separate(boxes: readonly Box[]): Promise<void> {
  const widest = Math.max(0, ...boxes.map(({ left, right }) => left + right)) + gap;
  const highest = Math.max(0, ...boxes.map(({ above, below }) => above + below)) + gap;
  for (let pass = 0; pass < mostPasses; pass++) {
    const sorted = [...boxes].sort((a, b) => a.y - a.above - (b.y - b.above));
    let moved = false;
    for (const [i, box] of sorted.entries()) {
      for (let j = i + 1; j < sorted.length; j++) {
        const other = sorted[j];
        if (other === undefined || other.y - other.above - (box.y - box.above) > highest) break;
        if (Math.abs(other.x - box.x) < widest) moved = part(box, other) || moved;
      }
    }
    if (!moved) return;
    await setImmediate();
  }
}
