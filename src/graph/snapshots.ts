import { shown, WhowhomError } from '../errors.js';
import { queries } from '../generated/queries.js';
import type { Database } from '../neo4j/run.js';
import type { Reader } from './reader.js';

/** A snapshot as it is stored. */
export interface SnapshotRow {
  readonly name: string;
  /** The number of the last change that it holds. */
  readonly version: number;
  /** When that was: ISO 8601 in UTC with milliseconds. */
  readonly knownAt: string;
  /** When it was taken. */
  readonly at: string;
  readonly actor: string;
  readonly records: number;
  readonly sha256: string;
  /** Whether something was erased since. */
  readonly erasedSince: boolean;
}

const most = 1000;

/** The snapshots, the latest first; only those of these names unless that is null. */
export const snapshotsNamed = (reader: Reader, names: readonly string[] | null): Promise<SnapshotRow[]> =>
  reader.run(queries.snapshots.list, { names, limit: most });

/**
 * The name of a snapshot, checked.
 * @throws WhowhomError BAD_ARGUMENT
 */
export function snapshotName(name: string): string {
  const wanted = '1 to 100 letters, digits, dots, hyphens and underscores';
  if (/^[\p{L}\p{N}._-]{1,100}$/u.test(name)) return name;
  const message = `A snapshot cannot be called ${shown(name)}; wanted ${wanted}.`;
  throw new WhowhomError('BAD_ARGUMENT', message, { path: 'name', got: name, wanted });
}

/** What is noted of a snapshot beside the moments, which are those of the database. */
export interface SnapshotTold {
  readonly name: string;
  readonly actor: string;
  readonly version: number;
  readonly records: number;
  readonly sha256: string;
}

/**
 * Notes a snapshot of the latest version.
 * @returns false when something was written since
 */
export async function noteSnapshot(database: Database, { version, ...told }: SnapshotTold): Promise<boolean> {
  const [last] = await database.read(queries.snapshots.moment, { seq: version });
  const knownAt = last?.at ?? new Date(0).toISOString();
  const at = new Date(Math.max(Date.now(), Date.parse(knownAt) + 1)).toISOString();
  const { records, ...rest } = told;
  const props = { ...rest, records: BigInt(records), knownAt, at };
  const subject = `snapshot/${told.name}`;
  const [noted] = await database.write('snapshots/take', (run) =>
    run(queries.snapshots.take, { version, subject, props }),
  );
  return noted !== undefined;
}
