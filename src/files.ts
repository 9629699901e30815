import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WhowhomError } from './errors.js';

/** The folder of this package: the same whether the code runs from src/ or from dist/. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** A file of this package as text, by its path in it. */
export function packageFile(path: string): string {
  return readFileSync(join(packageRoot(), path), 'utf8');
}

/** A document that is known to work. */
export interface DeliveredDocument {
  readonly name: string;
  readonly text: string;
}

function documentsIn(folder: string): DeliveredDocument[] {
  const files = readdirSync(join(packageRoot(), folder)).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => ({
    name: name.replace(/\.graphql$/, ''),
    text: packageFile(`${folder}/${name}`),
  }));
}

const writes = ({ text }: DeliveredDocument): boolean => /^mutation\b/m.test(text);
const follows = ({ text }: DeliveredDocument): boolean => /^subscription\b/m.test(text);

/** The documents that are known to work, by name: the tabs of the playground and the examples of the README. They read. */
export const deliveredDocuments = (): DeliveredDocument[] =>
  documentsIn('docs/queries').filter((one) => !writes(one) && !follows(one));

/** The same of those that write, which nobody is to run for a try. */
export const writingDocuments = (): DeliveredDocument[] => documentsIn('docs/queries').filter(writes);

/** The same of those that are answered again and again. */
export const followingDocuments = (): DeliveredDocument[] => documentsIn('docs/queries').filter(follows);

const full: readonly string[] = ['ENOSPC', 'EDQUOT'];

/** What the codes of the file system say, in words. */
const reasons: Readonly<Record<string, string>> = {
  EROFS: 'it is read-only',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'there is something else of that name',
  ENOENT: 'there is none, and it cannot be made',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk fails',
};

/**
 * What an error of the file system means for whoever starts the service: DISK_FULL or FOLDER_UNUSABLE; null for any other
 * error.
 * @param place where it was, when the error does not say it
 */
export function fileTrouble(error: unknown, place = 'a file'): WhowhomError | null {
  const { code, path } = (error ?? {}) as { readonly code?: unknown; readonly path?: unknown };
  if (typeof code !== 'string' || error instanceof WhowhomError) return null;
  const where = typeof path === 'string' ? path : place;
  if (full.includes(code)) {
    return new WhowhomError('DISK_FULL', `There is no room left on the disk of ${where}.`, {
      got: where,
      cause: error,
    });
  }
  const reason = reasons[code];
  if (reason === undefined) return null;
  return new WhowhomError('FOLDER_UNUSABLE', `${where} cannot be used: ${reason} (${code}).`, {
    got: where,
    cause: error,
  });
}
