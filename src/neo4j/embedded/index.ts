import { resolve } from 'node:path';
import { WhowhomError } from '../../errors.js';
import { fileTrouble } from '../../files.js';
import { folderPassword, noteFailure, openFolder, prepareStore } from './folder.js';
import { jarFolder, neo4jVersion } from './jars.js';
import { inUse, leaveFolder, takeFolder } from './lock.js';
import { prepare } from './prepare.js';
import { waitForEnd, type ProcessMark } from './processes.js';
import { startProcess, type Plan, type Started } from './start.js';
import { jarTrouble } from './troubles.js';

/** How the embedded database is started. */
export interface EmbeddedOptions {
  /** The folder that keeps the data, the password and the port. */
  readonly dataDir: string;
  /** The folder for what can be fetched again. */
  readonly cacheDir: string;
  /** Which version of Neo4j, such as 2026.09.0; the usual one unless given. */
  readonly version?: string;
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
  /** Notes that it has failed while it was writing, so that the next start may mend its log. */
  noteFailure(): void;
  /**
   * Starts another process in place of this one, which is stopped when it still runs. May be called again after it
   * failed; when the signal is given it stops and fails.
   * @throws WhowhomError DATABASE_SETUP, and what the file system throws
   */
  again(signal: AbortSignal): Promise<EmbeddedDatabase>;
  /** Stops it cleanly; calling again waits for the same end. */
  stop(): Promise<void>;
}

const user = 'neo4j';
const orphanPatience = 30_000;
/** A process that stands still is not waited for as long as one that stops in order. */
const againPatience = 10_000;

async function waitForOrphan(orphan: ProcessMark | null, { dataDir, log }: EmbeddedOptions): Promise<void> {
  if (orphan === null) return;
  log(`Waiting for the database of an earlier run (process ${orphan.pid}) to stop ...`);
  if (await waitForEnd(orphan, orphanPatience)) return;
  throw inUse(dataDir, `the database of an earlier run, process ${orphan.pid}`);
}

function running(plan: Plan, { child, port }: Started): EmbeddedDatabase {
  const { dataDir, password } = plan;
  let stopping: Promise<void> | undefined;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user,
    password,
    pid: child.pid ?? 0,
    exited: child.exited,
    noteFailure: () => noteFailure(dataDir),
    async again(signal) {
      await child.stop(againPatience);
      signal.throwIfAborted();
      return running(plan, await startProcess(plan, signal));
    },
    // Once: a second call may come when the folder is another start's already.
    stop: () => (stopping ??= child.stop().then(() => leaveFolder(dataDir))),
  };
}

async function startIn(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, heap, pageCache, log } = options;
  const prepared = await prepare(options);
  prepareStore(dataDir);
  const password = folderPassword(dataDir);
  const plan = { ...prepared, dataDir, heap, pageCache, password, log };
  return running(plan, await startProcess(plan));
}

async function startOn(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir } = options;
  openFolder(dataDir);
  const orphan = await takeFolder(dataDir);
  try {
    await waitForOrphan(orphan, options);
    return await startIn(options);
  } catch (error) {
    leaveFolder(dataDir);
    throw error;
  }
}

/**
 * Starts Neo4j as a child process on the data folder; it ends with this process, however that ends.
 * @throws WhowhomError DATABASE_IN_USE, DATABASE_NEWER, DATABASE_OLDER, DATABASE_DAMAGED, CACHE_DAMAGED, DISK_FULL,
 * FOLDER_UNUSABLE or DATABASE_SETUP
 */
export async function startEmbedded(given: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const options = { ...given, dataDir: resolve(given.dataDir), cacheDir: resolve(given.cacheDir) };
  try {
    return await startOn(options);
  } catch (error) {
    const { dataDir, cacheDir, version = neo4jVersion } = options;
    const known = fileTrouble(error, dataDir);
    if (known !== null) throw known;
    const isSetup = error instanceof WhowhomError && ['DATABASE_SETUP', 'DATABASE_DAMAGED'].includes(error.code);
    throw (isSetup ? jarTrouble(jarFolder(cacheDir, version)) : null) ?? error;
  }
}
