import { queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import type { Query } from '../../query.js';
import { inPages } from '../changes/pages.js';
import type { Properties } from '../changes/properties.js';
import { bare, bareFact, verbatim, type RecordKind, type WholeRecord } from './records.js';

const pageSize = 1000;

interface Row {
  readonly id: string;
}

const { whole } = queries;
const nothing = (list: readonly unknown[]): boolean => list.length === 0;
const properties = (list: unknown): readonly Properties[] => list as readonly Properties[];

async function* pages<R extends Row>(
  database: Database,
  query: Query<{ readonly after: string; readonly limit: number }, R>,
  kind: RecordKind,
  fieldsOf: (row: R) => Properties,
): AsyncGenerator<WholeRecord[]> {
  const read = (after: string) => database.read(query, { after, limit: pageSize });
  for await (const rows of inPages(read)) yield rows.map((row) => ({ kind, fields: fieldsOf(row) }));
}

interface StoredName {
  readonly props: Properties;
  readonly source: string | null;
}

function ofEntity({
  props,
  names,
  was,
}: {
  props: Properties;
  names: readonly unknown[];
  was: readonly unknown[];
}): Properties {
  const further = (names as StoredName[]).map(({ props: name, source }) =>
    source === null ? verbatim(name) : { ...verbatim(name), source },
  );
  return {
    ...bare(props),
    ...(nothing(further) ? {} : { names: further }),
    ...(nothing(was) ? {} : { was: properties(was).map(verbatim) }),
  };
}

function ofFact(records: readonly Properties[]): Properties {
  const current = records.filter(({ current }) => current !== undefined);
  const was = records.filter(({ current }) => current === undefined);
  return { ...bareFact(current[0] ?? {}), ...(nothing(was) ? {} : { was: was.map(bareFact) }) };
}

const ofStatement = ({ props, source, sayer }: { props: Properties; source: string | null; sayer: string | null }) => ({
  ...bare(props),
  ...(source === null ? {} : { source }),
  ...(sayer === null ? {} : { attributedTo: sayer }),
});

const together = ({ props, participants }: { props: Properties; participants: readonly unknown[] }): Properties => ({
  ...bare(props),
  participants: properties(participants).map((one) =>
    verbatim(Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null))),
  ),
});

async function* changes(database: Database): AsyncGenerator<WholeRecord[]> {
  for (let after = 0; ;) {
    const rows = await database.read(whole.changes, { after, limit: pageSize });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ props }) => ({ kind: 'change', fields: verbatim(props) }));
    after = last.seq;
  }
}

/**
 * Reads all that is and was recorded, a page at a time. What is read while others write is of several moments: see
 * `holdingStill`.
 * @param withKeys whether the keys of writes come too, without which a write that is sent again is done again
 */
export async function* readWhole(database: Database, withKeys: boolean): AsyncGenerator<WholeRecord[]> {
  const plain = ({ props }: { props: Properties }) => bare(props);
  yield* pages(database, queries.changes.auditSources, 'source', plain);
  yield* pages(database, whole.unnamed, 'unnamed', plain);
  yield* pages(database, whole.entities, 'entity', ofEntity);
  yield* pages(database, whole.events, 'event', together);
  yield* pages(database, whole.joints, 'joint', together);
  yield* pages(database, whole.facts, 'relationship', ({ records }) => ofFact(properties(records)));
  yield* pages(database, whole.statements, 'statement', ofStatement);
  yield* changes(database);
  yield* pages(database, whole.snapshots, 'snapshot', ({ props }) => verbatim(props));
  if (withKeys) yield* pages(database, whole.keys, 'key', ({ props }) => verbatim(props));
}

/** For so long the writers wait at most, in milliseconds. */
const patience = 900_000;

/**
 * Does work while nothing is written: who writes meanwhile waits, and is refused with DATABASE_BUSY after the time that the
 * database lets a lock be waited for.
 * @param work gets the number of the last change
 */
export function holdingStill<T>(database: Database, work: (version: number) => Promise<T>): Promise<T> {
  return database.holding(queries.changes.standstill, {}, ([row]) => work(row?.version ?? 0), patience);
}
