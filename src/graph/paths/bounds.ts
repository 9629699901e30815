import { Heap } from './heap.js';
import type { Neighbours, Net } from './net.js';
import { gradeOf } from './score.js';
import type { Search } from './search.js';
import type { Side } from './side.js';

/** What the cheapest way from an entity to each other one costs, within what was seen (Dijkstra 1959). */
function costsFrom(start: number, next: (entity: number) => Neighbours): Map<number, number> {
  const costs = new Map<number, number>();
  const open = new Heap<{ entity: number; cost: number }>((a, b) => a.cost - b.cost);
  open.push({ entity: start, cost: 0 });
  for (let least = open.pop(); least !== undefined; least = open.pop()) {
    const { entity, cost } = least;
    if (costs.has(entity)) continue;
    costs.set(entity, cost);
    for (const [other, edges] of next(entity)) {
      if (costs.has(other)) continue;
      open.push({ entity: other, cost: cost + edges.reduce((best, edge) => Math.min(best, edge.cost), Infinity) });
    }
  }
  return costs;
}

const costsOf = (net: Net, side: Side): Map<number, number> =>
  costsFrom(side.end, (entity) => (side.isFront ? net.ahead(entity) : net.behind(entity)));

/**
 * Takes off both sides what no path of at most a grade goes through: beyond an entity that was not looked at, a path either
 * stays within what the other side has seen, or goes through another entity that was not looked at.
 */
export function pruneByCost({ net, front, back }: Search, most: number): void {
  if (most === Infinity) return;
  const sides = [front, back].map((side) => ({ side, costs: costsOf(net, side), waiting: side.waiting }));
  const least = sides.map(({ costs, waiting }) =>
    waiting.reduce((min, entity) => Math.min(min, costs.get(entity) ?? Infinity), Infinity),
  );
  sides.forEach(({ side, costs, waiting }, i) => {
    const others = sides[1 - i];
    const beyond = (entity: number) => Math.min(others?.costs.get(entity) ?? Infinity, least[1 - i] ?? Infinity);
    side.take(waiting.filter((entity) => gradeOf((costs.get(entity) ?? Infinity) + beyond(entity)) > most));
  });
}
