import { WhowhomError } from '../errors.js';

const tooLate = () => new WhowhomError('DATABASE_TIMEOUT', 'The database took longer than the limit.');
const gone = () => new WhowhomError('CLIENT_GONE', 'The client has gone.');

/**
 * Waits for work, but no longer than until `deadline` (as of performance.now()) or until the signal is given. The work
 * itself goes on: whoever started it has to end it. The driver has no such limit of its own: it waits for a database
 * that stands still as long as that stands still.
 * @throws WhowhomError DATABASE_TIMEOUT or CLIENT_GONE
 */
export async function before<T>(deadline: number, work: Promise<T>, signal?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let leave: () => void = () => undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate()), Math.max(0, deadline - performance.now()));
    leave = () => reject(gone());
    signal?.addEventListener('abort', leave);
    if (signal?.aborted === true) leave();
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}
