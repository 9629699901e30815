import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  /** From the start of the process until it says where it answers. */
  readonly startMs: number;
  /** Resident memory in MB; null where the system does not tell. */
  memory(): number | null;
  /** How long the process has used processors, in milliseconds; null where the system does not tell. */
  cpu(): number | null;
  stop(): Promise<void>;
}

/** How a database is reached. */
export interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const startPatience = 120_000;
const stopPatience = 20_000;
const running = new Set<ChildProcess>();

async function stop(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopPatience);
  await ended;
  clearTimeout(timer);
}

/** Stops what still runs: the last started first. */
export async function stopAll(): Promise<void> {
  for (const child of [...running].reverse()) await stop(child);
}

function memory({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

/** Linux counts the time of processes in ticks, 100 a second. */
const tick = 10;

/** How long a process has used processors, in milliseconds; null where the system does not tell. */
export function cpuOf(pid: number): number | null {
  try {
    // The name of the program is in parentheses and may hold anything: the numbers come behind it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
    return tick * (Number(stat[11]) + Number(stat[12]));
  } catch {
    return null;
  }
}

/** Starts a Node process that writes its address on its standard error. */
export async function startProcess(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Server> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  const lines: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${args.join(' ')} ${why}:\n${lines.join('\n')}`));
    const timer = setTimeout(() => fail('did not start in time'), startPatience);
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (lines.length < 50) lines.push(line);
      const found = /http:\/\/127\.0\.0\.1:\d+\/graphql|^bolt:\/\/127\.0\.0\.1:\d+$/.exec(line)?.[0];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      fail('ended');
    });
  });
  const startMs = performance.now() - began;
  return { url, startMs, memory: () => memory(child), cpu: () => cpuOf(child.pid ?? 0), stop: () => stop(child) };
}

const addressOf = ({ uri, user, password }: Login) => ({
  ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
});

/** Starts the service as it was built, on a database that runs. It warms nothing: each row has its own warm-ups. */
export const startService = (login: Login, more: Readonly<Record<string, string>> = {}): Promise<Server> =>
  startProcess(['dist/main.js'], {
    ...{ HOST: '127.0.0.1', PORT: '0', SEED: 'off', LOG_LEVEL: 'silent', WARM_PLANS: 'off' },
    ...addressOf(login),
    ...more,
  });

/** Starts a server of this folder on a database that runs. */
export const startBeside = (script: string, login: Login): Promise<Server> =>
  startProcess(script.endsWith('.ts') ? ['--import', 'tsx', script] : [script], addressOf(login));
