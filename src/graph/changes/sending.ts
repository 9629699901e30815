import type { RunInWrite } from '../../neo4j/run.js';
import type { Query } from '../../query.js';
import { Overtaken } from './attempts.js';
import { toStored, type Properties } from './properties.js';

/** Where a change is written, and the number that it bears. */
export interface Writing {
  readonly run: RunInWrite;
  readonly seq: bigint;
  /** What is recorded anew after it was withdrawn with its import, with the revisions that were. */
  readonly again: ReadonlyMap<string, number>;
}

type RowsQuery<R> = Query<{ readonly rows: readonly object[] }, R>;

/** So few rows that the server writes some while the next are made here, so many that a statement costs little. */
const rowsAtOnce = 250;

/**
 * Sends rows in pieces that nobody waits for one by one. The pieces of a transaction are written in the order they are sent.
 * @param toRow called once for each row, when its piece is sent
 */
export function sendAll<T, R>(
  { run }: Writing,
  query: RowsQuery<R>,
  list: readonly T[],
  toRow: (one: T) => object,
): Promise<R[]> {
  const pieces: Promise<R[]>[] = [];
  for (let i = 0; i < list.length; i += rowsAtOnce) {
    pieces.push(run(query, { rows: list.slice(i, i + rowsAtOnce).map(toRow) }));
  }
  return Promise.all(pieces).then((done) => done.flat());
}

/** Writes rows; all of them must have been written, or nothing is. */
export async function write<T>(
  writing: Writing,
  query: RowsQuery<{ readonly count: number }>,
  list: readonly T[],
  toRow: (one: T) => object,
): Promise<void> {
  const done = await sendAll(writing, query, list, toRow);
  assertAll(query.name, sum(done, 'count'), list.length);
}

/** The same of rows of which some are recorded anew, by a statement of their own. */
export async function writeAnew<T extends { readonly row: { readonly id: string } }>(
  writing: Writing,
  query: RowsQuery<{ readonly count: number }>,
  again: RowsQuery<{ readonly count: number }>,
  list: readonly T[],
  toRow: (one: T) => object,
): Promise<void> {
  const isAgain = ({ row }: T) => writing.again.has(row.id);
  const old = writing.again.size === 0 ? [] : list.filter(isAgain);
  const fresh = old.length === 0 ? list : list.filter((one) => !isAgain(one));
  await Promise.all([write(writing, query, fresh, toRow), write(writing, again, old, toRow)]);
}

/** The revision of what a row records: the first one, or the one behind that which was withdrawn. */
export const revisionOf = ({ again }: Writing, id: string): number => (again.get(id) ?? 0) + 1;

/** A column, added up. */
export const sum = <K extends string>(rows: readonly Readonly<Record<K, number>>[], field: K): number =>
  rows.reduce((all, row) => all + row[field], 0);

/** @throws Overtaken when not all was written */
export function assertAll(name: string, written: number, wanted: number): void {
  if (written === wanted) return;
  // An entity that somebody merged into another one meanwhile is not found: looked at again, that is told.
  throw new Overtaken(`cypher/${name} wrote ${written} of ${wanted}.`);
}

/** Properties of something that this change records. */
export const beginning = (props: Properties, { seq }: Writing): Properties => ({ ...toStored(props), rec: seq });
