import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { asker, startGraph, type Graph } from '../support/graph.js';
import { hubGraph, recordTwice, views } from '../support/hubGraph.js';
import { allTies, otherEnd, type Asked, type Tie } from '../support/naiveGraph.js';

jest.setTimeout(300_000);

const data = hubGraph(20_261_127, 150, 2400);
const ids = data.entities.map(({ id }) => id);
const [hub = '', few = '', other = ''] = [ids[0], ids[20], ids[33]];

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  await recordTwice(graph.database, data);
});
afterAll(() => graph.stop());

const query = `query ($from: ID!, $depth: Int!, $types: [RelationshipType!], $direction: TieDirection!, $where: TieWhere, $view: View) {
  reachable(from: $from, depth: $depth, types: $types, direction: $direction, where: $where, view: $view) {
    count capped levels { distance count capped kinds { kind count } types { type count } } } }`;

interface Level {
  readonly distance: number;
  readonly count: number;
  readonly capped: boolean;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly types: readonly { readonly type: string; readonly count: number }[];
}

interface Counted {
  readonly count: number;
  readonly capped: boolean;
  readonly levels: readonly Level[];
}

async function reachable(variables: object, ask = graph.ask): Promise<Counted & { statements: number }> {
  const { data: answer, errors, statements } = await ask(query, { direction: 'ANY', ...variables });
  expect(errors).toBeUndefined();
  return { ...(answer as { reachable: Counted }).reachable, statements };
}

/** Counts by group, as an object: the order is another test's. */
const grouped = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].map((one) => [one, values.filter((value) => value === one).length]));

/** By breadth first over all ties. */
function naive(ties: readonly Tie[], of: string, depth: number, asked: Asked) {
  const seen = new Set([of]);
  let frontier = [of];
  const levels: { distance: number; kinds: object; types: object }[] = [];
  for (let distance = 1; distance <= depth; distance += 1) {
    const found = new Map<string, { kind: string; types: Set<string> }>();
    for (const id of frontier) {
      for (const tie of ties) {
        const end = otherEnd(tie, id, asked);
        if (end === null || seen.has(end.id)) continue;
        const row = found.get(end.id) ?? { kind: end.kind, types: new Set<string>() };
        row.types.add(tie.type);
        found.set(end.id, row);
      }
    }
    if (found.size === 0) break;
    frontier = [...found.keys()];
    for (const id of frontier) seen.add(id);
    const rows = [...found.values()];
    levels.push({
      distance,
      kinds: grouped(rows.map(({ kind }) => kind)),
      types: grouped(rows.flatMap(({ types }) => [...types])),
    });
  }
  return { count: seen.size - 1, levels };
}

const asObject = (rows: readonly { readonly count: number; readonly kind?: string; readonly type?: string }[]) =>
  Object.fromEntries(rows.map(({ kind, type, count }) => [kind ?? type ?? '', count]));

const cases: readonly (Asked & { readonly from: string; readonly depth: number })[] = [
  { from: few, depth: 1 },
  { from: few, depth: 4 },
  { from: hub, depth: 2 },
  { from: other, depth: 3, types: ['FUNDED', 'LEFT'] },
  { from: hub, depth: 1, direction: 'OUT' },
  { from: few, depth: 3, direction: 'IN', types: ['FUNDED'] },
  { from: few, depth: 2, otherKinds: ['PERSON'] },
  { from: few, depth: 2, types: [] },
];

/** Some views with one of the cases, the first with all: each is texts that the database has to plan. */
const underView = views
  .filter(({ name }) => ['current', 'certain', 'as of', 'known during', 'deprecated'].includes(name))
  .map((one) => ({ ...one, cases: one.view === null ? cases : cases.slice(1, 2) }));

describe.each(underView)('under the view $name', ({ view, cases: some }) => {
  test('what is within reach is what a naive search counts', async () => {
    const ties = await allTies(graph.ask, view);
    for (const { otherKinds, ...one } of some) {
      const where = otherKinds === undefined ? null : { otherEnd: { kinds: otherKinds } };
      const found = await reachable({ ...one, where, view });
      const asked = otherKinds === undefined ? one : { ...one, otherKinds };
      const wanted = naive(ties, one.from, one.depth, asked);
      const levels = found.levels.map(({ distance, kinds, types }) => ({
        distance,
        kinds: asObject(kinds),
        types: asObject(types),
      }));
      expect({ one, count: found.count, levels }).toEqual({ one, ...wanted });
      expect(found.levels.map(({ count }) => count).reduce((a, b) => a + b, 0)).toBe(found.count);
      expect(found.capped).toBe(false);
      expect(found.statements).toBeLessThanOrEqual(2 + 3 * one.depth);
    }
  });
});

test('the cases reach some and not all', async () => {
  const counts = await Promise.all(
    cases.filter(({ otherKinds }) => otherKinds === undefined).map(async (one) => (await reachable(one)).count),
  );
  expect(Math.min(...counts)).toBe(0);
  expect(new Set(counts).size).toBeGreaterThan(3);
});

test('a hub of more ties than may be looked at is capped, and says so', async () => {
  const ask = asker(graph.database, 100);
  const { capped, count, levels } = await reachable({ from: hub, depth: 1 }, ask);
  expect(capped).toBe(true);
  expect(levels[0]?.capped).toBe(true);
  expect(count).toBeGreaterThan(10);
  expect(count).toBeLessThanOrEqual((await reachable({ from: hub, depth: 1 })).count);
});

test.each([
  [{ from: 'person/nobody', depth: 1 }, 'NOT_FOUND', 'from'],
  [{ from: few, depth: 0 }, 'BAD_ARGUMENT', 'depth'],
  [{ from: few, depth: 5 }, 'BAD_ARGUMENT', 'depth'],
  [{ from: 'a|b', depth: 1 }, 'BAD_ID', 'from'],
])('%j is refused with %s', async (variables, code, path) => {
  const { errors } = await graph.ask(query, { direction: 'ANY', ...variables });
  expect(errors?.[0]?.originalError).toMatchObject({ code, details: { path } });
});

test('before anything was recorded nothing is within reach', async () => {
  const view = { knownAt: '1990-01-01T00:00:00Z' };
  expect(await reachable({ from: few, depth: 2, view })).toMatchObject({ count: 0, capped: false, levels: [] });
});
