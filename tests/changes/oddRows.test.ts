import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { record } from '../../src/graph/changes/index.js';
import { importFiles, type ImportReport } from '../../src/import/index.js';
import { startGraph, type Graph } from '../support/graph.js';

let graph: Graph;
let folder: string;
let report: ImportReport;

const mapping = {
  entities: { Person: 'PERSON', Organization: 'ORGANIZATION' },
  relationships: { WORKED_AT: { type: 'WORKED_AT' }, DONATED_TO: { type: 'FUNDED', amount: 'paid' } },
};
const person = { id: 'person/a', type: 'Person', name: 'A' };
const entities = [
  { ...person, born: 'c. 1950', died: '2001-00-00' },
  {
    id: 'organization/b',
    type: 'Organization',
    name: 'B',
    founded: '1999-05-01T00:00:00Z',
    aliases: ['n'.repeat(3000)],
  },
  { ...person, aliases: ['Ay'] },
  { id: 'person/a', type: 'Person', name: 'Alpha', aliases: ['A', 'Ay'] },
];
/** Rows by what is odd in each, and what is to be told of each then. */
const odd = {
  datetime: { start: '2018-02-20T10:00:00+01:00' },
  zeroDay: { start: '2021-03-00' },
  zeros: { start: '2021-00-00', end: '2022' },
  season: { start: 'spring 1999', end: '2004' },
  present: { start: '2015', end: 'present' },
  backwards: { start: '2019', end: '2018-01' },
  impossible: { start: '2018-02-30' },
  about: { start: 'c. 1999', end: '2004' },
  ancient: { start: '44 BC', end: '30s' },
} as const;
const money = {
  small: { amount: '10', currency: 'usd' },
  sign: { amount: '10', currency: '$' },
  token: { amount: '10', currency: 'USDT' },
  separated: { amount: '1,000', currency: 'USD' },
};
const tie = (id: string, type: string, more: object) => ({ id, type, from: 'person/a', to: 'organization/b', ...more });

const importAll = async (name: string, lists: { entities: readonly object[]; relationships: readonly object[] }) => {
  const files = Object.entries(lists).map(([list, rows]) => {
    const file = join(folder, `${name}-${list}.jsonl`);
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    return [list, file] as const;
  });
  // The order of the files says nothing: entities are recorded first.
  const paths = files.map(([, file]) => file).reverse();
  return importFiles(graph.database, { files: paths, mapping: join(folder, 'mapping.json'), dataset: 'odd' });
};

const rows = [
  ...Object.entries(odd).map(([id, more]) => tie(id, 'WORKED_AT', more)),
  ...Object.entries(money).map(([id, more]) => tie(id, 'DONATED_TO', more)),
];

beforeAll(async () => {
  graph = await startGraph();
  folder = mkdtempSync(join(tmpdir(), 'whowhom-odd-'));
  writeFileSync(join(folder, 'mapping.json'), JSON.stringify(mapping));
  report = await importAll('first', { entities, relationships: rows });
});
afterAll(async () => {
  await graph.stop();
  rmSync(folder, { recursive: true });
});

test('no row is lost for one odd value, and each is reported with its line', () => {
  expect(report.problems).toEqual([]);
  expect(report).toMatchObject({ entities: 2, relationships: rows.length, oddCount: 14 });
  const told = report.odd.map(({ file, line, field }) => `${basename(file, '.jsonl')}:${line}.${field ?? ''}`);
  expect(told.slice(0, 3)).toEqual(['first-entities:1.died', 'first-entities:2.founded', 'first-entities:2.aliases']);
  expect(told.slice(3)).toEqual(
    [
      '1.start',
      '2.start',
      '3.start',
      '4.start',
      '5.end',
      '6.end',
      '7.start',
      '9.end',
      '10.currency',
      '11.currency',
      '13.amount',
    ].map((place) => `first-relationships:${place}`),
  );
  expect(report.odd[7]?.reason).toMatch(/first-relationships.jsonl:5.end is "present": it is recorded as going on.$/);
});

const query = `query ($id: ID!) { node(id: $id) { ... on Relationship { period { start end ongoing form } attributes { key value } }
  ... on Funding { paid { amount currency currencyStandard } } } }`;
const told = async (id: string) => (await graph.ask(query, { id: `relationship/odd/${id}` })).data?.node;
const kept = (row: object) => Object.entries(row).map(([key, value]) => ({ key, value: String(value) }));

test.each([
  ['datetime', { start: '2018-02-20', end: null, ongoing: false }, ['start']],
  ['zeroDay', { start: '2021-03', end: null, ongoing: false }, ['start']],
  ['zeros', { start: '2021', end: '2022', ongoing: false }, ['start']],
  ['season', { start: null, end: '2004', ongoing: false }, ['start']],
  ['present', { start: '2015', end: null, ongoing: true }, ['end']],
  ['backwards', { start: '2019', end: null, ongoing: false }, ['end']],
  ['impossible', { start: null, end: null, ongoing: false }, ['start']],
  ['about', { start: '1999~', end: '2004', ongoing: false }, []],
  ['ancient', { start: '-0043', end: null, ongoing: false }, ['end']],
] as const)('of the dates of %s is recorded what they say, and the odd one is kept', async (id, period, fields) => {
  const attributes = kept(
    Object.fromEntries(fields.map((field) => [field, (odd[id] as Record<string, string>)[field]])),
  );
  expect(await told(id)).toMatchObject({ period: { ...period, form: 'STATE' }, attributes });
});

test.each([
  ['small', { amount: '10', currency: 'USD', currencyStandard: 'ISO_4217' }, [{ key: 'currency', value: 'usd' }]],
  ['sign', { amount: '10', currency: null, currencyStandard: null }, [{ key: 'currency', value: '$' }]],
  ['token', { amount: '10', currency: 'USDT', currencyStandard: 'OTHER' }, []],
  ['separated', null, kept(money.separated)],
] as const)('of the money of %s is recorded what it says', async (id, paid, attributes) => {
  expect(await told(id)).toMatchObject({ paid, attributes });
});

const ofEntity = `query ($id: ID!, $view: View) { entity(id: $id, view: $view) { name names { text usage }
  existence { start end } attributes { key value } history { revision changed } } }`;

test('an entity whose dates are odd exists when they say, and one that comes twice has the names of both rows', async () => {
  const { data } = await graph.ask(ofEntity, { id: 'person/a' });
  expect(data?.entity).toMatchObject({
    name: 'A',
    existence: { start: '1950~', end: '2001' },
    attributes: [{ key: 'died', value: '2001-00-00' }],
    names: [
      { text: 'A', usage: 'PREFERRED' },
      { text: 'Ay', usage: 'ALTERNATIVE' },
      { text: 'Alpha', usage: 'ALTERNATIVE' },
    ],
  });
  const other = await graph.ask(ofEntity, { id: 'organization/b' });
  expect(other.data?.entity).toMatchObject({ existence: { start: '1999-05-01' } });
});

test('importing the same again changes nothing', async () => {
  const again = await importAll('first', { entities, relationships: rows });
  expect(again.problems).toEqual([]);
  expect(again).toMatchObject({ entities: 0, relationships: 0, renamed: 0 });
});

test('a later row with less is no difference; its names are added as a version, and found', async () => {
  const known = new Date().toISOString();
  const fewer = [tie('zeros', 'WORKED_AT', { start: '2021-00-00' }), tie('small', 'DONATED_TO', {})];
  const later = await importAll('later', {
    entities: [{ id: 'organization/b', type: 'Organization', name: 'Beta Incorporated', aliases: ['ب'] }],
    relationships: fewer,
  });
  expect(later.problems).toEqual([]);
  expect(later).toMatchObject({ entities: 0, relationships: 0, renamed: 1 });
  const now = await graph.ask(ofEntity, { id: 'organization/b' });
  expect(now.data?.entity).toMatchObject({
    name: 'B',
    names: [{ text: 'B' }, { text: 'Beta Incorporated' }, { text: 'ب' }],
    history: [{ revision: 2, changed: ['names'] }, { revision: 1 }],
  });
  const then = await graph.ask(ofEntity, { id: 'organization/b', view: { knownAt: known } });
  expect(then.data?.entity).toMatchObject({ names: [{ text: 'B' }], history: [{ revision: 1 }] });
  const found = await graph.ask('{ search(text: "beta incorporated") { edges { node { id } } } }');
  expect(found.data?.search).toMatchObject({ edges: [{ node: { id: 'organization/b' } }] });
});

test('what a row says otherwise of a stored entity is told, and its names are added all the same', async () => {
  const again = {
    id: 'person/a',
    kind: 'PERSON',
    name: 'A',
    description: 'Another',
    names: [{ text: 'Aleph' }],
  } as const;
  await record(
    graph.database,
    { entities: [{ ...again, id: 'person/c', description: 'One', names: [] }] },
    { actor: 'test' },
  );
  const told = await record(graph.database, { entities: [{ ...again, id: 'person/c' }] }, { actor: 'test' });
  expect(told.renamed).toBe(1);
  expect(told.problems.map(({ message }) => message)).toEqual([
    'entities[0] differs from what is stored, which was kept: description.',
  ]);
});
