import type { Reader } from '../reader.js';
import { degreesOf } from '../around/totals.js';
import { between } from './between.js';
import { bestPaths, type Best } from './best.js';
import { pruneByCost } from './bounds.js';
import { Net } from './net.js';
import type { Place } from './order.js';
import type { Question } from './question.js';
import type { Rule } from './rule.js';
import { Search } from './search.js';
import { canAskShortest, shortest } from './shortest.js';

/** Why better or further paths may be missing. */
export type Shortfall = 'TIES' | 'HUBS' | 'WAYS';

/** What a search has found. */
export interface Found {
  readonly paths: readonly Place[];
  readonly shortfall: Shortfall | null;
  /** The hubs through which paths were not looked for, when that matters. */
  readonly hubs: readonly string[];
  readonly net: Net;
}

/** So many ties are looked at for each that SCAN_BUDGET names: they are read in large batches, without what is said of them. */
const budgets = 5;

async function degreesOfEnds(reader: Reader, { from, to, selection }: Question): Promise<[number, number]> {
  const degrees = await degreesOf(reader, [{ id: from }, { id: to }], { types: selection.types, direction: 'ANY' });
  return [degrees.get(from) ?? 0, degrees.get(to) ?? 0];
}

/** The relationships of one shortest path; null where the database cannot tell. */
const shortestOf = (reader: Reader, question: Question, rule: Rule) =>
  canAskShortest(question) ? shortest(reader, question, rule) : Promise.resolve(null);

/** Sees all ties between the entities of a path: its hops may have better ones, or others that hold together. */
async function seeAround(
  reader: Reader,
  { selection }: Question,
  rule: Rule,
  search: Search,
  path: readonly { readonly fromId: string; readonly toId: string }[],
): Promise<void> {
  if (path.length === 0) return;
  const pairs = path.map(({ fromId, toId }) => ({ from: fromId, to: toId }));
  // These are in the order of their ties, not of the path.
  const direction = selection.direction === 'ANY' ? 'ANY' : 'OUT';
  const ties = await between(reader, pairs, { ...selection, direction }, rule);
  for (const tie of ties) search.see(tie.fromId, tie.toId, tie);
}

const isExhausted = ({ front, back }: Search): boolean => front.level === Infinity || back.level === Infinity;

/**
 * The best paths of a question, in their order.
 * @param after the path behind which they come; null is from the best on
 * @param count how many at most
 */
export async function findPaths(
  reader: Reader,
  question: Question,
  rule: Rule,
  after: Place | null,
  count: number,
): Promise<Found> {
  const { longest, rankBy, selection } = question;
  const net = new Net(selection.direction);
  const search = new Search(reader, question, rule, net, budgets * reader.scanBudget);
  const [degrees, known] = await Promise.all([degreesOfEnds(reader, question), shortestOf(reader, question, rule)]);
  if (known?.length === 0) return { paths: [], shortfall: null, hubs: [], net };
  search.knowDegrees(degrees);
  const wanted = { from: search.front.end, to: search.back.end, rule, rankBy, after, count };
  const first = Math.min(longest, Math.max(known?.length ?? 1, rankBy === 'LENGTH' ? (after?.length ?? 1) : 1));
  let best: Best = { paths: [], any: false, stopped: false };
  // How good a path has to be to be among those that are asked for.
  const most = () => (rankBy === 'EVIDENCE' ? (best.paths[count - 1]?.grade ?? Infinity) : Infinity);
  for (let length = first; ; length = isExhausted(search) ? longest : length + 1) {
    const isCovered = await search.cover(length, () => pruneByCost(search, most()));
    if (!isCovered) {
      // Of a path that is known to be there this much was not seen, perhaps.
      await seeAround(reader, question, rule, search, known ?? []);
      const found = await bestPaths(net, { ...wanted, longest });
      return { paths: found.paths, shortfall: 'TIES', hubs: [], net };
    }
    best = await bestPaths(net, { ...wanted, longest: length });
    const isEnough = rankBy === 'LENGTH' && best.paths.length >= count;
    if (!isEnough && !best.stopped && length < longest) continue;
    if (!best.any && search.hidesPaths(longest)) {
      // Nothing else connects.
      search.front.crossHubs();
      search.back.crossHubs();
      length = first - 1;
      continue;
    }
    pruneByCost(search, most());
    const hidden = search.hidesPaths(length) ? search.hubs : [];
    const shortfall = best.stopped ? 'WAYS' : hidden.length > 0 ? 'HUBS' : null;
    return { paths: best.paths, shortfall, hubs: shortfall === 'HUBS' ? hidden : [], net };
  }
}
