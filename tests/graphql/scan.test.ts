import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { record, type ChangeSet } from '../../src/graph/changes/index.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { hubGraph, recordTwice, views } from '../support/hubGraph.js';

jest.setTimeout(300_000);

const data = hubGraph(20_261_127, 60, 1300);
const hub = data.entities[0]?.id ?? '';

let graph: Graph;

beforeAll(async () => {
  graph = await startGraph();
  await recordTwice(graph.database, data);
});

afterAll(() => graph.stop());

interface Row {
  readonly id: string;
  readonly kind: string | null;
  readonly degree: number;
}

interface Page {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

const paging = '$view: View, $first: Int, $after: String, $direction: OrderDirection!';
const info = 'totalCount pageInfo { hasNextPage endCursor }';
const order = 'orderBy: { field: START, direction: $direction }';

const lists = {
  'the ties of a hub': {
    text: `query ($id: ID!, $where: TieWhere, ${paging}) { entity(id: $id, view: $view) {
      list: relationships(where: $where, first: $first, after: $after, ${order}) { ${info}
        edges { node { degree } relationship { id kind } } } } }`,
    where: { otherEnd: { degree: { gte: 40 } } },
  },
  'those that start at it': {
    text: `query ($id: ID!, $where: TieWhere, ${paging}) { entity(id: $id, view: $view) {
      list: relationships(direction: OUT, where: $where, first: $first, after: $after, ${order}) { ${info}
        edges { node { degree } relationship { id kind } } } } }`,
    where: { otherEnd: { degree: { gte: 40 } } },
  },
  'the whole graph': {
    text: `query ($where: RelationshipWhere, ${paging}) {
      list: relationships(where: $where, first: $first, after: $after, view: $view, ${order}) { ${info}
        edges { relationship: node { id kind to { degree } } } } }`,
    where: { to: { degree: { gte: 40 } } },
  },
} as const;

type Of = keyof typeof lists;

interface Edge {
  readonly node?: { readonly degree: number };
  readonly relationship: {
    readonly id: string;
    readonly kind: string | null;
    readonly to?: { readonly degree: number };
  };
}

async function page(ask: Ask, of: Of, variables: object): Promise<Page> {
  const { data: answer, errors } = await ask(lists[of].text, { id: hub, first: 5000, ...variables });
  if (errors) throw new Error(errors.map(String).join('; '));
  const { entity, list = entity?.list } = answer as unknown as {
    readonly entity?: { readonly list: Answer } | null;
    readonly list?: Answer;
  };
  if (list === undefined) throw new Error('There is no list.');
  const rows = list.edges.map(({ node, relationship: { id, kind, to } }) => ({
    ...{ id, kind, degree: node?.degree ?? to?.degree ?? 0 },
  }));
  return { rows, totalCount: list.totalCount, ...list.pageInfo };
}

interface Answer {
  readonly totalCount: number;
  readonly pageInfo: Pick<Page, 'hasNextPage' | 'endCursor'>;
  readonly edges: readonly Edge[];
}

/** All pages of a list, of which some may be short because the budget was met. */
async function walk(ask: Ask, of: Of, variables: object): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const next: Page = await page(ask, of, { ...variables, first: 150, after });
    found.push(...next.rows.map(({ id }) => id));
    after = next.endCursor;
    more = next.hasNextPage;
  }
  return found;
}

/** Of each way of reading one: what stands, and versions with and without a window. */
const seen = views.filter(({ name }) => ['current', 'as of', 'known', 'known during', 'deprecated'].includes(name));

test.each(seen.flatMap((view) => (Object.keys(lists) as Of[]).map((of) => ({ ...view, of }))))(
  '$of, $name: conditions leave what meets them, whatever a page may look at',
  async ({ of, view }) => {
    for (const [direction, ask] of [
      ['ASC', graph.ask],
      ['DESC', asker(graph.database, 100)],
    ] as const) {
      const all = await page(graph.ask, of, { view, direction });
      const meeting = all.rows.filter(({ kind, degree }) => kind === 'beta' || degree < 40).map(({ id }) => id);
      const where = { any: [{ kind: { eq: 'beta' } }, { not: lists[of].where }] };
      expect(meeting.length).toBeGreaterThan(0);
      expect(meeting.length).toBeLessThan(all.rows.length);
      expect(await walk(ask, of, { where, view, direction })).toEqual(meeting);
      expect((await page(ask, of, { where, view, direction, first: 0 })).totalCount).toBe(meeting.length);
    }
  },
);

test('a hub had ties of a type that it has none of now', async () => {
  const owner = 'organization/had-another';
  const others = data.entities.slice(0, 51).map(({ id }) => id);
  const ties = Array.from({ length: 510 }, (_, i) => ({
    ...{ id: `relationship/had-${i}`, type: 'FUNDED', from: owner, to: others[i % others.length] ?? hub },
  }));
  const denied = { id: 'relationship/had-advised', type: 'ADVISED', from: others[0] ?? hub, to: owner };
  const owners = [{ id: owner, kind: 'ORGANIZATION', name: 'Had another' }];
  const sets = [
    { entities: owners, relationships: [...ties, denied] },
    { statements: [{ id: 'statement/had-none', about: denied.id, stance: 'DENIES' }] },
  ];
  for (const [i, set] of sets.entries()) {
    const at = new Date(`202${i + 3}-01-01`);
    expect((await record(graph.database, set as ChangeSet, { actor: 'test', at })).problems).toEqual([]);
  }
  const listed = async (view: object | null) => {
    const { rows } = await page(graph.ask, 'the ties of a hub', { id: owner, view, direction: 'ASC' });
    return rows.map(({ id }) => id).sort();
  };
  const all = ties.map(({ id }) => id);
  expect(await listed({ knownAt: '2023-06-01T00:00:00Z' })).toEqual([...all, denied.id].sort());
  expect(await listed(null)).toEqual(all.sort());
});
