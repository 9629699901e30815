import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { WhowhomError } from '../../errors.js';
import { fileTrouble } from '../../files.js';
import { inUse } from './lock.js';

const storeLocked = /FileLockException|StoreLockException|lock file has been locked/i;
const diskFull = /No space left on device|Disk quota exceeded|not enough space on the disk/i;
const readOnly = /Read-only file system|AccessDeniedException|Permission denied/i;
const notOpened = /the database cannot be opened|UnableToStartDatabaseException|Error starting Neo4j database server/;
const memory = /OutOfMemory|page cache|PageCache|not enough memory/i;

/** Neo4j says it in several ways, according to where in an entry the log was cut; they have this in common. */
export const logIsCut = 'Error reading transaction logs, recovery not possible';

/** Of a chain of causes in one line the innermost, which says what it is about. */
const innermost = (why: string): string => why.split(' <- ').at(-1)?.replace(/\s+/g, ' ').trim() ?? why;

/** The refusal of a store that cannot be read. */
export function damaged(dataDir: string, why: string): WhowhomError {
  const cause = why.includes(logIsCut) ? logIsCut : innermost(why);
  const message = `The database in ${dataDir} cannot be opened, its files are damaged or not all there: ${cause}.`;
  return new WhowhomError('DATABASE_DAMAGED', message.replace(/\.\.$/, '.'), { got: dataDir });
}

/** Less than this is left over when a database fails to write: it makes its files longer by larger pieces. */
const leastFree = 2 ** 20;

/** Whether there is no room where the folder is: what the database says of a full disk does not always name it. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < leastFree;
  } catch {
    return false;
  }
}

/** What a start failed of, by what the database said; null when it is none of what is known. */
export function startTrouble(dataDir: string, why: string): WhowhomError | null {
  if (storeLocked.test(why)) return inUse(dataDir, 'another database process');
  if (diskFull.test(why) || isFull(dataDir)) return fileTrouble({ code: 'ENOSPC', path: dataDir });
  if (readOnly.test(why)) return fileTrouble({ code: 'EACCES', path: dataDir });
  return notOpened.test(why) && !memory.test(why) ? damaged(dataDir, why) : null;
}

/** How many bytes the end of a zip may have: 22, and a comment. */
const mostOfEnd = 22 + 65_535;

/** Whether a jar has its table of contents, which stands at its end: one that was cut off has none. */
function isWhole(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const end = Buffer.alloc(Math.min(size, mostOfEnd));
    readSync(file, end, 0, end.length, size - end.length);
    return end.includes('PK\x05\x06', 0, 'latin1');
  } finally {
    closeSync(file);
  }
}

/** The refusal of a folder of jars of which one was cut off; null when all are whole, or none is there. */
export function jarTrouble(folder: string): WhowhomError | null {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jar')) : [];
  const bad = names.find((name) => !isWhole(join(folder, name)));
  if (bad === undefined) return null;
  const message = `The file ${join(folder, bad)} is damaged or not all there.`;
  return new WhowhomError('CACHE_DAMAGED', `${message} Delete the folder ${folder}.`, { got: folder });
}
