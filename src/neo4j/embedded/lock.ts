import { linkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WhowhomError } from '../../errors.js';
import { writeWhole } from './files.js';
import { markOf, readMark, stillRuns, waitForEnd, type ProcessMark } from './processes.js';

/** The lock of the service that uses the folder. */
export const serviceLock = (dataDir: string) => join(dataDir, 'service.lock');
/** The mark of the process of its database. */
export const databaseMark = (dataDir: string) => join(dataDir, 'database.pid');

/** The refusal of a second start on a folder. */
export function inUse(dataDir: string, holder: string): WhowhomError {
  return new WhowhomError('DATABASE_IN_USE', `${dataDir} is in use by ${holder}.`, {
    got: dataDir,
    wanted: 'a data folder that no other instance uses',
  });
}

/** Puts the lock there whole, in one step; false when there is one. */
function tryLock(path: string): boolean {
  const mine = `${path}.${process.pid}`;
  writeWhole(mine, JSON.stringify(markOf(process.pid)));
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

const isSame = (one: ProcessMark | null, other: ProcessMark | null) =>
  one?.pid === other?.pid && one?.start === other?.start;

/** Removes a dead lock. Moved away before it is looked at again, so that a lock taken meanwhile is put back. */
function removeStale(path: string, stale: ProcessMark | null): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
    if (!isSame(readMark(aside), stale)) linkSync(aside, path);
  } catch {
    // Another start was quicker; the next try sees what it left.
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Milliseconds in which a process that was just killed is gone. */
const goingPatience = 1000;

/**
 * Takes the folder for this process; the lock of a process that has ended is taken over.
 * @returns the database of an earlier service that was killed, when it still runs; else null
 * @throws WhowhomError DATABASE_IN_USE naming the process that holds the folder
 */
export async function takeFolder(dataDir: string): Promise<ProcessMark | null> {
  const path = serviceLock(dataDir);
  while (!tryLock(path)) {
    const holder = readMark(path);
    if (holder !== null && !(await waitForEnd(holder, goingPatience))) throw inUse(dataDir, `process ${holder.pid}`);
    removeStale(path, holder);
  }
  const database = readMark(databaseMark(dataDir));
  return database !== null && stillRuns(database) ? database : null;
}

/** Notes the database's process, so that a later service can wait for its end. */
export function noteDatabase(dataDir: string, pid: number): void {
  writeWhole(databaseMark(dataDir), JSON.stringify(markOf(pid)));
}

/** Gives the folder back. A database that still runs in it stays noted. */
export function leaveFolder(dataDir: string): void {
  const database = readMark(databaseMark(dataDir));
  if (database === null || !stillRuns(database)) rmSync(databaseMark(dataDir), { force: true });
  rmSync(serviceLock(dataDir), { force: true });
}

const turnInterval = 200;

/**
 * Runs what only one at a time may, of all processes and of all calls in this one; the others wait for their turn.
 * @param path of the lock; its folder has to be there
 */
export async function inTurn<T>(path: string, run: () => Promise<T>): Promise<T> {
  while (!tryLock(path)) {
    const holder = readMark(path);
    if (holder !== null && stillRuns(holder)) await sleep(turnInterval);
    else removeStale(path, holder);
  }
  try {
    return await run();
  } finally {
    rmSync(path, { force: true });
  }
}
