import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { WhowhomError } from '../errors.js';
import { fileTrouble } from '../files.js';
import type { Database } from '../graph/changes/index.js';
import { Kept } from './formats/look.js';
import { mappingText, preview } from './preview.js';
import { prepare, type Prepared } from './prepare.js';
import { Progress, type Screen } from './progress.js';
import type { Told } from './report.js';
import { runImport } from './run.js';
import { summaryOf } from './summary.js';

/** What is said on the command line beside the files. */
export interface CommandOptions {
  readonly mapping?: string;
  readonly dataset?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly dryRun?: true;
  readonly preview?: true;
  readonly writeMapping?: string;
  readonly report?: string;
}

/** Where the command writes: its answer, and how far it is. */
export interface Outputs {
  readonly out: (line: string) => void;
  readonly screen: Screen;
}

/** The file of the report, of which every line is a row. */
function openReport(path: string | undefined) {
  if (path === undefined) return { tell: undefined, close: () => undefined };
  let descriptor: number;
  try {
    descriptor = openSync(path, 'w');
  } catch (error) {
    throw fileTrouble(error, path) ?? error;
  }
  const tell = (told: Told) => writeSync(descriptor, `${JSON.stringify(told)}\n`);
  return { tell, close: () => closeSync(descriptor) };
}

function writeMapping(path: string, prepared: Prepared): void {
  try {
    // A mapping that somebody has edited is not lost for a preview.
    writeFileSync(path, mappingText(prepared), { flag: 'wx' });
  } catch (error) {
    throw fileTrouble(error, path) ?? error;
  }
}

/**
 * `whowhom import`: looks at the files, and imports them or tells what is understood of them.
 * @param withDatabase runs a work on the open database
 * @returns the exit code: 1 when a row was refused
 * @throws WhowhomError when a file or the mapping cannot be read, and nothing was written
 */
export async function importCommand(
  names: readonly string[],
  options: CommandOptions,
  { out, screen }: Outputs,
  withDatabase: (work: (database: Database) => Promise<number>) => Promise<number>,
): Promise<number> {
  const kept = new Kept();
  const leave = () => kept.remove();
  process.once('exit', leave);
  try {
    const prepared = await prepare(names, options, kept);
    if (options.writeMapping !== undefined) writeMapping(options.writeMapping, prepared);
    if (options.preview === true || options.writeMapping !== undefined) {
      for (const line of preview(prepared)) out(line);
      if (options.writeMapping !== undefined) out(`\nThe mapping is written into ${options.writeMapping}.`);
      return 0;
    }
    return await withDatabase((database) => importPrepared(database, prepared, options, { out, screen }));
  } finally {
    leave();
    process.off('exit', leave);
  }
}

async function importPrepared(
  database: Database,
  prepared: Prepared,
  options: CommandOptions,
  { out, screen }: Outputs,
): Promise<number> {
  const report = openReport(options.report);
  const progress = new Progress(screen);
  const isDry = options.dryRun === true;
  try {
    const done = await runImport(database, prepared, { dryRun: isDry, tell: report.tell, progress: progress.tell });
    progress.end();
    for (const line of summaryOf(prepared, done, isDry)) out(line);
    return done.refused > 0 ? 1 : 0;
  } catch (error) {
    progress.end();
    if (error instanceof WhowhomError && !isDry)
      screen.write('The import was cut off. What was recorded stays; run it again, and it goes on where it stopped.\n');
    throw error;
  } finally {
    report.close();
  }
}
