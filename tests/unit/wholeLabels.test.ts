import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { wholeLabels } from '../../src/graph/whole/index.js';

/** What a restored database makes by itself, further labels of facts, and names, which come with what they are of. */
const elsewhere = ['Counter', 'Migration', 'Loading', 'Name', 'FormerName', 'Standing', 'Denied'];

test('a file of the whole graph has the nodes of each label that the migrations know', () => {
  const folder = 'cypher/migrations';
  const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/FOR \(\w+:([\w|]+)\)/g)].flatMap(([, label = '']) => label.split('|')),
  );
  expect(found.length).toBeGreaterThan(15);
  expect([...new Set(found)].filter((label) => ![...wholeLabels, ...elsewhere].includes(label))).toEqual([]);
});
