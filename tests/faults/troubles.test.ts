import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfig } from '../../src/config.js';
import { failureLine, WhowhomError } from '../../src/errors.js';
import { openStore } from '../../src/store.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-troubles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const cache = resolve('.cache');
const small = { NEO4J_HEAP: '512m', NEO4J_PAGECACHE: '64m', WARM_PLANS: 'off' };

const open = (dataDir: string, cacheDir = cache) =>
  openStore(readConfig({ ...small, DATA_DIR: dataDir, CACHE_DIR: cacheDir }), false, () => undefined);

/** What a start is refused with. */
async function refusal(dataDir: string, cacheDir = cache): Promise<WhowhomError> {
  try {
    const store = await open(dataDir, cacheDir);
    await store.close();
  } catch (error) {
    if (error instanceof WhowhomError) return error;
    throw error;
  }
  throw new Error('It started.');
}

/** Files of a store that are overwritten: what tells where things are, and the things themselves. */
const damages: Readonly<Record<string, readonly string[]>> = {
  'its first file': ['neo4j/neostore'],
  'the nodes and their properties': ['neo4j/neostore.nodestore.db', 'neo4j/neostore.propertystore.db'],
  'the types and names': ['neo4j/neostore.relationshiptypestore.db.names', 'neo4j/neostore.labeltokenstore.db.names'],
  'the system database': ['system/neostore'],
};

test.each(Object.entries(damages))(
  'a store of which %s is damaged is told in one line with what to do',
  async (_, files) => {
    const dataDir = join(folder, 'data');
    await (await open(dataDir)).close();
    for (const file of files) {
      const path = join(dataDir, 'neo4j/data/databases', file);
      writeFileSync(path, Buffer.alloc(statSync(path).size, 0x5a));
    }
    const error = await refusal(dataDir);
    expect(error.code).toBe('DATABASE_DAMAGED');
    expect(failureLine(error)).toMatch(
      /cannot be opened, its files are damaged or not all there: [^\n]+ Restore the folder/,
    );
    expect(error.message).toContain(dataDir);
  },
  300_000,
);

test('a jar that was cut off is named, with the folder that is to be deleted', async () => {
  const version = readdirSync(cache).find((name) => name.startsWith('neo4j-5')) ?? '';
  const jars = join(folder, 'cache', version);
  mkdirSync(jars, { recursive: true });
  for (const name of readdirSync(join(cache, version))) cpSync(join(cache, version, name), join(jars, name));
  for (const name of readdirSync(cache).filter((one) => one.startsWith('launcher-'))) {
    if (name.endsWith('.jar')) cpSync(join(cache, name), join(folder, 'cache', name));
  }
  const [kernel = ''] = readdirSync(jars).filter((name) => name.startsWith('neo4j-kernel-5'));
  const bytes = readFileSync(join(jars, kernel));
  writeFileSync(join(jars, kernel), bytes.subarray(0, bytes.length / 2));
  const error = await refusal(join(folder, 'data'), join(folder, 'cache'));
  expect(error.code).toBe('CACHE_DAMAGED');
  expect(failureLine(error)).toBe(
    `The file ${join(jars, kernel)} is damaged or not all there. Delete the folder ${jars}. The next start fetches what was in it again.`,
  );
});
