import { queries } from '../../../generated/queries.js';
import type { EntityKind } from '../../../generated/vocabulary.js';
import { Overtaken } from '../attempts.js';
import type { EntityChange } from '../entityChange.js';
import { badRow, problemOf } from '../fields.js';
import type { Gathered } from '../gather.js';
import {
  foundIn,
  isRetracted,
  lockFacts,
  lockNodes,
  storedNodes,
  type Found,
  type Run,
  type StoredNode,
} from '../known.js';
import type { FactCorrection } from '../plan.js';
import type { Properties } from '../properties.js';
import type { AskedUndo } from './asked.js';
import { planReturned } from './entity.js';
import { withEnds } from './facts.js';
import { formerProblem } from './former.js';
import { nothingMoved, type Filled, type Moved, type StatementMove, type Undo } from './moved.js';
import { lockStatements, type LedStatement } from './ties.js';

/** What a merge did, as it is stored. */
interface StoredMerge {
  readonly id: string;
  readonly keepId: string;
  readonly mergedIds: readonly string[];
  readonly kind: EntityKind;
  readonly rec: number;
  readonly sup?: number;
  readonly filled: string;
  readonly factIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly jointIds: readonly string[];
}

/** A merge that can be taken back. */
interface Taken extends AskedUndo {
  readonly merge: StoredMerge;
}

function problem({
  gathered,
  asked,
  message,
  id,
}: {
  gathered: Gathered;
  asked: AskedUndo;
  message: string;
  id?: string;
}) {
  const path = `${asked.prefix}mergeId`;
  const fault = id === undefined ? undefined : ({ kind: 'UNKNOWN', id, classes: ['Merge'] } as const);
  gathered.problems.push(problemOf(badRow(path, message), path, fault));
}

/** Those that are there, were not taken back before, and whose kept entity is still one. */
function right(
  gathered: Gathered,
  all: readonly AskedUndo[],
  merges: ReadonlyMap<string, StoredMerge>,
  found: ReadonlyMap<string, Found>,
): Taken[] {
  const seen = new Set<string>();
  return all.flatMap((asked) => {
    const { mergeId: id, prefix } = asked;
    const merge = merges.get(id);
    const keep = merge === undefined ? undefined : found.get(merge.keepId);
    if (merge === undefined) problem({ gathered, asked, message: `is ${id}.`, id });
    else if (merge.sup !== undefined)
      problem({ gathered, asked, message: `is ${id}, which change ${merge.sup} took back.` });
    else if (seen.has(merge.keepId))
      problem({ gathered, asked, message: `is ${id}; another operation of this write changes ${merge.keepId}.` });
    else if (keep === undefined) throw new Overtaken();
    else if (keep.class !== 'Entity') {
      const former = formerProblem(`${prefix}mergeId`, merge.keepId, keep);
      const since = keep.into === null ? 'was retracted' : `was merged into ${keep.into} since: take that back first`;
      const message = `${prefix}mergeId is ${id}, into ${merge.keepId}, which ${since}.`;
      gathered.problems.push({ ...former, suggestions: [], message });
    } else {
      seen.add(merge.keepId);
      return [{ ...asked, merge }];
    }
    return [];
  });
}

/** Where the statements of a merge lead back to: each that still leads where the merge led it. */
function movesBack(
  { merge: { keepId, mergedIds }, reason }: Taken,
  statements: readonly LedStatement[],
  before: ReadonlyMap<string, Properties>,
): StatementMove[] {
  const merged = new Set<unknown>(mergedIds);
  return statements.flatMap(({ id, aboutId, rank, sayerId }) => {
    const was = before.get(id);
    const about = merged.has(was?.aboutId) && aboutId === keepId ? String(was?.aboutId) : null;
    const sayer = merged.has(was?.sayerId) && sayerId === keepId ? String(was?.sayerId) : null;
    return about === null && sayer === null ? [] : [{ id, about, sayer, rank, reason }];
  });
}

/** One undo, with what it changes. */
interface Planned {
  readonly undo: Undo;
  readonly change: EntityChange;
  readonly facts: ReadonlyMap<string, FactCorrection>;
  readonly touched: ReadonlyMap<string, Properties>;
}

async function planOne(run: Run, taken: Taken, keep: StoredNode | undefined): Promise<Planned> {
  const { merge, reason } = taken;
  if (keep === undefined) throw new Overtaken();
  const { factIds, statementIds, keepId, mergedIds, rec, kind } = merge;
  const statements = await lockStatements(run, statementIds);
  const rows = await run(queries.merging.before, { facts: factIds, statements: statementIds, seq: rec });
  const before = new Map(rows.map(({ id, props }) => [id, props]));
  const moves = movesBack(taken, statements, before);
  const spoken = new Set(moves.filter(({ sayer }) => sayer !== null).map(({ id }) => id));
  const spokenOf = statements.flatMap(({ id, aboutId, aboutType }) =>
    aboutType !== null && spoken.has(id) ? [aboutId] : [],
  );
  const touched = await lockFacts(run, [...new Set([...factIds, ...spokenOf])]);
  const merged = new Set<unknown>(mergedIds);
  const facts = new Map<string, FactCorrection>();
  for (const id of factIds) {
    const stored = touched.get(id);
    const was = before.get(id);
    if (stored === undefined || was === undefined || isRetracted(stored)) continue;
    const back = withEnds(
      stored,
      (end, field) => (end === keepId && merged.has(was[field]) ? String(was[field]) : undefined),
      reason,
    );
    if (back !== null) facts.set(id, back);
  }
  const { change, names } = planReturned(keep, JSON.parse(merge.filled) as Filled, reason);
  const undo: Undo = {
    ...{ id: merge.id, keep: keepId, merged: mergedIds.map((id) => ({ id, kind })), seq: rec, endedNames: names },
    ...{ statements: moves, events: merge.eventIds, joints: merge.jointIds },
  };
  return { undo, change, facts, touched: new Map([...touched].filter(([, props]) => !isRetracted(props))) };
}

/** Reads, locks and plans the merges that a write takes back; what is wrong is among the problems. */
export async function planUndos(run: Run, gathered: Gathered, all: readonly AskedUndo[]): Promise<Moved> {
  if (all.length === 0) return nothingMoved;
  const ids = [...new Set(all.map(({ mergeId }) => mergeId))].sort();
  const rows = await run(queries.merging.stored, { ids });
  const merges = new Map(rows.map(({ id, props }) => [id, props as unknown as StoredMerge]));
  const keeps = [...new Set([...merges.values()].map(({ keepId }) => keepId))];
  await lockNodes(run, keeps);
  const taken = right(gathered, all, merges, await foundIn(run, keeps));
  const stored = await storedNodes(run, keeps);
  const facts = new Map<string, FactCorrection>();
  const touched = new Map<string, Properties>();
  const [undos, entities]: [Undo[], EntityChange[]] = [[], []];
  for (const one of taken) {
    const planned = await planOne(run, one, stored.get(one.merge.keepId));
    undos.push(planned.undo);
    entities.push(planned.change);
    for (const [id, correction] of planned.facts) facts.set(id, correction);
    for (const [id, props] of planned.touched) touched.set(id, props);
  }
  const sayers = new Map(
    undos.flatMap((one) => one.statements.flatMap(({ id, sayer }) => (sayer === null ? [] : [[id, sayer] as const]))),
  );
  return { ...nothingMoved, undos, facts, touched, entities, sayers };
}
