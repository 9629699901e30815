import type { Remembered } from './remembered.js';
import type { Shape } from './shape.js';

/** What is prepared, and when. */
export interface PreparingOptions {
  readonly remembered: Remembered;
  /** Plans one shape; false when the database does not answer. */
  readonly prepare: (shape: Shape) => Promise<boolean>;
  /** Whether clients wait for the database. */
  readonly isBusy: () => boolean;
}

/** Has what was asked most planned again, behind the requests. */
export interface Preparing {
  /** Begins anew, with what is remembered by now. */
  readonly again: () => void;
  /** Whether what is asked most is planned, or was waited for long enough. */
  readonly isReady: () => boolean;
  /** Ends it, and writes down what is remembered. */
  readonly stop: () => void;
}

/** So many of the most used are waited for, so long, before the service calls itself ready. */
export const first = { shapes: 20, milliseconds: 10_000 };

const busyPause = 50;
const awayPause = 1000;
const savePause = 60_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Starts to prepare, and to write down now and then what is remembered. */
export function startPreparing({ remembered, prepare, isBusy }: PreparingOptions): Preparing {
  let current = new AbortController();
  let left = 0;
  let until = 0;

  async function prepareOne(shape: Shape, signal: AbortSignal): Promise<void> {
    while (isBusy() && !signal.aborted) await pause(busyPause);
    while (!signal.aborted && !(await prepare(shape))) await pause(awayPause);
  }

  async function prepareAll(shapes: readonly Shape[], signal: AbortSignal): Promise<void> {
    for (const shape of shapes) {
      await prepareOne(shape, signal);
      if (signal.aborted) return;
      left -= 1;
    }
  }

  function again(): void {
    current.abort();
    current = new AbortController();
    const shapes = remembered.mostUsed();
    left = Math.min(first.shapes, shapes.length);
    until = performance.now() + first.milliseconds;
    void prepareAll(shapes, current.signal);
  }

  const saving = setInterval(() => remembered.save(), savePause).unref();
  again();
  return {
    again,
    isReady: () => left <= 0 || performance.now() > until,
    stop() {
      clearInterval(saving);
      current.abort();
      remembered.save(true);
    },
  };
}
