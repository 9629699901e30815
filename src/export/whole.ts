import { createHash } from 'node:crypto';
import type { Database } from '../graph/changes/index.js';
import type { Take } from './intoFile.js';
import { holdingStill, readWhole, wholeFormat, type WholeRecord } from '../graph/whole/index.js';

/** What a file of a whole graph is of. */
export interface WholeTold {
  readonly graphVersion: number;
  /** How many records it holds. */
  readonly records: number;
  /** SHA-256 of the lines of the records, each with its line feed: the same for the same graph, whenever it is written. */
  readonly sha256: string;
}

/** The line of a record: one object of one field, which tells its kind. */
const lineOf = ({ kind, fields }: WholeRecord): string => `${JSON.stringify({ [kind]: fields })}\n`;

/**
 * Writes the whole graph as JSON lines, while those who write to it wait: what the graph is, a line a record, and last how
 * many there are and their hash, so that a file that was cut off is known as one.
 * @param take is given the text piece by piece, and is waited for
 * @param withKeys whether the keys of writes are written too
 */
export function writeWholeGraph(database: Database, take: Take, withKeys = false): Promise<WholeTold> {
  let began = false;
  return holdingStill(database, async (graphVersion) => {
    if (began) throw new Error('The lock of the graph was lost while it was read.');
    began = true;
    const hash = createHash('sha256');
    let records = 0;
    await take(`${JSON.stringify({ whowhom: { format: wholeFormat, graphVersion } })}\n`);
    for await (const page of readWhole(database, withKeys)) {
      const text = page.map(lineOf).join('');
      hash.update(text);
      records += page.length;
      await take(text);
    }
    const sha256 = hash.digest('hex');
    await take(`${JSON.stringify({ end: { records, sha256 } })}\n`);
    return { graphVersion, records, sha256 };
  });
}
