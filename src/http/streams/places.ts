import type { Config } from '../../config.js';
import { WhowhomError } from '../../errors.js';

/**
 * Takes a place for a client, and gives what gives it back; twice is once.
 * @throws WhowhomError SUBSCRIPTIONS_BUSY
 */
export type TakePlace = (client: string) => () => void;

/** The settings that say how many there are. */
export type PlaceSettings = Pick<Config, 'maxSubscriptions' | 'maxClientSubscriptions'>;

/**
 * Makes places for subscriptions, or for connections: of each client so many, so that one does not hold those of all.
 * @param what such as `Subscriptions`
 * @param changed told how many are taken
 */
export function createPlaces(
  what: string,
  { maxSubscriptions: most, maxClientSubscriptions: mostOfOne }: PlaceSettings,
  changed: (taken: number) => void,
): TakePlace {
  const taken = new Map<string, number>();
  let all = 0;
  const change = (client: string, by: number): void => {
    const left = (taken.get(client) ?? 0) + by;
    all += by;
    if (left === 0) taken.delete(client);
    else taken.set(client, left);
    changed(all);
  };
  const hold = (whose: string, came: number, limit: number, setting: string): void => {
    if (came < limit) return;
    const message = `${what} ${whose} at once: ${came + 1}; the limit is ${limit}, set by ${setting}.`;
    throw new WhowhomError('SUBSCRIPTIONS_BUSY', message, { path: 'subscription', wanted: `at most ${limit}` });
  };
  return (client) => {
    hold('of all', all, most, 'MAX_SUBSCRIPTIONS');
    hold('of one client', taken.get(client) ?? 0, mostOfOne, 'MAX_CLIENT_SUBSCRIPTIONS');
    change(client, 1);
    let isTaken = true;
    return () => {
      if (isTaken) change(client, -1);
      isTaken = false;
    };
  };
}
