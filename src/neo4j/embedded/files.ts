import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/** Writes a file that is whole or not there, whatever happens meanwhile; a power cut too. */
export function writeWhole(path: string, text: string, mode = 0o644): void {
  const half = `${path}.${process.pid}.tmp`;
  const file = openSync(half, 'w', mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(half, path);
}
