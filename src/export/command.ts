import { existsSync } from 'node:fs';
import { shown, WhowhomError } from '../errors.js';
import type { Database } from '../graph/changes/index.js';
import { nearest } from '../graph/nearest.js';
import { holdingStill } from '../graph/whole/index.js';
import { backUp, type BackupPlace } from './backups.js';
import { followTheMoney } from './followTheMoney.js';
import { exportedAll } from './fromAll.js';
import { intoFile, intoOutput, type Take } from './intoFile.js';
import type { Exported, Format } from './model.js';
import { formats } from './registry.js';
import { takeSnapshot } from './snapshot.js';
import { writeWholeGraph, type WholeTold } from './whole.js';

/** Writes a file piece by piece. */
type Writer = (exported: Exported) => AsyncIterable<string>;
type Say = (line: string) => void;

const told = ({ records, graphVersion, sha256 }: WholeTold): string =>
  `${records} records of version ${graphVersion} of the graph; their SHA-256 is ${sha256}.`;

function refuseThere(path: string): void {
  if (!existsSync(path)) return;
  throw new WhowhomError('FOLDER_UNUSABLE', `${path} is there already.`, { got: path, wanted: 'a new name' });
}

const wordOf = (name: string): string => name.toLowerCase().replaceAll('_', '-');
const wholeFormatName = 'whowhom';

/** The formats that hold a graph of any size, by the words of the command line. */
const streamed = new Map<string, Writer>([
  ['ftm', followTheMoney],
  ...Object.entries<Format>(formats)
    .filter(([, format]) => format.fit === undefined)
    .map(([name, format]) => [wordOf(name), (exported: Exported) => format.write(exported)] as const),
]);

/** What `--format` may be. */
export const formatWords: readonly string[] = [wholeFormatName, ...streamed.keys()];

function writerOf(word: string): Writer {
  const write = streamed.get(word);
  if (write !== undefined) return write;
  const wanted = formatWords.join(', ');
  const near = nearest(word, formatWords).map((one) => ` Did you mean ${one}?`);
  throw new WhowhomError('BAD_ARGUMENT', `There is no format ${shown(word)}; wanted ${wanted}.${near[0] ?? ''}`, {
    ...{ path: 'format', got: word, wanted },
  });
}

/** The whole graph as it stands, for other programs. */
const writeFor = (database: Database, word: string, write: Writer) => (take: Take) =>
  holdingStill(database, async (graphVersion) => {
    const exported = await exportedAll(database, graphVersion, new Date());
    for await (const piece of write(exported)) await take(piece);
    const { nodes, edges } = exported.counts;
    return `${nodes} entities and ${edges} relationships of version ${graphVersion} of the graph, as ${word}.`;
  });

/**
 * `whowhom export`: the whole graph into a file, or to standard output when there is none or it is `-`.
 * @throws WhowhomError FOLDER_UNUSABLE when the file is there already, BAD_ARGUMENT for a format that there is not
 */
export async function exportCommand(
  database: Database,
  path: string | undefined,
  word: string,
  say: Say,
): Promise<number> {
  const write =
    word === wholeFormatName
      ? async (take: Take) => told(await writeWholeGraph(database, take))
      : writeFor(database, word, writerOf(word));
  if (path === undefined || path === '-') {
    say(await intoOutput(write));
    return 0;
  }
  refuseThere(path);
  say(`${path}: ${await intoFile(path, write)}`);
  return 0;
}

/** `whowhom backup`: the whole graph with the keys of writes into a new file of the folder of backups. */
export async function backupCommand(database: Database, place: BackupPlace, say: Say): Promise<number> {
  const made = await backUp(database, place);
  say(`${made.path}: ${told(made)}`);
  return 0;
}

/**
 * `whowhom snapshot`: names the version that the graph has now.
 * @throws WhowhomError BAD_ARGUMENT, FOLDER_UNUSABLE
 */
export async function snapshotCommand(
  database: Database,
  name: string,
  file: string | undefined,
  say: Say,
): Promise<number> {
  if (file !== undefined) refuseThere(file);
  say(`Snapshot ${name}: ${told(await takeSnapshot(database, name, 'operator', file))}`);
  return 0;
}
