import { createHash } from 'node:crypto';
import { shown, WhowhomError } from '../errors.js';

/** A short text that tells one list from another: field, owner, arguments and order. */
export function listFingerprint(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 10);
}

/** The opaque cursor of a row: the list it belongs to and its key in the list's order. */
export function encodeCursor(list: string, key: string): string {
  return Buffer.from(`${list}.${key}`, 'utf8').toString('base64url');
}

function bad(message: string, got: unknown): WhowhomError {
  return new WhowhomError('BAD_CURSOR', message, { path: 'after', got, wanted: 'a cursor of this very list' });
}

/**
 * The key in a cursor, null without a cursor.
 * @param pattern what a key of this list looks like
 * @throws WhowhomError BAD_CURSOR when it is not one, or belongs to another list
 */
export function decodeCursor(cursor: string | null | undefined, list: string, pattern: RegExp): string | null {
  if (cursor === null || cursor === undefined) return null;
  const text = /^[\w-]{1,4000}$/.test(cursor) ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  const dot = text.indexOf('.');
  if (dot < 0 || encodeCursor(text.slice(0, dot), text.slice(dot + 1)) !== cursor) {
    throw bad(`after is no cursor: got ${shown(cursor)}.`, cursor);
  }
  if (text.slice(0, dot) !== list) {
    throw bad('after is a cursor of another list: its field, entity, arguments or order differ.', cursor);
  }
  const key = text.slice(dot + 1);
  if (!pattern.test(key)) throw bad(`after is no cursor of this list: got ${shown(cursor)}.`, cursor);
  return key;
}
