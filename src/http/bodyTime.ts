import type { IncomingMessage, Server } from 'node:http';

const timers = new WeakMap<IncomingMessage, NodeJS.Timeout>();

const hasBody = ({ headers }: IncomingMessage): boolean =>
  'content-length' in headers || 'transfer-encoding' in headers;

/**
 * Ends requests whose body does not come whole in time. Node's own time for that is one for all addresses, and there is
 * one at which bodies are large.
 * @param milliseconds from the end of the headers
 */
export function holdBodyTime(server: Server, milliseconds: number): void {
  server.on('request', (message: IncomingMessage) => {
    if (!hasBody(message)) return;
    const timer = setTimeout(() => {
      if (message.complete || message.socket.destroyed) return;
      const error = Object.assign(new Error('The body comes too slowly.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      server.emit('clientError', error, message.socket);
    }, milliseconds);
    timer.unref();
    timers.set(message, timer);
    const clear = () => {
      // What nobody reads is not whole when its answer is over, and holds the connection as before.
      if (message.complete) clearTimeout(timer);
    };
    message.once('end', clear).once('close', clear);
  });
}

/** Leaves the time for the body of a request to whoever reads it. */
export const liftBodyTime = (message: IncomingMessage): void => clearTimeout(timers.get(message));
