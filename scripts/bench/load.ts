import { record } from '../../src/graph/changes/index.js';
import { startEmbedded, type EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { openDatabase } from '../../src/neo4j/run.js';
import type { MadeGraph } from './generate.js';

/** Starts the embedded database on a new data folder. */
export function startIn(dataDir: string): Promise<EmbeddedDatabase> {
  const options = { dataDir, cacheDir: '.cache', heap: '1g', pageCache: '256m', yes: false };
  return startEmbedded({ ...options, log: (line) => console.error(line) });
}

/** Loads a graph by the service's own writing; gives the seconds that it took. */
export async function load(server: EmbeddedDatabase, graph: MadeGraph): Promise<number> {
  const database = openDatabase({ ...server, database: '', poolSize: 4 }, { queryTimeout: 60_000 });
  try {
    await migrate(database, 'cypher/migrations');
    const began = performance.now();
    let done = 0;
    for (const set of graph.sets) {
      const { problems } = await record(database, set, { actor: 'bench' });
      if (problems[0]) throw new Error(`${problems.length} rows were not taken: ${problems[0].message}`);
      done += set.relationships?.length ?? 0;
      const rate = Math.round(done / ((performance.now() - began) / 1000));
      if (done > 0 && done % 10_000 === 0) console.error(`  ${done} relationships recorded, ${rate} a second`);
    }
    return (performance.now() - began) / 1000;
  } finally {
    await database.close();
  }
}
