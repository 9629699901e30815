import type { FastifyReply } from 'fastify';
import type { Config } from '../config.js';
import { clientOf } from './client.js';
import { whenOver } from './over.js';

/** Takes a place for a download, which is given back when that is over. The text says why there is none; null is one. */
export type TakePlace = (reply: FastifyReply) => string | null;

/**
 * Lets so many downloads be made at once, and of each client so many: whoever does not read what it asked for holds its
 * own places and not those of all.
 */
export function createPlaces({
  maxExports,
  maxClientExports,
}: Pick<Config, 'maxExports' | 'maxClientExports'>): TakePlace {
  const taken = new Map<string, number>();
  let all = 0;
  const change = (client: string, by: number): void => {
    const left = (taken.get(client) ?? 0) + by;
    all += by;
    if (left === 0) taken.delete(client);
    else taken.set(client, left);
  };
  return (reply) => {
    const client = clientOf(reply.request.ip);
    if (all >= maxExports) return `Downloads at once: ${maxExports}, set by MAX_EXPORTS.`;
    if ((taken.get(client) ?? 0) >= maxClientExports) {
      return `Downloads of one client at once: ${maxClientExports}, set by MAX_CLIENT_EXPORTS.`;
    }
    change(client, 1);
    whenOver(reply, () => {
      change(client, -1);
    });
    return null;
  };
}
