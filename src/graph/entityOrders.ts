import { cypher, joined, name, type Cypher } from '../cypher.js';
import { WhowhomError } from '../errors.js';
import { pieces, queries } from '../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import { isOnShadows, tiesOf } from './around/pattern.js';
import { degreeOf } from './question/entityParts.js';
import type { OrderDirection } from './ranges.js';
import type { Reader } from './reader.js';
import type { TieDirection } from './tieSelection.js';
import type { View } from './view.js';
import { isAllThatStands, noConditions } from './where/index.js';

/** Which ties entities are ordered by the number of. */
export interface CountedTies {
  /** In the order of the vocabulary, none twice. */
  readonly types: readonly RelationshipType[];
  readonly direction: TieDirection;
}

/** What entities are ordered by. */
export type EntityOrder = { readonly direction: OrderDirection; readonly locale: string | null } & (
  { readonly field: 'NAME' | 'DEGREE' | 'ID' } | { readonly field: 'TIES'; readonly ties: CountedTies }
);

/** Whether a list runs downwards, as its first order by name or id does; a number can be negated. */
export const runsDown = (orders: readonly EntityOrder[]): boolean =>
  orders.find(({ field }) => field === 'NAME' || field === 'ID')?.direction === 'DESC';

/** A number that entities are ordered by: what is read before, and what it is then. */
export interface OrderNumber {
  readonly calls: readonly Cypher[];
  readonly number: Cypher;
}

/** Whether the ties of an order are looked at one by one: the degree store knows no days, and nothing of what stood once. */
const isCounted = (order: EntityOrder, view: View): boolean =>
  order.field === 'TIES' && order.ties.types.length > 0 && !isAllThatStands(noConditions('ties', view));

function tiesNumber(ties: CountedTies, view: View, entity: Cypher, i: number): OrderNumber {
  const { types, direction } = ties;
  if (types.length === 0) return { calls: [], number: cypher`0` };
  const conditions = noConditions('ties', view);
  if (isAllThatStands(conditions)) return { calls: [], number: degreeOf(entity, types, direction) };
  const names = { entity, tie: name(`tie${i}`), other: name(`other${i}`) };
  const number = name(`ties${i}`);
  const { text } = tiesOf({ types, direction, conditions }, names);
  return { calls: [pieces.entities.tiesCounted({ entity, ties: text, tie: names.tie, number })], number };
}

/** The number that an order goes by; null of one that goes by a text. */
export function numberOf(order: EntityOrder, view: View, entity: Cypher, i: number): OrderNumber | null {
  if (order.field === 'DEGREE') return { calls: [], number: degreeOf(entity, relationshipTypes, 'ANY') };
  return order.field === 'TIES' ? tiesNumber(order.ties, view, entity, i) : null;
}

/** How many ties are counted at most: those of edges some five times quicker than those of facts. */
const countedAtMost = ({ scanBudget }: Reader, view: View): number =>
  (isOnShadows({ conditions: noConditions('ties', view) }) ? 50 : 10) * scanBudget;

/**
 * Sees to it that the ties that orders go by can be counted.
 * @param found finds the entities that are put in order
 * @throws WhowhomError TOO_COMPLEX when, by how many they have now, more would be looked at than are counted at once
 */
export async function assertCountable(
  reader: Reader,
  orders: readonly EntityOrder[],
  view: View,
  found: Cypher,
  entity: Cypher,
): Promise<void> {
  const counted = orders.flatMap((order) => (order.field === 'TIES' && isCounted(order, view) ? [order.ties] : []));
  if (counted.length === 0) return;
  const degrees = counted.map(({ types, direction }) => degreeOf(entity, types, direction));
  const query = queries.entities.tiesSum({ found, ties: joined(degrees, ' + ') });
  const ties = (await reader.run(query, {}))[0]?.ties ?? 0;
  const most = countedAtMost(reader, view);
  if (ties <= most) return;
  throw new WhowhomError(
    'TOO_COMPLEX',
    `orderBy TIES would count ${ties} ties under this view; the limit is ${most}.`,
    {
      path: 'orderBy',
      got: String(ties),
      wanted: 'conditions that leave fewer entities, fewer types, or no view, where nothing has to be counted',
    },
  );
}
