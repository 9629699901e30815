import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { startService, type Service } from '../../src/service.js';

let running: Service | undefined;

/** The one seeded service of a test run; its address is handed to the tests by the environment. */
export default async function setup(): Promise<void> {
  if (running !== undefined) return;
  const config = readConfig({
    PORT: '0',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'whowhom-shared-')),
    NEO4J_HEAP: '768m',
    NEO4J_PAGECACHE: '128m',
    LOG_LEVEL: 'silent',
  });
  running = await startService(config, false, () => undefined);
  process.env.WHOWHOM_TEST_URL = running.url;
}

/** Stops what `setup` started. */
export async function teardown(): Promise<void> {
  await running?.stop();
  running = undefined;
}
