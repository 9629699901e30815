import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './neo4j/embedded/files.js';
import { markOf, stillRuns, type ProcessMark } from './neo4j/embedded/processes.js';

const notePath = (dataDir: string): string => join(dataDir, 'service.json');

/** An address under which this machine reaches what listens everywhere. */
const reachable = (url: string): string => url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');

/**
 * Notes in a data folder where the service that uses it answers, for commands that find it in use.
 * @returns what takes the note away
 */
export function noteService(dataDir: string, url: string): () => void {
  const path = notePath(dataDir);
  writeWhole(path, JSON.stringify({ url: reachable(url), ...markOf(process.pid) }), 0o600);
  return () => rmSync(path, { force: true });
}

/** Where the service answers that uses a data folder; null when none does. */
export function findService(dataDir: string): string | null {
  try {
    const note = JSON.parse(readFileSync(notePath(dataDir), 'utf8')) as Partial<ProcessMark> & { url?: unknown };
    const { url, pid, start } = note;
    if (typeof url !== 'string' || typeof pid !== 'number' || typeof start !== 'string') return null;
    return stillRuns({ pid, start }) ? url : null;
  } catch {
    return null;
  }
}
