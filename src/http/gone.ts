import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/**
 * A signal that is given when the client closes its connection before it has its whole answer. Fastify's own
 * `request.signal` is of no use for this: it is given as soon as the body of the request was read.
 */
export function whenGone(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  // Each statement of the request listens while it runs; Node takes more than ten for a leak.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
