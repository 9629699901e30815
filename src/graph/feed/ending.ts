import { setMaxListeners } from 'node:events';

/** What comes one by one, until somebody ends it. */
export interface Ending<T> extends AsyncIterableIterator<T, void, undefined> {
  return(): Promise<IteratorResult<T, void>>;
  throw(error: unknown): Promise<IteratorResult<T, void>>;
}

/**
 * An async generator that ends at once. One of the language waits with `return()` until what it waits for has come, which
 * for the next change may be never; this one gives its signal first.
 * @param make what it does; all that it waits for has to heed the signal
 * @param outer ends it too
 * @param over called once when it has ended, also when it never began
 */
export function ending<T>(
  make: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
  outer: AbortSignal,
  over: () => void = () => undefined,
): Ending<T> {
  const controller = new AbortController();
  // All that it waits for at once may listen; Node takes more than ten for a leak.
  setMaxListeners(0, controller.signal);
  const end = (): void => {
    if (controller.signal.aborted) return;
    outer.removeEventListener('abort', end);
    controller.abort();
    over();
  };
  const inner = make(controller.signal);
  if (outer.aborted) end();
  else outer.addEventListener('abort', end, { once: true });
  const next = async (): Promise<IteratorResult<T, void>> => {
    try {
      const one = await inner.next();
      if (one.done === true) end();
      return one;
    } catch (error) {
      end();
      throw error;
    }
  };
  return {
    next,
    return: () => {
      end();
      return inner.return();
    },
    throw: (error) => {
      end();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Whether a signal was given by now, which may have been while something was waited for. */
export const isGiven = (signal: AbortSignal): boolean => signal.aborted;

/** Waits for some milliseconds, or until the signal is given. */
export function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}
