import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Writes a file that is whole or not there, whatever happens meanwhile; a power cut too. */
export function writeWhole(path: string, text: string, mode = 0o644): void {
  const half = `${path}.${process.pid}.tmp`;
  const file = openSync(half, 'w', mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } catch (error) {
    // On a full disk what was written of it would only take the room that is left.
    rmSync(half, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(half, path);
}
