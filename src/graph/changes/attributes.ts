import { queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import { attributeKeys, attributeNames, attributeProperties } from '../attributes.js';
import { readDoc } from './facts.js';
import { inPages } from './pages.js';
import type { Properties } from './properties.js';

const pageSize = 1000;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What is stored under names, each there; null is absent. */
const picked = (props: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(names.map((name) => [name, props[name] ?? null]));

const isSame = (a: Properties, b: Properties): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What an entity holds of its attributes beside them. */
function ofEntity(attributes: unknown): Properties {
  const properties = attributeProperties(textOf(attributes));
  return { ...properties, attributeKeys: attributeKeys(properties) };
}

const entityNames = [...attributeNames, 'attributeKeys'];

/** The entities of which what they hold of their attributes is not what those give, page by page. */
async function* astrayEntities(database: Database): AsyncGenerator<{ readonly id: string; props: Properties }[]> {
  const read = (after: string) => database.read(queries.changes.entityProperties, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    yield rows.flatMap(({ id, props }) => {
      const wanted = ofEntity(props.attributes);
      return isSame(picked(props, entityNames), wanted) ? [] : [{ id, props: wanted }];
    });
  }
}

interface FactRecord {
  readonly rec: number;
  readonly doc: string;
  readonly props: Properties;
}

/** The same of records of facts; one whose document cannot be read is left as it is. */
async function* astrayFacts(database: Database) {
  const read = (after: string) => database.read(queries.changes.factAttributes, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    yield rows.flatMap(({ id, records }) =>
      (records as readonly FactRecord[]).flatMap(({ rec, doc, props }) => {
        const said = readDoc({ doc });
        const wanted = { ...attributeProperties(textOf(said?.attributes)) };
        const agrees = said === null || isSame(picked(props, attributeNames), wanted);
        return agrees ? [] : [{ id, rec: BigInt(rec), props: wanted }];
      }),
    );
  }
}

/** Tells of the entities that would not be found by their attributes as they should; facts are told of as a whole. */
export async function auditAttributes(database: Database, problems: string[]): Promise<void> {
  for await (const rows of astrayEntities(database)) {
    problems.push(...rows.map(({ id }) => `${id}: what conditions read of its attributes is not what they give.`));
  }
}

/**
 * Makes anew what conditions read of the attributes of entities and facts, where that is not what the attributes give. It
 * may be cut short and begun again, and others may read and write meanwhile: attributes are given once.
 * @returns how many entities and records of facts there were
 */
export async function renewAttributes(database: Database): Promise<number> {
  const { renewEntities, renewFacts } = queries.changes;
  let done = 0;
  for await (const rows of astrayEntities(database)) {
    if (rows.length === 0) continue;
    const [renewed] = await database.write(renewEntities.name, (run) => run(renewEntities, { rows }));
    done += renewed?.count ?? 0;
  }
  for await (const rows of astrayFacts(database)) {
    if (rows.length === 0) continue;
    const [renewed] = await database.write(renewFacts.name, (run) => run(renewFacts, { rows }));
    done += renewed?.count ?? 0;
  }
  return done;
}
