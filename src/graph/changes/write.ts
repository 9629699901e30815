import { queries } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import type { RunInWrite } from '../../neo4j/run.js';
import type { CheckedSet } from './check.js';
import type { EntityInput, EventInput, JointInput, StatementInput } from './input.js';
import { erasedAmong, erasedSalt } from './erasing/tombstones.js';
import type { Fresh } from './fresh.js';
import { referredIds, type Known } from './known.js';
import { nameNode, renamedRow, type Renamed } from './furtherNames.js';
import { kindLabels } from './labels.js';
import { nothingMoved, type Moved } from './merging/moved.js';
import { assertSameTies } from './merging/merge.js';
import { makeFormer, movedSubjects, restoreEntities, writeMoved, writeRenamed } from './merging/write.js';
import { Overtaken } from './attempts.js';
import { FAR_FUTURE } from '../time.js';
import { newFactRow, type Plan } from './plan.js';
import {
  anonymousProperties,
  entityProperties,
  jointProperties,
  namesOf,
  sourceProperties,
  statementProperties,
  toStored,
  type Properties,
} from './properties.js';
import { assertAll, beginning, revisionOf, sendAll, sum, write, writeAnew, type Writing } from './sending.js';
import { shadow } from './shadows.js';
import { assertUnused, nothingWithdrawn, type Withdrawal } from './withdrawing/index.js';

const createFacts = queries.changes.createFacts({ shadow });
const change = queries.changes.change({ shadow });
const factsAgain = queries.again.facts({ shadow });

const entityRow = (entity: EntityInput, writing: Writing) => ({
  label: kindLabels[entity.kind],
  props: beginning({ ...entityProperties(entity), revision: revisionOf(writing, entity.id) }, writing),
  names: namesOf(entity).map(nameNode),
});

const jointRow = (joint: JointInput, writing: Writing) => ({
  props: beginning(jointProperties(joint), writing),
  participants: joint.participants.map((entity, order) => toStored({ entity, order })),
});

const eventRow = ({ id, name, participants }: EventInput, writing: Writing) => ({
  props: beginning({ id, name }, writing),
  participants: participants.map(({ entity, role }, order) => toStored({ entity, role: role ?? null, order })),
});

/** Writes what facts and statements refer to. */
function writeNodes(writing: Writing, { sources, entities, joints, events }: CheckedSet): Promise<void>[] {
  const { createSources, createEntities, createJoints, createEvents } = queries.changes;
  const { again } = queries;
  return [
    writeAnew(writing, createSources, again.sources, sources, ({ row }) => beginning(sourceProperties(row), writing)),
    writeAnew(writing, createEntities, again.entities, entities, ({ row }) => entityRow(row, writing)),
    writeAnew(writing, createJoints, again.joints, joints, ({ row }) => jointRow(row, writing)),
    writeAnew(writing, createEvents, again.events, events, ({ row }) => eventRow(row, writing)),
  ];
}

async function writeNames({ run, seq }: Writing, renamed: readonly Renamed[]): Promise<void> {
  if (renamed.length === 0) return;
  const { addNames } = queries.changes;
  const [done] = await run(addNames, { rows: renamed.map(renamedRow), seq: Number(seq) });
  assertAll(addNames.name, done?.count ?? 0, renamed.length);
}

/** Writes facts that are new, and what is recorded of others now. */
export function writeFacts(writing: Writing, { created, changed }: Plan): Promise<void>[] {
  return [
    writeAnew(writing, createFacts, factsAgain, created, (fact) => {
      const { labels: also, props } = newFactRow(fact, revisionOf(writing, fact.row.id));
      return { labels: also, props: beginning(props, writing) };
    }),
    write(writing, change, changed, (row) => ({
      ...row,
      // What was keeps its own rec and only ends now.
      was: { ...row.was, sup: writing.seq },
      props: beginning(row.props, writing),
    })),
  ];
}

/** What is said of what is withdrawn with its import: that it may be recorded anew. */
const marked = (undone: boolean): Properties => (undone ? { undone: true } : {});

/** Writes what is withdrawn: it stays as it was, and ends. */
function writeEnds(writing: Writing, { retracted, ended }: Plan, undone: boolean): Promise<void>[] {
  const { retract, endStatements } = queries.changes;
  const ends = (props: Properties) => ({ ...props, ...marked(undone), sup: writing.seq });
  return [
    write(writing, retract, retracted, ({ id, props }) => ({ id, props: ends(props) })),
    write(writing, endStatements, ended, ({ id, reason }) => ({
      ...{ id, current: BigInt(FAR_FUTURE), props: ends({ supReason: reason }) },
    })),
  ];
}

const writeEntities = (writing: Writing, { entities }: Plan): Promise<void> =>
  write(writing, queries.changes.correctEntities, entities, ({ id, kind, props, reason }) => ({
    ...{ id, label: kindLabels[kind], was: { sup: writing.seq, supReason: reason }, props: beginning(props, writing) },
  }));

function writeJoints(writing: Writing, { joints }: Plan): Promise<void> {
  const { seq } = writing;
  return write(writing, queries.changes.correctJoints, joints, ({ id, props, participants, reason }) => ({
    ...{ id, was: { sup: seq, supReason: reason }, props: beginning(props, writing) },
    participants: participants?.map((entity, order) => toStored({ entity, order, rec: Number(seq) })) ?? null,
  }));
}

/** Writes what is withdrawn beside facts and statements. */
async function writeWithdrawal(writing: Writing, { withdrawn, undone = false }: Withdrawal): Promise<void> {
  const entities = withdrawn.filter((one) => one.class === 'Entity');
  await makeFormer(
    writing,
    entities.map(({ id, reason }) => ({ id, into: null, reason })),
    marked(undone),
  );
  const others = withdrawn.filter((one) => one.class !== 'Entity');
  await write(writing, queries.withdrawing.withdraw, others, ({ id, reason }) => ({
    ...{ id, props: { sup: writing.seq, supReason: reason, ...marked(undone) } },
  }));
}

/** Where the edges of a statement lead to. */
function edgesOf(row: StatementInput, isFact: boolean) {
  const { about, source, attributedTo: sayer } = row;
  return {
    ...(isFact ? { fact: about, entity: null } : { fact: null, entity: about }),
    source: source ?? null,
    sayer: sayer !== undefined && 'entity' in sayer ? sayer.entity : null,
    unnamed: sayer !== undefined && 'anonymous' in sayer ? [anonymousProperties(sayer.anonymous)] : [],
  };
}

/** The types of the facts that statements are about, by id. */
function typesOf({ relationships }: CheckedSet, known: Known): (id: string) => RelationshipType | null {
  const given = new Map(relationships.map(({ row: { id, type } }) => [id, type]));
  return (id) => given.get(id) ?? ((known.found.get(id)?.type ?? null) as RelationshipType | null);
}

/** Statements that are recorded anew get their ids again: who had them is kept as what was. */
async function freeIds({ run }: Writing, ids: readonly string[]): Promise<void> {
  const [done] = await run(queries.again.statements, { ids });
  assertAll('again/statements', done?.count ?? 0, ids.length);
}

async function writeStatements(writing: Writing, set: CheckedSet, known: Known): Promise<void> {
  const typeOf = typesOf(set, known);
  const { createStatements } = queries.changes;
  const old = set.statements.flatMap(({ row }) => (writing.again.has(row.id) ? [row.id] : []));
  if (old.length > 0) await freeIds(writing, old);
  let edges = 0;
  const done = await sendAll(writing, createStatements, set.statements, ({ row }) => {
    const type = typeOf(row.about);
    const leading = edgesOf(row, type !== null);
    edges += 1 + Number(leading.source !== null) + Number(leading.sayer !== null) + leading.unnamed.length;
    return { props: beginning(statementProperties(row, type), writing), ...leading };
  });
  assertAll(createStatements.name, sum(done, 'count'), set.statements.length);
  assertAll(createStatements.name, sum(done, 'edges'), edges);
}

/** Who made a change and when. */
export interface ChangeStamp {
  readonly actor: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
}

/** What a change is written beside. */
interface WriteOptions {
  /** The version of the graph when what the change refers to was looked at, or an earlier one. */
  readonly since: number;
  readonly moved?: Moved;
  readonly withdrawal?: Withdrawal;
}

/** What others merged, withdrew or erased meanwhile is an entity no more: then all is looked at again. */
async function assertEntities({ run }: Writing, rows: CheckedSet, { changed }: Plan): Promise<void> {
  const corrected = changed.flatMap(({ props }) => [
    ...[props.fromId, props.toId, props.destinationId, props.previousEmployerId].filter((id) => typeof id === 'string'),
  ]);
  const ids = new Set([...referredIds(rows).filter((id) => id !== undefined), ...corrected]);
  const former = ids.size === 0 ? [] : await run(queries.merging.formersAmong, { ids: [...ids] });
  const given = [...ids, ...rows.entities.map(({ row }) => row.id)];
  const erased = await erasedAmong(run, await erasedSalt(run), given);
  if (former.length + erased.length > 0) throw new Overtaken();
}

/**
 * Writes everything of a change, evidence included, and last takes its number. All bears the number that comes next; where
 * another writer was quicker, it gets the one that was taken, which costs another pass over it.
 * @param fresh what of the set is new
 * @returns its number
 */
export async function writeChange(
  run: RunInWrite,
  { rows, renamed }: Fresh,
  known: Known,
  plan: Plan,
  stamp: ChangeStamp,
  { since, moved = nothingMoved, withdrawal = nothingWithdrawn }: WriteOptions,
): Promise<number> {
  // Read after the facts were locked: no record of them that is not ours can bear a later number. Who merges, or corrects what
  // several share, keeps others from taking it, and has looked again at what hangs on what it merges when nobody can add to
  // that any more; so does who records anew, for what is kept of before is not renumbered.
  const moving = moved.merges.length + moved.undos.length + plan.joints.length;
  const merges = moving + withdrawal.withdrawn.length + known.again.size > 0;
  const last = (await run(merges ? queries.changes.standstill : queries.vocabulary.version, {}))[0]?.version ?? 0;
  await assertSameTies(run, moved);
  await assertUnused(run, withdrawal);
  const writing = { run, seq: BigInt(last + 1), again: known.again };
  const written = [
    restoreEntities(writing, moved),
    ...writeNodes(writing, rows),
    writeNames(writing, renamed),
    writeEntities(writing, plan),
    writeRenamed(writing, plan.entities),
    writeJoints(writing, plan),
    ...writeFacts(writing, plan),
    ...writeEnds(writing, plan, withdrawal.undone ?? false),
    writeStatements(writing, rows, known),
    writeMoved(writing, moved),
    writeWithdrawal(writing, withdrawal),
  ];
  const created = Object.values(rows).flatMap((list) => list.map(({ row }) => row.id));
  const named = renamed.map(({ id }) => id);
  const corrected = [...plan.corrected, ...named, ...[...plan.entities, ...plan.joints].map(({ id }) => id)];
  const ended = [...plan.retracted, ...plan.ended, ...withdrawal.withdrawn].map(({ id }) => id);
  const parts = movedSubjects(moved);
  // What is sent for merges waits for what was sent before it.
  if (merges) await Promise.all(written);
  const taking = run(queries.changes.finish, {
    ...stamp,
    subjects: [...created, ...corrected, ...ended, ...parts.map(([id]) => id)],
    actions: [
      ...created.map(() => 'CREATED'),
      ...corrected.map(() => 'CORRECTED'),
      ...ended.map(() => 'RETRACTED'),
      ...parts.map(([, action]) => action),
    ],
  });
  // The first that fails is told: those sent behind it fail because of it.
  await Promise.all([...written, taking]);
  const seq = (await taking)[0]?.seq ?? 0;
  if (seq !== since + 1) await assertEntities(writing, rows, plan);
  if (seq === last + 1) return seq;
  const ids = [...created, ...corrected, ...ended, ...plan.changed.map(({ id }) => id)];
  await run(queries.changes.renumber, { ids: [...new Set(ids)], expected: last + 1, seq });
  return seq;
}
