import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import type { Database } from '../../neo4j/run.js';
import { entityFolds, relationshipFolds, sortKeys, statementFolds, storedEndKeys, type Derived } from './derived.js';
import { Probes, reading } from './probes.js';

const pageSize = 1000;

interface Stored {
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
}

interface Row {
  readonly id: string;
  readonly props: Derived;
}

const ofEntity = ({ id, props }: Stored): Row => ({ id, props: entityFolds(props) });

const ofTie = (props: Stored['props']): Derived => ({
  ...relationshipFolds(props),
  ...sortKeys(props.paidAmount, props.pledgedAmount),
  ...storedEndKeys(props),
});

const ofRelationship = ({ id, props }: Stored): Row => ({ id, props: ofTie(props) });

/** Derives page by page; written twice is the same, so that it may be cut short and begun again. */
async function derive<S extends Stored, R extends Row>(
  read: (after: string) => Promise<readonly S[]>,
  toRow: (stored: S) => R,
  write: (rows: readonly R[]) => Promise<unknown>,
): Promise<void> {
  for (let after = ''; ;) {
    const page = await read(after);
    const last = page.at(-1);
    if (last === undefined) return;
    const rows = page.map(toRow).filter(({ props }) => Object.keys(props).length > 0);
    if (rows.length > 0) await write(rows);
    after = last.id;
  }
}

function entities(database: Database): Promise<void> {
  return derive(
    (after) => database.read(queries.changes.upgradeEntities, { after, limit: pageSize }),
    ofEntity,
    (rows) => database.write('upgrade/entities', (run) => run(queries.changes.deriveEntities, { rows })),
  );
}

function relationships(database: Database, type: RelationshipType): Promise<void> {
  const read = compose(queries.changes.auditRelationships, type, {
    match: () => withTypes(fragments.changes.auditMatch.text, [type]),
  });
  const write = compose(queries.changes.deriveRelationships, type, {
    match: () => withTypes(fragments.changes.deriveMatch.text, [type]),
  });
  return derive(
    (after) => database.read(read, { after, limit: pageSize }),
    ofRelationship,
    (rows) => database.write('upgrade/relationships', (run) => run(write, { rows })),
  );
}

/** What was recorded before can be asked for, so that past versions are derived too. */
function versions(database: Database): Promise<void> {
  return derive(
    (after) => database.read(queries.changes.upgradeVersions, { after, limit: pageSize }),
    ({ id, element, props }) => ({ id, element, props: ofTie(props) }),
    (rows) => database.write('upgrade/versions', (run) => run(queries.changes.deriveVersions, { rows })),
  );
}

/** A statement is about a relationship of a type, or about an entity. */
async function statements(database: Database): Promise<void> {
  const probes = await Probes.open(reading(database));
  const toStored = async (after: string): Promise<Stored[]> => {
    const page = await database.read(queries.changes.auditStatements, { after, limit: pageSize });
    const about = await probes.relationships(new Set(page.map(({ aboutId }) => aboutId)));
    return page.map((row) => {
      const type = about.get(row.aboutId)?.type;
      return { id: row.id, props: { ...statementFolds(row), ...(type && { aboutType: type }) } };
    });
  };
  await derive(
    toStored,
    ({ id, props }) => ({ id, props: props as Derived }),
    (rows) => database.write('upgrade/statements', (run) => run(queries.changes.deriveStatements, { rows })),
  );
}

async function ties(database: Database): Promise<void> {
  for (const type of relationshipTypes) await relationships(database, type);
  await versions(database);
}

/** What versions came to derive, under the names by which the database keeps that it was done. */
const upgrades: readonly (readonly [name: string, steps: readonly ((database: Database) => Promise<void>)[]])[] = [
  ['folded texts and sort keys', [entities, ties]],
  ['folded texts of statements', [statements]],
  ['keys of ends', [ties]],
];

/**
 * Derives what an older version did not write: conditions, orders and search read it. Once it is done, which the
 * database keeps, it costs a read.
 */
export async function upgradeDerived(database: Database, log: (line: string) => void): Promise<void> {
  const done = new Set((await database.read(queries.changes.upgrades, {})).map(({ name }) => name));
  const due = upgrades.filter(([name]) => !done.has(name));
  if (due.length === 0) return;
  const [some] = await database.read(queries.changes.upgradeEntities, { after: '', limit: 1 });
  if (some !== undefined) log('Deriving what conditions and search read ...');
  for (const [name, steps] of due) {
    for (const step of steps) await step(database);
    await database.write('upgrade/note', (run) => run(queries.changes.noteUpgrade, { name }));
  }
}
