import { queries } from '../../../generated/queries.js';
import type { Database } from '../../../neo4j/run.js';
import { FAR_FUTURE } from '../../time.js';

/** What a change of an import did to something. */
export interface Entry {
  readonly id: string;
  readonly seq: number;
  readonly action: string;
}

/**
 * All that an import did, the last first, in pieces of some thousands: what was recorded later refers to what was recorded before
 * it. The last piece, which may be empty, is marked.
 */
export async function* recordedBy(
  database: Database,
  id: string,
  mostAtOnce: number,
): AsyncGenerator<{ readonly entries: readonly Entry[]; readonly isLast: boolean }> {
  let entries: Entry[] = [];
  for (let before = FAR_FUTURE; ;) {
    const [change] = await database.read(queries.imports.changes, { import: id, before });
    if (change === undefined) break;
    const { seq, subjects, actions } = change;
    before = seq;
    // Within a change what refers to others stands behind them.
    entries.push(...subjects.map((one, i) => ({ id: one, seq, action: actions[i] ?? '' })).reverse());
    while (entries.length > mostAtOnce) {
      yield { entries: entries.slice(0, mostAtOnce), isLast: false };
      entries = entries.slice(mostAtOnce);
    }
  }
  yield { entries, isLast: true };
}
