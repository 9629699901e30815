import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Query } from '../../src/query.js';
import { startRaw, type Raw } from './raw.js';

let raw: Raw;
beforeAll(async () => {
  raw = await startRaw();
});
afterAll(() => raw.stop());

/** A statement of a text of its own, so that it is planned: begun, and cut off at its columns. */
const numbers = (upTo: number): Query<object, { readonly i: number }> => ({
  name: `test/numbersTo${upTo}`,
  mode: 'read',
  params: [],
  columns: [{ name: 'i', type: 'integer', nullable: false }],
  text: `UNWIND range(1, ${upTo}) AS i RETURN i`,
});

const atOnce = 8;
const turns = 8;

test('what is cut off in the middle of a long answer leaves its connection as it should be', async () => {
  let broken = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const given = Array.from({ length: atOnce }, (_, i) => 2500 + turn * atOnce + i);
    await Promise.all(
      given.map(async (upTo) => {
        // The plan is made first, by a run that is cut off.
        expect(await raw.database.read(numbers(upTo), {})).toHaveLength(upTo);
        const client = new AbortController();
        const long = raw.database.read(numbers(100_000 + upTo), {}, undefined, client.signal);
        setTimeout(() => client.abort(), upTo % 7);
        broken += await long.then(
          () => 0,
          () => 1,
        );
        expect(await raw.database.read(numbers(upTo), {})).toHaveLength(upTo);
      }),
    );
  }
  expect(broken).toBeGreaterThan(turns);
});
