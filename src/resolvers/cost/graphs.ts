import { graphFiles } from './exports.js';
import { namedBy } from './lists.js';
import type { Parts } from './parts.js';
import type { FieldPlan } from './plan.js';
import { nothing, plus, read, times, type Sum } from './sum.js';
import { given, type Variables } from './values.js';
import { defaultDepth, defaultNodes, defaultReach, edgesPerNode, filteredCount, tiesAHop } from './weights.js';

/** A step counts the ties of the nodes that it starts from, and finds the next ones: around few ties, and around hubs. */
const readsAStep = 3;
/** Edges of nodes of few ties, and of hubs; what was left out around both; and the counts of the outermost nodes. */
const readsAfter = 5;

function numberGiven(field: FieldPlan, name: string, variables: Variables, byDefault: number): number {
  const value = given(field, name, variables) ?? byDefault;
  return typeof value === 'number' && value >= 0 ? Math.ceil(value) : byDefault;
}

/** A part of the graph around some entities: nodes step by step, then the edges among them and what was left out. */
export function graphOf(field: FieldPlan, below: Parts, variables: Variables): Sum {
  const nodes = numberGiven(field, 'limit', variables, defaultNodes);
  const steps = numberGiven(field, 'depth', variables, defaultDepth);
  // Each step reads one node more than there is room for.
  const walk = read(2 * (nodes + steps) + nodes, readsAStep * steps);
  const after = read(edgesPerNode * nodes + 2 + 2 * nodes, readsAfter);
  const looked = { ...nothing, scanned: filteredCount * (steps + 2) };
  const counts = below.counts > 0 ? read(below.counts, below.counts) : nothing;
  const files = graphFiles(nodes, below);
  return [namedBy(field, variables), walk, after, looked, counts, files, times(below.each, nodes)].reduce(
    plus,
    below.once,
  );
}

/** How many entities are within reach: steps as those of a graph, each of whose entities is a row. */
export function reachOf(field: FieldPlan, variables: Variables): Sum {
  const steps = numberGiven(field, 'depth', variables, defaultReach);
  return plus(namedBy(field, variables), read(tiesAHop * steps, readsAStep * steps));
}
