/** Which way a list runs. */
export type OrderDirection = 'ASC' | 'DESC';

/** Key ranges of a page, both ends excluded, in the order in which they are walked. */
export interface Ranges {
  readonly first: readonly [low: string, high: string];
  readonly second: readonly [low: string, high: string] | null;
}

/** What a start key looks like: dated ones begin with 1 and two days, undated ones with 0. */
export const startKeyPattern = /^(1\d{14}|0):/;

/**
 * The ranges that a page covers. Undated keys ("0:") sort before dated ones ("1"), so downwards one range holds all in
 * order, and upwards the dated ones are walked first and the undated ones after them.
 * @param after the key of the last row seen
 */
export function keyRanges(order: OrderDirection, after: string | null): Ranges {
  if (order === 'DESC') return { first: ['0', after ?? '2'], second: null };
  if (after === null) return { first: ['1', '2'], second: ['0', '1'] };
  return after.startsWith('1')
    ? { first: [after, '2'], second: ['0', '1'] }
    : { first: ['2', '2'], second: [after, '1'] };
}
