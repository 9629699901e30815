/**
 * Measures the service beside the floor: bare resolvers of one hand-written statement a document. Both run on the same
 * database, made for this run. docs/bench.md says what the parts measure.
 * Usage: npm run bench -- [--PART ...] [--only=WORDS] [--keep=FOLDER] [facts=10000 150000]
 */
import { spawnSync } from 'node:child_process';
import type { Case } from './bench/cases.js';
import { casesOf } from './bench/cases.js';
import { costTable } from './bench/cost.js';
import { loaded, momentIn, type Loaded } from './bench/data.js';
import { exportTable } from './bench/exports.js';
import { farRows } from './bench/far.js';
import { feedTable } from './bench/feed.js';
import { figures } from './bench/figures.js';
import { firstRows } from './bench/first.js';
import { generate, type MadeGraph } from './bench/generate.js';
import { importTables } from './bench/imports.js';
import type { Measured } from './bench/measure.js';
import { readOptions, type Options, type Part } from './bench/options.js';
import { pageTable } from './bench/page.js';
import { pagesOf } from './bench/pages.js';
import { pathTable } from './bench/paths.js';
import { peerRows } from './bench/peer.js';
import { cpuOf, startBeside, startService, stopAll, type Server } from './bench/processes.js';
import { latencyRows, throughputRows } from './bench/rows.js';
import { Misses, targets } from './bench/targets.js';
import { TripCounter } from './bench/trips.js';

const deepPages = [100, 1000];

/** Which rows are asked for, with the pages behind the first. */
async function wantedCases(url: string, graph: MadeGraph, { only }: Options, moment: string): Promise<Case[]> {
  const isWanted = ({ name }: Case) => only.length === 0 || only.some((word) => name.includes(word));
  const cases = casesOf(graph, moment).filter(isWanted);
  const paged = cases.map(async (one) =>
    one.name.endsWith('page 1') ? [one, ...(await pagesOf(url, one, deepPages).catch(() => []))] : [one],
  );
  return (await Promise.all(paged)).flat();
}

/** How a page of the hub grows with the graph. */
function compareSizes(sizes: readonly (readonly [facts: number, ReadonlyMap<string, number>])[], misses: Misses): void {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === undefined || large === undefined || small === large) return;
  for (const [name, time] of large[1]) {
    const before = small[1].get(name);
    if (!name.startsWith('hub page') || before === undefined) continue;
    console.log(`\n${name} of ${large[0]} facts takes ${(time / before).toFixed(2)} times that of ${small[0]}.`);
    misses.most(`${name} of the larger graph beside the smaller`, time / before, targets.growth);
  }
}

async function withServers(
  data: Loaded,
  graph: MadeGraph,
  options: Options,
  misses: Misses,
): Promise<Map<string, number>> {
  const { database } = data;
  const has = (...some: Part[]) => some.some((part) => options.parts.has(part));
  const service = await startService(database);
  const idle = service.memory();
  const cases = await wantedCases(service.url, graph, options, await momentIn(database));
  const measured = has('rows', 'throughput') ? await besideFloor(service) : new Map<string, number>();
  if (has('far')) await farRows(service, database, cases, misses);
  if (has('paths'))
    await attempt('paths', async () => console.log(`\n${await pathTable(service.url, database, graph)}`));
  if (has('cost')) await attempt('cost', async () => console.log(`\n${await costTable(service.url, graph.ids)}`));
  if (has('exports')) await attempt('exports', async () => console.log(`\n${await exportTable(service)}`));
  if (has('feed')) await attempt('feed', async () => console.log(`\n${await feedTable(database)}`));
  if (has('page')) await attempt('page', async () => console.log(`\n${await pageTable(service, graph, misses)}`));
  if (has('figures')) {
    await attempt('figures', async () => console.log(`\n${await figures(data, graph, service, idle)}`));
  }
  if (has('peer')) await attempt('peer', () => peerRows(service, database, graph, misses));
  return measured;

  async function besideFloor(server: Server): Promise<Map<string, number>> {
    const floor = await startBeside('scripts/bench/floorServer.ts', database);
    const counter = new TripCounter(database);
    const pair = { service: server, floor };
    try {
      const rows = has('rows')
        ? await latencyRows('One request at a time:', pair, cases, counter, misses)
        : new Map<Case, Measured>();
      const asked = has('rows') ? cases.filter((one) => rows.has(one)) : cases;
      if (has('throughput')) await throughputRows(pair, asked, () => cpuOf(database.pid), misses);
      return new Map([...rows].map(([{ name }, { median }]) => [name, median]));
    } finally {
      await counter.close();
      await floor.stop();
    }
  }

  /** One part that fails leaves the others. */
  async function attempt(what: string, run: () => Promise<void>): Promise<void> {
    await run().catch((error: unknown) => misses.broken(what, error));
  }
}

async function bench(options: Options): Promise<void> {
  const misses = new Misses();
  if (options.parts.has('imports')) {
    // A million at 10,000 facts.
    const rows = 100 * Math.min(...options.sizes);
    await importTables(rows, (table) => console.log(`\n${table}`), misses);
  }
  const sizes: [number, ReadonlyMap<string, number>][] = [];
  const onlyFiles = options.parts.has('imports') && options.parts.size === 1;
  for (const facts of onlyFiles ? [] : options.sizes) {
    const graph = generate(facts);
    let data = await loaded(graph, options.keep);
    const end = () => stopAll().then(() => data.end());
    const interrupted = () => void end().then(() => process.exit(1));
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    try {
      console.log(`\n${facts} facts, half of them of the hub, and ${graph.statements} statements.`);
      sizes.push([facts, await withServers(data, graph, options, misses)]);
      if (options.parts.has('first')) {
        await stopAll();
        data = await data.restarted();
        await firstRows(data.database, graph, misses);
      }
    } finally {
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      await end();
    }
  }
  compareSizes(sizes, misses);
  console.log(`\n${misses.lines()}`);
}

try {
  const options = readOptions(process.argv.slice(2));
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (build.status !== 0) process.exit(1);
  await bench(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();
