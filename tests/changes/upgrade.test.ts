import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { audit, record, upgradeDerived } from '../../src/graph/changes/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { asker, type Ask } from '../support/graph.js';
import { Random } from '../support/random.js';
import { randomGraph } from '../support/randomGraph.js';
import { startRaw, type Raw } from './raw.js';

let raw: Raw;
let ask: Ask;
beforeAll(async () => {
  raw = await startRaw();
  await migrate(raw.database, 'cypher/migrations');
  ask = asker(raw.database);
  const graph = randomGraph(new Random(8), 20, 200);
  const [{ id: about } = { id: '' }] = graph.relationships;
  const quoted = {
    id: 'statement/quoted',
    about,
    quote: 'The BOARD',
    texts: { fr: 'Le Conseil' },
    property: 'A',
    value: 'B',
  };
  const set = { ...graph, statements: [...graph.statements, quoted] };
  const { problems } = await record(raw.database, set, { actor: 'test', at: new Date('2020-01-01') });
  expect(problems).toEqual([]);
  const stated = new Set(graph.statements.map(({ about: id }) => id));
  const denied = graph.relationships.filter(({ id, end }) => end !== undefined && !stated.has(id));
  expect(denied.length).toBeGreaterThan(0);
  const statements = denied.map(({ id }) => ({ id: `statement/no-${id}`, about: id, stance: 'DENIES' as const }));
  expect((await record(raw.database, { statements }, { actor: 'test' })).problems).toEqual([]);
});
afterAll(() => raw.stop());

const count =
  '{ entities(where: { name: { contains: "ai", ignoreCase: true } }) { totalCount } relationships(where: { funding: { amount: { gte: "10" } } }) { totalCount } diff(from: "2020-06", to: "2021") { ended { totalCount } } past: diff(from: "2020-06", to: "2021", view: { knownAt: "2020-02-01T00:00:00Z" }) { ended { totalCount } } statements(where: { quote: { contains: "board", ignoreCase: true } }) { totalCount } types: statements(where: { aboutTypes: [FUNDED, LEFT] }) { totalCount } searchTexts(text: "board") { totalCount } }';

test('what an older version did not derive is derived, once', async () => {
  const wanted = (await ask(count)).data;
  expect(JSON.stringify(wanted)).not.toMatch(/:0}/);
  await raw.cypher('MATCH (e:Entity) REMOVE e.nameFold, e.descriptionFold, e.urlFold');
  await raw.cypher('MATCH ()-[r:FUNDED]->() REMOVE r.kindFold, r.descriptionFold, r.paidSort, r.pledgedSort');
  await raw.cypher('MATCH (s:Statement) REMOVE s.quoteFold, s.textsFold, s.propertyFold, s.valueFold, s.aboutType');
  await raw.cypher('MATCH ()-[r]->() REMOVE r.endKey, r.fromEndKey, r.toEndKey');
  await raw.cypher('MATCH (v:Version) REMOVE v.endKey, v.fromEndKey, v.toEndKey');
  expect((await audit(raw.database)).problems.length).toBeGreaterThan(10);
  expect((await ask(count)).data).not.toEqual(wanted);
  const lines: string[] = [];
  await upgradeDerived(raw.database, (line) => lines.push(line));
  expect((await audit(raw.database)).problems).toEqual([]);
  expect((await ask(count)).data).toEqual(wanted);
  await upgradeDerived(raw.database, (line) => lines.push(line));
  expect(lines).toHaveLength(1);
});
