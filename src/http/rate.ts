import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { anonymous } from '../actor.js';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import { clientOf } from './client.js';

/** Addresses that are remembered; beyond them the one that was quiet for longest is forgotten. Some 2 MB. */
const clientsAtMost = 10_000;

/** The standard's draft names; without a prefix they are what clients of other services look for, too. */
const headers = { enableDraftSpec: true };

/** Whose requests are counted together; no address begins as an actor does. */
const keyOf = ({ edge: { actor }, ip }: FastifyRequest): string =>
  actor === anonymous ? clientOf(ip) : `actor ${actor.name}`;

/** The limit of requests, for requests and for what comes within one. */
export interface RateLimit {
  /** Hooks for a route: none when RATE_LIMIT is 0. */
  readonly hooks: onRequestHookHandler[];
  /** Counts an operation among those of a connection. @throws WhowhomError RATE_LIMITED */
  readonly count: (request: FastifyRequest) => Promise<void>;
}

/**
 * Makes the limit of requests that one client may send in a window: who brings a token, else an address, or for IPv6 its
 * network of 64 bits.
 * One count for all routes that have the hook, so that a second transport is no second allowance. It comes before the
 * body is read, so that a refusal costs next to nothing.
 */
export async function createRateLimit(
  app: FastifyInstance,
  { rateLimit: max, rateWindow: timeWindow }: Pick<Config, 'rateLimit' | 'rateWindow'>,
): Promise<RateLimit> {
  if (max === 0) return { hooks: [], count: () => Promise.resolve() };
  const refusal = (ttl: number): WhowhomError => {
    const wait = Math.ceil(ttl / 1000);
    const message = `Requests of one client: more than ${max} in ${timeWindow} ms, set by RATE_LIMIT and RATE_WINDOW_MS.`;
    return new WhowhomError('RATE_LIMITED', message, { path: 'request', wanted: `the next one in ${wait} s` });
  };
  await app.register(rateLimit, {
    ...headers,
    global: false,
    max,
    timeWindow,
    cache: clientsAtMost,
    keyGenerator: keyOf,
    errorResponseBuilder: (_request, { ttl }) => refusal(ttl),
  });
  const look = app.createRateLimit();
  return {
    hooks: [app.rateLimit()],
    count: async (request) => {
      const found = await look(request);
      if (!found.isAllowed && found.isExceeded) throw refusal(found.ttl);
    },
  };
}
