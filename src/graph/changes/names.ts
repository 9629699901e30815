import { queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import { inPages } from './pages.js';
import { nameProperties, type Properties } from './properties.js';

const pageSize = 1000;

const fields = ['search', 'searchArabic', 'searchForms', 'searchRoman', 'searchSounds'] as const;

/** What is stored of names, each field there; null is absent. */
const whole = (props: Properties): Properties =>
  Object.fromEntries(fields.map((field) => [field, props[field] ?? null]));

interface Named {
  readonly id: string;
  readonly names: readonly string[];
  readonly props: Properties;
}

/** The entities of which what they hold is not what their names give, page by page. */
async function* astray(database: Database): AsyncGenerator<Named[]> {
  const read = (after: string) => database.read(queries.changes.auditNames, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    yield rows.flatMap(({ id, names, props }) => {
      const wanted = whole(nameProperties(names));
      return JSON.stringify(whole(props)) === JSON.stringify(wanted) ? [] : [{ id, names, props: wanted }];
    });
  }
}

/** Tells of the entities that would not be found by their names as they should. */
export async function auditNames(database: Database, problems: string[]): Promise<void> {
  for await (const rows of astray(database)) {
    problems.push(...rows.map(({ id }) => `${id}: what is searched of its names is not what they give.`));
  }
}

/**
 * Makes anew what entities hold of their names, where that is not what the names give. It may be cut short and begun again,
 * and others may read and write meanwhile.
 * @returns how many there were
 */
export async function renewNames(database: Database): Promise<number> {
  const { name } = queries.changes.renewNames;
  let done = 0;
  for await (const rows of astray(database)) {
    if (rows.length === 0) continue;
    const [renewed] = await database.write(name, (run) => run(queries.changes.renewNames, { rows }));
    done += renewed?.count ?? 0;
  }
  return done;
}
