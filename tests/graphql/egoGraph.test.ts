import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { hubGraph, recordTwice, views } from '../support/hubGraph.js';
import {
  allTies,
  degreesOf,
  lookingAtAll,
  lookingWithin,
  naiveEdges,
  naiveOmissions,
  naiveReach,
  type Extent,
  type Tie,
} from '../support/naiveGraph.js';

jest.setTimeout(300_000);

const data = hubGraph(20_261_126, 150, 2400);
const ids = data.entities.map(({ id }) => id);
const [hub = '', second = '', few = '', other = ''] = [ids[0], ids[1], ids[20], ids[33]];

let graph: Graph;
let standing: Tie[];
let degrees: Map<string, number>;
beforeAll(async () => {
  graph = await startGraph();
  await recordTwice(graph.database, data);
  standing = await allTies(graph.ask);
  degrees = degreesOf(standing);
  // The test shows nothing when there are no hubs.
  expect(degrees.get(hub)).toBeGreaterThan(1000);
  expect(degrees.get(second)).toBeGreaterThan(500);
});
afterAll(() => graph.stop());

const query = `query ($roots: [ID!]!, $depth: Int!, $limit: Int!, $types: [RelationshipType!], $direction: TieDirection!, $where: TieWhere, $view: View) {
  graph(roots: $roots, depth: $depth, limit: $limit, types: $types, direction: $direction, where: $where, view: $view) {
    truncated edgesTruncated graphVersion
    nodes { id } edges { id from { id } to { id } } omitted { entity { id } count capped } } }`;

interface Picture {
  readonly truncated: boolean;
  readonly edgesTruncated: boolean;
  readonly graphVersion: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly id: string }[];
  readonly omitted: readonly {
    readonly entity: { readonly id: string };
    readonly count: number;
    readonly capped: boolean;
  }[];
}

async function picture(ask: Ask, variables: object): Promise<Picture & { statements: number }> {
  const { data: answer, errors, statements } = await ask(query, { direction: 'ANY', ...variables });
  expect(errors).toBeUndefined();
  return { ...(answer as { graph: Picture }).graph, statements };
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** Cases of every sort: from a hub, from one of few ties, from several; all types, some, one; each direction. */
const extents: readonly (Extent & { readonly roots: readonly string[] })[] = [
  { roots: [few], depth: 0, limit: 10 },
  // All that is on a canvas, also more than may be gone from.
  { roots: ids, depth: 0, limit: 400 },
  { roots: [few], depth: 1, limit: 200 },
  { roots: [few, other], depth: 2, limit: 40 },
  { roots: [few], depth: 4, limit: 1000 },
  { roots: [hub], depth: 1, limit: 30 },
  { roots: [hub, second], depth: 1, limit: 2 },
  { roots: [hub, second, few], depth: 1, limit: 12, types: ['FUNDED', 'LEFT'] },
  { roots: [other], depth: 3, limit: 25, types: ['FUNDED', 'LEFT', 'HIRED'] },
  { roots: [other], depth: 3, limit: 60, types: ['FUNDED'] },
  { roots: [second], depth: 2, limit: 50, direction: 'OUT' },
  { roots: [second, few], depth: 2, limit: 50, direction: 'IN', types: ['LED', 'FOUNDED'] },
  { roots: [few, hub], depth: 2, limit: 30, otherKinds: ['PERSON', 'PLACE'] },
  { roots: [few], depth: 3, limit: 30, direction: 'OUT', otherKinds: ['PERSON', 'TOPIC'] },
  { roots: [few], depth: 2, limit: 20, types: [] },
];

const whereOf = ({ otherKinds }: Extent) => (otherKinds === undefined ? null : { otherEnd: { kinds: otherKinds } });

/** Every view with some of the cases, the first with all: each is texts that the database has to plan. */
const underView = views.map((one, v) => ({ ...one, cases: extents.filter((_, i) => v === 0 || (i + v) % 6 === 0) }));

/** An extent for the name of a test. */
const named = ({ roots, ...rest }: (typeof extents)[number]): string =>
  JSON.stringify({ roots: roots.length > 3 ? roots.length : roots, ...rest });

describe.each(underView)('under the view $name', ({ view, cases }) => {
  let shown: Tie[];
  beforeAll(async () => {
    shown = await allTies(graph.ask, view);
    expect(shown.length).toBeGreaterThan(20);
  });

  test.each(cases.map((extent) => [named(extent), extent] as const))(
    'a graph is what a naive search finds: %s',
    async (_, extent) => {
      const { roots } = extent;
      const found = await picture(graph.ask, { ...extent, where: whereOf(extent), view });
      const wanted = naiveReach(roots, extent, lookingAtAll(shown), degrees);
      expect(idsOf(found.nodes)).toEqual(wanted.nodes);
      expect(found.truncated).toBe(wanted.truncated);
      const edges = naiveEdges(shown, wanted.nodes, extent);
      const most = 5 * extent.limit;
      expect(idsOf(found.edges)).toEqual(idsOf(edges.slice(0, most)));
      expect(found.edgesTruncated).toBe(edges.length > most);
      expect(found.omitted).toEqual(naiveOmissions(shown, wanted.nodes, extent));
      // The roots; for each step the counts, those around few ties and those around hubs; two for edges, three for the rest.
      expect(found.statements).toBeLessThanOrEqual(
        1 + 3 * extent.depth + 5 + (view !== null && 'knownAt' in view ? 1 : 0),
      );
    },
  );
});

test('the cases cut nodes and edges, and do not', async () => {
  const all = await Promise.all(extents.map((extent) => picture(graph.ask, { ...extent, where: whereOf(extent) })));
  for (const what of ['truncated', 'edgesTruncated'] as const) {
    expect(new Set(all.map((one) => one[what]))).toEqual(new Set([true, false]));
  }
  expect(Math.max(...all.map(({ edges }) => edges.length))).toBeGreaterThan(100);
});

test.each([
  ['on the relationship', { disputed: true }, { disputed: true }],
  ['of both ends', { any: [{ otherEnd: { kinds: ['PERSON'] } }, { sourceCount: { gte: 2 } }] }, null],
  ['within conditions', { otherEnd: { relationships: { some: { type: 'LEFT', where: { disputed: true } } } } }, null],
])('conditions %s', async (_, where, plain) => {
  const found = await picture(graph.ask, { roots: [few, hub], depth: 2, limit: 2000, where });
  expect(found.edges.length).toBeGreaterThan(5);
  // What a list of the ties of a node gives under the same conditions.
  const ties = `query ($id: ID!, $where: TieWhere) { entity(id: $id) { relationships(first: 5000, where: $where) {
    edges { node { id } relationship { id } } } } }`;
  const nodes = new Set(idsOf(found.nodes));
  const edges = new Set<string>();
  const reached = new Set<string>();
  for (const id of nodes) {
    const { data: answer } = await graph.ask(ties, { id, where });
    const list = (
      answer as { entity: { relationships: { edges: { node: { id: string }; relationship: { id: string } }[] } } }
    ).entity.relationships.edges;
    for (const { node, relationship } of list) {
      if (id === few || id === hub) reached.add(node.id);
      if (nodes.has(node.id)) edges.add(relationship.id);
    }
  }
  expect(new Set(idsOf(found.edges))).toEqual(edges);
  for (const id of reached) expect(nodes).toContain(id);
  if (plain !== null) {
    const shown = await allTies(graph.ask, null, plain);
    expect(idsOf(found.edges)).toEqual(idsOf(naiveEdges(shown, [...nodes], {})));
  }
});

test('one that conditions name is found around a hub without looking at its ties', async () => {
  const neighbour = standing.find(({ from, to }) => from.id === hub && to.id !== hub && to.id !== second)?.to.id ?? '';
  const found = await picture(graph.ask, { roots: [hub], depth: 1, limit: 10, where: { otherEnd: { eq: neighbour } } });
  expect(idsOf(found.nodes)).toEqual([hub, neighbour]);
  const wanted = standing.filter(({ from, to }) => [from.id, to.id].sort().join() === [hub, neighbour].sort().join());
  expect(idsOf(found.edges)).toEqual(expect.arrayContaining(idsOf(wanted)));
  expect(found.omitted).toEqual([]);
});

describe('a budget of ties that are looked at', () => {
  const cases = [100, 900].flatMap((budget) =>
    [views[0], views[1]].flatMap((view) => extents.slice(1, 8).map((extent) => ({ budget, view, extent }))),
  );

  test('divides it fairly, takes the latest, and says so', async () => {
    let cuts = 0;
    const shownUnder = new Map<unknown, Tie[]>();
    for (const seen of [views[0], views[1]]) shownUnder.set(seen, await allTies(graph.ask, seen?.view));
    for (const { budget, view: seen, extent } of cases) {
      const { view = null, until = null } = seen ?? {};
      const shown = shownUnder.get(seen) ?? [];
      const found = await picture(asker(graph.database, budget), { ...extent, where: whereOf(extent), view });
      const looking = lookingWithin(budget, standing, shown, extent, until);
      const wanted = naiveReach(extent.roots, extent, looking, degrees);
      const told = { budget, view, ...extent };
      expect({ told, nodes: idsOf(found.nodes) }).toEqual({ told, nodes: wanted.nodes });
      expect({ told, truncated: found.truncated }).toEqual({ told, truncated: wanted.truncated });
      const edges = naiveEdges(shown, wanted.nodes, extent);
      if (!found.edgesTruncated) expect(idsOf(found.edges)).toEqual(idsOf(edges));
      else for (const { id } of found.edges) expect(idsOf(edges)).toContain(id);
      const exact = new Map(naiveOmissions(shown, wanted.nodes, extent).map((one) => [one.entity.id, one.count]));
      for (const { entity, count, capped } of found.omitted) {
        const most = exact.get(entity.id) ?? 0;
        if (capped) expect(count).toBeLessThanOrEqual(most);
        else expect({ told, entity, count }).toEqual({ told, entity, count: most });
      }
      const named = new Set(found.omitted.map(({ entity }) => entity.id));
      for (const id of exact.keys()) expect(named).toContain(id);
      if (found.omitted.some(({ capped }) => capped)) cuts += 1;
    }
    expect(cuts).toBeGreaterThan(10);
  });
});

test('a hub adds one statement for its edges, and one where what was left out is looked at', async () => {
  const nodesOnly = async (root: string) =>
    (await graph.ask(`{ graph(roots: ["${root}"], limit: 100) { nodes { id } } }`)).statements;
  expect(await nodesOnly(hub)).toBe(await nodesOnly(few));
  const whole = async (root: string) => (await picture(graph.ask, { roots: [root], depth: 1, limit: 100 })).statements;
  expect(await whole(hub)).toBeLessThanOrEqual((await whole(few)) + 2);
});

test('only what is asked for is read', async () => {
  const { statements } = await graph.ask(`{ graph(roots: ["${few}"], depth: 1) { nodes { id } } }`);
  // The root with its counts, and its neighbours.
  expect(statements).toBe(2);
});

test('a root that is named twice counts once, and the order of roots stays', async () => {
  const found = await picture(graph.ask, { roots: [other, few, other], depth: 0, limit: 10 });
  expect(idsOf(found.nodes)).toEqual([other, few]);
});

test('the version is that of the last change, or of the moment of the view', async () => {
  const now = await picture(graph.ask, { roots: [few], depth: 0, limit: 1 });
  expect(now.graphVersion).toBe(2);
  const { data: answer } = await graph.ask(
    `{ graph(roots: ["${few}"], view: { knownAt: "2021-01-01T00:00:00Z" }) { graphVersion } }`,
  );
  expect(answer).toEqual({ graph: { graphVersion: 1 } });
});

test('before the first record there is nothing', async () => {
  const found = await picture(graph.ask, {
    roots: [few, 'person/nobody'],
    depth: 2,
    limit: 10,
    view: { knownAt: '2001-01-01T00:00:00Z' },
  });
  expect(found).toMatchObject({ nodes: [], edges: [], omitted: [], truncated: false, graphVersion: 0 });
});

test.each([
  ['no roots', { roots: [] }, 'BAD_ARGUMENT', 'roots', 'roots holds 0 different ids; wanted 1 to 100.'],
  [
    'too many roots',
    { roots: Array.from({ length: 101 }, (_, i) => `person/x${i}`), limit: 200 },
    'BAD_ARGUMENT',
    'roots',
    'roots holds 101 different ids; wanted 1 to 100.',
  ],
  [
    'too many roots without a step from them',
    { roots: Array.from({ length: 1001 }, (_, i) => `person/x${i}`), depth: 0, limit: 1001 },
    'BAD_ARGUMENT',
    'roots',
    'roots holds 1001 ids; wanted at most 1000.',
  ],
  ['a root that is no id', { roots: ['a|b'] }, 'BAD_ID', 'roots[0]', 'roots[0] is no id: got "a|b".'],
  ['a depth below', { depth: -1 }, 'BAD_ARGUMENT', 'depth', 'depth is -1; wanted a whole number from 0 to 4.'],
  ['a depth above', { depth: 5 }, 'BAD_ARGUMENT', 'depth', 'depth is 5; wanted a whole number from 0 to 4.'],
  ['no limit', { limit: 0 }, 'BAD_ARGUMENT', 'limit', 'limit is 0; wanted a whole number from 1 to 2000.'],
  ['a limit above', { limit: 2001 }, 'BAD_ARGUMENT', 'limit', 'limit is 2001; wanted a whole number from 1 to 2000.'],
  [
    'fewer nodes than roots',
    { roots: [few, other], limit: 1 },
    'BAD_ARGUMENT',
    'limit',
    'limit is 1; wanted a whole number from 2 to 2000.',
  ],
  [
    'an unknown root',
    { roots: [few, `${other}x`] },
    'NOT_FOUND',
    'roots[1]',
    expect.stringContaining(`No entity has the id ${other}x. Did you mean ${other}`),
  ],
])('%s is refused with what was wanted', async (_, variables, code, path, message) => {
  const { data: answer, errors } = await graph.ask(query, {
    roots: [few],
    depth: 1,
    limit: 10,
    direction: 'ANY',
    ...variables,
  });
  expect(answer).toEqual({ graph: null });
  expect(errors?.[0]?.message).toEqual(message);
  expect(errors?.[0]?.originalError).toMatchObject({ code, details: { path } });
});
