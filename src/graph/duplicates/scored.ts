import { compareText } from '../keys.js';
import type { EntityRow } from '../model.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { neighboursOf, type ComparedEntity } from './compared.js';
import { duplicateScore, tellingReasons, type DuplicateReason } from './score.js';

/** Two entities that may be one and the same. */
export interface DuplicatePair {
  readonly entity: EntityRow;
  readonly other: EntityRow;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
  /** Whether a bound cut off neighbours of one of the two. */
  readonly cut: boolean;
}

/** Those found, best first, equals by their ids. */
export interface Duplicates {
  readonly pairs: readonly DuplicatePair[];
  /** Whether a bound cut off what was looked at. */
  readonly capped: boolean;
}

const byScore = (a: DuplicatePair, b: DuplicatePair): number =>
  b.score - a.score || compareText(a.entity.id, b.entity.id) || compareText(a.other.id, b.other.id);

/** Those of some pairs that may be one, with their scores, best first. Neighbours are read of these alone. */
export async function scored(
  reader: Reader,
  pairs: readonly (readonly [ComparedEntity, ComparedEntity])[],
  view: View,
): Promise<readonly DuplicatePair[]> {
  const alike = pairs
    .map(([a, b]) => ({ a, b, telling: tellingReasons(a.compared, b.compared) }))
    .filter(({ telling }) => telling.length > 0);
  if (alike.length === 0) return [];
  const entities = new Map(alike.flatMap(({ a, b }) => [a, b]).map(({ row }) => [row.id, row]));
  const neighbours = await neighboursOf(reader, [...entities.values()], view);
  const all = alike.map(({ a, b, telling }): DuplicatePair => ({
    ...{ entity: a.row, other: b.row, cut: [a, b].some(({ row }) => neighbours.cut.has(row.id)) },
    ...duplicateScore(a.compared, b.compared, telling, neighbours.of),
  }));
  return all.sort(byScore);
}
