import { afterEach, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startEmbedded } from '../../src/neo4j/embedded/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { openDatabase } from '../../src/neo4j/run.js';
import { query } from '../../src/query.js';
import { endWithTest, patience, print, until } from './clients.js';
import { endAll, newFolder } from './served.js';

jest.setTimeout(patience);
afterEach(endAll);

const kept = query<object, { id: string }>({
  ...{ name: 'test/kept', mode: 'read', params: [] },
  columns: [{ name: 'id', type: 'string', nullable: false }],
  text: "MATCH (e:Entity) WHERE e.id STARTS WITH 'person/kept-' RETURN e.id AS id",
});

const changes = query<object, { n: number }>({
  ...{ name: 'test/changes', mode: 'read', params: [] },
  columns: [{ name: 'n', type: 'integer', nullable: false }],
  text: "MATCH (c:Change {actor: 'faults'}) RETURN count(c) AS n",
});

test('kill -9 of the database while it is written: what was acknowledged is there, once, and nothing by half', async () => {
  const dataDir = newFolder();
  const options = { dataDir, cacheDir: '.cache', heap: '512m', pageCache: '64m', yes: false, log: () => undefined };
  const first = await startEmbedded(options);
  const open = (at: typeof first) => openDatabase({ ...at, database: '', poolSize: 2 }, { queryTimeout: 30_000 });
  const before = open(first);
  await migrate(before, 'cypher/migrations');
  await before.close();
  const args = ['--import', 'tsx', 'tests/faults/writer.ts', first.uri, first.user, first.password];
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  endWithTest(() => writer.kill('SIGKILL'));
  const acknowledged: string[] = [];
  createInterface({ input: writer.stdout }).on('line', (id) => acknowledged.push(id));
  await until(() => acknowledged.length > 200);
  process.kill(first.pid, 'SIGKILL');
  await first.exited;
  writer.kill('SIGKILL');
  await once(writer, 'close');
  const began = Date.now();
  const second = await first.again(new AbortController().signal);
  const after = open(second);
  try {
    const ids = (await after.read(kept, {})).map(({ id }) => id);
    print(
      `killed while it was written: ${acknowledged.length} acknowledged, ${ids.length} kept, back after ${Date.now() - began} ms`,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    // Each was recorded as one change: neither comes without the other.
    expect((await after.read(changes, {}))[0]?.n).toBe(ids.length);
  } finally {
    await after.close();
    await second.stop();
  }
});
