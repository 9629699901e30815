import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { fileTrouble } from '../files.js';

/** Takes text piece by piece, and is waited for. */
export type Take = (text: string) => Promise<void>;

async function flushed(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a stream text as fast as it takes it. */
const taker =
  (stream: Writable): Take =>
  async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };

async function written<T>(path: string, isPacked: boolean, produce: (take: Take) => Promise<T>): Promise<T> {
  const source = new PassThrough();
  const target = createWriteStream(path, { mode: 0o600 });
  const ended = isPacked ? pipeline(source, createGzip(), target) : pipeline(source, target);
  // A full disk ends the pipeline while the text is made.
  const failed = ended.then(() => new Promise<never>(() => undefined));
  const told = await Promise.race([produce(taker(source)), failed]);
  source.end();
  await ended;
  return told;
}

/**
 * Writes a text that is made piece by piece into a file, packed when its name ends with .gz. The file is whole or not
 * there, whatever happens meanwhile; one of that name is replaced.
 * @throws WhowhomError DISK_FULL or FOLDER_UNUSABLE, and what making the text throws
 */
export async function intoFile<T>(path: string, produce: (take: Take) => Promise<T>): Promise<T> {
  const half = `${path}.${process.pid}.tmp`;
  try {
    const told = await written(half, path.endsWith('.gz'), produce);
    await flushed(half);
    await rename(half, path);
    await flushed(dirname(path));
    return told;
  } catch (error) {
    rmSync(half, { force: true });
    throw fileTrouble(error, path) ?? error;
  }
}

/** Writes it to standard output, as fast as that is read. */
export const intoOutput = <T>(produce: (take: Take) => Promise<T>): Promise<T> => produce(taker(process.stdout));
