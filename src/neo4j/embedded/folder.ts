import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, cpSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { shown, WhowhomError } from '../../errors.js';
import { fileTrouble } from '../../files.js';
import { writeWhole } from './files.js';

/** The format of the data folder that this version reads and writes. */
export const folderFormat = 2;

/** Where the database keeps its store and its logs. */
export const databaseHome = (dataDir: string): string => join(dataDir, 'neo4j');

const making = (dataDir: string) => join(dataDir, 'making');

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}

function makeFolder(dataDir: string): void {
  try {
    // Only its owner: the store is read without a password by whoever can read the files.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    mkdirSync(databaseHome(dataDir), { recursive: true });
  } catch (error) {
    throw fileTrouble(error, dataDir) ?? error;
  }
}

/**
 * Makes the data folder, or checks that this version can read it.
 * @throws WhowhomError DATABASE_NEWER, DATABASE_OLDER, DATABASE_DAMAGED, or FOLDER_UNUSABLE when it cannot be made
 */
export function openFolder(dataDir: string): void {
  makeFolder(dataDir);
  const found = textOf(join(dataDir, 'format'));
  if (found === '') {
    writeWhole(join(dataDir, 'format'), `${folderFormat}\n`);
    return;
  }
  if (found === String(folderFormat)) return;
  if (!/^\d{1,6}$/.test(found)) {
    const message = `${join(dataDir, 'format')} holds ${shown(found)}, which is no format of a data folder.`;
    throw new WhowhomError('DATABASE_DAMAGED', message, { got: found, wanted: String(folderFormat) });
  }
  const isOlder = Number(found) < folderFormat;
  const message = `${dataDir} has the format ${found}; this version reads format ${folderFormat}.`;
  throw new WhowhomError(isOlder ? 'DATABASE_OLDER' : 'DATABASE_NEWER', message, {
    got: found,
    wanted: String(folderFormat),
  });
}

/**
 * Prepares the store for a start. A first start that was cut short may leave half a store, which Neo4j does not mend;
 * nobody was told yet that the database is ready, so nothing is lost when it is made anew.
 */
export function prepareStore(dataDir: string): void {
  const home = databaseHome(dataDir);
  if (existsSync(making(dataDir))) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home);
  } else if (!existsSync(join(home, 'data'))) {
    writeWhole(making(dataDir), 'The first start has not come to its end.\n');
  }
}

/** Notes that the store is whole: from now on it is never made anew. */
export function storeIsMade(dataDir: string): void {
  rmSync(making(dataDir), { force: true });
}

const failed = (dataDir: string) => join(dataDir, 'failed');

/**
 * Notes that the running database has failed, as it does on a full disk. If broken bytes follow the last whole
 * transaction in its log, it does not start again, and the note lets the next start cut them off.
 */
export function noteFailure(dataDir: string): void {
  try {
    // Empty, as nothing else may fit on the disk.
    closeSync(openSync(failed(dataDir), 'a'));
  } catch {
    // Not even that fits: the start is tried all the same, and what it says is told.
  }
}

/** Whether the last database that ran here has failed. */
export const hasFailed = (dataDir: string): boolean => existsSync(failed(dataDir));

/** Forgets that it has, once another one runs. */
export function forgetFailure(dataDir: string): void {
  rmSync(failed(dataDir), { force: true });
}

/** Keeps the log of transactions as it is beside the store, before something is cut off from it. */
export function keepLog(dataDir: string): string {
  const kept = join(dataDir, 'log-before-mending');
  rmSync(kept, { recursive: true, force: true });
  cpSync(join(databaseHome(dataDir), 'data/transactions'), kept, { recursive: true });
  return kept;
}

/** The password of the database, made at the first start; only the owner of the folder can read it. */
export function folderPassword(dataDir: string): string {
  const path = join(dataDir, 'password');
  if (textOf(path) === '') writeWhole(path, `${randomBytes(24).toString('base64url')}\n`, 0o600);
  chmodSync(path, 0o600);
  return textOf(path);
}

/** The Bolt port that was used last, null at the first start. */
export function keptPort(dataDir: string): number | null {
  const port = Number(textOf(join(dataDir, 'bolt-port')));
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : null;
}

/** Remembers the Bolt port for the next start. */
export function keepPort(dataDir: string, port: number): void {
  writeWhole(join(dataDir, 'bolt-port'), `${port}\n`);
}
