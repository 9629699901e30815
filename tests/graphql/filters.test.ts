import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { record } from '../../src/graph/changes/index.js';
import type { EntityWhere, RelationshipWhere } from '../../src/generated/schema-types.js';
import type { Database } from '../../src/neo4j/run.js';
import { withAttributes } from '../support/attributes.js';
import { cases } from '../support/cases.js';
import { Oracle, type Summary } from '../support/filterOracle.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';
import { randomGraph } from '../support/randomGraph.js';
import { RandomFilters } from '../support/randomFilters.js';
import { withSigns } from '../support/signs.js';

const rows = withAttributes(withSigns(randomGraph(new Random(11), 30, 240)), new Random(14));
const ids = rows.entities.map(({ id }) => id);
const hub = ids[0] ?? '';
const filters = new RandomFilters(new Random(5), ids);
const texts = new Set<string>();

let graph: Graph;
let ask: Ask;
let oracle: Oracle;

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** The database, noting the texts that it is sent. */
function noting(database: Database): Database {
  return {
    ...database,
    read: (query, ...rest) => {
      texts.add(query.text);
      return database.read(query, ...rest);
    },
  };
}

async function summaries(): Promise<Map<string, Summary>> {
  const { data } = await ask(
    '{ relationships(first: 1000) { nodes { id disputed disputedAspects sourceCount confidence period { form } } } }',
  );
  const { nodes } = (data as { relationships: { nodes: ({ id: string; period: { form: string } } & Summary)[] } })
    .relationships;
  return new Map(nodes.map((one) => [one.id, { ...one, form: one.period.form }]));
}

beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, rows, { actor: 'test' });
  expect(problems).toEqual([]);
  ask = asker(noting(graph.database));
  oracle = new Oracle(rows, await summaries());
  texts.clear();
});
afterAll(() => graph.stop());

async function answer<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(`${JSON.stringify(variables)}: ${errors.map(String).join('; ')}`);
  return data as T;
}

const sorted = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

const entitiesQuery =
  'query ($where: EntityWhere) { entities(where: $where, first: 1000) { totalCount nodes { id } } }';
const tiesQuery = `query ($id: ID!, $types: [RelationshipType!], $where: TieWhere) { entity(id: $id) {
  relationships(types: $types, where: $where, first: 1000) { totalCount edges { relationship { id } } }
  relationshipCounts(by: [TYPE], where: $where) { type count } } }`;
const relationshipsQuery =
  'query ($where: RelationshipWhere) { relationships(where: $where, first: 1000) { totalCount nodes { id } } }';

const entityFilter = async (where: EntityWhere) => {
  const { entities } = await answer<{ entities: Listed }>(entitiesQuery, { where });
  const wanted = ids.filter((id) => oracle.entity(where, id));
  expect({ where: JSON.stringify(where), ids: sorted(entities.nodes) }).toEqual({
    where: JSON.stringify(where),
    ids: wanted.sort(),
  });
  expect(entities.totalCount).toBe(wanted.length);
  return wanted.length;
};

async function tieFilter(where: RelationshipWhere, owner: string): Promise<number> {
  const { entity } = await answer<{
    entity: {
      relationships: { totalCount: number; edges: { relationship: { id: string } }[] };
      relationshipCounts: { type: string; count: number }[];
    };
  }>(tiesQuery, { id: owner, where });
  const wanted = oracle.ties(owner, {}).filter(({ tie, other }) => oracle.relationship(where, tie, other));
  const found = sorted(entity.relationships.edges.map(({ relationship }) => relationship));
  const told = JSON.stringify(where);
  expect({ told, owner, ids: found }).toEqual({ told, owner, ids: sorted(wanted.map(({ tie }) => tie)) });
  expect(entity.relationships.totalCount).toBe(wanted.length);
  for (const { type, count } of entity.relationshipCounts) {
    expect(count).toBe(wanted.filter(({ tie }) => tie.type === type).length);
  }
  expect(entity.relationshipCounts.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length);
  return wanted.length;
}

async function relationshipFilter(where: RelationshipWhere): Promise<number> {
  const { relationships } = await answer<{ relationships: Listed }>(relationshipsQuery, { where });
  const wanted = rows.relationships.filter((row) => oracle.relationship(where, row, ''));
  const told = JSON.stringify(where);
  expect({ told, ids: sorted(relationships.nodes) }).toEqual({ told, ids: sorted(wanted) });
  expect(relationships.totalCount).toBe(wanted.length);
  return wanted.length;
}

/** How many of the filters select some, but not all: the others show little. */
const telling = { entities: 0, ties: 0, relationships: 0 };
const depths = [0, 0, 1, 2, 3];

test('random filters on entities answer as the oracle does', async () => {
  for (let i = 0; i < cases(400); i += 1) {
    const found = await entityFilter(filters.entity(depths[i % depths.length] ?? 0));
    if (found > 0 && found < ids.length) telling.entities += 1;
  }
  expect(telling.entities).toBeGreaterThan(cases(100));
}, 900_000);

test('random filters on the ties of an entity, their total and their counts', async () => {
  for (let i = 0; i < cases(400); i += 1) {
    const owner = i % 3 === 0 ? hub : (ids[i % ids.length] ?? hub);
    const found = await tieFilter(filters.tie(depths[i % depths.length] ?? 0), owner);
    if (found > 0 && found < oracle.degree(owner)) telling.ties += 1;
  }
  expect(telling.ties).toBeGreaterThan(cases(100));
}, 900_000);

test('random filters on relationships', async () => {
  for (let i = 0; i < cases(300); i += 1) {
    const found = await relationshipFilter(filters.relationship(depths[i % depths.length] ?? 0));
    if (found > 0 && found < rows.relationships.length) telling.relationships += 1;
  }
  expect(telling.relationships).toBeGreaterThan(cases(100));
}, 900_000);

test('what nothing meets is found nowhere, however it is looked for', async () => {
  const none = { all: [{ any: [] }, { any: [{ kind: { eq: 'a' } }, { kind: { eq: 'b' } }] }] };
  await relationshipFilter(none);
  await tieFilter(none, hub);
  await entityFilter({ relationships: { some: { where: none } } });
  await entityFilter({ relationships: { atMost: { count: 0, type: 'LED', where: none } } });
});

test.each([
  ['contains', '🚀'],
  ['contains', '&'],
  ['startsWith', '🚀'],
  ['endsWith', '!!!'],
  ['eq', '!!!'],
  ['in', ['🚀', 'MAIN']],
  ['contains', ''],
  ['eq', ''],
])('a text that has nothing but signs is met by what has them: %s %j', async (operator, asked) => {
  for (const ignoreCase of [true, false]) {
    const filter = { [operator]: asked, ignoreCase };
    const found = [
      await entityFilter({ name: filter }),
      await entityFilter({ anyName: filter }),
      await entityFilter({ description: filter }),
      await entityFilter({ not: { anyName: filter } }),
      await relationshipFilter({ kind: filter }),
      await relationshipFilter({ eitherEnd: { anyName: filter } }),
      await tieFilter({ kind: filter }, hub),
    ];
    if (asked === '🚀' || asked === '&') {
      expect(found[0]).toBeGreaterThan(0);
      expect(found[0]).toBeLessThan(ids.length / 2);
    }
    if (asked === '' && operator === 'eq') expect(found[0]).toBe(0);
  }
});

test('filters of one shape are one text, whatever they compare with', async () => {
  process.stdout.write(
    `${cases(1000)} random filters: ${texts.size} texts; telling ones: ${JSON.stringify(telling)}\n`,
  );
  const query = 'query ($where: RelationshipWhere) { relationships(first: 3, where: $where) { nodes { id } } }';
  const before = graph.sent.length;
  for (const [contains, gte] of [
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]) {
    const { errors } = await graph.ask(query, { where: { kind: { contains }, sourceCount: { gte } } });
    expect(errors).toBeUndefined();
  }
  const sent = graph.sent.slice(before).filter(({ name }) => name === 'facts/listed');
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
});
