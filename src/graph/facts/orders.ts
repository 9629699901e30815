import { WhowhomError } from '../../errors.js';
import { inOrder, keyOf, type Sorted } from '../collate.js';
import type { Page } from '../model.js';
import { pageOf, type PageRequest } from '../page.js';
import type { OrderDirection } from '../ranges.js';

/** More relationships are not sorted for a page. */
export const sortedAtMost = 1000;

/** @returns the error that there are too many to sort */
export function tooManyToSort(field: string): WhowhomError {
  const message = `orderBy ${field} sorts at most ${sortedAtMost} relationships, and there are more.`;
  return new WhowhomError('BAD_ARGUMENT', message, {
    path: 'orderBy.field',
    got: field,
    wanted: `orderBy START, or conditions that leave at most ${sortedAtMost}`,
  });
}

/** A page of the ids of rows that are sorted here, with the key of each. */
export function sortedPage(
  rows: readonly Sorted[],
  direction: OrderDirection,
  locale: string | null,
  page: PageRequest,
): Page<string> {
  const { compare, before } = inOrder(direction, locale);
  const list = [...rows].sort(compare).map((row) => ({ key: keyOf(row), row }));
  const found = pageOf(
    list,
    page,
    ({ row }, key) => before(key, row) < 0,
    ({ row }, key) => before(key, row) > 0,
  );
  return { ...found, rows: found.rows.map(({ key, row }) => ({ key, row: row.id })) };
}

/** A page of ids as one of the rows that these lead to; what is not there any more is left out. */
export const withRows = <T>(page: Page<string>, rows: ReadonlyMap<string, T>): Page<T> => ({
  ...page,
  rows: page.rows.flatMap(({ key, row: id }) => {
    const row = rows.get(id);
    return row === undefined ? [] : [{ key, row }];
  }),
});
