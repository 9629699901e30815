import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats, type ExportFormat } from '../../src/export/registry.js';
import type { Exported } from '../../src/export/model.js';
import { written } from './exported.js';

/** Where .ci/run puts networkx; else the python3 that there is. */
const own = join(import.meta.dirname, '../../.cache/readers/bin/python');
const folder = join(import.meta.dirname, '../readers');

/** What a reader in Python finds in a text. */
export function readText(text: string, reader: string, script = 'read.py'): unknown {
  const place = mkdtempSync(join(tmpdir(), 'whowhom-readers-'));
  try {
    const file = join(place, 'file');
    writeFileSync(file, text);
    const run = spawnSync(existsSync(own) ? own : 'python3', [join(folder, script), reader, file], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    if (run.status !== 0) throw new Error(`${reader}: ${run.error?.message ?? run.stderr}`);
    return JSON.parse(run.stdout);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The same in a file of a format. */
export const read = async (format: ExportFormat, exported: Exported): Promise<unknown> =>
  readText(await written(formats[format], exported), format);
