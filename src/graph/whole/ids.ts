import { queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import { inPages } from '../changes/pages.js';

/** Ids, with which the rest of the graph's readers ask on. */
type Ids = AsyncGenerator<{ readonly id: string }[]>;

/** The ids of all entities in their order, page by page. */
export const entityIds = (database: Database, limit: number): Ids =>
  inPages((after) => database.read(queries.whole.entityIds, { after, limit }));

/** The ids of all relationships that stand, in their order, page by page. */
export const standingIds = (database: Database, limit: number): Ids =>
  inPages((after) => database.read(queries.whole.standingIds, { after, limit }));
