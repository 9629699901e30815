import { createReadStream, statSync } from 'node:fs';
import { once } from 'node:events';
import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { WhowhomError, type ErrorCode, errorTable } from '../errors.js';
import type { Place } from './formats/bytes.js';
import { placeOf, type Kept } from './formats/look.js';
import { fileOf, shippedMappings } from './mapping.js';
import type { Told } from './report.js';

/** A running service, and what opens it. */
export interface ServiceAddress {
  readonly url: string;
  /** Of an editor; empty is none. */
  readonly token: string;
}

/** What is told of the files. */
export interface Sending {
  readonly mapping?: string | undefined;
  readonly text?: string | undefined;
  readonly dataset?: string | undefined;
  readonly encoding?: string | undefined;
  readonly sheet?: string | undefined;
  readonly format?: string | undefined;
  readonly dryRun?: true | undefined;
}

/** Who is told what the service tells. */
export interface Listening {
  readonly tell: ((told: Told) => void) | undefined;
  readonly progress: (done: number, total: number) => void;
}

/** What the service says in the end. */
export interface Answered {
  readonly text: readonly string[];
  readonly refused: number;
}

interface Line {
  readonly outcome?: string;
  readonly progress?: { readonly done: number; readonly total: number };
  readonly summary?: Answered;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A failure of the service as one of this process. */
function failure(errors: NonNullable<Line['errors']>): WhowhomError {
  const [{ message, extensions } = { message: 'It said nothing.' }] = errors;
  const code = extensions?.code;
  const isKnown = code !== undefined && Object.hasOwn(errorTable, code);
  return new WhowhomError(isKnown ? (code as ErrorCode) : 'IMPORT_CUT_OFF', `The service says: ${message}`);
}

interface Part extends Place {
  readonly size: number;
}

/** The mapping as the first part of the body, unless it is one that the service has. */
function mappingPart(mapping: string | undefined): Part[] {
  if (mapping === undefined) return [];
  const path = fileOf(mapping);
  return shippedMappings().includes(mapping) && path !== mapping
    ? []
    : [{ name: 'mapping', path, size: statSync(path).size }];
}

interface Body {
  readonly mapping: readonly Part[];
  readonly text: readonly Part[];
  readonly files: readonly Part[];
}

function searchFor(sending: Sending, { mapping, text, files }: Body): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(sending))
    if (value !== undefined && name !== 'mapping' && name !== 'text') search.set(name, String(value));
  for (const { name, size } of text) search.set('text', `${name}:${size}`);
  if (sending.mapping !== undefined && mapping.length === 0) search.set('mapping', sending.mapping);
  for (const { size } of mapping) search.set('mappingBytes', String(size));
  for (const { name, size } of files) search.append('file', `${name}:${size}`);
  return search.toString();
}

async function* contentOf(parts: readonly Part[]): AsyncGenerator<Buffer> {
  for (const { path } of parts) for await (const piece of createReadStream(path)) yield piece as Buffer;
}

async function responseOf(own: ClientRequest, parts: readonly Part[], url: string): Promise<IncomingMessage> {
  const response = once(own, 'response') as Promise<[IncomingMessage]>;
  // Who is refused beforehand is told so, though not all was sent.
  const sent = pipeline(Readable.from(contentOf(parts)), own);
  sent.catch(() => undefined);
  try {
    return (await response)[0];
  } catch (error) {
    const why = error instanceof Error && error.message !== '' ? error.message : String(error);
    throw new WhowhomError('IMPORT_CUT_OFF', `The service at ${url} does not answer: ${why}.`, { cause: error });
  }
}

/**
 * Sends files to a running service, which imports them.
 * @throws WhowhomError when the service refuses them, or is gone
 */
export async function importThrough(
  { url, token }: ServiceAddress,
  names: readonly string[],
  sending: Sending,
  kept: Kept,
  { tell, progress }: Listening,
): Promise<Answered> {
  const partOf = async (name: string): Promise<Part> => {
    const place = await placeOf(name, kept);
    return { ...place, size: statSync(place.path).size };
  };
  const files: Part[] = [];
  for (const name of names) files.push(await partOf(name));
  const text = sending.text === undefined ? [] : [await partOf(sending.text)];
  const body: Body = { mapping: mappingPart(sending.mapping), text, files };
  const all = [...body.mapping, ...text, ...files];
  const size = all.reduce((sum, part) => sum + part.size, 0);
  const headers = {
    authorization: `Bearer ${token}`,
    'content-length': size,
    'content-type': 'application/octet-stream',
  };
  const own = ask(`${url}/import?${searchFor(sending, body)}`, { method: 'POST', headers });
  const response = await responseOf(own, all, url);
  let answered: Answered | undefined;
  try {
    for await (const text of createInterface({ input: response, crlfDelay: Infinity })) {
      const line = JSON.parse(text) as Line;
      if (line.errors !== undefined) throw failure(line.errors);
      if (line.progress !== undefined) progress(line.progress.done, line.progress.total);
      else if (line.summary !== undefined) answered = line.summary;
      else if (line.outcome !== undefined) tell?.(line as unknown as Told);
    }
  } finally {
    own.destroy();
  }
  if (answered !== undefined) return answered;
  throw new WhowhomError('IMPORT_CUT_OFF', `The service at ${url} ended before it was done.`);
}
