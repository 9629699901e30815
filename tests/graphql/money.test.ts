import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { record, type ChangeSet, type MoneyInput, type StatementInput } from '../../src/graph/changes/index.js';
import { encodeCursor } from '../../src/graph/cursor.js';
import { randomDate } from '../support/everyDay.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { yearOf } from '../support/plainDays.js';
import { Random } from '../support/random.js';
import { amounts, currencies } from '../support/randomGraph.js';
import { ask as askSeeded } from '../support/service.js';

jest.setTimeout(240_000);

const random = new Random(1_000_000_007);
const names = Array.from({ length: 9 }, (_, i) => `person/p${i}`);
const jointIds = Array.from({ length: 6 }, (_, i) => `joint/j${i}`);
const loaded = new Date('2020-01-01T00:00:00Z');
const later = new Date('2021-01-01T00:00:00Z');

const maybe = <T>(value: () => T): T | undefined => (random.chance(0.5) ? value() : undefined);

function money(): MoneyInput {
  const currency = maybe(() => random.pick(currencies));
  return { amount: random.pick(amounts), ...(currency && { currency }), approximate: random.chance(0.2) };
}

/** Gifts with amounts that differ in the last digit, shared ones, ones without any; of several years, or of none. */
function gift(i: number) {
  const [from, to] = [i % 3 === 0 ? names[0] : random.pick(names), random.pick(names)];
  const shared = random.chance(0.2) ? random.pick(jointIds) : undefined;
  const start = random.chance(0.2)
    ? undefined
    : random.chance(0.3)
      ? random.pick(['2011', '2016-05', '201X', '1999~', '-0043', '2011?..2016-05'])
      : randomDate(random);
  const [paid, pledged] = shared ? [] : [maybe(money), maybe(money)];
  const row = { id: `relationship/g${i}`, type: 'FUNDED', from: from ?? '', to } as const;
  return {
    ...row,
    ...(start && { start }),
    ...(paid && { paid }),
    ...(pledged && { pledged }),
    ...(shared && { joint: shared }),
  };
}

const gifts = Array.from({ length: 500 }, (_, i) => gift(i));
/** What is no funding is in no total, whatever it cost. */
const price = {
  id: 'relationship/x',
  type: 'ACQUIRED',
  from: 'person/p0',
  to: 'person/p1',
  paid: { amount: '99' },
} as const;

/** How the evidence of each gift is: none, for it, disputed in itself or in its amount, against it, or withdrawn. */
const evidences = ['NONE', 'FOR', 'FOR', 'DISPUTED', 'AMOUNT', 'DENIED', 'DEPRECATED'] as const;
const evidenceOf = new Map<string, (typeof evidences)[number]>(
  gifts.map(({ id }, i) => [id, evidences[i % evidences.length] ?? 'NONE']),
);

function statements(about: string): StatementInput[] {
  const say = (n: number, more: Partial<StatementInput>): StatementInput => ({
    id: `statement/${about}-${n}`,
    about,
    source: 'source/s',
    ...more,
  });
  switch (evidenceOf.get(about)) {
    case 'FOR':
      return [say(0, {})];
    case 'DISPUTED':
      return [say(0, {}), say(1, { stance: 'DENIES' })];
    case 'AMOUNT':
      return [say(0, {}), say(1, { aspect: 'AMOUNT' }), say(2, { aspect: 'AMOUNT', stance: 'DENIES' })];
    case 'DENIED':
      return [say(0, { stance: 'DENIES' })];
    case 'DEPRECATED':
      return [say(0, { rank: 'DEPRECATED' })];
    case 'NONE':
    case undefined:
      return [];
  }
}

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const set: ChangeSet = {
    sources: [{ id: 'source/s', title: 's' }],
    entities: names.map((id) => ({ id, kind: 'PERSON', name: id.slice(7) })),
    joints: jointIds.map((id, i) => ({
      id,
      total: {
        amount: amounts[i + 2] ?? '1',
        ...(i > 1 && { currency: currencies[i % 2] ?? 'USD' }),
        approximate: i === 3,
      },
      participants: names.slice(0, 2),
    })),
    relationships: [...gifts.slice(0, 400), price],
    statements: gifts.slice(0, 400).flatMap(({ id }) => statements(id)),
  };
  expect((await record(graph.database, set, { actor: 'test', at: loaded })).problems).toEqual([]);
  const rest = { relationships: gifts.slice(400), statements: gifts.slice(400).flatMap(({ id }) => statements(id)) };
  expect((await record(graph.database, rest, { actor: 'test', at: later })).problems).toEqual([]);
});
afterAll(() => graph.stop());

async function data<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await graph.ask(query, variables);
  expect({ variables, errors: answer.errors }).toEqual({ variables, errors: undefined });
  return answer.data as T;
}

/** Exact arithmetic in units of 10 to the minus 18. */
const units = (amount: string): bigint => {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(18, '0'));
  return amount.startsWith('-') ? -value : value;
};
function decimal(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(19, '0');
  const fraction = digits.slice(-18).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -18)}${fraction === '' ? '' : `.${fraction}`}`;
}

interface Stated {
  readonly amount: string;
  readonly currency: string | null;
  readonly approximate: boolean;
}

interface Gift {
  readonly id: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly period: { readonly start: string | null };
  readonly disputed: boolean;
  readonly disputedAspects: readonly string[];
  readonly paid: Stated | null;
  readonly pledged: Stated | null;
  readonly joint: { readonly id: string; readonly total: Stated } | null;
}

interface Sum {
  readonly amount: string;
  readonly count: number;
  readonly approximate: boolean;
}

interface Group {
  readonly giver: { readonly id: string } | null;
  readonly receiver: { readonly id: string } | null;
  readonly year: number | null;
  readonly currency: string | null;
  readonly paid: Sum;
  readonly pledged: Sum;
  readonly joint: Sum;
  readonly disputed: { readonly paid: Sum; readonly pledged: Sum; readonly joint: Sum };
}

interface Totals {
  readonly totalCount: number;
  readonly relationshipCount: number;
  readonly nodes: readonly Group[];
  readonly overall: readonly Group[];
  readonly leftOut: {
    readonly withoutAmount: number;
    readonly sharing: number;
    readonly denied: number;
    readonly deprecated: number;
  };
}

const by = ['GIVER', 'RECEIVER', 'YEAR'] as const;
type By = readonly (typeof by)[number][];

const sumOf = (all: readonly Stated[]): Sum => ({
  amount: decimal(all.reduce((sum, { amount }) => sum + units(amount), 0n)),
  count: all.length,
  approximate: all.some(({ approximate }) => approximate),
});

/** The totals of gifts as plainly as can be: for each group all that belongs into it, looked for in the whole list. */
function naive(list: readonly Gift[], parts: By): Group[] {
  const place = ({ from, to, period }: Gift) => ({
    giver: parts.includes('GIVER') ? { id: from.id } : null,
    receiver: parts.includes('RECEIVER') ? { id: to.id } : null,
    year: parts.includes('YEAR') && period.start !== null ? yearOf(period.start) : null,
  });
  const stated = ({ paid, pledged, joint }: Gift) =>
    [paid, pledged, joint?.total ?? null].filter((one) => one !== null);
  const keys = new Set(
    list.flatMap((one) => stated(one).map(({ currency }) => JSON.stringify({ ...place(one), currency }))),
  );
  const places = list.map((one) => [JSON.stringify(place(one)).slice(0, -1), one] as const);
  return [...keys].map((key): Group => {
    const group = JSON.parse(key) as Pick<Group, 'giver' | 'receiver' | 'year' | 'currency'>;
    const { currency } = group;
    const mine = places.filter(([start]) => key.startsWith(`${start},`)).map(([, one]) => one);
    const isDisputed = (one: Gift) => one.disputed || one.disputedAspects.includes('AMOUNT');
    const amountsOf = (field: 'paid' | 'pledged', disputed: boolean) =>
      mine
        .filter((one) => isDisputed(one) === disputed)
        .flatMap((one) => one[field] ?? [])
        .filter((one) => one.currency === currency);
    const jointsOf = (disputed: boolean) => {
      const sharing = (id: string) => mine.filter(({ joint }) => joint?.id === id);
      const once = new Map(mine.flatMap(({ joint }) => (joint === null ? [] : [[joint.id, joint.total]])));
      return [...once]
        .filter(([id, total]) => total.currency === currency && sharing(id).every(isDisputed) === disputed)
        .map(([, total]) => total);
    };
    const sums = (disputed: boolean) => ({
      paid: sumOf(amountsOf('paid', disputed)),
      pledged: sumOf(amountsOf('pledged', disputed)),
      joint: sumOf(jointsOf(disputed)),
    });
    return { ...group, ...sums(false), disputed: sums(true) };
  });
}

const sum = '{ amount count approximate }';
const group = `giver { id } receiver { id } year currency paid ${sum} pledged ${sum} joint ${sum}
  disputed { paid ${sum} pledged ${sum} joint ${sum} }`;
const fields = `totalCount relationshipCount nodes { ${group} } overall { ${group} }
  leftOut { withoutAmount sharing denied deprecated }`;
const stated = '{ amount currency approximate }';
const giftFields = `id from { id } to { id } period { start } disputed disputedAspects
  ... on Funding { paid ${stated} pledged ${stated} joint { id total ${stated} } }`;

const sorted = (groups: readonly Group[]) => groups.map((one) => JSON.stringify(one)).sort();

type Field = 'year' | 'currency' | 'giver' | 'receiver';

/** What a list is put in order by, such that equal rows do not occur. */
function isInOrder(groups: readonly Group[], orderBy: string): boolean {
  const text = (one: Group, field: Field) => {
    const value = one[field];
    return value === null ? '\u{10ffff}' : typeof value === 'object' ? value.id : String(value);
  };
  const amount = (field: 'paid' | 'pledged') => (a: Group, b: Group) => {
    const difference = units(b[field].amount) - units(a[field].amount);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  };
  const by = (field: Field) => (a: Group, b: Group) => {
    const [left, right] = [text(a, field), text(b, field)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  const [first, second] = orderBy === 'PLEDGED' ? (['pledged', 'paid'] as const) : (['paid', 'pledged'] as const);
  const compares =
    orderBy === 'YEAR'
      ? [by('year'), by('currency'), amount('paid'), amount('pledged'), by('giver'), by('receiver')]
      : [by('currency'), amount(first), amount(second), by('year'), by('giver'), by('receiver')];
  return groups.slice(1).every((row, i) => {
    const before = groups[i];
    const found = before && compares.map((compare) => compare(before, row)).find((one) => one !== 0);
    return found !== undefined && found < 0;
  });
}

const views: readonly (object | null)[] = [
  null,
  { at: '2015-02' },
  { during: { from: '2015-02-10', to: '2015-04-01' }, certainty: 'CERTAIN' },
  { knownAt: '2020-06-01T00:00:00Z' },
  { ranks: ['PREFERRED', 'NORMAL', 'DEPRECATED'] },
  { ranks: ['DEPRECATED'] },
  { asOf: '2015-02' },
  { asOf: '2015-03-01..2015-03-20', certainty: 'CERTAIN', knownAt: '2020-06-01T00:00:00Z' },
  { at: '2015', knownAt: '2020-06-01T00:00:00Z', ranks: ['NORMAL', 'DEPRECATED'], certainty: 'CERTAIN' },
  { knownAt: '2019-01-01T00:00:00Z' },
];
const wheres: readonly (object | null)[] = [
  null,
  { from: { eq: 'person/p0' } },
  { to: { in: ['person/p1', 'person/p2'] }, funding: { amount: { currency: 'USD' } } },
  { any: [{ disputed: true }, { funding: { joint: true } }] },
];
const combinations = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => by.filter((_, i) => bits & (1 << i)));

const read = (where: object | null, view: object | null) =>
  data<{ relationships: { nodes: Gift[] } }>(
    `query ($where: RelationshipWhere, $view: View) {
      relationships(types: [FUNDED], first: 1000, where: $where, view: $view) { nodes { ${giftFields} } } }`,
    { where, view },
  );

test.each(views.map((view) => [JSON.stringify(view), view] as const))(
  'under the view %s the totals of all gifts are those of a naive sum',
  async (_, view) => {
    for (const where of wheres) {
      const list = (await read(where, view)).relationships.nodes;
      // All of them where all gifts are meant, and some under each condition.
      for (const parts of where === null ? combinations : random.some(combinations).slice(0, 2)) {
        const orderBy = random.pick(['PAID', 'PLEDGED', 'YEAR']);
        const { fundingTotals: found } = await data<{ fundingTotals: Totals }>(
          `query ($by: [FundingTotalBy!]!, $where: RelationshipWhere, $view: View, $orderBy: FundingTotalOrder!) {
            fundingTotals(by: $by, where: $where, view: $view, orderBy: $orderBy, first: 1000) { ${fields} } }`,
          { by: parts, where, view, orderBy },
        );
        expect(sorted(found.nodes)).toEqual(sorted(naive(list, parts)));
        expect(sorted(found.overall)).toEqual(sorted(naive(list, [])));
        expect({ orderBy, right: isInOrder(found.nodes, orderBy) }).toEqual({ orderBy, right: true });
        expect(found.totalCount).toBe(found.nodes.length);
        expect(found.relationshipCount).toBe(list.length);
        expect(found.leftOut).toMatchObject({
          withoutAmount: list.filter(({ paid, pledged, joint }) => !paid && !pledged && !joint).length,
          sharing: list.filter(({ joint }) => joint !== null).length,
        });
      }
    }
  },
);

test('the graph holds what the totals are tried on', async () => {
  const list = (await read(null, null)).relationships.nodes;
  const [overall] = [naive(list, [])];
  for (const account of ['paid', 'pledged', 'joint'] as const) {
    expect(overall.some((one) => one[account].count > 1)).toBe(true);
    expect(overall.some(({ disputed }) => disputed[account].count > 0 || account === 'joint')).toBe(true);
  }
  expect(new Set(overall.map(({ currency }) => currency))).toEqual(new Set(['USD', 'EUR', null]));
  expect(new Set(list.map(({ period }) => (period.start === null ? null : yearOf(period.start)))).size).toBeGreaterThan(
    6,
  );
});

const count = (rows: readonly { id: string }[], evidence: string) =>
  rows.filter(({ id }) => evidenceOf.get(id) === evidence).length;

test.each([
  ['now', null, gifts],
  ['known early', { knownAt: '2020-06-01T00:00:00Z' }, gifts.slice(0, 400)],
] as const)('what does not stand is told as left out, %s', async (_, view, rows) => {
  const query = `query ($view: View, $where: RelationshipWhere) {
    fundingTotals(view: $view, where: $where) { leftOut { denied deprecated } }
    entity(id: "person/p0", view: $view) {
      fundedTotals { leftOut { denied deprecated } }
      fundedByTotals { leftOut { denied deprecated } }
    } }`;
  const leftOut = (list: readonly { id: string }[]) => ({
    leftOut: { denied: count(list, 'DENIED'), deprecated: count(list, 'DEPRECATED') },
  });
  const given = rows.filter(({ from }) => from === 'person/p0');
  expect(given.length).toBeLessThan(rows.length);
  const whole = leftOut(rows);
  expect(whole.leftOut.denied * whole.leftOut.deprecated).toBeGreaterThan(0);
  const entity = {
    fundedTotals: leftOut(given),
    fundedByTotals: leftOut(rows.filter(({ to }) => to === 'person/p0')),
  };
  expect(await data(query, { view })).toEqual({ fundingTotals: whole, entity });
  const where = { from: { eq: 'person/p0' } };
  expect(await data(query, { view, where })).toEqual({ fundingTotals: leftOut(given), entity });
  // What the view asks for is not left out.
  const seen = { ...view, ranks: ['NORMAL', 'DEPRECATED'] };
  const { fundingTotals } = await data<{ fundingTotals: object }>(query, { view: seen });
  expect(fundingTotals).toEqual({ leftOut: { ...whole.leftOut, deprecated: 0 } });
});

test('what entities gave and got is what their gifts sum up to, of all entities of a level at once', async () => {
  for (const view of views.slice(0, 5)) {
    for (const [field, ties] of [
      ['fundedTotals', 'funded'],
      ['fundedByTotals', 'fundedBy'],
    ] as const) {
      for (const parts of combinations) {
        const query = `query ($by: [FundingTotalBy!]!, $view: View) { entities(first: 20, view: $view) { nodes {
          id totals: ${field}(by: $by, first: 1000) { nodes { ${group} } overall { ${group} } relationshipCount } } } }`;
        const answer = await graph.ask(query, { by: parts, view });
        expect(answer.errors).toBeUndefined();
        // The entities, their totals, the names of givers and receivers; the moment of the view.
        expect(answer.statements).toBeLessThanOrEqual(4);
        const { nodes } = (answer.data as { entities: { nodes: { id: string; totals: Totals }[] } }).entities;
        const lists = await data<{
          entities: { nodes: { ties: { nodes: unknown; edges: { relationship: Gift }[] } }[] };
        }>(
          `query ($view: View) { entities(first: 20, view: $view) { nodes {
            ties: ${ties}(first: 1000) { edges { relationship { ${giftFields} } } } } } }`,
          { view },
        );
        nodes.forEach(({ totals }, i) => {
          const list = lists.entities.nodes[i]?.ties.edges.map(({ relationship }) => relationship) ?? [];
          expect(sorted(totals.nodes)).toEqual(sorted(naive(list, parts)));
          expect(sorted(totals.overall)).toEqual(sorted(naive(list, [])));
          expect(totals.relationshipCount).toBe(list.length);
        });
        expect(nodes).toHaveLength(names.length);
      }
    }
  }
});

test('pages from the front and from the back are the list', async () => {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    fundingTotals(by: [GIVER, YEAR], first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${group} } } } }`;
  interface Paged {
    readonly fundingTotals: {
      readonly totalCount: number;
      readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      readonly edges: readonly { readonly cursor: string; readonly node: Group }[];
    };
  }
  const whole = (await data<Paged>(query, { first: 1000 })).fundingTotals;
  expect(whole.totalCount).toBe(whole.edges.length);
  for (const backward of [false, true]) {
    const pages: (readonly Group[])[] = [];
    let cursor: string | null = null;
    for (let more = true; more;) {
      const args: object = backward ? { last: 7, before: cursor } : { first: 7, after: cursor };
      const { pageInfo, edges } = (await data<Paged>(query, { ...args })).fundingTotals;
      pages.push(edges.map(({ node }) => node));
      more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
      expect(edges.at(backward ? 0 : -1)?.cursor).toBe(cursor);
    }
    expect(pages.length).toBe(Math.ceil(whole.totalCount / 7));
    expect((backward ? pages.reverse() : pages).flat()).toEqual(whole.edges.map(({ node }) => node));
  }
});

const codeOf = async (ask: Ask, query: string) => {
  const { errors } = await ask(query);
  const [first] = errors ?? [];
  return [(first?.originalError as { code?: string } | undefined)?.code ?? first?.extensions.code, first?.message];
};

test('more than can be added up is an error that says so, and no sum', async () => {
  const ask = asker(graph.database, 10);
  const [code, message] = await codeOf(ask, '{ fundingTotals { relationshipCount } }');
  expect([code, message]).toEqual(['TOO_COMPLEX', expect.stringContaining('More than 100 relationships')]);
  expect((await codeOf(ask, '{ entity(id: "person/p0") { fundedTotals { totalCount } } }'))[0]).toBe('TOO_COMPLEX');
  const few = '{ fundingTotals(where: { from: { eq: "person/p3" } }) { relationshipCount } }';
  expect((await ask(few)).errors).toBeUndefined();
});

test.each([
  ['fundingTotals(first: -1) { nodes { year } }', 'BAD_PAGE_SIZE'],
  ['fundingTotals(first: 1, last: 1) { nodes { year } }', 'BAD_ARGUMENT'],
  ['fundingTotals(after: "x") { nodes { year } }', 'BAD_CURSOR'],
  ['fundingTotals(view: { at: "2015", during: { from: "2015" } }) { nodes { year } }', 'BAD_ARGUMENT'],
  ['fundingTotals(where: { from: { eq: "a|b" } }) { nodes { year } }', 'BAD_ID'],
  ['entity(id: "person/p0") { fundedTotals(last: 5001) { nodes { year } } }', 'BAD_PAGE_SIZE'],
])('%s is refused', async (field, code) => {
  expect((await codeOf(graph.ask, `{ ${field} }`))[0]).toBe(code);
});

test('a cursor of another list, or of a group that is none of this one, is refused', async () => {
  const cursorOf = async (args: string) => {
    const { fundingTotals } = await data<{ fundingTotals: { pageInfo: { endCursor: string } } }>(
      `{ fundingTotals(${args}) { pageInfo { endCursor } } }`,
    );
    return fundingTotals.pageInfo.endCursor;
  };
  const cursor = await cursorOf('by: [GIVER], first: 2');
  const ask = (args: string, after: string) =>
    codeOf(graph.ask, `{ fundingTotals(${args}, after: "${after}") { nodes { year } } }`);
  expect(await ask('by: [GIVER]', cursor)).toEqual([undefined, undefined]);
  expect((await ask('by: [RECEIVER]', cursor))[0]).toBe('BAD_CURSOR');
  expect((await ask('by: [GIVER], orderBy: YEAR', cursor))[0]).toBe('BAD_CURSOR');
  const [, list = '', pin = '', ...key] = Buffer.from(cursor, 'base64url').toString().split('.');
  const forged = encodeCursor(list, Number.parseInt(pin, 36), key.join('.').replace(/.{20}$/, 'x'.repeat(20)));
  expect((await ask('by: [GIVER]', forged))[0]).toBe('BAD_CURSOR');
});

test('the seed: who funded OpenAI with how much, the joint amount once', async () => {
  const answer = await askSeeded(`{ entity(id: "organization/openai") {
    all: fundedByTotals { totalCount relationshipCount nodes { currency paid ${sum} pledged ${sum} joint ${sum} }
      leftOut { withoutAmount sharing denied } }
    byGiver: fundedByTotals(by: [GIVER]) { nodes { giver { id } paid { amount } joint { amount } } overall { joint { amount } } }
  } }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toEqual({
    entity: {
      all: {
        totalCount: 1,
        relationshipCount: 4,
        nodes: [
          {
            currency: 'USD',
            paid: { amount: '1100000000', count: 2, approximate: false },
            pledged: { amount: '1000000000', count: 1, approximate: true },
            joint: { amount: '1000000000', count: 1, approximate: false },
          },
        ],
        leftOut: { withoutAmount: 0, sharing: 2, denied: 0 },
      },
      byGiver: {
        nodes: [
          { giver: { id: 'organization/microsoft' }, paid: { amount: '1000000000' }, joint: { amount: '0' } },
          { giver: { id: 'person/elon-musk' }, paid: { amount: '100000000' }, joint: { amount: '1000000000' } },
          { giver: { id: 'person/reid-hoffman' }, paid: { amount: '0' }, joint: { amount: '1000000000' } },
        ],
        overall: [{ joint: { amount: '1000000000' } }],
      },
    },
  });
});
