import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { startService, type Service } from '../../src/service.js';
import { startDatabase } from './database.js';

let running: Service | undefined;
let graphs: readonly EmbeddedDatabase[] = [];

/** A database for each worker of Jest, to be emptied by each test that wants one: a warm one plans in a tenth of the time. */
const workers = 2;

/**
 * The one seeded service of a test run; its address is handed to the tests by the environment. One whose address is there
 * already is used, and not stopped.
 */
export default async function setup(): Promise<void> {
  if (running !== undefined || process.env.WHOWHOM_TEST_URL !== undefined) return;
  const config = readConfig({
    PORT: '0',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'whowhom-shared-')),
    NEO4J_HEAP: '768m',
    NEO4J_PAGECACHE: '128m',
    LOG_LEVEL: 'silent',
    WARM_PLANS: 'off',
    // A first plan on a busy machine takes longer than a reader would wait.
    QUERY_TIMEOUT_MS: '60000',
  });
  [running, graphs] = await Promise.all([
    startService(config, false, () => undefined),
    Promise.all(Array.from({ length: workers }, startDatabase)),
  ]);
  process.env.WHOWHOM_TEST_URL = running.url;
  process.env.WHOWHOM_TEST_DATABASE = running.databaseUri;
  process.env.WHOWHOM_TEST_DATA = config.dataDir;
  process.env.WHOWHOM_TEST_GRAPHS = JSON.stringify(graphs.map(({ uri, user, password }) => ({ uri, user, password })));
}

/** Stops what `setup` started. */
export async function teardown(): Promise<void> {
  await Promise.all([running?.stop(), ...graphs.map((one) => one.stop())]);
  running = undefined;
}
