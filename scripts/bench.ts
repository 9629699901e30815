/**
 * Measures the service beside the floor: a bare resolver for each document, of one hand-written statement. Both run on
 * the same database, made for this run and removed after it.
 * Usage: npm run bench -- [--peer] [--exports] [relationships=20000 ...]
 * A table for each size, such as 10000 100000 1000000; with --peer @neo4j/graphql is installed and asked the same;
 * with --exports only the largest downloads are made (of 50000 relationships and more they have 10,000 nodes).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedDatabase } from '../src/neo4j/embedded/index.js';
import { costTable } from './bench/cost.js';
import { casesOf, viewCases } from './bench/cases.js';
import { generate } from './bench/generate.js';
import { exportTable } from './bench/exports.js';
import { load, startIn } from './bench/load.js';
import { pathTable } from './bench/paths.js';
import { peerComparison } from './bench/peer.js';
import { ask, compareLatency, throughput, type Case } from './bench/measure.js';
import { startServer, stopAll, type Server } from './bench/processes.js';
import { figureTable, latencyTable, loadTable, viewTable, type Row, type ViewRow } from './bench/tables.js';

const most = 2_000_000;

/** Cursors are opaque and differ; all else is to be the same. */
const comparable = (data: unknown) =>
  JSON.stringify(data, (key, value: unknown) =>
    // Which name matched and in which language it is, a floor need not know.
    /cursor$|^matched$|^lang$/i.test(key) ? null : value,
  );

async function agree(service: string, floor: string, one: Case): Promise<void> {
  const [left, right] = [comparable((await ask(service, one)).data), comparable((await ask(floor, one)).data)];
  if (left === right) return;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  const part = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  throw new Error(`WRONG: ${one.name}: the answers differ.\n  service ...${part(left)}\n  floor   ...${part(right)}`);
}

async function measure(service: Server, floor: Server, one: Case): Promise<Row> {
  console.error(`Measuring ${one.name} ...`);
  const statements = (await ask(service.url, one)).extensions?.cost?.spent.statements ?? 0;
  const latency = await compareLatency([service.url, floor.url], one);
  const load = [await throughput(service.url, one), await throughput(floor.url, one)] as const;
  return { name: one.name, statements, latency, load };
}

/** What is measured beside, or instead. */
interface Wanted {
  readonly withPeer: boolean;
  readonly onlyExports: boolean;
}

async function bench(
  database: EmbeddedDatabase,
  dataDir: string,
  relationships: number,
  { withPeer, onlyExports }: Wanted,
): Promise<void> {
  const graph = generate(relationships);
  console.error(`Loading ${relationships} relationships and ${graph.statements} statements ...`);
  const seconds = await load(database, graph);
  console.error('Starting the service and the floor ...');
  const settings = { HOST: '127.0.0.1', PORT: '0', SEED: 'off', LOG_LEVEL: 'silent' };
  const address = { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password };
  const service = await startServer(['dist/main.js'], { ...settings, ...address });
  const idle = service.memory();
  if (onlyExports) {
    console.log(`${relationships} relationships:\n\n${await exportTable(service)}`);
    return;
  }
  const floor = await startServer(['--import', 'tsx', 'scripts/bench/floor.ts', dataDir], {});
  const cases = await casesOf(service.url, graph);
  for (const one of cases) if (one.isLoose !== true) await agree(service.url, floor.url, one);
  const rows: Row[] = [];
  for (const one of cases) rows.push(await measure(service, floor, one));
  const views: ViewRow[] = [];
  for (const [seen, plain] of viewCases(graph)) {
    const latency = await compareLatency([service.url, service.url], seen, plain);
    views.push({ name: seen.name, latency });
  }
  const paths = await pathTable(service.url, database, graph);
  console.error('Comparing estimated and spent costs ...');
  const entityIds = graph.sets.flatMap(({ entities = [] }) => entities.map(({ id }) => id));
  const costs = await costTable(service.url, entityIds);
  const megabytes = (value: number | null) => (value === null ? 'not known here' : `${value} MB`);
  console.log(`${relationships} relationships, half of them of the hub, and ${graph.statements} statements.\n`);
  console.log(`${latencyTable(rows)}\n\nAt 16 clients:\n\n${loadTable(rows)}\n`);
  console.log(`${paths}\n`);
  console.log(`Under a view that keeps everything:\n\n${viewTable(views)}\n`);
  const figures = [
    ['recording, relationships a second with their evidence', (relationships / seconds).toFixed(0)],
    ['start of the service, database running', `${(service.startMs / 1000).toFixed(2)} s`],
    ['resident memory of the service, idle', megabytes(idle)],
    ['resident memory of the service, after the load', megabytes(service.memory())],
  ] as const;
  console.log(`${figureTable(figures)}\n\n${costs}`);
  console.log(`\n${await exportTable(service)}`);
  if (withPeer) console.log(`\n${await peerComparison(service.url, database, graph.ordinaryId)}`);
}

const given = process.argv.slice(2);
const wanted = { withPeer: given.includes('--peer'), onlyExports: given.includes('--exports') };
const numbers = given.filter((one) => !one.startsWith('--'));
const sizes = (numbers.length > 0 ? numbers : ['20000']).map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 100 && size <= most)) {
  console.error(`How many relationships? Whole numbers from 100 to ${most}.`);
  process.exit(1);
}
const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
let dataDir = '';
let database: EmbeddedDatabase | undefined;
const clean = async () => {
  await stopAll();
  await database?.stop();
  database = undefined;
  rmSync(dataDir, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void clean().then(() => process.exit(1)));
for (const relationships of sizes) {
  dataDir = mkdtempSync(join(tmpdir(), 'whowhom-bench-'));
  try {
    database = await startIn(dataDir);
    await bench(database, dataDir, relationships, wanted);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await clean();
  }
}
process.exit();
