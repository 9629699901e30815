import { queries } from '../../generated/queries.js';
import type { Query } from '../../query.js';

/** What a change did to one thing. */
export interface SubjectRow {
  readonly action: ChangeAction;
  readonly subjectId: string;
  /** Of what was erased. */
  readonly erased?: ErasedIds;
}

/** By what those who keep copies find what was erased: hashes of all ids that went with it (changes/erasing/tombstones.ts). */
export interface ErasedIds {
  readonly salt: string;
  readonly hashes: readonly string[];
}

/** What becomes of things. */
export type ChangeAction = 'CREATED' | 'CORRECTED' | 'RETRACTED' | 'MERGED' | 'UNMERGED' | 'ERASED';

/** One transaction that changed the graph. */
export interface ChangeRow {
  readonly graphVersion: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly changes: readonly SubjectRow[];
}

/** Runs a reading statement, on whose account ever. */
export type Run = <P extends object, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** Which changes are read. */
export interface Range {
  /** Those behind this version. */
  readonly after: number;
  /** The last of them; all of it can be seen. */
  readonly upTo: number;
  readonly most: number;
}

/** Things of changes that are held at once: an import records some thousand in one. */
const thingsAtMost = 10_000;

/** The version up to which changes hold no more things than that; the first of them whatever it holds. */
function endOf(sizes: readonly (readonly [number, number])[]): number | null {
  let end: number | null = null;
  let things = 0;
  for (const [seq, size] of sizes) {
    things += size;
    if (end !== null && things > thingsAtMost) break;
    end = seq;
  }
  return end;
}

type Columns = readonly [number, string, string, readonly string[], readonly ChangeAction[]];

function changeRow([graphVersion, at, actor, subjects, actions]: Columns): ChangeRow {
  const changes = subjects.map((subjectId, i) => ({ action: actions[i] ?? 'CORRECTED', subjectId }));
  return { graphVersion, at, actor, changes };
}

const isErased = ({ action }: SubjectRow): boolean => action === 'ERASED';

/** Changes with what is told of what they erased, which is seldom. */
async function withErased(run: Run, rows: ChangeRow[]): Promise<ChangeRow[]> {
  const placeholders = rows.flatMap(({ changes }) => changes.filter(isErased).map(({ subjectId }) => subjectId));
  if (placeholders.length === 0) return rows;
  const told = await run(queries.erasing.told, { placeholders });
  const byId = new Map(told.map(({ placeholder, salt, hashes }) => [placeholder, { salt, hashes }]));
  const complete = (one: SubjectRow): SubjectRow => {
    const erased = isErased(one) ? byId.get(one.subjectId) : undefined;
    return erased === undefined ? one : { ...one, erased };
  };
  return rows.map((row) => (row.changes.some(isErased) ? { ...row, changes: row.changes.map(complete) } : row));
}

/** The next changes in order: as many as are asked for, or as memory is to hold. Empty when there are none. */
export async function nextChanges(run: Run, { after, upTo, most }: Range): Promise<ChangeRow[]> {
  if (after >= upTo || most === 0) return [];
  const [sized] = await run(queries.feed.sizes, { after, upTo, limit: most });
  const end = endOf((sized?.sizes ?? []) as [number, number][]);
  if (end === null) return [];
  const [read] = await run(queries.feed.changes, { after, upTo: end });
  return withErased(run, ((read?.changes ?? []) as unknown as Columns[]).map(changeRow));
}
