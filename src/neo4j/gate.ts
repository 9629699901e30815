import { WhowhomError } from '../errors.js';
import { before } from './deadline.js';

/** How many connections are in use, and how many statements wait for one. */
export interface Load {
  readonly active: number;
  readonly waiting: number;
  readonly limit: number;
}

/** Lets so many statements at once to the database as there are connections. */
export interface Gate {
  /**
   * Waits for a place, `patience` milliseconds at most. Whoever was let in has to leave.
   * @throws WhowhomError DATABASE_BUSY or CLIENT_GONE
   */
  readonly enter: (patience: number, signal?: AbortSignal) => Promise<void>;
  readonly leave: () => void;
  readonly load: () => Load;
}

const busy = (limit: number, patience: number) =>
  new WhowhomError(
    'DATABASE_BUSY',
    `All ${limit} connections to the database stayed in use for ${Math.round(patience)} ms.`,
  );

/**
 * Opens a gate. The driver's pool can wait as well, but it says neither how many wait nor lets one of them go whose
 * client has gone.
 */
export function openGate(limit: number): Gate {
  const queue = new Set<() => void>();
  let active = 0;

  async function wait(patience: number, signal?: AbortSignal): Promise<void> {
    let admit: () => void = () => undefined;
    const admitted = new Promise<void>((resolve) => (admit = resolve));
    queue.add(admit);
    try {
      await before(performance.now() + patience, admitted, signal);
    } catch (error) {
      // No longer in the queue: it was let in at the same moment.
      if (!queue.delete(admit)) leave();
      throw error instanceof WhowhomError && error.code === 'DATABASE_TIMEOUT' ? busy(limit, patience) : error;
    }
  }

  /** Hands the place on to whoever waits longest. */
  function leave(): void {
    const [next] = queue;
    if (next === undefined) {
      active -= 1;
    } else {
      queue.delete(next);
      next();
    }
  }

  return {
    async enter(patience, signal) {
      if (active >= limit) return wait(patience, signal);
      active += 1;
    },
    leave,
    load: () => ({ active, waiting: queue.size, limit }),
  };
}
