import { basename } from 'node:path';
import { audit, type Database } from '../graph/changes/index.js';
import { fileTrouble } from '../files.js';
import { Progress, type Screen } from './progress.js';
import { loadWhole, lookAtWhole } from './whole.js';

/**
 * `whowhom restore`: loads a file of `whowhom export` or `whowhom backup` into an empty database, and proves that all that
 * is derived agrees with it.
 * @param withDatabase runs a work on the open database, which is only opened when the file is whole
 * @returns the exit code: 1 when something does not agree
 * @throws WhowhomError BAD_FILE, GRAPH_NOT_EMPTY
 */
export async function restoreCommand(
  path: string,
  screen: Screen,
  withDatabase: (work: (database: Database) => Promise<number>) => Promise<number>,
): Promise<number> {
  const say = (line: string) => screen.write(`${line}\n`);
  const input = await lookAtWhole({ name: basename(path), path }).catch((error: unknown) => {
    throw fileTrouble(error, path) ?? error;
  });
  return withDatabase(async (database) => {
    const progress = new Progress(screen);
    await loadWhole(database, input, progress.tell);
    progress.end();
    const { problems } = await audit(database);
    for (const problem of problems) say(problem);
    say(
      problems.length === 0
        ? `${input.records} records restored: version ${input.graphVersion} of the graph. Everything agrees.`
        : `${input.records} records restored, and ${problems.length} problems.`,
    );
    return problems.length === 0 ? 0 : 1;
  });
}
