import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { fold } from '../../src/graph/fold.js';
import { asker, startGraph, type Graph } from '../support/graph.js';
import { hubGraph, recordTwice, views } from '../support/hubGraph.js';
import { allTies, byText, otherEnd, type Asked, type Tie } from '../support/naiveGraph.js';
import { Random } from '../support/random.js';

jest.setTimeout(180_000);

const rows = hubGraph(11, 24, 500);
const nameOf = new Map(rows.entities.map(({ id, name }) => [id, fold(name)]));
const ids = [...nameOf.keys()];

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  await recordTwice(graph.database, rows);
});
afterAll(() => graph.stop());

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly types?: readonly string[];
  readonly tieDirection?: Asked['direction'];
}

const query = `query ($view: View, $where: EntityWhere, $orders: [EntityOrder!]!, $first: Int, $after: String, $last: Int,
  $before: String) { entities(view: $view, where: $where, orderBy: $orders, first: $first, after: $after, last: $last,
  before: $before) { totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { id } } }`;

interface List {
  readonly totalCount: number;
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
  readonly nodes: readonly { readonly id: string }[];
}

async function read(variables: object): Promise<List> {
  const { data, errors } = await graph.ask(query, { ...variables });
  expect(errors).toBeUndefined();
  return (data as { entities: List }).entities;
}

async function walked(variables: object, size: number, backward: boolean): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: List = await read({
      ...variables,
      ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }),
    });
    const { pageInfo, nodes } = page;
    const list = nodes.map(({ id }) => id);
    found.push(...(backward ? list.reverse() : list));
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return backward ? found.reverse() : found;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

/** The order by counting every tie of every entity. */
function ordered(list: readonly string[], orders: readonly Order[], ties: readonly Tie[]): string[] {
  const count = (id: string, { types, tieDirection }: Order) =>
    ties.filter((tie) => otherEnd(tie, id, { ...(types && { types }), direction: tieDirection ?? 'ANY' } as Asked))
      .length;
  const isDown = orders.find(({ field }) => field !== 'TIES')?.direction === 'DESC';
  return [...list].sort((a, b) => {
    for (const order of orders) {
      const by =
        order.field === 'TIES'
          ? count(a, order) - count(b, order)
          : order.field === 'NAME'
            ? byText(nameOf.get(a) ?? '', nameOf.get(b) ?? '')
            : byText(a, b);
      if (by !== 0) return order.direction === 'ASC' ? by : -by;
    }
    return isDown ? byText(b, a) : byText(a, b);
  });
}

const random = new Random(4);
const direction = () => random.pick(['ASC', 'DESC'] as const);
const byTies = (tieDirection?: Order['tieDirection']): Order => ({
  ...{ field: 'TIES', direction: direction() },
  ...(random.chance(0.8) ? { types: relationshipTypes.slice(0, 8).filter(() => random.chance(0.4)) } : {}),
  ...(tieDirection === undefined ? {} : { tieDirection }),
});
const someOrders = (): Order[] =>
  random.pick([
    [byTies('OUT')],
    [byTies('IN')],
    [byTies()],
    [byTies('OUT'), { field: 'NAME', direction: direction() }],
    [{ field: 'NAME', direction: direction() }, byTies('IN')],
    [byTies('OUT'), byTies('ANY')],
  ]);

test.each(views)('entities by how many ties they have: $name', async ({ view }) => {
  const ties = await allTies(graph.ask, view);
  for (let i = 0; i < 4; i += 1) {
    const orders = someOrders();
    const some = random.chance(0.5) ? ids.filter(() => random.chance(0.6)) : ids;
    const wanted = ordered(some, orders, ties);
    const variables = { view, orders, where: some === ids ? null : { id: { in: some } } };
    expect(await walked(variables, 7, false)).toEqual(wanted);
    expect(await walked(variables, 50, true)).toEqual(wanted);
    expect((await read({ ...variables, first: 3 })).totalCount).toBe(some.length);
    // Among equals a locale puts names in its order; numbers go first, so only those are compared.
    if (orders.length > 1) continue;
    const [{ field, ...rest } = { field: 'TIES' }] = orders;
    const inLanguage = [
      { field, ...rest },
      { field: 'ID', direction: 'ASC', locale: 'en' },
    ];
    expect(await walked({ ...variables, orders: inLanguage }, 9, false)).toEqual(wanted);
  }
});

test('ties are counted within a budget, where the degree store does not know how many there are', async () => {
  const ask = asker(graph.database, 1);
  const variables = {
    orders: [{ field: 'TIES', direction: 'DESC', types: ['FUNDED'], tieDirection: 'OUT' }],
    first: 2,
  };
  expect((await ask(query, variables)).errors).toBeUndefined();
  const { errors } = await ask(query, { ...variables, view: { at: '2015' } });
  expect(errors?.[0]?.message).toMatch(/^orderBy TIES would count \d+ ties under this view; the limit is 50/);
  const where = { id: { in: [ids.at(-1)] } };
  expect((await ask(query, { ...variables, where, view: { at: '2015' } })).errors).toBeUndefined();
});

test.each<[string, string, RegExp]>([
  [
    'types of another order',
    '{ field: DEGREE, types: [FUNDED] }',
    /orderBy\[0\]\.types goes with the field TIES; got DEGREE/,
  ],
  [
    'a direction of another',
    '{ field: ID, tieDirection: IN }',
    /orderBy\[0\]\.tieDirection goes with the field TIES; got ID/,
  ],
  [
    'the same twice',
    '{ field: TIES }, { field: TIES, tieDirection: ANY }',
    /orderBy names TIES, TIES; wanted one to 3/,
  ],
  ['an unknown type', '{ field: TIES, types: [GAVE] }', /GAVE/],
])('refused: %s', async (_, orders, message) => {
  const { errors } = await graph.ask(`{ entities(orderBy: [${orders}]) { nodes { id } } }`);
  expect(errors?.[0]?.message).toMatch(message);
});
