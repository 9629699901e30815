import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { record, type RelationshipInput } from '../../src/graph/changes/index.js';
import { fold } from '../../src/graph/fold.js';
import { sortable } from '../../src/graph/keys.js';
import { Oracle, type Summary } from '../support/filterOracle.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { yearOf as plainYear } from '../support/plainDays.js';
import { Random } from '../support/random.js';
import { randomGraph } from '../support/randomGraph.js';

const rows = randomGraph(new Random(3), 25, 1200);
const ids = rows.entities.map(({ id }) => id);
const hub = ids[0] ?? '';
const nameOf = new Map(rows.entities.map(({ id, name }) => [id, name]));

let graph: Graph;
let summaries: Map<string, Summary>;
let oracle: Oracle;

beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, rows, { actor: 'test' });
  expect(problems).toEqual([]);
  const all = '{ relationships(first: 2000) { nodes { id disputed disputedAspects sourceCount confidence } } }';
  const { relationships } = await data<{ relationships: { nodes: ({ id: string } & Summary)[] } }>(graph.ask, all);
  summaries = new Map(relationships.nodes.map((one) => [one.id, one]));
  oracle = new Oracle(rows, summaries);
});
afterAll(() => graph.stop());

async function data<T>(ask: Ask, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await ask(query, variables);
  if (answer.errors) throw new Error(answer.errors.map(String).join('; '));
  return answer.data as T;
}

interface Page {
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
    scanLimited: boolean;
  };
  readonly nodes: readonly { readonly id: string }[];
}

const pageFields = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor scanLimited }';

/** Walks a list from the front or from the back and gives its ids in the list's order. */
async function walk(
  read: (args: Record<string, unknown>) => Promise<Page>,
  size: number,
  backward: boolean,
): Promise<string[]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  for (let i = 0; i < 500; i += 1) {
    const page: Page = await read(backward ? { last: size, before: cursor } : { first: size, after: cursor });
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    pages.push(page.nodes.map(({ id }) => id));
    expect(backward ? hasNextPage : hasPreviousPage).toBe(cursor !== null);
    cursor = backward ? startCursor : endCursor;
    if (!(backward ? hasPreviousPage : hasNextPage)) return (backward ? pages.reverse() : pages).flat();
  }
  throw new Error('The list does not end.');
}

const tiesQuery = `query ($id: ID!, $types: [RelationshipType!], $direction: TieDirection!, $where: TieWhere, $order: TieOrder!,
  $first: Int, $after: String, $last: Int, $before: String) {
  entity(id: $id) { relationships(types: $types, direction: $direction, where: $where, orderBy: $order,
    first: $first, after: $after, last: $last, before: $before) { ${pageFields} edges { relationship { id } } } } }`;

const readTies =
  (variables: Record<string, unknown>, ask = graph.ask) =>
  async (args: Record<string, unknown>): Promise<Page> => {
    const { entity } = await data<{
      entity: { relationships: Pick<Page, 'pageInfo'> & { edges: { relationship: { id: string } }[] } };
    }>(ask, tiesQuery, { types: null, direction: 'ANY', where: null, ...variables, ...args });
    const { pageInfo, edges } = entity.relationships;
    return { pageInfo, nodes: edges.map(({ relationship }) => relationship) };
  };

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
type Compare = (a: Tie, b: Tie) => number;
interface Tie {
  readonly tie: RelationshipInput;
  readonly other: string;
}
const summary = ({ tie }: Tie) => {
  const found = summaries.get(tie.id);
  if (found === undefined) throw new Error(tie.id);
  return found;
};
const ascending: Record<string, Compare> = {
  NAME: (a, b) =>
    byText(fold(nameOf.get(a.other) ?? ''), fold(nameOf.get(b.other) ?? '')) ||
    byText(nameOf.get(a.other) ?? '', nameOf.get(b.other) ?? ''),
  DEGREE: (a, b) => oracle.degree(a.other) - oracle.degree(b.other),
  EVIDENCE: (a, b) => summary(a).confidence - summary(b).confidence || summary(a).sourceCount - summary(b).sourceCount,
};

test.each(
  Object.keys(ascending).flatMap((field) =>
    (['ASC', 'DESC'] as const).flatMap((direction) =>
      [hub, ids[3] ?? hub].map((id) => [field, direction, id] as const),
    ),
  ),
)('ties by %s %s of %s, from both ends', async (field, direction, id) => {
  const way = direction === 'ASC' ? 1 : -1;
  const compare = ascending[field];
  const wanted = oracle
    .ties(id, {})
    .sort((a, b) => way * ((compare?.(a, b) ?? 0) || byText(a.tie.id, b.tie.id)))
    .map(({ tie }) => tie.id);
  const read = readTies({ id, order: { field, direction } });
  for (const size of [97, 400]) {
    expect(await walk(read, size, false)).toEqual(wanted);
    expect(await walk(read, size, true)).toEqual(wanted);
  }
});

test.each(['ASC', 'DESC'].flatMap((direction) => [hub, ids[3] ?? hub].map((id) => [direction, id] as const)))(
  'ties by start %s of %s: from the back they are the same as from the front',
  async (direction, id) => {
    for (const variables of [{}, { types: ['FUNDED'], direction: 'OUT' }, { where: { disputed: false } }]) {
      const read = readTies({ id, order: { field: 'START', direction }, ...variables });
      const wanted = await walk(read, 1000, false);
      for (const size of [1, 97, 400]) {
        if (size === 1 && wanted.length > 40) continue;
        expect(await walk(read, size, true)).toEqual(wanted);
        expect(await walk(read, size, false)).toEqual(wanted);
      }
      const first = await read({ first: 5 });
      const between = await read({ first: 3, after: first.pageInfo.startCursor, before: first.pageInfo.endCursor });
      expect(between.nodes.map((one) => one.id)).toEqual(wanted.slice(1, Math.min(5, wanted.length) - 1).slice(0, 3));
    }
  },
);

/** What was paid, else pledged; joint sums and none come last. */
function amountOf({ tie }: Tie): string | null {
  const money = tie.paid ?? tie.pledged;
  return money === undefined ? null : sortable(String(money.amount));
}

test.each(['ASC', 'DESC'])(
  'ties by amount %s: in one currency, what has none is left out by the condition',
  async (direction) => {
    const where = { funding: { amount: { currency: 'USD' } } };
    const way = direction === 'ASC' ? 1 : -1;
    const wanted = oracle
      .ties(hub, { type: 'FUNDED' })
      .filter(({ tie, other }) => oracle.relationship(where, tie, other))
      .sort((a, b) => way * (byText(amountOf(a) ?? '', amountOf(b) ?? '') || byText(a.tie.id, b.tie.id)))
      .map(({ tie }) => tie.id);
    expect(wanted.length).toBeGreaterThan(3);
    const read = readTies({ id: hub, types: ['FUNDED'], where, order: { field: 'AMOUNT', direction } });
    for (const size of [2, 100]) {
      expect(await walk(read, size, false)).toEqual(wanted);
      expect(await walk(read, size, true)).toEqual(wanted);
    }
  },
);

test('amounts in several currencies ask for a condition, and other types have no order by amount', async () => {
  const order = { field: 'AMOUNT', direction: 'DESC' };
  const several = await graph.ask(tiesQuery, { id: hub, types: ['FUNDED'], direction: 'ANY', order });
  expect(several.errors?.[0]?.message).toMatch(/several currencies \((EUR|USD|none)/);
  const other = await graph.ask(tiesQuery, { id: hub, types: ['FUNDED', 'LEFT'], direction: 'ANY', order });
  expect(other.errors?.[0]?.message).toMatch(/FUNDED and ACQUIRED; got LEFT/);
});

const entitiesQuery = `query ($kinds: [EntityKind!], $where: EntityWhere, $orders: [EntityOrder!]!,
  $first: Int, $after: String, $last: Int, $before: String) {
  entities(kinds: $kinds, where: $where, orderBy: $orders, first: $first, after: $after, last: $last, before: $before) {
    totalCount ${pageFields} nodes { id degree } } }`;
const readEntities =
  (variables: Record<string, unknown>) =>
  async (args: Record<string, unknown>): Promise<Page> =>
    (await data<{ entities: Page }>(graph.ask, entitiesQuery, { ...variables, ...args })).entities;

type Order = readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[];
const orders: Order[] = [
  [{ field: 'NAME', direction: 'ASC' }],
  [{ field: 'NAME', direction: 'DESC' }],
  [{ field: 'ID', direction: 'ASC' }],
  [{ field: 'ID', direction: 'DESC' }],
  [{ field: 'DEGREE', direction: 'DESC' }],
  [{ field: 'DEGREE', direction: 'ASC' }],
  [
    { field: 'DEGREE', direction: 'DESC' },
    { field: 'NAME', direction: 'ASC' },
  ],
  [
    { field: 'NAME', direction: 'DESC' },
    { field: 'DEGREE', direction: 'ASC' },
  ],
];
const conditions = [
  {},
  { where: { name: { contains: 'ai', ignoreCase: true } } },
  { where: { id: { in: ids.slice(0, 9) } } },
];

test.each(orders.flatMap((order) => conditions.map((where) => [order, where] as const)))(
  'entities by %j with %j, from both ends',
  async (order, variables) => {
    const where = 'where' in variables ? variables.where : {};
    const compare = (a: string, b: string): number => {
      for (const { field, direction } of order) {
        const by =
          field === 'DEGREE'
            ? oracle.degree(a) - oracle.degree(b)
            : field === 'NAME'
              ? byText(fold(nameOf.get(a) ?? ''), fold(nameOf.get(b) ?? ''))
              : byText(a, b);
        if (by !== 0) return direction === 'ASC' ? by : -by;
      }
      // Equals follow by id, the way the names run.
      return order.some(({ field, direction }) => field === 'NAME' && direction === 'DESC')
        ? byText(b, a)
        : byText(a, b);
    };
    const wanted = ids.filter((id) => oracle.entity(where, id)).sort(compare);
    expect(wanted.length).toBeGreaterThan(2);
    const read = readEntities({ orders: order, ...variables });
    for (const size of [3, 100]) {
      expect(await walk(read, size, false)).toEqual(wanted);
      expect(await walk(read, size, true)).toEqual(wanted);
    }
  },
);

test('names in the order of a language', async () => {
  const names = ['Öland', 'Zebra', 'Apfel', 'Ångström', 'äpple', 'القاهرة', 'بيروت'];
  const entities = names.map((name, i) => ({ id: `topic/n${i}`, kind: 'TOPIC' as const, name }));
  await record(graph.database, { entities }, { actor: 'test' });
  const query = `query ($locale: Locale) { entities(where: { id: { in: ${JSON.stringify(entities.map(({ id }) => id))} } },
    orderBy: [{ field: NAME, locale: $locale }], first: 10) { nodes { name } } }`;
  for (const locale of ['sv', 'de', 'ar']) {
    const { entities: found } = await data<{ entities: { nodes: { name: string }[] } }>(graph.ask, query, { locale });
    expect(found.nodes.map(({ name }) => name)).toEqual([...names].sort(new Intl.Collator(locale).compare));
  }
});

test('counts by year agree with the relationships, and so do counts with conditions', async () => {
  const query = `query ($id: ID!, $by: [RelationshipCountBy!]!, $where: TieWhere) { entity(id: $id) {
    relationshipCounts(by: $by, where: $where) { type direction year count capped } } }`;
  const yearOf = (start: string | undefined) => (start === undefined ? null : plainYear(start));
  for (const id of ids) {
    for (const by of [['YEAR'], ['TYPE', 'YEAR'], ['TYPE', 'DIRECTION', 'YEAR'], ['DIRECTION', 'YEAR']]) {
      for (const where of [null, { disputed: false }]) {
        const { entity } = await data<{ entity: { relationshipCounts: Record<string, unknown>[] } }>(graph.ask, query, {
          id,
          by,
          where,
        });
        const wanted = new Map<string, number>();
        for (const { tie, other } of oracle.ties(id, {})) {
          if (where !== null && !oracle.relationship(where, tie, other)) continue;
          const both = [...(tie.from === id ? ['OUT'] : []), ...(tie.to === id ? ['IN'] : [])];
          for (const direction of by.includes('DIRECTION') ? both : [null]) {
            const key = JSON.stringify([by.includes('TYPE') ? tie.type : null, direction, yearOf(tie.start)]);
            wanted.set(key, (wanted.get(key) ?? 0) + 1);
          }
        }
        const found = entity.relationshipCounts.map(({ type, direction, year, count, capped }) => {
          expect(capped).toBe(false);
          return [JSON.stringify([type, direction, year]), count] as const;
        });
        expect(new Map(found)).toEqual(wanted);
      }
    }
  }
});

test('a scan that meets its budget says so and goes on from there', async () => {
  const ask = asker(graph.database, 40);
  const where = { kind: { eq: 'Main Street' } };
  const many = await data<{ entity: { degree: number } }>(graph.ask, `{ entity(id: "${hub}") { degree } }`);
  expect(many.entity.degree).toBeGreaterThan(500);
  for (const direction of ['ASC', 'DESC']) {
    const wanted = await walk(readTies({ id: hub, where, order: { field: 'START', direction } }), 1000, false);
    expect(wanted.length).toBeGreaterThan(2);
    let limited = 0;
    const read = async (args: Record<string, unknown>) => {
      const page = await readTies({ id: hub, where, order: { field: 'START', direction } }, ask)(args);
      if (page.pageInfo.scanLimited) {
        limited += 1;
        expect(page.pageInfo.endCursor ?? page.pageInfo.startCursor).not.toBeNull();
      }
      return page;
    };
    expect(await walk(read, 20, false)).toEqual(wanted);
    expect(await walk(read, 20, true)).toEqual(wanted);
    expect(limited).toBeGreaterThan(2);
  }
});

test('a list of the whole graph with conditions goes on behind its budget too', async () => {
  const query = `query ($where: RelationshipWhere, $first: Int, $after: String, $last: Int, $before: String) {
    relationships(where: $where, first: $first, after: $after, last: $last, before: $before) { ${pageFields} nodes { id } } }`;
  const where = { kind: { eq: 'MAIN' } };
  const read = (ask: Ask) => async (args: Record<string, unknown>) =>
    (await data<{ relationships: Page }>(ask, query, { where, ...args })).relationships;
  const wanted = await walk(read(graph.ask), 1000, false);
  expect(wanted.length).toBeGreaterThan(5);
  for (const backward of [false, true])
    expect(await walk(read(asker(graph.database, 60)), 3, backward)).toEqual(wanted);
});

test.each([
  ['first and last', '{ entities(first: 1, last: 1) { totalCount } }', /first is 1 and last is 1/],
  ['negative last', '{ entities(last: -1) { nodes { id } } }', /last is -1/],
  ['no order', '{ entities(orderBy: []) { nodes { id } } }', /orderBy names nothing/],
  ['an order twice', '{ entities(orderBy: [{ field: ID }, { field: ID }]) { nodes { id } } }', /orderBy names ID, ID/],
  ['a cursor of elsewhere', '{ entities(before: "eA.x") { nodes { id } } }', /before is no cursor/],
  [
    'a date that is none',
    '{ relationships(where: { period: { start: { gte: "2018-02-30" } } }) { totalCount } }',
    /2018-02/,
  ],
  [
    'too deep',
    `{ entities(where: ${'{ not: '.repeat(6)}{ degree: { gt: 1 } }${' }'.repeat(6)}) { totalCount } }`,
    /nests 6 deep; the limit is 5/,
  ],
  [
    'too many',
    `{ entities(where: { all: [${'{ degree: { gt: 1 } } '.repeat(51)}] }) { totalCount } }`,
    /more conditions; the limit is 50/,
  ],
  [
    'a negative count',
    '{ entities(where: { relationships: { atLeast: { count: -1 } } }) { totalCount } }',
    /count is -1/,
  ],
  ['an id that is none', '{ entities(where: { id: { eq: "a|b" } }) { totalCount } }', /where\.id\.eq/],
] as const)('%s is refused with a reason', async (_, query, message) => {
  const { errors } = await graph.ask(query);
  expect(errors?.[0]?.message).toMatch(message);
});

test('more than a thousand ties have no order by name, and a condition that selects few has', async () => {
  const relationships = Array.from({ length: 1100 }, (_, i) => ({
    id: `relationship/many${i}`,
    type: 'SUPPLIED' as const,
    from: hub,
    to: ids[1 + (i % 20)] ?? hub,
    kind: i < 5 ? 'rare' : 'usual',
  }));
  await record(graph.database, { relationships }, { actor: 'test' });
  const query = `query ($where: TieWhere) { entity(id: "${hub}") { relationships(types: [SUPPLIED], orderBy: { field: NAME }, where: $where) { edges { relationship { id } } } } }`;
  const { errors } = await graph.ask(query);
  expect(errors?.[0]?.message).toMatch(/NAME sorts at most 1000 relationships/);
  const { entity } = await data<{ entity: { relationships: { edges: unknown[] } } }>(graph.ask, query, {
    where: { kind: { eq: 'rare' } },
  });
  expect(entity.relationships.edges).toHaveLength(5);
  const byYear = await data<{ entity: { relationshipCounts: unknown[] } }>(
    graph.ask,
    `{ entity(id: "${hub}") { relationshipCounts(by: [YEAR], where: { kind: { eq: "usual" } }) { year count capped } } }`,
  );
  expect(byYear.entity.relationshipCounts).toEqual([{ year: null, count: 1095, capped: false }]);
});
