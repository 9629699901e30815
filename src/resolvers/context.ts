import { anonymous, type Actor } from '../actor.js';
import type { ExportFile } from '../export/file.js';
import type { Feed } from '../graph/feed/index.js';
import { Reader, type Spent } from '../graph/reader.js';
import { lastChange } from '../graph/version.js';
import type { Erased, ErasureInput, Performed, PerformOptions, Placed } from '../graph/changes/index.js';

/** What is written, by a request and beside it. */
export interface WriteState {
  /** Performs operations as one change. */
  readonly perform: (operations: readonly Placed[], options: PerformOptions) => Promise<Performed>;
  /** Erases an entity. */
  readonly erase: (input: ErasureInput, options: PerformOptions) => Promise<Erased>;
  /** Whether nobody has written since a time of performance.now(), as far as this process knows. */
  readonly isQuietSince: (time: number) => boolean;
  /** Does work while nothing is written, with the number of the last change. */
  readonly whileStill: <T>(work: (version: number) => Promise<T>) => Promise<T>;
  /** What was written, for those who follow it. */
  readonly feed: Feed;
}

/** How a file leaves the service by itself and not in an answer. */
export interface Download {
  /** The largest graph. */
  readonly mostNodes: number;
  /** Given the file once all is read that it consists of, but for what is told of it. */
  readonly take: (file: ExportFile) => void;
}

/** What a request carries through its resolvers. */
export interface Context {
  readonly actor: Actor;
  readonly reader: Reader;
  /** What the request has spent in the database so far. */
  readonly spent: Spent;
  /** The version of the graph that the request finds at least: all changes up to it are in the answer. */
  readonly graphVersion: number;
  /** The change as of which everything is read, null for now. */
  readonly moment: number | null;
  /**
   * `any` is told when a cursor is given out: then nothing may have been written meanwhile. `latest` is the last change that
   * a cursor pins which came.
   */
  readonly pinning: { any: boolean; latest: number };
  readonly writes: WriteState;
  /** The largest `first` of a list. */
  readonly maxPageSize: number;
  /** Bytes that the files in an answer may have together. */
  readonly maxExportBytes: number;
  /** Bytes of the files in this answer so far. */
  readonly exported: { bytes: number };
  /** Null when an answer is asked for. */
  readonly download: Download | null;
}

/** The settings that requests read. */
export type RequestLimits = Pick<Context, 'maxPageSize' | 'maxExportBytes'>;

/** The context of a request. */
export const createContext = (
  reader: Reader,
  graphVersion: number,
  { maxPageSize, maxExportBytes }: RequestLimits,
  writes: WriteState,
  actor: Actor = anonymous,
): Context => ({
  actor,
  reader,
  spent: reader.spent,
  graphVersion,
  moment: null,
  pinning: { any: false, latest: 0 },
  writes,
  maxPageSize,
  maxExportBytes,
  exported: { bytes: 0 },
  download: null,
});

/**
 * Whether all is read as of one change, as it is after a write: that is consistent as it is. An operation that has written is
 * never run again.
 */
const isOfOneMoment = ({ moment }: Context): boolean => moment !== null;

/**
 * Runs an operation, and once more when a cursor that came pins a later change than this process has heard of: another
 * process on the same database may have given it out just now. What is later than the last change stays refused.
 */
async function upToDate<C extends Context, T>(context: C, run: (context: C) => Promise<T>): Promise<T> {
  const result = await run(context);
  const { graphVersion, pinning, reader } = context;
  if (pinning.latest <= graphVersion || isOfOneMoment(context)) return result;
  const version = await lastChange(reader).catch(() => graphVersion);
  if (pinning.latest > version) return result;
  return run(Object.assign(context, { reader: reader.fresh(), graphVersion: version, exported: { bytes: 0 } }));
}

/**
 * Runs an operation, and once more while nothing is written, when it gave out cursors and something may have been written
 * meanwhile: a cursor pins the moment of its page, so the page must be just what stood at that moment. Mostly nothing is
 * written within some milliseconds, and what stands now is quicker to read than what stood at a moment.
 */
export async function consistently<C extends Context, T>(context: C, run: (context: C) => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await upToDate(context, run);
  const { graphVersion, pinning, reader, writes } = context;
  if (!pinning.any || isOfOneMoment(context)) return result;
  try {
    if (writes.isQuietSince(began) && (reader.version ?? (await lastChange(reader))) === graphVersion) return result;
    return await writes.whileStill((version) =>
      run(
        Object.assign(context, {
          reader: reader.fresh(),
          ...{ graphVersion: version, moment: version, exported: { bytes: 0 } },
        }),
      ),
    );
  } catch {
    // The answer is there; that its cursors may be off by what was written just then is no reason to refuse it.
    return result;
  }
}
