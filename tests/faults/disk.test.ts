import { afterAll, afterEach, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openDriver } from '../../src/neo4j/driver.js';
import { isAlive } from '../../src/neo4j/embedded/processes.js';
import { ask, patience, print, ready, recovery, until } from './clients.js';
import { expectVerified } from './commands.js';
import { prepared } from './prepared.js';
import { endAll, serve, type Served } from './served.js';

jest.setTimeout(patience);

// Not one of newFolder(): a disk cannot be removed before it is unmounted.
const disk = mkdtempSync(join(tmpdir(), 'whowhom-disk-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk]).status === 0;
const dataDir = join(disk, 'data');
const fill = join(disk, 'fill');

afterEach(async () => {
  await endAll();
  for (const path of [fill, dataDir]) rmSync(path, { recursive: true, force: true });
});
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** What it says when it mends its log. */
const cutOff = 'which is cut off';

/** Takes all that is free. */
const fillDisk = (): void => void spawnSync('dd', ['if=/dev/zero', `of=${fill}`, 'bs=1M', 'count=1000']);

/** Speaks to the service's database past the service. */
async function direct<T>(service: Served, work: (run: (text: string) => Promise<unknown>) => Promise<T>): Promise<T> {
  const file = (name: string) => readFileSync(join(service.dataDir, name), 'utf8').trim();
  const address = { uri: `bolt://127.0.0.1:${file('bolt-port')}`, user: 'neo4j', password: file('password') };
  const driver = openDriver({ ...address, database: '', poolSize: 2 });
  const run = async (text: string) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
    try {
      return (await session.run(text)).records[0]?.get(0) as unknown;
    } finally {
      await session.close();
    }
  };
  try {
    return await work(run);
  } finally {
    await driver.close();
  }
}

/** Writes until it fails; gives how many nodes were acknowledged. */
async function writeUntilFull(run: (text: string) => Promise<unknown>): Promise<number> {
  const rows = 10_000;
  for (let done = 0; done < 200; done += 1) {
    try {
      await run(`UNWIND range(1, ${rows}) AS i CREATE (:Filler {text: 'a text that takes some room on the disk' + i})`);
    } catch {
      return done * rows;
    }
  }
  throw new Error('The disk did not get full.');
}

/** Starts a service on the small disk and fills that until the database fails; gives the acknowledged rows too. */
async function serveFull(): Promise<{ service: Served; acknowledged: number }> {
  const service = await serve({}, await prepared('seeded', dataDir));
  const acknowledged = await direct(service, async (run) => {
    fillDisk();
    return writeUntilFull(run);
  });
  const { result, status } = await ask(service.url);
  expect([result, status]).toEqual(['DATABASE_UNAVAILABLE', 503]);
  expect((await ready(service.url)).status).toBe(503);
  return { service, acknowledged };
}

/** The log ends where the disk was full, and has nothing that must be mended. */
async function expectWhole(service: Served, acknowledged: number): Promise<void> {
  expect(acknowledged).toBeGreaterThan(0);
  expect(await direct(service, (run) => run('MATCH (n:Filler) RETURN count(n)'))).toBe(acknowledged);
  expect(service.said.join('\n')).not.toContain(cutOff);
  expect(existsSync(join(dataDir, 'failed'))).toBe(false);
  await expectVerified(service);
  expect(await service.stop()).toBe(0);
}

/** Seconds until it is back by itself; what it said when it is not. */
const back = (service: Served): Promise<number> =>
  recovery(() => service.url).catch((error: unknown) => {
    throw new Error(`The service has not come back. It said:\n${service.said.join('\n')}`, { cause: error });
  });

async function freeAtOnce(): Promise<void> {
  const { service, acknowledged } = await serveFull();
  rmSync(fill);
  const seconds = await back(service);
  print(`disk full: back ${seconds.toFixed(1)} s after there was room again; ${acknowledged} rows acknowledged`);
  await expectWhole(service, acknowledged);
}

async function freeLater(): Promise<void> {
  const { service, acknowledged } = await serveFull();
  await until(() => service.said.some((line) => line.startsWith('Starting it again (4 of ')));
  expect((await ask(service.url)).result).toBe('DATABASE_UNAVAILABLE');
  rmSync(fill);
  const seconds = await back(service);
  print(`disk full for a while: back ${seconds.toFixed(1)} s after there was room again`);
  await expectWhole(service, acknowledged);
}

async function killAndFree(): Promise<void> {
  const { service, acknowledged } = await serveFull();
  rmSync(fill);
  const database = service.databasePid();
  service.signal('SIGKILL');
  await service.exited;
  await until(() => !isAlive(database));
  await expectWhole(await serve({}, dataDir), acknowledged);
}

/** Each of the lines that say why a start was refused has what to do in it, and no stack of Node is there. */
async function expectRefused(told: RegExp): Promise<void> {
  const refused: unknown = await serve({}, dataDir).catch((error: unknown) => error);
  expect(String(refused)).toMatch(told);
  expect(String(refused)).not.toMatch(/^ +at .*\d+\)?$/m);
}

async function startFull(): Promise<void> {
  fillDisk();
  await expectRefused(/There is no room left on the disk of .*\. Make room on that disk and start again/);
  rmSync(fill);
  await prepared('seeded', dataDir);
  fillDisk();
  await expectRefused(/There is no room left on the disk of .*\. Make room on that disk and start again/);
}

async function startReadOnly(): Promise<void> {
  await prepared('seeded', dataDir);
  const remount = (how: string) => spawnSync('mount', ['-o', `remount,${how}`, disk]).status;
  expect(remount('ro')).toBe(0);
  try {
    await expectRefused(/cannot be used: it is read-only \(EROFS\)\. Let the user who starts the service write there/);
  } finally {
    remount('rw');
  }
}

if (isMounted) {
  test('a start on a full disk says so, an empty folder or not', startFull);
  test('a start in a read-only folder says so', startReadOnly);
  test('a full disk makes the database fail: with room again it is back, and nothing acknowledged is lost', freeAtOnce);
  test('it comes back too when the disk has stayed full over some starts', freeLater);
  test('a service that is killed on a full disk starts again without mending', killAndFree);
} else {
  print('A full disk is not tested: mounting a small one needs root on Linux.');
}

test('half a transaction at the end of the log is cut off only after a failure was seen', async () => {
  const dataDir = await prepared('seeded');
  const log = join(dataDir, 'neo4j/data/transactions/neo4j/neostore.transaction.db.0');
  const bytes = readFileSync(log);
  let last = bytes.length;
  while (last > 0 && bytes[last - 1] === 0) last -= 1;
  bytes.fill(0x55, last + 1, Math.min(last + 5000, bytes.length));
  writeFileSync(log, bytes);
  await expect(serve({}, dataDir)).rejects.toThrow(/Error reading transaction logs/);
  writeFileSync(join(dataDir, 'failed'), '');
  const mended = await serve({}, dataDir);
  expect(mended.said.join('\n')).toContain(cutOff);
  expect(existsSync(join(dataDir, 'log-before-mending/neo4j'))).toBe(true);
  expect((await ask(mended.url)).result).toBe('OK');
  await until(async () => (await ready(mended.url)).status === 200);
  await expectVerified(mended);
});
