import type { Database } from '../graph/changes/index.js';
import { Kept } from './formats/look.js';
import { prepare, type ReadingOptions } from './prepare.js';
import type { ImportReport } from './report.js';
import { runImport, type RunOptions } from './run.js';

/** Files, and how they are imported. */
export interface FilesToImport extends ReadingOptions, RunOptions {
  readonly files: readonly string[];
}

/**
 * Imports files of any format: JSON lines of the neutral format, tables.
 * @throws WhowhomError BAD_FILE or BAD_MAPPING, and nothing was written; another one when the database fails
 */
export async function importFiles(database: Database, options: FilesToImport): Promise<ImportReport> {
  const kept = new Kept();
  try {
    return await runImport(database, await prepare(options.files, options, kept), options);
  } finally {
    kept.remove();
  }
}

export type { ImportReport } from './report.js';
