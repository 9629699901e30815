import type { Connections } from './connections.js';
import { isGone, toWhowhomError } from './failures.js';
import { openPlans, type PlansLoad } from './plans.js';
import { metadata, until, type InSession, type Limits } from './sessions.js';
import { keyOf, shapeOf, standIns, type Shape } from './shape.js';

/** A plan that was made, or not. */
export interface Planning {
  /** The name of the statement, as in cypher/; `remembered` when it was not asked but remembered. */
  readonly name: string;
  /** The account of the request that asked first; undefined for the service's own. */
  readonly spent: object | undefined;
  readonly ms: number;
  /** The code of the error when none was made. */
  readonly code: string | null;
}

/** How new texts are planned. */
export interface PlanningOptions {
  /** How many at a time; 2 when left out. */
  readonly plansAtOnce?: number;
  /** Whether the server makes another plan for another power of ten of a parameter's size, as it does by default. */
  readonly plansBySize?: boolean;
  /** Sees each plan that was made. */
  readonly watchPlans?: (planning: Planning) => void;
  /** Is told each shape that a request had answered. */
  readonly used?: (shape: Shape) => void;
  /** Is told when the database has lost its plans. */
  readonly lost?: () => void;
}

/** A statement with what is sent along. */
export interface Asked {
  readonly name: string;
  readonly text: string;
  readonly sent: object;
  readonly spent?: object | undefined;
}

/** Has statements planned before they run. */
export interface Planned {
  /**
   * Does `work`, which runs the statement, once the database has a plan of it.
   * @throws WhowhomError PLANNING when the limits come first
   */
  readonly first: <T>(asked: Asked, limits: Limits, work: () => Promise<T>) => Promise<T>;
  /** Plans a shape that nobody waits for, with parameters that mean nothing; false when the database does not answer. */
  readonly prepare: (shape: Shape) => Promise<boolean>;
  /** The schema has changed, and what was planned before it does no more. */
  readonly forget: () => void;
  /** The database was started again or is another, and has no plans. */
  readonly lose: () => void;
  readonly load: () => PlansLoad;
}

/** Nothing of ours takes so long to plan; a database that stands still is not waited for any longer. */
const planTimeout = 60_000;

/** Failures of the database and not of the statement. */
const outages: readonly string[] = ['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT'];

/** Opens the gate for new texts. */
export function openPlanned(connections: Connections, inSession: InSession, options: PlanningOptions): Planned {
  const { plansAtOnce = 2, plansBySize = true, watchPlans, used, lost } = options;
  const plans = openPlans(plansAtOnce);

  /**
   * Makes the server plan a statement by beginning to run it: once it has named the columns it has planned, and what runs
   * then is ended. EXPLAIN does less: measured on 5.26, the first run after it still takes a quarter of the time. It has a
   * connection beside the limit, and neither the client's deadline nor its signal: see openPlans.
   */
  const beginToRun = ({ name, text, sent }: Asked): Promise<unknown> =>
    inSession(connections.takeExtra(), 'READ', { deadline: until(planTimeout) }, (session) =>
      session.run(text, sent, metadata(`${name} (planning)`, planTimeout)).keys(),
    );

  async function make(asked: Asked): Promise<void> {
    const { name, spent } = asked;
    const began = performance.now();
    let code: string | null = null;
    try {
      await beginToRun(asked);
    } catch (error) {
      code = toWhowhomError(error, name).code;
      // A statement that fails is let through: its own run says so, to each who asks and for their parameters.
      if (outages.includes(code)) throw error;
    } finally {
      watchPlans?.({ name, spent, ms: performance.now() - began, code });
    }
  }

  function lose(): void {
    plans.forget();
    lost?.();
  }

  /** A server plans anew when its data has changed much; that may be what ran out of time. */
  function noteFailure(error: unknown, name: string, key: string): void {
    if (isGone(error)) lose();
    else if (toWhowhomError(error, name).code === 'DATABASE_TIMEOUT') plans.forget(key);
  }

  return {
    async first(asked, limits, work) {
      const shape = shapeOf(asked.text, asked.sent as Record<string, unknown>, plansBySize);
      const key = keyOf(shape);
      try {
        await plans.ready(key, () => make(asked), limits);
        const result = await work();
        if (asked.spent !== undefined) used?.(shape);
        return result;
      } catch (error) {
        noteFailure(error, asked.name, key);
        throw error;
      }
    },
    async prepare({ text, kinds }) {
      let isThere = true;
      const begin = () =>
        make({ name: 'remembered', text, sent: standIns(kinds) }).catch((error: unknown) => {
          isThere = false;
          throw error;
        });
      await plans.prepare(keyOf({ text, kinds }), begin);
      return isThere;
    },
    forget: () => plans.forget(),
    lose,
    load: plans.load,
  };
}
