import { joined, name } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import type { EntityKind } from '../../generated/vocabulary.js';
import { compareText } from '../keys.js';
import type { EntityRow } from '../model.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { entityConditionsOf } from '../viewConditions.js';
import { anyWord } from '../words.js';
import { comparedEntities, neighboursOf, type ComparedEntity } from './compared.js';
import { likeNamesQuery } from './names.js';
import { duplicateScore, type DuplicateReason } from './score.js';

/** Two entities that may be one and the same. */
export interface DuplicatePair {
  readonly entity: EntityRow;
  readonly other: EntityRow;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** Those found, best first, equals by their ids. */
export interface Duplicates {
  readonly pairs: readonly DuplicatePair[];
  /** Whether a bound cut off what was looked at. */
  readonly capped: boolean;
}

/** So many others an entity is compared with. */
const mostCandidates = 50;

/** Some of what an index finds is of other kinds. */
const mostHits = 500;

/** So many pairs of the graph are compared, of so many groups with so many members each. */
const [mostPairs, mostGroups, mostMembers] = [500, 500, 20];

const entity = name('e');

const seenBy = (view: View) => {
  const conditions = entityConditionsOf(view, entity);
  return conditions.length === 0 ? name('true') : joined(conditions, ' AND ');
};

/** Pairs with their scores: those of at least so much, best first. */
async function scored(
  reader: Reader,
  pairs: readonly (readonly [ComparedEntity, ComparedEntity])[],
  minimum: number,
  view: View,
): Promise<Duplicates> {
  const entities = [...new Map(pairs.flat().map(({ row }) => [row.id, row])).values()];
  if (entities.length === 0) return { pairs: [], capped: false };
  const neighbours = await neighboursOf(reader, entities, view);
  const withNeighbours = ({ compared }: ComparedEntity) => ({
    ...compared,
    neighbours: neighbours.of.get(compared.id) ?? new Set<string>(),
  });
  const all = pairs.map(([a, b]): DuplicatePair => {
    const { score, reasons } = duplicateScore(withNeighbours(a), withNeighbours(b));
    return { entity: a.row, other: b.row, score, reasons };
  });
  const isFound = ({ score, reasons }: DuplicatePair) => score >= minimum && reasons.some(({ weight }) => weight > 0);
  const byScore = (a: DuplicatePair, b: DuplicatePair) =>
    b.score - a.score || compareText(a.entity.id, b.entity.id) || compareText(a.other.id, b.other.id);
  return { pairs: all.filter(isFound).sort(byScore), capped: neighbours.capped };
}

/** What may be the same as an entity: of those that indexes find by its names and ids, those of at least a score. */
export async function duplicatesOf(reader: Reader, id: string, minimum: number, view: View): Promise<Duplicates> {
  const own = (await comparedEntities(reader, [id], view)).get(id);
  if (own === undefined) return { pairs: [], capped: false };
  const { names, sameAs } = own.compared;
  const found = await reader.run(queries.duplicates.candidates({ entity, seen: seenBy(view) }), {
    ...{ id, kind: own.row.kind, hits: mostHits, limit: mostCandidates + 1 },
    ...{ names: likeNamesQuery(names) || anyWord([]), sameAs: anyWord(sameAs) },
  });
  const ids = found.map((row) => row.id).slice(0, mostCandidates);
  const others = await comparedEntities(reader, ids, view);
  const pairs = [...others.values()].map((other) => [own, other] as const);
  const { capped, ...rest } = await scored(reader, pairs, minimum, view);
  return { ...rest, capped: capped || found.length > mostCandidates };
}

type Member = readonly [id: string, how: string];

/** The pairs of a group: two names with initials, or two names that sound alike in one script, are none. */
const pairsOf = (members: readonly Member[]): (readonly [string, string])[] =>
  members.flatMap(([a, how], i) =>
    members.slice(i + 1).flatMap(([b, its]) => {
      if (a === b || (how === its && how !== 'w')) return [];
      return compareText(a, b) < 0 ? [[a, b] as const] : [[b, a] as const];
    }),
  );

/** Pairs of entities of the graph that have a name, alike but for a letter, or an id in common. */
export async function duplicatesIn(
  reader: Reader,
  kinds: readonly EntityKind[],
  minimum: number,
  view: View,
): Promise<Duplicates> {
  const look = reader.scanBudget;
  const [answer] = await reader.run(queries.duplicates.groups({ entity, seen: seenBy(view) }), {
    ...{ kinds, look: look + 1, most: mostMembers, limit: mostGroups },
  });
  const groups = (answer?.groups ?? []) as readonly (readonly [size: number, members: readonly Member[]])[];
  const found = new Map(groups.flatMap(([, members]) => pairsOf(members)).map((pair) => [pair.join('|'), pair]));
  const chosen = [...found.values()].slice(0, mostPairs);
  const entities = await comparedEntities(reader, [...new Set(chosen.flat())], view);
  const pairs = chosen.flatMap(([a, b]) => {
    const [one, other] = [entities.get(a), entities.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  const cut = (answer?.looked ?? 0) > look || (answer?.total ?? 0) > mostGroups || found.size > mostPairs;
  const { capped, ...rest } = await scored(reader, pairs, minimum, view);
  return { ...rest, capped: capped || cut || groups.some(([size]) => size > mostMembers) };
}
