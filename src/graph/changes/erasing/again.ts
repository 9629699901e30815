import { queries } from '../../../generated/queries.js';
import type { Database } from '../../../neo4j/run.js';
import { inPages } from '../pages.js';
import { erasedHash } from './tombstones.js';

const pageSize = 5000;

/** What another graph has left of somebody who was erased there. */
export interface LeftOfErased {
  readonly salt: string;
  readonly hash: string;
  readonly reason: string;
}

/** The entities of a graph that were erased from another one, and why; those that others were merged into come first. */
export async function erasedIn(
  database: Database,
  left: readonly LeftOfErased[],
): Promise<{ readonly id: string; readonly reason: string }[]> {
  const salts = [...new Set(left.map(({ salt }) => salt))];
  const reasons = new Map(left.map(({ hash, reason }) => [hash, reason]));
  const found: { id: string; reason: string; former: boolean }[] = [];
  const read = (after: string) => database.read(queries.erasing.ids, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    for (const { id, former } of rows) {
      const reason = salts.map((salt) => reasons.get(erasedHash(salt, id))).find((one) => one !== undefined);
      if (reason !== undefined) found.push({ id, reason, former });
    }
  }
  return found.sort((a, b) => Number(a.former) - Number(b.former)).map(({ id, reason }) => ({ id, reason }));
}
