import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { built, cypher, empty, value, type Cypher } from '../../src/cypher.js';
import { pieces } from '../../src/generated/queries.js';
import type { StatementWhere } from '../../src/generated/schema-types.js';
import { record } from '../../src/graph/changes/index.js';
import { currentView, knownAs, type View } from '../../src/graph/view.js';
import {
  entityConditions,
  entityPredicate,
  factPredicate,
  relationshipConditions,
  settled,
  startOf,
  statementConditions,
  statementPredicate,
  tieConditions,
  type Conditions,
  type ListIds,
} from '../../src/graph/where/index.js';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import type { Query } from '../../src/query.js';
import { cases } from '../support/cases.js';
import { EvidenceOracle } from '../support/evidenceOracle.js';
import { Oracle, type Summary } from '../support/filterOracle.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';
import { randomStatements, randomStatementWhere } from '../support/randomEvidence.js';
import { randomGraph } from '../support/randomGraph.js';
import { RandomFilters } from '../support/randomFilters.js';
import { withSigns } from '../support/signs.js';

const rows = withSigns(randomGraph(new Random(11), 30, 240));
const ids = rows.entities.map(({ id }) => id);
const hub = ids[0] ?? '';

let graph: Graph;
let oracle: Oracle;
/** What is told now and as of the last change, which is read from records and not from edges. */
let views: readonly View[];

function read(statement: Cypher): Promise<{ readonly id: string }[]> {
  const { text, params } = built(statement);
  const query: Query<object, { readonly id: string }> = {
    ...{ name: 'test', mode: 'read', params: [], text, values: params },
    columns: [{ name: 'id', type: 'string', nullable: false }],
  };
  return graph.database.read(query, {});
}

const where = (conditions: Cypher | null): Cypher => (conditions === null ? empty : cypher` WHERE ${conditions}`);
const behind = (conditions: Cypher | null): Cypher =>
  conditions === null ? empty : pieces.where.afterwards({ matched: cypher`matched`, conditions });

const size = () => Promise.resolve({ entities: 30, ties: new Map(relationshipTypes.map((type, i) => [type, i * 10])) });

async function entityIds(conditions: Conditions): Promise<string[]> {
  const { row, more } = entityPredicate(conditions, cypher`e`);
  const start = await startOf(conditions, cypher`e`, size);
  const found = await read(cypher`${start} WITH e${where(row)} ${behind(more)} RETURN e.id AS id`);
  return found.map(({ id }) => id);
}

const listIds: ListIds = async (conditions, limit) => (await entityIds(conditions)).slice(0, limit);

async function tieIds(conditions: Conditions, owner: string): Promise<string[]> {
  const names = { fact: cypher`f`, other: cypher`o`, otherId: cypher`other` };
  const { row, ends, more } = factPredicate(conditions, names);
  const found = await read(cypher`
    MATCH (f:Fact) WHERE ${value(owner)} IN [f.fromId, f.toId]
    WITH f, CASE f.fromId WHEN ${value(owner)} THEN f.toId ELSE f.fromId END AS other${where(row)}
    MATCH (o:Entity {id: other})${where(ends)} ${behind(more)} RETURN f.id AS id`);
  return found.map(({ id }) => id);
}

async function factIds(conditions: Conditions): Promise<string[]> {
  const { row, ends, more } = factPredicate(conditions, { fact: cypher`f`, from: cypher`a`, to: cypher`b` });
  const found = await read(cypher`
    MATCH (f:Fact)${where(row)} MATCH (a:Entity {id: f.fromId}) MATCH (b:Entity {id: f.toId})${where(ends)}
    ${behind(more)} RETURN f.id AS id`);
  return found.map(({ id }) => id);
}

async function summaries(): Promise<Map<string, Summary>> {
  const text =
    'MATCH (f:Standing) RETURN f.id AS id, f.disputed AS disputed, coalesce(f.disputedAspects, []) AS disputedAspects,' +
    ' f.sourceCount AS sourceCount, f.confidence AS confidence, f.form AS form';
  const column = (name: string, type: string) => ({ name, type, nullable: false });
  const query: Query<object, Summary & { readonly id: string }> = {
    ...{ name: 'test', mode: 'read', params: [], text },
    columns: [
      ...[column('id', 'string'), column('disputed', 'boolean'), column('disputedAspects', 'strings')],
      ...[column('sourceCount', 'integer'), column('confidence', 'float'), column('form', 'string')],
    ],
  };
  return new Map((await graph.database.read(query, {})).map((one) => [one.id, one]));
}

beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, rows, { actor: 'test', at: new Date('2024-01-01') });
  expect(problems).toEqual([]);
  const found = await summaries();
  expect(found.size).toBe(rows.relationships.length);
  oracle = new Oracle(rows, found);
  views = [currentView, knownAs(currentView, 1)];
});
afterAll(() => graph.stop());

/** Conditions as the schema hands them over: moments come as dates. */
const handed = (filter: object): StatementWhere =>
  JSON.parse(JSON.stringify(filter), (key, one: unknown) =>
    ['gt', 'gte', 'lt', 'lte'].includes(key) ? new Date(String(one)) : one,
  ) as StatementWhere;

/** How many answers hold some, but not all: the others show little. */
let telling = 0;

async function answers(
  filter: object,
  make: (view: View) => Conditions,
  ask: (conditions: Conditions) => Promise<string[]>,
  wanted: readonly string[],
  all: number,
): Promise<void> {
  if (wanted.length > 0 && wanted.length < all) telling += 1;
  const told = JSON.stringify(filter);
  for (const view of views) {
    const conditions = make(view);
    const flat = await settled(conditions, listIds);
    expect(flat.depth).toBeLessThan(2);
    // What nests is answered the same in one statement.
    for (const one of conditions.depth === 2 ? [flat, conditions] : [flat]) {
      const found = await ask(one);
      expect({ told, view: view.key, ids: found.sort() }).toEqual({ told, view: view.key, ids: [...wanted].sort() });
    }
  }
}

const depths = [0, 0, 1, 1, 2, 3];
const times = (n: number) => Array.from({ length: n }, (_, i) => depths[i % depths.length] ?? 0);

test('random conditions on entities hold for those that they hold for', async () => {
  const filters = new RandomFilters(new Random(51), ids);
  telling = 0;
  for (const depth of times(cases(480))) {
    const filter = filters.entity(depth);
    const wanted = ids.filter((id) => oracle.entity(filter, id));
    await answers(filter, (view) => entityConditions(filter, view), entityIds, wanted, ids.length);
  }
  expect(telling).toBeGreaterThan(cases(100));
}, 900_000);

test('random conditions on the ties of an entity', async () => {
  const filters = new RandomFilters(new Random(52), ids);
  telling = 0;
  for (const [i, depth] of times(cases(480)).entries()) {
    const owner = i % 3 === 0 ? hub : (ids[i % ids.length] ?? hub);
    const filter = filters.tie(depth);
    const ties = oracle.ties(owner, {});
    const wanted = ties.filter(({ tie, other }) => oracle.relationship(filter, tie, other)).map(({ tie }) => tie.id);
    const ask = (conditions: Conditions) => tieIds(conditions, owner);
    await answers({ owner, filter }, (view) => tieConditions(filter, view), ask, wanted, ties.length);
  }
  expect(telling).toBeGreaterThan(cases(100));
}, 900_000);

test('random conditions on relationships', async () => {
  const filters = new RandomFilters(new Random(53), ids);
  telling = 0;
  for (const depth of times(cases(480))) {
    const filter = filters.relationship(depth);
    const wanted = rows.relationships.filter((row) => oracle.relationship(filter, row, '')).map(({ id }) => id);
    const all = rows.relationships.length;
    await answers(filter, (view) => relationshipConditions(filter, view), factIds, wanted, all);
  }
  expect(telling).toBeGreaterThan(cases(100));
}, 900_000);

test('random conditions on statements', async () => {
  const random = new Random(54);
  const about = [...rows.relationships.slice(0, 30).map(({ id }) => id), ...ids.slice(0, 3)];
  const more = randomStatements(random, 'n', 120, about, ids);
  const moments = ['2024-01-01T00:00:00.000Z', '2024-02-01T00:00:00.000Z'];
  const { problems } = await record(
    graph.database,
    { statements: more },
    { actor: 'test', at: new Date(moments[1] ?? '') },
  );
  expect(problems).toEqual([]);
  const written = [rows.statements, more].flatMap((list, i) =>
    list.map((row) => ({ row, rec: i + 1, sup: 9_999_999 })),
  );
  const evidence = new EvidenceOracle(written, rows.relationships, rows.entities, moments);
  const choices = { entityIds: ids, about, ids: written.map(({ row }) => row.id), moments };
  telling = 0;
  for (let i = 0; i < cases(120); i += 1) {
    const filter = randomStatementWhere(random, choices, i % 3);
    const view = i % 2 === 0 ? currentView : { ...knownAs(currentView, 1), ranks: ['NORMAL', 'DEPRECATED'] as const };
    const { row, more: behindAll } = statementPredicate(statementConditions(handed(filter), view), cypher`s`);
    const found = await read(
      cypher`MATCH (s:Statement)${where(row)} ${behind(behindAll)} RETURN s.id AS id ORDER BY id`,
    );
    const wanted = evidence.statements(filter, { known: view.known ?? 2, ranks: view.ranks });
    const told = JSON.stringify({ filter, view });
    expect({ told, ids: found.map(({ id }) => id) }).toEqual({ told, ids: wanted });
    if (wanted.length > 0 && wanted.length < written.length) telling += 1;
  }
  expect(telling).toBeGreaterThan(cases(40));
}, 900_000);
