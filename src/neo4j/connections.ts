import type { Driver } from 'neo4j-driver';
import { WhowhomError } from '../errors.js';
import { openDriver, type Address } from './driver.js';
import { openGate, type Load } from './gate.js';

/** The right to use a driver for one session. */
export interface Lease {
  readonly driver: Driver;
  /** Ends it, once the session's `close` has come to its end or was given up. Never rejects. */
  readonly giveBack: (close: Promise<void>) => Promise<void>;
}

/** The connections to the database, which can be thrown away and opened anew. */
export interface Connections {
  /**
   * Waits until one is free, `patience` milliseconds at most.
   * @throws WhowhomError DATABASE_BUSY, CLIENT_GONE, or DATABASE_UNAVAILABLE while suspended
   */
  readonly take: (patience: number, signal?: AbortSignal) => Promise<Lease>;
  /** One beside the limit, for checks: they have to tell a busy database from one that has gone. */
  readonly takeExtra: () => Lease;
  /** Refuses all from now on, and lets go of all connections. */
  readonly suspend: () => void;
  /** Opens connections again, to wherever the database is by now. */
  readonly resume: (address: Address) => void;
  readonly load: () => Load;
  readonly close: () => Promise<void>;
}

/** A driver and how many use it. */
interface Generation {
  readonly driver: Driver;
  users: number;
  retired: boolean;
}

/** Cut-off work is stopped by the server in some milliseconds; a connection that takes longer is given up. */
const closePatience = 2000;

const down = () => new WhowhomError('DATABASE_UNAVAILABLE', 'The database is down and is being started again.');

/** Whether work comes to its end within `ms`, well or not. */
async function ends(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const ended = () => true;
  return Promise.race([work.then(ended, ended), late]).finally(() => clearTimeout(timer));
}

const closeDriver = (driver: Driver): Promise<void> => driver.close().catch(() => undefined);

/**
 * Opens connections by drivers. When one does not come back (the database stands still, or the network lost it), a new
 * driver takes over, so that no such connection is kept for the next reader: the driver has a way to drop all of its
 * connections, but none to drop one. Whoever still uses the old driver may finish.
 */
export function openConnections(first: Address): Connections {
  const gate = openGate(first.poolSize);
  let address = first;
  let current: Generation | null = null;
  let suspended = false;

  function retire(one: Generation): void {
    if (current === one) current = null;
    one.retired = true;
    if (one.users === 0) void closeDriver(one.driver);
  }

  async function giveBack(one: Generation, close: Promise<void>): Promise<void> {
    const isBack = await ends(close, closePatience);
    one.users -= 1;
    if (!isBack || one.retired) retire(one);
  }

  function lease(freed: () => void): Lease {
    if (suspended) throw down();
    current ??= { driver: openDriver(address), users: 0, retired: false };
    const generation = current;
    generation.users += 1;
    return { driver: generation.driver, giveBack: (close) => giveBack(generation, close).then(freed) };
  }

  return {
    async take(patience, signal) {
      await gate.enter(patience, signal);
      try {
        return lease(gate.leave);
      } catch (error) {
        gate.leave();
        throw error;
      }
    },
    takeExtra: () => lease(() => undefined),
    suspend() {
      suspended = true;
      if (current !== null) retire(current);
    },
    resume(now) {
      address = now;
      suspended = false;
    },
    load: gate.load,
    async close() {
      if (current !== null) await closeDriver(current.driver);
    },
  };
}
