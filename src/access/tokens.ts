import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { TokenRow } from '../config/tokenRow.js';

/** What tokens of this service begin with, so that people and scanners for leaked secrets know one when they see it. */
export const tokenPrefix = 'whowhom_';

/** A new token: 256 bits of chance behind the prefix. */
export const newToken = (): string => `${tokenPrefix}${randomBytes(32).toString('base64url')}`;

/** What is kept of a token. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * The row of a token, null when it is none of them. It takes the same time whichever it is and however much of a wrong
 * one is right: hashes are compared, all of them and each whole.
 */
export function rowOf(digest: Buffer, rows: readonly TokenRow[]): TokenRow | null {
  let found: TokenRow | null = null;
  for (const row of rows) if (timingSafeEqual(digest, row.digest)) found = row;
  return found;
}
