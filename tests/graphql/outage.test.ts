import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { queries } from '../../src/generated/queries.js';
import { startEmbedded } from '../../src/neo4j/embedded/index.js';
import { openDatabase } from '../../src/neo4j/run.js';

const start = (dataDir: string) =>
  startEmbedded({ dataDir, cacheDir: '.cache', heap: '512m', pageCache: '64m', yes: false, log: () => undefined });

test('a database that is gone gives a clear error, and answers again when it is back, by a routing address too', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'whowhom-outage-'));
  let server = await start(dataDir);
  const address = { user: server.user, password: server.password, database: '', poolSize: 5 };
  const uris = [server.uri, server.uri.replace('bolt://', 'neo4j://')];
  const databases = uris.map((uri) => openDatabase({ ...address, uri }, { queryTimeout: 5000 }));
  const ask = (index: number) => databases[index]?.read(queries.entities.withPrefix, { prefix: 'person/nobody' });
  try {
    expect(await Promise.all([ask(0), ask(1)])).toEqual([[], []]);
    await server.stop();
    for (const index of [0, 1]) {
      await expect(ask(index)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    }
    server = await start(dataDir);
    expect(server.uri).toBe(uris[0]);
    expect(await Promise.all([ask(0), ask(1)])).toEqual([[], []]);
  } finally {
    await Promise.all(databases.map((database) => database.close()));
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
