import { name } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import type { EntityRow } from '../model.js';
import type { Asker } from '../question/tree.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import type { View } from '../view.js';
import type { Conditions } from '../where/index.js';
import { allOfTypes, fundingOf, totalledFact, type Way } from './facts.js';

/** How many relationships are left out because they do not stand. */
export interface NotStanding {
  readonly denied: number;
  readonly deprecated: number;
}

const [entity, fact] = [name('e'), totalledFact];

/** What is asked of an entity; of all entities of a level the same. */
interface Asked {
  readonly id: string;
  readonly conditions: Conditions;
}

const none: NotStanding = { denied: 0, deprecated: 0 };
const counts = pieces.money.notStanding({ fact });

/**
 * How many relationships of some types that meet conditions are left out of the totals of a view, for they do not stand.
 * @param given made under `notStanding` of the view
 */
export async function notStandingOfTypes(
  reader: Reader,
  types: readonly RelationshipType[],
  given: Conditions,
  view: View,
): Promise<NotStanding> {
  if (types.length === 0) return none;
  const conditions = await settled(reader, given);
  const query = queries.money.leftOut({ facts: allOfTypes(types, conditions, view), counts });
  return (await reader.run(query, {}))[0] ?? none;
}

async function notStandingOf(
  reader: Reader,
  asked: readonly Asked[],
  _: Asker,
  view: View,
  way: Way,
): Promise<Map<string, NotStanding>> {
  const [first] = asked;
  if (first === undefined) return new Map();
  const conditions = await settled(reader, first.conditions);
  const query = queries.money.leftOutOf({ entity, facts: fundingOf(entity, way, conditions, view), counts });
  const rows = await reader.run(query, { ids: asked.map(({ id }) => id) });
  return new Map(rows.map((row) => [row.owner, row]));
}

/** The same of what an entity gave or got; one statement for all entities of a level. */
export async function fundingNotStandingOf(
  reader: Reader,
  { id, view }: EntityRow,
  asker: Asker,
  way: Way,
  conditions: Conditions,
): Promise<NotStanding> {
  return (await reader.load(notStandingOf, { id, conditions }, asker, view, way)) ?? none;
}
