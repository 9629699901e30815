import { joined, name } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import type { EntityKind } from '../../generated/vocabulary.js';
import { grouped } from '../grouped.js';
import { compareText } from '../keys.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { entityConditionsOf } from '../viewConditions.js';
import { anyWord } from '../words.js';
import { comparedEntities } from './compared.js';
import { likeNamesQueries } from './names.js';
import { scored, type Duplicates } from './scored.js';

/** So many others an entity is compared with. */
const mostCandidates = 50;

/** Some of what an index finds by one name is of other kinds. */
const mostHits = 500;

/** So many pairs of the graph are compared, of so many groups with so many members each. */
const [mostPairs, mostGroups, mostMembers] = [500, 500, 20];

const entity = name('e');

const seenBy = (view: View) => {
  const conditions = entityConditionsOf(view, entity);
  return conditions.length === 0 ? name('true') : joined(conditions, ' AND ');
};

/** What may be the same as each of some entities, of those that indexes find by its names and ids. */
export async function duplicatesOf(
  reader: Reader,
  wanted: readonly { readonly id: string }[],
  view: View,
): Promise<Map<string, Duplicates>> {
  const own = await comparedEntities(
    reader,
    wanted.map(({ id }) => id),
    view,
  );
  const owners = [...own.values()].map(({ row, compared: { names, sameAs } }) => ({
    ...{ id: row.id, kind: row.kind, names: likeNamesQueries(names) },
    ids: sameAs.length === 0 ? [] : [anyWord(sameAs)],
  }));
  const limits = { hits: mostHits, limit: mostCandidates + 1 };
  const found = await reader.run(queries.duplicates.candidates({ entity, seen: seenBy(view) }), { owners, ...limits });
  const candidates = found.map(({ id, ids, full }) => ({
    ...{ id, ids: ids.slice(0, mostCandidates), capped: full || ids.length > mostCandidates },
  }));
  const others = await comparedEntities(reader, [...new Set(candidates.flatMap(({ ids }) => ids))], view);
  const pairs = candidates.flatMap(({ id, ids }) =>
    ids.flatMap((its) => {
      const [one, other] = [own.get(id), others.get(its)];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    }),
  );
  const all = grouped(await scored(reader, pairs, view), ({ entity: { id } }) => id);
  return new Map(
    candidates.map(({ id, capped }) => {
      const its = all.get(id) ?? [];
      return [id, { pairs: its, capped: capped || its.some(({ cut }) => cut) }];
    }),
  );
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

/** Pairs of entities of the graph that have a name or an id in common. */
export async function duplicatesIn(reader: Reader, kinds: readonly EntityKind[], view: View): Promise<Duplicates> {
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
  const all = await scored(reader, pairs, view);
  const { looked = 0, total = 0 } = answer ?? {};
  const isCut = looked > look || total > mostGroups || found.size > mostPairs;
  return {
    pairs: all,
    capped: isCut || groups.some(([size]) => size > mostMembers) || all.some(({ cut }) => cut),
  };
}
