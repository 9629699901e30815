import { pageSize } from '../graph/arguments.js';
import { decodeCursor, encodeCursor, listFingerprint } from '../graph/cursor.js';
import type { Page } from '../graph/model.js';
import type { Context } from './context.js';

/** A connection of which only what is asked for is read; the page once, whatever is asked of it. */
export interface Connection<Edge, Node> {
  totalCount(): Promise<number>;
  pageInfo(): Promise<{
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  }>;
  edges(): Promise<Edge[]>;
  nodes(): Promise<Node[]>;
}

/** A connection whatever its rows. */
export type AnyConnection = Connection<object, object>;

/** The checked paging arguments of a list. */
export interface Paging {
  readonly list: string;
  readonly first: number;
  readonly after: string | null;
}

/**
 * Checks `first` and `after`.
 * @param parts what tells this list from every other: field, owner, arguments, order
 * @param pattern what a key of the list looks like
 */
export function paging(
  args: { first: number; after?: string | null | undefined },
  context: Context,
  parts: readonly unknown[],
  pattern: RegExp,
): Paging {
  const list = listFingerprint(parts);
  return { list, first: pageSize(args.first, context.maxPageSize), after: decodeCursor(args.after, list, pattern) };
}

/** Makes a connection from what reads its page and what counts it. */
export function connection<Row, Node, Edge extends object>(
  { list }: Paging,
  read: () => Promise<Page<Row>>,
  count: () => Promise<number>,
  nodeOf: (row: Row) => Node,
  edgeOf: (row: Row) => Edge,
): Connection<Edge & { cursor: string; node: Node }, Node> {
  let page: Promise<Page<Row>> | undefined;
  const once = () => (page ??= read());
  const cursor = (key: string | undefined) => (key === undefined ? null : encodeCursor(list, key));
  return {
    totalCount: count,
    async pageInfo() {
      const { rows, hasNextPage, hasPreviousPage } = await once();
      return { hasNextPage, hasPreviousPage, startCursor: cursor(rows[0]?.key), endCursor: cursor(rows.at(-1)?.key) };
    },
    async edges() {
      const { rows } = await once();
      return rows.map(({ key, row }) => ({ ...edgeOf(row), cursor: encodeCursor(list, key), node: nodeOf(row) }));
    },
    async nodes() {
      return (await once()).rows.map(({ row }) => nodeOf(row));
    },
  };
}
