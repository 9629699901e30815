import type { CheckedSet, Row } from '../check.js';
import type { EntityInput, EventInput, JointInput, RelationshipInput, StatementInput } from '../input.js';
import { readKnown, type Known, type Run } from '../known.js';

/** A set as it is when entities have other ids: those into which they were merged. */
function withIds(set: CheckedSet, into: ReadonlyMap<string, string>): CheckedSet {
  const idOf = <T extends string | undefined>(id: T) =>
    id === undefined ? id : ((into.get(id) as T | undefined) ?? id);
  const each = <T>(rows: readonly Row<T>[], of: (row: T) => T) => rows.map(({ path, row }) => ({ path, row: of(row) }));
  const named = <K extends string>(row: object, field: K) => {
    const id = (row as Readonly<Record<K, string | undefined>>)[field];
    return id === undefined ? {} : { [field]: idOf(id) };
  };
  return {
    ...set,
    // Who was merged is known already, by all its names.
    entities: set.entities.filter(({ row }: Row<EntityInput>) => !into.has(row.id)),
    joints: each(set.joints, (row: JointInput) => ({ ...row, participants: [...new Set(row.participants.map(idOf))] })),
    events: each(set.events, (row: EventInput) => ({
      ...row,
      participants: row.participants.map((part) => ({ ...part, entity: idOf(part.entity) })),
    })),
    relationships: each(set.relationships, (row: RelationshipInput) => ({
      ...{ ...row, from: idOf(row.from), to: idOf(row.to) },
      ...named(row, 'destination'),
      ...named(row, 'previousEmployer'),
    })),
    statements: each(set.statements, (row: StatementInput) => {
      const { attributedTo: sayer } = row;
      const said = sayer !== undefined && 'entity' in sayer ? { attributedTo: { entity: idOf(sayer.entity) } } : {};
      return { ...row, about: idOf(row.about), ...said };
    }),
  };
}

/** A set with what the database holds of it. */
interface Read {
  readonly set: CheckedSet;
  readonly known: Known;
  /** How many of its entities were merged into others, and are left out: they are known. */
  readonly merged: number;
}

/**
 * Reads what the database holds of a set of a file. Its rows may name entities that were merged since: those are rows of the
 * ones that they were merged into.
 */
export async function readMerged(run: Run, set: CheckedSet): Promise<Read> {
  const known = await readKnown(run, set);
  const merged = [...known.found].flatMap(([id, { into }]) => (into === null ? [] : [[id, into] as const]));
  if (merged.length === 0) return { set, known, merged: 0 };
  const renamed = withIds(set, new Map(merged));
  const left = set.entities.length - renamed.entities.length;
  return { set: renamed, known: await readKnown(run, renamed), merged: left };
}
