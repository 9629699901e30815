import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { WhowhomError } from '../../errors.js';
import { folderPassword, keepPort, keptPort, leaveFolder, noteDatabase, openFolder, takeFolder } from './folder.js';
import { classPath } from './jars.js';
import { findOrInstall, thisMachine, type Tools } from './prerequisites.js';
import { processStart, waitForEnd } from './processes.js';
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

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const user = 'neo4j';
const startPatience = 180_000;
const orphanPatience = 60_000;
const stopPatience = 20_000;
const killPatience = 5_000;

const wait = (ms: number) => new Promise<false>((done) => setTimeout(() => done(false), ms).unref());

/** A port that was free a moment ago: the wanted one if possible. */
async function freePort(wanted: number | null): Promise<number> {
  const server = createServer();
  const listening = await new Promise<boolean>((done) => {
    server.once('error', () => done(false));
    server.listen({ host: '127.0.0.1', port: wanted ?? 0 }, () => done(true));
  });
  if (!listening) return freePort(null);
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : freePort(null);
}

function launch(tools: Tools, path: readonly string[], options: EmbeddedOptions, conf: string): Child {
  const flags = [
    `-Xmx${options.heap}`,
    '-XX:+UseG1GC',
    '-XX:-UsePerfData',
    '-XX:+ExitOnOutOfMemoryError',
    '-Xshare:auto',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  ];
  const args = [...flags, '-cp', path.join(process.platform === 'win32' ? ';' : ':')];
  const home = resolve(options.dataDir, 'neo4j');
  // Its own process group: Ctrl-C on the terminal reaches the service, which then stops the database in order.
  return spawn(tools.java, [...args, 'Launcher', home, conf], { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
}

/** Waits for the ready line; the last lines of both outputs are kept for whoever has to say what went wrong. */
function follow(child: Child): { ready: Promise<boolean>; exited: Promise<string>; last: () => string } {
  const lines: string[] = [];
  const keep = (line: string) => {
    lines.push(line);
    if (lines.length > 30) lines.shift();
  };
  createInterface({ input: child.stderr }).on('line', keep);
  const ready = new Promise<boolean>((done) => {
    createInterface({ input: child.stdout }).on('line', (line) =>
      line === '{"ready":true}' ? done(true) : keep(line),
    );
    child.once('exit', () => done(false));
    child.once('error', () => done(false));
  });
  const last = () => lines.slice(-12).join('\n');
  const exited = new Promise<string>((done) => {
    child.once('exit', () => done(last()));
    child.once('error', (error) => done(error.message));
  });
  return { ready, exited, last };
}

async function stopChild(child: Child, exited: Promise<string>): Promise<void> {
  const ended = exited.then(() => true);
  child.stdin.end();
  if (await Promise.race([ended, wait(stopPatience)])) return;
  child.kill('SIGTERM');
  if (await Promise.race([ended, wait(killPatience)])) return;
  child.kill('SIGKILL');
  await ended;
}

function failure(dataDir: string, lines: string): WhowhomError {
  if (/StoreLockException|FileLockException|Lock file has been locked/.test(lines)) {
    return new WhowhomError('DATABASE_IN_USE', `${dataDir} is in use by another database process.`);
  }
  return new WhowhomError('DATABASE_SETUP', `The embedded database did not start. Its last words:\n${lines}`);
}

async function waitForOrphan(orphan: number | null, options: EmbeddedOptions): Promise<void> {
  if (orphan === null) return;
  options.log(`Waiting for the database of an earlier run (process ${orphan}) to stop ...`);
  if (await waitForEnd(orphan, processStart(orphan), orphanPatience)) return;
  throw new WhowhomError('DATABASE_IN_USE', `${options.dataDir} is in use by the database process ${orphan}.`);
}

async function startIn(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, log } = options;
  const tools = await findOrInstall(thisMachine(), options.yes, log);
  const path = await classPath(resolve(options.cacheDir), tools, log);
  const password = folderPassword(dataDir);
  const port = await freePort(keptPort(dataDir));
  keepPort(dataDir, port);
  const child = launch(tools, path, options, writeSettings(resolve(dataDir), port, options.heap, options.pageCache));
  const { ready, exited, last } = follow(child);
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${password}\n`);
  if (child.pid !== undefined) noteDatabase(dataDir, child.pid);
  if (!(await Promise.race([ready, wait(startPatience)]))) {
    await stopChild(child, exited);
    throw failure(dataDir, last());
  }
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= stopChild(child, exited).then(() => leaveFolder(dataDir)));
  return { uri: `bolt://127.0.0.1:${port}`, user, password, pid: child.pid ?? 0, exited, stop };
}

/**
 * Starts Neo4j as a child process on the data folder; it ends with this process, however that ends.
 * @throws WhowhomError DATABASE_IN_USE, DATABASE_NEWER or DATABASE_SETUP
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir } = options;
  openFolder(dataDir);
  const orphan = takeFolder(dataDir);
  try {
    await waitForOrphan(orphan, options);
    return await startIn({ ...options, dataDir: join(dataDir) });
  } catch (error) {
    leaveFolder(dataDir);
    throw error;
  }
}
