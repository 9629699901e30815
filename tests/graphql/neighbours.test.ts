import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { fold } from '../../src/graph/fold.js';
import { startGraph, type Graph } from '../support/graph.js';
import { hubGraph, recordTwice, views } from '../support/hubGraph.js';
import { allTies, byText, otherEnd, type Asked, type Tie } from '../support/naiveGraph.js';
import { Random } from '../support/random.js';

jest.setTimeout(240_000);

const rows = hubGraph(12, 24, 500);
const entityOf = new Map(rows.entities.map((entity) => [entity.id, entity]));
const ids = [...entityOf.keys()];
const [hub = ''] = ids;

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  await recordTwice(graph.database, rows);
});
afterAll(() => graph.stop());

/** All ties as they were recorded at first, when every one of them stood. */
const recorded = rows.relationships.map(({ id, type, from, to }) => ({
  ...{ id, type, from: { id: from, kind: entityOf.get(from)?.kind }, to: { id: to, kind: entityOf.get(to)?.kind } },
})) as readonly Pick<Tie, 'id' | 'type' | 'from' | 'to'>[] as readonly Tie[];

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
  readonly tieCount: number;
  readonly types: readonly string[];
  readonly counts: readonly { readonly type: string; readonly direction: string; readonly count: number }[];
}

interface Neighbours {
  readonly totalCount: number;
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
  readonly edges: readonly Edge[];
}

const query = `query ($id: ID!, $view: View, $types: [RelationshipType!], $direction: TieDirection!, $kinds: [EntityKind!],
  $where: TieWhere, $order: NeighbourOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  entity(id: $id, view: $view) { neighbours(types: $types, direction: $direction, kinds: $kinds, where: $where,
    orderBy: $order, first: $first, after: $after, last: $last, before: $before) { totalCount
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    edges { tieCount types counts { type direction count } node { id } } } } }`;

async function read(variables: object): Promise<Neighbours> {
  const { data, errors } = await graph.ask(query, { ...variables });
  expect(errors).toBeUndefined();
  return (data as { entity: { neighbours: Neighbours } }).entity.neighbours;
}

async function walked(variables: object, size: number, backward: boolean): Promise<Edge[]> {
  const found: Edge[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: object = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { pageInfo, edges }: Neighbours = await read({ ...variables, ...page });
    found.push(...(backward ? [...edges].reverse() : edges));
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return backward ? found.reverse() : found;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

interface Related {
  readonly edges: readonly { readonly relationship: { readonly id: string } }[];
}

/** An entity with its neighbours and the first of theirs. */
interface Nested {
  readonly id: string;
  readonly neighbours: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly tieCount: number;
      readonly node: {
        readonly id: string;
        readonly neighbours: { readonly nodes: readonly { readonly id: string }[] };
      };
    }[];
  };
}

interface Order {
  readonly field: 'TIES' | 'NAME';
  readonly direction: 'ASC' | 'DESC';
}

/** The neighbours by looking at every tie. */
function expected(id: string, asked: Asked, { field, direction }: Order, ties: readonly Tie[]) {
  const byOther = new Map<string, Tie[]>();
  for (const tie of ties) {
    const other = otherEnd(tie, id, asked)?.id;
    if (other !== undefined) byOther.set(other, [...(byOther.get(other) ?? []), tie]);
  }
  const sign = direction === 'DESC' ? -1 : 1;
  const name = (one: string) => fold(entityOf.get(one)?.name ?? '');
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
    byText(name(a), name(b)) || byText(a, b);
  const ways = (['OUT', 'IN'] as const).filter(
    (way) => (asked.direction ?? 'ANY') === 'ANY' || asked.direction === way,
  );
  return [...byOther]
    .sort((a, b) => (field === 'NAME' ? sign * byName(a, b) : sign * (a[1].length - b[1].length) || byName(a, b)))
    .map(([other, list]) => ({
      node: { id: other },
      tieCount: list.length,
      types: relationshipTypes.filter((type) => list.some((tie) => tie.type === type)),
      counts: relationshipTypes
        .flatMap((type) => ways.map((way) => ({ type, direction: way })))
        .map((group) => ({
          ...group,
          count: list.filter(
            ({ type, from, to }) => type === group.type && (group.direction === 'OUT' ? from.id : to.id) === id,
          ).length,
        }))
        .filter(({ count }) => count > 0),
    }));
}

const random = new Random(8);
/** Conditions on ties, and how they read on relationships. */
const wheres = [
  null,
  { sourceCount: { gte: 1 } },
  { otherEnd: { name: { contains: 'a', ignoreCase: true } } },
  { otherEnd: { degree: { lt: 30 } }, description: { exists: true } },
] as const;

test.each(views)('neighbours are what the ties say: $name', async ({ name, view }) => {
  const all = name === 'known' ? recorded : await allTies(graph.ask, view);
  for (let i = 0; i < 5; i += 1) {
    const id = i % 2 === 0 ? hub : random.pick(ids);
    const direction = random.pick(['OUT', 'IN', 'ANY'] as const);
    const types = random.chance(0.5) ? null : relationshipTypes.slice(0, 8).filter(() => random.chance(0.5));
    const kinds = random.chance(0.6) ? null : (['PERSON', 'ORGANIZATION'] as const);
    const where = random.pick(wheres);
    const order = { field: random.pick(['TIES', 'NAME'] as const), direction: random.pick(['ASC', 'DESC'] as const) };
    let ties: readonly Tie[] = all;
    if (where !== null) {
      const list = `query ($id: ID!, $view: View, $where: TieWhere) { entity(id: $id, view: $view) {
        relationships(first: 2000, where: $where) { edges { relationship { id } } } } }`;
      const { data } = await graph.ask(list, { id, view, where });
      const { edges } = (data as { entity: { relationships: Related } }).entity.relationships;
      const met = new Set(edges.map(({ relationship }) => relationship.id));
      ties = all.filter((tie) => met.has(tie.id));
    }
    const asked = { ...(types && { types }), direction, ...(kinds && { otherKinds: kinds }) };
    const wanted = expected(id, asked, order, ties);
    const variables = { id, view, types, direction, kinds, where, order };
    expect(await walked(variables, 4, false)).toEqual(wanted);
    expect(await walked(variables, 100, true)).toEqual(wanted);
    expect((await read({ ...variables, first: 0 })).totalCount).toBe(wanted.length);
  }
});

test('neighbours of many entities, and of theirs, are one statement', async () => {
  const { data, errors, statements } =
    await graph.ask(`{ entities(first: 3, orderBy: [{ field: ID }]) { nodes { id degree
    neighbours(first: 2) { totalCount edges { tieCount node { id neighbours(first: 1, orderBy: { field: NAME }) {
      nodes { id } } } } } } } }`);
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  const ties = await allTies(graph.ask);
  for (const { id, neighbours } of (data as { entities: { nodes: readonly Nested[] } }).entities.nodes) {
    const wanted = expected(id, {}, { field: 'TIES', direction: 'DESC' }, ties);
    expect(neighbours.totalCount).toBe(wanted.length);
    expect(neighbours.edges.map(({ tieCount, node }) => [node.id, tieCount])).toEqual(
      wanted.slice(0, 2).map(({ node, tieCount }) => [node.id, tieCount]),
    );
    for (const { node } of neighbours.edges) {
      const [first] = expected(node.id, {}, { field: 'NAME', direction: 'ASC' }, ties);
      expect(node.neighbours.nodes).toEqual([first?.node]);
    }
  }
});

test.each<[string, string, RegExp]>([
  ['both ends', 'first: 1, last: 1', /first is 1 and last is 1/],
  ['a cursor of elsewhere', 'after: "eA.x"', /after is no cursor/],
  ['an unknown order', 'orderBy: { field: DEGREE }', /DEGREE/],
  ['a null in a condition', 'where: { otherEnd: { eq: null } }', /null/],
])('refused: %s', async (_, args, message) => {
  const { errors } = await graph.ask(`{ entity(id: "${hub}") { neighbours(${args}) { nodes { id } } } }`);
  expect(errors?.[0]?.message).toMatch(message);
});
