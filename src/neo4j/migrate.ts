import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WhowhomError } from '../errors.js';
import { queries } from '../generated/queries.js';
import type { Database } from './run.js';

/** The format of what the migrations make; each migration that was applied is noted with it. */
export const storedFormat = 2;

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
}

type Log = (line: string) => void;

/** Makes what a migration needs of older data and Cypher cannot tell. It must bear running twice, and on an empty database. */
export type Fill = (database: Database) => Promise<unknown>;

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

const oldestServer = [5, 26] as const;

/** Whether a server is too old: labels and types that are parameters came with 5.26. What is no version is let through. */
export function isTooOld(version: string): boolean {
  const [, major, minor] = (/^(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  if (major === undefined || minor === undefined) return false;
  return major < oldestServer[0] || (major === oldestServer[0] && minor < oldestServer[1]);
}

async function assertServer(database: Database): Promise<void> {
  const version = (await database.read(queries.schema.server, {}))[0]?.version ?? '';
  if (!isTooOld(version)) return;
  const wanted = `${oldestServer.join('.')} or later`;
  throw new WhowhomError('DATABASE_SETUP', `The database is Neo4j ${version}; wanted is ${wanted}.`, {
    got: version,
    wanted,
  });
}

interface Applied {
  readonly number: number;
  readonly checksum: string;
  readonly format: number | null;
}

/** Data of another format is never converted, and never touched: half of it would be read wrongly. */
async function assertFormat(database: Database, applied: readonly Applied[]): Promise<void> {
  const other = applied.find(({ format }) => format !== storedFormat);
  const got = other?.format ?? 1;
  if (got > storedFormat) {
    const message = `The database holds data of format ${got}; this version reads format ${storedFormat}.`;
    throw new WhowhomError('DATABASE_NEWER', message, { got, wanted: String(storedFormat) });
  }
  const isOlder = other !== undefined || (await database.read(queries.schema.older, {}))[0]?.older === true;
  if (!isOlder) return;
  const message = `The database holds data of format ${got}, of an older version; this one reads format ${storedFormat}.`;
  throw new WhowhomError('DATABASE_OLDER', message, { got, wanted: String(storedFormat) });
}

/** What is still to do. */
function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]) {
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

async function apply(database: Database, migration: Migration, fill: Fill | undefined): Promise<void> {
  for (const text of migration.statements) await patiently(() => database.schema(text));
  // Noted only when all of it is done: what was cut short is done again.
  await fill?.(database);
  const { number, name, checksum } = migration;
  const note = { number, name, checksum, format: storedFormat };
  const noted = await database.write('schema/apply', (run) => run(queries.schema.apply, note));
  assertSame(migration, noted[0]?.checksum ?? '');
}

/**
 * Brings the database to what this version needs: applies the migrations of a folder that it has not had, in order. Once
 * all is there it costs four reads. Two instances may do it at the same time.
 * @param fills what belongs to a migration beside its file, by its name
 * @throws WhowhomError MIGRATION_CHANGED, DATABASE_NEWER, DATABASE_OLDER, DATABASE_SETUP
 */
export async function migrate(
  database: Database,
  folder: string,
  log: Log = () => undefined,
  fills: Readonly<Record<string, Fill>> = {},
): Promise<Migrated> {
  const migrations = migrationsOf(folder);
  await assertServer(database);
  const applied = await database.read(queries.schema.applied, {});
  await assertFormat(database, applied);
  const indexes = await database.read(queries.schema.indexes, {});
  const names = new Set(indexes.map(({ name }) => name));
  const failed = indexes.find(({ state }) => state === 'FAILED');
  if (failed) throw new WhowhomError('DATABASE_SETUP', `The index ${failed.name} has failed; drop it and start again.`);
  if (!names.has('migration_number')) {
    const text = 'CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE';
    await patiently(() => database.schema(text));
  }
  const pending = pendingOf(migrations, applied);
  for (const migration of pending) {
    log(`Migration ${migration.name} ...`);
    await apply(database, migration, fills[migration.name]);
  }
  const building = indexes.some(({ state }) => state !== 'ONLINE');
  if (pending.length > 0 || building) await database.schema('CALL db.awaitIndexes(600)');
  return { applied: pending.map(({ name }) => name) };
}
