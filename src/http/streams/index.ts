import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import type { Spending } from '../edge.js';
import type { RateLimit } from '../rate.js';
import type { Who } from '../who.js';
import { askedAgain } from './again.js';
import { createEvents } from './events.js';
import { createPlaces } from './places.js';
import { createRunStreamed, type StreamOptions } from './run.js';
import { createSockets } from './sockets.js';
import { routeUpgrades } from './upgrade.js';

export { takesEvents, takesOnlyEvents } from './events.js';
export { onlyAllowedOrigins, upgradeOf } from './upgrade.js';

/** Operations that are answered again and again: by WebSocket, or by a stream of events. */
export interface Streams {
  /** Makes a WebSocket of a request that asks for one. */
  readonly open: (request: FastifyRequest, reply: FastifyReply) => unknown;
  /** Answers a request by a stream of events. */
  readonly answer: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** Ends them all, so that their clients come again. */
  readonly stop: () => Promise<void>;
}

/** What they need beside what runs operations. */
export interface StreamsOptions<TContext extends Spending> extends Omit<
  StreamOptions<TContext>,
  'takePlace' | 'hideSuggestions'
> {
  readonly config: Config;
  readonly who: Who;
  readonly count: RateLimit['count'];
  /** So often it is asked again who asks, in milliseconds. */
  readonly askedAgain?: number | undefined;
}

/** Makes the streams of a server. */
export function createStreams<TContext extends Spending>(
  app: FastifyInstance,
  options: StreamsOptions<TContext>,
): Streams {
  const { config, who, insight, count, askedAgain: every = askedAgain } = options;
  const told = (gauge: 'subscriptions' | 'sockets') => (taken: number) => insight.metrics?.open(gauge, taken);
  const run = createRunStreamed({
    ...options,
    hideSuggestions: !config.suggestions,
    takePlace: createPlaces('Subscriptions', config, told('subscriptions')),
  });
  const takePlace = createPlaces('Connections', config, told('sockets'));
  const sockets = createSockets({
    ...{ run, who, insight, count, takePlace, every },
    maxBodyBytes: config.maxBodyBytes,
  });
  const events = createEvents({ run, who, every, stall: config.exportStall });
  routeUpgrades(app);
  return {
    open: (request, reply) => sockets.open(request, reply),
    answer: (request, reply) => events.answer(request, reply),
    stop: async () => {
      events.stop();
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, config.drainTimeout)));
      await Promise.race([sockets.stop(), late]);
      clearTimeout(timer);
    },
  };
}
