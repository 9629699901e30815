import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WhowhomError } from '../../errors.js';
import { isSameProcess, processStart } from './processes.js';

/** The format of the data folder that this version writes. */
export const folderFormat = 1;

/** A file that is whole or not there, whatever happens while it is written. */
function writeWhole(path: string, text: string, mode = 0o644): void {
  const half = `${path}.${process.pid}.tmp`;
  writeFileSync(half, text, { mode });
  renameSync(half, path);
}

/**
 * Makes the data folder, or checks that this version can read it.
 * @throws WhowhomError DATABASE_NEWER
 */
export function openFolder(dataDir: string): void {
  mkdirSync(join(dataDir, 'neo4j'), { recursive: true });
  const path = join(dataDir, 'format');
  if (!existsSync(path)) {
    writeWhole(path, `${folderFormat}\n`);
    return;
  }
  const found = readFileSync(path, 'utf8').trim();
  if (/^\d+$/.test(found) && Number(found) <= folderFormat) return;
  const message = `${dataDir} has the format ${found || '(empty)'}; this version reads up to ${folderFormat}.`;
  throw new WhowhomError('DATABASE_NEWER', message, { got: found, wanted: `at most ${folderFormat}` });
}

/** The password of the database, made at the first start; only the owner of the folder can read it. */
export function folderPassword(dataDir: string): string {
  const path = join(dataDir, 'password');
  if (!existsSync(path)) writeWhole(path, `${randomBytes(24).toString('base64url')}\n`, 0o600);
  chmodSync(path, 0o600);
  return readFileSync(path, 'utf8').trim();
}

/** The Bolt port that was used last, null at the first start. */
export function keptPort(dataDir: string): number | null {
  const path = join(dataDir, 'bolt-port');
  const port = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : null;
}

/** Remembers the Bolt port for the next start. */
export function keepPort(dataDir: string, port: number): void {
  writeWhole(join(dataDir, 'bolt-port'), `${port}\n`);
}

/** A process as it is written into a file: its number alone may have been given to another one since. */
interface Holder {
  readonly pid: number;
  readonly start: string;
}

function readHolder(path: string): Holder | null {
  try {
    const { pid, start } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof start === 'string' ? { pid, start } : null;
  } catch {
    return null;
  }
}

/**
 * Takes the folder for this process. Gives the process of a database that still runs in it, left by a service that
 * was killed, or null.
 * @throws WhowhomError DATABASE_IN_USE naming the process that holds it
 */
export function takeFolder(dataDir: string): number | null {
  const path = join(dataDir, 'service.lock');
  const mine = JSON.stringify({ pid: process.pid, start: processStart(process.pid) });
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      const child = readHolder(join(dataDir, 'database.pid'));
      return child !== null && isSameProcess(child.pid, child.start) ? child.pid : null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(path);
      if (holder !== null && isSameProcess(holder.pid, holder.start)) {
        throw new WhowhomError('DATABASE_IN_USE', `${dataDir} is in use by process ${holder.pid}.`, {
          got: dataDir,
          wanted: 'a data folder that no other instance uses',
        });
      }
      rmSync(path, { force: true });
    }
  }
}

/** Notes the database's process, so that a later service can wait for its end. */
export function noteDatabase(dataDir: string, pid: number): void {
  writeWhole(join(dataDir, 'database.pid'), JSON.stringify({ pid, start: processStart(pid) }));
}

/** Gives the folder back. */
export function leaveFolder(dataDir: string): void {
  rmSync(join(dataDir, 'database.pid'), { force: true });
  rmSync(join(dataDir, 'service.lock'), { force: true });
}
