import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isAlive } from '../../src/neo4j/embedded/processes.js';
import { endClients, print, until } from './clients.js';

/** The built service in a process of its own, on a data folder of its own. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  readonly dataDir: string;
  /** What it has said so far. */
  readonly said: string[];
  /** The process of its database by now. */
  databasePid(): number;
  signal(name: NodeJS.Signals): void;
  /** Ends with its exit code, null when it was killed. */
  readonly exited: Promise<number | null>;
  /** Ends it, in order. Its folder stays. */
  stop(): Promise<number | null>;
}

const settings = {
  PORT: '0',
  NEO4J_HEAP: '512m',
  NEO4J_PAGECACHE: '64m',
  // An internal error is told beside what failed by it.
  LOG_LEVEL: 'error',
  CACHE_DIR: '.cache',
  WARM_PLANS: 'off',
};

/** All that were started, also one that never came to answer. */
const started = new Set<Pick<Served, 'dataDir' | 'signal' | 'exited'>>();
const folders = new Set<string>();

/** A folder that `endAll` removes. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whowhom-faults-'));
  folders.add(folder);
  return folder;
}

/** What a process that a test starts gets of this one's environment. */
export function inherited(): Record<string, string | undefined> {
  const { PATH, HOME, JAVA_HOME, JAVA_TOOL_OPTIONS } = process.env;
  return { PATH, HOME, JAVA_HOME, JAVA_TOOL_OPTIONS };
}

function spawnService(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['dist/main.js'], {
    env: { ...inherited(), ...settings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts one and waits until it says where it answers. */
export async function serve(env: Record<string, string> = {}, dataDir = newFolder()): Promise<Served> {
  const child = spawnService({ DATA_DIR: dataDir, ...env });
  const said: string[] = [];
  if (child.stdout === null || child.stderr === null) throw new Error('The service has no output.');
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.includes('"internal error"')) print(line);
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const signal = (name: NodeJS.Signals) => void child.kill(name);
  started.add({ dataDir, signal, exited });
  const address = () => /(http:\/\/[\d.:]+)\/graphql/.exec(said.join('\n'))?.[1];
  await until(() => address() !== undefined || child.exitCode !== null);
  const url = address();
  if (url === undefined) throw new Error(`The service did not start:\n${said.join('\n')}`);
  return {
    url,
    pid: child.pid ?? 0,
    dataDir,
    said,
    databasePid: () => databaseOf(dataDir),
    signal,
    exited,
    async stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

/** The process of the database that was started last in a folder; 0 when there is none. */
function databaseOf(dataDir: string): number {
  try {
    return (JSON.parse(readFileSync(join(dataDir, 'database.pid'), 'utf8')) as { pid: number }).pid;
  } catch {
    return 0;
  }
}

/** Ends what a failed test has left, and removes the folders. */
export async function endAll(): Promise<void> {
  endClients();
  for (const one of started) {
    one.signal('SIGKILL');
    await one.exited;
    const database = databaseOf(one.dataDir);
    if (database === 0 || !isAlive(database)) continue;
    process.kill(database, 'SIGKILL');
    await until(() => !isAlive(database));
  }
  started.clear();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}
