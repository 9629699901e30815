import { shown, WhowhomError } from './errors.js';

declare const brand: unique symbol;

/** An id that was checked: text without `|` and control characters, 1 to 512 characters. */
export type Id = string & { readonly [brand]: 'Id' };

/** The longest id, in UTF-16 units: an index key of Neo4j holds at most about 8 kB, and a key carries two ids. */
export const maxIdLength = 512;

// A lone surrogate cannot be stored as UTF-8, `|` separates the parts of an index key.
const forbidden = /[|\p{Cc}]/u;

/** Whether a text can be an id. */
export function isId(value: unknown): value is Id {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= maxIdLength &&
    !forbidden.test(value) &&
    value.isWellFormed()
  );
}

/**
 * Checks an id.
 * @throws WhowhomError BAD_ID, naming the argument `path`
 */
export function toId(value: unknown, path: string): Id {
  if (isId(value)) return value;
  throw new WhowhomError('BAD_ID', `${path} is no id: got ${shown(value)}.`, {
    path,
    got: value,
    wanted: 'text without "|" and control characters, 1 to 512 characters',
  });
}
