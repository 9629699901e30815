import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { shown, WhowhomError } from '../errors.js';

/** A document and the names that clients may call it by. */
interface Entry {
  /** Where it was read, for whoever has to mend it. */
  readonly place: string;
  readonly id: string;
  readonly text: string;
}

/** The documents that the service was started with. */
export interface TrustedDocuments {
  /** The text of an id, or null. */
  find(id: string): string | null;
  /** Whether a text is one of them. */
  includes(text: string): boolean;
}

const prefix = 'sha256:';

/** The SHA-256 of a text in lower-case hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The shapes of manifests: Apollo's operation manifest (format "apollo-persisted-query-manifest"), and the plain object
 * from id to text that relay-compiler and graphql-codegen write.
 */
const manifestShape = z.union([
  z.object({ operations: z.array(z.object({ id: z.string().min(1), body: z.string() })) }),
  z.record(z.string().min(1), z.string()),
]);

function refuse(place: string, reason: string, wanted: string, cause?: unknown): never {
  throw new WhowhomError('BAD_SETTING', `TRUSTED_DOCUMENTS: ${place}: ${reason}`, {
    path: 'TRUSTED_DOCUMENTS',
    got: place,
    wanted,
    cause,
  });
}

function manifest(path: string): Entry[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return refuse(path, 'it is no JSON.', 'a JSON manifest', error);
  }
  const { data, success } = manifestShape.safeParse(content);
  if (!success) return refuse(path, 'it is no manifest.', 'an object from id to text, or one of Apollo’s manifests');
  const pairs =
    'operations' in data && Array.isArray(data.operations)
      ? data.operations.map(({ id, body }): [string, string] => [id, body])
      : Object.entries(data as Record<string, string>);
  return pairs.map(([id, text]) => ({ place: `${path} ${shown(id)}`, id, text }));
}

function folder(path: string): Entry[] {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => ({
    place: join(path, name),
    id: name.replace(/\.graphql$/, ''),
    text: readFileSync(join(path, name), 'utf8'),
  }));
}

function entries(path: string): Entry[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return refuse(path, 'there is nothing.', 'a folder of .graphql files or a JSON manifest');
  const found = stats.isDirectory() ? folder(path) : manifest(path);
  if (found.length === 0) return refuse(path, 'it holds no document.', 'at least one document');
  return found;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Reads the documents of TRUSTED_DOCUMENTS, each under its id and its SHA-256.
 * @param path a folder of .graphql files or a JSON manifest
 * @param prepare throws when a document may not be executed
 * @throws WhowhomError BAD_SETTING with the file or manifest entry that cannot be used
 */
export function readTrusted(path: string, prepare: (text: string) => unknown): TrustedDocuments {
  const texts = new Map<string, string>();
  const add = (place: string, id: string, text: string): void => {
    if ((texts.get(id) ?? text) !== text)
      refuse(place, `another document has the id ${shown(id)}.`, 'an id of its own');
    texts.set(id, text);
  };
  for (const { place, id, text } of entries(path)) {
    try {
      prepare(text);
    } catch (error) {
      refuse(place, reasonOf(error), 'a document that is valid and within the limits', error);
    }
    const hash = sha256(text);
    if (id.startsWith(prefix) && id !== prefix + hash)
      refuse(place, 'the id is not the hash of the text.', prefix + hash);
    for (const name of [id, hash, prefix + hash]) add(place, name, text);
  }
  const all = new Set(texts.values());
  return { find: (id) => texts.get(id) ?? null, includes: (text) => all.has(text) };
}
