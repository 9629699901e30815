import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFlags } from './archive.js';
import { neo4jVersion } from './jars.js';
import { launcherPath, neededPrograms } from './launcher.js';
import { inTurn } from './lock.js';
import { findOrInstall, thisMachine } from './prerequisites.js';

/** Where what a start needs is kept, and which. */
export interface Preparing {
  /** The folder for what can be fetched again. */
  readonly cacheDir: string;
  /** Which version of Neo4j; the usual one unless given. */
  readonly version?: string;
  /** Whether a missing JDK or Maven is installed unasked. */
  readonly yes: boolean;
  readonly log: (line: string) => void;
}

/** With what a database is started. */
export interface Prepared {
  readonly java: string;
  readonly classPath: string;
  readonly flags: readonly string[];
}

/**
 * Finds, fetches and compiles what a start needs; one process at a time, for Maven's own folder does not bear two that
 * fetch the same at once.
 * @throws WhowhomError DATABASE_SETUP, and what the file system throws
 */
export function prepare({ cacheDir, version = neo4jVersion, yes, log }: Preparing): Promise<Prepared> {
  mkdirSync(cacheDir, { recursive: true });
  return inTurn(join(cacheDir, 'prepare.lock'), async () => {
    const tools = await findOrInstall(thisMachine(), neededPrograms(cacheDir, version), yes, log);
    const classPath = await launcherPath(cacheDir, version, tools, log);
    const flags = await archiveFlags(cacheDir, tools.java, classPath, log);
    return { java: tools.java, classPath, flags };
  });
}
