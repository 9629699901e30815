import { queries } from '../../generated/queries.js';
import { erasedHash } from '../changes/erasing/tombstones.js';
import type { ChangeRow, ErasedIds, Run } from './rows.js';

/** What is asked for by ids: null is everything. */
export type Of = ReadonlySet<string> | null;

/** Ids that one statement looks up. */
const idsAtOnce = 5000;

/** What things are about, by their ids. */
type About = ReadonlyMap<string, readonly string[]>;

/** Of a change it is read once, however many ask for some of it. */
const known = new WeakMap<ChangeRow, Promise<About>>();

async function readAbout(run: Run, ids: readonly string[]): Promise<About> {
  const about = new Map<string, readonly string[]>();
  for (let i = 0; i < ids.length; i += idsAtOnce) {
    const [row] = await run(queries.feed.about, { ids: ids.slice(i, i + idsAtOnce) });
    for (const [id, ...others] of (row?.found ?? []) as [string, ...(string | null)[]][]) {
      about.set(
        id,
        others.filter((one) => one !== null),
      );
    }
  }
  return about;
}

/** What is missing here is read for all changes together. */
async function aboutAll(run: Run, rows: readonly ChangeRow[]): Promise<void> {
  const missing = rows.filter((row) => !known.has(row));
  if (missing.length === 0) return;
  const ids = new Set(missing.flatMap(({ changes }) => changes.map(({ subjectId }) => subjectId)));
  const reading = readAbout(run, [...ids]);
  for (const row of missing) known.set(row, reading);
  try {
    await reading;
  } catch (error) {
    for (const row of missing) known.delete(row);
    throw error;
  }
}

/** Whether one of some ids was erased. */
function isAmong(of: ReadonlySet<string>, { salt, hashes }: ErasedIds): boolean {
  const gone = new Set(hashes);
  return [...of].some((id) => gone.has(erasedHash(salt, id)));
}

/** Changes with what in them is about some ids; null in the place of one that has nothing of it. */
export async function onlyOf(run: Run, rows: readonly ChangeRow[], of: Of): Promise<(ChangeRow | null)[]> {
  if (of === null) return [...rows];
  await aboutAll(run, rows);
  return Promise.all(
    rows.map(async (row) => {
      const about = (await known.get(row)) ?? new Map<string, readonly string[]>();
      const changes = row.changes.filter(
        ({ subjectId, erased }) =>
          of.has(subjectId) ||
          about.get(subjectId)?.some((id) => of.has(id)) === true ||
          (erased !== undefined && isAmong(of, erased)),
      );
      return changes.length === 0 ? null : { ...row, changes };
    }),
  );
}
