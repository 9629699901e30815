import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { WhowhomError } from '../../errors.js';
import { toAnswerError } from '../errors.js';

/** Of RFC 6455's registry. Clients come again by themselves after both. */
const serviceRestart = 1012;
const tryAgainLater = 1013;

/** What a close frame can hold, in bytes. */
const longestReason = 123;

function shortened(reason: string): string {
  let text = reason;
  while (Buffer.byteLength(text) > longestReason) text = text.slice(0, -1);
  return text;
}

/** What may be right in a moment. */
const passing: readonly string[] = ['RATE_LIMITED', 'ISSUER_UNAVAILABLE'];

/**
 * The code of a close frame. Behind 4403 (Forbidden) clients of graphql-ws come again, which they do with a new token where
 * they ask for one at each connection.
 */
function codeOf(error: unknown): number {
  if (!(error instanceof WhowhomError)) return CloseCode.InternalServerError;
  if (passing.includes(error.code)) return tryAgainLater;
  return error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN'
    ? CloseCode.Forbidden
    : CloseCode.InternalServerError;
}

/** Closes a connection with what went wrong. */
export function closeFor(socket: WebSocket, error: unknown): void {
  const { message, extensions } = toAnswerError(error);
  socket.close(codeOf(error), shortened(`${String(extensions?.code)}: ${message}`));
}

/** So long a client has to close its side, in milliseconds. */
const farewell = 1000;

/** Closes a connection so that its client opens another one soon, and waits until it has heard that. */
export function comeAgain(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, farewell);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(serviceRestart, 'STOPPING: The service is stopping.');
  });
}
