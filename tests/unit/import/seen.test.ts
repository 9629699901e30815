import { expect, test } from '@jest/globals';
import { Seen } from '../../../src/import/seen.js';

test('what came is known, and nothing else, while the table grows', () => {
  const seen = new Seen();
  const ids = Array.from({ length: 50_000 }, (_, i) => `id/${i}`);
  for (const id of ids) {
    expect(seen.has(id)).toBe(false);
    seen.add(id);
    seen.add(id);
  }
  expect(ids.every((id) => seen.has(id))).toBe(true);
  expect(ids.some((id) => seen.has(`${id}x`))).toBe(false);
});
