import { WhowhomError } from '../../errors.js';
import { onlyOf, type Of } from './filter.js';
import { nextChanges, type ChangeRow, type Run } from './rows.js';

/** What a page of changes is asked for by. */
export interface PageRequest {
  readonly after: number;
  /** The last version of which all can be seen. */
  readonly upTo: number;
  readonly of: Of;
  readonly size: number;
}

/** A page of changes. */
export interface FeedPage {
  readonly nodes: readonly ChangeRow[];
  /** Up to where it tells. */
  readonly endVersion: number;
  readonly hasNextPage: boolean;
}

/** Changes that are looked through for one page when only some are asked for. */
const lookedAt = 500;

/**
 * Holds that a version has been.
 * @throws WhowhomError BAD_ARGUMENT: what a client knows of another graph, or of one that was set back, leads on to nothing
 */
export function holdPast(after: number, version: number): void {
  if (after <= version) return;
  const message = `after is ${after}, which is no version of this graph yet; the last one is ${version}.`;
  throw new WhowhomError('BAD_ARGUMENT', message, { path: 'after', got: after, wanted: `0 to ${version}` });
}

/** The changes behind a version. @throws WhowhomError BAD_ARGUMENT */
export async function changePage(run: Run, { after, upTo, of, size }: PageRequest): Promise<FeedPage> {
  holdPast(after, upTo);
  const rows = await nextChanges(run, { after, upTo, most: of === null ? size : Math.min(size, 1) * lookedAt });
  const kept = await onlyOf(run, rows, of);
  const nodes: ChangeRow[] = [];
  let endVersion = after;
  for (const [i, { graphVersion }] of rows.entries()) {
    const row = kept[i] ?? null;
    if (row !== null && nodes.length === size) break;
    if (row !== null) nodes.push(row);
    endVersion = graphVersion;
  }
  return { nodes, endVersion, hasNextPage: endVersion < upTo };
}
