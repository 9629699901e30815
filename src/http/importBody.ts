import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import type { Place } from '../import/formats/bytes.js';
import type { Kept } from '../import/formats/look.js';
import type { BodyPart } from './importArguments.js';

type Bounds = Pick<Config, 'maxImportBytes' | 'importStall'>;

function tooLarge(came: string, { maxImportBytes: most }: Bounds): WhowhomError {
  const message = `Bytes of the body: ${came}; the limit is ${most}, set by MAX_IMPORT_BYTES.`;
  return new WhowhomError('TOO_LARGE', message, { path: 'body', got: came, wanted: `at most ${most} bytes` });
}

/** Refuses what says of itself that it is too large, before anything of it is read. */
export function holdLength({ headers }: IncomingMessage, bounds: Bounds): void {
  const length = Number(headers['content-length'] ?? 0);
  if (length > bounds.maxImportBytes) throw tooLarge(`${length} bytes`, bounds);
}

/** The pieces of a body, no longer waited for than `importStall`, and no more of them than `maxImportBytes`. */
async function* piecesOf(body: IncomingMessage, bounds: Bounds): AsyncGenerator<Buffer> {
  let size = 0;
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
    body.destroy(new Error('The body comes too slowly.'));
  }, bounds.importStall);
  try {
    for await (const piece of body as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > bounds.maxImportBytes) throw tooLarge('more', bounds);
      yield piece;
      timer.refresh();
    }
  } catch (error) {
    if (error instanceof WhowhomError) throw error;
    const why = late.signal.aborted
      ? `nothing came for ${bounds.importStall} ms (IMPORT_STALL_MS)`
      : 'the connection was cut';
    throw new WhowhomError('CLIENT_GONE', `The body did not come whole: ${why}. Nothing was written.`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Writes pieces into a file, as far as it goes; gives back what is left of the last one. */
async function writePart(path: string, { name, size }: BodyPart, pieces: AsyncIterator<Buffer>, first: Buffer) {
  const file = createWriteStream(path, { mode: 0o600 });
  const ended = finished(file);
  // What fails is told where it is waited for.
  ended.catch(() => undefined);
  let left = size ?? Number.POSITIVE_INFINITY;
  let rest: Buffer | undefined = first;
  try {
    for (;;) {
      const own = rest.subarray(0, Math.min(left, rest.length));
      if (own.length > 0 && !file.write(own)) await Promise.race([once(file, 'drain'), ended]);
      left -= own.length;
      rest = rest.subarray(own.length);
      if (left === 0) break;
      const next = await pieces.next();
      if (next.done === true) break;
      rest = next.value;
    }
    if (left > 0 && size !== null)
      throw new WhowhomError('BAD_FILE', `${name} has ${size - left} bytes, and ${size} were told.`, { path: name });
  } finally {
    file.end();
    await ended;
  }
  return rest;
}

/**
 * Keeps a body in temporary files, one a part: an import reads what it imports more than once.
 * @throws WhowhomError TOO_LARGE, CLIENT_GONE, BAD_FILE
 */
export async function keepBody(
  body: IncomingMessage,
  parts: readonly BodyPart[],
  kept: Kept,
  bounds: Bounds,
): Promise<Place[]> {
  const pieces = piecesOf(body, bounds);
  const places: Place[] = [];
  let rest: Buffer = Buffer.alloc(0);
  for (const part of parts) {
    const place = { name: part.name, path: kept.path() };
    rest = await writePart(place.path, part, pieces, rest);
    places.push(place);
  }
  const more = rest.length > 0 || (await pieces.next()).done !== true;
  if (more) throw new WhowhomError('BAD_FILE', 'The body has more bytes than its files were told to have.');
  return places;
}
