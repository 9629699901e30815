import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startGraph, type Graph } from '../support/graph.js';
import { hubGraph, recordTwice, views } from '../support/hubGraph.js';
import { allTies, byEvidence, byText, otherEnd, type Asked, type Tie } from '../support/naiveGraph.js';

jest.setTimeout(300_000);

const data = hubGraph(20_261_127, 60, 1400);
const ids = data.entities.map(({ id }) => id);
const kindOf = new Map(data.entities.map(({ id, kind }) => [id, kind as string]));
const [hub = '', second = '', a = '', b = '', c = ''] = [ids[0], ids[1], ids[10], ids[20], ids[30]];

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  await recordTwice(graph.database, data);
});
afterAll(() => graph.stop());

const query = `query ($of: [ID!]!, $minimum: Int!, $types: [RelationshipType!], $direction: TieDirection!, $kinds: [EntityKind!], $where: TieWhere, $view: View, $first: Int!, $after: String) {
  sharedConnections(of: $of, minimum: $minimum, types: $types, direction: $direction, kinds: $kinds, where: $where, view: $view, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id } connectedTo { id } relationships { id } } } }`;

interface Listed {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly node: { readonly id: string };
    readonly connectedTo: readonly { readonly id: string }[];
    readonly relationships: readonly { readonly id: string }[];
  }[];
}

interface Case extends Asked {
  readonly of: readonly string[];
  readonly minimum: number;
  readonly kinds?: readonly string[];
}

const variablesOf = ({ of, minimum, types, direction = 'ANY', kinds, otherKinds }: Case) => ({
  ...{ of, minimum, types, direction, kinds },
  where: otherKinds === undefined ? null : { otherEnd: { kinds: otherKinds } },
});

async function asked(variables: object): Promise<Listed & { statements: number }> {
  const { data: answer, errors, statements } = await graph.ask(query, { first: 1000, ...variables });
  expect(errors).toBeUndefined();
  return { ...(answer as { sharedConnections: Listed }).sharedConnections, statements };
}

/** What entities have in common, by looking at every tie of every entity. */
function naive(ties: readonly Tie[], one: Case) {
  const candidates = ids
    .filter((id) => !one.of.includes(id) && (one.kinds === undefined || one.kinds.includes(kindOf.get(id) ?? '')))
    .map((id) => {
      const leadsTo = (tie: Tie, from: string) => otherEnd(tie, from, one)?.id === id;
      const connectedTo = one.of.filter((from) => ties.some((tie) => leadsTo(tie, from)));
      const relationships = ties.filter((tie) => one.of.some((from) => leadsTo(tie, from))).sort(byEvidence);
      return { id, connectedTo, relationships };
    });
  return candidates
    .filter(({ connectedTo }) => connectedTo.length >= one.minimum)
    .sort((left, right) => {
      const [best, other] = [left.relationships[0], right.relationships[0]];
      return (
        right.connectedTo.length - left.connectedTo.length ||
        (other?.confidence ?? 0) - (best?.confidence ?? 0) ||
        (other?.sourceCount ?? 0) - (best?.sourceCount ?? 0) ||
        byText(left.id, right.id)
      );
    })
    .map(({ id, connectedTo, relationships }) => ({
      node: { id },
      connectedTo: connectedTo.map((one) => ({ id: one })),
      relationships: relationships.slice(0, 20).map((tie) => ({ id: tie.id })),
    }));
}

const hubs: Case = { of: [hub, second], minimum: 2 };
const cases: readonly Case[] = [
  hubs,
  { of: [a, b, c], minimum: 2 },
  { of: [hub, a, b, c], minimum: 2 },
  { of: [c, hub, second, a], minimum: 3 },
  { of: [hub, second, a], minimum: 3 },
  { of: [hub, second], minimum: 2, types: ['FUNDED'] },
  { of: [hub, second, a], minimum: 2, types: ['FUNDED', 'LEFT', 'LED'], direction: 'OUT' },
  { of: [hub, second, b], minimum: 2, direction: 'IN', kinds: ['PERSON', 'ORGANIZATION'] },
  { of: [hub, second, c], minimum: 2, otherKinds: ['PLACE', 'TOPIC'] },
  { of: [hub, second], minimum: 2, types: [] },
];

/** Every view with some of the cases, the first with all: each is texts that the database has to plan. */
const underView = views.map((one, v) => ({ ...one, some: cases.filter((_, i) => v === 0 || (i + v) % 3 === 0) }));

describe.each(underView)('under the view $name', ({ view, some }) => {
  let shown: Tie[];
  beforeAll(async () => {
    shown = await allTies(graph.ask, view);
  });

  test.each(some)('what they have in common is a naive intersection: %j', async (one) => {
    const found = await asked({ ...variablesOf(one), view });
    const wanted = naive(shown, one);
    expect(found.edges).toEqual(wanted);
    expect(found.totalCount).toBe(wanted.length);
  });
});

test('the cases show something', async () => {
  const shown = await allTies(graph.ask);
  const sizes = cases.map((one) => naive(shown, one).length);
  expect(sizes.filter((size) => size > 3).length).toBeGreaterThan(6);
  expect(Math.max(...naive(shown, hubs).map(({ relationships }) => relationships.length))).toBe(20);
});

test('pages put together are the list, at any size', async () => {
  const whole = await asked(variablesOf(hubs));
  for (const first of [1, 7]) {
    const rows: Listed['edges'][number][] = [];
    let after: string | null = null;
    do {
      const page: Listed = await asked({ ...variablesOf(hubs), first, after });
      rows.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(rows).toEqual(whole.edges);
  }
});

test('hubs cost no more statements than others: the entities, and the page with its relationships', async () => {
  const text = `query ($of: [ID!]!) { sharedConnections(of: $of) { edges { node { id } relationships(first: 3) { id } } } }`;
  for (const of of [
    [hub, second],
    [a, b, c],
  ]) {
    expect((await graph.ask(text, { of })).statements).toBe(2);
  }
});

test('one that is named twice counts once', async () => {
  const found = await asked({ of: [a, b, a, c], minimum: 2, direction: 'ANY' });
  expect(found.edges).toEqual((await asked({ of: [a, b, c], minimum: 2, direction: 'ANY' })).edges);
});

test.each([
  ['one entity twice', { of: [a, a] }, 'BAD_ARGUMENT', 'of', 'of holds 1 different ids; wanted 2 to 20.'],
  ['none', { of: [] }, 'BAD_ARGUMENT', 'of', 'of holds 0 different ids; wanted 2 to 20.'],
  ['too many', { of: ids.slice(0, 21) }, 'BAD_ARGUMENT', 'of', 'of holds 21 different ids; wanted 2 to 20.'],
  ['a minimum of one', { minimum: 1 }, 'BAD_ARGUMENT', 'minimum', 'minimum is 1; wanted a whole number from 2 to 3.'],
  [
    'a minimum of more than there are',
    { minimum: 4 },
    'BAD_ARGUMENT',
    'minimum',
    'minimum is 4; wanted a whole number from 2 to 3.',
  ],
  [
    'an unknown one',
    { of: [a, b, 'person/nobody-at-all'] },
    'NOT_FOUND',
    'of[2]',
    expect.stringContaining('No entity has the id person/nobody-at-all.'),
  ],
  ['a foreign cursor', { after: 'bm8' }, 'BAD_CURSOR', 'after', 'after is no cursor: got "bm8".'],
])('%s is refused with what was wanted', async (_, variables, code, path, message) => {
  const { errors } = await graph.ask(query, { of: [a, b, c], minimum: 2, direction: 'ANY', first: 5, ...variables });
  expect(errors?.[0]?.message).toEqual(message);
  expect(errors?.[0]?.originalError).toMatchObject({ code, details: { path } });
});

test('more relationships than twenty are refused', async () => {
  const text = `{ sharedConnections(of: ["${hub}", "${second}"], first: 1) { edges { relationships(first: 21) { id } } } }`;
  const { errors } = await graph.ask(text);
  expect(errors?.[0]?.message).toBe('first is 21; wanted a whole number from 0 to 20.');
});

test('before the first record they have nothing in common', async () => {
  const view = { knownAt: '2001-01-01T00:00:00Z' };
  const found = await asked({ of: [a, b], minimum: 2, direction: 'ANY', view });
  expect(found).toMatchObject({ totalCount: 0, edges: [] });
});
