import { cypher, name } from '../cypher.js';
import { pieces, queries } from '../generated/queries.js';
import { entityKinds, relationshipTypes, type EntityKind, type RelationshipType } from '../generated/vocabulary.js';
import { tiesOf, withTies } from './around/pattern.js';
import { asksOf, portionsOf, type Near, type Portions } from './around/portions.js';
import { lookup } from './lookup.js';
import type { Reader } from './reader.js';
import { settled } from './settled.js';
import type { TieSelection } from './tieSelection.js';

/** The entities at a distance, counted. */
export interface ReachableLevel {
  /** In hops. */
  readonly distance: number;
  readonly count: number;
  /** Whether there may be more. */
  readonly capped: boolean;
  readonly kinds: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly types: readonly { readonly type: RelationshipType; readonly count: number }[];
}

/** How many entities are within some hops. */
export interface Reachable {
  readonly count: number;
  readonly capped: boolean;
  readonly levels: readonly ReachableLevel[];
}

/** More are not counted: a picture of them is none. */
const most = 10_000;

/** An entity that was reached, with the types of the ties that lead to it. */
interface Reached extends Near {
  readonly kind: string;
  readonly types: readonly string[];
}

const [entity, tie, other] = [name('e'), name('r'), name('o')];
const names = { entity, tie, other, only: (id: typeof entity) => cypher`$seen[${id}] IS NULL` };

/** The entities one hop further: one statement, and one for hubs of which only a share of their ties is looked at. */
async function step(
  reader: Reader,
  portions: Portions,
  selection: TieSelection,
  seen: readonly string[],
  limit: number,
): Promise<Reached[]> {
  const read = ({ ids, share }: { readonly ids: readonly string[]; readonly share: number | null }) => {
    const ties = tiesOf(selection, names, share);
    const degree = pieces.around.hanging({ entity: other });
    const query = queries.around.step({ entity, other, ties: withTies(ties, names), type: ties.type, degree });
    return reader.run(query, { owners: ids, seen: lookup(seen), limit });
  };
  const rows = await Promise.all(asksOf(portions).map(read));
  const found = new Map<string, Reached>();
  for (const row of rows.flat()) {
    const types = [...(found.get(row.id)?.types ?? []), ...row.types];
    found.set(row.id, { ...row, types });
  }
  return [...found.values()].slice(0, limit);
}

function counted(distance: number, found: readonly Reached[], capped: boolean): ReachableLevel {
  const kinds = entityKinds.map((kind) => ({ kind, count: found.filter((one) => one.kind === kind).length }));
  const types = relationshipTypes.map((type) => ({
    type,
    count: found.filter((one) => one.types.includes(type)).length,
  }));
  const some = ({ count }: { count: number }) => count > 0;
  return { distance, count: found.length, capped, kinds: kinds.filter(some), types: types.filter(some) };
}

/**
 * How many entities are within some hops of one, by distance. A hop costs one statement, two more where there are hubs.
 * @throws WhowhomError TOO_COMPLEX when an inner condition is met by too many
 */
export async function reachable(reader: Reader, of: Near, given: TieSelection, depth: number): Promise<Reachable> {
  const selection = { ...given, conditions: await settled(reader, given.conditions) };
  const seen = [of.id];
  const levels: ReachableLevel[] = [];
  let frontier: readonly Near[] = selection.types.length === 0 ? [] : [of];
  for (let distance = 1; distance <= depth && frontier.length > 0 && seen.length <= most; distance += 1) {
    const portions = await portionsOf(reader, frontier, selection, reader.scanBudget);
    const room = most + 1 - seen.length;
    const found = await step(reader, portions, selection, seen, room + 1);
    const kept = found.slice(0, room);
    frontier = kept;
    seen.push(...kept.map(({ id }) => id));
    const capped = portions.cut.size > 0 || found.length > room;
    if (kept.length > 0 || capped) levels.push(counted(distance, kept, capped));
  }
  return { count: seen.length - 1, capped: levels.some((level) => level.capped), levels };
}
