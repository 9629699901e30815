import { queries } from '../../generated/queries.js';
import type { Database, RunInWrite } from '../../neo4j/run.js';
import { FAR_FUTURE, parsePartialDate } from '../time.js';
import type { Broken, CheckedSet } from './check.js';
import { erasedAmong } from './erasing/tombstones.js';
import type { Properties } from './properties.js';
import type { Evidence } from './summary.js';

/** Runs statements: inside a write transaction, or each on its own. */
export type Run = RunInWrite;

/** Runs each statement on its own. */
export const reading =
  (database: Database): Run =>
  (query, params) =>
    database.read(query, params);

/** What an id is in the database. */
export interface Found {
  /** A label; `Fact` of what is recorded of relationships, `Erased` of what only a hash is left of. */
  readonly class: string;
  /** The type of a fact. */
  readonly type: string | null;
  /** When a source was published. */
  readonly publishedAt: string | null;
  /** The address of a source. */
  readonly url: string | null;
  /** What a statement is about. */
  readonly aboutId: string | null;
  /** Of a fact or a statement the change that ended what is recorded of it, far in the future while it is recorded. */
  readonly sup: number | null;
  /** Whether it was withdrawn with its import, and may be recorded anew. */
  readonly undone: boolean;
  readonly revision: number | null;
  /** The entity that one which is none any more was merged into. */
  readonly into: string | null;
}

/** Whether what an id is of was withdrawn. */
export const isRetracted = ({ sup }: { readonly sup?: unknown }): boolean =>
  sup !== null && sup !== undefined && Number(sup) !== FAR_FUTURE;

/** A node as it is stored. */
export interface StoredNode {
  readonly props: Properties;
  readonly parts: readonly unknown[];
}

/** What the database holds of all that a change set gives or refers to. */
export interface Known {
  readonly found: ReadonlyMap<string, Found>;
  /** What is stored of the rows that the set gives. */
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly facts: ReadonlyMap<string, Properties>;
  /**
   * The rows of the set that were withdrawn with their import: nothing else is known of them, and they are recorded anew. The
   * numbers are the revisions that were withdrawn, of what has some.
   */
  readonly again: ReadonlyMap<string, number>;
}

/** The class of an id in the database, as the words of a change set name it. */
export function storedClass(known: Known, id: string): string | undefined {
  const found = known.found.get(id)?.class;
  return found === 'Fact' ? 'Relationship' : found;
}

/** The ids that rows refer to; undefined where one refers to nothing. */
export function referredIds(set: CheckedSet): (string | undefined)[] {
  const relationships = set.relationships.flatMap(({ row }) => [
    ...[row.from, row.to, row.destination, row.previousEmployer, row.joint],
    ...(row.events ?? []),
  ]);
  const statements = set.statements.flatMap(({ row: { about, source, attributedTo: sayer } }) => [
    ...[about, source, sayer !== undefined && 'entity' in sayer ? sayer.entity : undefined],
  ]);
  const events = set.events.flatMap(({ row }) => row.participants.map(({ entity }) => entity as string | undefined));
  const joints = set.joints.flatMap(({ row }) => row.participants);
  const names = set.entities.flatMap(({ row }) => row.names?.map(({ source }) => source) ?? []);
  return [...relationships, ...statements, ...events, ...joints, ...names];
}

/** What is known of an id beside its class, where that is nothing. */
export const nothingElse: Omit<Found, 'class'> = {
  ...{ type: null, publishedAt: null, url: null, aboutId: null },
  ...{ sup: null, into: null, undone: false, revision: null },
};

/** What each id is, `Erased` of an entity that was; what is not in the database is not in the answer. */
export async function foundIn(run: Run, ids: Iterable<string>): Promise<Map<string, Found>> {
  const wanted = [...ids];
  if (wanted.length === 0) return new Map();
  const rows = await run(queries.changes.classes, { ids: wanted });
  const salt = rows.find((row) => row.class === 'Tombstone')?.id ?? null;
  const found = new Map<string, Found>(
    rows.flatMap((row) => (row.class === 'Tombstone' ? [] : [[row.id, row] as const])),
  );
  const others = salt === null ? [] : wanted.filter((id) => !found.has(id));
  for (const id of await erasedAmong(run, salt, others)) found.set(id, { ...nothingElse, class: 'Erased' });
  return found;
}

/** What is recorded of facts now. */
export async function storedFacts(run: Run, ids: readonly string[]): Promise<Map<string, Properties>> {
  if (ids.length === 0) return new Map();
  const rows = await run(queries.changes.storedFacts, { ids });
  return new Map(rows.map(({ id, props }) => [id, props]));
}

/** What is recorded of all else now. */
export async function storedNodes(run: Run, ids: readonly string[]): Promise<Map<string, StoredNode>> {
  if (ids.length === 0) return new Map();
  const rows = await run(queries.changes.stored, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Reads what the database holds of all that a set gives or refers to.
 * @param others further rows that refer to it
 */
export async function readKnown(run: Run, set: CheckedSet, others: readonly Broken[] = []): Promise<Known> {
  const given = Object.values(set).flatMap((rows) => rows.map(({ row }) => row.id));
  const rows: Record<string, readonly unknown[]> = { ...set };
  for (const one of others) rows[one.list] = [...(rows[one.list] ?? []), one];
  const referred = referredIds(rows as unknown as CheckedSet).filter((id) => id !== undefined);
  const found = await foundIn(run, new Set([...given, ...referred]));
  const again = new Map<string, number>();
  for (const id of given) {
    const one = found.get(id);
    if (one?.undone !== true) continue;
    again.set(id, one.revision ?? 0);
    found.delete(id);
  }
  // Most rows are new: what they hold is read of the others only.
  const there = given.filter((id) => found.has(id));
  const isFact = (id: string) => found.get(id)?.class === 'Fact';
  return {
    ...{ found, again },
    facts: await storedFacts(run, there.filter(isFact)),
    nodes: await storedNodes(
      run,
      there.filter((id) => !isFact(id)),
    ),
  };
}

/** Takes the locks of entities and statements that are about to be changed. */
export async function lockNodes(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run(queries.changes.lockNodes, { ids: [...ids].sort() });
}

/**
 * Takes the locks of facts and tells what is recorded of them then: two summaries of one must not be computed at once.
 * Only one that is being erased is not there any more.
 */
export async function lockFacts(run: Run, ids: readonly string[]): Promise<Map<string, Properties>> {
  if (ids.length === 0) return new Map();
  const rows = await run(queries.changes.lock, { ids: [...ids].sort() });
  return new Map(rows.map(({ id, props }) => [id, props]));
}

/** The earliest day on which a source can have been published. */
export function publicationDay(publishedAt: unknown): number | null {
  return typeof publishedAt === 'string' ? parsePartialDate(publishedAt, 'publishedAt').earliest : null;
}

/** What a summary needs to know of a statement that is stored. */
export interface StoredEvidence extends Evidence {
  readonly id: string;
}

/** The current statements about facts by what they are about. */
export async function storedEvidence(run: Run, ids: readonly string[]): Promise<Map<string, StoredEvidence[]>> {
  const evidence = new Map<string, StoredEvidence[]>();
  if (ids.length === 0) return evidence;
  for (const { aboutId, publishedAt, ...row } of await run(queries.changes.evidence, { ids, current: FAR_FUTURE })) {
    const list = evidence.get(aboutId) ?? [];
    list.push({ ...row, sourceDay: publicationDay(publishedAt) });
    evidence.set(aboutId, list);
  }
  return evidence;
}
