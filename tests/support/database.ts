import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/files.js';
import { startEmbedded, type EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';

/** A database of its own on a folder of its own, which is gone after `stop`. */
export async function startDatabase(): Promise<EmbeddedDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'whowhom-'));
  const database = await startEmbedded({
    dataDir,
    cacheDir: join(packageRoot(), '.cache'),
    heap: '512m',
    pageCache: '128m',
    yes: false,
    log: () => undefined,
  });
  const stop = async () => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...database, stop };
}
