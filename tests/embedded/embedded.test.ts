import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { startEmbedded, type EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { prepareStore } from '../../src/neo4j/embedded/folder.js';
import { downloadedJar } from '../../src/neo4j/embedded/jars.js';
import { isAlive } from '../../src/neo4j/embedded/processes.js';

let dataDir = '';
let open: EmbeddedDatabase[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'whowhom-embedded-'));
});
afterEach(async () => {
  await Promise.all(open.map((one) => one.stop()));
  open = [];
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(log: (line: string) => void = () => undefined): Promise<EmbeddedDatabase> {
  const options = { dataDir, cacheDir: '.cache', heap: '512m', pageCache: '64m', yes: false, log };
  const database = await startEmbedded(options);
  open.push(database);
  return database;
}

type Login = Pick<EmbeddedDatabase, 'uri' | 'user' | 'password'>;

async function run(login: Login, text: string, mode: 'READ' | 'WRITE' = 'WRITE'): Promise<unknown[]> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password));
  const session = driver.session({ defaultAccessMode: mode });
  try {
    const { records } = await session.run(text);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await session.close();
    await driver.close();
  }
}

function startParent() {
  const args = ['--import', 'tsx', 'tests/support/parent.ts', dataDir];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; !isSo(); i += 1) {
    if (i > 1200) throw new Error('It did not come within two minutes.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function endOf(pid: number): Promise<void> {
  for (let i = 0; isAlive(pid); i += 1) {
    if (i > 600) throw new Error(`Process ${pid} is still there after a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('data, password and port are kept over a clean stop, which leaves no process', async () => {
  const first = await start();
  await run(first, 'CREATE (:Kept)');
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  await Promise.all([first.stop(), first.stop()]);
  expect(isAlive(first.pid)).toBe(false);
  const second = await start();
  expect([second.uri, second.password]).toEqual([first.uri, first.password]);
  expect(await run(second, 'MATCH (n:Kept) RETURN 1')).toHaveLength(1);
});

test('a wrong password and the reading of local files are refused', async () => {
  const database = await start();
  await expect(run({ ...database, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized|authentication/i);
  await expect(run(database, "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'READ')).rejects.toThrow(
    /dbms.security.allow_csv_import_from_file_urls/,
  );
});

test('a second start on the folder is refused and says who holds it', async () => {
  await start();
  await expect(start()).rejects.toMatchObject({
    code: 'DATABASE_IN_USE',
    message: expect.stringContaining(`process ${process.pid}`) as unknown,
  });
});

test('the lock of Neo4j itself is told as what it is', async () => {
  await start();
  // As it looks from another container that shares the folder: the processes in the files are not to be seen there.
  for (const name of ['service.lock', 'database.pid']) rmSync(join(dataDir, name));
  await expect(start()).rejects.toMatchObject({ code: 'DATABASE_IN_USE' });
});

test.each([
  ['of a process that has ended', JSON.stringify({ pid: 2 ** 30, start: '' })],
  ['whose number was given to another process since', JSON.stringify({ pid: process.pid, start: 'another time' })],
  ['that was half written', '{"pid":'],
])('a lock %s is taken over', async (_, lock) => {
  mkdirSync(join(dataDir, 'neo4j'));
  writeFileSync(join(dataDir, 'service.lock'), lock);
  const database = await start();
  expect(JSON.parse(readFileSync(join(dataDir, 'service.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  await database.stop();
  expect(existsSync(join(dataDir, 'service.lock'))).toBe(false);
});

test('a folder of a newer version is refused', async () => {
  writeFileSync(join(dataDir, 'format'), '3\n');
  await expect(start()).rejects.toMatchObject({ code: 'DATABASE_NEWER' });
});

test('a folder of an older format is refused and stays as it is', async () => {
  writeFileSync(join(dataDir, 'format'), '1\n');
  await expect(start()).rejects.toMatchObject({
    code: 'DATABASE_OLDER',
    message: expect.stringContaining(`${dataDir} has the format 1; this version reads format 2`),
    advice: expect.stringContaining('Load the data again'),
  });
  expect(readFileSync(join(dataDir, 'format'), 'utf8')).toBe('1\n');
});

test('a port that was taken meanwhile is replaced by another', async () => {
  const first = await start();
  await first.stop();
  const port = Number(readFileSync(join(dataDir, 'bolt-port'), 'utf8'));
  const squatter = createServer().listen(port, '127.0.0.1');
  await once(squatter, 'listening');
  try {
    const second = await start();
    expect(second.uri).not.toBe(first.uri);
    expect(await run(second, 'RETURN 1')).toHaveLength(1);
  } finally {
    squatter.close();
  }
});

test('a first start that was cut short after the password was written is mended', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(dataDir, 'password'), 'another-password\n');
  const second = await start();
  expect(second.password).toBe('another-password');
  expect(await run(second, 'RETURN 1')).toHaveLength(1);
});

test('the end of the database process is noticed', async () => {
  const database = await start();
  process.kill(database.pid, 'SIGKILL');
  expect(typeof (await database.exited)).toBe('string');
});

test('kill -9 of the parent leaves no database behind, nothing acknowledged is lost, and the folder opens again', async () => {
  const parent = startParent();
  const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
  const child = JSON.parse(line) as EmbeddedDatabase;
  for (let i = 0; i < 20; i += 1) await run(child, 'CREATE (:Acknowledged)');
  parent.kill('SIGKILL');
  // At once: the start waits for the end of the old database.
  const again = await start();
  expect(isAlive(child.pid)).toBe(false);
  expect(await run(again, 'MATCH (n:Acknowledged) RETURN 1')).toHaveLength(20);
  await endOf(child.pid);
});

test('kill -9 of the parent alone ends the database within 30 s', async () => {
  const parent = startParent();
  const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
  const { pid } = JSON.parse(line) as EmbeddedDatabase;
  const killed = Date.now();
  parent.kill('SIGKILL');
  await endOf(pid);
  expect(Date.now() - killed).toBeLessThan(30_000);
});

test('a first start that was killed while the store was made is mended', async () => {
  const parent = startParent();
  await until(() => existsSync(join(dataDir, 'neo4j/data/databases')));
  const { pid } = JSON.parse(readFileSync(join(dataDir, 'database.pid'), 'utf8')) as { pid: number };
  parent.kill('SIGKILL');
  process.kill(pid, 'SIGKILL');
  await once(parent, 'close');
  expect(existsSync(join(dataDir, 'making'))).toBe(true);
  const database = await start();
  expect(await run(database, 'RETURN 1')).toHaveLength(1);
  expect(existsSync(join(dataDir, 'making'))).toBe(false);
});

test('a store is made anew only as long as its first start has not come to an end', () => {
  const kept = join(dataDir, 'neo4j/data');
  mkdirSync(kept, { recursive: true });
  prepareStore(dataDir);
  expect([existsSync(kept), existsSync(join(dataDir, 'making'))]).toEqual([true, false]);
  writeFileSync(join(dataDir, 'making'), '');
  prepareStore(dataDir);
  expect([existsSync(kept), existsSync(join(dataDir, 'neo4j'))]).toEqual([false, true]);
});

test('lines of Maven are counted for the progress', () => {
  const from = 'Downloaded from central: https://repo.example/a/b/1.0/b-1.0';
  expect(downloadedJar(`${from}.jar (1.5 MB at 3 MB/s)`)).toBe(1.5);
  expect(downloadedJar(`${from}.jar (500 kB at 3 MB/s)`)).toBe(0.5);
  expect(downloadedJar(`${from}.pom (2.4 kB at 12 kB/s)`)).toBeNull();
  expect(downloadedJar('[INFO] BUILD SUCCESS')).toBeNull();
});
