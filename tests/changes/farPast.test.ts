import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { audit, record } from '../../src/graph/changes/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { startGraph, type Graph } from '../support/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const tie = (id: string, type: 'FUNDED' | 'LED', more: object) => ({
  ...{ id: `relationship/${id}`, type, from: 'person/a', to: 'organization/b' },
  ...more,
});
const rows = {
  entities: [
    { id: 'person/a', kind: 'PERSON', name: 'A', existence: { end: '2018' } },
    { id: 'organization/b', kind: 'ORGANIZATION', name: 'B', existence: { start: '1999' } },
  ] as const,
  relationships: [
    tie('undated', 'FUNDED', { description: 'It says "s0":0, and \\"e0":0, too.' }),
    tie('end', 'LED', { end: '2018' }),
    tie('open', 'LED', {}),
    tie('dated', 'LED', { start: '2018', end: '2019' }),
  ],
};

/** The statements in one transaction each, as data of before 0010_farPast had it: 0 for an unknown start. */
const asBefore = [
  `MATCH (f:Fact) SET f.s0 = CASE f.s0 WHEN -9999999 THEN 0 ELSE f.s0 END, f.e0 = CASE f.e0 WHEN -9999999 THEN 0 ELSE f.e0 END,
     f.doc = replace(replace(f.doc, '"s0":-9999999,', '"s0":0,'), '"e0":-9999999,', '"e0":0,')`,
  `MATCH (:Entity)-[r]->(:Entity) SET r.s0 = CASE r.s0 WHEN -9999999 THEN 0 ELSE r.s0 END,
     r.e0 = CASE r.e0 WHEN -9999999 THEN 0 ELSE r.e0 END`,
  'MATCH (e:Entity|EntityVersion {s0: -9999999}) SET e.s0 = 0',
  "MATCH (m:Migration {name: '0010_farPast'}) DELETE m",
];

async function makeOld(): Promise<void> {
  const { uri, user, password } = graph.server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    for (const text of asBefore) await session.run(text);
  } finally {
    await session.close();
    await driver.close();
  }
}

const query = `{ entity(id: "person/a", view: { at: "-0043" }) { presence existence { earliestStart latestEnd } }
  before: entity(id: "person/a", view: { at: "-0043", knownAt: "2020-06-01T00:00:00Z" }) {
    presence names { text } existence { earliestStart } }
  relationships(first: 10, view: { at: "-0043" }) { totalCount nodes { id presence description
    period { earliestStart latestStart earliestEnd latestEnd } } } timeline { undatedCount } }`;

test('an unknown start is before all days that can be written, in data of before too', async () => {
  const { problems } = await record(graph.database, rows, { actor: 'test', at: new Date('2020-01-01') });
  expect(problems).toEqual([]);
  const renamed = { id: 'person/a', kind: 'PERSON', name: 'A', names: [{ text: 'Another' }] } as const;
  const later = await record(graph.database, { entities: [renamed] }, { actor: 'test', at: new Date('2021-01-01') });
  expect(later).toMatchObject({ problems: [], created: 0 });
  const answer = async () => (await graph.ask(query)).data;
  const wanted = await answer();
  expect(wanted).toMatchObject({
    entity: { presence: 'POSSIBLE' },
    before: { presence: 'POSSIBLE', names: [{ text: 'A' }], existence: { earliestStart: null } },
    relationships: { totalCount: 3 },
  });
  expect((await audit(graph.database)).problems).toEqual([]);
  await makeOld();
  expect(await answer()).not.toEqual(wanted);
  expect((await migrate(graph.database, 'cypher/migrations')).applied).toEqual(['0010_farPast']);
  expect((await audit(graph.database)).problems).toEqual([]);
  expect(await answer()).toEqual(wanted);
  expect((await migrate(graph.database, 'cypher/migrations')).applied).toEqual([]);
});
