import { createHash } from 'node:crypto';
import { shown, WhowhomError } from '../errors.js';

/** A short text that tells one list from another: field, owner, arguments and order. */
export function listFingerprint(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 10);
}

/** Where a list goes on: behind a key, as of a change. */
export interface Place {
  readonly key: string;
  /** The change as of which the list was read. */
  readonly pin: number;
}

/** Characters of the check sum, 48 bits: a letter that was changed or lost gives no cursor instead of another place. */
const sumLength = 8;

const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, sumLength);

/**
 * The opaque cursor of a row: a check sum, the list it belongs to, the change as of which that is read, and its key in the
 * order.
 */
export function encodeCursor(list: string, pin: number, key: string): string {
  const text = `${list}.${pin.toString(36)}.${key}`;
  return Buffer.from(`${sumOf(text)}.${text}`, 'utf8').toString('base64url');
}

function bad(path: string, message: string, got: unknown): WhowhomError {
  return new WhowhomError('BAD_CURSOR', `${path} ${message}`, { path, got, wanted: 'a cursor of this very list' });
}

/** The key of a path holds nine ids of up to 512 characters. */
const longest = 20_000;

const cursorPattern = /^[\w-]{8}\.([^.]+)\.([0-9a-z]{1,10})\.(.*)$/s;

/**
 * The place in a cursor, null without a cursor.
 * @param pattern what a key of this list looks like
 * @param path the argument it came in
 * @throws WhowhomError BAD_CURSOR when it is not one, or belongs to another list
 */
export function decodeCursor(
  cursor: string | null | undefined,
  list: string,
  pattern: RegExp,
  path: string,
): Place | null {
  if (cursor === null || cursor === undefined) return null;
  const text =
    cursor.length <= longest && /^[\w-]+$/.test(cursor) ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  const [, of = '', moment = '', key = ''] = cursorPattern.exec(text) ?? [];
  const pin = Number.parseInt(moment, 36);
  if (of === '' || encodeCursor(of, pin, key) !== cursor)
    throw bad(path, `is no cursor: got ${shown(cursor)}.`, cursor);
  if (of !== list) {
    throw bad(path, 'is a cursor of another list: its field, entity, arguments, order or view differ.', cursor);
  }
  if (!pattern.test(key)) throw bad(path, `is no cursor of this list: got ${shown(cursor)}.`, cursor);
  return { key, pin };
}

/**
 * Refuses a place of a moment that is still to come: the data is another, or older, than what the cursor was made of.
 * @throws WhowhomError BAD_CURSOR with both numbers
 */
export function assertPast({ pin }: Place, lastChange: number, path: string, cursor: string): void {
  if (pin <= lastChange) return;
  throw bad(path, `is a cursor of change ${pin}; the last one that is recorded here is ${lastChange}.`, cursor);
}
