import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { record, type ChangeSet, type EntityInput } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(120_000);

const entity = (id: string, existence?: EntityInput['existence']): EntityInput => ({
  ...{ id, kind: 'ORGANIZATION', name: id },
  ...(existence && { existence }),
});
const funded = (id: string, from: string, to: string, start?: string) => ({
  ...{ id: `relationship/${id}`, type: 'FUNDED' as const, from, to },
  ...(start !== undefined && { start }),
});
const source = (id: string, publishedAt?: string) => ({
  ...{ id: `source/${id}`, title: id },
  ...(publishedAt !== undefined && { publishedAt }),
});

/** Dates of every form, each of which is read by something other than by the formula of a period. */
const rows: ChangeSet = {
  entities: [
    entity('caesar', { start: '-0099-07-12', end: '-0043-03-15' }),
    entity('rome', { start: '-0752~' }),
    entity('guild', { start: '12XX' }),
    entity('label', { start: '199X', end: '2003?' }),
    entity('x'),
  ],
  relationships: [
    funded('forties', 'x', 'guild', '-004X'),
    funded('caesar', 'caesar', 'rome', '-0048'),
    funded('zero', 'x', 'rome', '0000'),
    funded('nineties', 'x', 'label', '199X'),
    funded('about', 'x', 'label', '1999~'),
    funded('turn', 'x', 'label', '-0001..0001'),
    funded('undated', 'x', 'guild'),
  ],
  sources: [source('new', '1999?'), source('old', '-0050'), source('none'), source('early', '005X')],
};

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  expect((await record(graph.database, rows, { actor: 'test' })).problems).toEqual([]);
});
afterAll(() => graph.stop());

async function data(query: string): Promise<Record<string, unknown>> {
  const { data: found, errors } = await graph.ask(query);
  expect(errors).toBeUndefined();
  return found as Record<string, unknown>;
}

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
}
const ids = (list: unknown) => (list as Listed).nodes.map(({ id }) => id.replace(/^source\//, ''));

test('conditions on existence: a date meets them when it may', async () => {
  const met: Record<string, readonly [where: string, ids: readonly string[]]> = {
    founded: ['start: { lt: "-0044" }', ['caesar', 'rome']],
    early: ['start: { lt: "-0752" }', ['rome']],
    ended: ['end: { lte: "-0043" }', ['caesar']],
    outlived: ['end: { gt: "-0043-03-15" }', ['label']],
    decade: ['start: { gte: "1994", lt: "1996" }', ['label']],
    century: ['start: { gte: "125X" }', ['guild', 'label']],
    during: ['during: "-0060"', ['caesar', 'rome']],
    none: ['exists: false', ['x']],
  };
  const lists = Object.entries(met).map(
    ([name, [where]]) =>
      `${name}: entities(orderBy: [{ field: ID }], where: { existence: { ${where} } }) { nodes { id } }`,
  );
  const found = await data(`{ ${lists.join('\n')} }`);
  for (const [name, [where, wanted]] of Object.entries(met)) {
    expect({ where, ids: ids(found[name]) }).toEqual({ where, ids: wanted });
  }
});

test('a year in counts and totals is the one that is written, of many the first', async () => {
  const found = await data(`{
    entity(id: "x") { relationshipCounts(by: [YEAR]) { year count } }
    up: relationshipTotals(by: [YEAR], orderBy: { field: YEAR, direction: ASC }) { nodes { year count } }
    down: relationshipTotals(by: [YEAR], orderBy: { field: YEAR, direction: DESC }) { nodes { year count } }
  }`);
  const group = (year: number | null) => ({ year, count: 1 });
  const [years, undated] = [[-49, -48, -1, 0, 1990, 1999].map(group), group(null)];
  expect(found).toEqual({
    entity: { relationshipCounts: [...years.filter(({ year }) => year !== -48), undated] },
    up: { nodes: [...years, undated] },
    down: { nodes: [...years.toReversed(), undated] },
  });
});

test('as of a day before 1: acts of before count, neighbours too, what has no date may', async () => {
  const seen = (name: string, view: string) => `
    ${name}: relationships(view: { ${view} }, orderBy: { field: START, direction: ASC }) { nodes { id } }
    ${name}Around: entity(id: "x", view: { ${view} }) { viewKey neighbours(orderBy: { field: NAME }) { nodes { id } } }`;
  const found = await data(`{
    ${seen('forties', 'asOf: "-0045"')}
    ${seen('sure', 'asOf: "-0040", certainty: CERTAIN')}
    ${seen('turn', 'asOf: "-0001-12-31"')}
    ${seen('zero', 'asOf: "0000", certainty: CERTAIN')}
    ${seen('about', 'asOf: "1998"')}
    rome: entity(id: "rome", view: { at: "-0043" }) { presence }
    caesar: entity(id: "caesar", view: { at: "-0043-03-15", certainty: CERTAIN }) { presence }
    after: entity(id: "caesar", view: { at: "-0043-03-16" }) { presence }
  }`);
  const told = (name: string) => ids(found[name]).map((id) => id.slice('relationship/'.length));
  const around = (name: string) => {
    const { viewKey, neighbours } = found[`${name}Around`] as { viewKey: string; neighbours: Listed };
    return [viewKey, ...ids(neighbours)];
  };
  expect(told('forties')).toEqual(['forties', 'caesar', 'undated']);
  expect(around('forties')).toEqual(['as of -0045-01-01..-0045-12-31', 'guild']);
  expect(told('sure')).toEqual(['forties', 'caesar']);
  expect(around('sure')).toEqual(['as of -0040-01-01..-0040-12-31; certain', 'guild']);
  expect(told('turn')).toEqual(['forties', 'caesar', 'turn', 'undated']);
  expect(around('turn')).toEqual(['as of -0001-12-31..-0001-12-31', 'guild', 'label']);
  expect(told('zero')).toEqual(['forties', 'caesar', 'zero']);
  expect(around('zero')).toEqual(['as of 0000-01-01..0000-12-31; certain', 'guild', 'rome']);
  expect(told('about')).toEqual(['forties', 'caesar', 'turn', 'zero', 'nineties', 'about', 'undated']);
  expect(found).toMatchObject({
    rome: { presence: 'POSSIBLE' },
    caesar: { presence: 'CERTAIN' },
    after: { presence: 'ABSENT' },
  });
});

test('sources are met and ordered by the days of their publication', async () => {
  const found = await data(`{
    up: sources(orderBy: { field: PUBLISHED_AT, direction: ASC }) { nodes { id } }
    down: sources(orderBy: { field: PUBLISHED_AT, direction: DESC }) { nodes { id } }
    page: sources(orderBy: { field: PUBLISHED_AT, direction: ASC }, first: 1) { pageInfo { endCursor } }
    before: sources(where: { publishedAt: { lt: "0001" } }) { nodes { id publishedAt } }
    perhaps: sources(where: { publishedAt: { gte: "0055", lte: "1998" } }, orderBy: { field: TITLE }) { nodes { id } }
  }`);
  expect(ids(found.up)).toEqual(['old', 'early', 'new', 'none']);
  expect(ids(found.down)).toEqual(['new', 'early', 'old', 'none']);
  expect(found.before).toEqual({ nodes: [{ id: 'source/old', publishedAt: '-0050' }] });
  expect(ids(found.perhaps)).toEqual(['early', 'new']);
  const { pageInfo } = found.page as { pageInfo: { endCursor: string } };
  const order = 'orderBy: { field: PUBLISHED_AT, direction: ASC }';
  const rest = await data(`{ rest: sources(${order}, after: "${pageInfo.endCursor}") { nodes { id } } }`);
  expect(ids(rest.rest)).toEqual(['early', 'new', 'none']);
});

/** The rows of a list, a page of one at a time. */
async function oneByOne<T>(query: (after: string) => string, listIn: (found: Record<string, unknown>) => unknown) {
  interface Page {
    readonly edges: readonly { readonly node: T }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const rows: T[] = [];
  for (let after = '', pages = 0; pages < 20; pages += 1) {
    const page = listIn(await data(query(after))) as Page;
    rows.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return rows;
    after = `, after: "${page.pageInfo.endCursor ?? ''}"`;
  }
  throw new Error('There is no end of pages.');
}

test.each([
  ['P60Y', ['zero', 'turn']],
  // From the first day of the years -49 to -40 to the last of the year 0 it is fifty years at most, to the year 1 more.
  ['P50Y', ['zero']],
  ['P49Y', []],
])('pairs of what was before 0, surely within %s', async (within, later) => {
  const pairs = await oneByOne<{ a: { id: string }; b: { id: string } }>(
    (
      after,
    ) => `{ relationshipPairs(a: { types: [FUNDED] }, b: { types: [FUNDED] }, sharing: [{ a: FROM, b: FROM }], order: AFTER,
      within: "${within}", view: { certainty: CERTAIN }, first: 1${after}) {
      edges { node { a { id } b { id } } } pageInfo { hasNextPage endCursor } } }`,
    ({ relationshipPairs }) => relationshipPairs,
  );
  expect(pairs.map(({ a, b }) => [a.id, b.id])).toEqual(
    later.map((id) => ['relationship/forties', `relationship/${id}`]),
  );
});

test('what has no amount comes by its start in a list by amount, that before 0 too', async () => {
  const ties = await oneByOne<{ id: string }>(
    (after) => `{ entity(id: "x") { relationships(types: [FUNDED], orderBy: { field: AMOUNT }, first: 1${after}) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
    ({ entity: found }) => (found as { relationships: unknown }).relationships,
  );
  expect(ties.map(({ id }) => id).sort()).toEqual(['guild', 'guild', 'label', 'label', 'label', 'rome']);
});
