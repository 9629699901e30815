import { cypher, name } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import { relationshipTypes } from '../../generated/vocabulary.js';
import { tiesOf, withTies } from '../around/pattern.js';
import { asksOf, portionsOf } from '../around/portions.js';
import type { EntityDetails, EntityRow, NameRow } from '../model.js';
import { askEntities } from '../question/ask.js';
import type { EntityQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import type { TieSelection } from '../tieSelection.js';
import type { View } from '../view.js';
import { noConditions } from '../where/index.js';
import { comparedName } from './names.js';
import type { Compared, Neighbours } from './score.js';

/** Further names of an entity are not compared. */
const mostNames = 20;

/** What entities are compared by comes with them. */
const question: EntityQuestion = {
  parts: new Map([
    ['names', { part: 'names' }],
    ['details', { part: 'details' }],
    ['degree', { part: 'degree' }],
  ]),
};

/** An entity with what it is compared by. */
export interface ComparedEntity {
  readonly row: EntityRow;
  readonly compared: Compared;
}

function comparedEntity(row: EntityRow): ComparedEntity {
  const names = (row.given?.get('names') ?? []) as readonly NameRow[];
  const details = (row.given?.get('details') ?? null) as EntityDetails | null;
  const { s0 = null, s1 = null, e0 = null, e1 = null } = details ?? {};
  const days = s0 === null || s1 === null || e0 === null || e1 === null ? null : { s0, s1, e0, e1 };
  return {
    row,
    compared: {
      id: row.id,
      names: names.slice(0, mostNames).map(({ text }) => comparedName(text)),
      sameAs: details?.sameAs ?? [],
      days,
    },
  };
}

/** Entities with what they are compared by, by id; those that a view does not know are left out. */
export async function comparedEntities(
  reader: Reader,
  ids: readonly string[],
  view: View,
): Promise<Map<string, ComparedEntity>> {
  const rows = await Promise.all(ids.map((id) => reader.load(askEntities, { id }, question, view)));
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, comparedEntity(row)]])));
}

const [entity, tie, other] = [name('e'), name('r'), name('o')];
const names = { entity, tie, other, only: (id: typeof entity) => cypher`${id} <> ${entity}.id` };

/** The neighbours of entities under a view; of hubs those of the latest ties, as many as the scan budget allows. */
export async function neighboursOf(
  reader: Reader,
  entities: readonly EntityRow[],
  view: View,
): Promise<{ readonly of: Neighbours; readonly cut: ReadonlySet<string> }> {
  const conditions = noConditions('ties', view);
  const selection: TieSelection = { types: relationshipTypes, direction: 'ANY', conditions };
  const near = entities.map(({ id, given }) => ({ id, degree: given?.get('degree') as number }));
  const portions = await portionsOf(reader, near, selection, reader.scanBudget);
  const read = ({ ids, share }: { readonly ids: readonly string[]; readonly share: number | null }) => {
    const ties = withTies(tiesOf(selection, names, share), names);
    return reader.run(queries.duplicates.neighbours({ entity, ties, other }), { owners: ids });
  };
  const rows = (await Promise.all(asksOf(portions).map(read))).flat();
  const found = new Map(rows.map(({ id, others }) => [id, new Set(others)]));
  const none = new Set<string>();
  return { of: (id) => found.get(id) ?? none, cut: portions.cut };
}
