import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as it is written into a file: its number alone may have been given to another one since. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the words of this machine; empty where that cannot be told. */
  readonly start: string;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a process is there; one of another user counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // A zombie has ended; it only waits for its parent to notice.
  return !/^\d+ \(.*\) Z/s.test(read(`/proc/${pid}/stat`));
}

/** When a process started. On Linux in ticks of this boot, because a container's first process has always number 1. */
function startOf(pid: number): string {
  if (process.platform === 'linux') {
    const stat = read(`/proc/${pid}/stat`);
    // The second field is the program's name in brackets and may hold anything; the start is the 22nd.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return ticks === '' ? '' : `${read('/proc/sys/kernel/random/boot_id').trim()} ${ticks}`;
  }
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

/** What to write down of a process, to know it again. */
export function markOf(pid: number): ProcessMark {
  return { pid, start: startOf(pid) };
}

/** A mark from a file; null when there is none, or only a part of one. */
export function readMark(path: string): ProcessMark | null {
  try {
    const { pid, start } = JSON.parse(readFileSync(path, 'utf8')) as Partial<ProcessMark>;
    return typeof pid === 'number' && typeof start === 'string' ? { pid, start } : null;
  } catch {
    return null;
  }
}

/** Whether the process that was marked still runs, and not another one that was given its number. */
export function stillRuns({ pid, start }: ProcessMark): boolean {
  return isAlive(pid) && (start === '' || startOf(pid) === start);
}

/** Waits until a process has ended; false when it has not within the time, in milliseconds. */
export async function waitForEnd(mark: ProcessMark, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (stillRuns(mark)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}
