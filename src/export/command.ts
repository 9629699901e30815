import { existsSync } from 'node:fs';
import type { Database } from '../graph/changes/index.js';
import { backUp, type BackupPlace } from './backups.js';
import type { WholeTold } from './whole.js';
import { takeSnapshot } from './snapshot.js';
import { printWhole, writeWholeFile } from './wholeFile.js';
import { WhowhomError } from '../errors.js';

type Say = (line: string) => void;

const told = ({ records, graphVersion, sha256 }: WholeTold): string =>
  `${records} records of version ${graphVersion} of the graph; their SHA-256 is ${sha256}.`;

function refuseThere(path: string): void {
  if (!existsSync(path)) return;
  throw new WhowhomError('FOLDER_UNUSABLE', `${path} is there already.`, { got: path, wanted: 'a new name' });
}

/**
 * `whowhom export`: the whole graph into a file, or to standard output when there is none or it is `-`.
 * @throws WhowhomError FOLDER_UNUSABLE when the file is there already
 */
export async function exportCommand(database: Database, path: string | undefined, say: Say): Promise<number> {
  if (path === undefined || path === '-') {
    say(told(await printWhole(database)));
    return 0;
  }
  refuseThere(path);
  say(`${path}: ${told(await writeWholeFile(database, path))}`);
  return 0;
}

/** `whowhom backup`: the whole graph with the keys of writes into a new file of the folder of backups. */
export async function backupCommand(database: Database, place: BackupPlace, say: Say): Promise<number> {
  const made = await backUp(database, place);
  say(`${made.path}: ${told(made)}`);
  return 0;
}

/**
 * `whowhom snapshot`: names the version that the graph has now.
 * @throws WhowhomError BAD_ARGUMENT, FOLDER_UNUSABLE
 */
export async function snapshotCommand(
  database: Database,
  name: string,
  file: string | undefined,
  say: Say,
): Promise<number> {
  if (file !== undefined) refuseThere(file);
  say(`Snapshot ${name}: ${told(await takeSnapshot(database, name, 'operator', file))}`);
  return 0;
}
