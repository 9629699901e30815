import type { RelationshipType } from '../../src/generated/vocabulary.js';
import type { Ask } from './graph.js';

/** A relationship as the list of the whole graph gives it, latest first. */
export interface Tie {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: { readonly id: string; readonly kind: string };
  readonly to: { readonly id: string; readonly kind: string };
  readonly confidence: number;
  readonly sourceCount: number;
  readonly period: { readonly earliestStart: string | null };
}

const list = `query ($view: View, $where: RelationshipWhere) { relationships(first: 5000, view: $view, where: $where) {
  pageInfo { hasNextPage scanLimited }
  nodes { id type from { id kind } to { id kind } confidence sourceCount period { earliestStart } } } }`;

/** All relationships that a view shows, by another way than what is tested. */
export async function allTies(ask: Ask, view: object | null = null, where: object | null = null): Promise<Tie[]> {
  const { data, errors } = await ask(list, { view, where });
  if (errors !== undefined) throw errors[0] ?? new Error('no answer');
  const { nodes, pageInfo } = (
    data as { relationships: { nodes: Tie[]; pageInfo: { hasNextPage: boolean; scanLimited: boolean } } }
  ).relationships;
  if (pageInfo.hasNextPage || pageInfo.scanLimited) throw new Error('The page is too small.');
  return nodes.map((one) => ({ ...one }));
}

/** What a graph or shared connections are asked by. */
export interface Asked {
  readonly types?: readonly RelationshipType[];
  readonly direction?: 'OUT' | 'IN' | 'ANY';
  /** Kinds of the other end. */
  readonly otherKinds?: readonly string[];
}

/** The other end of a tie seen from an entity, null where that does not see it. */
export function otherEnd(tie: Tie, id: string, { types, direction = 'ANY', otherKinds }: Asked): Tie['to'] | null {
  if (types !== undefined && !types.includes(tie.type)) return null;
  const ends = [
    ...(direction !== 'IN' && tie.from.id === id ? [tie.to] : []),
    ...(direction !== 'OUT' && tie.to.id === id ? [tie.from] : []),
  ];
  return ends.find(({ kind }) => otherKinds === undefined || otherKinds.includes(kind)) ?? null;
}

/** Compares texts of one plane of Unicode. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The best evidence first. */
export const byEvidence = (a: Tie, b: Tie): number =>
  b.confidence - a.confidence || b.sourceCount - a.sourceCount || byText(a.id, b.id);

/** How many ties each entity has. */
export function degreesOf(ties: readonly Tie[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of ties) {
    for (const id of new Set([from.id, to.id])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

/** How a graph is cut. */
export interface Extent extends Asked {
  readonly depth: number;
  readonly limit: number;
}

/** What a step from some entities looks at. */
export type Looking = (ids: readonly string[]) => {
  readonly ties: (id: string) => readonly Tie[];
  readonly cut: boolean;
};

/** Looks at everything. */
export const lookingAtAll =
  (ties: readonly Tie[]): Looking =>
  () => ({ ties: () => ties, cut: false });

const wayOf = (tie: Tie, direction: 'OUT' | 'IN'): string => `${direction} ${tie.type}`;

/**
 * Looks at so many ties of each type and direction of each entity that all together are no more than a budget, the latest.
 * @param standing all that stand, latest first
 * @param shown those of them that the view shows
 * @param until the last day of the view
 */
export function lookingWithin(
  budget: number,
  standing: readonly Tie[],
  shown: readonly Tie[],
  asked: Asked,
  until: string | null = null,
): Looking {
  const { types, direction = 'ANY' } = asked;
  const ways = (id: string) => {
    const lists = new Map<string, Tie[]>();
    for (const tie of standing) {
      if (types !== undefined && !types.includes(tie.type)) continue;
      for (const [end, way] of [
        [tie.from.id, 'OUT'],
        [tie.to.id, 'IN'],
      ] as const) {
        if (end !== id || (direction !== 'ANY' && direction !== way)) continue;
        lists.set(wayOf(tie, way), [...(lists.get(wayOf(tie, way)) ?? []), tie]);
      }
    }
    return [...lists.values()];
  };
  const isShown = new Set(shown.map(({ id }) => id));
  return (ids) => {
    const all = new Map(ids.map((id) => [id, ways(id)]));
    const counts = [...all.values()].flat().map(({ length }) => length);
    const spent = (share: number) => counts.reduce((sum, count) => sum + Math.min(count, share), 0);
    let share = 1;
    while (spent(share + 1) <= budget && share < Math.max(0, ...counts)) share += 1;
    const started = ({ period: { earliestStart } }: Tie) =>
      until === null || earliestStart === null || earliestStart <= until;
    const ties = (id: string) => {
      const seen = (all.get(id) ?? []).flatMap((way) => way.filter(started).slice(0, share));
      return [...new Map(seen.map((tie) => [tie.id, tie])).values()].filter((tie) => isShown.has(tie.id));
    };
    return { ties, cut: counts.some((count) => count > share) };
  };
}

/** Goes from roots step by step: the nodes in their order, and whether some were left out. */
export function naiveReach(
  roots: readonly string[],
  extent: Extent,
  looking: Looking,
  degrees: ReadonlyMap<string, number>,
): { nodes: string[]; truncated: boolean } {
  const nodes = [...roots];
  let frontier = [...roots];
  let truncated = false;
  for (let step = 1; step <= extent.depth && frontier.length > 0; step += 1) {
    const { ties, cut } = looking(frontier);
    const best = new Map<string, Tie>();
    for (const id of frontier) {
      for (const tie of ties(id)) {
        const other = otherEnd(tie, id, extent)?.id;
        if (other === undefined || nodes.includes(other)) continue;
        const known = best.get(other);
        const isBetter =
          known === undefined ||
          tie.confidence > known.confidence ||
          (tie.confidence === known.confidence && tie.sourceCount > known.sourceCount);
        if (isBetter) best.set(other, tie);
      }
    }
    const ranked = [...best].sort(
      ([a, one], [b, two]) =>
        two.confidence - one.confidence ||
        two.sourceCount - one.sourceCount ||
        (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) ||
        byText(a, b),
    );
    const room = extent.limit - nodes.length;
    truncated ||= cut || ranked.length > room;
    frontier = ranked.slice(0, room).map(([id]) => id);
    nodes.push(...frontier);
  }
  return { nodes, truncated };
}

/** The edges among nodes: those that can be gone along from one of their ends. */
export function naiveEdges(ties: readonly Tie[], nodes: readonly string[], asked: Asked): Tie[] {
  const there = new Set(nodes);
  return ties
    .filter(({ from, to }) => there.has(from.id) && there.has(to.id))
    .filter((tie) => otherEnd(tie, tie.from.id, asked) !== null || otherEnd(tie, tie.to.id, asked) !== null)
    .sort(byEvidence);
}

/** How many ties lead from each node to others. */
export function naiveOmissions(ties: readonly Tie[], nodes: readonly string[], asked: Asked) {
  const there = new Set(nodes);
  const leadsOut = (tie: Tie, id: string) => {
    const other = otherEnd(tie, id, asked);
    return other !== null && !there.has(other.id);
  };
  return nodes
    .map((id) => ({ entity: { id }, count: ties.filter((tie) => leadsOut(tie, id)).length, capped: false }))
    .filter(({ count }) => count > 0);
}
