import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { Transform } from 'node:stream';
import { setImmediate as others } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { badFile } from './trouble.js';
import { unzstd } from './zstd.js';

/** How a file is packed. */
export type Packing = 'plain' | 'gzip' | 'zstd' | 'zip';

/** A file to be read: what it is called for people, and where it lies. */
export interface Place {
  readonly name: string;
  readonly path: string;
  /** Ends the reading with its reason. */
  readonly signal?: AbortSignal | undefined;
}

const zstdMagic = [0x28, 0xb5, 0x2f, 0xfd];

/** How a file that begins so is packed, whatever its name says. */
export function packingOf(head: Uint8Array): Packing {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (zstdMagic.every((byte, i) => head[i] === byte)) return 'zstd';
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) ? 'zip' : 'plain';
}

const portion = 65_536;
/** Text of facts packs to a tenth, seldom to a fiftieth; what packs better than this is there to fill memory or time. */
const mostRatio = 200;
const always = 64 * 1024 * 1024;

/** Refuses what unpacks to far more than facts do. */
class Bound {
  #read = 0;
  #given = 0;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  read(bytes: number): void {
    this.#read += bytes;
  }

  give(bytes: number): void {
    this.#given += bytes;
    if (this.#given > always && this.#given > this.#read * mostRatio)
      throw badFile(
        this.#name,
        `unpacks to more than ${mostRatio} times its size (${this.#given} bytes of ${this.#read}): wanted is data, not a bomb.`,
      );
  }
}

function* portions(path: string, bound: Bound): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(portion);
      const count = readSync(descriptor, buffer);
      if (count === 0) return;
      bound.read(count);
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}

async function* gunzipped(path: string, bound: Bound): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(path);
  const counted = new Transform({
    transform(piece: Buffer, _, done) {
      bound.read(piece.length);
      done(null, piece);
    },
  });
  const plain = createGunzip({ chunkSize: portion });
  raw.once('error', (error) => plain.destroy(error));
  raw.pipe(counted).pipe(plain);
  try {
    for await (const piece of plain) yield piece as Buffer;
  } finally {
    raw.destroy();
    plain.destroy();
  }
}

/** What went wrong, as people say it. */
function why(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/unexpected end of file|Incomplete stream/i.test(text)) return 'it is cut off';
  return `its data is damaged (${text})`;
}

async function* unpacked({ name, path }: Place, packing: Packing): AsyncGenerator<Uint8Array> {
  const bound = new Bound(name);
  if (packing === 'plain' || packing === 'zip') {
    yield* portions(path, bound);
    return;
  }
  const pieces = packing === 'gzip' ? gunzipped(path, bound) : unzstd(portions(path, bound));
  try {
    for await (const piece of pieces) {
      bound.give(piece.length);
      yield piece;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'BAD_FILE') throw error;
    throw badFile(name, `cannot be unpacked as ${packing}: ${why(error)}.`, error);
  }
}

/**
 * The content of a file, unpacked, piece by piece.
 * @throws WhowhomError BAD_FILE when it is cut off or damaged, or unpacks to far more than facts do; the reason of its
 * signal
 */
export async function* bytesOf(place: Place, packing: Packing): AsyncGenerator<Uint8Array> {
  for await (const piece of unpacked(place, packing)) {
    place.signal?.throwIfAborted();
    yield piece;
    // Reading is quick work without a pause: in a service others are answered meanwhile.
    await others();
  }
}
