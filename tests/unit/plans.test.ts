import { expect, test } from '@jest/globals';
import { openPlans, type MakePlan } from '../../src/neo4j/plans.js';

/** A database that plans when it is told to. */
function database() {
  const begun: string[] = [];
  const ends = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  const make =
    (key: string): MakePlan =>
    () => {
      begun.push(key);
      return new Promise((resolve, reject) => ends.set(key, { resolve, reject }));
    };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    begun,
    make,
    end: async (key: string, error?: Error) => {
      const { resolve, reject } = ends.get(key) ?? {};
      if (error === undefined) resolve?.();
      else reject?.(error);
      await settled();
    },
  };
}

const patient = { deadline: performance.now() + 600_000 };
/** Is over as soon as it is waited for. */
const impatient = { deadline: -Infinity };

const resultOf = (work: Promise<void>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: unknown) => (error as { code?: string }).code ?? (error as Error).message,
  );

test('the same text is planned once, however many ask, and then passes freely', async () => {
  const { begun, make, end } = database();
  const plans = openPlans(2);
  const all = Array.from({ length: 20 }, () => plans.ready('a', make('a'), patient));
  expect(plans.load()).toEqual({ known: 0, planning: 1, waiting: 20 });
  await end('a');
  await Promise.all(all);
  await plans.ready('a', make('a'), impatient);
  expect(begun).toEqual(['a']);
  expect(plans.load()).toEqual({ known: 1, planning: 0, waiting: 0 });
});

test('few are planned at a time, in turn, and what is known waits for none of them', async () => {
  const { begun, make, end } = database();
  const plans = openPlans(2);
  const known = plans.ready('known', make('known'), patient);
  await end('known');
  await known;
  const all = ['a', 'b', 'c', 'd'].map((key) => plans.ready(key, make(key), patient));
  expect(begun).toEqual(['known', 'a', 'b']);
  await plans.ready('known', make('known'), impatient);
  await end('b');
  expect(begun).toEqual(['known', 'a', 'b', 'c']);
  for (const key of ['a', 'c', 'd']) await end(key);
  await Promise.all(all);
  expect(plans.load()).toEqual({ known: 5, planning: 0, waiting: 0 });
});

test('planning that has begun goes on when its time is over and when its client has gone', async () => {
  const { begun, make, end } = database();
  const plans = openPlans(1);
  expect(await resultOf(plans.ready('late', make('late'), impatient))).toBe('PLANNING');
  const client = new AbortController();
  const left = resultOf(plans.ready('left', make('left'), { ...patient, signal: client.signal }));
  await end('late');
  expect(begun).toEqual(['late', 'left']);
  client.abort();
  expect(await left).toBe('CLIENT_GONE');
  await end('left');
  for (const key of ['late', 'left']) expect(await resultOf(plans.ready(key, make(key), impatient))).toBe('OK');
  expect(begun).toHaveLength(2);
});

test('what has not begun is dropped with its client, and is planned after all others when its time was over', async () => {
  const { begun, make, end } = database();
  const plans = openPlans(1);
  const first = plans.ready('first', make('first'), patient);
  const client = new AbortController();
  const gone = resultOf(plans.ready('gone', make('gone'), { ...patient, signal: client.signal }));
  const late = await resultOf(plans.ready('late', make('late'), impatient));
  client.abort();
  const last = plans.ready('last', make('last'), patient);
  expect([await gone, late]).toEqual(['CLIENT_GONE', 'PLANNING']);
  await end('first');
  await first;
  expect(begun).toEqual(['first', 'last']);
  await end('last');
  await last;
  expect(begun).toEqual(['first', 'last', 'late']);
});

test('of what was given up only so much is kept', async () => {
  const { begun, make, end } = database();
  const plans = openPlans(1);
  const first = plans.ready('first', make('first'), patient);
  for (let i = 0; i < 200; i += 1)
    expect(await resultOf(plans.ready(`${i}`, make(`${i}`), impatient))).toBe('PLANNING');
  await end('first');
  await first;
  for (let i = 0; i < 200; i += 1) await end(`${i}`);
  expect(begun).toHaveLength(51);
  expect(begun.at(-1)).toBe('199');
});

test('what nobody waits for is prepared one by one, and never holds up who asks', async () => {
  const { begun, make, end } = database();
  const plans = openPlans(1);
  const prepared = ['x', 'y'].map((key) => plans.prepare(key, make(key)));
  const asked = plans.ready('asked', make('asked'), patient);
  expect(begun).toEqual(['x', 'asked']);
  await end('x');
  expect(begun).toEqual(['x', 'asked']);
  // Asked for meanwhile, it is waited for like any other.
  const y = plans.ready('y', make('y'), patient);
  await end('asked');
  expect(begun).toEqual(['x', 'asked', 'y']);
  await end('y');
  await Promise.all([...prepared, asked, y]);
  await plans.prepare('x', make('x'));
  expect(begun).toHaveLength(3);
});

test('a failure is told to all who wait, and the next who asks has it tried again', async () => {
  const { begun, make, end } = database();
  const plans = openPlans(1);
  const all = [1, 2, 3].map(() => resultOf(plans.ready('a', make('a'), patient)));
  await end('a', new Error('away'));
  expect(await Promise.all(all)).toEqual(['away', 'away', 'away']);
  const again = plans.ready('a', make('a'), patient);
  await end('a');
  await again;
  await plans.prepare('b', () => Promise.reject(new Error('away')));
  expect(begun).toEqual(['a', 'a']);
});

test('what is forgotten is planned again, and so is what was being planned by a database that is gone', async () => {
  const { begun, make, end } = database();
  const plans = openPlans(1);
  const client = new AbortController();
  const a = plans.ready('a', make('a'), patient);
  const b = resultOf(plans.ready('b', make('b'), { ...patient, signal: client.signal }));
  await end('a');
  await a;
  plans.forget('a');
  expect(plans.load()).toMatchObject({ known: 0, planning: 1 });
  plans.forget();
  const anew = plans.ready('b', make('b'), patient);
  expect(begun).toEqual(['a', 'b', 'b']);
  await end('b');
  await anew;
  expect(plans.load()).toEqual({ known: 1, planning: 0, waiting: 0 });
  client.abort();
  expect(await b).toBe('CLIENT_GONE');
});

test('the known are bounded, below what the server keeps', async () => {
  const plans = openPlans(1);
  for (let i = 0; i < 1200; i += 1) await plans.ready(`${i}`, () => Promise.resolve(), patient);
  expect(plans.load().known).toBe(900);
});
