import type { Record as Row } from 'neo4j-driver';

/** Runs a reading statement and gives its first row. */
export type Run = (text: string, params: object) => Promise<Row | undefined>;

const typeNames: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  TOPIC: 'Topic',
};

/** An entity with the name of its GraphQL type. */
export const entityOf = (id: string, kind: string, name: string) => ({ __typename: typeNames[kind], id, name });

/** The name of the GraphQL type of a relationship. */
export const relationshipName = (type: string): string =>
  ({ FUNDED: 'Funding', LEFT: 'Departure', HIRED: 'Hire', OPPOSED: 'Opposition' })[type] ?? 'OtherRelationship';

/** Money, or null without an amount. */
export const moneyOf = (amount: string | null, currency: string | null, approximate: boolean | null) =>
  amount === null ? null : { amount, currency, approximate: approximate ?? false };

const cursorOf = (key: string) => Buffer.from(`floor.${key}`, 'utf8').toString('base64url');

/** The key in a cursor, of the floor or of the service; what is above all keys without one. */
export const keyOf = (cursor: string | null) =>
  cursor === null
    ? '2'
    : Buffer.from(cursor, 'base64url')
        .toString('utf8')
        .replace(/^[^.]*\.([0-9a-z]+\.)?/, '');

/** A connection from rows of which one more than a page was read. */
export function page<T>(
  rows: readonly T[],
  first: number,
  after: string | null,
  key: (row: T) => string,
  edge: (row: T) => object,
) {
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(key(row)), ...edge(row) }));
  return {
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    edges,
  };
}
