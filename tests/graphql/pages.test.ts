import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { record } from '../../src/graph/changes/index.js';
import type { RelationshipInput } from '../../src/graph/changes/input.js';
import { startGraph, type Graph } from '../support/graph.js';

/** A generator of its own (mulberry32), so that a failure comes again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(7);
const whole = (below: number) => Math.floor(next() * below);
const pick = <T>(list: readonly T[]) => list[whole(list.length)] as T;

const entities = Array.from({ length: 40 }, (_, i) => ({
  id: `person/p${i}`,
  kind: 'PERSON' as const,
  name: `P ${i}`,
}));
const dates = [undefined, '2015', '2015-03', '2015-03-09', '2014-12-31..2015-03', '0001', '9999-12-31'];

/** Half of all ties are the hub's; some are to itself, many are parallel, many have the same date or none. */
const relationships: RelationshipInput[] = Array.from({ length: 900 }, (_, i) => {
  const hub = i % 2 === 0;
  const start = pick(dates);
  return {
    id: `relationship/r${i}`,
    type: hub ? pick(['FUNDED', 'LEFT', 'LED'] as const) : pick(relationshipTypes),
    from: hub && i % 4 === 0 ? 'person/p0' : pick(entities).id,
    to: hub && i % 4 === 2 ? 'person/p0' : i % 50 === 0 ? 'person/p0' : pick(entities).id,
    ...(start === undefined ? {} : { start }),
  };
});

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, { entities, relationships }, { actor: 'test' });
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

interface PageAnswer {
  entity: {
    relationships: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: {
        node: { id: string };
        relationship: { id: string; period: { earliestStart: string | null; latestStart: string | null } };
      }[];
    };
  };
}

const query = `query ($id: ID!, $types: [RelationshipType!], $direction: TieDirection!, $order: OrderDirection!, $first: Int!, $after: String, $where: TieWhere) {
  entity(id: $id) { relationships(types: $types, direction: $direction, orderBy: { field: START, direction: $order }, first: $first, after: $after, where: $where) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id } relationship { id period { earliestStart latestStart } } } } } }`;

async function walk(variables: Record<string, unknown>): Promise<PageAnswer['entity']['relationships']['edges']> {
  const all: PageAnswer['entity']['relationships']['edges'] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await graph.ask(query, { ...variables, after });
    expect(errors).toBeUndefined();
    const page: PageAnswer['entity']['relationships'] = (data as unknown as PageAnswer).entity.relationships;
    all.push(...page.edges);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

/** What must come: by earliest and latest day of the start and id; without a start last, whichever way. */
function expected(
  id: string,
  types: readonly string[] | null,
  direction: string,
  order: string,
  other?: readonly string[],
) {
  const day = (text: string | undefined, end: 0 | 1) => {
    if (text === undefined) return null;
    const part = text.split('..').at(end === 0 ? 0 : -1) ?? '';
    const [year = '', month, date] = part.split('-');
    const last = new Date(0);
    last.setUTCFullYear(Number(year), month === undefined ? 12 : Number(month), 0);
    const fill =
      end === 0
        ? ['01', '01']
        : [String(last.getUTCMonth() + 1).padStart(2, '0'), String(last.getUTCDate()).padStart(2, '0')];
    return [year, month ?? fill[0], date ?? fill[1]].join('-');
  };
  const mine = relationships.filter(({ type, from, to }) => {
    const fits = { OUT: from === id, IN: to === id, ANY: from === id || to === id }[direction];
    const end = direction === 'OUT' ? to : direction === 'IN' ? from : from === id ? to : from;
    return fits && (types === null || types.includes(type)) && !other?.includes(end);
  });
  const key = ({ start, id: own }: RelationshipInput) => `${day(start, 0)} ${day(start, 1)} ${own}`;
  const way = order === 'ASC' ? 1 : -1;
  return mine
    .sort((a, b) => {
      if ((a.start === undefined) !== (b.start === undefined)) return a.start === undefined ? 1 : -1;
      return (key(a) < key(b) ? -1 : 1) * way;
    })
    .map((one) => one.id);
}

const cases = [
  ['person/p0', null, 'ANY'],
  ['person/p0', ['FUNDED'], 'OUT'],
  ['person/p0', ['FUNDED', 'LEFT'], 'ANY'],
  ['person/p0', ['LED', 'LEFT', 'FUNDED'], 'IN'],
  ['person/p3', null, 'ANY'],
  ['person/p3', null, 'OUT'],
  ['person/p5', ['LEFT'], 'IN'],
] as const;

test.each(cases.flatMap((one) => (['ASC', 'DESC'] as const).map((order) => [...one, order] as const)))(
  '%s %j %s %s: in order, none lost, none doubled, at any page size',
  async (id, types, direction, order) => {
    const wanted = expected(id, types, direction, order);
    expect(wanted.length).toBeGreaterThan(0);
    for (const first of [1, 2, 3, 7, 50, 1000]) {
      if (first < 3 && wanted.length > 100) continue;
      const rows = await walk({ id, types, direction, order, first });
      expect(rows.map(({ relationship }) => relationship.id)).toEqual(wanted);
    }
    const { data } = await graph.ask(query, { id, types, direction, order, first: 0 });
    const { totalCount, edges } = (data as unknown as PageAnswer).entity.relationships;
    expect(totalCount).toBe(wanted.length);
    expect(edges).toEqual([]);
  },
);

test('what is on screen is left out, of pages and of counts', async () => {
  const notIn = ['person/p1', 'person/p2', 'person/p0'];
  for (const order of ['ASC', 'DESC']) {
    const wanted = expected('person/p0', ['FUNDED'], 'ANY', order, notIn);
    const variables = { id: 'person/p0', types: ['FUNDED'], direction: 'ANY', order, where: { otherEnd: { notIn } } };
    const rows = await walk({ ...variables, first: 10 });
    expect(rows.map(({ relationship }) => relationship.id)).toEqual(wanted);
    const { data } = await graph.ask(query, { ...variables, first: 1 });
    expect((data as unknown as PageAnswer).entity.relationships.totalCount).toBe(wanted.length);
  }
});

test('the list of the whole graph is in order and whole', async () => {
  const list = `query ($order: OrderDirection!, $after: String) { relationships(orderBy: { field: START, direction: $order }, first: 400, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`;
  for (const order of ['ASC', 'DESC'] as const) {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const answer = await graph.ask(list, { order, after });
      const page = (
        answer.data as unknown as {
          relationships: {
            totalCount: number;
            pageInfo: { hasNextPage: boolean; endCursor: string };
            nodes: { id: string }[];
          };
        }
      ).relationships;
      expect(page.totalCount).toBe(relationships.length);
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(relationships.length);
    const undated = new Set(relationships.filter(({ start }) => start === undefined).map(({ id }) => id));
    expect(ids.slice(-undated.size).every((id) => undated.has(id))).toBe(true);
  }
});

test('a nested read takes one statement, whatever the number of nodes', async () => {
  const nested = (first: number) => `{ entity(id: "person/p0") { funded(first: ${first}) { edges { node { name
    left(first: ${first}) { edges { node { name fundedBy(first: ${first}) { edges { node { name } relationship { paid { amount } } } } } } } } } } } }`;
  for (const first of [1, 5, 50]) {
    const { errors, statements } = await graph.ask(nested(first));
    expect(errors).toBeUndefined();
    expect(statements).toBe(1);
  }
});

test('counts by group agree with the relationships', async () => {
  const { data } = await graph.ask(
    '{ entity(id: "person/p0") { degree relationshipCounts { type direction count } byType: relationshipCounts(by: [TYPE]) { type direction count } total: relationshipCounts(by: []) { count } } }',
  );
  const { entity } = data as unknown as {
    entity: {
      degree: number;
      relationshipCounts: { type: string; direction: string; count: number }[];
      byType: { type: string; count: number }[];
      total: { count: number }[];
    };
  };
  const mine = relationships.filter(({ from, to }) => from === 'person/p0' || to === 'person/p0');
  expect(entity.degree).toBe(mine.length);
  expect(entity.total).toEqual([{ count: mine.length }]);
  for (const { type, direction, count } of entity.relationshipCounts) {
    const end = direction === 'OUT' ? 'from' : 'to';
    expect(count).toBe(relationships.filter((one) => one.type === type && one[end] === 'person/p0').length);
  }
  for (const { type, count } of entity.byType) expect(count).toBe(mine.filter((one) => one.type === type).length);
});
