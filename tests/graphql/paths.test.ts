import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GraphQLError } from 'graphql';
import { encodeCursor } from '../../src/graph/cursor.js';
import { record } from '../../src/graph/changes/index.js';
import { askPage, askPages, type AskedPaths, type ToldPage, type ToldPath } from '../support/askedPaths.js';
import { asker, startGraph, type Graph } from '../support/graph.js';
import { hubs, longIds, near, recordHubs } from '../support/pathHubs.js';
import { answersOf, pathCases, pathModes, toldPage, wantedPage, type PathCase } from '../support/pathModes.js';
import { Random } from '../support/random.js';
import { randomPathGraph, recordPathGraphs } from '../support/randomPaths.js';

jest.setTimeout(600_000);

const random = new Random(20_261_127);
const graphs = Array.from({ length: 60 }, (_, i) => randomPathGraph(random, `g${i}`));
const modes = pathModes.filter(({ isRare = false }) => !isRare).map((mode) => ({ mode, name: mode.name }));
const casesOf = new Map(modes.map(({ mode, name }, i) => [name, pathCases(mode, graphs, i, 1)]));

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  await recordPathGraphs(graph.database, graphs);
  await recordHubs(graph.database);
});
afterAll(() => graph.stop());

const ask = (question: AskedPaths): Promise<ToldPage> => askPage(graph.ask, question);

/** The questions of a mode that have so many paths. */
const casesWith = (name: string, fewest: number, most: number): PathCase[] =>
  (casesOf.get(name) ?? []).filter(({ wanted }) => wanted.length >= fewest && wanted.length <= most);

describe.each(modes)('$name', ({ name }) => {
  test('the paths are those of an oracle that tries every one', async () => {
    const cases = casesOf.get(name) ?? [];
    const pages = await answersOf(graph.ask, cases);
    const found = cases.filter(({ wanted }) => wanted.length > 0);
    console.info(`oracle: ${name} ${graphs.length} graphs, ${cases.length} pairs, ${found.length} with a path`);
    expect(found.length).toBeGreaterThan(cases.length / 6);
    pages.forEach(({ one, page }) => {
      const told = { asked: one.asked };
      expect({ ...told, ...toldPage(page) }).toEqual({ ...told, ...wantedPage(one, page) });
    });
  });

  test('pages put together are the list', async () => {
    const [one] = casesWith(name, 2, 6);
    if (one === undefined) throw new Error('No question has several paths.');
    const whole = await ask({ ...one.asked, first: 100 });
    const rows: ToldPage['edges'][number][] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo }: ToldPage = await ask({ ...one.asked, first: 1, after });
      rows.push(...edges);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(rows).toEqual(whole.edges);
    expect(rows).toHaveLength(one.wanted.length);
  });
});

const turned = { FORWARD: 'BACKWARD', BACKWARD: 'FORWARD' } as Readonly<Record<string, string>>;

/** A path as it is seen from its other end. */
function reversed({ start, hops, ...rest }: ToldPath): ToldPath {
  const entities = [start, ...hops.map(({ entity }) => entity)].reverse();
  return {
    ...rest,
    start: entities[0] ?? start,
    hops: hops.toReversed().map(({ direction, ...hop }, i) => ({
      ...hop,
      direction: turned[direction] ?? '',
      entity: entities[i + 1] ?? start,
    })),
  };
}

test.each(['k-shortest', 'evidence-ranked', 'overlapping possible', 'overlapping certain', 'directed'])(
  'from the other end the answer is the same turned round: %s',
  async (name) => {
    const flipped = { OUT: 'IN', IN: 'OUT', ANY: 'ANY' } as const;
    const asked = casesWith(name, 1, 100)
      .slice(0, 20)
      .map((one) => one.asked);
    const there = await askPages(graph.ask, asked);
    const swapped = asked.map((one) => ({ ...one, from: one.to, to: one.from, direction: flipped[one.direction] }));
    const back = await askPages(graph.ask, swapped);
    const pathsOf = ({ edges }: ToldPage) => edges.map(({ node }) => node);
    expect(back.map(pathsOf)).toEqual(there.map((page) => pathsOf(page).map(reversed)));
  },
);

test('with a small budget what is told is right, and whether it is all', async () => {
  const cases = casesWith('k-shortest', 1, 1000);
  const small = asker(graph.database, 2);
  const pages = await answersOf(small, cases);
  let cut = 0;
  pages.forEach(({ one, page }) => {
    if (page.complete) {
      expect(toldPage(page)).toEqual(wantedPage(one, page));
      return;
    }
    cut += 1;
    expect(page.incompleteReason).toBe('TIES');
    const all = one.wanted.map(({ entities }) => entities.join(' '));
    const told = page.edges.map(({ node }) => [node.start.id, ...node.hops.map(({ entity }) => entity.id)].join(' '));
    expect(all).toEqual(expect.arrayContaining(told));
    // The database itself finds a shortest one.
    expect(page.edges[0]?.node.length).toBe(one.wanted[0]?.ties.length);
  });
  expect(cut).toBeGreaterThan(5);
  expect(cut).toBeLessThan(cases.length);
});

const plain = { maxLength: 4, coherence: 'NONE', rankBy: 'LENGTH', direction: 'ANY', first: 5 } as const;
const pair = (from: string, to: string) => ({ ...plain, from: near(from), to: near(to) });
const routes = ({ edges }: ToldPage): string[] =>
  edges.map(({ node }) =>
    [node.start, ...node.hops.map(({ entity }) => entity)].map(({ id }) => id.replace(near(''), '')).join(' '),
  );
const whole = { complete: true, incompleteReason: null, hubs: [] };

describe('hubs', () => {
  /** Without the tie between the two. */
  const types = ['FUNDED', 'OWNED'] as const;
  const apart = (from: string, to: string) => ({ ...pair(from, to), types });

  test('one is gone through from both sides', async () => {
    const page = await ask(pair('a', 'b'));
    expect(routes(page)).toEqual(['a h b']);
    expect(page).toMatchObject(whole);
  });

  test('two are not while something else connects, and are named', async () => {
    const page = await ask(apart('a', 'c'));
    expect(routes(page)).toEqual(['a p q c']);
    expect(page).toMatchObject({ complete: false, incompleteReason: 'HUBS', hubs: hubs.map((id) => ({ id })) });
    expect(await ask({ ...apart('a', 'c'), maxLength: 3 })).toMatchObject(whole);
  });

  test('behind the last page there is nothing', async () => {
    const { pageInfo } = await ask(apart('a', 'c'));
    const behind = await ask({ ...apart('a', 'c'), after: pageInfo.endCursor });
    expect(routes(behind)).toEqual([]);
    expect(behind).toMatchObject({ complete: false, incompleteReason: 'HUBS' });
  });

  test.each(['LENGTH', 'EVIDENCE'] as const)('two are gone through where nothing else connects: %s', async (rankBy) => {
    const page = await ask({ ...apart('d', 'e'), rankBy });
    expect(routes(page)).toEqual(['d h x k e', 'd h y k e']);
    expect(page).toMatchObject(whole);
  });

  test('two next to each other', async () => {
    const page = await ask({ ...pair('n', 'w'), maxLength: 3 });
    expect(routes(page)).toEqual(['n h k w']);
    expect(page).toMatchObject(whole);
  });

  test('one that is an end hides nothing', async () => {
    const page = await ask(apart('d', 'h'));
    expect(routes(page)).toEqual(['d h']);
    expect(page).toMatchObject(whole);
    const both = await ask(apart('h', 'k'));
    expect(routes(both)).toEqual(['h x k', 'h y k']);
    expect(both).toMatchObject(whole);
  });

  test('one that the budget does not allow', async () => {
    const page = await askPage(asker(graph.database, 100), apart('h', 'k'));
    expect(page).toMatchObject({ complete: false, incompleteReason: 'TIES' });
    expect(routes(page)).toHaveLength(1);
    expect(['h x k', 'h y k']).toContain(routes(page)[0]);
  });
});

test('equal scores are equal, however they are multiplied: then the shortest, then ids decide', async () => {
  const evidence = await ask({ ...pair('s', 't'), rankBy: 'EVIDENCE' });
  expect(evidence.edges.map(({ node }) => node.score)).toEqual([0.175, 0.175]);
  expect(routes(evidence)).toEqual(['s t', 's z t']);
  const length = await ask(pair('i', 'j'));
  expect(length.edges.map(({ node }) => node.score)).toEqual([0.28, 0.28]);
  expect(routes(length)).toEqual(['i g j', 'i o j']);
});

test('cursors hold ids of any length', async () => {
  const [from, to] = longIds;
  const page = await ask({ ...plain, from, to });
  expect(page.edges).toHaveLength(1);
  const behind = await ask({ ...plain, from, to, after: page.pageInfo.endCursor });
  expect(behind).toMatchObject({ ...whole, edges: [] });
});

describe('refused with what was wanted', () => {
  const question = pair('a', 'c');

  async function refusal(changed: Partial<AskedPaths>) {
    const error = (await ask({ ...question, ...changed }).catch((thrown: unknown) => thrown)) as GraphQLError;
    const { code, details } = error.originalError as unknown as { code: string; details: { path: string } };
    return { message: error.message, code, path: details.path };
  }

  test.each<[string, Partial<AskedPaths>, string, string, unknown]>([
    ['from is to', { to: near('a') }, 'BAD_ARGUMENT', 'to', `from and to are both ${near('a')}; wanted two entities.`],
    ['from is no id', { from: 'a|b' }, 'BAD_ID', 'from', 'from is no id: got "a|b".'],
    ['to is no id', { to: '' }, 'BAD_ID', 'to', 'to is no id: got "".'],
    ['from is unknown', { from: near('aa') }, 'NOT_FOUND', 'from', `No entity has the id ${near('aa')}.`],
    ['to is unknown', { to: near('cc') }, 'NOT_FOUND', 'to', `No entity has the id ${near('cc')}.`],
    [
      'avoid has an unknown one',
      { avoid: [near('m'), near('mm')] },
      ...(['NOT_FOUND', 'avoid[1]', `No entity has the id ${near('mm')}.`] as const),
    ],
    [
      'avoid has an end',
      { avoid: [near('m'), near('c')] },
      ...(['BAD_ARGUMENT', 'avoid[1]', `avoid holds ${near('c')}, which is an end of every path.`] as const),
    ],
    [
      'avoid is too long',
      { avoid: Array.from({ length: 1001 }, (_, i) => near(`x${i}`)) },
      ...(['BAD_ARGUMENT', 'avoid', 'avoid holds 1001 ids; wanted at most 1000.'] as const),
    ],
    [
      'maxLength is 0',
      { maxLength: 0 },
      ...(['BAD_ARGUMENT', 'maxLength', 'maxLength is 0; wanted a whole number from 1 to 8.'] as const),
    ],
    [
      'maxLength is 99',
      { maxLength: 99 },
      ...(['BAD_ARGUMENT', 'maxLength', 'maxLength is 99; wanted a whole number from 1 to 8.'] as const),
    ],
    ['first is 101', { first: 101 }, 'BAD_ARGUMENT', 'first', 'first is 101; wanted a whole number from 0 to 100.'],
    ['first is -1', { first: -1 }, 'BAD_ARGUMENT', 'first', 'first is -1; wanted a whole number from 0 to 100.'],
    [
      'a view of two times',
      { view: { at: '2015', during: { to: '2016' } } },
      'BAD_ARGUMENT',
      'view',
      expect.anything(),
    ],
    ['a cursor that is none', { after: 'bm8' }, 'BAD_CURSOR', 'after', 'after is no cursor: got "bm8".'],
  ])('%s', async (_, changed, code, path, message) => {
    expect(await refusal(changed)).toEqual({ code, path, message: expect.anything() });
    expect((await refusal(changed)).message).toEqual(
      typeof message === 'string' ? expect.stringContaining(message) : message,
    );
  });

  test('unknown ids with the nearest ones', async () => {
    expect((await refusal({ to: near('cc') })).message).toMatch(/Did you mean .*near-/);
  });

  test('a cursor of another list', async () => {
    const { pageInfo } = await ask(question);
    const others: readonly Partial<AskedPaths>[] = [
      { from: near('b') },
      { maxLength: 3 },
      { coherence: 'CHRONOLOGICAL' },
      { rankBy: 'EVIDENCE' },
      { direction: 'OUT' },
      { types: ['OWNED'] },
      { avoid: [near('m')] },
      { where: { sourceCount: { gte: 0 } } },
      { view: { during: { from: '2015' } } },
    ];
    for (const other of others) {
      const told = await refusal({ ...other, after: pageInfo.endCursor });
      expect({ other, ...told }).toMatchObject({ other, code: 'BAD_CURSOR', path: 'after' });
    }
  });

  test('a forged cursor', async () => {
    const { pageInfo } = await ask(question);
    const [, list = '', pin = ''] = Buffer.from(pageInfo.endCursor ?? '', 'base64url')
      .toString('utf8')
      .split('.');
    // The check sum is right: the key is looked at all the same.
    const forged = (key: string): string => encodeCursor(list, Number.parseInt(pin, 36), key);
    for (const key of [
      '[99999999999999999999,2,["a","b"]]',
      '[9,2,["a","b"]]',
      '[1,2,["a" "b"]]',
      '[1,2,["a","\u0001"]]',
      '[1,2,["a","b\\"]]',
      '[1,2,["a","\\u12"]]',
      '[1,-2,["a","b"]]',
      '[1,2,["a"],"b"]',
      '[1,2,[]]',
    ]) {
      const after = forged(key);
      expect({ key, ...(await refusal({ after })) }).toMatchObject({ key, code: 'BAD_CURSOR', path: 'after' });
    }
    // What has the form of a key is a place in the list, though no path stands there.
    const after = forged('[8,2,["a","b"]]');
    expect(routes(await ask({ ...question, after }))).toEqual([]);
  });
});

describe('empty and complete', () => {
  test.each<[string, Partial<AskedPaths>]>([
    ['filters that contradict each other', { where: { type: { eq: 'OWNED' }, not: { type: { eq: 'OWNED' } } } }],
    ['filters that contradict the types', { types: ['OWNED'], where: { type: { eq: 'LED' } } }],
    ['no types', { types: [] }],
    ['nothing to answer', { first: 0 }],
    ['a view of the record before the first change', { view: { knownAt: '2001-01-01T00:00:00Z' } }],
    ['the same, of what nobody knows', { view: { knownAt: '2001-01-01T00:00:00Z' }, to: 'person/nobody' }],
    ['a view before all dates, surely', { view: { during: { to: '1800' }, certainty: 'CERTAIN' } }],
    ['what has no dates, surely at once', { view: { certainty: 'CERTAIN' }, coherence: 'OVERLAPPING' }],
    ['a view before anything began', { from: near('r'), to: near('v'), view: { at: '1950' } }],
    ['nothing that connects', { to: longIds[0] }],
  ])('%s', async (_, changed) => {
    const page = await ask({ ...pair('a', 'c'), ...changed });
    expect(page).toMatchObject({ ...whole, edges: [] });
  });
});

test('the period of a path does not start after its end: each bound is cut by the other', async () => {
  const own = await startGraph();
  try {
    const entities = ['person/a', 'person/b', 'person/c'].map((id) => ({ id, kind: 'PERSON' as const, name: id }));
    const relationships = [
      { id: 'relationship/one', type: 'LED' as const, from: 'person/a', to: 'person/b', start: '2010', end: '2018-06' },
      { id: 'relationship/two', type: 'LED' as const, from: 'person/b', to: 'person/c', start: '2018', end: '2020' },
      { id: 'relationship/act', type: 'HIRED' as const, from: 'person/a', to: 'person/c', start: '2018' },
    ];
    const { problems } = await record(own.database, { entities, relationships }, { actor: 'test' });
    expect(problems).toEqual([]);
    const { data, errors } = await own.ask(`{ paths(from: "person/a", to: "person/c") { nodes {
      length period { earliestStart latestStart earliestEnd latestEnd } } } }`);
    expect(errors).toBeUndefined();
    const [direct, long] = (data as { paths: { nodes: { length: number; period: object }[] } }).paths.nodes;
    expect(direct).toEqual({
      length: 1,
      period: {
        earliestStart: '2018-01-01',
        latestStart: '2018-12-31',
        earliestEnd: '2018-01-01',
        latestEnd: '2018-12-31',
      },
    });
    // The second can start in December, but then they never hold at once.
    expect(long).toEqual({
      length: 2,
      period: {
        earliestStart: '2018-01-01',
        latestStart: '2018-06-30',
        earliestEnd: '2018-06-01',
        latestEnd: '2018-06-30',
      },
    });
  } finally {
    await own.stop();
  }
}, 120_000);
