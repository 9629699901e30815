import type { CardFragment, PictureQuery, RelationshipType, TieFragment, View } from '../../generated/explorer.js';

/** An entity as it is drawn. */
export type Card = CardFragment;

/** A relationship as it is drawn. */
export type Tie = TieFragment;

/** What the API told of what is on the canvas, under one view. */
export interface Data {
  /** Of what it is the answer: the view and the language of names, as text. */
  readonly key: string;
  readonly cards: ReadonlyMap<string, Card>;
  readonly ties: ReadonlyMap<string, Tie>;
  /** Between these all ties are there. */
  readonly covered: ReadonlySet<string>;
  /** Up to which change of the graph it was read. */
  readonly version: number | null;
  /** Whether there were more ties than one answer holds. */
  readonly cut: boolean;
}

/** Of what data are the answer: the same for the same view and language of names. */
export const keyOf = (view: View, names: string): string => JSON.stringify([view, names]);

/** Of an empty page. */
export const nothing: Data = {
  key: keyOf({}, 'en'),
  cards: new Map(),
  ties: new Map(),
  covered: new Set(),
  version: null,
  cut: false,
};

const isCard = <T extends { readonly __typename: string }>(one: T | null): one is Extract<T, Card> =>
  one !== null && 'relationshipCounts' in one;

/** An answer as data; ids that the answer has nothing for are covered too, so that nobody asks again. */
export function dataOf(key: string, ids: readonly string[], answer: PictureQuery, version: number | null): Data {
  const cards = (answer.nodes ?? []).filter(isCard);
  const ties = answer.relationships?.nodes ?? [];
  return {
    key,
    cards: new Map(cards.map((one) => [one.id, one])),
    ties: new Map(ties.map((one) => [one.id, one])),
    covered: new Set(ids),
    version,
    cut: answer.relationships?.pageInfo.hasNextPage ?? false,
  };
}

/** The same with more. */
export const joined = (data: Data, cards: readonly Card[], ties: readonly Tie[], covered: readonly string[]): Data => ({
  ...data,
  cards: new Map([...data.cards, ...cards.map((one): [string, Card] => [one.id, one])]),
  ties: new Map([...data.ties, ...ties.map((one): [string, Tie] => [one.id, one])]),
  covered: new Set([...data.covered, ...covered]),
});

/** The ties among some entities, of types that are drawn. */
export function tiesAmong(data: Data, ids: ReadonlySet<string>, without: readonly RelationshipType[]): Tie[] {
  return [...data.ties.values()].filter(
    ({ type, from, to }) => ids.has(from.id) && ids.has(to.id) && !without.includes(type),
  );
}

/** How many ties of an entity lead to what is not on the canvas; `capped`: at least so many. */
export function hiddenCount(card: Card, ties: readonly Tie[], without: readonly RelationshipType[]) {
  const counts = card.relationshipCounts.filter(({ type }) => type === null || !without.includes(type));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const ends = ties.flatMap(({ from, to }) => [from.id, to.id]).filter((id) => id === card.id);
  return { count: Math.max(0, all - ends.length), capped: counts.some(({ capped }) => capped) };
}

/** The name in the reader's language, else the main one. */
export const nameOf = ({ name, nameIn }: Pick<Card, 'name' | 'nameIn'>): string => nameIn ?? name;
