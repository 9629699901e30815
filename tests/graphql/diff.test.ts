import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { record, type RelationshipInput } from '../../src/graph/changes/index.js';
import { asked, holds, period, withPeriods, type Question } from '../support/changesOracle.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { days, nextDay } from '../support/plainDays.js';
import { Random } from '../support/random.js';
import { randomGraph } from '../support/randomGraph.js';

const random = new Random(43);
const rows = withPeriods(randomGraph(random, 14, 2400), random);
const ids = rows.entities.map(({ id }) => id);
const hub = ids[0] ?? '';
const [one = '', two = ''] = ids.slice(3);
const stated = new Set(rows.statements.map(({ about }) => about));
/** Nobody says these; who denies one of them decides that it does not stand. */
const denied = rows.relationships.filter(({ id }) => !stated.has(id)).filter((_, i) => i % 2 === 0);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const first = await record(graph.database, rows, { actor: 'test', at: new Date('2020-01-01') });
  expect(first.problems).toEqual([]);
  const statements = denied.map(({ id }) => ({ id: `statement/no-${id}`, about: id, stance: 'DENIES' as const }));
  const second = await record(graph.database, { statements }, { actor: 'test', at: new Date('2021-01-01') });
  expect(second.problems).toEqual([]);
});
afterAll(() => graph.stop());

const lists = ['started', 'ended', 'happened', 'possible'] as const;
type List = (typeof lists)[number];

const page = `totalCount pageInfo { hasNextPage endCursor hasPreviousPage startCursor } nodes { id }`;
const document = `query ($from: PartialDate!, $to: PartialDate!, $of: [ID!], $types: [RelationshipType!], $view: DiffView) {
  diff(from: $from, to: $to, of: $of, types: $types, view: $view) { ${lists.map((list) => `${list}(first: 5000) { ${page} }`).join(' ')} } }`;
const pagesOf = (
  list: List,
) => `query ($from: PartialDate!, $to: PartialDate!, $of: [ID!], $first: Int, $after: String, $last: Int, $before: String) {
  diff(from: $from, to: $to, of: $of) { ${list}(first: $first, after: $after, last: $last, before: $before) { ${page.replace('totalCount', '')} } } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
  };
  readonly nodes: readonly { readonly id: string }[];
}

async function read(ask: Ask, query: string, variables: object): Promise<Record<List, Page>> {
  const { data, errors } = await ask(query, { ...variables });
  if (errors) throw new Error(errors.map(String).join('; '));
  return (data as unknown as { diff: Record<List, Page> }).diff;
}

const idsIn = ({ nodes }: Page) => nodes.map(({ id }) => id);
type Change = 'start' | 'end';

/**
 * What may have been of a change of a row at a day, whatever its true dates are: that it was behind it, and that it was
 * not. A change that no text states may be at any time that the rest leaves.
 */
function behind(row: RelationshipInput, change: Change, day: string): { may: boolean; mayNot: boolean } {
  const { s0, s1, e0, e1 } = period(row);
  const [first, last] = change === 'start' ? [s0, s1] : [e0, e1];
  return { may: first <= day, mayNot: last > day };
}

/** Surely not behind the first day, and surely behind the second: how two views differ for certain. */
function surely(row: RelationshipInput, change: Change, from: string, to: string): boolean {
  return !behind(row, change, from).may && !behind(row, change, to).mayNot;
}

/** It may hold behind the first day and up to the second, and is not sure to hold at both and so all the while. */
function maybe(row: RelationshipInput, from: string, to: string): boolean {
  const surelyAt = (day: string) => holds(row, { since: day, until: day, certain: true });
  const overlaps = holds(row, { since: nextDay(from), until: to, certain: false });
  return overlaps && !(surelyAt(from) && surelyAt(nextDay(to)));
}

function listOf(row: RelationshipInput, from: string, to: string): List[] {
  const { isAct } = period(row);
  const started = surely(row, 'start', from, to);
  const ended = !isAct && surely(row, 'end', from, to);
  const sure = [
    ...(started ? [isAct ? ('happened' as const) : ('started' as const)] : []),
    ...(ended ? ['ended' as const] : []),
  ];
  if (sure.length > 0) return sure;
  return maybe(row, from, to) ? ['possible'] : [];
}

/** @param from a day as plainDays.ts writes it, as `to` is */
function wanted(there: readonly RelationshipInput[], question: Question, from: string, to: string) {
  const found: Record<List, string[]> = { started: [], ended: [], happened: [], possible: [] };
  for (const row of asked(there, question)) for (const list of listOf(row, from, to)) found[list].push(row.id);
  return found;
}

const standing = rows.relationships.filter((row) => !denied.includes(row));

const spans = [
  ['2011-12-31', '2012-12-31'],
  ['2012', '2012'],
  ['2012-06-15', '2012-06-16'],
  ['2013-06', '2014-02'],
  ['0001', '9999-12-31'],
  ['-9999', '-0044-12-31'],
  ['-0044-12-31', '0000'],
  ['-0050~', '2012'],
  ['2015-12-31', '2030'],
  ['2012-02-01..2012-03', '2012-05..2013-01-15'],
] as const;
const questions: readonly (readonly [string, Question])[] = [
  ['the whole graph', {}],
  ['a hub', { of: [hub] }],
  ['a hub and another', { of: [one, hub], types: ['LED', 'FUNDED', 'LEFT', 'WORKED_AT'] }],
  ['few', { of: [one, two] }],
  ['a type', { types: ['WORKED_AT'] }],
];

test.each(spans.flatMap(([from, to]) => questions.map(([name, question]) => [from, to, name, question] as const)))(
  'from %s to %s, of %s: what differs, each relationship in the right lists',
  async (from, to, _, question) => {
    const found = wanted(standing, question, days(from)[0], days(to)[1]);
    const diff = await read(graph.ask, document, { from, to, ...question });
    for (const list of lists) {
      expect([...idsIn(diff[list])].sort()).toEqual([...found[list]].sort());
      expect(diff[list].totalCount).toBe(found[list].length);
    }
  },
);

test('all lists are met', () => {
  const found = wanted(standing, {}, days('2011-12-31')[0], days('2012-12-31')[1]);
  for (const list of lists) expect(found[list].length).toBeGreaterThan(10);
});

test('what started, ended or happened is what a view at the first day and one at the second tell apart', async () => {
  const at = async (day: string, certainty: string) => {
    const query = `query ($view: View) { relationships(first: 5000, view: $view) { nodes { id } } }`;
    const { data } = await graph.ask(query, { view: { at: day, certainty } });
    return new Set((data as unknown as { relationships: Page }).relationships.nodes.map(({ id }) => id));
  };
  const [from, to] = ['2012-05-31', '2012-11-30'];
  const diff = await read(graph.ask, document, { from, to });
  const [mayBefore, mayAfter, sureAfter, sureBefore] = [
    await at(from, 'POSSIBLE'),
    await at(to, 'POSSIBLE'),
    await at(to, 'CERTAIN'),
    await at(from, 'CERTAIN'),
  ];
  const started = new Set(idsIn(diff.started));
  const ended = new Set(idsIn(diff.ended));
  // Holds for certain at the second and not even perhaps at the first: it started. And the other way round.
  for (const id of sureAfter) if (!mayBefore.has(id)) expect(started.has(id)).toBe(true);
  for (const id of sureBefore) if (!mayAfter.has(id)) expect(ended.has(id)).toBe(true);
  for (const id of started) expect(mayBefore.has(id)).toBe(false);
  // Ends are days on which it still holds.
  const next = await at('2012-12-01', 'POSSIBLE');
  for (const id of ended) expect(next.has(id)).toBe(false);
  expect(started.size).toBeGreaterThan(0);
});

test('differences one after the other hold nothing twice, and nothing that the whole does not', async () => {
  const whole = await read(graph.ask, document, { from: '2011-12-31', to: '2013-12-31' });
  const parts = [
    await read(graph.ask, document, { from: '2011-12-31', to: '2012-12-31' }),
    await read(graph.ask, document, { from: '2012-12-31', to: '2013-12-31' }),
  ];
  for (const list of ['started', 'ended', 'happened'] as const) {
    const all = parts.flatMap((part) => idsIn(part[list]));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(10);
    expect(idsIn(whole[list])).toEqual(expect.arrayContaining(all));
  }
});

test.each(lists.flatMap((list) => [{}, { of: [hub] }, { of: [one] }].map((question) => [list, question] as const)))(
  '%s of %j: pages of any size from both ends are the list in its order',
  async (list, question) => {
    const variables = { from: '2011-12-31', to: '2013-06-15', ...question };
    const { nodes } = (await read(graph.ask, document, variables))[list];
    const whole = nodes.map(({ id }) => id);
    const [from, to] = [days(variables.from)[0], days(variables.to)[1]];
    const sorted = wanted(standing, question, from, to)[list].sort((a, b) => {
      const byId = new Map(rows.relationships.map((row) => [row.id, row]));
      const place = (id: string) => {
        const row = byId.get(id);
        if (row === undefined) throw new Error(id);
        const { s0, s1, e0, e1 } = period(row);
        if (list === 'ended') return [e0, e1, id].join();
        return [row.start === undefined ? '1' : '0', ...(row.start === undefined ? [] : [s0, s1]), id].join();
      };
      return place(a) < place(b) ? -1 : 1;
    });
    expect(whole).toEqual(sorted);
    for (const [size, ask] of [
      [17, graph.ask],
      [90, asker(graph.database, 200)],
    ] as const) {
      for (const backward of [false, true]) {
        const pages: string[][] = [];
        for (let cursor: string | null = null, more = true; more;) {
          const args = backward ? { last: size, before: cursor } : { first: size, after: cursor };
          const found: Record<List, Page> = await read(ask, pagesOf(list), { ...variables, ...args });
          const { pageInfo, nodes: some } = found[list];
          pages.push(some.map(({ id }) => id));
          cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
          more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
        }
        expect((backward ? pages.reverse() : pages).flat()).toEqual(whole);
      }
    }
  },
);

test.each([
  ['before others denied some', { knownAt: '2020-06-01T00:00:00Z' }, rows.relationships],
  ['after', { knownAt: '2021-06-01T00:00:00Z' }, standing],
  ['before all', { knownAt: '2019-06-01T00:00:00Z' }, []],
])('as known %s', async (_, view, there) => {
  for (const [, question] of questions) {
    const found = wanted(there, question, days('2011-12-31')[0], days('2013-02')[1]);
    const diff = await read(graph.ask, document, { from: '2011-12-31', to: '2013-02', ...question, view });
    for (const list of lists) {
      expect([...idsIn(diff[list])].sort()).toEqual([...found[list]].sort());
      expect(diff[list].totalCount).toBe(found[list].length);
    }
  }
});

test('what is left out has not changed: it surely held, or surely did not, all the while', () => {
  const [from, to] = [days('2011-12-31')[0], days('2012-12-31')[1]];
  const time = { since: nextDay(from), until: to };
  const all = wanted(standing, {}, from, to);
  const changed = new Set(lists.flatMap((list) => all[list]));
  for (const row of standing) {
    if (changed.has(row.id)) continue;
    expect(holds(row, { ...time, certain: true })).toBe(holds(row, { ...time, certain: false }));
  }
  expect(changed.size).toBeLessThan(standing.length);
});

test.each([
  ['to before from', { from: '2012', to: '2011-12' }, 'BAD_ARGUMENT', /to is "2011-12", before from/],
  ['an impossible date', { from: '2012-02-30', to: '2013' }, undefined, /2012-02 has 29 days/],
  ['no entities', { from: '2012', to: '2013', of: [] }, 'BAD_ARGUMENT', /of holds 0 ids/],
  [
    'too many entities',
    { from: '2012', to: '2013', of: Array.from({ length: 101 }, (_, i) => `person/${i}`) },
    'BAD_ARGUMENT',
    /of holds 101 ids/,
  ],
  ['an unknown id', { from: '2012', to: '2013', of: [`${hub}x`] }, 'NOT_FOUND', /No entity has the id/],
  ['no rank', { from: '2012', to: '2013', view: { ranks: [] } }, 'BAD_ARGUMENT', /view.ranks/],
  ['a time in the view', { from: '2012', to: '2013', view: { at: '2012' } }, undefined, /"at" is not defined/],
])('%s is refused with a reason', async (_, variables, code, message) => {
  const { errors } = await graph.ask(document, variables);
  expect(errors?.[0]?.message).toMatch(message);
  if (code !== undefined) expect((errors?.[0]?.originalError as { code?: string } | undefined)?.code).toBe(code);
});
