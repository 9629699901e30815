import { queries } from '../../../generated/queries.js';
import type { Database } from '../../../neo4j/run.js';
import { FAR_FUTURE } from '../../time.js';
import { inPages } from '../pages.js';

const pageSize = 1000;

/** Nothing that is recorded now names an entity that is none any more, and what is kept of statements as they were ended. */
export async function auditFormer(database: Database, problems: string[]): Promise<void> {
  const read = (after: string) => database.read(queries.merging.audit, { after, limit: pageSize, current: FAR_FUTURE });
  for await (const rows of inPages(read)) {
    for (const { id, sup, faults } of rows) {
      if (sup === null) problems.push(`${id}: it is no entity any more, and no change ended it.`);
      problems.push(...faults.map((fault) => `${id}: it is no entity any more, and ${fault}.`));
    }
  }
  for (const { id } of await database.read(queries.merging.auditWas, { current: FAR_FUTURE })) {
    problems.push(`${id}: what is kept of it as it was does not agree with it.`);
  }
}
