import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { WhowhomError, type ErrorCode } from '../errors.js';
import { fileTrouble } from '../files.js';
import type { Database } from '../graph/changes/index.js';
import { Kept, type FormatName } from './formats/look.js';
import { mappingText, preview } from './preview.js';
import { prepare, type Prepared } from './prepare.js';
import { Progress, type Screen } from './progress.js';
import type { Told } from './report.js';
import { runImport } from './run.js';
import { summaryOf } from './summary.js';
import { importThrough, type Answered, type ServiceAddress } from './through.js';

/** What is said on the command line beside the files. */
export interface CommandOptions {
  readonly mapping?: string;
  readonly dataset?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly text?: string;
  readonly format?: FormatName;
  readonly dryRun?: true;
  readonly preview?: true;
  readonly writeMapping?: string;
  readonly report?: string;
  /** The address of a service elsewhere. */
  readonly to?: string;
}

/** Where the command writes: its answer, and how far it is. */
export interface Outputs {
  readonly out: (line: string) => void;
  readonly screen: Screen;
}

/** What is imported into: a database, or a service that runs on it. */
export interface Target {
  /** A service at an address, with what opens it. */
  readonly service: (url: string) => ServiceAddress;
  /** Runs a work on the open database. */
  readonly withDatabase: (work: (database: Database) => Promise<number>) => Promise<number>;
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
 * @returns the exit code: 1 when a row was refused
 * @throws WhowhomError when a file or the mapping cannot be read, and nothing was written
 */
export async function importCommand(
  names: readonly string[],
  options: CommandOptions,
  { out, screen }: Outputs,
  { service, withDatabase }: Target,
): Promise<number> {
  const kept = new Kept();
  const leave = () => kept.remove();
  process.once('exit', leave);
  try {
    const isLook = options.preview === true || options.writeMapping !== undefined;
    const running = isLook || options.to === undefined ? null : service(options.to);
    if (running !== null) return await importBy(running, names, options, kept, { out, screen });
    const prepared = await prepare(names, options, kept);
    if (options.writeMapping !== undefined) writeMapping(options.writeMapping, prepared);
    if (isLook) {
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

/** Imports by something that tells how far it is, and tells the outcome. */
async function reported(
  options: CommandOptions,
  { out, screen }: Outputs,
  work: (tell: ((told: Told) => void) | undefined, progress: Progress['tell']) => Promise<Answered>,
): Promise<number> {
  const report = openReport(options.report);
  const progress = new Progress(screen);
  try {
    const { text, refused } = await work(report.tell, progress.tell);
    progress.end();
    for (const line of text) out(line);
    return refused > 0 ? 1 : 0;
  } catch (error) {
    progress.end();
    if (error instanceof WhowhomError && !neverBegun.includes(error.code) && options.dryRun !== true)
      screen.write('The import was cut off. What was recorded stays; run it again, and it goes on where it stopped.\n');
    throw error;
  } finally {
    report.close();
  }
}

/** Before anything is written. */
const neverBegun: readonly ErrorCode[] = [
  'BAD_FILE',
  'BAD_MAPPING',
  'BAD_ARGUMENT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_LARGE',
];

const importPrepared = (database: Database, prepared: Prepared, options: CommandOptions, outputs: Outputs) =>
  reported(options, outputs, async (tell, progress) => {
    const dryRun = options.dryRun === true;
    const done = await runImport(database, prepared, { dryRun, tell, progress });
    return { text: summaryOf(prepared, done, dryRun), refused: done.refused };
  });

async function importBy(
  running: ServiceAddress,
  names: readonly string[],
  options: CommandOptions,
  kept: Kept,
  outputs: Outputs,
): Promise<number> {
  if (running.token === '')
    throw new WhowhomError(
      'UNAUTHENTICATED',
      `The service at ${running.url} takes files of editors: set IMPORT_TOKEN to the token of one.`,
      { path: 'IMPORT_TOKEN' },
    );
  const { mapping, text, dataset, encoding, sheet, format, dryRun } = options;
  const sending = { mapping, text, dataset, encoding, sheet, format, dryRun };
  return reported(options, outputs, (tell, progress) =>
    importThrough(running, names, sending, kept, { tell, progress }),
  );
}
