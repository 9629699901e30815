import { resolve } from 'node:path';
import { folderPassword, keptPort } from './folder.js';
import { databaseMark, serviceLock } from './lock.js';
import { readMark, stillRuns } from './processes.js';

/** Where the embedded database of another process answers. */
export interface RunningDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The process that keeps it. */
  readonly keeper: number;
}

const runs = (path: string): number | null => {
  const mark = readMark(path);
  return mark !== null && stillRuns(mark) ? mark.pid : null;
};

/**
 * The database that another process runs on a data folder, for whoever may read the folder; null when none does. While
 * that process starts or stops, the database may not answer yet, or no more.
 */
export function runningDatabase(dataDir: string): RunningDatabase | null {
  const folder = resolve(dataDir);
  const keeper = runs(serviceLock(folder));
  const port = keptPort(folder);
  if (keeper === null || keeper === process.pid || port === null || runs(databaseMark(folder)) === null) return null;
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: folderPassword(folder), keeper };
}
