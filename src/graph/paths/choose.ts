import { compareText } from '../keys.js';
import type { Label } from './labels.js';
import { addLabel } from './labels.js';
import type { Edge, Net } from './net.js';
import { gradeOf } from './score.js';
import { always, meet, type Rule, type Span } from './rule.js';

/** The best evidence first: of one hop. */
const byEvidence = (a: Edge, b: Edge): number =>
  a.cost - b.cost || b.sourceCount - a.sourceCount || compareText(a.id, b.id);

/** The cheapest ways to end a path from each of its hops on. */
function waysToEnd(hops: readonly (readonly Edge[])[], rule: Rule): Label[][] {
  const ways: Label[][] = [[{ cost: 0, ...always }]];
  for (const edges of hops.toReversed()) {
    const found: Label[] = [];
    for (const edge of edges) {
      for (const label of ways.at(-1) ?? []) {
        const span = rule.backward(label, edge.low, edge.high);
        if (span !== null) addLabel(found, { cost: label.cost + edge.cost, ...span });
      }
    }
    ways.push(found);
  }
  return ways.reverse();
}

const leastCost = (ways: readonly Label[], span: Span): number =>
  ways.reduce((least, way) => (meet(span, way) && way.cost < least ? way.cost : least), Infinity);

/**
 * The relationship of each hop of a path: those that hold together and together have the best evidence; among equals the
 * first hop has its best one, and so on.
 * @param entities of the path, from its front
 */
export function chosenEdges(net: Net, entities: readonly number[], rule: Rule): Edge[] {
  const hops = entities
    .slice(1)
    .map((entity, i) => [...(net.ahead(entities[i] ?? 0).get(entity) ?? [])].sort(byEvidence));
  const ways = waysToEnd(hops, rule);
  const grade = gradeOf(leastCost(ways[0] ?? [], always));
  let spent = 0;
  let span: Span = always;
  return hops.map((edges, i) => {
    for (const edge of edges) {
      const next = rule.forward(span, edge.low, edge.high);
      if (next === null || gradeOf(spent + edge.cost + leastCost(ways[i + 1] ?? [], next)) !== grade) continue;
      span = next;
      spent += edge.cost;
      return edge;
    }
    throw new Error('A path has a hop that does not hold together with the others.');
  });
}
