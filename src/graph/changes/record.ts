import { queries } from '../../generated/queries.js';
import type { Database, RunInWrite } from '../../neo4j/run.js';
import { attempted, Overtaken } from './attempts.js';
import { checkSet, type CheckedSet } from './check.js';
import { goneTest } from './erasing/tombstones.js';
import { freshRows, type Fresh } from './fresh.js';
import type { ChangeSet, Finding, Problem, Recorded } from './input.js';
import { isRetracted, lockFacts, nothingElse, reading, storedEvidence, type Known } from './known.js';
import { readMerged } from './merging/renamedIds.js';
import { newEvidence, planOf } from './plan.js';
import { referredIn, resolveSet, type Referred } from './references.js';
import { writeChange, type ChangeStamp } from './write.js';

/** Who records and when; `at` is now unless given. */
export interface RecordOptions {
  readonly actor: string;
  readonly at?: Date;
  /** The import that it is a part of, and the names of its files. */
  readonly import?: { readonly id: string; readonly files: readonly string[] };
}

type Stamp = ChangeStamp & Pick<RecordOptions, 'import'>;

/** A set as it was looked at. */
interface Looked {
  readonly set: CheckedSet;
  readonly fresh: Fresh;
  readonly known: Known;
  /** The version of the graph before that. */
  readonly since: number;
}

async function writeFresh(run: RunInWrite, { set, fresh, known, since }: Looked, stamp: Stamp): Promise<void> {
  const { rows } = fresh;
  const evidence = newEvidence(set, rows, known);
  const ids = [...evidence.keys()].filter((id) => known.found.get(id)?.class === 'Fact');
  const touched = await lockFacts(run, ids);
  if ([...touched.values()].some(isRetracted)) throw new Overtaken();
  const stored = await storedEvidence(run, ids);
  const { import: part, ...own } = stamp;
  const seq = await writeChange(run, fresh, known, planOf(rows, evidence, touched, stored), own, { since });
  if (part === undefined) return;
  const { relationships, statements, entities, sources } = countsOf(fresh, 0).createdOf;
  await run(queries.imports.note, { ...part, seq, relationships, statements, entities, sources });
}

/** What becomes of rows, in numbers. */
function countsOf({ rows, renamed, unchanged }: Fresh, merged: number): Omit<Recorded, 'problems'> {
  const counts = Object.entries(rows).map(([list, { length }]) => [list, length] as const);
  return {
    created: counts.reduce((sum, [, count]) => sum + count, 0),
    createdOf: Object.fromEntries(counts) as Recorded['createdOf'],
    renamed: renamed.length,
    unchanged: unchanged + merged,
  };
}

const told = ({ fault: _fault, ...problem }: Finding): Problem => problem;

async function recordIn(run: RunInWrite, given: CheckedSet, stamp: Stamp): Promise<Recorded> {
  const problems: Finding[] = [];
  const since = (await run(queries.vocabulary.version, {}))[0]?.version ?? 0;
  const { set, known, merged } = await readMerged(run, given);
  const resolved = resolveSet(set, known, problems);
  const fresh = freshRows(resolved, known, problems);
  const counts = countsOf(fresh, merged);
  if (counts.created + counts.renamed > 0) await writeFresh(run, { set, fresh, known, since }, stamp);
  return { ...counts, problems: problems.map(told) };
}

/**
 * Records a set of rows, up to some thousands, in one transaction: all right rows with their evidence, summaries and the
 * change record, or nothing. A row that is wrong is left out and told in `problems`, and so is what refers to it. A row
 * that is stored just so is counted as unchanged; one that is stored otherwise is a problem and stays as it was. What a row
 * does not say is no difference, and other names of an entity are added to those that it has, as a new version of it. So
 * recording the same set again changes nothing. New statements about a stored relationship give it a new summary, and
 * may decide that it does not stand (all deny it) or stands again.
 * @throws WhowhomError when the database fails; then nothing was written
 */
export async function record(database: Database, set: ChangeSet, options: RecordOptions): Promise<Recorded> {
  const problems: Finding[] = [];
  const checked = checkSet(set, problems);
  const { actor, at = new Date(), ...part } = options;
  const stamp = { actor, at: at.toISOString(), ...part };
  const done = await attempted(() => database.write('changes/record', (run) => recordIn(run, checked, stamp)));
  return { ...done, problems: [...problems.map(told), ...done.problems] };
}

/**
 * What `record` would answer, as far as it can be told while nothing is written.
 * @param there tells of ids which by then would have been recorded as nodes of a class
 */
export async function rehearse(
  database: Database,
  set: ChangeSet,
  there: (as: Referred, id: string) => boolean,
): Promise<Recorded> {
  const problems: Finding[] = [];
  const checked = checkSet(set, problems);
  const { set: rows, known, merged } = await readMerged(reading(database), checked);
  const found = new Map(known.found);
  for (const one of referredIn(rows))
    if (!found.has(one.id) && there(one.class, one.id)) found.set(one.id, { class: one.class, ...nothingElse });
  const fresh = freshRows(resolveSet(rows, { ...known, found }, problems), known, problems);
  return { ...countsOf(fresh, merged), problems: problems.map(told) };
}

/** How a set compares with what is stored. */
export interface Compared {
  /** Ids of right rows that are not stored, or not with all their names. */
  readonly missing: readonly string[];
  /** Rows that are wrong, or are stored otherwise. */
  readonly problems: readonly Problem[];
}

/** Whether a row differs from what is stored because that was corrected since, or because a name in it was erased. */
function isCorrected({ fault }: Finding, { facts, nodes }: Known): boolean {
  if (fault?.kind !== 'STORED_OTHERWISE') return false;
  const stored = facts.get(fault.id) ?? nodes.get(fault.id)?.props;
  return Number(stored?.revision ?? 1) > 1 || stored?.redacted !== undefined;
}

/**
 * Compares a set with what is stored, of which it may hold anything; nothing is written. What was corrected or erased since it was
 * recorded is no difference.
 */
export async function compare(database: Database, set: ChangeSet): Promise<Compared> {
  const problems: Finding[] = [];
  const checked = checkSet(set, problems);
  const { set: merged, known } = await readMerged(reading(database), checked);
  const { rows, renamed } = freshRows(resolveSet(merged, known, problems), known, problems);
  const missing = [
    ...Object.values(rows).flatMap((list) => list.map(({ row }) => row.id)),
    ...renamed.map(({ id }) => id),
  ];
  const isGone = await goneTest(reading(database));
  const isErased = ({ code, fault }: Finding): boolean =>
    code === 'ERASED' || (fault !== undefined && isGone(fault.id));
  const left = problems.filter((one) => !isCorrected(one, known) && !isErased(one));
  return { missing: missing.filter((id) => !isGone(id)), problems: left.map(told) };
}

/** Whether nothing was ever recorded in a database. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.read(queries.changes.isEmpty, {}))[0]?.empty ?? false;
}
