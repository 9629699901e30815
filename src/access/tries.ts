import { LRUCache } from 'lru-cache';
import { WhowhomError } from '../errors.js';
import { digestOf } from './tokens.js';

/** Milliseconds in which wrong tokens are counted. */
const window = 60_000;
/** For so long a token that was right opens to its client however many wrong ones come beside it. */
const trusted = 3_600_000;
/** Clients, and tokens of clients, that are remembered. */
const clientsAtMost = 10_000;

/** Counts wrong tokens, so that nobody can go on guessing. */
export interface Tries {
  /**
   * Holds that a client may try a token now.
   * @throws WhowhomError RATE_LIMITED
   */
  hold(client: string, token: string): void;
  wrong(client: string): void;
  right(client: string, token: string): void;
}

/**
 * Makes the count of wrong tokens of each client in a minute. Who is beyond it is refused whatever it brings, or the
 * answer would tell which guess was right; but for a token that was right there before, since others may have the
 * same address.
 * @param most wrong tokens in a minute; 0 is no limit
 */
export function createTries(most: number): Tries {
  const counts = new LRUCache<string, { wrong: number }>({ max: clientsAtMost, ttl: window });
  const known = new LRUCache<string, true>({ max: clientsAtMost, ttl: trusted });
  const keyOf = (client: string, token: string): string => `${client} ${digestOf(token).toString('base64')}`;
  return {
    hold(client, token) {
      const { wrong = 0 } = counts.get(client) ?? {};
      if (most === 0 || wrong < most || known.has(keyOf(client, token))) return;
      const retryAfter = Math.max(1, Math.ceil(counts.getRemainingTTL(client) / 1000));
      const message = `Wrong tokens of one client: ${wrong} in a minute; the limit is ${most}, set by WRONG_TOKENS.`;
      const wanted = `the next one in ${retryAfter} s`;
      throw new WhowhomError('RATE_LIMITED', message, { path: 'authorization', wanted, retryAfter });
    },
    wrong(client) {
      const count = counts.get(client);
      if (count === undefined) counts.set(client, { wrong: 1 });
      else count.wrong += 1;
    },
    right(client, token) {
      if (most > 0) known.set(keyOf(client, token), true);
    },
  };
}
