import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from '../../src/graph/changes/index.js';
import { importFiles, type FilesToImport, type ImportReport } from '../../src/import/index.js';
import { edges } from '../../src/import/foreign/ftmModel.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { startRaw, type Raw } from './raw.js';

/** Formats whose records are no rows of the neutral one, each into the same empty graph. */
let raw: Raw;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-records-'));
  raw = await startRaw();
  await migrate(raw.database, 'cypher/migrations');
});
afterAll(async () => {
  await raw.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function load(
  name: string,
  content: string | Uint8Array,
  options: Partial<FilesToImport> = {},
): Promise<ImportReport> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return importFiles(raw.database, { ...options, files: [path] });
}

const lines = (...rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

/** What is stored of the relationships whose ids begin so. */
async function ties(prefix: string): Promise<Record<string, unknown>[]> {
  const rows = await raw.cypher(
    `MATCH (f:Fact) WHERE f.id STARTS WITH $prefix
     RETURN f.id AS id, f.type AS type, f.kind AS kind, f.fromId AS from, f.toId AS to, f.startText AS start,
       f.endText AS end, f.paidAmount AS amount, f.paidCurrency AS currency, f.role AS role,
       COLLECT { MATCH (s:Statement {aboutId: f.id})-[:CITES]->(o:Source) RETURN coalesce(o.url, o.title) ORDER BY 1 } AS sources
     ORDER BY f.id`,
    { prefix },
  );
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
}

const entity = async (id: string) =>
  (
    await raw.cypher(
      `MATCH (e:Entity {id: $id})
       RETURN e { .*, names: COLLECT { MATCH (e)-[:HAS_NAME]->(n:Name) RETURN n.text ORDER BY n.text } } AS e`,
      { id },
    )
  )[0]?.e as Record<string, unknown>;

const thing = (id: string, schema: string, properties: object, more: object = {}) => ({
  id,
  schema,
  properties,
  ...more,
});

test('every tie of FollowTheMoney becomes a relationship from the one to the other, its ends in whatever order', async () => {
  const schemata = Object.entries(edges);
  const ends = ['a', 'b'].map((id) => thing(`ftm-${id}`, 'Person', { name: [id] }));
  const rows = schemata.map(([schema, { from, to }]) =>
    thing(`e-${schema}`, schema, { [from]: ['ftm-a'], [to]: ['ftm-b'], startDate: ['2019-02'], date: ['2018'] }),
  );
  const report = await load('edges.ftm.json', lines(...rows, ...ends));
  expect(report).toMatchObject({
    rows: 19,
    refused: 0,
    relationships: 17,
    entities: 2,
    unmapped: {},
    unknownKinds: {},
  });
  const stored = await ties('relationship/edges/');
  expect(stored).toHaveLength(17);
  for (const row of stored) expect(row).toMatchObject({ from: 'ftm-a', to: 'ftm-b', start: '2019-02' });
  const said = Object.fromEntries(stored.map(({ id, type, kind }) => [String(id).slice(21), [type, kind]]));
  expect(said).toMatchObject({
    Payment: ['FUNDED', 'paid'],
    Ownership: ['OWNED', undefined],
    Directorship: ['LED', 'directs'],
    Employment: ['WORKED_AT', undefined],
    Membership: ['MEMBER_OF', undefined],
    Family: ['RELATED_TO', 'family'],
    Succession: ['RELATED_TO', 'precedes'],
  });
  expect(stored.filter(({ type, kind }) => type === 'RELATED_TO' && kind === undefined)).toEqual([]);
});

test('names, ids in other records, data sets, amounts, several ends and nested records', async () => {
  const person = thing(
    'ftm-p',
    'Person',
    {
      name: ['Ivan Example', 'Иван Пример'],
      alias: ['إيفان'],
      previousName: ['Old Example'],
      birthDate: ['1950', '1950-03-01'],
      wikidataId: ['Q4242'],
      country: ['ru', 'cy'],
      addressEntity: [thing('ftm-addr', 'Address', { full: ['1 Example Street'] })],
      ownershipOwner: [
        thing('ftm-own', 'Ownership', {
          asset: [thing('ftm-co', 'Company', { name: ['Example Ltd'] })],
          percentage: ['51'],
        }),
      ],
    },
    { datasets: ['xx_list', 'yy_list'], caption: 'Иван Пример', first_seen: '2024-01-01' },
  );
  const vessel = thing('ftm-v', 'Vessel', { name: ['Boat'], owner: ['ftm-co'], type: ['Tanker'] });
  const payments = [
    thing('ftm-pay', 'Payment', {
      ...{
        payer: ['ftm-p', 'ftm-co'],
        beneficiary: ['ftm-a'],
        amount: ['1000000.505'],
        currency: ['CHF'],
        date: ['2020'],
      },
      ...{ sourceUrl: ['https://example.org/pay'], purpose: ['Thanks'] },
    }),
    thing('ftm-half', 'Payment', { payer: ['ftm-p'] }),
    { id: 'ftm-none', schema: 'Person', properties: 5 },
  ];
  const report = await load('nested.json', lines(...payments, vessel, person), { dataset: 'n' });
  expect(report).toMatchObject({ refused: 2, relationships: 5, entities: 4 });
  expect(report.problems.map(({ line, reason }) => [line, reason.split(': ').slice(1).join(': ')])).toEqual([
    [2, 'Payment ftm-half names nobody as beneficiary.'],
    [3, 'it has no id, no schema or no properties, as FollowTheMoney has them.'],
  ]);
  const stored = await ties('relationship/n/');
  const paid = { type: 'FUNDED', to: 'ftm-a', amount: '1000000.505', currency: 'CHF', start: '2020' };
  const cited = { sources: ['https://example.org/pay'] };
  expect(stored.filter(({ type }) => type === 'FUNDED')).toMatchObject([paid, paid]);
  expect(stored.filter(({ type }) => type === 'FUNDED')).toMatchObject([cited, cited]);
  expect(stored.filter(({ type }) => type !== 'FUNDED')).toMatchObject([
    { type: 'OWNED', from: 'ftm-p', to: 'ftm-co' },
    { type: 'RELATED_TO', kind: 'address', from: 'ftm-p', to: 'ftm-addr', sources: ['xx_list', 'yy_list'] },
    { type: 'OWNED', from: 'ftm-co', to: 'ftm-v' },
  ]);
  expect(await entity('ftm-p')).toMatchObject({
    ...{ name: 'Иван Пример', kind: 'PERSON', existenceStartText: '1950-03-01' },
    sameAs: ['wikidata\u0000Q4242'],
    names: ['Ivan Example', 'Old Example', 'إيفان'],
    attributes: expect.stringContaining('["country","[\\"ru\\",\\"cy\\"]"]') as unknown,
  });
  expect(await entity('ftm-v')).toMatchObject({
    ...{ kind: 'PRODUCT', attributes: expect.stringContaining('["properties.type","Tanker"]') as unknown },
  });
  const about = await raw.cypher(`MATCH (s:Statement {aboutId: 'ftm-p'})-[:CITES]->(o) RETURN o.title AS t ORDER BY t`);
  expect(about.map(({ t }) => t)).toEqual(['xx_list', 'yy_list']);
  expect(await load('nested.json', lines(...payments, vessel, person), { dataset: 'n' })).toMatchObject({
    ...{ relationships: 0, entities: 0, statements: 0, sources: 0, renamed: 0, differing: 0 },
  });
});

test('a mapping says what a schema means instead', async () => {
  const mapping = join(folder, 'own.mapping');
  writeFileSync(
    mapping,
    JSON.stringify({ entities: { Company: 'TOPIC' }, relationships: { Debt: { type: 'ADVISED' } } }),
  );
  const rows = [
    thing('ftm-topic', 'Company', { name: ['T'] }),
    thing('ftm-debt', 'Debt', { debtor: ['ftm-topic'], creditor: ['ftm-a'] }),
    thing('ftm-new', 'Payment', { payer: ['ftm-a'], beneficiary: ['ftm-topic'] }),
    thing('ftm-novel', 'Starship', { name: ['S'] }),
  ];
  const report = await load('own.json', lines(...rows), { mapping });
  expect(report).toMatchObject({
    types: { ADVISED: 1, FUNDED: 1 },
    kinds: { TOPIC: 2 },
    unknownKinds: { Starship: 1 },
  });
});

test('all that is derived agrees with what was recorded', async () => {
  expect((await audit(raw.database)).problems).toEqual([]);
});
