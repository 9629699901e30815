import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** How a start came out. */
export type Outcome =
  | { readonly kind: 'ready' }
  /** It said what went wrong, and ends. */
  | { readonly kind: 'failed'; readonly why: string }
  /** It ended without a word. */
  | { readonly kind: 'ended' }
  /** The time was over. */
  | { readonly kind: 'late' };

/** The database's process. */
export interface Child {
  /** Undefined when the program could not be started. */
  readonly pid: number | undefined;
  /** Ends with the last lines of its output when the process has ended. */
  readonly exited: Promise<string>;
  /** The last lines of its output so far. */
  lastLines(): string;
  /** Hands it the password, without which it touches nothing, and waits until it is ready; `patience` in milliseconds. */
  begin(password: string, patience: number): Promise<Outcome>;
  /** Stops it cleanly, after `patience` milliseconds by force; calling again waits for the same end. */
  stop(patience?: number): Promise<void>;
}

/** What the launcher is started with. */
export interface Launch {
  readonly classPath: string;
  /** Such as 1g. */
  readonly heap: string;
  /** Further flags of Java. */
  readonly flags: readonly string[];
  /** Of each database that the process is to run its folder and its configuration file; the service has one. */
  readonly args: readonly string[];
}

type Process = ChildProcessByStdio<Writable, Readable, Readable>;

const stopPatience = 20_000;
const killPatience = 5_000;
const keptLines = 30;

const commonFlags = [
  '-XX:+UseG1GC',
  '-XX:-UsePerfData',
  // A database out of memory is stopped and started anew; half alive it would answer some and lose others.
  '-XX:+ExitOnOutOfMemoryError',
  '-Xshare:auto',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
  // Neo4j's page cache and Netty reach into these.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
];

const late = <T>(ms: number, value: T) => new Promise<T>((done) => setTimeout(() => done(value), ms).unref());

/** What a line of the launcher says about the start; null for any other line. */
function outcomeOf(line: string): Outcome | null {
  if (line === '{"ready":true}') return { kind: 'ready' };
  if (!line.startsWith('{"failed":')) return null;
  try {
    return { kind: 'failed', why: (JSON.parse(line) as { failed: string }).failed };
  } catch {
    return { kind: 'failed', why: line };
  }
}

async function stopProcess(process: Process, ended: Promise<true>, patience: number): Promise<void> {
  // The launcher's sign to stop.
  process.stdin.end();
  if (await Promise.race([ended, late(patience, false)])) return;
  process.kill('SIGTERM');
  if (await Promise.race([ended, late(killPatience, false)])) return;
  process.kill('SIGKILL');
  await ended;
}

function spawnJava(java: string, { classPath, heap, flags, args }: Launch): Process {
  return spawn(java, [`-Xmx${heap}`, ...commonFlags, ...flags, '-cp', classPath, 'Launcher', ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Its own process group: Ctrl-C on the terminal reaches the service only, which then stops the database in order.
    detached: true,
    windowsHide: true,
  });
}

/** Starts the launcher, which waits for `begin`. */
export function launch(java: string, how: Launch): Child {
  const lines: string[] = [];
  const lastLines = () => lines.join('\n');
  const keep = (line: string) => {
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
  };
  const process = spawnJava(java, how);
  // Writing to a process that has just ended is told by `exited`.
  process.stdin.on('error', () => undefined);
  createInterface({ input: process.stderr }).on('line', keep);
  const output = createInterface({ input: process.stdout }).on('line', keep);
  // 'close' and not 'exit': only then all output was read.
  const exited = new Promise<string>((done) => {
    process.once('close', () => done(lastLines()));
    process.once('error', (error) => done(error.message));
  });
  let stopping: Promise<void> | undefined;
  return {
    pid: process.pid,
    exited,
    lastLines,
    begin(password, patience) {
      const told = new Promise<Outcome>((done) => {
        output.on('line', (line) => {
          const outcome = outcomeOf(line);
          if (outcome !== null) done(outcome);
        });
      });
      process.stdin.write(`${password}\n`);
      const ended = exited.then((): Outcome => ({ kind: 'ended' }));
      return Promise.race([told, ended, late<Outcome>(patience, { kind: 'late' })]);
    },
    stop: (patience = stopPatience) =>
      (stopping ??= stopProcess(
        process,
        exited.then(() => true),
        patience,
      )),
  };
}
