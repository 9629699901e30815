import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { WhowhomError } from '../../errors.js';
import { archiveFlags } from './archive.js';
import { launch, type Child, type Outcome } from './child.js';
import { databaseHome, folderPassword, keepPort, keptPort, openFolder, prepareStore, storeIsMade } from './folder.js';
import { launcherPath, neededPrograms } from './launcher.js';
import { inUse, leaveFolder, noteDatabase, takeFolder } from './lock.js';
import { freePort } from './ports.js';
import { findOrInstall, thisMachine } from './prerequisites.js';
import { waitForEnd, type ProcessMark } from './processes.js';
import { writeSettings } from './settings.js';

/** How the embedded database is started. */
export interface EmbeddedOptions {
  /** The folder that keeps the data, the password and the port. */
  readonly dataDir: string;
  /** The folder for what can be fetched again. */
  readonly cacheDir: string;
  /** Such as 1g. */
  readonly heap: string;
  /** Such as 256m. */
  readonly pageCache: string;
  /** Whether a missing JDK or Maven is installed unasked. */
  readonly yes: boolean;
  readonly log: (line: string) => void;
}

/** A database that runs as a child process. */
export interface EmbeddedDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  /** Ends with the last lines of its log when the process ends, wanted or not. */
  readonly exited: Promise<string>;
  /** Stops it cleanly; calling again waits for the same end. */
  stop(): Promise<void>;
}

/** What does not change between two tries of a start. */
interface Plan extends EmbeddedOptions {
  readonly java: string;
  readonly classPath: string;
  readonly flags: readonly string[];
  readonly password: string;
}

const user = 'neo4j';
const startPatience = 120_000;
const orphanPatience = 30_000;
const portTries = 3;

const portTaken = /address already in use|BindException/i;
const storeLocked = /FileLockException|StoreLockException|lock file has been locked/i;

async function waitForOrphan(orphan: ProcessMark | null, { dataDir, log }: EmbeddedOptions): Promise<void> {
  if (orphan === null) return;
  log(`Waiting for the database of an earlier run (process ${orphan.pid}) to stop ...`);
  if (await waitForEnd(orphan, orphanPatience)) return;
  throw inUse(dataDir, `the database of an earlier run, process ${orphan.pid}`);
}

function failure(dataDir: string, outcome: Outcome, words: string): WhowhomError {
  const why = outcome.kind === 'failed' ? outcome.why : words;
  if (storeLocked.test(why)) return inUse(dataDir, 'another database process');
  const how = outcome.kind === 'late' ? `was not ready after ${startPatience / 1000} s` : 'did not start';
  return new WhowhomError('DATABASE_SETUP', `The embedded database ${how}. Its last words:\n${why}`);
}

async function tryPort(plan: Plan, port: number): Promise<{ child: Child; outcome: Outcome }> {
  const { dataDir, heap, pageCache, password, java, classPath, flags } = plan;
  const settings = writeSettings(dataDir, port, heap, pageCache);
  const child = launch(java, { classPath, heap, flags, args: [databaseHome(dataDir), settings] });
  // Before it gets the password: a database that nobody could wait for has then not touched the store.
  if (child.pid !== undefined) noteDatabase(dataDir, child.pid);
  const outcome = await child.begin(password, startPatience);
  if (outcome.kind !== 'ready') await child.stop();
  return { child, outcome };
}

/** Starts the process; on another port when somebody took the chosen one in between. */
async function startChild(plan: Plan): Promise<{ child: Child; port: number }> {
  for (let left = portTries; ; left -= 1) {
    const port = await freePort(keptPort(plan.dataDir));
    keepPort(plan.dataDir, port);
    const { child, outcome } = await tryPort(plan, port);
    if (outcome.kind === 'ready') return { child, port };
    const words = child.lastLines();
    if (left <= 1 || !portTaken.test(words)) throw failure(plan.dataDir, outcome, words || (await child.exited));
  }
}

async function startIn(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, cacheDir, yes, log } = options;
  mkdirSync(cacheDir, { recursive: true });
  const tools = await findOrInstall(thisMachine(), neededPrograms(cacheDir), yes, log);
  const classPath = await launcherPath(cacheDir, tools, log);
  const flags = await archiveFlags(cacheDir, tools.java, classPath, log);
  prepareStore(dataDir);
  const password = folderPassword(dataDir);
  const { child, port } = await startChild({ ...options, java: tools.java, classPath, flags, password });
  storeIsMade(dataDir);
  let stopping: Promise<void> | undefined;
  // Once: a second call may come when the folder is another start's already.
  const stop = () => (stopping ??= child.stop().then(() => leaveFolder(dataDir)));
  return { uri: `bolt://127.0.0.1:${port}`, user, password, pid: child.pid ?? 0, exited: child.exited, stop };
}

/**
 * Starts Neo4j as a child process on the data folder; it ends with this process, however that ends.
 * @throws WhowhomError DATABASE_IN_USE, DATABASE_NEWER or DATABASE_SETUP
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  openFolder(dataDir);
  const orphan = takeFolder(dataDir);
  try {
    await waitForOrphan(orphan, { ...options, dataDir });
    return await startIn({ ...options, dataDir, cacheDir: resolve(options.cacheDir) });
  } catch (error) {
    leaveFolder(dataDir);
    throw error;
  }
}
