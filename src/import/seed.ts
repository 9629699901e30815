import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WhowhomError } from '../errors.js';
import { isEmpty, record, type ChangeSet, type Database, type Recorded } from '../graph/changes/index.js';

/** The files of a seed, each a list of rows. */
const lists = ['sources', 'entities', 'relationships', 'statements', 'events', 'joints'] as const;

function readList(folder: string, list: string): unknown[] {
  const file = join(folder, `${list}.json`);
  if (!existsSync(file)) return [];
  try {
    const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(rows)) return rows;
    throw new Error('it holds no list');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WhowhomError('BAD_INPUT_ROW', `seed/${list}.json cannot be read: ${why}.`, { path: list, cause: error });
  }
}

/**
 * The rows of a seed folder, as they stand there: recording checks them. A missing file is an empty list.
 * @throws WhowhomError BAD_INPUT_ROW when a file holds no JSON list
 */
export function loadSeed(folder: string): ChangeSet {
  return Object.fromEntries(lists.map((list) => [list, readList(folder, list)]));
}

/**
 * Loads a seed into a database in which nothing was ever recorded. Two instances may do so at the same time.
 * @returns what was recorded, null when the database was not empty
 */
export async function seedIfEmpty(
  database: Database,
  folder: string,
  log: (line: string) => void = () => undefined,
): Promise<Recorded | null> {
  if (!(await isEmpty(database))) return null;
  log('Loading the seed ...');
  const recorded = await record(database, loadSeed(folder), { actor: 'seed' });
  for (const { path, message } of recorded.problems) log(`seed, ${path}: ${message}`);
  return recorded;
}
