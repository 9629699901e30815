import { createWriteStream, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { fileTrouble } from '../files.js';
import type { Database } from '../graph/changes/index.js';
import { writeWholeGraph, type WholeTold } from './whole.js';

async function flushed(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a stream text as fast as it takes it. */
const taker = (stream: Writable) => async (text: string) => {
  if (!stream.write(text)) await once(stream, 'drain');
};

async function written(database: Database, path: string, withKeys: boolean): Promise<WholeTold> {
  const source = new PassThrough();
  const target = createWriteStream(path, { mode: 0o600 });
  const ended = path.includes('.gz') ? pipeline(source, createGzip(), target) : pipeline(source, target);
  // A full disk ends the pipeline while the graph is read.
  const failed = ended.then(() => new Promise<never>(() => undefined));
  const told = await Promise.race([writeWholeGraph(database, taker(source), withKeys), failed]);
  source.end();
  await ended;
  return told;
}

/**
 * Writes the whole graph into a file, packed when its name ends with .gz. The file is whole or not there, whatever happens
 * meanwhile; one of that name is replaced.
 * @throws WhowhomError DISK_FULL or FOLDER_UNUSABLE, and what reading the graph throws
 */
export async function writeWholeFile(database: Database, path: string, withKeys = false): Promise<WholeTold> {
  const half = `${path}.${process.pid}.tmp`;
  try {
    const told = await written(database, half, withKeys);
    await flushed(half);
    await rename(half, path);
    await flushed(dirname(path));
    return told;
  } catch (error) {
    rmSync(half, { force: true });
    throw fileTrouble(error, path) ?? error;
  }
}

/** Writes the whole graph to standard output, as fast as that is read. */
export const printWhole = (database: Database, withKeys = false): Promise<WholeTold> =>
  writeWholeGraph(database, taker(process.stdout), withKeys);
