import type { Page } from './model.js';

/** Which page of a list is asked for. */
export interface PageRequest {
  /** How many rows at most. */
  readonly size: number;
  /** The key of the row that the page comes behind, null at the front of the list. */
  readonly after: string | null;
  /** The key of the row that the page comes before, null at the back of the list. */
  readonly before: string | null;
  /** Whether the page is taken from the back. */
  readonly backward: boolean;
}

/** Tells pages of one list apart. */
export const pageKey = ({ size, after, before, backward }: PageRequest): string =>
  JSON.stringify([size, after, before, backward]);

/** A row with its key in the list's order. */
export interface Keyed<T> {
  readonly key: string;
  readonly row: T;
}

/** A page without rows. */
export const emptyPage: Page<never> = { rows: [], hasNextPage: false, hasPreviousPage: false, stoppedAt: null };

/**
 * A page from rows of which one more than a page was read, in the direction in which the page is taken.
 * @param stoppedAt the key from which to go on when reading stopped at its budget
 */
export function cut<T>(list: readonly Keyed<T>[], page: PageRequest, stoppedAt: string | null = null): Page<T> {
  const full = list.length > page.size;
  const more = full || stoppedAt !== null;
  const rows = list.slice(0, page.size);
  if (page.backward) rows.reverse();
  return {
    rows,
    hasNextPage: page.backward ? page.before !== null : more,
    hasPreviousPage: page.backward ? more : page.after !== null,
    stoppedAt: full ? null : stoppedAt,
  };
}

/**
 * A page of a list that is all there, in its order.
 * @param isBehind whether a row comes behind the row that a key was made of
 * @param isBefore whether it comes before it
 */
export function pageOf<T>(
  list: readonly Keyed<T>[],
  page: PageRequest,
  isBehind: (row: Keyed<T>, key: string) => boolean,
  isBefore: (row: Keyed<T>, key: string) => boolean,
): Page<T> {
  const { after, before, backward, size } = page;
  const between = list.filter(
    (row) => (after === null || isBehind(row, after)) && (before === null || isBefore(row, before)),
  );
  if (backward) between.reverse();
  return cut(between.slice(0, size + 1), page);
}
