import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openDatabase, type ManagedDatabase } from '../../src/neo4j/run.js';
import { query, type Query } from '../../src/query.js';
import { startDatabase } from '../support/database.js';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { patience, print, standStill, until } from './clients.js';

jest.setTimeout(patience);

let server: EmbeddedDatabase;
beforeAll(async () => {
  server = await startDatabase();
  // Planned, so that what is timed below is their running: a database that has just started plans for seconds.
  await opened({ poolSize: 1, queryTimeout: patience }, async ({ prepare }) => {
    for (const { text } of [quick, slow, large, running]) expect(await prepare({ text, kinds: {} })).toBe(true);
  });
});
afterAll(() => server.stop());

type Statement = Query<object, { n: number }>;
const statement = (name: string, text: string): Statement => {
  const columns = [{ name: 'n', type: 'integer', nullable: false }];
  return query({ name: `test/${name}`, mode: 'read', params: [], columns, text });
};

const quick = statement('quick', 'RETURN 1 AS n');
/** It goes on for minutes. */
const slow = statement('slow', 'UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b) AS n');
const large = statement(
  'large',
  'UNWIND range(1, 50000000) AS a WITH collect(toString(a)) AS texts RETURN size(texts) AS n',
);
/** What runs on the server, this statement left out. */
const running = statement(
  'running',
  "SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE metaData.query = 'test/slow' RETURN count(*) AS n",
);

async function opened<T>(
  options: { poolSize: number; queryTimeout: number; poolWait?: number },
  work: (database: ManagedDatabase) => Promise<T>,
): Promise<T> {
  const { poolSize, ...times } = options;
  const database = openDatabase({ ...server, database: '', poolSize }, times);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error);
const result = (work: Promise<unknown>): Promise<string> => work.then(() => 'OK', codeOf);
const nothingRuns = (database: ManagedDatabase) => async () => (await database.read(running, {}))[0]?.n === 0;
const idle = (database: ManagedDatabase) => () => {
  const { active, waiting } = database.load();
  return active === 0 && waiting === 0;
};

test('the limit is one for all tries of a read, and what it cut off does not run on', () =>
  opened({ poolSize: 2, queryTimeout: 2000 }, async (database) => {
    const began = Date.now();
    expect(await result(database.read(slow, {}))).toBe('DATABASE_TIMEOUT');
    expect(Date.now() - began).toBeLessThan(20_000);
    await until(idle(database));
    await until(nothingRuns(database));
  }));

test('a read ends in time while the database stands still, and its connection is not used again', () =>
  opened({ poolSize: 2, queryTimeout: 1000 }, async (database) => {
    await database.read(quick, {});
    await standStill(server.pid);
    try {
      const began = Date.now();
      const results = await Promise.all([1, 2, 3, 4].map(() => result(database.read(quick, {}))));
      expect(Date.now() - began).toBeLessThan(10_000);
      for (const one of results) expect(['DATABASE_TIMEOUT', 'DATABASE_BUSY']).toContain(one);
      // The pool is free again although the database still says nothing.
      await until(idle(database));
      expect(await result(database.check())).toBe('DATABASE_TIMEOUT');
    } finally {
      process.kill(server.pid, 'SIGCONT');
    }
    const began = Date.now();
    await until(async () => (await result(database.read(quick, {}))) === 'OK');
    print(`read again ${Date.now() - began} ms after the pause`);
  }));

test('50 slow reads on two connections: those that get none are told so, and the pool is whole afterwards', () =>
  opened({ poolSize: 2, queryTimeout: 3000, poolWait: 300 }, async (database) => {
    const began = Date.now();
    const results = await Promise.all(Array.from({ length: 50 }, () => result(database.read(slow, {}))));
    const seconds = (Date.now() - began) / 1000;
    expect(results.filter((one) => one === 'DATABASE_TIMEOUT')).toHaveLength(2);
    expect(results.filter((one) => one === 'DATABASE_BUSY')).toHaveLength(48);
    expect(seconds).toBeLessThan(30);
    await until(idle(database));
    for (let i = 0; i < 50; i += 1) expect(await result(database.read(quick, {}))).toBe('OK');
    print(`pool of 2, 50 slow reads: all answered after ${seconds.toFixed(1)} s`);
  }));

test('a check passes by those who wait for a connection', () =>
  opened({ poolSize: 1, queryTimeout: 3000 }, async (database) => {
    const work = result(database.read(slow, {}));
    expect(await result(database.check())).toBe('OK');
    expect(await work).toBe('DATABASE_TIMEOUT');
  }));

test('too much memory is final at the first try, for reads and for writes', () =>
  opened({ poolSize: 2, queryTimeout: 60_000 }, async (database) => {
    const spent = { statements: 0, rows: 0, milliseconds: 0 };
    expect(await result(database.read(large, {}, spent))).toBe('DATABASE_MEMORY');
    expect(spent.statements).toBe(1);
    let tries = 0;
    const write = database.write('test/large', (run) => {
      tries += 1;
      return run(large, {});
    });
    expect([await result(write), tries]).toEqual(['DATABASE_MEMORY', 1]);
    expect(await result(database.read(quick, {}))).toBe('OK');
  }));

test('a client that has gone frees its connection and its place in the queue', () =>
  opened({ poolSize: 1, queryTimeout: 600_000 }, async (database) => {
    const [first, second] = [new AbortController(), new AbortController()];
    const works = [first, second].map(({ signal }) => result(database.read(slow, {}, undefined, signal)));
    await until(() => database.load().waiting === 1);
    second.abort();
    expect(await works[1]).toBe('CLIENT_GONE');
    expect(database.load()).toMatchObject({ active: 1, waiting: 0 });
    first.abort();
    expect(await works[0]).toBe('CLIENT_GONE');
    await until(idle(database));
    await until(nothingRuns(database));
    expect(await result(database.read(quick, {}, undefined, first.signal))).toBe('CLIENT_GONE');
    expect(idle(database)()).toBe(true);
  }));
