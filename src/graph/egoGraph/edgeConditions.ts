import type { TieDirection } from '../tieSelection.js';
import { any, conditionsOf, type Conditions, type Tree } from '../where/index.js';

/** Conditions on a tie as conditions on a relationship, of which one end is the other end. */
function seenFrom(tree: Tree, end: 'from' | 'to'): Tree {
  if (tree.kind !== 'test') return { kind: tree.kind, of: tree.of.map((one) => seenFrom(one, end)) };
  return tree.test.t === 'otherEnd' ? { kind: 'test', test: { ...tree.test, t: end } } : tree;
}

const hasEnd = (tree: Tree): boolean => (tree.kind === 'test' ? tree.test.t === 'otherEnd' : tree.of.some(hasEnd));

/**
 * The conditions of ties as conditions on the edges of a graph: an edge is shown when it can be gone along, from either end
 * unless a direction is asked for.
 */
export function edgeConditions({ tree, view, currency }: Conditions, direction: TieDirection): Conditions {
  const ends = { OUT: ['to'], IN: ['from'], ANY: ['to', 'from'] }[direction] as readonly ('from' | 'to')[];
  const whole = hasEnd(tree) ? any(ends.map((end) => seenFrom(tree, end))) : tree;
  return conditionsOf('relationships', whole, view, currency);
}
