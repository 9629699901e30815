import type { FastifyReply, onRequestHookHandler } from 'fastify';
import { clientOf } from './client.js';
import { upgradeOf } from './streams/upgrade.js';
import type { Who } from './who.js';

/** Adds a header to those that an answer depends on. */
function varyBy(reply: FastifyReply, name: string): void {
  const given = reply.getHeader('vary');
  reply.header('vary', given === undefined ? name : [given, name].join(', '));
}

/**
 * A hook that finds out who asks, before anything else of the request is read, and refuses whose token does not hold. No
 * cache between may give an answer to one who did not ask for it.
 */
export function identify(who: Who): onRequestHookHandler {
  return (request, reply, done) => {
    const { authorization } = request.headers;
    varyBy(reply, 'authorization');
    if (authorization !== undefined) reply.header('cache-control', 'private, no-store');
    // A WebSocket may bring its token with its first message, which pages of browsers cannot do otherwise.
    if (authorization === undefined && upgradeOf(request) !== null) {
      done();
      return;
    }
    who.ofHeader(authorization, clientOf(request.ip)).then((actor) => {
      request.edge.actor = actor;
      done();
    }, done);
  };
}
