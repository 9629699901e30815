import { queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import { sourceDerived } from './derived.js';
import { inPages } from './pages.js';
import { toStored, type Properties } from './properties.js';

const pageSize = 1000;

const fields = ['titleFold', 'urlFold', 'licenceFold', 'urlKey', 'p0', 'p1'] as const;

/** What is stored of it, each field there; null is absent. */
const whole = (props: Properties): Properties =>
  Object.fromEntries(fields.map((field) => [field, props[field] ?? null]));

interface Astray {
  readonly id: string;
  readonly props: Properties;
}

/** The sources of which what is derived is not what their fields give, page by page. */
async function* astray(database: Database): AsyncGenerator<Astray[]> {
  const read = (after: string) => database.read(queries.changes.auditSources, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    yield rows.flatMap(({ id, props }) => {
      const wanted = whole(sourceDerived(props));
      return JSON.stringify(whole(props)) === JSON.stringify(wanted) ? [] : [{ id, props: toStored(wanted) }];
    });
  }
}

/** Tells of the sources that conditions and orders would not find as they should. */
export async function auditSources(database: Database, problems: string[]): Promise<void> {
  for await (const rows of astray(database)) {
    problems.push(...rows.map(({ id }) => `${id}: what is derived of it is not what its fields give.`));
  }
}

/**
 * Makes anew what is derived of sources, where that is not what their fields give. It may be cut short and begun again, and
 * others may read and write meanwhile.
 * @returns how many there were
 */
export async function renewSources(database: Database): Promise<number> {
  const { name } = queries.changes.renewSources;
  let done = 0;
  for await (const rows of astray(database)) {
    if (rows.length === 0) continue;
    const [renewed] = await database.write(name, (run) => run(queries.changes.renewSources, { rows }));
    done += renewed?.count ?? 0;
  }
  return done;
}
