import { errorTable } from '../../errors.js';
import type { Database, RunInWrite } from '../../neo4j/run.js';
import { attempted } from './attempts.js';
import type { Problem } from './input.js';
import { judge, lastVersion, type Planned } from './judge.js';
import type { Run } from './known.js';
import { mostOperations, type Placed } from './operations.js';
import { writeChange, type ChangeStamp } from './write.js';
import {
  claimKey,
  dropKey,
  keepKey,
  keyProblem,
  lookAtKey,
  writeKey,
  type OperationResult,
  type WriteKey,
} from './writeKeys.js';

/** Who writes, with which key; `at` is now unless given. */
export interface PerformOptions {
  readonly actor: string;
  /** Makes a write safe to repeat. */
  readonly key: string;
  /** Whether it is only checked. */
  readonly dryRun?: boolean;
  readonly at?: Date;
  /** The statements that are sent are added to it. */
  readonly spent?: { statements: number };
}

/** What came of a write. */
export interface Performed {
  /** The version of the graph that holds it; the latest one when nothing was written. */
  readonly version: number;
  readonly written: boolean;
  /** All that is wrong, by the paths of the arguments. With any of them nothing was written. */
  readonly problems: readonly Problem[];
  /** What came of each operation; empty when nothing was written. */
  readonly results: readonly OperationResult[];
}

function isEmpty({ fresh, plan, moved, withdrawal }: Planned): boolean {
  const rows = Object.values(fresh.rows).reduce((sum, { length }) => sum + length, fresh.renamed.length);
  const { changed, retracted, ended, entities, joints } = plan;
  const merged = moved.merges.length + moved.undos.length + withdrawal.withdrawn.length;
  return rows + changed.length + retracted.length + ended.length + entities.length + joints.length + merged === 0;
}

async function write(run: RunInWrite, done: Planned, stamp: ChangeStamp): Promise<number> {
  if (isEmpty(done)) return lastVersion(run);
  return writeChange(run, done.fresh, done.known, done.plan, stamp, done);
}

/** What came of a write of which nothing was written. */
async function refused(run: Run, problems: readonly Problem[]): Promise<Performed> {
  return { version: await lastVersion(run), written: false, problems, results: [] };
}

async function performIn(
  run: RunInWrite,
  placed: readonly Placed[],
  key: WriteKey,
  { key: given, dryRun = false, actor, at = new Date() }: PerformOptions,
): Promise<Performed> {
  const use = await (dryRun ? lookAtKey : claimKey)(run, key);
  if (use.kind === 'SAME') return { ...use.outcome, written: true, problems: [] };
  if (use.kind === 'OTHER') return refused(run, [keyProblem(given)]);
  const judged = await judge(run, placed, key.key);
  if ('problems' in judged || dryRun) {
    if (!dryRun) await dropKey(run, key);
    return refused(run, 'problems' in judged ? judged.problems : []);
  }
  const version = await write(run, judged, { actor, at: at.toISOString() });
  const outcome = { version, results: judged.results };
  await keepKey(run, key, outcome);
  return { ...outcome, written: true, problems: [] };
}

function countOf({ length }: readonly Placed[]): Problem | null {
  if (length > 0 && length <= mostOperations) return null;
  const message = `operations has ${length}; wanted: 1 to ${mostOperations}. ${errorTable.TOO_MANY_OPERATIONS.advice}`;
  return { path: 'operations', code: 'TOO_MANY_OPERATIONS', message };
}

/**
 * Performs operations as one change, in one transaction with their key: all of them with their evidence, or nothing. Unlike
 * `record` it is strict: whatever is wrong is told, all at once, and nothing is written. The same operations with the same
 * key are done once, also when they come at the same time, after a restart, or when nobody knows what came of them.
 * @throws WhowhomError BAD_ARGUMENT for what cannot be a key; when the database fails, and then nothing was written, or all
 * of it when its answer was lost: repeating it tells
 */
export async function perform(
  database: Database,
  placed: readonly Placed[],
  options: PerformOptions,
): Promise<Performed> {
  const key = writeKey(
    options.actor,
    options.key,
    placed.map(({ operation }) => operation),
  );
  const { spent } = options;
  const counting =
    (run: RunInWrite): RunInWrite =>
    (query, params) => {
      if (spent) spent.statements += 1;
      return run(query, params);
    };
  return attempted(() =>
    database.write('changes/perform', (run) => {
      const many = countOf(placed);
      return many === null ? performIn(counting(run), placed, key, options) : refused(run, [many]);
    }),
  );
}
