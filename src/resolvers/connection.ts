import { pageSize, type PageArguments } from '../graph/arguments.js';
import { decodeCursor, encodeCursor, listFingerprint } from '../graph/cursor.js';
import type { Page } from '../graph/model.js';
import type { PageRequest } from '../graph/page.js';
import { asOf, type View } from '../graph/view.js';
import type { Context } from './context.js';

/** A connection of which only what is asked for is read; the page once, whatever is asked of it. */
export interface Connection<Edge, Node> {
  totalCount(): Promise<number>;
  pageInfo(): Promise<{
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
    scanLimited: boolean;
  }>;
  edges(): Promise<Edge[]>;
  nodes(): Promise<Node[]>;
}

/** A connection whatever its rows. */
export type AnyConnection = Connection<object, object>;

/** The checked paging arguments of a list. */
export interface Paging extends PageRequest {
  readonly list: string;
  /** The view of the list; behind a cursor, as of the moment that it pins. */
  readonly view: View;
  /** The change as of which the list is read, which its cursors pin. */
  readonly pin: number;
  /** Told when a cursor is given out that pins what is read as it stands now. */
  readonly pinning: { any: boolean };
}

/** The older moment of two cursors. */
const older = (...pins: readonly (number | null)[]): number | null => {
  const given = pins.filter((pin) => pin !== null);
  return given.length === 0 ? null : Math.min(...given);
};

/**
 * Checks `first`, `after`, `last` and `before`.
 * @param parts what tells this list from every other: field, owner, arguments, order
 * @param pattern what a key of the list looks like
 * @param seen the view of the list
 */
export function paging(
  args: PageArguments,
  { maxPageSize, graphVersion, pinning }: Context,
  parts: readonly unknown[],
  pattern: RegExp,
  seen: View,
): Paging {
  const list = listFingerprint([...parts, seen.key]);
  const after = decodeCursor(args.after, list, pattern, 'after');
  const before = decodeCursor(args.before, list, pattern, 'before');
  const pinned = older(after?.pin ?? null, before?.pin ?? null);
  // What stands now is what stood at the moment, when nothing was written since: see `consistently` in src/resolvers/context.ts.
  const view = pinned === null || pinned === graphVersion ? seen : asOf(seen, pinned);
  return {
    list,
    ...pageSize(args, maxPageSize),
    after: after?.key ?? null,
    before: before?.key ?? null,
    view,
    pin: view.known ?? graphVersion,
    pinning,
  };
}

/**
 * Makes a connection from what reads its page and what counts it.
 * @param fewRows whether a page mostly holds all there is: then it is waited for, and counts itself
 */
export function connection<Row, Node, Edge extends object>(
  { list, backward, pin, pinning }: Paging,
  read: () => Promise<Page<Row>>,
  count: () => Promise<number>,
  nodeOf: (row: Row) => Node,
  edgeOf: (row: Row) => Edge,
  fewRows = false,
): Connection<Edge & { cursor: () => string; node: Node }, Node> {
  let page: Promise<Page<Row>> | undefined;
  const once = () => (page ??= read());
  const encode = (key: string) => {
    pinning.any = true;
    return encodeCursor(list, pin, key);
  };
  const cursor = (key: string | null | undefined) => (key === undefined || key === null ? null : encode(key));
  return {
    async totalCount() {
      // Fields are asked for one after the other: by now it is known whether the page is asked for too.
      await Promise.resolve();
      if (!fewRows || page === undefined) return count();
      const { rows, hasNextPage, hasPreviousPage, stoppedAt } = await page;
      return hasNextPage || hasPreviousPage || stoppedAt !== null ? count() : rows.length;
    },
    async pageInfo() {
      const { rows, hasNextPage, hasPreviousPage, stoppedAt } = await once();
      const [first, last] = [rows[0]?.key, rows.at(-1)?.key];
      return {
        hasNextPage,
        hasPreviousPage,
        // What was looked at is looked at no more: the far end goes on from where the scan stopped.
        startCursor: cursor(backward ? (stoppedAt ?? first) : first),
        endCursor: cursor(backward ? last : (stoppedAt ?? last)),
        scanLimited: stoppedAt !== null,
      };
    },
    async edges() {
      const { rows } = await once();
      return rows.map(({ key, row }) => ({ ...edgeOf(row), cursor: () => encode(key), node: nodeOf(row) }));
    },
    async nodes() {
      return (await once()).rows.map(({ row }) => nodeOf(row));
    },
  };
}
