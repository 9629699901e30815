import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { verify } from '../../src/import/verify.js';
import { folderPassword } from '../../src/neo4j/embedded/folder.js';
import { openDatabase } from '../../src/neo4j/run.js';
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

/** Whatever the tests did to the shared service, its graph agrees with itself and with the seed. */
async function verifyShared(uri: string): Promise<void> {
  const login = { uri, user: 'neo4j', password: folderPassword(process.env.WHOWHOM_TEST_DATA ?? '') };
  const database = openDatabase({ ...login, database: '', poolSize: 4 }, { queryTimeout: 60_000 });
  try {
    const problems = await verify(database, 'seed');
    if (problems.length > 0) throw new Error(`After all tests verify tells:\n${problems.join('\n')}`);
  } finally {
    await database.close();
  }
}

/**
 * Stops what `setup` started.
 * @throws Error when the graph of the shared service does not agree with itself: Jest then fails as a whole
 */
export async function teardown(): Promise<void> {
  try {
    if (running !== undefined) await verifyShared(running.databaseUri);
  } finally {
    await Promise.all([running?.stop(), ...graphs.map((one) => one.stop())]);
    running = undefined;
  }
}
