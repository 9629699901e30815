import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileTrouble } from '../files.js';
import type { Database } from '../graph/changes/index.js';
import { lastChange } from '../graph/version.js';
import { Reader } from '../graph/reader.js';
import { intoFile } from './intoFile.js';
import { writeWholeGraph, type WholeTold } from './whole.js';

/** Where backups lie, and how many of them stay. */
export interface BackupPlace {
  readonly folder: string;
  /** The newest so many are kept. */
  readonly kept: number;
}

/** A backup that was made. */
export interface Backup extends WholeTold {
  readonly path: string;
}

interface Named {
  readonly name: string;
  /** In milliseconds. */
  readonly at: number;
  readonly graphVersion: number;
}

const pattern = /^whowhom-(\d{4}-\d\d-\d\dT\d\d)(\d\d)(\d\d)Z-v(\d+)\.jsonl\.gz$/;

function nameOf(at: Date, graphVersion: number): string {
  const moment = at.toISOString().replace(/\..*/, '').replaceAll(':', '');
  return `whowhom-${moment}Z-v${graphVersion}.jsonl.gz`;
}

/** The backups of a folder, the newest first; other files are nobody's business here. */
function backupsIn(folder: string): Named[] {
  const found = readdirSync(folder).flatMap((name) => {
    const [, hour, minute, second, version] = pattern.exec(name) ?? [];
    if (hour === undefined) return [];
    return [{ name, at: Date.parse(`${hour}:${minute}:${second}Z`), graphVersion: Number(version) }];
  });
  return found.sort((a, b) => b.at - a.at || b.graphVersion - a.graphVersion);
}

/**
 * Writes the whole graph, keys of writes included, into a new file of the folder, and removes the oldest backups beyond
 * those that are kept.
 * @throws WhowhomError DISK_FULL or FOLDER_UNUSABLE: then all earlier ones are still there
 */
export async function backUp(database: Database, { folder, kept }: BackupPlace): Promise<Backup> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const version = await lastChange(new Reader(database));
    const path = join(folder, nameOf(new Date(), version));
    const told = await intoFile(path, (take) => writeWholeGraph(database, take, true));
    for (const { name } of backupsIn(folder).slice(kept)) rmSync(join(folder, name), { force: true });
    return { ...told, path };
  } catch (error) {
    throw fileTrouble(error, folder) ?? error;
  }
}

/** When the newest backup of a folder was made and of which version of the graph; null when there is none. */
export function newestBackup(folder: string): { readonly at: number; readonly graphVersion: number } | null {
  try {
    return backupsIn(folder)[0] ?? null;
  } catch {
    return null;
  }
}
