import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { whenOver } from './over.js';

/**
 * Lets go of clients that take their answer drop by drop: Node ends only sockets on which nothing moves at all.
 * The system has REQUEST_TIMEOUT_MS to accept the whole answer, and EXPORT_TIMEOUT_MS for a file, which is made meanwhile;
 * a stream of events has no end, and the report of an import as much time as that.
 */
export function dropSlowReaders(
  app: FastifyInstance,
  { requestTimeout, exportTimeout }: Pick<Config, 'requestTimeout' | 'exportTimeout'>,
): void {
  app.addHook('onSend', ({ log, routeOptions }, reply, _payload, done) => {
    const { raw } = reply;
    const isEndless = String(reply.getHeader('content-type')).startsWith('text/event-stream');
    if (isEndless || routeOptions.url === '/import') {
      done();
      return;
    }
    const isFile = routeOptions.url?.startsWith('/export/') === true;
    const timer = setTimeout(
      () => {
        log.info('the client reads its answer too slowly');
        // A reset and no end in good order, for which the system would go on waiting with the rest of the answer.
        raw.socket?.resetAndDestroy();
      },
      isFile ? exportTimeout : requestTimeout,
    );
    whenOver(reply, () => {
      clearTimeout(timer);
    });
    done();
  });
}
