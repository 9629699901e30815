import { relationshipTypes } from '../../../src/generated/vocabulary.js';
import { dayToText, FAR_FUTURE, FAR_PAST } from '../../../src/graph/time.js';

/** An entity as statements return it. */
export type Named = readonly [id: string, kind: string, name: string];

export type Text = string | null;

const typeNames: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  TOPIC: 'Topic',
};

/** An entity with the name of its GraphQL type. */
export const entityOf = ([id, kind, name]: Named) => ({ __typename: typeNames[kind], id, kind, name });

/** The name of the GraphQL type of a relationship. */
export const relationshipName = (type: string): string =>
  ({ FUNDED: 'Funding', LEFT: 'Departure', HIRED: 'Hire', OPPOSED: 'Opposition' })[type] ?? 'OtherRelationship';

/** Money, or null without an amount. */
export const moneyOf = (amount: Text | undefined, currency: Text | undefined, approximate?: boolean | null) =>
  amount === null || amount === undefined
    ? null
    : { amount, currency: currency ?? null, approximate: approximate ?? false };

/** A day as text; the far past and future are open ends. */
export const dayOf = (day: number) => (day <= FAR_PAST || day >= FAR_FUTURE ? null : dayToText(day));

/** All types as a pattern has them. */
export const allTypes = relationshipTypes.join('|');

/** The place of a type and a direction in the order of counts. */
export const wayPlace = (type: string, direction: string): number =>
  2 * (relationshipTypes as readonly string[]).indexOf(type) + (direction === 'IN' ? 1 : 0);

/** What comes behind all keys. */
export const end = '~';

const cursorOf = (key: string) => Buffer.from(`floor.${key}`, 'utf8').toString('base64url');

/** The key in a cursor, of the floor or of the service; or what stands for none. */
export const keyOf = (cursor: unknown, none: string): string =>
  typeof cursor === 'string'
    ? Buffer.from(cursor, 'base64url')
        .toString('utf8')
        .replace(/^(floor|[\w-]{8}\.[^.]+\.[0-9a-z]+)\./, '')
    : none;

/** A connection from rows of which one more than a page was read. */
export function page<Row, Edge extends { readonly key: string }>(
  rows: readonly Row[],
  first: number,
  after: unknown,
  edge: (row: Row) => Edge,
) {
  const edges = rows.slice(0, first).map((row) => {
    const { key, ...rest } = edge(row);
    return { cursor: cursorOf(key), ...rest };
  });
  return {
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: typeof after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    edges,
  };
}
