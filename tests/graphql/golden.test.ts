import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { formats } from '../../src/export/registry.js';
import { startService } from '../support/service.js';

/**
 * The seeded feud in each format as it was looked at and found good. UPDATE_GOLDEN=on writes them anew: look at what has
 * changed before you keep it.
 */
const files = Object.entries(formats).map(
  ([format, { extension }]) => [format, `tests/golden/feud.${extension}`] as const,
);

/** When it was made is another time at each run. */
const timeless = (text: string): string =>
  text
    .replace(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '2000-01-01T00:00:00.000Z')
    .replace(/lastmodifieddate="20\d\d-\d\d-\d\d"/, 'lastmodifieddate="2000-01-01"');

test.each(files)('%s of the seeded feud is %s', async (format, path) => {
  const { url } = await startService();
  const search = `roots=person/elon-musk&roots=organization/openai&depth=2&format=${format}`;
  const response = await fetch(`${url}/export/graph?${search}`);
  const text = timeless(await response.text());
  expect(response.status).toBe(200);
  if (process.env.UPDATE_GOLDEN === 'on') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});

test('no two formats share a golden file', () => {
  expect(new Set(files.map(([, path]) => path)).size).toBe(files.length);
});
