import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { record, type ChangeSet, type RelationshipInput, type StatementInput } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';

jest.setTimeout(600_000);

const random = new Random(77);
const entities = Array.from({ length: 8 }, (_, i) => ({ id: `person/p${i}`, kind: 'PERSON' as const, name: `P ${i}` }));
const ids = entities.map(({ id }) => id);
const types = ['FUNDED', 'LEFT', 'LED', 'OPPOSED'] as const;
const sources = ['a', 'b'].map((id) => ({ id: `source/${id}`, title: id, publishedAt: '2020' }));

const tie = (i: number): RelationshipInput => ({
  id: `relationship/r${i}`,
  type: random.pick(types),
  from: random.chance(0.4) ? 'person/p0' : random.pick(ids),
  to: random.pick(ids),
  ...(random.chance(0.8) ? { start: `20${10 + random.whole(10)}` } : {}),
  ...(random.chance(0.4) ? { paid: { amount: String(random.whole(1000)), currency: 'USD' } } : {}),
});

const says = (id: string, about: string, rank = 0.2): StatementInput => ({
  id: `statement/${id}`,
  about,
  source: random.pick(sources).id,
  quote: `quote ${id}`,
  stance: random.chance(0.5) ? 'DENIES' : 'SUPPORTS',
  rank: random.chance(rank) ? 'DEPRECATED' : 'NORMAL',
  ...(random.chance(0.3) ? { attributedTo: { entity: random.pick(ids) } } : {}),
});

const seen = `query ($id: ID!, $view: View) {
  entity(id: $id, view: $view) {
    relationships(first: 300) { totalCount edges { node { id name } relationship { ...Fact } } }
    byName: relationships(first: 300, orderBy: { field: NAME }) { edges { relationship { id } } }
    funded(first: 300, orderBy: { field: AMOUNT }, where: { funding: { amount: { currency: "USD" } } }) {
      totalCount edges { relationship { id paid { amount } } } }
    quoted: relationships(first: 300, where: { evidence: { source: { eq: "source/a" } } }) {
      totalCount edges { relationship { id } } }
    relationshipCounts(by: [TYPE, DIRECTION, YEAR]) { type direction year count }
  }
  relationships(first: 300, view: $view, orderBy: { field: START, direction: ASC }) { totalCount nodes { ...Fact } }
  strong: relationships(first: 300, view: $view, orderBy: { field: EVIDENCE, direction: DESC }) { nodes { id } }
  from: relationships(first: 300, view: $view, where: { from: { eq: $id }, sourceCount: { gte: 1 } }) {
    totalCount nodes { id } }
  entities(first: 300, view: $view, where: { relationships: { some: { type: LEFT } } }) { totalCount nodes { id } }
  busy: entities(first: 300, view: $view, where: { relationships: { atLeast: { count: 5 } } }) { totalCount nodes { id } }
  nodes(ids: ["relationship/r1", "relationship/r30", "person/p3", "statement/s0"], view: $view) { __typename id }
}
fragment Fact on Relationship { id type sourceCount confidence disputed disputedAspects revision
  statements(first: 50) { totalCount nodes { id stance quote attributedTo { ... on Entity { id } } } } }`;

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

let day = 0;
/** Records at a moment a day after that of the last change, which it returns. */
async function write(set: ChangeSet): Promise<string> {
  const at = new Date(Date.UTC(2021, 0, 1) + 86_400_000 * day);
  day += 1;
  const { problems } = await record(graph.database, set, { actor: 'test', at });
  expect(problems).toEqual([]);
  return at.toISOString();
}

interface Counted {
  readonly relationships: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
  readonly relationshipCounts: readonly { readonly count: number }[];
}

async function see(view: object | null, id = 'person/p0'): Promise<unknown> {
  const { data, errors } = await graph.ask(seen, { id, view });
  expect(errors).toBeUndefined();
  const told = JSON.parse(JSON.stringify(data)) as {
    readonly entity: Counted;
    readonly relationships: { readonly totalCount: number; readonly nodes: readonly object[] };
  };
  // Counts come by another way than lists.
  const { relationships, relationshipCounts } = told.entity;
  expect(relationships.totalCount).toBe(relationships.edges.length);
  const counted = relationshipCounts.reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(relationships.edges.reduce((sum, { node }) => sum + (node.id === id ? 2 : 1), 0));
  expect(told.relationships.totalCount).toBe(told.relationships.nodes.length);
  return told;
}

describe('as known at a moment', () => {
  test('what was seen after each of 5 changes is seen again as of its moment: lists, counts, conditions, evidence', async () => {
    const moments: { at: string; wanted: Record<string, unknown> }[] = [];
    const relationships: string[] = [];
    let statements = 0;
    const remember = async (at: string, ...view: object[]) => {
      const wanted: Record<string, unknown> = {};
      for (const one of [{}, ...view]) wanted[JSON.stringify(one)] = await see(one);
      moments.push({ at, wanted });
    };
    const views = [
      { at: '2015' },
      { asOf: '2014' },
      { during: { to: '2014' }, certainty: 'CERTAIN' },
      { ranks: ['NORMAL', 'DEPRECATED'] },
      { ranks: ['PREFERRED', 'NORMAL', 'DEPRECATED'] },
    ];
    // Most is there from the start: a graph that grows from nothing is planned for anew at each step.
    const first = Array.from({ length: 80 }, (_, i) => tie(i));
    relationships.push(...first.map(({ id }) => id));
    const voices = first.map(({ id }) => says(`s${statements++}`, id));
    await remember(await write({ sources, entities, relationships: first, statements: voices }));
    for (let step = 0; step < 4; step += 1) {
      const made = Array.from({ length: 1 + random.whole(6) }, (_, i) => tie(relationships.length + i));
      relationships.push(...made.map(({ id }) => id));
      const said = Array.from({ length: 1 + random.whole(8) }, () =>
        says(`s${statements++}`, random.pick(relationships)),
      );
      await remember(await write({ relationships: made, statements: said }), ...(step === 2 ? views : []));
    }
    let differing = 0;
    for (const { at, wanted } of moments) {
      for (const [view, answer] of Object.entries(wanted)) {
        const then = await see({ ...(JSON.parse(view) as object), knownAt: at });
        expect({ at, view, answer: then }).toEqual({ at, view, answer });
      }
      if (JSON.stringify(wanted['{}']) !== JSON.stringify(moments.at(-1)?.wanted['{}'])) differing += 1;
    }
    expect(differing).toBe(moments.length - 1);
  });

  test('before the first record an entity is null, without an error, and lists are empty', async () => {
    const { data, errors } = await graph.ask(
      `{ entity(id: "person/p0", view: { knownAt: "1999-01-01T00:00:00Z" }) { id }
         relationships(view: { knownAt: "1999-01-01T00:00:00Z" }) { totalCount nodes { id } }
         entities(view: { knownAt: "1999-01-01T00:00:00Z" }) { totalCount nodes { id } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      entity: null,
      relationships: { totalCount: 0, nodes: [] },
      entities: { totalCount: 0, nodes: [] },
    });
  });
});

interface Edges {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly relationship: { readonly id: string; readonly sourceCount: number } }[];
}

describe('a page stays what it was', () => {
  const pageQuery = `query ($first: Int, $after: String) { entity(id: "person/p0") {
    relationships(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      edges { cursor relationship { id sourceCount } } } } }`;
  const page = async (first: number, after: string | null): Promise<Edges> => {
    const { data, errors } = await graph.ask(pageQuery, { first, after });
    expect(errors).toBeUndefined();
    return (data as unknown as { entity: { relationships: Edges } }).entity.relationships;
  };
  const told = ({ edges }: Edges) => edges.map(({ relationship: { id, sourceCount } }) => `${id} ${sourceCount}`);

  test('while another writer adds, denies and supports between the pages', async () => {
    const before = await page(300, null);
    const found: string[] = [];
    let count = 1000;
    for (let after: string | null = null; ;) {
      const next: Edges = await page(3, after);
      found.push(...told(next));
      expect(next.totalCount).toBe(before.totalCount);
      if (!next.pageInfo.hasNextPage) break;
      after = next.pageInfo.endCursor;
      const others = before.edges.map(({ relationship: { id } }) => id);
      await write({
        relationships: [{ ...tie(count), from: 'person/p0' }],
        statements: [says(`w${count}`, random.pick(others), 0), says(`x${count}`, random.pick(others), 0)],
      });
      count += 1;
    }
    expect(found).toEqual(told(before));
    expect(told(await page(300, null))).not.toEqual(told(before));
  });

  test('while a writer writes all the time: each walk sees each tie once, as some moment had it', async () => {
    let writing = true;
    let count = 2000;
    const writer = (async () => {
      while (writing) {
        const { edges } = await page(300, null);
        const about = random.pick(edges).relationship.id;
        await write({
          relationships: [{ ...tie(count), from: 'person/p0' }],
          statements: [says(`y${count}`, about, 0)],
        });
        count += 1;
      }
    })();
    try {
      for (let walk = 0; walk < 4 || count < 2004; walk += 1) {
        const found: string[] = [];
        let total = -1;
        for (let after: string | null = null; ;) {
          const next: Edges = await page(7, after);
          found.push(...next.edges.map(({ relationship: { id } }) => id));
          if (total < 0) total = next.totalCount;
          expect(next.totalCount).toBe(total);
          if (!next.pageInfo.hasNextPage) break;
          after = next.pageInfo.endCursor;
        }
        expect(new Set(found).size).toBe(found.length);
        expect(found).toHaveLength(total);
      }
    } finally {
      writing = false;
      await writer;
    }
    expect(count).toBeGreaterThan(2003);
  });

  test('of statements about an entity, each of which still tells what it is about', async () => {
    const owner = 'person/z';
    const own = (id: string) => ({ id: `statement/${id}`, about: owner, source: 'source/a', property: 'height' });
    const entity = { id: owner, kind: 'PERSON', name: 'Z' } as const;
    await write({ sources, entities: [entity], statements: [own('z1'), own('z2')] });
    const statements = async (after: string | null) => {
      const { data, errors } = await graph.ask(
        `query ($id: ID!, $after: String) { entity(id: $id) { statements(first: 1, after: $after) {
          pageInfo { endCursor } nodes { id viewKey about { ... on Entity { id viewKey name } } } } } }`,
        { id: owner, after },
      );
      expect(errors).toBeUndefined();
      interface Found {
        readonly entity: {
          readonly statements: { readonly pageInfo: { endCursor: string }; readonly nodes: object[] };
        };
      }
      return (data as unknown as Found).entity.statements;
    };
    const about = { id: owner, viewKey: 'current', name: 'Z' };
    const first = await statements(null);
    expect(first.nodes).toMatchObject([{ id: 'statement/z1', about }]);
    await write({ statements: [own('z3')] });
    const next = await statements(first.pageInfo.endCursor);
    expect(next.nodes).toMatchObject([{ id: 'statement/z2', about }]);
  });
});
