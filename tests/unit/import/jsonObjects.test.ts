import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonObjects } from '../../../src/import/formats/jsonObjects.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-objects-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function objectsIn(content: string) {
  const place = { name: 'x', path: join(folder, 'x.json') };
  writeFileSync(place.path, content);
  const found = [];
  for await (const { row, number } of jsonObjects(place, 'plain', 'utf-8')) found.push({ row, number });
  return found;
}

/** Long enough that pieces of the file end within texts, behind backslashes and within objects. */
const rows = Array.from({ length: 4000 }, (_, i) => ({
  id: `${i}`,
  text: `${'\\'.repeat(i % 7)}"{}[]\n${'é'.repeat(i % 50)}`,
  inner: { list: [{}, { a: '}' }] },
}));

test.each([
  ['lines', rows.map((row) => JSON.stringify(row)).join('\n')],
  ['a list on one line', JSON.stringify(rows)],
  ['a list of lines', `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`],
  ['a list over many lines', JSON.stringify(rows, null, 2)],
])('objects as %s', async (_, content) => {
  const found = await objectsIn(content);
  expect(found.map(({ row }) => row)).toEqual(rows);
});

test('where each begins, what is no JSON, and what is cut off', async () => {
  const found = await objectsIn('[\n{"a": 1},\n\n{"b": x},\n{\n"c": 0.10}]');
  expect(found).toEqual([
    { row: { a: '1' }, number: 2 },
    { row: null, number: 4 },
    { row: { c: '0.10' }, number: 5 },
  ]);
  await expect(objectsIn('[{"a": 1},\n{"b": "}"')).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringContaining('line 2') as unknown,
  });
});
