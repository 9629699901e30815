import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { audit, mendShadows, record, type StatementInput } from '../../src/graph/changes/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { Random } from '../support/random.js';
import { randomGraph } from '../support/randomGraph.js';
import { startRaw, type Raw } from './raw.js';

let raw: Raw;
const random = new Random(8);
const graph = randomGraph(random, 20, 300);
const by = { actor: 'test' };

const shadows = () =>
  raw.cypher(`MATCH (a:Entity)-[r]->(b:Entity)
    RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props ORDER BY r.id`);

beforeAll(async () => {
  raw = await startRaw();
  await migrate(raw.database, 'cypher/migrations');
  expect((await record(raw.database, graph, by)).problems).toEqual([]);
});
afterAll(() => raw.stop());

test('whatever evidence says, one after the other: all that is derived follows', async () => {
  const about = graph.relationships.slice(0, 40).map(({ id }) => id);
  for (let turn = 0; turn < 8; turn += 1) {
    const statements = Array.from({ length: 25 }, (_, i): StatementInput => {
      const stance = random.chance(0.6) ? 'DENIES' : 'SUPPORTS';
      const rank = random.chance(0.3) ? 'DEPRECATED' : 'NORMAL';
      return { id: `statement/turn-${turn}-${i}`, about: random.pick(about), stance, rank };
    });
    expect((await record(raw.database, { statements }, by)).problems).toEqual([]);
  }
  const { problems, standing, notStanding } = await audit(raw.database);
  expect(problems).toEqual([]);
  expect(standing + notStanding).toBe(graph.relationships.length);
  expect(await shadows()).toHaveLength(standing);
  const statuses = await raw.cypher('MATCH (f:Fact) RETURN DISTINCT f.status AS status ORDER BY status');
  expect(statuses.map(({ status }) => status)).toEqual(['DENIED', 'DEPRECATED', 'STANDS', 'SUPERSEDED']);
});

test('the records of a fact follow each other without a gap', async () => {
  const rows = await raw.cypher(`MATCH (f:Fact) WITH f ORDER BY f.rec
    WITH f.id AS id, collect([f.rec, f.sup, f.revision]) AS records WHERE size(records) > 1 RETURN records`);
  expect(rows.length).toBeGreaterThan(10);
  for (const { records } of rows) {
    const list = records as [number, number, number][];
    expect(list.map(([, , revision]) => revision)).toEqual(list.map((_, i) => i + 1));
    expect(list.slice(1).map(([rec]) => rec)).toEqual(list.slice(0, -1).map(([, sup]) => sup));
    expect(list.at(-1)?.[1]).toBe(9999999);
  }
});

test('shadows are made anew from the facts that stand', async () => {
  const wanted = await shadows();
  await raw.cypher('MATCH (:Entity)-[r]->(:Entity) WITH r ORDER BY r.id LIMIT 50 DELETE r');
  await raw.cypher('MATCH (:Entity)-[r]->(:Entity) WITH r ORDER BY r.id LIMIT 50 SET r.confidence = 2, r.x = 1');
  // As those of data from before migration 8.
  await raw.cypher('MATCH (:Entity)-[r]->(:Entity) REMOVE r.form');
  await raw.cypher(`MATCH (a:Entity)-[r]->(b:Entity) WITH a, r, b ORDER BY r.id DESC LIMIT 5
    CREATE (a)-[:LED {id: 'relationship/no'}]->(b) CREATE (b)-[s:OWNED]->(a) SET s = properties(r)
    CREATE (a)-[again:RELATED_TO]->(b) SET again = properties(r)`);
  const { problems } = await audit(raw.database);
  expect(problems.length).toBeGreaterThan(100);

  expect(await mendShadows(raw.database)).toMatchObject({ made: wanted.length });
  expect(await shadows()).toEqual(wanted);
  expect((await audit(raw.database)).problems).toEqual([]);
  expect(await mendShadows(raw.database)).toEqual({ removed: 0, made: wanted.length });
});
