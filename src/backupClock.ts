import type { Config } from './config.js';
import { failureLine, WhowhomError } from './errors.js';
import { lastChange } from './graph/version.js';
import type { Database } from './graph/changes/index.js';
import { Reader } from './graph/reader.js';
import { backUp, newestBackup } from './export/backups.js';

/** Makes backups by itself until it is stopped. */
export interface BackupClock {
  /** Waits for the backup that is being made. */
  stop(): Promise<void>;
}

const hour = 3_600_000;
/** How often it is looked whether one is due, in milliseconds: clocks stand still while a machine sleeps. */
const looking = 60_000;
/** After one that failed, a while: a full disk is still full a minute later. */
const afterFailure = hour / 4;

/**
 * Makes a backup each time the newest one is older than BACKUP_EVERY_HOURS and the graph has changed since. What is in the
 * folder counts, so a service that is started again makes none anew.
 */
export function startBackups(
  database: Database,
  { backupHours, backupFolder: folder, backupsKept: kept }: Config,
  log: (line: string) => void,
): BackupClock {
  if (backupHours === 0) return { stop: () => Promise.resolve() };
  let timer: NodeJS.Timeout;
  let making: Promise<unknown> = Promise.resolve();
  let notBefore = 0;

  async function look(): Promise<void> {
    const newest = newestBackup(folder);
    const now = Date.now();
    if (now < notBefore || (newest !== null && now - newest.at < backupHours * hour)) return;
    try {
      if (newest?.graphVersion === (await lastChange(new Reader(database)))) return;
      const { path, records } = await backUp(database, { folder, kept });
      log(`A backup of ${records} records is made: ${path}`);
    } catch (error) {
      notBefore = Date.now() + afterFailure;
      log(`No backup was made: ${error instanceof WhowhomError ? failureLine(error) : String(error)}`);
    }
  }

  const next = () => {
    timer = setTimeout(() => {
      making = look().finally(next);
    }, looking).unref();
  };
  making = look().finally(next);
  return {
    async stop() {
      await making;
      clearTimeout(timer);
    },
  };
}
