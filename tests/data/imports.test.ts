import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { audit } from '../../src/graph/changes/index.js';
import { importFiles, type ImportReport } from '../../src/import/index.js';
import { seedIfEmpty } from '../../src/import/seed.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { startRaw, type Raw } from '../changes/raw.js';
import { asker } from '../support/graph.js';
import { dataFolder, linesOf } from './files.js';

jest.setTimeout(1_200_000);

/** The seed and the sets in their neutral form, and what CrunchBase and the Bundestag published as tables. */
let [lines, tables]: [Raw, Raw] = [] as never;

beforeAll(async () => {
  [lines, tables] = await Promise.all([startRaw(), startRaw()]);
  for (const { database } of [lines, tables]) await migrate(database, 'cypher/migrations');
  await seedIfEmpty(lines.database, 'seed');
});
afterAll(() => Promise.all([lines.stop(), tables.stop()]));

async function timed(raw: Raw, what: string, options: Parameters<typeof importFiles>[1]): Promise<ImportReport> {
  const began = Date.now();
  const report = await importFiles(raw.database, options);
  const seconds = (Date.now() - began) / 1000;
  const { rows, entities, relationships, refused, differing } = report;
  process.stderr.write(
    `${what}: ${rows} rows in ${seconds.toFixed(1)} s: ${entities} entities, ${relationships} relationships, ${refused} refused, ${differing} otherwise\n`,
  );
  return report;
}

const filesOf = (name: string) =>
  ['relationships', 'entities'].map((list) => join(dataFolder, name, `${list}.jsonl.gz`));

async function count(raw: Raw, text: string, params: Record<string, unknown> = {}): Promise<number> {
  return Number((await raw.cypher(text, params))[0]?.n);
}
const facts = (raw: Raw, prefix: string) =>
  count(raw, 'MATCH (f:Fact) WHERE f.id STARTS WITH $prefix RETURN count(f) AS n', { prefix });

test.each([
  ['openai-circle', 591, 1311],
  ['ai-watch', 11_203, 15_664],
] as const)(
  'all of %s is there, its relationships named before its entities',
  async (name, entities, relationships) => {
    const report = await timed(lines, name, { files: filesOf(name), mapping: name });
    expect(report).toMatchObject({
      rows: entities + relationships,
      refused: 0,
      relationships,
      unmapped: {},
      unknownKinds: {},
    });
    expect(await facts(lines, `relationship/${name}/`)).toBe(relationships);
    const ids = linesOf(name, 'entities').map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toHaveLength(entities);
    expect(await count(lines, 'MATCH (e:Entity) WHERE e.id IN $ids RETURN count(e) AS n', { ids })).toBe(entities);
  },
);

test('openai-circle joins the entities of the article by their ids', async () => {
  const query = `{ openai: entity(id: "organization/openai") { name degree } musk: entity(id: "person/elon-musk") {
    degree funded(first: 100) { edges { node { id } } } } }`;
  const { data, errors } = await asker(lines.database)(query);
  expect(errors).toBeUndefined();
  const { openai } = data as { openai: { name: string; degree: number } };
  const own = linesOf('openai-circle', 'relationships').map((line) => JSON.parse(line) as { from: string; to: string });
  const ofFile = own.filter(({ from, to }) => [from, to].includes('organization/openai')).length;
  expect(ofFile).toBeGreaterThan(400);
  expect(openai.name).toBe('OpenAI');
  // Those of the article are there too.
  expect(openai.degree).toBeGreaterThan(ofFile);
  const funded = JSON.stringify(data);
  expect(funded).toContain('organization/openai');
});

test('the tables of CrunchBase, with bare CR line ends, in Mac Roman, have the same counts', async () => {
  const folder = join(dataFolder, 'crunchbase-2013/raw');
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv.gz'));
  const report = await timed(tables, 'crunchbase-2013/raw', {
    files: files.map((name) => join(folder, name)),
    mapping: 'crunchbase-2013',
  });
  expect(report).toMatchObject({ refused: 0, entities: 54_036, relationships: 36_330, blank: 1534 });
  expect(await facts(tables, 'relationship/crunchbase-2013/')).toBe(36_330);
  expect(await count(tables, 'MATCH (e:Entity) RETURN count(e) AS n')).toBe(54_036);
  // What the neutral form says of the same companies.
  const wanted = new Map(
    linesOf('crunchbase-2013', 'entities')
      .map((line) => JSON.parse(line) as { id: string; name: string; type: string })
      .filter(({ type }) => type === 'Organization')
      .map(({ id, name }) => [id, name]),
  );
  const stored = await tables.cypher("MATCH (e:Entity {kind: 'ORGANIZATION'}) RETURN e.id AS id, e.name AS name");
  expect(stored).toHaveLength(wanted.size);
  expect(stored.filter(({ id, name }) => wanted.get(String(id)) !== name)).toEqual([]);
});

test('its neutral form has the same counts', async () => {
  // Only tried: what it says is there by its tables, and recording it again takes minutes.
  const options = { files: filesOf('crunchbase-2013'), mapping: 'crunchbase-2013', dryRun: true };
  const report = await timed(lines, 'crunchbase-2013, tried', options);
  const counts = { rows: 54_036 + 36_330, entities: 54_036, relationships: 36_330 };
  expect(report).toMatchObject({ ...counts, refused: 0, unmapped: {}, unknownKinds: {} });
});

test('the donations to German parties need no mapping', async () => {
  const report = await timed(tables, 'ftm-samples', { files: [join(dataFolder, 'ftm-samples/parteispenden.csv')] });
  // One gift stands there twice, word for word.
  expect(report).toMatchObject({ rows: 292, refused: 0, repeated: 1, relationships: 291 });
});

test('the same donations as FollowTheMoney have the counts of their README', async () => {
  const report = await timed(tables, 'ftm-samples, FollowTheMoney', {
    files: [join(dataFolder, 'ftm-samples/parteispenden.ftm.json')],
  });
  const kinds = { PLACE: 89, PERSON: 22, ORGANIZATION: 56 + 18 };
  expect(report).toMatchObject({ refused: 0, differing: 0, rows: 475, kinds, unmapped: {}, unknownKinds: {} });
  // One of the 290 payments has two who get it: one relationship to each.
  expect(report.mapped.Payment).toBe(291);
  expect(await count(tables, "MATCH (f:Fact {kind: 'paid'}) RETURN count(f) AS n")).toBe(291);
});

test('every summary and key is what the rows give', async () => {
  for (const { database } of [lines, tables]) expect((await audit(database)).problems).toEqual([]);
});
