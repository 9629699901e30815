import { addLabel, type Label } from './labels.js';
import type { Net } from './net.js';
import { always, type Rule } from './rule.js';

/** How many hops there are at least from an entity to each other one, up to a number of them. */
export function hopsFrom(net: Net, start: number, longest: number): Map<number, number> {
  const hops = new Map([[start, 0]]);
  let frontier = [start];
  for (let hop = 1; hop <= longest && frontier.length > 0; hop += 1) {
    const next: number[] = [];
    for (const entity of frontier) {
      for (const other of net.ahead(entity).keys()) {
        if (hops.has(other)) continue;
        hops.set(other, hop);
        next.push(other);
      }
    }
    frontier = next;
  }
  return hops;
}

/** By number of hops: for each entity the ways in which a path can end from there. */
export type ToGo = readonly ReadonlyMap<number, readonly Label[]>[];

/**
 * How paths can end, from every entity on which one of at most so many hops can lie: the cheapest ways of each number of
 * hops that leave different days. They may go through an entity twice, so they are a lower bound of what a path costs.
 * Dynamic programming over hops, as Bellman and Ford's; time grows with hops times relationships times labels.
 */
export function waysToGo(net: Net, from: number, to: number, longest: number, rule: Rule): ToGo {
  const hops = hopsFrom(net, from, longest);
  const ways: Map<number, Label[]>[] = [new Map([[to, [{ cost: 0, ...always }]]])];
  for (let left = 1; left <= longest; left += 1) {
    const found = new Map<number, Label[]>();
    for (const [entity, labels] of ways[left - 1] ?? []) {
      if (entity === from) continue;
      for (const [before, edges] of net.behind(entity)) {
        if (before === to || (hops.get(before) ?? Infinity) + left > longest) continue;
        const front = found.get(before) ?? [];
        for (const edge of edges) {
          for (const label of labels) {
            const span = rule.backward(label, edge.low, edge.high);
            if (span !== null) addLabel(front, { cost: edge.cost + label.cost, ...span });
          }
        }
        if (front.length > 0) found.set(before, front);
      }
    }
    ways.push(found);
  }
  return ways;
}
