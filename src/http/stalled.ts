import type { FastifyReply } from 'fastify';
import { whenOver } from './over.js';

/** So often it is looked within the time: a process that was held up for all of it has looked once. */
const looks = 10;

/**
 * Ends a download of which its client takes nothing for a time: it holds a place and all that its file connects. Time in
 * which the client has all that there is does not count, however long the next part takes to be made.
 */
export function dropStalled(reply: FastifyReply, milliseconds: number): void {
  const { log, socket } = reply.request;
  let taken = -1;
  let unchanged = 0;
  const timer = setInterval(
    () => {
      const waiting = socket.writableLength;
      const now = socket.bytesWritten - waiting;
      unchanged = waiting > 0 && now === taken ? unchanged + 1 : 0;
      taken = now;
      if (unchanged < looks) return;
      log.info('the client takes nothing of its download');
      // A reset and no end in good order, for which the system would go on waiting with the rest of the file.
      socket.resetAndDestroy();
    },
    Math.max(1, milliseconds / looks),
  );
  whenOver(reply, () => {
    clearInterval(timer);
  });
}
