import { createHash } from 'node:crypto';
import { WhowhomError } from '../errors.js';
import type { Database } from '../graph/changes/index.js';
import { beginLoading, finishLoading, loadRecords, wholeFormat } from '../graph/whole/index.js';
import type { WholeRecord } from '../graph/whole/index.js';
import { packingOf, type Packing, type Place } from './formats/bytes.js';
import { linesOf } from './formats/jsonLines.js';
import { firstBytes } from './formats/look.js';
import { badFile } from './formats/trouble.js';

/** A file of a whole graph that was read to its end and is whole. */
export interface WholeInput {
  readonly place: Place;
  readonly packing: Packing;
  readonly graphVersion: number;
  readonly records: number;
  readonly sha256: string;
}

type Fields = Readonly<Record<string, unknown>>;

function parsed({ name }: Place, number: number, text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below.
  }
  throw badFile(name, `has no JSON object in line ${number}: it is damaged.`);
}

function recordOf(place: Place, number: number, row: Fields): WholeRecord {
  const [[kind, fields] = ['', null], ...more] = Object.entries(row);
  if (more.length > 0 || typeof fields !== 'object' || fields === null)
    throw badFile(
      place.name,
      `has something in line ${number} that is no record: wanted one field that holds an object.`,
    );
  return { kind, fields: { ...fields } };
}

function versionOf(place: Place, row: Fields): number {
  const head = row.whowhom as { format?: unknown; graphVersion?: unknown } | undefined;
  if (head?.format === undefined || typeof head.graphVersion !== 'number')
    throw badFile(place.name, 'is no whole graph: wanted is a file of `whowhom export` or `whowhom backup`.');
  if (head.format !== wholeFormat)
    throw badFile(place.name, `has the format ${JSON.stringify(head.format)}; this version reads ${wholeFormat}.`);
  return head.graphVersion;
}

/**
 * Reads a file of a whole graph to its end.
 * @throws WhowhomError BAD_FILE when it is none, or not whole
 */
export async function lookAtWhole(place: Place): Promise<WholeInput> {
  const packing = packingOf(await firstBytes(place));
  const hash = createHash('sha256');
  let graphVersion: number | null = null;
  let records = 0;
  let end: Fields | null = null;
  for await (const { number, text } of linesOf(place, packing, 'utf-8')) {
    if (end !== null) throw badFile(place.name, `goes on behind its end, in line ${number}.`);
    if (graphVersion === null) graphVersion = versionOf(place, parsed(place, number, text));
    else if (text.startsWith('{"end":')) end = parsed(place, number, text).end as Fields;
    else {
      hash.update(`${text}\n`);
      records += 1;
    }
  }
  if (graphVersion === null) throw badFile(place.name, 'is empty: wanted is a file of `whowhom export`.');
  if (end === null) throw badFile(place.name, `is cut off after ${records} records.`);
  const sha256 = hash.digest('hex');
  if (end.records !== records || end.sha256 !== sha256)
    throw badFile(place.name, `was changed: it holds ${records} records of the hash ${sha256}, not what its end says.`);
  return { place, packing, graphVersion, records, sha256 };
}

const rowsAtOnce = 500;

/**
 * Loads a whole graph into an empty database, history, statements and the numbers of changes included. One that was cut
 * short is begun again; until it has come to its end the database is not used.
 * @throws WhowhomError GRAPH_NOT_EMPTY, BAD_FILE
 */
export async function loadWhole(
  database: Database,
  { place, packing, graphVersion, records, sha256 }: WholeInput,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  await beginLoading(database, sha256);
  let waiting: WholeRecord[] = [];
  let done = 0;
  const flush = async () => {
    await loadRecords(database, waiting);
    done += waiting.length;
    waiting = [];
    progress(done, records);
  };
  for await (const { number, text } of linesOf(place, packing, 'utf-8')) {
    if (number === 1 || text.startsWith('{"end":')) continue;
    const record = recordOf(place, number, parsed(place, number, text));
    if (waiting.length >= rowsAtOnce || (waiting[0] !== undefined && waiting[0].kind !== record.kind)) await flush();
    waiting.push(record);
  }
  await flush();
  if (done !== records) throw new WhowhomError('BAD_FILE', `${place.name} was changed while it was read.`);
  await finishLoading(database, graphVersion);
}
