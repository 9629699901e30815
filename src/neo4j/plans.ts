import { LRUCache } from 'lru-cache';
import { WhowhomError } from '../errors.js';
import { before } from './deadline.js';

/** What stands in wait for being planned, and what is. */
export interface PlansLoad {
  /** Shapes that the database is believed to have a plan of. */
  readonly known: number;
  /** Being planned now. */
  readonly planning: number;
  /** Questions that wait for a plan, the same shape counted as often as it was asked. */
  readonly waiting: number;
}

/** How long somebody waits. */
export interface Patience {
  /** As of performance.now(). */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

/** Has the database make a plan. Ends when that is made, and does not heed who has given up. */
export type MakePlan = () => Promise<void>;

/** Lets a shape to the database freely once it has been planned. */
export interface Plans {
  /**
   * Waits until a shape is planned; whoever asks first for a new one has it planned by `make`.
   * @throws WhowhomError PLANNING when the deadline comes first, CLIENT_GONE; and what `make` throws
   */
  readonly ready: (key: string, make: MakePlan, patience: Patience) => Promise<void>;
  /** Has a shape planned that nobody waits for, once nobody waits for any other. Never rejects. */
  readonly prepare: (key: string, make: MakePlan) => Promise<void>;
  /** The database may have lost the plan of this shape, or of all of them. */
  readonly forget: (key?: string) => void;
  readonly load: () => PlansLoad;
}

/** So many plans the server keeps, of each of its kinds of caches (its own default, told so that both sides agree). */
export const planCacheSize = 1000;

/** Fewer than the server keeps: it has plans of writes and of its own statements there too. */
const knownAtMost = planCacheSize - 100;

/** Shapes that were given up before their turn came and are planned when nothing else is to do. */
const leftAtMost = 50;

/** A shape on its way to be known. */
interface Job {
  readonly key: string;
  readonly make: MakePlan;
  readonly done: Promise<void>;
  readonly settle: (work: Promise<void>) => void;
  waiters: number;
  started: boolean;
  /** Whether it counts among those planned at a time. */
  asked: boolean;
}

const late = (ms: number): WhowhomError =>
  new WhowhomError(
    'PLANNING',
    `The database has not been asked in this way before, and after ${Math.round(ms)} ms it is still preparing for it.`,
  );

/**
 * Neo4j plans a new text for a tenth of a second up to some seconds, on all the processors it gets, and when the same
 * text comes twice meanwhile it plans it twice. So the same is planned once while others wait for it; few are planned at
 * a time, so that known questions go on being answered; and planning that has begun comes to its end whoever gives up,
 * because a plan that is broken off is lost and would be begun anew by the next who asks.
 * @param atOnce how many shapes that somebody waits for are planned at a time
 */
export function openPlans(atOnce: number): Plans {
  const known = new LRUCache<string, true>({ max: knownAtMost });
  const jobs = new Map<string, Job>();
  let epoch = 0;

  const all = (): Job[] => [...jobs.values()];

  function start(job: Job): void {
    const began = epoch;
    job.started = true;
    job.asked = job.waiters > 0;
    const work = job.make().then(() => {
      if (began === epoch) known.set(job.key, true);
    });
    job.settle(
      work.finally(() => {
        if (jobs.get(job.key) === job) jobs.delete(job.key);
        next();
      }),
    );
  }

  /** Starts what may be started: what is waited for before what is not, and of the latter only one, beside nothing else. */
  function next(): void {
    const waiting = all().filter(({ started }) => !started);
    let running = all().filter(({ started, asked }) => started && asked).length;
    for (const job of waiting.filter(({ waiters }) => waiters > 0)) {
      if (running >= atOnce) return;
      start(job);
      running += 1;
    }
    const [other] = waiting.filter(({ waiters }) => waiters === 0);
    if (other !== undefined && !all().some(({ started }) => started)) start(other);
  }

  function enter(key: string, make: MakePlan): Job {
    const found = jobs.get(key);
    if (found !== undefined) return found;
    let settle: Job['settle'] = () => undefined;
    const done = new Promise<void>((resolve) => (settle = resolve));
    // Perhaps nobody is there any more to hear that it failed.
    done.catch(() => undefined);
    const job = { key, make, done, settle, waiters: 0, started: false, asked: false };
    jobs.set(key, job);
    return job;
  }

  /** Takes out what nobody waits for: a client that has gone wants no plan, and there is no end to what may be left. */
  function leave(job: Job, isGone: boolean): void {
    if (job.started || job.waiters > 0) return;
    const left = all().filter(({ started, waiters }) => !started && waiters === 0);
    const dropped = isGone ? job : left.length > leftAtMost ? left[0] : undefined;
    if (dropped !== undefined) jobs.delete(dropped.key);
    dropped?.settle(Promise.resolve());
  }

  async function wait(job: Job, { deadline, signal }: Patience): Promise<void> {
    const began = performance.now();
    job.waiters += 1;
    next();
    let isGone = false;
    try {
      await before(deadline, job.done, signal);
    } catch (error) {
      isGone = error instanceof WhowhomError && error.code === 'CLIENT_GONE';
      const isLate = error instanceof WhowhomError && error.code === 'DATABASE_TIMEOUT';
      throw isLate ? late(performance.now() - began) : error;
    } finally {
      job.waiters -= 1;
      leave(job, isGone);
    }
  }

  return {
    async ready(key, make, patience) {
      if (known.get(key) === undefined) await wait(enter(key, make), patience);
    },
    async prepare(key, make) {
      if (known.has(key)) return;
      const job = enter(key, make);
      next();
      await job.done.catch(() => undefined);
    },
    forget(key) {
      if (key !== undefined) return void known.delete(key);
      epoch += 1;
      known.clear();
      // What is being planned is planned for nobody: its connection may never tell that it is dead.
      for (const job of all()) if (job.started) jobs.delete(job.key);
      next();
    },
    load: () => ({
      known: known.size,
      planning: all().filter(({ started }) => started).length,
      waiting: all().reduce((sum, { waiters }) => sum + waiters, 0),
    }),
  };
}
