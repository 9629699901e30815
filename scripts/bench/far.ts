import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import type { Case } from './cases.js';
import { compareLatency, planned } from './measure.js';
import { startProcess, startService, type Server } from './processes.js';
import { latency, Printed } from './tables.js';
import { targets, type Misses } from './targets.js';

/** Milliseconds each way. */
const away = 2.5;
const wanted = ['eight lists of 20', '01', '02', '03', '14', '15'];

/** The same documents with the database beside the service, and behind a network of 5 ms there and back. */
export async function farRows(
  near: Server,
  database: EmbeddedDatabase,
  cases: readonly Case[],
  misses: Misses,
): Promise<void> {
  const { hostname, port } = new URL(database.uri);
  const proxy = await startProcess(['--import', 'tsx', 'scripts/bench/delay.ts', hostname, port, String(away)], {});
  const far = await startService({ ...database, uri: proxy.url });
  const title = `With the database ${2 * away} ms away, there and back:`;
  const printed = new Printed(title, ['document', 'beside ms, median / p95', 'away ms, median / p95', 'more ms']);
  for (const one of cases.filter(({ name }) => wanted.includes(name))) {
    try {
      for (const { url } of [near, far]) await planned(url, one);
      const [ours, theirs] = await compareLatency([
        [near, one],
        [far, one],
      ]);
      if (ours === undefined || theirs === undefined) throw new Error('Nothing was measured.');
      const more = theirs.median - ours.median;
      printed.row(one.name, latency(ours), latency(theirs), more.toFixed(1));
      misses.most(`${one.name} with the database away, more ms`, more, targets.far);
    } catch (error) {
      misses.broken(`${one.name} with the database away`, error);
    }
  }
  await far.stop();
  await proxy.stop();
}
