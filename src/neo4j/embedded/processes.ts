import { readFileSync } from 'node:fs';

/** Whether a process is there; one of another user counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // A zombie has ended; it only waits for its parent to notice.
  return !/^\d+ \(.*\) Z/s.test(stat(pid));
}

function stat(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

/** When a process started, in ticks since boot, from Linux' /proc; empty elsewhere. */
export function processStart(pid: number): string {
  const text = stat(pid);
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** Whether this is still the process that was noted, and not another one that was given its number. */
export function isSameProcess(pid: number, start: string): boolean {
  return isAlive(pid) && (start === '' || processStart(pid) === start);
}

/** Waits until a process has ended; false when it has not within the time, in milliseconds. */
export async function waitForEnd(pid: number, start: string, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (isSameProcess(pid, start)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}
