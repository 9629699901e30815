import { queries } from '../../../generated/queries.js';
import type { Database } from '../../../neo4j/run.js';
import { reading } from '../known.js';
import { inPages } from '../pages.js';
import { erasedHash, erasedSalt } from './tombstones.js';

const pageSize = 5000;

/** Nothing that was erased is there again, and each erasure is told of by its change. */
export async function auditErased(database: Database, problems: string[]): Promise<void> {
  const salt = await erasedSalt(reading(database));
  if (salt === null) return;
  const all = await database.read(queries.erasing.all, {});
  const hashes = new Set(all.map(({ hash }) => hash));
  for (const { placeholder, rec, told, salts } of all) {
    if (!told) problems.push(`${placeholder}: change ${rec} does not tell that it was erased.`);
    if (salts > 1) problems.push(`${placeholder}: its hashes have not the salt of the others.`);
  }
  const read = (after: string) => database.read(queries.erasing.ids, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    const back = rows.filter(({ id }) => hashes.has(erasedHash(salt, id)));
    problems.push(...back.map(({ id }) => `${id}: it was erased, and is there again.`));
  }
}
