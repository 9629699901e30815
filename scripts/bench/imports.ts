import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Session } from 'neo4j-driver';
import { importFiles } from '../../src/import/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { openDatabase } from '../../src/neo4j/run.js';
import { startIn } from './load.js';
import type { Login } from './processes.js';
import { ratio, table } from './tables.js';
import { targets, type Misses } from './targets.js';
import { bareFacts, storedFacts } from './writes.js';

const fewer = 100_000;
/** Rows a transaction, as an import has them. */
const batch = 1000;

/** What is imported, and by which mapping. */
interface Files {
  readonly name: string;
  readonly files: readonly string[];
  readonly mapping?: string;
}

/** Rows of JSON: people, and ten times as many grants among them, each from a page of one of twenty thousand addresses. */
function* madeRows(count: number): Generator<string> {
  const people = Math.round(count / 11);
  const idOf = (i: number) => `person/made-${(i * 7919) % people}`;
  for (let i = 0; i < people; i += 1) {
    yield `${JSON.stringify({ id: `person/made-${i}`, type: 'PERSON', name: `Made Person ${i}` })}\n`;
  }
  for (let i = 0; i < count - people; i += 1) {
    const start = `20${String(i % 25).padStart(2, '0')}-0${1 + (i % 9)}-1${i % 10}`;
    const sources = [{ url: `https://example.org/${i % 20_000}` }];
    const tie = { id: `made-${i}`, type: 'FUNDED', from: idOf(i), to: idOf(i * 13 + 1), start, amount: 1 + (i % 9999) };
    yield `${JSON.stringify({ ...tie, currency: 'USD', sources })}\n`;
  }
}

async function made(folder: string, count: number): Promise<Files> {
  const path = join(folder, `made-${count}.jsonl`);
  await pipeline(Readable.from(madeRows(count)), createWriteStream(path));
  return { name: `${count} made rows`, files: [path] };
}

/** The grants of the large sets where these are (WHOWHOM_DATA), else made ones. */
function grants(folder: string): Promise<Files> {
  const { WHOWHOM_DATA = '' } = process.env;
  if (WHOWHOM_DATA === '') return made(folder, fewer);
  const files = ['entities', 'relationships'].map((list) => join(WHOWHOM_DATA, 'donations-list', `${list}.jsonl.gz`));
  return Promise.resolve({ name: 'donations-list', files, mapping: 'donations-list' });
}

async function withSession<T>({ uri, user, password }: Login, work: (session: Session) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return await work(driver.session());
  } finally {
    await driver.close();
  }
}

/** Imports files into an empty database; how many facts, and milliseconds. */
async function importing(login: Login, { files, mapping }: Files): Promise<{ facts: number; ms: number }> {
  const database = openDatabase({ ...login, database: '', poolSize: 4 }, { queryTimeout: 60_000 });
  try {
    await migrate(database, 'cypher/migrations');
    const began = performance.now();
    const { relationships, refused } = await importFiles(database, { files, mapping });
    if (refused > 0) throw new Error(`${refused} rows were refused.`);
    return { facts: relationships, ms: performance.now() - began };
  } finally {
    await database.close();
  }
}

const storedNodes = `MATCH (n:Entity|Source) WITH n ORDER BY elementId(n) SKIP toInteger($done) LIMIT ${batch}
RETURN collect({labels: labels(n), props: properties(n)}) AS rows`;
const bareNodes = 'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.props';
const allIds = 'MATCH (f:Fact) WHERE f.current IS NOT NULL RETURN collect(f.current) AS ids';

/** Writes what one database holds into an empty one, unchecked; the milliseconds of the writes alone. */
async function bareWrites(from: Login, to: Login): Promise<number> {
  const database = openDatabase({ ...to, database: '', poolSize: 4 }, { queryTimeout: 60_000 });
  try {
    await migrate(database, 'cypher/migrations');
  } finally {
    await database.close();
  }
  return withSession(from, (source) =>
    withSession(to, async (target) => {
      let ms = 0;
      const write = async (text: string, rows: readonly unknown[]) => {
        const began = performance.now();
        await target.executeWrite((run) => run.run(text, { rows }));
        ms += performance.now() - began;
      };
      const rowsOf = async (text: string, params: object): Promise<readonly unknown[]> =>
        (await source.run(text, params)).records[0]?.get('rows') as readonly unknown[];
      for (let done = 0; ; done += batch) {
        const rows = await rowsOf(storedNodes, { done });
        if (rows.length === 0) break;
        await write(bareNodes, rows);
      }
      const ids = (await source.run(allIds)).records[0]?.get('ids') as readonly string[];
      for (let i = 0; i < ids.length; i += batch) {
        await write(bareFacts, await rowsOf(storedFacts, { ids: ids.slice(i, i + batch) }));
      }
      return ms;
    }),
  );
}

/** The most memory that a process has had, in MB; null where the system does not tell, or when it has ended. */
function peak(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

/** Imports files by the command; seconds and the most memory of its process. */
async function byCommand({ uri, user, password }: Login, { files }: Files): Promise<{ seconds: number; most: number }> {
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SEED: 'off' };
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/cli.js', 'import', ...files], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  let most = 0;
  while (child.exitCode === null && child.signalCode === null) {
    most = Math.max(most, peak(child.pid ?? 0) ?? 0);
    await sleep(100);
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`The import ended with ${code ?? 'a signal'}.`);
  return { seconds: (performance.now() - began) / 1000, most };
}

const aSecond = (rows: number, ms: number): string => Math.round((1000 * rows) / ms).toString();

/** How quickly files come in beside bare writes of what they made, and in how much memory many rows do. */
export async function importTables(rows: number, print: (table: string) => void, misses: Misses): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'whowhom-imports-'));
  const [ours, bare] = [await startIn(join(folder, 'ours')), await startIn(join(folder, 'bare'))];
  try {
    const files = await grants(folder);
    const { facts, ms } = await importing(ours, files);
    const floor = await bareWrites(ours, bare);
    misses.least(`import of ${files.name}, of bare writes`, floor / ms, targets.importing);
    const head = ['import', 'facts a second', 'bare writes of the same', 'ratio'];
    print(table(head, [[files.name, aSecond(facts, ms), aSecond(facts, floor), ratio(floor, ms)]]));
    const large = await made(folder, rows);
    const { seconds, most } = await byCommand(bare, large);
    misses.most(`MB to import ${large.name}`, most, targets.importMemory);
    print(`${large.name}: ${Math.round(rows / seconds)} a second, at most ${most} MB.`);
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
