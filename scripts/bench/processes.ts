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
  stop(): Promise<void>;
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

/** Starts a Node process that writes the address of its /graphql on its standard error. */
export async function startServer(args: readonly string[], settings: Record<string, string>): Promise<Server> {
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
      const found = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(line)?.[0];
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
  return { url, startMs, memory: () => memory(child), stop: () => stop(child) };
}
