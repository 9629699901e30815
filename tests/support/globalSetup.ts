import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { verify } from '../../src/import/verify.js';
import { openDatabase } from '../../src/neo4j/run.js';
import { startService, type Service } from '../../src/service.js';
import { startDatabases, type Server } from './databases.js';

let running: Service | undefined;
let databases: Awaited<ReturnType<typeof startDatabases>> | undefined;

/** A database for each worker of Jest, to be emptied by each test that wants one: a warm one plans in a tenth of the time. */
const workers = 2;

/**
 * The one seeded service of a test run; its address is handed to the tests by the environment. One whose address is there
 * already is used, and not stopped.
 */
export default async function setup(): Promise<void> {
  if (running !== undefined || process.env.WHOWHOM_TEST_URL !== undefined) return;
  databases = await startDatabases(1 + workers);
  const [own, ...graphs] = databases.servers;
  if (own === undefined) throw new Error('There is no database.');
  const config = readConfig({
    PORT: '0',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'whowhom-shared-')),
    ...{ NEO4J_URI: own.uri, NEO4J_USER: own.user, NEO4J_PASSWORD: own.password },
    LOG_LEVEL: 'silent',
    WARM_PLANS: 'off',
    // A first plan on a busy machine takes longer than a reader would wait.
    QUERY_TIMEOUT_MS: '60000',
  });
  running = await startService(config, false, () => undefined);
  process.env.WHOWHOM_TEST_URL = running.url;
  process.env.WHOWHOM_TEST_DATABASE = JSON.stringify(own);
  process.env.WHOWHOM_TEST_GRAPHS = JSON.stringify(graphs);
}

/** Whatever the tests did to the shared service, its graph agrees with itself and with the seed. */
async function verifyShared(server: Server): Promise<void> {
  const database = openDatabase({ ...server, database: '', poolSize: 4 }, { queryTimeout: 60_000 });
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
    const [own] = databases?.servers ?? [];
    if (running !== undefined && own !== undefined) await verifyShared(own);
  } finally {
    await running?.stop();
    await databases?.stop();
    running = undefined;
  }
}
