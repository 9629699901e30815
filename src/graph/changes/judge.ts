import { WhowhomError } from '../../errors.js';
import { queries } from '../../generated/queries.js';
import { Overtaken } from './attempts.js';
import { checkSet, type CheckedSet } from './check.js';
import { urlKey } from './derived.js';
import { problemOf } from './fields.js';
import { freshRows, type Fresh } from './fresh.js';
import { Gathered } from './gather.js';
import type { Problem, StatementInput } from './input.js';
import { foundIn, isRetracted, readKnown, type Known, type Run } from './known.js';
import { mergeIdOf } from './merging/asked.js';
import { planMerging } from './merging/index.js';
import type { Moved } from './merging/moved.js';
import { evidenceSaid } from './merging/ties.js';
import type { Placed } from './operations.js';
import { newEvidence, planOf, type Plan } from './plan.js';
import { resolveSet } from './references.js';
import { revise, type Revised } from './revise.js';
import { toldToClients, withoutConsequences } from './suggest.js';
import { planWithdrawal, type Withdrawal } from './withdrawing/index.js';
import type { OperationResult } from './writeKeys.js';

/** What is to be written. */
export interface Planned {
  readonly fresh: Fresh;
  readonly known: Known;
  readonly plan: Plan;
  readonly moved: Moved;
  readonly withdrawal: Withdrawal;
  /** The version of the graph before anything was looked at. */
  readonly since: number;
  readonly results: readonly OperationResult[];
}

/** A write that was looked at and not yet done: what is wrong, or what is to be written. */
export type Judged = { readonly problems: readonly Problem[] } | Planned;

/** The number of the last change. */
export const lastVersion = async (run: Run): Promise<number> =>
  (await run(queries.vocabulary.version, {}))[0]?.version ?? 0;

/** What an operation works on, when it is there. */
function targetOf({ operation, prefix }: Placed, salt: string): string {
  const { correctRelationship, correctEntity, correctJoint, retract, mergeEntities, undoMerge } = operation;
  if (mergeEntities !== undefined) return mergeIdOf(salt, prefix, mergeEntities.keep);
  return undoMerge?.mergeId ?? (correctRelationship ?? correctEntity ?? correctJoint ?? retract)?.id ?? '';
}

function gatheredBy(naming: ConstructorParameters<typeof Gathered>[0], placed: readonly Placed[]) {
  const gathered = new Gathered(naming);
  return { gathered, ids: placed.map((one) => gathered.record(one) ?? targetOf(one, naming.salt)) };
}

/** What is to be recorded as rows, with ids that are not taken: these are known only once it was looked at. */
async function gather(run: Run, placed: readonly Placed[], salt: string) {
  const { gathered: first } = gatheredBy({ salt, taken: new Set(), byUrl: new Map() }, placed);
  const found = await foundIn(run, first.made);
  const urls = [...first.urls].map((url) => ({ url, key: urlKey(url) }));
  const rows = urls.length === 0 ? [] : await run(queries.changes.sourcesByUrl, { rows: urls });
  const byUrl = new Map(rows.map(({ url, id }) => [url, id]));
  return gatheredBy({ salt, taken: new Set([...found.keys(), ...first.given]), byUrl }, placed);
}

/** What is both recorded and changed in one write would have two versions of one change. */
function failTwice(gathered: Gathered, fresh: Fresh, revised: Revised, moved: Moved, placed: readonly Placed[]): void {
  const { set, origins } = gathered;
  const { retracted } = revised;
  const entities = new Set([...revised.entities.keys(), ...moved.entities.map(({ id }) => id)]);
  for (const [i, { about }] of set.statements.entries()) {
    if (!retracted.has(about)) continue;
    gathered.fail('BAD_INPUT', origins.argument(`statements[${i}].about`), `is ${about}, which this write retracts.`);
  }
  const merged = new Set([...moved.merges, ...moved.undos].flatMap(({ joints }) => joints));
  for (const id of [...revised.joints.keys()].filter((one) => merged.has(one))) {
    const prefix = placed.find(({ operation }) => operation.correctJoint?.id === id)?.prefix ?? '';
    gathered.fail('BAD_INPUT', `${prefix}id`, `is ${id}, which another operation of this write changes.`);
  }
  for (const { id } of fresh.renamed) {
    if (!entities.has(id)) continue;
    const prefix = placed.find(({ operation }) => operation.correctEntity?.id === id)?.prefix ?? '';
    gathered.fail('BAD_INPUT', `${prefix}id`, `is ${id}, which another operation of this write changes.`);
  }
}

/** What is recorded under the id of something that was withdrawn would not be seen. */
function failRetracted(gathered: Gathered, known: Known): void {
  const { set, origins, problems } = gathered;
  for (const list of ['relationships', 'statements'] as const) {
    for (const [i, { id }] of set[list].entries()) {
      const found = known.found.get(id);
      if (found === undefined || !isRetracted(found)) continue;
      const path = origins.argument(`${list}[${i}].id`);
      const error = new WhowhomError('RETRACTED', `${path} is ${id}, which was retracted.`, { path });
      problems.push(problemOf(error, path));
    }
  }
}

/** What is written: the rows that are new, and what becomes of what is stored. */
async function planned(
  run: Run,
  ids: readonly string[],
  parts: Omit<Planned, 'plan' | 'results'>,
  revised: Revised,
  set: CheckedSet,
) {
  const { fresh, known } = parts;
  const { entities, joints, retracted } = revised;
  const { moved, withdrawal } = parts;
  // Those that are recorded anew were there, and are new.
  const touched = new Map([...revised.touched, ...moved.touched].filter(([id]) => !known.again.has(id)));
  const corrected = new Map([...revised.facts, ...moved.facts]);
  const evidence = newEvidence(set, fresh.rows, known);
  const stored = await evidenceSaid(run, [...touched.keys()], moved.sayers);
  const plan = planOf(fresh.rows, evidence, touched, stored, { corrected, retracted });
  plan.entities.push(...[...entities.values(), ...moved.entities].filter(({ isSame }) => !isSame));
  plan.joints.push(...[...joints.values()].filter(({ isSame }) => !isSame));
  const ended = new Set(plan.ended.map(({ id }) => id));
  for (const [id, reason] of retracted) {
    if (revised.found.get(id)?.class === 'Statement' && !ended.has(id)) plan.ended.push({ id, reason });
  }
  plan.ended.push(...withdrawal.ended.filter(({ id }) => !ended.has(id) && !retracted.has(id)));
  const created = new Set(Object.values(fresh.rows).flatMap((rows) => rows.map(({ row }) => row.id)));
  const renamed = [...fresh.renamed, ...plan.entities, ...plan.joints, ...moved.merges, ...moved.undos].map(
    ({ id }) => id,
  );
  const changed = new Set([...created, ...renamed, ...retracted.keys(), ...plan.changed.map(({ id }) => id)]);
  const restored = new Map(moved.undos.map(({ id, merged }) => [id, { restored: merged.map((one) => one.id) }]));
  const results = ids.map((id) => ({ id, created: created.has(id), changed: changed.has(id), ...restored.get(id) }));
  return { ...parts, plan, results };
}

/** What this write merges is none any more for all that it records. */
function withFormer(known: Known, { into }: Moved, { withdrawn }: Withdrawal): Known {
  const found = new Map(known.found);
  for (const { id, class: name } of withdrawn) {
    const is = found.get(id);
    if (is !== undefined) found.set(id, { ...is, class: `Former${name}` });
  }
  for (const [id, keep] of into) {
    const is = found.get(id);
    if (is !== undefined) found.set(id, { ...is, class: 'FormerEntity', into: keep });
  }
  return { ...known, found };
}

/**
 * Looks at a write with the locks of all that it changes, and plans what is written.
 * @param salt of the ids that are made
 */
export async function judge(run: Run, placed: readonly Placed[], salt: string): Promise<Judged> {
  const since = await lastVersion(run);
  const { gathered, ids } = await gather(run, placed, salt);
  const revised = await revise(run, gathered, placed);
  const moved = await planMerging(run, gathered, placed, salt, revised);
  const withdrawal = await planWithdrawal(
    run,
    gathered,
    revised,
    (id) => placed.find(({ operation }) => operation.retract?.id === id)?.prefix ?? '',
  );
  const { set, origins, problems } = gathered;
  const broken = [...revised.rows];
  const checked = checkSet(set, problems, broken);
  const known = withFormer(await readKnown(run, checked, broken), moved, withdrawal);
  // What came between the locks and the look at all is locked too, in another try.
  const isOvertaken = ({ about }: StatementInput) =>
    known.found.get(about)?.class === 'Fact' && !revised.touched.has(about) && !moved.touched.has(about);
  if (set.statements.some(isOvertaken)) throw new Overtaken();
  const resolved = resolveSet(checked, known, problems, broken);
  const fresh = freshRows(resolved, known, problems);
  failTwice(gathered, fresh, revised, moved, placed);
  failRetracted(gathered, known);
  if (problems.length === 0) return planned(run, ids, { fresh, known, moved, withdrawal, since }, revised, checked);
  const told = withoutConsequences(problems, set).map((one) => origins.told(one));
  return { problems: await toldToClients(run, told) };
}
