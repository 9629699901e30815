import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/files.js';
import { launch } from '../../src/neo4j/embedded/child.js';
import { freePort } from '../../src/neo4j/embedded/ports.js';
import { prepare } from '../../src/neo4j/embedded/prepare.js';
import { writeSettings } from '../../src/neo4j/embedded/settings.js';

/** Where a database answers. */
export interface Server {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const startPatience = 240_000;

/**
 * Several databases in one process of Java: most of what a test waits for is a Java that is not warm yet, and so what one
 * of them has warmed is warm for all.
 */
export async function startDatabases(count: number): Promise<{ servers: readonly Server[]; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'whowhom-shared-'));
  const cacheDir = join(packageRoot(), '.cache');
  const prepared = await prepare({ cacheDir, yes: false, log: () => undefined });
  const password = 'of-the-tests';
  const servers: Server[] = [];
  const args: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const port = await freePort(null);
    const home = mkdtempSync(join(folder, 'database-'));
    const settings = writeSettings(home, { port, heap: '512m', pageCache: '128m', mend: false });
    // Each test empties and fills its database: with the usual threshold all that was planned would be planned anew.
    appendFileSync(settings, 'dbms.cypher.statistics_divergence_threshold=1.0\n');
    args.push(join(home, 'neo4j'), settings);
    servers.push({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password });
  }
  const child = launch(prepared.java, { ...prepared, heap: `${count}g`, args });
  const stop = async () => {
    await child.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const outcome = await child.begin(password, startPatience);
  if (outcome.kind === 'ready') return { servers, stop };
  const words = child.lastLines();
  await stop();
  throw new Error(`The databases of the tests did not start (${outcome.kind}): ${words}`);
}
