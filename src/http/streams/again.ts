import type { Actor } from '../../actor.js';
import { WhowhomError } from '../../errors.js';

/** So often it is asked again who asks, in milliseconds: a token that is revoked or expires ends what it opened. */
export const askedAgain = 15_000;

/** What a token that holds no more is refused with. A check that cannot be made says nothing of the token. */
const refusals: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN'];

/**
 * Asks now and then whether whoever opened something is still who they were.
 * @param ended told once, with why they are not
 * @returns a function that stops it
 */
export function askAgain(
  ask: () => Promise<Actor>,
  actor: Actor,
  every: number,
  ended: (error: WhowhomError) => void,
): () => void {
  let isOver = false;
  const look = async (): Promise<void> => {
    try {
      const now = await ask();
      if (now.name === actor.name && now.role === actor.role) return;
      end(
        new WhowhomError('UNAUTHENTICATED', 'The token gives another role or name than before.', {
          path: 'authorization',
        }),
      );
    } catch (error) {
      if (error instanceof WhowhomError && refusals.includes(error.code)) end(error);
    }
  };
  const timer = setInterval(() => void look(), every);
  timer.unref();
  const stop = (): void => {
    isOver = true;
    clearInterval(timer);
  };
  const end = (error: WhowhomError): void => {
    if (isOver) return;
    stop();
    ended(error);
  };
  return stop;
}
