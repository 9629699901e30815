import type { Loaded } from './data.js';
import { sizeOf } from './data.js';
import type { MadeGraph } from './generate.js';
import type { Server } from './processes.js';
import { table } from './tables.js';
import { writing } from './writes.js';

const megabytes = (value: number | null) => (value === null ? 'not known here' : `${value} MB`);

/** Single figures of a graph and of the service on it. */
export async function figures(
  { folder, database, seconds }: Loaded,
  graph: MadeGraph,
  { startMs }: Server,
  idle: number | null,
): Promise<string> {
  const disk = sizeOf(folder);
  const { ours, bare } = await writing(database, graph);
  const rows = [
    ...(seconds === null ? [] : [['loading of all, facts a second', (graph.relationships / seconds).toFixed(0)]]),
    ['recording facts with their evidence, facts a second', ours.toFixed(0)],
    ['the same rows by bare UNWIND, facts a second', bare.toFixed(0)],
    ['recording beside bare writes', (ours / bare).toFixed(2)],
    ['start of the service, database running', `${(startMs / 1000).toFixed(2)} s`],
    ['resident memory of the service, idle', megabytes(idle)],
    [
      'disk, logs of the database included',
      `${disk} MB, ${((1000 * disk) / graph.relationships).toFixed(1)} kB a fact`,
    ],
  ];
  return table(['figure', 'value'], rows);
}
