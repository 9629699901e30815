import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importFiles } from '../../src/import/index.js';
import { startGraph, type Graph } from '../support/graph.js';

let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), 'whowhom-tried-'));
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(async () => {
  await graph.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Facts of more than one batch that cite the same few sources, one in a hundred with an end that is nowhere. */
function fileOf(count: number): string {
  const sources = (i: number) => [{ url: `https://example.org/${i % 3}`, title: `Paper ${i % 3}` }];
  const people = Array.from({ length: 50 }, (_, i) => ({ id: `p${i}`, type: 'Person', name: `Person ${i}` }));
  const facts = Array.from({ length: count }, (_, i) => {
    const to = i % 100 === 99 ? 'nowhere' : `p${(i * 7 + 1) % 50}`;
    return { id: `f${i}`, type: 'FUNDED', from: `p${i % 50}`, to, amount: String(i + 1), sources: sources(i) };
  });
  const path = join(folder, 'many.jsonl');
  writeFileSync(path, [...people, ...facts].map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

test('a dry run of several batches tells what the import then does', async () => {
  const files = [fileOf(4500)];
  const tried = await importFiles(graph.database, { files, dryRun: true });
  expect(await graph.ask('{ sources { totalCount } }')).toMatchObject({ data: { sources: { totalCount: 0 } } });
  const done = await importFiles(graph.database, { files });
  expect(done).toMatchObject({ rows: 4550, refused: 45, relationships: 4455 });
  const { rows, refused, entities, relationships, problems, kinds, types } = done;
  expect(tried).toMatchObject({ rows, refused, entities, relationships, problems, kinds, types });
});
