import { setTimeout as sleep } from 'node:timers/promises';
import { WhowhomError } from '../../errors.js';
import { isPanic } from '../failures.js';
import type { EmbeddedDatabase } from './index.js';

/** How a database is watched, and who is told. */
export interface Supervision {
  /** Reads something. */
  readonly check: () => Promise<void>;
  /** It is down and is being started again. */
  readonly down: () => void;
  /** It is there again, perhaps on another port. */
  readonly up: (database: EmbeddedDatabase) => void;
  /** How often it may be started again in ten minutes. */
  readonly restarts: number;
  readonly log: (line: string) => void;
}

/** A database that is kept running. */
export interface Supervised {
  /** Ends with the reason once it is given up. */
  readonly lost: Promise<string>;
  /** How often it was started again. */
  restarts(): number;
  /** Stops it, or its start. */
  stop(): Promise<void>;
}

const window = 600_000;
const pauses = [0, 1000, 2000, 4000, 8000, 15_000];

const checkEvery = 2_000;
/** So many checks in a row that fail, or that get no answer: it may stand still for a minute and come back by itself. */
const failuresAtMost = 3;
const silencesAtMost = 9;

/** Waits, but no longer than until the signal is given. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Checks again and again; its value is why the database is past help. It ends without one when the signal is given. */
async function watch(database: EmbeddedDatabase, check: () => Promise<void>, signal: AbortSignal): Promise<string> {
  let failures = 0;
  let silences = 0;
  for (;;) {
    await pause(checkEvery, signal);
    if (signal.aborted) return '';
    try {
      await check();
      failures = silences = 0;
    } catch (error) {
      if (isPanic(error)) {
        database.noteFailure();
        return 'It has failed and does nothing until it is started again; the disk may be full.';
      }
      const isSilent = error instanceof WhowhomError && error.code === 'DATABASE_TIMEOUT';
      if (isSilent) silences += 1;
      else failures += 1;
      if (failures >= failuresAtMost) return `It answers with errors: ${words(error)}`;
      if (silences >= silencesAtMost) return 'It runs and does not answer.';
    }
  }
}

/** Waits until the database has ended or is past help. */
async function end(database: EmbeddedDatabase, check: () => Promise<void>, stopped: AbortSignal): Promise<string> {
  const own = new AbortController();
  const signal = AbortSignal.any([own.signal, stopped]);
  const ended = database.exited.then((last) => `It has ended by itself. ${last}`);
  return Promise.race([ended, watch(database, check, signal)]).finally(() => own.abort());
}

/**
 * Keeps an embedded database running: starts it again when it ends, when it has failed, and when it does not answer for
 * about a minute; after so many times within ten minutes it is given up.
 */
export function supervise(first: EmbeddedDatabase, { check, down, up, restarts, log }: Supervision): Supervised {
  const stopped = new AbortController();
  const { signal } = stopped;
  let current = first;
  let count = 0;
  let recent: number[] = [];

  /** Counts one more failure; whether that is too many. */
  function isTooMuch(): boolean {
    const now = performance.now();
    recent = [...recent.filter((at) => now - at < window), now];
    return recent.length > restarts;
  }

  /** Its value is null when the database runs again, else why it is given up, or stopped. */
  async function restart(reason: string): Promise<string | null> {
    let why = reason;
    while (!signal.aborted && !isTooMuch()) {
      log(`The database is down. ${why}\nStarting it again (${recent.length} of ${restarts} times) ...`);
      await pause(pauses[Math.min(recent.length, pauses.length) - 1] ?? 0, signal);
      try {
        current = await current.again(signal);
        return null;
      } catch (error) {
        why = words(error);
      }
    }
    return why;
  }

  async function keep(): Promise<string> {
    for (;;) {
      const why = await end(current, check, signal);
      if (signal.aborted) return why;
      down();
      const began = performance.now();
      const given = await restart(why);
      if (given !== null) return given;
      count += 1;
      up(current);
      log(`The database is back after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    }
  }

  const kept = keep();
  return {
    lost: kept.then((why) => (signal.aborted ? new Promise<string>(() => undefined) : why)),
    restarts: () => count,
    async stop() {
      stopped.abort();
      await kept;
      await current.stop();
    },
  };
}
