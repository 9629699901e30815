import { name } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import type { Query } from '../../query.js';
import { inPages } from './pages.js';

/** The shadow of `f`, from `a` to `b`. */
export const shadow = pieces.changes.shadow({ fact: name('f'), from: name('a'), to: name('b') });

const astray = pieces.changes.astray({ shadow: name('r'), from: name('a'), to: name('b') });
const auditShadows = queries.changes.auditShadows({ astray });
const removeShadows = queries.changes.removeShadows({ astray });
const renewShadows = queries.changes.renewShadows({ shadow });

/** Few, so that who writes meanwhile does not wait long for the locks of a page. */
const pageSize = 1000;

type PageWriter = Query<
  { readonly after: string; readonly limit: number },
  { readonly last: string | null; readonly done: number }
>;

/** Runs a statement page by page, each in a transaction of its own. */
async function throughout(database: Database, query: PageWriter): Promise<number> {
  let done = 0;
  const next = async (after: string) =>
    (await database.write(query.name, (run) => run(query, { after, limit: pageSize })))[0];
  for (let page = await next(''); page !== undefined && page.last !== null; page = await next(page.last)) {
    done += page.done;
  }
  return done;
}

/** What making shadows anew did. */
export interface Mended {
  /** How many were of nothing that stands. */
  readonly removed: number;
  /** How many there are now. */
  readonly made: number;
}

/**
 * Makes all shadows of facts anew, page by page: those that are of nothing go, and each fact that stands gets its own. It
 * may be cut short and begun again, and others may read and write meanwhile.
 */
export async function mendShadows(database: Database): Promise<Mended> {
  const removed = await throughout(database, removeShadows);
  return { removed, made: await throughout(database, renewShadows) };
}

/** Tells of the shadows that are of nothing that stands. */
export async function strayShadows(database: Database, problems: string[]): Promise<void> {
  const read = (after: string) => database.read(auditShadows, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    for (const { id, astray: list } of rows) {
      for (const [type, fact, other] of list as [string, string | null, string][]) {
        problems.push(`From ${id} to ${other} there is a ${type} of ${fact ?? 'nothing'}, which does not stand so.`);
      }
    }
  }
}
