import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { migrate } from '../../src/neo4j/migrate.js';
import { startRaw, type Raw } from './raw.js';

const shipped = 'cypher/migrations';
const names = readdirSync(shipped)
  .sort()
  .map((file) => file.replace('.cypher', ''));
/** The number of the next one. */
const next = names.length + 1;
const extra = `${String(next).padStart(4, '0')}_extra`;
let raw: Raw;
let folder: string;

beforeAll(async () => {
  raw = await startRaw();
});
afterAll(() => raw.stop());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-migrations-'));
  cpSync(shipped, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the database as empty as a new one. */
async function reset(): Promise<void> {
  await raw.cypher('MATCH (n) DETACH DELETE n');
  for (const { name } of await raw.cypher('SHOW CONSTRAINTS YIELD name RETURN name')) {
    await raw.cypher(`DROP CONSTRAINT ${String(name)}`);
  }
  const own = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
  for (const { name } of await raw.cypher(own)) await raw.cypher(`DROP INDEX ${String(name)}`);
}

const online = () => raw.cypher("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name ORDER BY name");

describe('migrating', () => {
  beforeAll(reset);

  test('makes all constraints and indexes, each online', async () => {
    const lines: string[] = [];
    const done = await migrate(raw.database, folder, (line) => lines.push(line));
    expect(done.applied).toEqual(names);
    expect(lines.length).toBeGreaterThan(0);
    const indexes = (await online()).map(({ name }) => String(name));
    for (const name of ['fact_current', 'fact_outTypeKey', 'denied_startKey', 'entity_nameFold', 'statement_key']) {
      expect(indexes).toContain(name);
    }
    for (const name of ['entityNames', 'entityNamesArabic', 'factTexts']) expect(indexes).toContain(name);
    expect(await raw.cypher('SHOW INDEXES YIELD state WHERE state <> "ONLINE" RETURN state')).toEqual([]);
  });

  test('a second time does nothing, quickly', async () => {
    const lines: string[] = [];
    await migrate(raw.database, folder);
    const started = performance.now();
    expect(await migrate(raw.database, folder, (line) => lines.push(line))).toEqual({ applied: [] });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(lines).toEqual([]);
  });

  test('one record of a fact is current', async () => {
    const record = "CREATE (:Fact {id: 'relationship/x', current: 'relationship/x'})";
    await raw.cypher(record);
    await raw.cypher("CREATE (:Fact {id: 'relationship/x'})");
    await expect(raw.cypher(record)).rejects.toThrow(/already exists/);
    await raw.cypher('MATCH (f:Fact) DELETE f');
  });

  test('a new file is applied and noted, its line ends are no change', async () => {
    const text = '/*\nAn index.\n*/\nCREATE INDEX extra IF NOT EXISTS FOR (n:Extra) ON (n.x);\n';
    writeFileSync(join(folder, `${extra}.cypher`), text);
    expect((await migrate(raw.database, folder)).applied).toEqual([extra]);
    writeFileSync(join(folder, `${extra}.cypher`), text.replaceAll('\n', '\r\n'));
    expect((await migrate(raw.database, folder)).applied).toEqual([]);
    const [noted] = await raw.cypher('MATCH (m:Migration {number: $next}) RETURN m.name AS name, m.at AS at', { next });
    expect(noted).toMatchObject({ name: extra, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  });

  test('what belongs to a migration beside its file is done before it is noted, and again when that failed', async () => {
    const another = `${String(next + 1).padStart(4, '0')}_filled`;
    writeFileSync(
      join(folder, `${extra}.cypher`),
      '/*\nAn index.\n*/\nCREATE INDEX extra IF NOT EXISTS FOR (n:Extra) ON (n.x);\n',
    );
    writeFileSync(join(folder, `${another}.cypher`), '/*\nNothing.\n*/\nRETURN 1;\n');
    const filled: string[] = [];
    const failing = () => Promise.reject(new Error('cut short'));
    await expect(migrate(raw.database, folder, undefined, { [another]: failing })).rejects.toThrow('cut short');
    const fill = async () => {
      const noted = await raw.cypher('MATCH (m:Migration {name: $another}) RETURN m.name', { another });
      filled.push(`${noted.length} noted`);
    };
    expect((await migrate(raw.database, folder, undefined, { [another]: fill })).applied).toEqual([another]);
    expect((await migrate(raw.database, folder, undefined, { [another]: fill })).applied).toEqual([]);
    expect(filled).toEqual(['0 noted']);
    await raw.cypher('MATCH (m:Migration {name: $another}) DELETE m', { another });
  });

  test('a database that has had more than the files is refused', async () => {
    await expect(migrate(raw.database, folder)).rejects.toMatchObject({ code: 'DATABASE_NEWER' });
    await raw.cypher('MATCH (m:Migration {number: $next}) DELETE m', { next });
  });

  test('a changed file is refused by its name', async () => {
    writeFileSync(join(folder, '0002_facts.cypher'), '/*\nOther.\n*/\nRETURN 1;\n');
    await expect(migrate(raw.database, folder)).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      message: expect.stringContaining('0002_facts'),
    });
  });
});

test('two instances may start at the same time', async () => {
  await reset();
  const other = raw.connect();
  const both = await Promise.all([migrate(raw.database, folder), migrate(other, folder)]);
  expect(both).toHaveLength(2);
  expect(await raw.cypher('MATCH (m:Migration) RETURN m.number AS number ORDER BY number')).toEqual(
    names.map((_, i) => ({ number: i + 1 })),
  );
  expect(await migrate(other, folder)).toEqual({ applied: [] });
});

describe('data of another format is refused, and nothing of it changed', () => {
  const refusal = async (code: string) => {
    const before = await raw.cypher(
      'MATCH (n) RETURN labels(n) AS labels, properties(n) AS props ORDER BY elementId(n)',
    );
    await expect(migrate(raw.database, folder)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/data of format \d.*reads format 2/),
      advice: expect.stringMatching(/\w/),
    });
    expect(
      await raw.cypher('MATCH (n) RETURN labels(n) AS labels, properties(n) AS props ORDER BY elementId(n)'),
    ).toEqual(before);
  };
  beforeEach(reset);

  test.each([
    ['what the first format noted', "CREATE (:Migration {number: 1, name: '0001_unique_ids', checksum: 'x'})"],
    ['versions', "CREATE (:Version {relId: 'relationship/a'})"],
    ['native relationships as the record', "CREATE (:Entity {id: 'a'})-[:LED {fromKey: 'a|0:b'}]->(:Entity {id: 'b'})"],
  ])('%s', async (_, text) => {
    await raw.cypher(text);
    await refusal('DATABASE_OLDER');
  });

  test('a format that is not known yet', async () => {
    await raw.cypher("CREATE (:Migration {number: 1, name: '0001_ids', checksum: 'x', format: 3})");
    await refusal('DATABASE_NEWER');
  });
});
