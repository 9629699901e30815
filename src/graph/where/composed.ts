import type { InputMaybe } from '../../generated/schema-types.js';
import { within, type Place } from './budget.js';
import { all, any, not, type Tree } from './tree.js';

/** What every kind of filter composes of others of its kind. */
export interface Composed<W> {
  readonly all?: InputMaybe<readonly W[]>;
  readonly any?: InputMaybe<readonly W[]>;
  readonly not?: InputMaybe<W>;
}

/** The conditions that a filter composes of others of its kind. */
export function composed<W>(where: Composed<W>, place: Place, toTree: (where: W, place: Place) => Tree): Tree[] {
  const each = (list: readonly W[], field: string) =>
    list.map((one, i) => toTree(one, within(place, `${field}[${i}]`)));
  return [
    ...(where.all ? [all(each(where.all, 'all'))] : []),
    ...(where.any ? [any(each(where.any, 'any'))] : []),
    ...(where.not ? [not(toTree(where.not, within(place, 'not')))] : []),
  ];
}
