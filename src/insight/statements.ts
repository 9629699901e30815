import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Span } from './span.js';

/** A statement as it is sent. */
export interface Statement {
  /** The name of its file in cypher/, without the ending. */
  readonly name: string;
  /** The account of the request it is for; undefined for the service's own. */
  readonly spent: object | undefined;
}

/** How a statement ended: `code` is that of its error, null when it was answered. */
export interface Outcome {
  readonly rows: number;
  readonly code: string | null;
}

/** A plan that the database has made of a new text, or not: `code` is that of the error, null without. */
export interface Planning {
  /** The name of the statement; `remembered` when it was planned again after a start. */
  readonly name: string;
  /** The account of the request that asked first; undefined without one. */
  readonly spent: object | undefined;
  readonly ms: number;
  readonly code: string | null;
}

/** Who asks: the statement belongs into its trace, and its log says when it was slow. */
export interface Asker {
  readonly log: Record<'debug' | 'warn', (fields: object, message: string) => void>;
  readonly operationSpan: Span | null;
}

/** Sees each statement of the database. */
export interface Statements {
  /** Tells for whom statements on this account are. */
  readonly bind: (spent: object, asker: Asker) => void;
  /** To be called as a statement is sent; its value, when it has ended. */
  readonly watch: (statement: Statement) => (outcome: Outcome) => void;
  /** To be called with the rows of lists within rows, when they are taken out. */
  readonly watchLists: (rows: number) => void;
  /** To be called when a plan was made, or was not to be had. */
  readonly watchPlans: (planning: Planning) => void;
}

type Observe = (name: string, seconds: number, outcome: Outcome) => void;

const seconds = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Counting {
  /** Called at the start of each; what that gives, at its end. */
  readonly start: () => Observe;
  readonly lists: (rows: number) => void;
}

/** What rows of lists within rows are counted as: statements are put together of pieces, and these are of all. */
const ofLists = 'lists';

/** Counts statements. */
function count(registry: Registry): Counting {
  const registers = [registry];
  const name = (end: string) => `whowhom_database_${end}`;
  const total = new Counter({
    name: name('statements_total'),
    help: 'Statements sent to the database by name (as in cypher/) and code of the error, OK without one.',
    labelNames: ['statement', 'code'],
    registers,
  });
  const rows = new Counter({
    name: name('rows_total'),
    help: 'Rows that the database answered, by statement.',
    labelNames: ['statement'],
    registers,
  });
  const time = new Histogram({
    name: name('statement_duration_seconds'),
    help: 'Time of a statement: waiting for a connection, sending, all rows.',
    labelNames: ['statement'],
    buckets: seconds,
    registers,
  });
  const help = 'Statements sent or waiting for a connection; writes hold their connection between two.';
  const inFlight = new Gauge({ name: name('statements_in_flight'), help, registers });
  const lists = (some: number): void => rows.inc({ statement: ofLists }, some);
  const start = (): Observe => {
    inFlight.inc();
    return (statement, elapsed, outcome) => {
      inFlight.dec();
      total.inc({ statement, code: outcome.code ?? 'OK' });
      rows.inc({ statement }, outcome.rows);
      time.observe({ statement }, elapsed);
    };
  };
  return { start, lists };
}

const uncounted: Counting = { start: () => () => undefined, lists: () => undefined };

/** Counts plans. */
function countPlans(registry: Registry): (planning: Planning) => void {
  const help = 'Time that the database took to plan a new text; `asked`, or `remembered` from an earlier start.';
  const time = new Histogram({
    name: 'whowhom_database_plan_duration_seconds',
    help,
    labelNames: ['for', 'code'],
    buckets: seconds,
    registers: [registry],
  });
  return ({ name, ms, code }) => {
    time.observe({ for: name === 'remembered' ? name : 'asked', code: code ?? 'OK' }, ms / 1000);
  };
}

/** Milliseconds of planning that are worth a line. */
const slowPlan = 1000;

/**
 * Makes what sees each statement: counts it, puts it into the trace of whoever asks, and logs it when it takes `slowMs`.
 * @param registry null when nothing is counted
 */
export function createStatements(registry: Registry | null, slowMs: number): Statements {
  const askers = new WeakMap<object, Asker>();
  const { start, lists } = registry === null ? uncounted : count(registry);
  const observePlan = registry === null ? () => undefined : countPlans(registry);
  return {
    watchLists: lists,
    watchPlans: (planning) => {
      observePlan(planning);
      const { name, spent, ms, code } = planning;
      if (ms < slowPlan || spent === undefined) return;
      const fields = { statement: `cypher/${name}.cypher`, ms: Math.round(ms), code };
      askers.get(spent)?.log.debug(fields, 'slow planning');
    },
    bind: (spent, asker) => void askers.set(spent, asker),
    watch: ({ name, spent }) => {
      const asker = spent === undefined ? undefined : askers.get(spent);
      const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': name };
      const span = asker?.operationSpan?.child(name, 'client', attributes) ?? null;
      const observe = start();
      const started = performance.now();
      return (outcome) => {
        const ms = performance.now() - started;
        observe(name, ms / 1000, outcome);
        span?.set({ 'db.response.returned_rows': outcome.rows });
        span?.end(outcome.code);
        const fields = { statement: `cypher/${name}.cypher`, ms: Math.round(ms), ...outcome };
        if (ms >= slowMs) asker?.log.warn(fields, 'slow statement');
      };
    },
  };
}
