import type { Parts } from './parts.js';
import { nothing, plus, times, type Sum } from './sum.js';
import { edgesPerNode, shortList } from './weights.js';

/** What a file tells of an entity: its details, its names and what they rest on, how many ties it has, what is said of it. */
const node: Sum = { rows: 2 + shortList, scanned: 0, reads: 3, parents: 3 };
/** What it tells of a relationship: its statements and how many more there are, its events, its sum with others. */
const edge: Sum = { rows: 1 + shortList, scanned: 0, reads: 2, parents: 2 };

/** Files of some rows: what is read once for all of them, whatever the number of formats, and what each of them writes. */
function filesOf(one: Sum, written: number, count: number, { files }: Parts): Sum {
  if (files === 0) return nothing;
  return plus(times(one, count), { ...nothing, scanned: files * written * count });
}

/** Files of a part of the graph of some nodes. */
export const graphFiles = (nodes: number, below: Parts): Sum =>
  filesOf(plus(node, times(edge, edgesPerNode)), 1 + edgesPerNode, nodes, below);

/** Files of a page of paths of so many hops. */
export const pathFiles = (paths: number, hops: number, below: Parts): Sum =>
  filesOf(times(plus(edge, node), hops), 2 * hops, paths, below);

/** Files of a page of changes: each has a relationship with two ends, whose names are read for its sentence beforehand. */
export const changeFiles = (changes: number, below: Parts): Sum =>
  filesOf([edge, times(node, 2), times(node, 2)].reduce(plus), 3, changes, below);
