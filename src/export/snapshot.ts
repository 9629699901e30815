import { WhowhomError } from '../errors.js';
import type { Database } from '../graph/changes/index.js';
import { noteSnapshot, snapshotName, snapshotsNamed } from '../graph/snapshots.js';
import { Reader } from '../graph/reader.js';
import { writeWholeGraph, type WholeTold } from './whole.js';
import { intoFile, type Take } from './intoFile.js';

const mostTries = 5;

/**
 * Takes a snapshot of the graph as it is: reads all of it, and notes its hash under a name.
 * @param file where it is written, too
 * @throws WhowhomError BAD_ARGUMENT when the name is taken or none; DATABASE_BUSY when others wrote all the time
 */
export async function takeSnapshot(database: Database, name: string, actor: string, file?: string): Promise<WholeTold> {
  const checked = snapshotName(name);
  const [there] = await snapshotsNamed(new Reader(database), [checked]);
  if (there !== undefined) {
    const message = `There is a snapshot ${checked} already, of version ${there.version}.`;
    throw new WhowhomError('BAD_ARGUMENT', message, { path: 'name', got: checked, wanted: 'a name that is free' });
  }
  const nowhere = () => Promise.resolve();
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const write = (take: Take) => writeWholeGraph(database, take);
    const told = await (file === undefined ? write(nowhere) : intoFile(file, write));
    const { graphVersion: version, records, sha256 } = told;
    if (await noteSnapshot(database, { name: checked, actor, version, records, sha256 })) return told;
  }
  throw new WhowhomError('DATABASE_BUSY', `The graph was written to all the time, ${mostTries} tries long.`);
}
