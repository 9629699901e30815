import { createHmac } from 'node:crypto';
import { queries } from '../../../generated/queries.js';
import type { RunInWrite } from '../../../neo4j/run.js';

/** So many hexadecimal digits of a hash are kept: enough that no two ids have the same. */
const digits = 32;

/** What is left of an id that was erased: HMAC-SHA-256 of it, the salt being the key, both as UTF-8; its first 32 digits. */
export const erasedHash = (salt: string, id: string): string =>
  createHmac('sha256', salt).update(id).digest('hex').slice(0, digits);

/** What the ids of all that was erased are hashed with; null while nothing was. */
export const erasedSalt = async (run: RunInWrite): Promise<string | null> =>
  (await run(queries.erasing.salt, {}))[0]?.salt ?? null;

/**
 * Which of some ids are of entities that were erased.
 * @param salt null while nothing was erased
 */
export async function erasedAmong(run: RunInWrite, salt: string | null, ids: readonly string[]): Promise<string[]> {
  if (salt === null || ids.length === 0) return [];
  const byHash = new Map(ids.map((id) => [erasedHash(salt, id), id]));
  const rows = await run(queries.erasing.among, { hashes: [...byHash.keys()] });
  return rows.flatMap(({ hash }) => byHash.get(hash) ?? []);
}

/** Tells of ids whether they went with an erasure: entities, and what went with them. */
export async function goneTest(run: RunInWrite): Promise<(id: string) => boolean> {
  const salt = await erasedSalt(run);
  if (salt === null) return () => false;
  const all = await run(queries.erasing.all, {});
  const hashes = new Set(all.flatMap(({ hash, others }) => [hash, ...others]));
  return (id) => hashes.has(erasedHash(salt, id));
}
