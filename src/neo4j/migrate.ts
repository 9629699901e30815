import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WhowhomError } from '../errors.js';
import { queries } from '../generated/queries.js';
import { query, type Query } from '../query.js';
import { isStale, relationshipSchema, type SchemaItem } from './relationship-schema.js';
import type { Database } from './run.js';

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** What migrating did. */
export interface Migrated {
  /** Names of the migrations applied now. */
  readonly applied: readonly string[];
  /** How many constraints and indexes of relationship types were made now. */
  readonly made: number;
}

type Log = (line: string) => void;

/** Two instances that start at once get into each other's way: the slower one finds its work done when it tries again. */
const pauses = [100, 300, 1000, 3000];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const ms of pauses) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof WhowhomError && !['INTERNAL', 'DATABASE_UNAVAILABLE'].includes(error.code)) throw error;
      await pause(ms);
    }
  }
  return work();
}

/** The statements of a migration: each ends with a semicolon at the end of a line; comments go. */
function statementsOf(content: string): string[] {
  return content
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/;\s*$/m)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The migrations of a folder, `0001_name.cypher`, in order. Their statements must bear running twice. */
function migrationsOf(folder: string): Migration[] {
  const files = readdirSync(folder).filter((name) => /^\d{4}_\w+\.cypher$/.test(name));
  return files.sort().map((file) => {
    // Line ends differ between checkouts; they are no change.
    const content = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    const checksum = createHash('sha256').update(content).digest('hex');
    return { number: Number(file.slice(0, 4)), name: file.slice(0, -7), checksum, statements: statementsOf(content) };
  });
}

function assertSame(migration: Migration, checksum: string): void {
  if (checksum === migration.checksum) return;
  throw new WhowhomError('MIGRATION_CHANGED', `Migration ${migration.name} is not what this database was made with.`, {
    path: migration.name,
    got: migration.checksum,
    wanted: checksum,
  });
}

/** What is still to do. */
function pendingOf(migrations: readonly Migration[], applied: readonly { number: number; checksum: string }[]) {
  const newest = applied.at(-1)?.number ?? 0;
  const last = migrations.at(-1)?.number ?? 0;
  if (newest > last) {
    const message = `The database has had migration ${newest}; this version knows them up to ${last}.`;
    throw new WhowhomError('DATABASE_NEWER', message, { got: newest, wanted: `at most ${last}` });
  }
  const done = new Map(applied.map(({ number, checksum }) => [number, checksum]));
  return migrations.filter((one) => {
    const checksum = done.get(one.number);
    if (checksum !== undefined) assertSame(one, checksum);
    return checksum === undefined;
  });
}

async function apply(database: Database, migration: Migration): Promise<void> {
  for (const text of migration.statements) await patiently(() => database.schema(text));
  const { number, name, checksum } = migration;
  const noted = await database.write('schema/apply', (run) => run(queries.schema.apply, { number, name, checksum }));
  assertSame(migration, noted[0]?.checksum ?? '');
}

const statement = (text: string): Query<object, object> =>
  query({ name: 'schema/relationships', mode: 'schema', slots: [], params: [], columns: [], text });

/** Makes many items in one transaction: one each would cost a sync of the disk each. */
async function makeAll(database: Database, items: readonly SchemaItem[]): Promise<void> {
  const make = () =>
    database.write('schema/relationships', async (run) => {
      for (const { text } of items) await run(statement(text), {});
    });
  if (items.length > 0) await patiently(make);
}

/**
 * Brings the database to what this version needs: applies the migrations of a folder that it has not had, in order, and
 * makes the constraints and indexes of every relationship type of the vocabulary. Once all is there it costs two reads.
 * Two instances may do it at the same time.
 * @throws WhowhomError MIGRATION_CHANGED, DATABASE_NEWER, DATABASE_SETUP
 */
export async function migrate(database: Database, folder: string, log: Log = () => undefined): Promise<Migrated> {
  const migrations = migrationsOf(folder);
  const indexes = await database.read(queries.schema.indexes, {});
  const names = new Set(indexes.map(({ name }) => name));
  const failed = indexes.find(({ state }) => state === 'FAILED');
  if (failed) throw new WhowhomError('DATABASE_SETUP', `The index ${failed.name} has failed; drop it and start again.`);
  if (!names.has('migration_number')) {
    const text = 'CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE';
    await patiently(() => database.schema(text));
  }
  const pending = pendingOf(migrations, await database.read(queries.schema.applied, {}));
  for (const migration of pending) {
    log(`Migration ${migration.name} ...`);
    await apply(database, migration);
  }
  const missing = relationshipSchema().filter(({ name }) => !names.has(name));
  if (missing.length > 0) log(`Making ${missing.length} constraints and indexes of relationship types ...`);
  await makeAll(
    database,
    missing.filter(({ constraint }) => !constraint),
  );
  await makeAll(
    database,
    missing.filter(({ constraint }) => constraint),
  );
  for (const name of [...names].filter(isStale)) await patiently(() => database.schema(`DROP INDEX ${name} IF EXISTS`));
  const building = indexes.some(({ state }) => state !== 'ONLINE');
  if (pending.length > 0 || missing.length > 0 || building) await database.schema('CALL db.awaitIndexes(600)');
  return { applied: pending.map(({ name }) => name), made: missing.length };
}
