import type { Span } from './rule.js';

/** A way to come to an entity: what it costs, and the days that it leaves. */
export interface Label extends Span {
  readonly cost: number;
}

const isCovered = (label: Label, by: Label): boolean => by.cost <= label.cost && by.lo <= label.lo && by.hi >= label.hi;

/**
 * Adds a label to those of an entity unless another one is as cheap and leaves all of its days, and drops those that it is
 * better than: what stays is their Pareto front (Martins 1984, "On a multicriteria shortest path problem").
 * @returns whether it was added
 */
export function addLabel(front: Label[], label: Label): boolean {
  if (front.some((one) => isCovered(label, one))) return false;
  let kept = 0;
  for (const one of front) if (!isCovered(one, label)) front[kept++] = one;
  front.length = kept;
  front.push(label);
  return true;
}
