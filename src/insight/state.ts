import { Counter, Gauge, type Registry } from 'prom-client';

/** The database's connections in use, what waits for one or for a plan, and how often it was started again. */
export interface DatabaseState {
  readonly active: number;
  readonly waiting: number;
  readonly limit: number;
  /** Shapes of questions that have a plan, and questions that wait for theirs. */
  readonly plansKnown: number;
  readonly plansWaiting: number;
  readonly restarts: number;
}

/** Makes the metrics of the database's state, and the function that sets them; it is called at each scrape. */
export function createStateMetrics(registry: Registry): (isUp: boolean, state: DatabaseState) => void {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name: `whowhom_database_${name}`, help, registers });
  const up = gauge('up', 'Whether the database answers, asked at each scrape.');
  const active = gauge('connections_active', 'Connections to the database in use.');
  const limit = gauge('connections_max', 'Connections to the database at most.');
  const waiting = gauge('connections_waiting', 'Statements that wait for a connection.');
  const known = gauge('plans_known', 'Texts with kinds of parameters that the database has a plan of.');
  const planning = gauge('plans_waiting', 'Statements that wait until a plan is made.');
  const help = 'How often the embedded database was started again.';
  const restarts = new Counter({ name: 'whowhom_database_restarts_total', help, registers });
  return (isUp, state) => {
    up.set(isUp ? 1 : 0);
    active.set(state.active);
    limit.set(state.limit);
    waiting.set(state.waiting);
    known.set(state.plansKnown);
    planning.set(state.plansWaiting);
    restarts.reset();
    restarts.inc(state.restarts);
  };
}
