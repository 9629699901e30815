import { agree } from './agree.js';
import type { Case } from './cases.js';
import { compareLatency, compareLoad, planned, type Measured } from './measure.js';
import type { Server } from './processes.js';
import { latency, ms, Printed, ratio, ratioOf } from './tables.js';
import { targets, type Misses } from './targets.js';
import type { TripCounter } from './trips.js';

const head = [
  ...['document', 'service ms, median / p95', 'floor ms, median / p95', 'ratio of medians'],
  ...['Node CPU ms a request, service / floor', 'ratio', 'statements', 'trips'],
];

/** What is measured beside each other. */
export interface Pair {
  readonly service: Server;
  readonly floor: Server;
}

/** Compares the answers to each document and then its latencies; prints a row for each and gives those that agree. */
export async function latencyRows(
  title: string,
  { service, floor }: Pair,
  cases: readonly Case[],
  counter: TripCounter,
  misses: Misses,
): Promise<ReadonlyMap<Case, Measured>> {
  const printed = new Printed(title, head);
  const measured = new Map<Case, Measured>();
  for (const one of cases) {
    try {
      await agree(service.url, floor.url, one);
      const { statements, trips } = await counter.of(one);
      const [ours, theirs] = await compareLatency([
        [service, one],
        [floor, one],
      ]);
      if (ours === undefined || theirs === undefined) throw new Error('Nothing was measured.');
      const times = [latency(ours), latency(theirs), ratio(ours.median, theirs.median)];
      const cpu = [`${ms(ours.cpu)} / ${ms(theirs.cpu)}`, ratioOf(ours.cpu, theirs.cpu)];
      printed.row(one.name, ...times, ...cpu, String(statements), String(trips));
      misses.most(one.name, ours.median / theirs.median, trips <= 1 ? targets.oneTrip : targets.others);
      measured.set(one, ours);
    } catch (error) {
      printed.row(one.name, 'not measured', '', '', '', '', '', '');
      misses.broken(one.name, error);
    }
  }
  return measured;
}

const loadHead = [
  ...['document', 'service, requests/s', 'floor, requests/s', 'ratio'],
  ...['Node CPU ms a request, service / floor', 'database CPU ms a request, service / floor'],
];

/** Requests a second at 16 clients of each document, as they come. */
export async function throughputRows(
  { service, floor }: Pair,
  cases: readonly Case[],
  databaseCpu: () => number | null,
  misses: Misses,
): Promise<void> {
  const printed = new Printed('At 16 clients:', loadHead);
  for (const one of cases) {
    try {
      await Promise.all([planned(service.url, one), planned(floor.url, one)]);
      const [ours, theirs] = await compareLoad([service, floor], one, databaseCpu);
      if (ours === undefined || theirs === undefined) throw new Error('Nothing was measured.');
      const cpu = [`${ms(ours.cpu)} / ${ms(theirs.cpu)}`, `${ms(ours.databaseCpu)} / ${ms(theirs.databaseCpu)}`];
      const perSecond = [ours.perSecond.toFixed(0), theirs.perSecond.toFixed(0)];
      printed.row(one.name, ...perSecond, ratio(ours.perSecond, theirs.perSecond), ...cpu);
      const what = `${one.name}, requests a second beside the floor`;
      misses.least(what, ours.perSecond / theirs.perSecond, targets.throughput);
    } catch (error) {
      misses.broken(`${one.name} at 16 clients`, error);
    }
  }
}
