import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WhowhomError } from '../../errors.js';
import { writeWhole } from './files.js';

/** The format of the data folder that this version writes. */
export const folderFormat = 1;

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
    const reason = error instanceof Error ? error.message : String(error);
    throw new WhowhomError('DATABASE_SETUP', `The data folder ${dataDir} cannot be made: ${reason}.`, { cause: error });
  }
}

/**
 * Makes the data folder, or checks that this version can read it.
 * @throws WhowhomError DATABASE_NEWER, or DATABASE_SETUP when the folder cannot be written
 */
export function openFolder(dataDir: string): void {
  makeFolder(dataDir);
  const found = textOf(join(dataDir, 'format'));
  if (found === '') {
    writeWhole(join(dataDir, 'format'), `${folderFormat}\n`);
    return;
  }
  if (/^\d+$/.test(found) && Number(found) <= folderFormat) return;
  const message = `${dataDir} has the format ${found}; this version reads up to ${folderFormat}.`;
  throw new WhowhomError('DATABASE_NEWER', message, { got: found, wanted: `at most ${folderFormat}` });
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
