import { Heap } from './heap.js';
import { addLabel, type Label } from './labels.js';
import type { Edge, Net } from './net.js';
import { byPlace, type Place } from './order.js';
import type { PathRank } from './question.js';
import { gradeOf } from './score.js';
import { always, meet, type Rule } from './rule.js';
import { waysToGo, type ToGo } from './togo.js';

/** The best paths that were found, best first. */
export interface Best {
  readonly paths: readonly Place[];
  /** Whether there is any, wherever the page begins. */
  readonly any: boolean;
  /** Whether there may be more that were not looked for, because too many fronts of paths were tried. */
  readonly stopped: boolean;
}

/** What is looked for in a part of the graph. */
export interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly longest: number;
  readonly rule: Rule;
  readonly rankBy: PathRank;
  /** Only paths behind this one; null is from the best on. */
  readonly after: Place | null;
  readonly count: number;
}

/** The front of a path, with what it comes to at best. */
interface Front extends Place {
  readonly entities: readonly number[];
  readonly labels: readonly Label[];
}

/** More fronts than this are not tried: they take about a second. */
const mostFronts = 200_000;
/** So many are tried before others have a turn. */
const frontsAtOnce = 500;

const breath = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** The ways in which a front can go on to an entity. */
function goOn(labels: readonly Label[], edges: readonly Edge[], rule: Rule): Label[] {
  const found: Label[] = [];
  for (const edge of edges) {
    for (const label of labels) {
      const span = rule.forward(label, edge.low, edge.high);
      if (span !== null) addLabel(found, { cost: label.cost + edge.cost, ...span });
    }
  }
  return found;
}

/** What a front comes to at best: the least that its ways cost together with a way to go, of at most so many hops. */
function atBest(
  labels: readonly Label[],
  togo: ToGo,
  entity: number,
  left: number,
  rankBy: PathRank,
): { hops: number; grade: number } | null {
  let best: { hops: number; grade: number } | null = null;
  for (let hops = 0; hops <= left; hops += 1) {
    let cost = Infinity;
    for (const way of togo[hops]?.get(entity) ?? []) {
      for (const label of labels) if (meet(label, way)) cost = Math.min(cost, label.cost + way.cost);
    }
    if (cost === Infinity || (best !== null && best.grade <= gradeOf(cost))) continue;
    best = { hops, grade: gradeOf(cost) };
    if (rankBy === 'LENGTH') break;
  }
  return best;
}

/**
 * The best loopless paths of a part of the graph, each sequence of entities once. Best first (A*, Hart, Nilsson and Raphael
 * 1968) over fronts of paths, with what is left to go as the bound: a front is taken when nothing better is left, so what
 * comes out is in order, ties by ids included. A front keeps the Pareto front of the days that its relationships leave.
 */
export async function bestPaths(net: Net, wanted: Wanted): Promise<Best> {
  const { from, to, longest, rule, rankBy, after, count } = wanted;
  const togo = waysToGo(net, from, to, longest, rule);
  const compare = byPlace(rankBy);
  const fronts = new Heap<Front>(compare);
  const paths: Place[] = [];
  let any = false;
  const put = (entities: readonly number[], ids: readonly string[], labels: readonly Label[]) => {
    const hops = entities.length - 1;
    const best = atBest(labels, togo, entities.at(-1) ?? from, longest - hops, rankBy);
    if (best !== null) fronts.push({ entities, ids, labels, length: hops + best.hops, grade: best.grade });
  };
  put([from], [net.ids[from] ?? ''], [{ cost: 0, ...always }]);
  for (let tried = 0; paths.length < count; tried += 1) {
    const front = fronts.pop();
    if (front === undefined) return { paths, any, stopped: false };
    if (tried >= mostFronts) return { paths, any, stopped: true };
    if (tried % frontsAtOnce === frontsAtOnce - 1) await breath();
    const { entities, ids, labels } = front;
    const last = entities.at(-1) ?? from;
    if (last === to) {
      any = true;
      if (after === null || compare(front, after) > 0) paths.push(front);
      continue;
    }
    for (const [other, edges] of net.ahead(last)) {
      if (entities.includes(other)) continue;
      const further = goOn(labels, edges, rule);
      if (further.length > 0) put([...entities, other], [...ids, net.ids[other] ?? ''], further);
    }
  }
  return { paths, any, stopped: false };
}
