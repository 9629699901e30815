import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { refuse } from './failures.js';

/** How a server ends without cutting off whoever waits for an answer. */
export interface Drain {
  /** Adds the hooks that turn away what comes when the server is stopping. */
  readonly refuseWhenStopping: () => void;
  /** Stops the server; a second call waits for the same end. */
  readonly stop: () => Promise<void>;
}

/**
 * Counts the open requests of each socket. Node's own closeIdleConnections passes over sockets that never asked
 * anything, such as a browser opens in advance, and these would hold the stop until its time is over.
 */
function watchSockets(app: FastifyInstance): { closeIdle(): void; requests(): number } {
  const open = new Map<Socket, number>();
  let isClosing = false;
  const change = (socket: Socket, by: number): void => {
    const left = (open.get(socket) ?? 0) + by;
    open.set(socket, left);
    if (isClosing && left === 0) socket.destroySoon();
  };
  app.server.on('connection', (socket: Socket) => {
    open.set(socket, 0);
    socket.once('close', () => open.delete(socket));
  });
  app.server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    change(socket, 1);
    response.once('close', () => {
      if (open.has(socket)) change(socket, -1);
    });
  });
  return {
    requests: () => Array.from(open.values()).reduce((sum, requests) => sum + requests, 0),
    closeIdle: () => {
      isClosing = true;
      for (const [socket, requests] of open) if (requests === 0) socket.destroySoon();
    },
  };
}

/**
 * @param timeout milliseconds that open requests get before their connections are cut
 * @param before ends what would go on for ever, within that time
 */
export function createDrain(app: FastifyInstance, timeout: number, before: () => Promise<void>): Drain {
  const sockets = watchSockets(app);
  let stopped: Promise<void> | null = null;

  const end = async (): Promise<void> => {
    app.log.info({ requests: sockets.requests() }, 'stopping');
    const late = setTimeout(() => {
      app.log.warn({ requests: sockets.requests() }, 'open requests are cut off');
      app.server.closeAllConnections();
    }, timeout);
    await before();
    const closed = app.close();
    sockets.closeIdle();
    await closed;
    clearTimeout(late);
    app.log.info('stopped');
  };

  return {
    refuseWhenStopping: () => {
      app.addHook('onRequest', (_request, reply, done) => {
        if (stopped === null) done();
        else void refuse(reply, 'STOPPING', 'The service is stopping.');
      });
      app.addHook('onSend', (_request, reply, _payload, done) => {
        if (stopped !== null) reply.header('connection', 'close');
        done();
      });
    },
    stop: () => (stopped ??= end()),
  };
}
