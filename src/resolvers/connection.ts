import { pageSize, type PageArguments } from '../graph/arguments.js';
import { assertPast, decodeCursor, encodeCursor, listFingerprint } from '../graph/cursor.js';
import type { Page } from '../graph/model.js';
import type { PageRequest } from '../graph/page.js';
import type { ListAnswer } from '../graph/question/tree.js';
import { asOfChange, type View } from '../graph/view.js';
import type { Context } from './context.js';

/** A connection of which only what is asked for is read; the page once, whatever is asked of it. */
export interface Connection<Edge, Node> {
  totalCount(): Soon<number>;
  pageInfo(): Soon<{
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
    scanLimited: boolean;
  }>;
  edges(): Soon<Edge[]>;
  nodes(): Soon<Node[]>;
}

/** What is there, or will be: what came with its owner is not waited for. */
export type Soon<T> = T | Promise<T>;

const then = <T, U>(soon: Soon<T>, next: (one: T) => U): Soon<U> =>
  soon instanceof Promise ? soon.then(next) : next(soon);

/** A connection whatever its rows. */
export type AnyConnection = Connection<object, object>;

/** The checked paging arguments of a list. */
export interface Paging extends PageRequest {
  /** What tells the list from every other; made when a cursor is. */
  readonly list: () => string;
  /** The view of the list; behind a cursor, as of the moment that it pins. */
  readonly view: View;
  /** The change as of which the list is read, which its cursors pin. */
  readonly pin: number;
  /** Told when a cursor is given out that pins what is read as it stands now. */
  readonly pinning: Context['pinning'];
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
  let made: string | undefined;
  const list = () => (made ??= listFingerprint([...parts, seen.key]));
  const placeOf = (cursor: string | null | undefined, path: string) => {
    if (cursor === null || cursor === undefined) return null;
    const place = decodeCursor(cursor, list(), pattern, path);
    pinning.latest = Math.max(pinning.latest, place?.pin ?? 0);
    if (place !== null) assertPast(place, graphVersion, path, cursor);
    return place;
  };
  const after = placeOf(args.after, 'after');
  const before = placeOf(args.before, 'before');
  const pinned = older(after?.pin ?? null, before?.pin ?? null);
  // What stands now is what stood at the moment, when nothing was written since: see `consistently` in src/resolvers/context.ts.
  const view = pinned === null || pinned === graphVersion ? seen : asOfChange(seen, pinned);
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

/** Makes a connection from what reads its page and what counts it. */
export function connection<Row, Node, Edge extends object>(
  { list, backward, pin, pinning }: Paging,
  read: () => Soon<Page<Row>>,
  count: () => Soon<number>,
  nodeOf: (row: Row) => Node,
  edgeOf: (row: Row) => Edge,
): Connection<Edge & { cursor: () => string; node: Node }, Node> {
  let page: Soon<Page<Row>> | undefined;
  const once = () => (page ??= read());
  const encode = (key: string) => {
    pinning.any = true;
    return encodeCursor(list(), pin, key);
  };
  const cursor = (key: string | null | undefined) => (key === undefined || key === null ? null : encode(key));
  return {
    totalCount: count,
    pageInfo: () =>
      then(once(), ({ rows, hasNextPage, hasPreviousPage, stoppedAt }) => {
        const [first, last] = [rows[0]?.key, rows.at(-1)?.key];
        return {
          hasNextPage,
          hasPreviousPage,
          // What was looked at is looked at no more: the far end goes on from where the scan stopped.
          startCursor: cursor(backward ? (stoppedAt ?? first) : first),
          endCursor: cursor(backward ? last : (stoppedAt ?? last)),
          scanLimited: stoppedAt !== null,
        };
      }),
    edges: () =>
      then(once(), ({ rows }) =>
        rows.map(({ key, row }) => ({ ...edgeOf(row), cursor: () => encode(key), node: nodeOf(row) })),
      ),
    nodes: () => then(once(), ({ rows }) => rows.map(({ row }) => nodeOf(row))),
  };
}

/** What was not asked for when the answer was made. */
function missing(): never {
  throw new Error('A list was not read: the question and the selection differ.');
}

/** A connection of an answer that came with its owner, or that is read now; an error in it is thrown where it is asked for. */
export function answered<Row, Node, Edge extends object>(
  paging: Paging,
  answer: () => Soon<ListAnswer<Page<Row> | Error>>,
  nodeOf: (row: Row) => Node,
  edgeOf: (row: Row) => Edge,
): Connection<Edge & { cursor: () => string; node: Node }, Node> {
  let made: Soon<ListAnswer<Page<Row> | Error>> | undefined;
  const once = () => (made ??= answer());
  return connection(
    paging,
    () =>
      then(once(), ({ page }) => {
        if (page instanceof Error) throw page;
        return page ?? missing();
      }),
    () => then(once(), ({ total }) => total ?? missing()),
    nodeOf,
    edgeOf,
  );
}
