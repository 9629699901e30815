/**
 * Measures the service beside the floor: a bare resolver for each document, of one hand-written statement. Both run on
 * the same database, made for this run and removed after it.
 * Usage: npm run bench -- [relationships=20000]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedDatabase } from '../src/neo4j/embedded/index.js';
import { generate, hubId } from './bench/generate.js';
import { load, startIn } from './bench/load.js';
import { ask, compareLatency, throughput, type Case } from './bench/measure.js';
import { startServer, stopAll, type Server } from './bench/processes.js';
import { figureTable, latencyTable, loadTable, type Row } from './bench/tables.js';

const deepest = 1000;
const most = 2_000_000;

const documentText = (name: string) => readFileSync(`docs/queries/${name}.graphql`, 'utf8');

interface HubData {
  readonly entity: { readonly relationships: { readonly pageInfo: { hasNextPage: boolean; endCursor: string } } };
}

/** Walks the pages of a list until the 1,000th or the last. */
async function deepPage(url: string, first: Case): Promise<Case> {
  let last = first;
  for (let number = 2; number <= deepest; number += 1) {
    const { pageInfo } = ((await ask(url, last)).data as HubData).entity.relationships;
    if (!pageInfo.hasNextPage) break;
    last = { ...first, name: `12 hub, page ${number}`, variables: { ...first.variables, after: pageInfo.endCursor } };
  }
  return last;
}

async function casesOf(url: string, ordinaryId: string): Promise<Case[]> {
  const one = (name: string, document: string, id: string): Case => ({
    name,
    query: documentText(document),
    variables: { id },
  });
  const page1 = one('12 hub, page 1', '12-hub', hubId);
  return [
    one('01 ordinary', '01-who-funded', ordinaryId),
    one('01 hub', '01-who-funded', hubId),
    page1,
    await deepPage(url, page1),
    one('14 ordinary', '14-traverse', ordinaryId),
    one('14 hub', '14-traverse', hubId),
  ];
}

/** Cursors are opaque and differ; all else is to be the same. */
const comparable = (data: unknown) =>
  JSON.stringify(data, (key, value: unknown) => (/cursor$/i.test(key) ? typeof value : value));

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
  const statements = (await ask(service.url, one)).extensions?.cost?.statements ?? 0;
  const latency = await compareLatency([service.url, floor.url], one);
  const load = [await throughput(service.url, one), await throughput(floor.url, one)] as const;
  return { name: one.name, statements, latency, load };
}

async function bench(database: EmbeddedDatabase, dataDir: string, relationships: number): Promise<void> {
  const graph = generate(relationships);
  console.error(`Loading ${relationships} relationships and ${graph.statements} statements ...`);
  const seconds = await load(database, graph);
  console.error('Starting the service and the floor ...');
  const settings = { HOST: '127.0.0.1', PORT: '0', SEED: 'off', LOG_LEVEL: 'silent' };
  const address = { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password };
  const service = await startServer(['dist/main.js'], { ...settings, ...address });
  const idle = service.memory();
  const floor = await startServer(['--import', 'tsx', 'scripts/bench/floor.ts', dataDir], {});
  const cases = await casesOf(service.url, graph.ordinaryId);
  for (const one of cases) await agree(service.url, floor.url, one);
  const rows: Row[] = [];
  for (const one of cases) rows.push(await measure(service, floor, one));
  const megabytes = (value: number | null) => (value === null ? 'not known here' : `${value} MB`);
  console.log(`${relationships} relationships, half of them of the hub, and ${graph.statements} statements.\n`);
  console.log(`${latencyTable(rows)}\n\nAt 16 clients:\n\n${loadTable(rows)}\n`);
  const figures = [
    ['recording, relationships a second with their evidence', (relationships / seconds).toFixed(0)],
    ['start of the service, database running', `${(service.startMs / 1000).toFixed(2)} s`],
    ['resident memory of the service, idle', megabytes(idle)],
    ['resident memory of the service, after the load', megabytes(service.memory())],
  ] as const;
  console.log(figureTable(figures));
}

const relationships = Number(process.argv[2] ?? '20000');
if (!Number.isInteger(relationships) || relationships < 100 || relationships > most) {
  console.error(`How many relationships? A whole number from 100 to ${most}.`);
  process.exit(1);
}
const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const dataDir = mkdtempSync(join(tmpdir(), 'whowhom-bench-'));
let database: EmbeddedDatabase | undefined;
const clean = async () => {
  await stopAll();
  await database?.stop();
  rmSync(dataDir, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void clean().then(() => process.exit(1)));
try {
  database = await startIn(dataDir);
  await bench(database, dataDir, relationships);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await clean();
}
process.exit();
