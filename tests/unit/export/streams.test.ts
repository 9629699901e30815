import { expect, test } from '@jest/globals';
import { formats, type ExportFormat } from '../../../src/export/registry.js';
import type { Exported } from '../../../src/export/model.js';
import { edge, node, toy } from '../../support/exported.js';

const names = Object.keys(formats) as ExportFormat[];

/** Something to write whose edges count how many were taken. */
function counted(): { exported: Exported; taken: () => number } {
  const nodes = [node('person/a', 1), node('person/b', 2)];
  const edges = Array.from({ length: 2_000 }, (_, i) => edge(`relationship/${i}`, 'person/a', 'person/b'));
  const all = toy(nodes, edges);
  let taken = 0;
  async function* counting() {
    for await (const one of all.edges()) {
      taken += 1;
      yield one;
    }
  }
  return { exported: { ...all, edges: counting }, taken: () => taken };
}

test.each(names)('%s is written piece by piece, and stops where its reader does', async (name) => {
  const { exported, taken } = counted();
  let pieces = 0;
  let longest = 0;
  for await (const piece of formats[name].write(exported)) {
    longest = Math.max(longest, piece.length);
    pieces += 1;
    if (taken() === 1_000) break;
  }
  const edges = name === 'CSV_NODES' ? 0 : 1_000;
  expect(taken()).toBe(edges);
  expect(pieces).toBeGreaterThanOrEqual(name === 'CSV_NODES' ? 3 : edges);
  expect(longest).toBeLessThan(20_000);
});

test('every format names its type, its extension and its limits', () => {
  const extensions = names.map((name) => formats[name].extension);
  expect(new Set(extensions).size).toBe(names.length);
  for (const name of names) {
    const { mediaType, mostNodes, mostEdges, mostText } = formats[name];
    expect(mediaType).toMatch(/^[a-z]+\/[a-z.+-]+; charset=utf-8/);
    expect('fit' in formats[name]).toBe(!(mostNodes === null && mostEdges === null && mostText === null));
  }
});
