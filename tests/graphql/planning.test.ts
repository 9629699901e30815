import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Planning, PlanningOptions } from '../../src/neo4j/planned.js';
import { openDatabase, type ManagedDatabase } from '../../src/neo4j/run.js';
import { query, type Query } from '../../src/query.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Answered } from '../support/statements.js';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const columns = [{ name: 'n', type: 'integer', nullable: false }];
const made = (name: string, text: string): Query<object, { n: number }> =>
  query({ name: `test/${name}`, mode: 'read', params: [], columns, text });

let texts = 0;

/** A statement that was never sent, as questions of the service are: lists below an entity, so many of them. */
function newStatement(lists: number): Query<{ id: string }, { n: number }> {
  texts += 1;
  const mark = `n${process.pid}x${texts}`;
  const list = (i: number) =>
    `COLLECT { MATCH (e)-[${mark}:FUNDED|LEFT|HIRED]->(b:Entity) WHERE b.name STARTS WITH $id
      WITH ${mark}, b ORDER BY ${mark}.startKey DESC LIMIT 20
      RETURN {name: b.name, of: COLLECT { MATCH (b)<-[c:CITES]-(d:Statement) RETURN d.id LIMIT 5 }} } AS l${i}`;
  const text = `OPTIONAL MATCH (e:Entity {id: $id}) WITH e, ${Array.from({ length: lists }, (_, i) => list(i)).join(', ')} RETURN 1 AS n`;
  const params = [{ name: 'id', type: 'string', nullable: false }];
  return query({ name: `test/${mark}`, mode: 'read', params, columns, text });
}

/** A database whose plans are looked at. */
async function opened(
  options: PlanningOptions & { readonly queryTimeout: number },
  work: (database: ManagedDatabase, plannings: Planning[]) => Promise<void>,
): Promise<void> {
  const plannings: Planning[] = [];
  const watchPlans = (planning: Planning): void => {
    plannings.push(planning);
  };
  const database = openDatabase({ ...graph.server, database: '', poolSize: 60 }, { ...options, watchPlans });
  try {
    await work(database, plannings);
  } finally {
    await database.close();
  }
}

const id = { id: 'person/nobody' };
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

/** Waits until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 100_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It did not come.');
    await sleep(20);
  }
}

/** How long one client waits who asks the same again and again while something else goes on: the longest, in ms. */
async function longestWait(ask: () => Promise<unknown>, meanwhile: Promise<unknown>): Promise<number> {
  let isOver = false;
  const over = meanwhile.finally(() => {
    isOver = true;
  });
  let longest = 0;
  while (!isOver) {
    const began = performance.now();
    await ask();
    longest = Math.max(longest, performance.now() - began);
    await sleep(10);
  }
  await over;
  return longest;
}

test('one client’s 50 new questions do not hold up another’s known one', () =>
  opened({ queryTimeout: 100_000 }, async (database, plannings) => {
    const known = newStatement(3);
    const ask = () => database.read(known, id);
    for (let i = 0; i < 20; i += 1) await ask();
    const alone = await longestWait(ask, sleep(1000));
    const fifty = Array.from({ length: 50 }, () => database.read(newStatement(3), id));
    const beside = await longestWait(ask, Promise.all(fifty));
    expect(plannings).toHaveLength(51);
    // Measured: below 50 ms on a quiet machine of two processors; without the gate 400 to 2,800.
    expect(beside - alone).toBeLessThan(1000);
  }));

test('the same question asked at once is planned once, also when it comes with values of other sizes', () =>
  opened({ queryTimeout: 100_000, plansBySize: false }, async (database, plannings) => {
    const statement = newStatement(3);
    const ids = Array.from({ length: 20 }, (_, i) => ({ id: 'x'.repeat(1 + i * 20) }));
    await Promise.all(ids.map((one) => database.read(statement, one)));
    expect(plannings).toHaveLength(1);
    // Another kind is another plan.
    await database.read(statement, { id: null } as never);
    expect(plannings).toHaveLength(2);
  }));

test('a question whose time runs out while it is planned is told so, and finds the plan later', () =>
  opened({ queryTimeout: 400 }, async (database, plannings) => {
    const statement = newStatement(60);
    expect(await codeOf(database.read(statement, id))).toBe('PLANNING');
    expect(await codeOf(database.read(statement, id))).toBe('PLANNING');
    await until(() => plannings.length > 0);
    expect(plannings.map(({ name, code }) => [name, code])).toEqual([[statement.name, null]]);
    expect(plannings[0]?.ms).toBeGreaterThan(400);
    const began = performance.now();
    await expect(graph.database.read(statement, id)).resolves.toEqual([{ n: 1 }]);
    // That it is the server's plan is seen by another client of it; planned anew it would take as long again.
    expect(performance.now() - began).toBeLessThan((plannings[0]?.ms ?? 0) / 2);
  }));

test('a client that has gone leaves its plan to the next', () =>
  opened({ queryTimeout: 100_000 }, async (database, plannings) => {
    const statement = newStatement(20);
    const client = new AbortController();
    const asked = codeOf(database.read(statement, id, undefined, client.signal));
    await until(() => database.plans().planning === 1);
    client.abort();
    expect(await asked).toBe('CLIENT_GONE');
    expect(plannings).toEqual([]);
    expect(await codeOf(database.read(statement, id))).toBe('OK');
    expect(plannings).toHaveLength(1);
  }));

test('a statement that fails says why by itself, and its run is bounded as ever', () =>
  opened({ queryTimeout: 2000 }, async (database, plannings) => {
    expect(await codeOf(database.read(made('failing', 'RETURN nonsense AS n'), {}))).toBe('INTERNAL');
    expect(plannings.map(({ code }) => code)).toEqual(['INTERNAL']);
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b) AS n';
    expect(['DATABASE_TIMEOUT', 'PLANNING']).toContain(await codeOf(database.read(made('endless', endless), {})));
    const running =
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.query STARTS WITH "test/endless" RETURN count(*) AS n';
    const left = async () => (await graph.database.read(made('running', running), {}))[0]?.n;
    const end = Date.now() + 60_000;
    while ((await left()) !== 0 && Date.now() < end) await sleep(50);
    expect(await left()).toBe(0);
  }));

test('what a request asked is remembered by its text, and planned again for a database without plans', async () => {
  const used: string[] = [];
  const shapes: Parameters<ManagedDatabase['prepare']>[0][] = [];
  let lost = 0;
  const options = {
    queryTimeout: 100_000,
    used: (shape: (typeof shapes)[number]) => {
      used.push(shape.text);
      shapes.push(shape);
    },
    lost: () => {
      lost += 1;
    },
  };
  await opened(options, async (database, plannings) => {
    const statement = newStatement(3);
    const spent = { statements: 0, rows: 0, milliseconds: 0 };
    await database.read(newStatement(1), id);
    await database.read(statement, id, spent);
    expect(used).toEqual([statement.text]);
    expect(JSON.stringify(shapes)).not.toContain(id.id);
    database.suspend();
    expect(await codeOf(database.read(statement, id))).toBe('DATABASE_UNAVAILABLE');
    expect(await database.prepare(shapes[0] ?? { text: '', kinds: {} })).toBe(false);
    database.resume({ ...graph.server, database: '', poolSize: 60 });
    expect([lost, database.plans().known]).toEqual([1, 0]);
    expect(await database.prepare(shapes[0] ?? { text: '', kinds: {} })).toBe(true);
    const planned = plannings.length;
    await database.read(statement, id, spent);
    expect([plannings.length, plannings.at(-1)?.name]).toEqual([planned, 'remembered']);
  });
});

test('what the server tells of a statement with its answer is kept: columns, what it did, products of lists', async () => {
  const answered = new Answered();
  const options = { queryTimeout: 60_000, watchAnswers: answered.add };
  const database = openDatabase({ ...graph.server, database: '', poolSize: 2, notes: true }, options);
  try {
    await database.read(made('product', 'MATCH (e:Entity), (s:Source) RETURN count(*) AS n'), {});
    await database.write('test/written', (run) => run(made('written', 'CREATE (:Tested) RETURN 1 AS n'), {}));
    await database.write('test/removed', (run) => run(made('removed', 'MATCH (t:Tested) DELETE t RETURN 1 AS n'), {}));
  } finally {
    await database.close();
  }
  expect(answered.all()).toMatchObject([
    { given: ['n'], type: 'r', products: [expect.stringContaining('cartesian product')] },
    { given: ['n'], type: 'rw', products: [] },
    { given: ['n'], type: 'rw', products: [] },
  ]);
});
