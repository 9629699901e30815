import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { record, type EntityInput, type RelationshipInput } from '../../src/graph/changes/index.js';
import {
  daysOf,
  holds,
  possibleOf,
  randomDate,
  randomWindow,
  type Possible,
  type TriedWindow,
} from '../support/everyDay.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';

jest.setTimeout(120_000);

const random = new Random(20_150_101);
const entities: EntityInput[] = Array.from({ length: 12 }, (_, i) => ({
  id: `person/p${i}`,
  kind: 'PERSON',
  name: `P ${i}`,
}));
const ids = entities.map(({ id }) => id);
const types = ['FUNDED', 'LEFT', 'HIRED', 'OPPOSED', 'LED', 'WORKED_AT', 'OWNED'] as const;

function randomTie(i: number): RelationshipInput {
  const type = random.pick(types);
  const isState = type === 'LED' || type === 'WORKED_AT' || type === 'OWNED' || random.chance(0.2);
  const [start, end] = [randomDate(random), randomDate(random)];
  // Dates that overlap bound each other, which the rules of the data model leave out.
  const isOrder = (daysOf(start).at(-1) ?? 0) <= (daysOf(end)[0] ?? 0);
  const row = {
    id: `relationship/r${i}`,
    type,
    from: i % 3 === 0 ? 'person/p0' : random.pick(ids),
    to: i % 5 === 1 ? 'person/p0' : random.pick(ids),
    ...(random.chance(0.85) ? { start } : {}),
  };
  if (!isState || !isOrder) return row;
  if (random.chance(0.5)) return { ...row, end };
  return random.chance(0.5) && row.start !== undefined ? { ...row, ongoing: true } : row;
}

const relationships = Array.from({ length: 160 }, (_, i) => randomTie(i));
const source = { id: 'source/s', title: 's', publishedAt: '2015-03-10' };
const sourceDay = 68;
const statements = relationships
  .filter((_, i) => i % 2 === 0)
  .map(({ id }) => ({ id: `statement/${id}`, about: id, source: 'source/s', stance: 'SUPPORTS' as const }));
const cited = new Set(statements.map(({ about }) => about));
const possible = new Map<string, Possible>(
  relationships.map((row) => [row.id, possibleOf(row, cited.has(row.id) ? sourceDay : null)]),
);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(
    graph.database,
    { sources: [source], entities, relationships, statements },
    { actor: 'test' },
  );
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

interface Ties {
  readonly totalCount: number;
  readonly edges: readonly { readonly relationship: { readonly id: string; readonly presence: string } }[];
}

const certainties = ['POSSIBLE', 'CERTAIN'] as const;
const sorted = (list: readonly string[]) => [...list].sort();
const idsOf = ({ edges }: Ties) => sorted(edges.map(({ relationship: { id } }) => id));
/** Ends that are one entity are one tie. */
const tiesOf = (owner: string, rows: readonly RelationshipInput[]) =>
  rows.filter(({ from, to }) => from === owner || to === owner);
const kept = (window: TriedWindow, certainty: (typeof certainties)[number]) =>
  relationships.filter(({ id }) => holds(possible.get(id) ?? { pairs: [], isAct: false }, window, certainty));

const listQuery = `query ($id: ID!, $view: View, $types: [RelationshipType!]) {
  entity(id: $id, view: $view) {
    viewKey
    all: relationships(first: 500) { totalCount edges { relationship { id presence viewKey } node { viewKey
      relationships(first: 500) { totalCount edges { relationship { id presence } } } } } }
    some: relationships(first: 500, types: $types, direction: OUT, orderBy: { field: START, direction: ASC }) {
      totalCount edges { relationship { id presence } } }
    fundedBy(first: 500) { totalCount edges { relationship { id presence } } }
    byName: relationships(first: 500, orderBy: { field: NAME }) { totalCount edges { relationship { id presence } } }
    relationshipCounts(by: [TYPE]) { type count capped }
  }
  whole: relationships(first: 500, view: $view) { totalCount nodes { id presence } }
  of: relationships(first: 500, view: $view, types: $types, orderBy: { field: EVIDENCE }) { totalCount nodes { id } }
  from: relationships(first: 500, view: $view, where: { from: { eq: $id } }) { totalCount nodes { id } }
  states: relationships(first: 500, view: $view, where: { period: { form: STATE } }) { totalCount nodes { id } }
  leavers: entities(first: 500, view: $view, where: { relationships: { some: { type: LEFT, direction: OUT } } }) {
    totalCount nodes { id } }
  busy: entities(first: 500, view: $view, where: { relationships: { atLeast: { count: 6, types: $types } } }) {
    totalCount nodes { id } }
}`;

async function compare(owner: string, view: object, rows: readonly RelationshipInput[]): Promise<void> {
  const wantedTypes = random.some(types);
  const { data, errors } = await graph.ask(listQuery, { id: owner, view, types: wantedTypes });
  expect({ view, errors }).toEqual({ view, errors: undefined });
  const found = data as unknown as {
    entity: Record<'all' | 'some' | 'fundedBy' | 'byName', Ties> & {
      viewKey: string;
      relationshipCounts: { type: string; count: number; capped: boolean }[];
    };
  } & Record<'whole' | 'of' | 'from' | 'states' | 'leavers' | 'busy', { totalCount: number; nodes: { id: string }[] }>;
  const mine = tiesOf(owner, rows);
  const isOf = ({ type }: RelationshipInput) => wantedTypes.includes(type as (typeof types)[number]);
  const lists: [Ties, readonly RelationshipInput[]][] = [
    [found.entity.all, mine],
    [found.entity.byName, mine],
    [found.entity.some, mine.filter((row) => row.from === owner && isOf(row))],
    [found.entity.fundedBy, mine.filter(({ to, type }) => to === owner && type === 'FUNDED')],
  ];
  for (const [list, wanted] of lists) {
    expect({ view, ids: idsOf(list) }).toEqual({ view, ids: sorted(wanted.map(({ id }) => id)) });
    expect(list.totalCount).toBe(wanted.length);
  }
  const counts = found.entity.relationshipCounts;
  const wantedCounts = relationshipTypes
    .map((type) => ({ type, count: mine.filter((row) => row.type === type).length, capped: false }))
    .filter(({ count }) => count > 0);
  expect({ view, counts }).toEqual({ view, counts: wantedCounts });
  const nodes: [keyof typeof found, readonly string[]][] = [
    ['whole', rows.map(({ id }) => id)],
    ['of', rows.filter(isOf).map(({ id }) => id)],
    ['from', rows.filter(({ from }) => from === owner).map(({ id }) => id)],
    ['leavers', [...new Set(rows.filter(({ type }) => type === 'LEFT').map(({ from }) => from))]],
    ['busy', ids.filter((id) => tiesOf(id, rows.filter(isOf)).length >= 6)],
  ];
  for (const [name, wanted] of nodes) {
    const list = (found as unknown as Record<string, { totalCount: number; nodes: { id: string }[] }>)[name];
    const missing = wanted.filter((id) => !list?.nodes.some((node) => node.id === id));
    expect({ view, name, missing, count: list?.nodes.length }).toEqual({
      ...{ view, name },
      ...{ missing: [], count: wanted.length },
    });
    expect({ name, count: list?.totalCount }).toEqual({ name, count: wanted.length });
  }
  // What is below a row is seen as a root field sees it.
  for (const { node } of found.entity.all.edges as unknown as { node: { viewKey: string } }[]) {
    expect(node.viewKey).toBe(found.entity.viewKey);
  }
}

describe('a window of days', () => {
  test('36 random views: every list, count and condition is what trying every day gives', async () => {
    let empty = 0;
    for (let i = 0; i < 18; i += 1) {
      const { view, ...window } = randomWindow(random);
      for (const certainty of certainties) {
        const rows = kept(window, certainty);
        if (rows.length === 0) empty += 1;
        await compare(i % 2 === 0 ? 'person/p0' : random.pick(ids), { ...view, certainty }, rows);
      }
    }
    expect(empty).toBeLessThan(10);
  });

  test('nested lists are those of a root field with the same view; presence says what is sure', async () => {
    for (let i = 0; i < 8; i += 1) {
      const { view, ...window } = randomWindow(random);
      const { data } = await graph.ask(listQuery, { id: 'person/p0', view, types: ['FUNDED'] });
      const { entity } = data as unknown as { entity: { all: { edges: readonly NestedEdge[] } } };
      const sure = new Set(kept(window, 'CERTAIN').map(({ id }) => id));
      for (const { relationship, node } of entity.all.edges) {
        expect(relationship.presence).toBe(sure.has(relationship.id) ? 'CERTAIN' : 'POSSIBLE');
        const other = relationships.find(({ id }) => id === relationship.id);
        const otherId = other?.from === 'person/p0' ? other.to : (other?.from ?? '');
        const wanted = tiesOf(otherId, kept(window, 'POSSIBLE')).map(({ id }) => id);
        expect(idsOf(node.relationships)).toEqual(sorted(wanted));
        expect(node.relationships.totalCount).toBe(wanted.length);
      }
    }
  });

  test('at a day is during that day; a wider window never sees less', async () => {
    const list = `query ($view: View) { relationships(first: 500, view: $view) { nodes { id } } }`;
    const see = async (view: object) => {
      const { data, errors } = await graph.ask(list, { view });
      expect(errors).toBeUndefined();
      return (data as unknown as { relationships: { nodes: { id: string }[] } }).relationships.nodes.map(
        ({ id }) => id,
      );
    };
    for (const day of ['2015-01-15', '2015-02-28', '2015-04-01']) {
      for (const certainty of certainties) {
        const at = await see({ at: day, certainty });
        expect(await see({ during: { from: day, to: day }, certainty })).toEqual(at);
        const month = new Set(await see({ at: day.slice(0, 7), certainty }));
        const year = new Set(await see({ during: { from: '2014', to: '2015' }, certainty }));
        expect(at.filter((id) => !month.has(id))).toEqual([]);
        expect([...month].filter((id) => !year.has(id))).toEqual([]);
        // As of a day there is what there is at it, and acts of before.
        const asOf = await see({ asOf: day, certainty });
        const before = new Set(await see({ during: { to: day }, certainty }));
        const isAct = (id: string) => possible.get(id)?.isAct === true;
        expect(asOf).toEqual(expect.arrayContaining(at));
        expect(asOf.filter((id) => !isAct(id))).toEqual(at.filter((id) => !isAct(id)));
        expect(asOf.filter(isAct)).toEqual([...before].filter(isAct));
        expect(asOf.length).toBeGreaterThan(at.length);
      }
      const maybe = new Set(await see({ at: day }));
      expect((await see({ at: day, certainty: 'CERTAIN' })).filter((id) => !maybe.has(id))).toEqual([]);
    }
  });

  test('pages of every size, both ways, are the whole list cut up', async () => {
    const page = `query ($view: View, $first: Int, $after: String, $last: Int, $before: String, $way: OrderDirection!) {
      entity(id: "person/p0", view: $view) { relationships(first: $first, after: $after, last: $last, before: $before,
        orderBy: { field: START, direction: $way }) { pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
        edges { relationship { id } } } } }`;
    const read = async (variables: object) => {
      const { data, errors } = await graph.ask(page, { ...variables });
      expect(errors).toBeUndefined();
      const { relationships: list } = (data as unknown as { entity: { relationships: Paged } }).entity;
      return { ...list, ids: list.edges.map(({ relationship: { id } }) => id) };
    };
    for (const way of ['ASC', 'DESC']) {
      for (const view of [
        { at: '2015-02' },
        { asOf: '2015-03' },
        { during: { from: '2015-02-10', to: '2015-03' }, certainty: 'CERTAIN' },
      ]) {
        const whole = (await read({ view, way, first: 500 })).ids;
        for (const size of [1, 3, 7]) {
          const forward: string[] = [];
          for (let after: string | null = null; ;) {
            const { ids: more, pageInfo } = await read({ view, way, first: size, after });
            forward.push(...more);
            if (!pageInfo.hasNextPage) break;
            after = pageInfo.endCursor;
          }
          expect(forward).toEqual(whole);
        }
        const back = await read({ view, way, last: 4 });
        expect(back.ids).toEqual(whole.slice(-4));
      }
    }
  });
});

interface NestedEdge {
  readonly relationship: { readonly id: string; readonly presence: string };
  readonly node: { readonly relationships: Ties };
}

interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly relationship: { readonly id: string } }[];
}

describe('bad views', () => {
  const ask = async (view: object) =>
    await graph.ask(`query ($v: View) { relationships(view: $v) { totalCount } }`, { v: view });

  test.each([
    ['at with during', { at: '2015', during: { from: '2015' } }, 'BAD_ARGUMENT', 'view: at and during are given'],
    ['at with asOf', { at: '2015', asOf: '2015' }, 'BAD_ARGUMENT', 'view: at and asOf are given together'],
    ['asOf with during', { asOf: '2015', during: {} }, 'BAD_ARGUMENT', 'view: asOf and during are given together'],
    ['all three', { at: '2015', asOf: '2016', during: {} }, 'BAD_ARGUMENT', 'at, asOf and during are given together'],
    ['an empty stretch', { during: { from: '2016', to: '2015' } }, 'BAD_ARGUMENT', 'view.during'],
    ['a stretch without ends', { during: {} }, 'BAD_ARGUMENT', 'view.during'],
    ['no ranks', { ranks: [] }, 'BAD_ARGUMENT', 'view.ranks'],
  ])('%s is refused, with the path', async (_, view, code, path) => {
    const { errors } = await ask(view);
    expect(errors?.[0]?.originalError).toMatchObject({ code });
    expect(errors?.[0]?.message).toContain(path);
  });

  test.each(['2015-02-30', '2015-13', '-0000', 'yesterday', '2016..2015', ''])('%p is no date', async (at) => {
    const { errors } = await ask({ at });
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors?.[0])).toMatch(/date/);
  });

  test('a day to come keeps what has no end; a moment to come is now', async () => {
    const { data } = await ask({ at: '2999' });
    const open = kept({ days: [201], isAsOf: false }, 'POSSIBLE').length;
    expect(data).toEqual({ relationships: { totalCount: open } });
    const { data: byThen } = await ask({ asOf: '2999' });
    expect(byThen).toEqual({ relationships: { totalCount: kept({ days: [201], isAsOf: true }, 'POSSIBLE').length } });
    const { data: now } = await ask({ knownAt: '2999-01-01T00:00:00Z' });
    expect(now).toEqual({ relationships: { totalCount: relationships.length } });
  });
});
