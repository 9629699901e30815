import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { packageFile } from '../../src/files.js';
import { record, type ChangeSet, type RelationshipInput, type StatementInput } from '../../src/graph/changes/index.js';
import { createCostGate } from '../../src/resolvers/cost/index.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { cases } from '../support/cases.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { naivePairs, type AskedPair, type FoundPair } from '../support/pairOracle.js';
import { Random } from '../support/random.js';

jest.setTimeout(600_000);

const [early, late] = [new Date('2020-01-01T00:00:00Z'), new Date('2021-01-01T00:00:00Z')];

/** A small graph whose answers are written out below. */
const firm = (name: string) => `organization/${name}`;
const [acme, beta, core, dune] = ['acme', 'beta', 'core', 'dune'].map(firm) as [string, string, string, string];
const told: readonly RelationshipInput[] = [
  { id: 'relationship/acme-beta', type: 'FUNDED', from: acme, to: beta, start: '2015' },
  { id: 'relationship/beta-acme', type: 'FUNDED', from: beta, to: acme, start: '2016-03' },
  { id: 'relationship/acme-core', type: 'FUNDED', from: acme, to: core, start: '2016-02-29' },
  { id: 'relationship/acme-dune', type: 'FUNDED', from: acme, to: dune },
  { id: 'relationship/buys-beta', type: 'ACQUIRED', from: acme, to: beta, start: '2016-05-01' },
  { id: 'relationship/buys-core', type: 'ACQUIRED', from: acme, to: core, start: '2017-02-28' },
  { id: 'relationship/buys-dune', type: 'ACQUIRED', from: acme, to: dune, start: '2014-06' },
  {
    ...{ id: 'relationship/hires', type: 'HIRED', from: acme, to: 'person/pat', start: '2017-01' },
    previousEmployer: beta,
  },
  { id: 'relationship/leaves', type: 'LEFT', from: 'person/pat', to: beta, start: '2016-12-31', destination: acme },
];

/** A dense one, in which nothing is known beforehand. */
const random = new Random(20_261_129);
const ends = Array.from({ length: 6 }, (_, i) => `person/r${i}`);
const dates = ['2014', '2015', '2016', '2015-02', '2016-02', '2015-12-31', '2016-02-29', '2016-03-01', '2017-01-31'];
function row(i: number): RelationshipInput {
  const type = random.pick(['FUNDED', 'FUNDED', 'ACQUIRED', 'HIRED', 'LEFT', 'LED', 'OWNED'] as const);
  const isState = type === 'LED' || type === 'OWNED';
  const start = random.chance(0.15) ? undefined : random.pick(dates);
  const end = isState && random.chance(0.6) ? random.pick(['2017-06', '2018', '2017-01-31']) : undefined;
  return {
    ...{ id: `relationship/r${i}`, type, from: random.pick(ends), to: random.pick(ends) },
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(type === 'HIRED' && random.chance(0.8) && { previousEmployer: random.pick(ends) }),
    ...(type === 'LEFT' && random.chance(0.8) && { destination: random.pick(ends) }),
    ...(random.chance(0.3) && { kind: 'loudly' }),
  };
}
const made = Array.from({ length: 110 }, (_, i) => row(i));
const rowOf = new Map([...told, ...made].map((one) => [one.id, one]));

/** Of some rows a statement that leaves them out under some views. */
const statements = made.flatMap(({ id }, i): StatementInput[] => {
  const more = [{}, { stance: 'DENIES' as const }, { rank: 'DEPRECATED' as const }, { rank: 'PREFERRED' as const }][
    i % 9
  ];
  return more === undefined ? [] : [{ id: `statement/${id}`, about: id, source: 'source/s', ...more }];
});

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const [first, second] = [made.slice(0, 80), made.slice(80)];
  const isOf = (rows: readonly RelationshipInput[]) => (one: StatementInput) => rows.some(({ id }) => id === one.about);
  const set: ChangeSet = {
    sources: [{ id: 'source/s', title: 's' }],
    entities: [
      ...[acme, beta, core, dune].map((id) => ({ id, kind: 'ORGANIZATION' as const, name: id.slice(13) })),
      ...['person/pat', ...ends].map((id) => ({ id, kind: 'PERSON' as const, name: id.slice(7) })),
    ],
    relationships: [...told, ...first],
    statements: statements.filter(isOf(first)),
  };
  expect((await record(graph.database, set, { actor: 'test', at: early })).problems).toEqual([]);
  const rest = { relationships: second, statements: statements.filter(isOf(second)) };
  expect((await record(graph.database, rest, { actor: 'test', at: late })).problems).toEqual([]);
});
afterAll(() => graph.stop());

async function data<T>(ask: Ask, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await ask(query, variables);
  expect({ variables, errors: answer.errors }).toEqual({ variables, errors: undefined });
  return answer.data as T;
}

describe('of a small graph', () => {
  const node = 'a { id } b { id } certainty startsAfter { least most }';
  const of = (types: string) => `{ types: [${types}], where: { from: { in: ["${acme}", "${beta}"] } } }`;
  const pairs = async (args: string) => {
    const { relationshipPairs } = await data<{
      relationshipPairs: { nodes: (FoundPair & { startsAfter: { least: number; most: number } })[] };
    }>(graph.ask, `{ relationshipPairs(${args}) { nodes { ${node} } } }`);
    return relationshipPairs.nodes.map(({ a, b, certainty, startsAfter: { least, most } }) =>
      [a.id.slice(13), b.id.slice(13), certainty, least, most].join(' '),
    );
  };

  test('who funded each other: each pair once', async () => {
    const both = `a: ${of('FUNDED')}, b: ${of('FUNDED')}, sharing: [{ a: FROM, b: TO }, { a: TO, b: FROM }]`;
    expect(await pairs(both)).toEqual(['acme-beta beta-acme  61 455']);
    expect(await pairs(`${both}, order: AFTER, view: { certainty: CERTAIN }`)).toEqual([
      'acme-beta beta-acme CERTAIN 61 455',
    ]);
    expect(await pairs(`${both}, order: BEFORE, view: { certainty: CERTAIN }`)).toEqual([
      'beta-acme acme-beta CERTAIN -455 -61',
    ]);
  });

  test('who bought what they had funded, before, after, and within a year by the calendar', async () => {
    const bought = `a: ${of('FUNDED')}, b: ${of('ACQUIRED')}`;
    expect(await pairs(bought)).toEqual([
      'acme-core buys-core  365 365',
      'acme-beta buys-beta  122 486',
      'acme-dune buys-dune   ',
    ]);
    expect(await pairs(`${bought}, order: AFTER`)).toEqual([
      'acme-core buys-core CERTAIN 365 365',
      'acme-beta buys-beta CERTAIN 122 486',
      'acme-dune buys-dune POSSIBLE  ',
    ]);
    expect(await pairs(`${bought}, order: BEFORE`)).toEqual(['acme-dune buys-dune POSSIBLE  ']);
    expect(await pairs(`${bought}, order: AFTER, within: "P1Y"`)).toEqual([
      'acme-core buys-core CERTAIN 365 365',
      'acme-beta buys-beta POSSIBLE 122 486',
      'acme-dune buys-dune POSSIBLE  ',
    ]);
    expect(await pairs(`${bought}, order: AFTER, within: "P11M30D"`)).toEqual([
      'acme-core buys-core CERTAIN 365 365',
      'acme-beta buys-beta POSSIBLE 122 486',
      'acme-dune buys-dune POSSIBLE  ',
    ]);
    expect(await pairs(`${bought}, order: AFTER, within: "P52W", view: { certainty: CERTAIN }`)).toEqual([]);
    expect(await pairs(`${bought}, within: "P1Y", view: { certainty: CERTAIN }`)).toEqual([
      'acme-core buys-core CERTAIN 365 365',
    ]);
  });

  test('who hired from whom they had funded, and who left them for who had', async () => {
    const from = 'sharing: [{ a: FROM, b: FROM }, { a: TO, b: PREVIOUS_EMPLOYER }]';
    expect(await pairs(`a: ${of('FUNDED')}, b: ${of('HIRED')}, ${from}, order: AFTER`)).toEqual([
      'acme-beta hires CERTAIN 367 761',
    ]);
    const left = 'b: { types: [LEFT] }, sharing: [{ a: FROM, b: DESTINATION }, { a: TO, b: TO }]';
    expect(await pairs(`a: ${of('FUNDED')}, ${left}, order: AFTER`)).toEqual(['acme-beta leaves CERTAIN 366 730']);
  });
});

const sharings: readonly AskedPair['sharing'][] = [
  [
    { a: 'FROM', b: 'FROM' },
    { a: 'TO', b: 'TO' },
  ],
  [
    { a: 'FROM', b: 'TO' },
    { a: 'TO', b: 'FROM' },
  ],
  [{ a: 'TO', b: 'FROM' }],
  [
    { a: 'FROM', b: 'FROM' },
    { a: 'TO', b: 'PREVIOUS_EMPLOYER' },
  ],
  [
    { a: 'DESTINATION', b: 'TO' },
    { a: 'TO', b: 'FROM' },
  ],
  [{ a: 'FROM', b: 'FROM' }],
];
const withins = [null, ['P1Y', [12, 0]], ['P1M1D', [1, 1]], ['P0D', [0, 0]], ['P2W', [0, 14]]] as const;
const typeLists = [null, ['FUNDED'], ['FUNDED', 'ACQUIRED'], ['HIRED', 'LED', 'OWNED'], ['LEFT', 'LED']] as const;
const wheres: readonly (object | null)[] = [
  ...[null, null, { from: { eq: ends[0] } }, { to: { in: ends.slice(1, 3) } }],
  ...[
    { kind: { eq: 'loudly' }, to: { name: { in: ['r1', 'r2', 'r3'] } } },
    { hire: { previousEmployer: { eq: ends[1] } } },
  ],
];
const views: readonly Readonly<Record<string, unknown>>[] = [
  ...[{}, { certainty: 'CERTAIN' }, { at: '2016' }, { asOf: '2015-12-31', certainty: 'CERTAIN' }],
  ...[{ knownAt: '2020-06-01T00:00:00Z' }, { ranks: ['PREFERRED', 'NORMAL', 'DEPRECATED'] }, { ranks: ['PREFERRED'] }],
];

interface Listed {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string; readonly scanLimited: boolean };
  readonly nodes: readonly FoundPair[];
}

const pairsQuery = `query ($a: RelationshipMatch!, $b: RelationshipMatch!, $sharing: [SharedPart!]!, $order: PairOrder!,
  $within: Duration, $view: View, $first: Int!, $after: String) {
  relationshipPairs(a: $a, b: $b, sharing: $sharing, order: $order, within: $within, view: $view, first: $first,
    after: $after) { pageInfo { hasNextPage endCursor scanLimited } nodes { a { id } b { id } certainty } } }`;

/** All pages, and whether one of them stopped because enough was looked at. */
async function walked(ask: Ask, variables: object, first: number) {
  const found: FoundPair[] = [];
  let [after, limited, pages]: [string | null, boolean, number] = [null, false, 0];
  for (;;) {
    const page: { relationshipPairs: Listed } = await data(ask, pairsQuery, { ...variables, first, after });
    const { pageInfo, nodes }: Listed = page.relationshipPairs;
    expect(nodes.length).toBeLessThanOrEqual(first);
    found.push(...nodes);
    limited ||= pageInfo.scanLimited;
    pages += 1;
    expect(pages).toBeLessThan(2000);
    if (!pageInfo.hasNextPage) return { found, limited };
    after = pageInfo.endCursor;
  }
}

const listQuery = `query ($types: [RelationshipType!], $where: RelationshipWhere, $view: View) {
  relationships(types: $types, where: $where, view: $view, first: 1000) { nodes { id } } }`;

/** The recorded rows of what a list shows. */
async function matched(types: unknown, where: unknown, view: unknown): Promise<RelationshipInput[]> {
  const { relationships } = await data<{ relationships: { nodes: { id: string }[] } }>(graph.ask, listQuery, {
    ...{ types, where, view },
  });
  return relationships.nodes.flatMap(({ id }) => rowOf.get(id) ?? []);
}

test('pairs are those that trying every two recorded rows gives, page by page, however little is looked at', async () => {
  const little = asker(graph.database, 25);
  let [all, stopped] = [0, 0];
  for (let i = 0; i < cases(90); i += 1) {
    const view = views[i % views.length] ?? {};
    const sharing = sharings[i % sharings.length] ?? [];
    const order = random.pick(['ANY', 'AFTER', 'BEFORE', 'OVERLAPPING'] as const);
    const possible = withins.filter(
      (one) => one === null || (order !== 'OVERLAPPING' && (order === 'ANY' || one[0] !== 'P0D')),
    );
    const [within, length] = random.pick(possible) ?? [null, null];
    const [types, where] = [random.pick(typeLists), random.pick(wheres)];
    const a = { ...(types && { types }), ...(where && { where }) };
    const isSame = random.chance(0.3);
    const [bTypes, bWhere] = isSame ? [types, where] : [random.pick(typeLists), random.pick(wheres)];
    const b = { ...(bTypes && { types: bTypes }), ...(bWhere && { where: bWhere }) };
    const isMirrored = sharing.every((one) => sharing.some((other) => one.a === other.b && one.b === other.a));
    const once = JSON.stringify(a) === JSON.stringify(b) && isMirrored && (order === 'ANY' || order === 'OVERLAPPING');
    const asked: AskedPair = { sharing, order, within: length, certain: view.certainty === 'CERTAIN', once };
    const wanted = naivePairs(await matched(types, where, view), await matched(bTypes, bWhere, view), asked);
    const variables = { a, b, sharing, order, within, view };
    const whole = await walked(graph.ask, variables, 1000);
    expect({ variables, found: whole.found }).toEqual({ variables, found: wanted });
    const pages = await walked(i % 2 === 0 ? little : graph.ask, variables, 4);
    expect({ variables, found: pages.found }).toEqual({ variables, found: wanted });
    all += wanted.length;
    stopped += Number(pages.limited);
  }
  expect(all).toBeGreaterThan(100);
  expect(stopped).toBeGreaterThan(0);
});

test.each<[string, string, RegExp]>([
  ['nothing shared', 'sharing: []', /sharing holds 0 parts/],
  ['no end of a', 'sharing: [{ a: DESTINATION, b: FROM }]', /sharing names no end of a/],
  ['no duration', 'within: "1 year"', /is no duration: got "1 year"/],
  ['hours', 'within: "PT5H"', /is no duration/],
  ['no time at all', 'order: AFTER, within: "P0D"', /no time at all/],
  ['overlapping within', 'order: OVERLAPPING, within: "P1Y"', /which OVERLAPPING does not ask/],
  ['a condition that is null', 'a: { where: { kind: null } }', /a\.where\.kind is null/],
  ['a condition that says nothing', 'b: { where: { kind: {} } }', /b\.where\.kind holds no condition/],
  ['a wrong id', 'b: { where: { from: { eq: "a|b" } } }', /b\.where\.from\.eq/],
  ['a cursor of elsewhere', 'after: "eA.x"', /after is no cursor/],
])('refused: %s', async (_, args, message) => {
  const { errors } = await graph.ask(`{ relationshipPairs(${args}) { nodes { a { id } } } }`);
  expect(errors?.[0]?.message).toMatch(message);
});

test.each([
  `a: { types: [FUNDED] }, first: 3`,
  `a: { types: [FUNDED], where: { from: { eq: "${acme}" } } }, b: { types: [HIRED] }, sharing: [{ a: TO, b: FROM }], first: 0`,
  `a: { where: { from: { relationships: { some: { type: LED } } } } }, first: 100, sharing: [{ a: TO, b: TO }]`,
])('no more rows and statements than are foretold: %s', async (args) => {
  const text = `{ relationshipPairs(${args}) { pageInfo { hasNextPage } nodes { a { from { name degree } statements(first: 2) {
    nodes { source { title } } } } b { to { names { text } } ... on Hire { previousEmployer { name } } } } } }`;
  const document = parse(text);
  const gate = createCostGate({ schema: createSchema(), maxCost: Number.MAX_SAFE_INTEGER, maxPageSize: 5000 });
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error(text);
  const { estimate } = await gate({ document, operation, variables: {} }, null);
  const { errors, rows, statements } = await graph.ask(text);
  expect(errors).toBeUndefined();
  expect(rows).toBeLessThanOrEqual(estimate.rows);
  expect(statements).toBeLessThanOrEqual(estimate.statements);
});

test('a page is read in one trip, with all that is asked of both', async () => {
  const { relationshipPairs } = await data<{ relationshipPairs: { nodes: unknown[] } }>(
    graph.ask,
    `{ relationshipPairs(a: { types: [FUNDED], where: { from: { eq: "${acme}" } } }, b: { types: [ACQUIRED] }, first: 1) {
      nodes { a { viewKey from { id name } period { start } } b { to { id } ... on OtherRelationship { amount { amount } } } }
    } }`,
  );
  expect(relationshipPairs.nodes).toEqual([
    {
      a: { viewKey: 'current', from: { id: acme, name: 'acme' }, period: { start: '2016-02-29' } },
      b: { to: { id: core }, amount: null },
    },
  ]);
});

test('the question of docs/pairs.md is answered', async () => {
  const [, question = ''] = /```graphql\n([^]*?)```/.exec(packageFile('docs/pairs.md')) ?? [];
  const found = await data<Record<string, { nodes: { b: { type: string } }[] }>>(graph.ask, question);
  expect(Object.keys(found)).toEqual(['eachOther', 'bought', 'hiredFrom', 'opposed']);
  expect(new Set(found.bought?.nodes.map(({ b }) => b.type))).toEqual(new Set(['ACQUIRED']));
});
