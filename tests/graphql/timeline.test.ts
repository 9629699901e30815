import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { audit, record, type RelationshipInput } from '../../src/graph/changes/index.js';
import { toParameters } from '../../src/neo4j/values.js';
import {
  asked,
  timeline,
  without,
  withPeriods,
  type Entry,
  type Question,
  type Time,
} from '../support/changesOracle.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { days, past } from '../support/plainDays.js';
import { Random } from '../support/random.js';
import { randomGraph, type RandomGraph } from '../support/randomGraph.js';

const random = new Random(41);
const plain = withPeriods(randomGraph(random, 14, 2400), random);
/** The hub's id has a character that is two units in JavaScript and one for the database. */
const rows = JSON.parse(
  JSON.stringify(plain).replaceAll(`${plain.entities[0]?.id}"`, `${plain.entities[0]?.id}\u{1f600}"`),
) as RandomGraph;
const ids = rows.entities.map(({ id }) => id);
/** One with half of all ties, whose indexes are walked; the others are expanded. */
const hub = ids[0] ?? '';
const [one = '', two = '', three = ''] = ids.slice(3);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, rows, { actor: 'test', at: new Date('2020-01-01') });
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

interface Page {
  readonly totalCount: number;
  readonly undatedCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly { readonly date: string; readonly change: string; readonly relationship: { id: string } }[];
}

const document = (counts: string) => `query ($of: [ID!], $between: Boolean! = false, $types: [RelationshipType!],
  $where: RelationshipWhere, $view: View, $order: OrderDirection! = ASC, $first: Int, $after: String, $last: Int, $before: String) {
  timeline(of: $of, between: $between, types: $types, where: $where, view: $view, order: $order,
    first: $first, after: $after, last: $last, before: $before) {
    ${counts} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { date change relationship { id } } } }`;
const pageOnly = document('');
const withCounts = document('totalCount undatedCount');

async function read(ask: Ask, query: string, variables: object): Promise<Page & { statements: number }> {
  const { data, errors, statements } = await ask(query, { ...variables });
  if (errors) throw new Error(errors.map(String).join('; '));
  return { ...(data as unknown as { timeline: Page }).timeline, statements };
}

/** Walks the list from one end to the other, page by page, and gives it in its order. */
async function walk(variables: object, size: number, backward = false, ask = graph.ask): Promise<Entry[]> {
  const pages: Entry[][] = [];
  let cursor: string | null = null;
  for (let i = 0; i < 4000; i += 1) {
    const args = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { pageInfo, nodes }: Page = await read(ask, pageOnly, { ...variables, ...args });
    pages.push(nodes.map(({ date, change, relationship: { id } }) => ({ id, change, date }) as Entry));
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
      return (backward ? pages.reverse() : pages).flat();
    }
  }
  throw new Error('The list does not end.');
}

/** A way to ask what work the database has with the pages of a timeline: its own count of what it touched. */
function watched({ database, server }: Graph) {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  interface Plan {
    readonly dbHits: number;
    readonly children: readonly Plan[];
  }
  const hitsOf = ({ dbHits, children }: Plan): number =>
    dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);
  return {
    close: () => driver.close(),
    work: async (variables: object): Promise<number> => {
      const sent: [text: string, params: object][] = [];
      const noting: Graph['database'] = {
        ...database,
        read(query, params, spent, signal) {
          const given = params as Record<string, unknown>;
          if (query.name === 'facts/listed') sent.push([query.text, toParameters(given, query)]);
          return database.read(query, params, spent, signal);
        },
      };
      await read(asker(noting), pageOnly, variables);
      let hits = 0;
      for (const [text, params] of sent) {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ });
        const { summary } = await session.run(`PROFILE ${text}`, params);
        if (summary.profile !== false) hits += hitsOf(summary.profile);
        await session.close();
      }
      return hits;
    },
  };
}

const inOrder = (entries: readonly Entry[], order: string) => (order === 'ASC' ? [...entries] : [...entries].reverse());

const questions: readonly (readonly [string, Question])[] = [
  ['the whole graph', {}],
  ['a type of the whole graph', { types: ['WORKED_AT'] }],
  ['a hub', { of: [hub] }],
  ['a hub and others that it has ties with', { of: [hub, one, two, hub] }],
  ['a type of a hub', { of: [hub], types: ['FUNDED'] }],
  ['one of few ties', { of: [one], types: ['LED', 'FUNDED'] }],
  ['some of few ties', { of: [one, two], types: ['LEFT', 'LED'] }],
  ['between a hub and two others', { of: [hub, one, two], between: true }],
  ['between three', { of: [one, two, three], between: true, types: ['LED', 'HIRED', 'OPPOSED', 'FUNDED'] }],
  ['between a hub and itself', { of: [hub], between: true }],
];

test('what was recorded agrees with itself', async () => {
  expect((await audit(graph.database)).problems).toEqual([]);
});

describe.each(questions)('%s', (_, question) => {
  const { entries, undated } = timeline(asked(rows.relationships, question));

  test.each(['ASC', 'DESC'])(
    '%s: in order, none lost, none doubled, at any page size from both ends',
    async (order) => {
      expect(entries.length).toBeGreaterThan(2);
      const wanted = inOrder(entries, order);
      for (const size of [1, 7, 300]) {
        if (wanted.length / size > 40) continue;
        expect(await walk({ ...question, order }, size)).toEqual(wanted);
        expect(await walk({ ...question, order }, size, true)).toEqual(wanted);
      }
    },
  );

  test('counts are exact', async () => {
    const { totalCount, undatedCount, nodes } = await read(graph.ask, withCounts, { ...question, first: 0 });
    expect({ totalCount, undatedCount }).toEqual({ totalCount: entries.length, undatedCount: undated });
    expect(nodes).toEqual([]);
  });
});

const times: readonly (readonly [object, Time])[] = [
  [{ at: '-0043' }, { since: days('-0043')[0], until: days('-0043')[1], certain: false }],
  [
    { at: '-004X', certainty: 'CERTAIN' },
    { since: days('-004X')[0], until: days('-004X')[1], certain: true },
  ],
  [{ during: { to: '0000-12-31' } }, { since: past, until: days('0000-12-31')[1], certain: false }],
  [{ at: '2012' }, { since: days('2012-01-01')[0], until: days('2012-12-31')[1], certain: false }],
  [
    { at: '2012', certainty: 'CERTAIN' },
    { since: days('2012-01-01')[0], until: days('2012-12-31')[1], certain: true },
  ],
  [{ at: '2013-06-15' }, { since: days('2013-06-15')[0], until: days('2013-06-15')[1], certain: false }],
  [
    { at: '2013-06-15', certainty: 'CERTAIN' },
    { since: days('2013-06-15')[0], until: days('2013-06-15')[1], certain: true },
  ],
  [
    { during: { from: '2011-03', to: '2014-02-10' } },
    { since: days('2011-03-01')[0], until: days('2014-02-10')[1], certain: false },
  ],
  [
    { during: { from: '2011-03', to: '2014-02-10' }, certainty: 'CERTAIN' },
    { since: days('2011-03-01')[0], until: days('2014-02-10')[1], certain: true },
  ],
  [{ asOf: '-0043' }, { since: days('-0043')[0], until: days('-0043')[1], certain: false, asOf: true }],
  [{ asOf: '2012' }, { since: days('2012')[0], until: days('2012')[1], certain: false, asOf: true }],
  [
    { asOf: '2013-06', certainty: 'CERTAIN' },
    { since: days('2013-06')[0], until: days('2013-06')[1], certain: true, asOf: true },
  ],
];

const some = questions.filter((_, i) => [0, 1, 2, 5, 7].includes(i));

test.each(times.flatMap(([view, time]) => some.map(([name, question]) => [view, name, time, question] as const)))(
  'under %j, of %s: the changes in that time of what stands then',
  async (view, _, time, question) => {
    const { entries, undated } = timeline(asked(rows.relationships, question), time);
    for (const order of ['ASC', 'DESC']) {
      expect(await walk({ ...question, view, order }, 800)).toEqual(inOrder(entries, order));
    }
    const { totalCount, undatedCount } = await read(graph.ask, withCounts, { ...question, view, first: 0 });
    expect({ totalCount, undatedCount }).toEqual({ totalCount: entries.length, undatedCount: undated });
  },
);

test.each(some)('of %s: conditions leave what meets them, within any scan budget', async (_, question) => {
  const meets = ({ kind }: RelationshipInput) => kind === 'beta';
  const { entries, undated } = timeline(asked(rows.relationships, question).filter(meets));
  const variables = { ...question, where: { kind: { eq: 'beta' } } };
  expect(await walk(variables, 25)).toEqual(entries);
  expect(await walk(variables, 25, true, asker(graph.database, 150))).toEqual(entries);
  const { totalCount, undatedCount } = await read(graph.ask, withCounts, { ...variables, first: 0 });
  expect({ totalCount, undatedCount }).toEqual({ totalCount: entries.length, undatedCount: undated });
});

test('a page takes a few statements, whatever the number of ties', async () => {
  // The entities and the list with all that is asked of it.
  expect((await read(graph.ask, pageOnly, { of: [hub], first: 20 })).statements).toBe(1);
  expect((await read(graph.ask, withCounts, { of: [hub], first: 20 })).statements).toBe(1);
  expect((await read(graph.ask, pageOnly, { of: [one], first: 20 })).statements).toBe(1);
  expect((await read(graph.ask, pageOnly, { of: [one, hub], between: true, first: 20 })).statements).toBe(1);
  expect((await read(graph.ask, pageOnly, { first: 20 })).statements).toBe(1);
});

test.each([
  ['a hub', { of: [hub] }],
  ['the whole graph', {}],
])('a page deep in the timeline of %s is as much work as the first', async (_, question) => {
  const { close, work } = watched(graph);
  try {
    const { entries } = timeline(asked(rows.relationships, question));
    const { pageInfo } = await read(graph.ask, pageOnly, { ...question, first: entries.length - 40 });
    const first = await work({ ...question, first: 20 });
    const deep = await work({ ...question, first: 20, after: pageInfo.endCursor });
    expect(first).toBeGreaterThan(0);
    expect(deep).toBeLessThan(1.2 * first);
    // Far less than to look at each tie.
    expect(deep).toBeLessThan(entries.length);
  } finally {
    await close();
  }
});

test.each([
  ['no entities', { of: [] }, 'BAD_ARGUMENT', /of holds 0 ids; wanted 1 to 100/],
  ['too many', { of: Array.from({ length: 101 }, (_, i) => `person/${i}`) }, 'BAD_ARGUMENT', /of holds 101 ids/],
  ['an id that is none', { of: ['a|b'] }, 'BAD_ID', /of\[0\]/],
  ['an unknown id', { of: [hub, `${hub}x`] }, 'NOT_FOUND', /No entity has the id .* Did you mean/],
  ['between nothing', { between: true }, 'BAD_ARGUMENT', /between is true/],
  ['both ends', { first: 1, last: 1 }, 'BAD_ARGUMENT', /first is 1 and last is 1/],
  ['a page too large', { first: 5001 }, 'BAD_PAGE_SIZE', /first is 5001/],
  ['a cursor that is none', { after: 'x' }, 'BAD_CURSOR', /after is no cursor/],
  ['at with during', { view: { at: '2012', during: { from: '2011' } } }, 'BAD_ARGUMENT', /at and during/],
  ['at with asOf', { view: { at: '2012', asOf: '2012' } }, 'BAD_ARGUMENT', /at and asOf/],
])('%s is refused with a reason', async (_, variables, code, message) => {
  const { errors } = await graph.ask(pageOnly, variables);
  expect(errors?.[0]?.message).toMatch(message);
  expect((errors?.[0]?.originalError as { code?: string } | undefined)?.code).toBe(code);
});

test('a cursor of another order or other entities is refused', async () => {
  const { pageInfo } = await read(graph.ask, pageOnly, { of: [hub], first: 1 });
  for (const more of [{ order: 'DESC' }, { of: [one] }, { between: true }, { types: ['LED'] }]) {
    const { errors } = await graph.ask(pageOnly, { of: [hub], ...more, after: pageInfo.endCursor });
    expect(errors?.[0]?.message).toMatch(/cursor of another list/);
  }
});

test('no type leaves nothing', async () => {
  const page = await read(graph.ask, withCounts, { types: [], first: 5 });
  expect(page).toMatchObject({ totalCount: 0, undatedCount: 0, nodes: [] });
});

// What follows writes to the graph.
describe('while others write', () => {
  const before = rows.relationships;
  const added = withPeriods(randomGraph(random, 14, 300), random).relationships.map((row, i) => ({
    ...without(row, ['destination', 'previousEmployer', 'events']),
    ...{ id: `relationship/n${i}`, from: ids[i % 5] ?? hub, to: ids[(i * 7) % 11] ?? hub },
  }));
  const stated = new Set(rows.statements.map(({ about }) => about));
  /** Whoever denies one that nobody says decides that it does not stand. */
  const denied = before.filter(({ id }) => !stated.has(id)).filter((_, i) => i % 2 === 0);
  const doubtful = added.filter((_, i) => i % 4 === 0);
  const after = [...before.filter((row) => !denied.includes(row)), ...added.filter((row) => !doubtful.includes(row))];
  const pages = [
    ['the whole graph', {}],
    ['a hub', { of: [hub] }],
    ['few', { of: [one, two] }],
    ['between', { of: [hub, one], between: true }],
  ] as const;
  let opened: Map<string, Page>;

  beforeAll(async () => {
    opened = new Map();
    for (const [name, question] of pages) opened.set(name, await read(graph.ask, pageOnly, { ...question, first: 30 }));
    const changed = await record(
      graph.database,
      {
        relationships: added,
        statements: [
          ...denied.map(({ id }) => ({ id: `statement/no-${id}`, about: id, stance: 'DENIES' as const })),
          ...doubtful.map(({ id }) => ({ id: `statement/doubt-${id}`, about: id, rank: 'DEPRECATED' as const })),
        ],
      },
      { actor: 'test', at: new Date('2021-01-01') },
    );
    expect(changed.problems).toEqual([]);
  });

  test.each(pages)('of %s: pages go on as of the moment of their cursor', async (name, question) => {
    const wanted = timeline(asked(before, question)).entries;
    const page = opened.get(name);
    const rest: Entry[] = [];
    for (let cursor = page?.pageInfo.endCursor ?? null, more = true; more;) {
      const next: Page = await read(graph.ask, pageOnly, { ...question, first: 700, after: cursor });
      rest.push(...next.nodes.map(({ date, change, relationship: { id } }) => ({ id, change, date }) as Entry));
      cursor = next.pageInfo.endCursor;
      more = next.pageInfo.hasNextPage;
    }
    expect(page?.nodes.map(({ relationship: { id } }) => id)).toEqual(wanted.slice(0, 30).map(({ id }) => id));
    expect(rest).toEqual(wanted.slice(30));
  });

  const moments = [
    ['now', undefined, after],
    ['as known before', { knownAt: '2020-06-01T00:00:00Z' }, before],
    ['as known after', { knownAt: '2021-06-01T00:00:00Z' }, after],
    ['with what is deprecated', { ranks: ['PREFERRED', 'NORMAL', 'DEPRECATED'] }, [...after, ...doubtful]],
    ['before all', { knownAt: '2019-01-01T00:00:00Z' }, []],
  ] as const;

  test.each(
    moments.flatMap(([name, view, there]) => pages.map(([of, question]) => [name, of, view, there, question] as const)),
  )('%s, of %s: the list is that of what stands', async (_, __, view, there, question) => {
    const { entries, undated } = timeline(asked(there, question));
    for (const order of ['ASC', 'DESC']) {
      expect(await walk({ ...question, view, order }, 700)).toEqual(inOrder(entries, order));
    }
    const { totalCount, undatedCount } = await read(graph.ask, withCounts, { ...question, view, first: 0 });
    expect({ totalCount, undatedCount }).toEqual({ totalCount: entries.length, undatedCount: undated });
  });

  test.each(pages)('of %s: conditions on what was known', async (_, question) => {
    const { entries } = timeline(asked(before, question).filter(({ kind }) => kind === 'beta'));
    const variables = { ...question, where: { kind: { eq: 'beta' } }, view: { knownAt: '2020-06-01T00:00:00Z' } };
    expect(await walk(variables, 100)).toEqual(entries);
  });
});

test('an act whose end is stated as its start is told once, as what happened', async () => {
  const own = await startGraph();
  try {
    const entities = ['organization/a', 'organization/b'].map((id) => ({
      id,
      kind: 'ORGANIZATION' as const,
      name: id,
    }));
    const ends = { from: 'organization/a', to: 'organization/b' };
    const day = { start: '2018-02-20', end: '2018-02-20' };
    const relationships = [
      { id: 'relationship/act', type: 'ACQUIRED' as const, ...ends, ...day },
      { id: 'relationship/said', type: 'RELATED_TO' as const, act: true, ...ends, ...day },
      { id: 'relationship/state', type: 'ACQUIRED' as const, act: false, ...ends, ...day },
    ];
    const { problems } = await record(own.database, { entities, relationships }, { actor: 'test' });
    expect(problems).toEqual([]);
    const { data } = await own.ask(`{
      timeline { totalCount nodes { change date relationship { id period { form end earliestEnd latestEnd } } } }
      diff(from: "2017", to: "2019") { happened { nodes { id } } started { nodes { id } } ended { nodes { id } } possible { nodes { id } } }
    }`);
    const date = '2018-02-20';
    const act = { form: 'ACT', end: null, earliestEnd: date, latestEnd: date };
    const state = { id: 'relationship/state', period: { ...act, form: 'STATE', end: date } };
    expect(data).toEqual({
      timeline: {
        totalCount: 4,
        nodes: [
          { change: 'HAPPENED', date, relationship: { id: 'relationship/act', period: act } },
          { change: 'HAPPENED', date, relationship: { id: 'relationship/said', period: act } },
          { change: 'STARTED', date, relationship: state },
          { change: 'ENDED', date, relationship: state },
        ],
      },
      diff: {
        happened: { nodes: [{ id: 'relationship/act' }, { id: 'relationship/said' }] },
        started: { nodes: [{ id: 'relationship/state' }] },
        ended: { nodes: [{ id: 'relationship/state' }] },
        possible: { nodes: [] },
      },
    });
    expect((await audit(own.database)).problems).toEqual([]);
  } finally {
    await own.stop();
  }
}, 120_000);
