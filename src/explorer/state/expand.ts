import {
  ExpansionDocument,
  type ExpansionQueryVariables,
  type RelationshipType,
  type TieDirection,
  type TieWhere,
} from '../../generated/explorer.js';
import { ask } from '../api/ask.js';
import { joined, type Data } from '../api/data.js';
import { idsOf } from './state.js';
import type { Store } from './store.js';

/** Which ties of an entity are added; null of types is all of them. */
export interface Group {
  readonly hub: string;
  readonly type: RelationshipType | null;
  readonly direction: TieDirection;
}

/** Which of the ties come first. */
export type ExpansionOrder = 'START' | 'AMOUNT' | 'EVIDENCE' | 'DEGREE';

/** Only ties with an amount in this currency: amounts of several have no order. */
const inCurrency = (currency: string | null, type: RelationshipType | null): TieWhere => {
  if (currency === null || type === null) return {};
  const amount = { amount: { currency } };
  return type === 'FUNDED' ? { funding: amount } : { other: amount };
};

/** How many are added at a time. */
export const pageSize = 20;

/** The service tells at most so many ties among what is added and what is there. */
const mostAmong = 1000;

/** Adds the next neighbours of an entity: those on the canvas are left out by the service, not here. */
export async function expand(
  store: Store,
  { hub, type, direction }: Group,
  order: ExpansionOrder,
  currency: string | null = null,
): Promise<void> {
  const { past, data } = store.get();
  const { view, names, without } = past.now;
  const onScreen = idsOf(past.now);
  const variables: ExpansionQueryVariables = {
    ...{ id: hub, direction, onScreen, first: pageSize, lang: names, view },
    where: { otherEnd: { notIn: onScreen }, ...inCurrency(currency, type) },
    types: type === null ? typesWithout(data, hub, without) : [type],
    orderBy: { field: order, direction: 'DESC' },
  };
  const again = () => void expand(store, { hub, type, direction }, order, currency);
  const answer = await store.asking((signal) => ask(ExpansionDocument, variables, signal), again);
  const page = answer?.data.entity?.relationships;
  if (page === undefined) return;
  const cards = page.edges.map(({ node }) => node);
  if (cards.length === 0) {
    store.say(`All of them${currency === null ? '' : ` with an amount in ${currency}`} are on the canvas already.`);
    return;
  }
  const ids = [...new Set(cards.map(({ id }) => id))];
  const ties = [...page.edges.map(({ relationship }) => relationship), ...page.among];
  const known = joined(data, cards, ties, ids);
  const cut = data.cut || page.among.length >= mostAmong;
  await store.run({ do: 'expand', hub, ids }, { ...known, cut });
}

/** The types of an entity's ties that are drawn; null when that is all. */
function typesWithout(data: Data, hub: string, without: readonly RelationshipType[]): RelationshipType[] | null {
  if (without.length === 0) return null;
  const types = data.cards.get(hub)?.relationshipCounts.map(({ type }) => type) ?? [];
  return [...new Set(types)].filter((type): type is RelationshipType => type !== null && !without.includes(type));
}
