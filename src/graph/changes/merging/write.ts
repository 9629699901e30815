import { queries } from '../../../generated/queries.js';
import { statementKey } from '../../keys.js';
import { Overtaken } from '../attempts.js';
import type { EntityChange, StoredName } from '../entityChange.js';
import { nameNode } from '../furtherNames.js';
import { kindLabels } from '../labels.js';
import { toStored, type Properties } from '../properties.js';
import type { Writing } from '../sending.js';
import type { Merge, Moved, NameMove, StatementMove, Undo } from './moved.js';

type Counted = Promise<{ readonly count: number }[]>;

async function all(name: string, done: Counted, wanted: number): Promise<void> {
  const count = (await done)[0]?.count ?? 0;
  if (count !== wanted) throw new Overtaken(`cypher/merging/${name} wrote ${count} of ${wanted}.`);
}

type Rank = Parameters<typeof statementKey>[1];

function statementRow({ id, about, sayer, rank, reason }: StatementMove, { seq }: Writing) {
  const said = about === null ? {} : { aboutId: about, key: statementKey(about, rank as Rank, id) };
  return { ...{ id, about, sayer, sup: seq, supReason: reason }, props: { ...said, rec: seq } };
}

async function moveStatements(writing: Writing, moves: readonly StatementMove[]): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map((one) => statementRow(one, writing));
  await all('moveStatements', writing.run(queries.merging.moveStatements, { rows }), rows.length);
}

/** Has entities be former ones; `into` is null of those that were withdrawn. */
export async function makeFormer(
  { run, seq }: Writing,
  former: readonly { readonly id: string; readonly into: string | null; readonly reason: string }[],
  more: Properties = {},
): Promise<void> {
  if (former.length === 0) return;
  const rows = former.map(({ id, into, reason }) => ({
    id,
    into,
    rec: seq,
    props: { sup: seq, supReason: reason, ...(into === null && { status: 'RETRACTED' }), ...more },
  }));
  await all('makeFormer', run(queries.merging.makeFormer, { rows }), rows.length);
}

async function endNames({ run, seq }: Writing, id: string, names: readonly StoredName[]): Promise<void> {
  if (names.length === 0) return;
  const rows = names.map(([text, lang, usage, source]) => ({ text, lang, usage, source }));
  await run(queries.merging.endNames, { id, rows, seq: Number(seq) });
}

async function addNames({ run, seq }: Writing, id: string, rows: readonly NameMove[]): Promise<void> {
  if (rows.length === 0) return;
  await all('addNames', run(queries.merging.addNames, { id, rows, seq: Number(seq) }), rows.length);
}

/** Writes the further names that entities lose and get by being corrected. */
export async function writeRenamed(writing: Writing, entities: readonly EntityChange[]): Promise<void> {
  for (const { id, names } of entities) {
    if (names === undefined) continue;
    await endNames(writing, id, names.ended);
    await addNames(
      writing,
      id,
      names.added.map((one) => nameNode(one, 0)),
    );
  }
}

async function writeMerge(writing: Writing, merge: Merge, kind: string): Promise<void> {
  const { run, seq } = writing;
  const { id, keep, merged, reason, names, filled, facts, statements, events, joints } = merge;
  await moveStatements(writing, statements);
  await addNames(writing, keep, names);
  const rows = merged.map((from) => ({ from, to: keep }));
  await all('moveParts', run(queries.merging.moveParts, { rows, seq: Number(seq) }), rows.length);
  await makeFormer(
    writing,
    merged.map((one) => ({ id: one, into: keep, reason })),
  );
  const done = { factIds: facts, statementIds: statements.map((one) => one.id), eventIds: events, jointIds: joints };
  const props = {
    id,
    keepId: keep,
    mergedIds: merged,
    kind,
    reason,
    filled: JSON.stringify(filled),
    rec: seq,
    ...done,
  };
  await run(queries.merging.keepMerge, { props: toStored(props) });
}

async function writeUndo(writing: Writing, undo: Undo): Promise<void> {
  const { run, seq } = writing;
  const { id, keep, merged, seq: before, endedNames, statements } = undo;
  await moveStatements(writing, statements);
  await endNames(writing, keep, endedNames);
  const ids = merged.map((one) => one.id);
  await all(
    'restoreParts',
    run(queries.merging.restoreParts, { keep, ids, merged: before, seq: Number(seq) }),
    ids.length,
  );
  await run(queries.merging.endMerge, { id, seq: Number(seq) });
}

/** Makes entities of what was merged, before facts lead to them again. */
export async function restoreEntities({ run, seq }: Writing, { undos }: Moved): Promise<void> {
  const rows = undos.flatMap(({ merged }) =>
    merged.map(({ id, kind }) => ({ id, labels: [kindLabels[kind]], rec: seq })),
  );
  if (rows.length > 0) await all('restore', run(queries.merging.restore, { rows }), rows.length);
}

/** Writes what of merges is not in facts and entities: statements, names, events, joint sums, and what is remembered. */
export async function writeMoved(writing: Writing, { merges, undos, entities }: Moved): Promise<void> {
  for (const merge of merges) {
    const kind = entities.find(({ id }) => id === merge.keep)?.kind ?? 'TOPIC';
    await writeMerge(writing, merge, kind);
  }
  for (const undo of undos) await writeUndo(writing, undo);
}

/** What merges change beside facts, as a change tells of it. */
export function movedSubjects({ merges, undos }: Moved): (readonly [id: string, action: string])[] {
  const corrected = [...merges, ...undos].flatMap(({ statements, events, joints }) => [
    ...statements.map(({ id }) => id),
    ...events,
    ...joints,
  ]);
  return [
    ...merges.flatMap(({ merged }) => merged.map((id) => [id, 'MERGED'] as const)),
    ...undos.flatMap(({ merged }) => merged.map(({ id }) => [id, 'UNMERGED'] as const)),
    ...[...new Set(corrected)].map((id) => [id, 'CORRECTED'] as const),
  ];
}
