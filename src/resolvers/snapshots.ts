import { snapshotsNamed, type SnapshotRow } from '../graph/snapshots.js';
import type { Context } from './context.js';

const shaped = ({ name, version, knownAt, at, actor, records, sha256, erasedSince }: SnapshotRow) => ({
  ...{ name, graphVersion: version, knownAt: new Date(knownAt), takenAt: new Date(at) },
  ...{ takenBy: actor, recordCount: records, sha256, erasedSince },
});

/** Resolvers of snapshots. */
export const snapshotResolvers = {
  Query: {
    snapshots: async (_: unknown, __: unknown, { reader }: Context) => (await snapshotsNamed(reader, null)).map(shaped),
    snapshot: async (_: unknown, { name }: { name: string }, { reader }: Context) =>
      (await snapshotsNamed(reader, [name])).map(shaped)[0] ?? null,
  },
};
