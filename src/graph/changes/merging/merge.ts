import { shown, WhowhomError } from '../../../errors.js';
import { isId } from '../../../ids.js';
import { Overtaken } from '../attempts.js';
import type { EntityChange } from '../entityChange.js';
import { badRow, problemOf, text } from '../fields.js';
import type { Gathered } from '../gather.js';
import type { Fault } from '../input.js';
import { foundIn, lockFacts, lockNodes, storedNodes, type Found, type Run, type StoredNode } from '../known.js';
import type { FactCorrection } from '../plan.js';
import type { AskedMerge } from './asked.js';
import { planKept } from './entity.js';
import { formerProblem, isFormer } from './former.js';
import { withEnds } from './facts.js';
import { nothingMoved, type Merge, type Moved, type StatementMove } from './moved.js';
import { lockStatements, mostTies, tieCount, tiesOf, type LedStatement, type Ties } from './ties.js';

/** So many entities are merged at once. */
const mostMerged = 1000;

/** Looks at what merges name: what is wrong is among the problems, and only right ones are left. */
class Looker {
  readonly #gathered: Gathered;
  readonly #seen = new Map<string, string>();

  constructor(gathered: Gathered) {
    this.#gathered = gathered;
  }

  #fail(path: string, message: string, fault?: Fault): false {
    this.#gathered.problems.push(problemOf(badRow(path, message), path, fault));
    return false;
  }

  /** Whether the arguments are right by themselves. */
  arguments({ keep, merge, reason, prefix }: AskedMerge): boolean {
    const before = this.#gathered.problems.length;
    try {
      text(reason, `${prefix}reason`);
    } catch (error) {
      if (!(error instanceof WhowhomError)) throw error;
      this.#gathered.problems.push(problemOf(error, `${prefix}reason`));
    }
    if (merge.length === 0 || merge.length > mostMerged) {
      return this.#fail(`${prefix}merge`, `has ${merge.length} ids; wanted: 1 to ${mostMerged}.`);
    }
    for (const [id, path] of [
      [keep, `${prefix}keep`] as const,
      ...merge.map((id, i) => [id, `${prefix}merge[${i}]`] as const),
    ]) {
      const first = this.#seen.get(id);
      if (!isId(id)) this.#gathered.fail('BAD_ID', path, `is no id: got ${shown(id)}.`);
      else if (first !== undefined) this.#fail(path, `is ${id}, as ${first} is already.`);
      else this.#seen.set(id, path);
    }
    return this.#gathered.problems.length === before;
  }

  /** Whether all are entities of one kind that are there. */
  entities(
    { keep, merge, prefix }: AskedMerge,
    found: ReadonlyMap<string, Found>,
    stored: ReadonlyMap<string, StoredNode>,
  ): boolean {
    const before = this.#gathered.problems.length;
    const kind = stored.get(keep)?.props.kind;
    for (const [id, path] of [
      [keep, `${prefix}keep`] as const,
      ...merge.map((id, i) => [id, `${prefix}merge[${i}]`] as const),
    ]) {
      const is = found.get(id);
      const own = stored.get(id)?.props.kind;
      if (is === undefined) this.#fail(path, `is ${id}.`, { kind: 'UNKNOWN', id, classes: ['Entity'] });
      else if (isFormer(is)) this.#gathered.problems.push(formerProblem(path, id, is));
      else if (is.class !== 'Entity') this.#fail(path, `is ${id}, which is no entity.`);
      else if (kind !== undefined && own !== undefined && own !== kind) {
        this.#fail(
          path,
          `is ${id}, of the kind ${shown(own)}; ${keep} is of the kind ${shown(kind)}. One of them can be corrected first (correctEntity).`,
        );
      }
    }
    return this.#gathered.problems.length === before;
  }

  tooMany({ prefix }: AskedMerge, count: number): void {
    this.#fail(
      `${prefix}merge`,
      `has ${count > mostTies ? 'more than ' : ''}${Math.min(count, mostTies)} ties; ${mostTies} can be merged at once.`,
    );
  }
}

const moveOf =
  (into: ReadonlyMap<string, string>, reason: string) =>
  ({ id, aboutId, aboutType, rank, sayerId }: LedStatement): StatementMove => ({
    ...{ id, rank, reason },
    about: aboutType === null ? (into.get(aboutId) ?? null) : null,
    sayer: sayerId === null ? null : (into.get(sayerId) ?? null),
  });

interface Looked {
  readonly asked: readonly AskedMerge[];
  readonly stored: ReadonlyMap<string, StoredNode>;
  readonly ties: ReadonlyMap<string, Ties>;
}

async function look(run: Run, gathered: Gathered, all: readonly AskedMerge[]): Promise<Looked> {
  const looker = new Looker(gathered);
  const right = all.filter((one) => looker.arguments(one));
  const ids = right.flatMap(({ keep, merge }) => [keep, ...merge]);
  await lockNodes(run, ids);
  const found = await foundIn(run, ids);
  const stored = await storedNodes(run, ids);
  const there = right.filter((one) => looker.entities(one, found, stored));
  const ties = new Map(
    (
      await tiesOf(
        run,
        there.flatMap(({ merge }) => merge),
      )
    ).map((one) => [one.id, one] as const),
  );
  const asked = there.filter((one) => {
    const count = tieCount(one.merge.flatMap((id) => ties.get(id) ?? []));
    if (count > mostTies) looker.tooMany(one, count);
    return count <= mostTies;
  });
  return { asked, stored, ties };
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Reads, locks and plans the merges that a write asks for; what is wrong is among the problems. */
export async function planMerges(run: Run, gathered: Gathered, all: readonly AskedMerge[]): Promise<Moved> {
  if (all.length === 0) return nothingMoved;
  const { asked, stored, ties } = await look(run, gathered, all);
  const into = new Map(asked.flatMap(({ keep, merge }) => merge.map((id) => [id, keep] as const)));
  const hanging = [...ties.values()].filter(({ id }) => into.has(id));
  const statements = await lockStatements(
    run,
    hanging.flatMap(({ abouts, saids }) => [...abouts, ...saids]),
  );
  const spoken = statements.flatMap(({ aboutId, aboutType, sayerId }) =>
    aboutType !== null && sayerId !== null && into.has(sayerId) ? [aboutId] : [],
  );
  const touched = await lockFacts(run, distinct([...hanging.flatMap(({ facts }) => facts), ...spoken]));
  const facts = new Map<string, FactCorrection>();
  const entities: EntityChange[] = [];
  const merges: Merge[] = [];
  const byId = new Map(statements.map((one) => [one.id, one]));
  for (const { mergeId, keep, merge, reason } of asked) {
    const node = stored.get(keep);
    if (node === undefined) throw new Overtaken();
    const { change, names, filled } = planKept(
      node,
      merge.flatMap((id) => stored.get(id) ?? []),
      reason,
    );
    entities.push(change);
    const own = merge.flatMap((id) => ties.get(id) ?? []);
    const ids = distinct(own.flatMap((one) => one.facts));
    const led = distinct(own.flatMap(({ abouts, saids }) => [...abouts, ...saids])).flatMap((id) => byId.get(id) ?? []);
    for (const id of ids) {
      const fact = touched.get(id);
      if (fact === undefined) throw new Overtaken();
      const correction = withEnds(fact, (end) => into.get(end), reason);
      if (correction !== null && !facts.has(id)) facts.set(id, correction);
    }
    merges.push({
      ...{ id: mergeId, keep, merged: merge, reason, names, filled, facts: ids },
      statements: led.map(moveOf(into, reason)),
      events: distinct(own.flatMap((one) => one.events)),
      joints: distinct(own.flatMap((one) => one.joints)),
    });
  }
  const sayers = new Map(
    merges.flatMap((one) => one.statements.flatMap(({ id, sayer }) => (sayer === null ? [] : [[id, sayer] as const]))),
  );
  return { merges, undos: [], facts, touched, entities, sayers, into };
}

/** What a merge found when it looked is what there is when it writes, or it looks again. */
export async function assertSameTies(run: Run, { merges, into }: Moved): Promise<void> {
  if (merges.length === 0) return;
  const now = await tiesOf(run, [...into.keys()]);
  const wanted = new Set(
    merges.flatMap(({ facts, statements, events, joints }) => [
      ...facts,
      ...statements.map(({ id }) => id),
      ...events,
      ...joints,
    ]),
  );
  const others = now.flatMap(({ facts, abouts, saids, events, joints }) => [
    ...facts,
    ...abouts,
    ...saids,
    ...events,
    ...joints,
  ]);
  if (others.some((id) => !wanted.has(id))) throw new Overtaken();
}
