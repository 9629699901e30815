/**
 * An async generator that ends at once. One of the language waits with `return()` until what it waits for has come, which
 * for the next change may be never; this one gives its signal first.
 * @param make what it does; all that it waits for has to heed the signal
 * @param outer ends it too
 */
export function ending<T>(
  make: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
  outer: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  const controller = new AbortController();
  const end = (): void => {
    controller.abort();
  };
  outer.addEventListener('abort', end, { once: true });
  if (outer.aborted) end();
  const inner = make(controller.signal);
  const ended = <R>(last: Promise<R>): Promise<R> => {
    outer.removeEventListener('abort', end);
    return last;
  };
  return {
    next: () => inner.next(),
    return: () => {
      end();
      return ended(inner.return());
    },
    throw: (error) => {
      end();
      return ended(inner.throw(error));
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      end();
      await ended(inner.return());
    },
  };
}

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
