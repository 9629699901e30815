import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { record, type ChangeSet, type MoneyInput, type StatementInput } from '../../src/graph/changes/index.js';
import { asker, startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';
import { amounts, currencies } from '../support/randomGraph.js';
import { ask as askSeeded } from '../support/service.js';
import { naive, type Group, type Part, type Recorded } from '../support/totals.js';

jest.setTimeout(240_000);

const random = new Random(77_003);
const people = Array.from({ length: 7 }, (_, i) => `person/p${i}`);
const joints = Array.from({ length: 5 }, (_, i) => ({
  id: `joint/j${i}`,
  total: {
    amount: amounts[i + 2] ?? '1',
    ...(i > 1 && { currency: currencies[i % 2] ?? 'USD' }),
    approximate: i === 3,
  },
  participants: people.slice(0, 2),
}));
const [early, late] = [new Date('2020-01-01T00:00:00Z'), new Date('2021-01-01T00:00:00Z')];
const maybe = <T>(value: () => T): T | undefined => (random.chance(0.5) ? value() : undefined);

function money(): MoneyInput {
  const currency = maybe(() => random.pick(currencies));
  return { amount: random.pick(amounts), ...(currency && { currency }), approximate: random.chance(0.2) };
}

/** Deals of several types, with money in every way that it is recorded, of several years or none. */
function deal(i: number): Recorded {
  const type = random.pick(['FUNDED', 'FUNDED', 'ACQUIRED', 'ACQUIRED', 'HIRED', 'OPPOSED'] as const);
  const start = random.chance(0.2)
    ? undefined
    : random.pick(['2011', '2012-05', '2012-05-09', '2013-12-31', '2014', '2011~', '201X', '-0043', '-004X', '0000%']);
  const kind = maybe(() => random.pick(['bought', 'gave to', 'Gave to']));
  const shared = random.chance(0.2) ? random.pick(joints).id : undefined;
  const [paid, pledged] = shared === undefined ? [maybe(money), random.chance(0.3) ? money() : undefined] : [];
  return {
    ...{ id: `relationship/d${i}`, type, from: random.pick(people), to: random.pick(people) },
    ...(kind !== undefined && { kind }),
    ...(start !== undefined && { start }),
    ...(paid && { paid }),
    ...(pledged && { pledged }),
    ...(shared !== undefined && { joint: shared }),
  };
}
const deals = Array.from({ length: 300 }, (_, i) => deal(i));

const evidences = ['NONE', 'FOR', 'FOR', 'DISPUTED', 'AMOUNT', 'DENIED', 'DEPRECATED'] as const;
const evidenceOf = new Map(deals.map(({ id }, i) => [id, evidences[i % evidences.length] ?? 'NONE']));
function statements(about: string): StatementInput[] {
  const told: Record<(typeof evidences)[number], Partial<StatementInput>[]> = {
    ...{ NONE: [], FOR: [{}], DISPUTED: [{}, { stance: 'DENIES' }], DENIED: [{ stance: 'DENIES' }] },
    AMOUNT: [{}, { aspect: 'AMOUNT' }, { aspect: 'AMOUNT', stance: 'DENIES' }],
    DEPRECATED: [{ rank: 'DEPRECATED' }],
  };
  return told[evidenceOf.get(about) ?? 'NONE'].map((more, n) => ({
    ...{ id: `statement/${about}-${n}`, about, source: 'source/s' },
    ...more,
  }));
}

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const some = (rows: readonly Recorded[]) => ({
    relationships: rows,
    statements: rows.flatMap(({ id }) => statements(id)),
  });
  const set: ChangeSet = {
    sources: [{ id: 'source/s', title: 's' }],
    entities: people.map((id) => ({ id, kind: 'PERSON', name: id.slice(7) })),
    joints,
    ...some(deals.slice(0, 250)),
  };
  expect((await record(graph.database, set, { actor: 'test', at: early })).problems).toEqual([]);
  expect((await record(graph.database, some(deals.slice(250)), { actor: 'test', at: late })).problems).toEqual([]);
});
afterAll(() => graph.stop());

async function data<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await graph.ask(query, variables);
  expect({ variables, errors: answer.errors }).toEqual({ variables, errors: undefined });
  return answer.data as T;
}

const sum = '{ amount count approximate }';
const sums = `paid ${sum} pledged ${sum} price ${sum} joint ${sum}`;
const place = 'type kind year from { id } to { id } currency count';
const group = `${place} withoutAmount sums { currency ${sums} disputed { ${sums} } }`;

interface Totals {
  readonly totalCount: number;
  readonly nodes: readonly Group[];
  readonly overall: Group;
  readonly denied: number;
  readonly deprecated: number;
}

const parts: readonly Part[] = ['TYPE', 'KIND', 'YEAR', 'FROM', 'TO', 'CURRENCY'];
const views: readonly (object | null)[] = [
  null,
  { at: '2012-05' },
  { during: { from: '2012-05-10', to: '2013' }, certainty: 'CERTAIN' },
  { knownAt: '2020-06-01T00:00:00Z' },
  { ranks: ['PREFERRED', 'NORMAL', 'DEPRECATED'] },
  { knownAt: '2019-01-01T00:00:00Z' },
];
const wheres: readonly (object | null)[] = [
  null,
  { from: { eq: 'person/p0' } },
  { to: { in: ['person/p1', 'person/p2'] }, kind: { eq: 'bought' } },
  { any: [{ from: { name: { eq: 'p3' } } }, { not: { kind: { exists: true } } }] },
];
const typeLists = [null, ['FUNDED'], ['ACQUIRED', 'HIRED']] as const;
const variables = `$by: [RelationshipTotalBy!]!, $types: [RelationshipType!], $where: RelationshipWhere, $view: View,
  $orderBy: RelationshipTotalOrder!`;
const given = 'by: $by, types: $types, where: $where, view: $view, orderBy: $orderBy, first: 1000';

/** The recorded rows of what a list shows under the same conditions. */
async function recorded(types: unknown, where: unknown, view: unknown) {
  const { relationships } = await data<{
    relationships: { nodes: { id: string; disputed: boolean; disputedAspects: string[] }[] };
  }>(
    `query ($types: [RelationshipType!], $where: RelationshipWhere, $view: View) {
      relationships(types: $types, where: $where, view: $view, first: 1000) { nodes { id disputed disputedAspects } } }`,
    { types, where, view },
  );
  return relationships.nodes.map(({ id, disputed, disputedAspects }) => {
    const row = deals.find((one) => one.id === id);
    if (row === undefined) throw new Error(`${id} was never recorded.`);
    return { ...row, disputed: disputed || disputedAspects.includes('AMOUNT') };
  });
}

const sorted = (groups: readonly object[]) => groups.map((one) => JSON.stringify(one)).sort();
const only = ({ type, kind, year, from, to, currency, count }: Group) => ({
  ...{ type, kind, year, from, to, currency, count },
});

/** What a group is ordered by, as a number that the few digits of these sums fit into; null comes last. */
function valueOf(one: Group, field: string, currency: string | null): number | null {
  if (field === 'COUNT') return one.count;
  if (field === 'YEAR') return one.year;
  const account = field.toLowerCase() as 'paid' | 'pledged' | 'price' | 'joint';
  const found = currency === null ? one.sums[0] : one.sums.find((sums) => sums.currency === currency);
  return found === undefined || found[account].count === 0 ? null : Number(found[account].amount);
}

test.each(views.map((view) => [JSON.stringify(view), view] as const))(
  'under the view %s numbers and sums are those of the recorded rows',
  async (_, view) => {
    for (const where of wheres) {
      const types = random.pick(typeLists);
      const rows = await recorded(types, where, view);
      for (const by of [parts.filter(() => random.chance(0.4)), [random.pick(parts)]]) {
        const field = random.pick(['COUNT', 'YEAR', 'PAID', 'PLEDGED', 'PRICE', 'JOINT']);
        const isMoney = field !== 'COUNT' && field !== 'YEAR';
        const currency = isMoney && (!by.includes('CURRENCY') || random.chance(0.5)) ? 'USD' : null;
        const direction = random.pick(['ASC', 'DESC']);
        const asked = { by, types, where, view, orderBy: { field, direction, currency } };
        const { relationshipTotals: found } = await data<{ relationshipTotals: Totals }>(
          `query (${variables}) { relationshipTotals(${given}) {
            totalCount nodes { ${group} } overall { ${group} } } }`,
          asked,
        );
        const wanted = naive(rows, joints, by);
        expect(sorted(found.nodes)).toEqual(sorted(wanted));
        expect(found.totalCount).toBe(wanted.length);
        const [overall] = naive(rows, joints, []);
        expect(found.overall).toMatchObject(overall ?? { count: 0, withoutAmount: 0, sums: [] });
        if (currency !== null || !isMoney) {
          const values = found.nodes.map((one) => valueOf(one, field, currency));
          const ends = values.filter((one) => one !== null);
          const inOrder = ends.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a));
          expect(values).toEqual([...inOrder, ...values.filter((one) => one === null)]);
        }
      }
      // Without money only numbers are read, and they are the same.
      const by = parts.filter((part) => part !== 'CURRENCY' && random.chance(0.4));
      const counted = await data<{ relationshipTotals: { nodes: object[]; overall: { count: number } } }>(
        `query (${variables}) { relationshipTotals(${given}) { nodes { ${place} } overall { count } } }`,
        { by, types, where, view, orderBy: { field: 'COUNT' } },
      );
      expect(sorted(counted.relationshipTotals.nodes)).toEqual(sorted(naive(rows, joints, by).map(only)));
      expect(counted.relationshipTotals.overall.count).toBe(rows.length);
    }
  },
);

test('how many of each type stand is read from the count store, and is what there is', async () => {
  const query = '{ relationshipTotals { nodes { type count } overall { count } } }';
  const from = graph.sent.length;
  const { relationshipTotals } = await data<{ relationshipTotals: { nodes: object[]; overall: object } }>(query);
  expect(graph.sent.slice(from).some(({ text }) => /MATCH \(\w+:Fact\)/.test(text))).toBe(false);
  const rows = await recorded(null, null, null);
  const numbers = relationshipTypes
    .map((type) => ({ type, count: rows.filter((row) => row.type === type).length }))
    .filter(({ count }) => count > 0);
  expect(relationshipTotals.nodes).toEqual(numbers.toSorted((a, b) => b.count - a.count));
  expect(relationshipTotals.overall).toEqual({ count: rows.length });
  // Of a graph that is larger than what is counted one by one too.
  expect((await asker(graph.database, 2)(query)).data).toEqual({ relationshipTotals });
});

test('what does not stand is told apart', async () => {
  const { relationshipTotals } = await data<{ relationshipTotals: object }>(
    '{ relationshipTotals { overall { count } denied deprecated } }',
  );
  const count = (which: string) => deals.filter(({ id }) => evidenceOf.get(id) === which).length;
  const [denied, deprecated] = [count('DENIED'), count('DEPRECATED')];
  expect(relationshipTotals).toEqual({
    ...{ denied, deprecated },
    overall: { count: deals.length - denied - deprecated },
  });
});

test('pages from the front and from the back are the list', async () => {
  interface Paged {
    readonly relationshipTotals: {
      readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string>> &
        Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
      readonly nodes: readonly object[];
    };
  }
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    relationshipTotals(by: [FROM, YEAR], first: $first, after: $after, last: $last, before: $before) {
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { from { id } year count } } }`;
  const whole = (await data<Paged>(query, { first: 1000 })).relationshipTotals.nodes;
  for (const backward of [false, true]) {
    const pages: (readonly object[])[] = [];
    let cursor: string | null = null;
    for (let more = true; more;) {
      const page: Record<string, unknown> = backward ? { last: 9, before: cursor } : { first: 9, after: cursor };
      const { pageInfo, nodes } = (await data<Paged>(query, page)).relationshipTotals;
      pages.push(nodes);
      more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    }
    expect((backward ? pages.reverse() : pages).flat()).toEqual(whole);
  }
});

test.each([
  ['orderBy: { field: PAID }', 'BAD_ARGUMENT', 'orderBy.currency'],
  ['orderBy: { field: COUNT, currency: "USD" }', 'BAD_ARGUMENT', 'orderBy.currency'],
  ['first: -1', 'BAD_PAGE_SIZE', 'first'],
  ['after: "x"', 'BAD_CURSOR', 'after'],
  ['where: { from: { eq: "a|b" } }', 'BAD_ID', 'where.from.eq[0]'],
])('%s is refused', async (args, code, path) => {
  const { errors } = await graph.ask(`{ relationshipTotals(${args}) { nodes { count } } }`);
  expect(errors?.[0]?.originalError).toMatchObject({ code, details: { path } });
});

test('more than is counted at once is an error, and no types are no groups', async () => {
  const few = asker(graph.database, 10);
  const { errors } = await few('{ relationshipTotals(by: [YEAR]) { nodes { count } } }');
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'TOO_COMPLEX' });
  expect(
    await data('{ relationshipTotals(types: [], by: [YEAR]) { denied nodes { count sums { currency } } } }'),
  ).toEqual({
    relationshipTotals: { denied: 0, nodes: [] },
  });
});

test('the seed: who gave OpenAI most, in dollars, and what is told of it by type', async () => {
  const answer = await askSeeded(`{
    givers: relationshipTotals(
      types: [FUNDED], by: [FROM], where: { to: { eq: "organization/openai" } }, orderBy: { field: PAID, currency: "USD" }
    ) {
      nodes { from { id } count sums { currency paid { amount } joint { amount } } }
      overall { count withoutAmount sums { currency paid ${sum} pledged ${sum} price ${sum} joint ${sum} } }
    }
    buyers: relationshipTotals(types: [ACQUIRED], by: [FROM, KIND]) { nodes { from { id } kind count withoutAmount } }
  }`);
  expect(answer.errors).toBeUndefined();
  const none = { amount: '0', count: 0, approximate: false };
  const paid = (id: string, count: number, amount: string, joint: string) => ({
    from: { id },
    ...{ count, sums: [{ currency: 'USD', paid: { amount }, joint: { amount: joint } }] },
  });
  expect(answer.data).toEqual({
    givers: {
      nodes: [
        paid('organization/microsoft', 1, '1000000000', '0'),
        paid('person/elon-musk', 2, '100000000', '1000000000'),
        paid('person/reid-hoffman', 1, '0', '1000000000'),
      ],
      overall: {
        ...{ count: 4, withoutAmount: 0 },
        sums: [
          {
            currency: 'USD',
            paid: { amount: '1100000000', count: 2, approximate: false },
            pledged: { amount: '1000000000', count: 1, approximate: true },
            price: none,
            joint: { amount: '1000000000', count: 1, approximate: false },
          },
        ],
      },
    },
    buyers: { nodes: [{ from: { id: 'person/elon-musk' }, kind: 'got', count: 1, withoutAmount: 1 }] },
  });
});
