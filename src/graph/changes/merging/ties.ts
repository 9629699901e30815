import { queries } from '../../../generated/queries.js';
import { FAR_FUTURE } from '../../time.js';
import { storedEvidence, type Run } from '../known.js';

/** So many ties of one merge at most. The server gives a transaction 256 MB: 15,000 plain relationships are too many. */
export const mostTies = 5000;

/** What hangs on an entity. */
export interface Ties {
  readonly id: string;
  readonly facts: readonly string[];
  readonly abouts: readonly string[];
  readonly saids: readonly string[];
  readonly events: readonly string[];
  readonly joints: readonly string[];
}

/** What hangs on entities and is recorded now; of each kind no more is told than one more than a merge may have. */
export const tiesOf = (run: Run, ids: readonly string[]): Promise<Ties[]> =>
  run(queries.merging.ties, { ids, current: FAR_FUTURE, most: mostTies + 1 });

/** How many ties there are. */
export const tieCount = (ties: readonly Ties[]): number =>
  ties.reduce(
    (sum, { facts, abouts, saids, events, joints }) =>
      sum + facts.length + abouts.length + saids.length + events.length + joints.length,
    0,
  );

/** A statement that a change leads elsewhere. */
export interface LedStatement {
  readonly id: string;
  readonly aboutId: string;
  readonly aboutType: string | null;
  readonly rank: string;
  readonly sayerId: string | null;
}

/** Takes the locks of statements and tells where they lead then; one that ended meanwhile is left out. */
export async function lockStatements(run: Run, ids: Iterable<string>): Promise<LedStatement[]> {
  const wanted = [...new Set(ids)].sort();
  return wanted.length === 0 ? [] : run(queries.merging.statements, { ids: wanted, current: FAR_FUTURE });
}

/** The current statements about facts, as who says them from now on. */
export async function evidenceSaid(run: Run, ids: readonly string[], sayers: ReadonlyMap<string, string>) {
  const stored = await storedEvidence(run, ids);
  for (const [id, list] of stored) {
    stored.set(
      id,
      list.map((one) => ({ ...one, sayerId: sayers.get(one.id) ?? one.sayerId })),
    );
  }
  return stored;
}
