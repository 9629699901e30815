import type { RelationshipType } from '../../src/generated/vocabulary.js';
import { FAR_FUTURE } from '../../src/graph/time.js';

/** A relationship as the oracle sees it: its days as docs/time.md counts them. */
export interface PathTie {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly isAct: boolean;
  readonly s0: number;
  readonly s1: number;
  readonly e0: number;
  readonly e1: number;
  readonly confidence: number;
  readonly sourceCount: number;
}

/** What is asked. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly coherence: 'NONE' | 'OVERLAPPING' | 'CHRONOLOGICAL';
  readonly rankBy: 'LENGTH' | 'EVIDENCE';
  readonly direction: 'OUT' | 'IN' | 'ANY';
  readonly certain: boolean;
  readonly types?: readonly RelationshipType[];
  readonly avoid?: readonly string[];
  /** Days of the world, both included. */
  readonly window?: { readonly since: number; readonly until: number };
  /** Whether acts of before the window count too. */
  readonly asOf?: boolean;
  /** Only ties of so many sources. */
  readonly sources?: number;
}

/** A path, seen from `from`. */
export interface NaivePath {
  readonly entities: readonly string[];
  /** The relationship of each hop. */
  readonly ties: readonly PathTie[];
  /** How many relationships each hop has. */
  readonly parallel: readonly number[];
  readonly score: number;
}

/** How far scores may differ that are the same but for the order in which they are multiplied. */
const noise = 1e-9;

/** Whether two scores are the same. */
const sameScore = (a: number, b: number): boolean => Math.abs(a - b) <= noise * Math.max(a, b);

const worth = ({ confidence }: PathTie): number => (confidence > 0 ? confidence : 0.01);
const product = (ties: readonly PathTie[]): number => ties.reduce((score, tie) => score * worth(tie), 1);
const most = (days: readonly number[]): number => Math.max(...days);
const least = (days: readonly number[]): number => Math.min(...days);

/** Whether a tie meets all that is asked of a single one. */
function isSeen(tie: PathTie, { types, window, asOf, certain, sources }: PathQuestion): boolean {
  if (types !== undefined && !types.includes(tie.type)) return false;
  if (sources !== undefined && tie.sourceCount < sources) return false;
  if (window === undefined) return true;
  if ((certain ? tie.s1 : tie.s0) > window.until) return false;
  return (asOf === true && tie.isAct) || (certain ? tie.e0 : tie.e1) >= window.since;
}

/** Whether a tie leads from one entity to the next on a path. */
function leads(tie: PathTie, from: string, to: string, direction: PathQuestion['direction']): boolean {
  const isForward = tie.from === from && tie.to === to;
  const isBackward = tie.to === from && tie.from === to;
  return (direction !== 'IN' && isForward) || (direction !== 'OUT' && isBackward);
}

/** Whether the ties of a path, in order, hold together. */
export function isCoherent(ties: readonly PathTie[], { coherence, certain }: PathQuestion): boolean {
  if (coherence === 'NONE') return true;
  if (coherence === 'OVERLAPPING') {
    if (!certain) return most(ties.map(({ s0 }) => s0)) <= least(ties.map(({ e1 }) => e1));
    // What has no dates surely holds on no day.
    const since = most(ties.map(({ s1 }) => s1));
    return since < FAR_FUTURE && since <= least(ties.map(({ e0 }) => e0));
  }
  if (certain) return ties.every((tie, i) => tie.s1 <= (ties[i + 1]?.s0 ?? Infinity));
  // Days are chosen as early as can be.
  let day = -Infinity;
  for (const { s0, s1 } of ties) {
    day = Math.max(day, s0);
    if (day > s1) return false;
  }
  return true;
}

/** Every way to take one of each list. */
const choices = (lists: readonly (readonly PathTie[])[]): PathTie[][] =>
  lists.reduce<PathTie[][]>((made, list) => made.flatMap((front) => list.map((one) => [...front, one])), [[]]);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two lists item by item. */
function byItems<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compare(a[i] as T, b[i] as T);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const byEvidence = (a: PathTie, b: PathTie): number =>
  worth(b) - worth(a) || b.sourceCount - a.sourceCount || byText(a.id, b.id);

/** In the order in which ties among equals are resolved. */
function inOrder<T>(list: readonly T[], { from, to, coherence }: PathQuestion): readonly T[] {
  return coherence === 'CHRONOLOGICAL' || from < to ? list : list.toReversed();
}

/** The relationships of a path: those that hold together and have the best score; null when none hold together. */
function bestChoice(hops: readonly (readonly PathTie[])[], question: PathQuestion): PathTie[] | null {
  const coherent = choices(hops).filter((ties) => isCoherent(ties, question));
  const best = most(coherent.map(product));
  const equals = coherent.filter((ties) => sameScore(product(ties), best));
  equals.sort((a, b) => byItems(inOrder(a, question), inOrder(b, question), byEvidence));
  return equals[0] ?? null;
}

/** Every sequence of entities that ties lead along, none twice. */
function sequences(ties: readonly PathTie[], question: PathQuestion): string[][] {
  const { from, to, maxLength, direction, avoid = [] } = question;
  const ids = [...new Set(ties.flatMap((tie) => [tie.from, tie.to]))].filter((id) => !avoid.includes(id));
  const found: string[][] = [];
  const go = (path: string[]): void => {
    const last = path.at(-1) ?? '';
    if (last === to) found.push(path);
    if (last === to || path.length > maxLength) return;
    for (const id of ids) {
      if (!path.includes(id) && ties.some((tie) => leads(tie, last, id, direction))) go([...path, id]);
    }
  };
  go([from]);
  return found;
}

/** All paths of a question, best first: every sequence of entities with every choice of relationships is tried. */
export function naivePaths(all: readonly PathTie[], question: PathQuestion): NaivePath[] {
  const ties = all.filter((tie) => isSeen(tie, question));
  const paths = sequences(ties, question).flatMap((entities) => {
    const hops = entities
      .slice(1)
      .map((id, i) => ties.filter((tie) => leads(tie, entities[i] ?? '', id, question.direction)));
    const chosen = bestChoice(hops, question);
    const parallel = hops.map(({ length }) => length);
    return chosen === null ? [] : [{ entities, ties: chosen, parallel, score: product(chosen) }];
  });
  const byLength = (a: NaivePath, b: NaivePath) => a.ties.length - b.ties.length;
  const byScore = (a: NaivePath, b: NaivePath) => (sameScore(a.score, b.score) ? 0 : b.score - a.score);
  const byIds = (a: NaivePath, b: NaivePath) =>
    byItems(inOrder(a.entities, question), inOrder(b.entities, question), byText);
  const [first, second] = question.rankBy === 'LENGTH' ? [byLength, byScore] : [byScore, byLength];
  return paths.sort((a, b) => first(a, b) || second(a, b) || byIds(a, b));
}

/** The weakest tie of a path: by confidence, then by number of sources, then the last by id. */
export const weakestTie = ({ ties }: NaivePath): PathTie | undefined =>
  ties.toSorted((a, b) => a.confidence - b.confidence || a.sourceCount - b.sourceCount || byText(b.id, a.id)).at(0);

/** The days during which all hops of a path may hold; null when they surely do not. */
export function commonPeriod({ ties }: NaivePath): Record<'s0' | 's1' | 'e0' | 'e1', number> | null {
  const s0 = most(ties.map((tie) => tie.s0));
  const s1 = most(ties.map((tie) => tie.s1));
  const e0 = least(ties.map((tie) => tie.e0));
  const e1 = least(ties.map((tie) => tie.e1));
  // What starts last starts before what ends first ends.
  return s0 <= e1 ? { s0, s1: least([s1, e1]), e0: most([e0, s0]), e1 } : null;
}
