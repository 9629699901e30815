import { byEvidence } from '../byEvidence.js';
import { compareText } from '../keys.js';
import type { EntityRow, RelationshipRow } from '../model.js';
import type { Keyed } from '../page.js';
import { askEntities, askFacts } from '../question/ask.js';
import type { EntityQuestion, FactQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';

/** A path by ids, seen from where it was asked for. */
export interface BarePath {
  /** One more than there are hops. */
  readonly entities: readonly string[];
  /** The relationship of each hop. */
  readonly relationships: readonly string[];
  readonly score: number;
}

/** A hop of a path: the relationship that it goes along, and where it arrives. */
export interface HopRow {
  /** Of the pair of entities that it connects. */
  readonly id: string;
  /** The ids of the entities at both ends, in the order of the path. */
  readonly from: string;
  readonly to: string;
  readonly relationship: RelationshipRow;
  readonly entity: EntityRow;
}

/** A path with its entities and relationships. */
export interface PathRow {
  readonly start: EntityRow;
  readonly hops: readonly HopRow[];
  readonly score: number;
}

/** The days during which all hops hold, each bound with what it can be at the earliest and at the latest. */
export interface CommonDays {
  readonly s0: number;
  readonly s1: number;
  readonly e0: number;
  readonly e1: number;
}

/** What is asked of the entities and the relationships of paths. */
export interface PathQuestion {
  readonly entity: EntityQuestion;
  readonly fact: FactQuestion;
}

/** Paths with their entities and relationships as a view sees them, and what is asked of these. Two statements at once. */
export async function pathRows(
  reader: Reader,
  paths: readonly Keyed<BarePath>[],
  { entity: ofEntities, fact }: PathQuestion,
  view: View,
): Promise<Keyed<PathRow>[]> {
  if (paths.length === 0) return [];
  const idsOf = (list: (path: BarePath) => readonly string[]) =>
    [...new Set(paths.flatMap(({ row }) => list(row)))].map((id) => ({ id }));
  const [entities, relationships] = await Promise.all([
    askEntities(
      reader,
      idsOf((path) => path.entities),
      ofEntities,
      view,
    ),
    askFacts(
      reader,
      idsOf((path) => path.relationships),
      fact,
      view,
    ),
  ]);
  return paths.flatMap(({ key, row: { entities: ids, relationships: edges, score } }) => {
    const start = entities.get(ids[0] ?? '');
    const hops = edges.flatMap((edge, i) => {
      const [from = '', to = ''] = ids.slice(i, i + 2);
      const [relationship, entity] = [relationships.get(edge), entities.get(to)];
      if (relationship === undefined || entity === undefined) return [];
      return [{ id: `${from}|${to}`, from, to, relationship, entity }];
    });
    // What was retracted since the search saw it is on no path any more.
    return start === undefined || hops.length < edges.length ? [] : [{ key, row: { start, hops, score } }];
  });
}

/**
 * The days during which all hops of a path may hold at once; null when there are none. Should they hold at once, that
 * begins before it ends, so that each bound is cut by the other.
 */
export function commonDays({ hops }: PathRow): CommonDays | null {
  const facts = hops.map(({ relationship }) => relationship.facts);
  const s0 = Math.max(...facts.map((one) => one.s0));
  const s1 = Math.max(...facts.map((one) => one.s1));
  const e0 = Math.min(...facts.map((one) => one.e0));
  const e1 = Math.min(...facts.map((one) => one.e1));
  return s0 <= e1 ? { s0, s1: Math.min(s1, e1), e0: Math.max(e0, s0), e1 } : null;
}

/** The relationship of a path that has the weakest evidence; among equals the last of them by id. */
export function weakestHop({ hops }: PathRow): RelationshipRow {
  const worst = hops
    .map(({ relationship }) => relationship)
    .toSorted(byEvidence)
    .at(-1);
  if (worst === undefined) throw new Error('A path has no hops.');
  return worst;
}

const withDegree: EntityQuestion = { parts: new Map([['degree', { part: 'degree' }]]) };

/** Hubs as entities, those of the most ties first, at most so many. */
export async function hubsNamed(
  reader: Reader,
  ids: readonly string[],
  most: number,
  view: View,
): Promise<EntityRow[]> {
  if (ids.length === 0) return [];
  const wanted = ids.map((id) => ({ id }));
  const hubs = [...(await askEntities(reader, wanted, withDegree, view)).values()];
  const ties = ({ given }: EntityRow) => (given?.get('degree') as number | undefined) ?? 0;
  return hubs.sort((a, b) => ties(b) - ties(a) || compareText(a.id, b.id)).slice(0, most);
}
