import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { record, type ChangeSet, type StatementInput } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';

jest.setTimeout(180_000);

const random = new Random(7);
const entities = ['a', 'b', 'c'].map((name) => ({ id: `person/${name}`, kind: 'PERSON' as const, name }));
const ids = Array.from({ length: 8 }, (_, i) => `relationship/r${i}`);
const steps = 24;

let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  graph = await startGraph();
  driver = neo4j.driver(graph.server.uri, neo4j.auth.basic(graph.server.user, graph.server.password));
});
afterAll(async () => {
  await driver.close();
  await graph.stop();
});

/** What past versions of the write path, or none yet, write: straight into the database. */
async function cypher(text: string, params: object): Promise<void> {
  const session = driver.session();
  try {
    await session.run(text, params);
  } finally {
    await session.close();
  }
}

interface Facts {
  readonly sourceCount: number;
  readonly confidence: number;
  readonly disputed: boolean;
  readonly disputedAspects: readonly string[];
  readonly standing: string;
}

interface Version {
  readonly revision: number;
  readonly status: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly supersededAt: string | null;
  readonly supersededBy: string | null;
  readonly reason: string | null;
  readonly changed: readonly string[];
  readonly kind: string | null;
  readonly period: { readonly start: string | null };
  readonly relationship: Facts & { readonly id: string; readonly viewKey: string };
}

const facts = 'sourceCount confidence disputed disputedAspects standing';
const versions = `history(first: 100) { revision status recordedAt recordedBy supersededAt supersededBy reason changed
  kind period { start } relationship { id viewKey ${facts} } }`;
const at = (step: number) => new Date(Date.UTC(2020, 0, 1 + step));
const text = (date: Date) => date.toISOString();

async function data<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await graph.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data as T;
}

function statement(step: number, i: number): StatementInput {
  const aspect = random.chance(0.3) ? random.pick(['AMOUNT', 'REASON'] as const) : undefined;
  return {
    id: `statement/${step}-${i}`,
    about: random.pick(ids),
    source: random.pick(['source/s', 'source/t']),
    stance: random.chance(0.5) ? 'SUPPORTS' : 'DENIES',
    rank: random.chance(0.2) ? 'DEPRECATED' : 'NORMAL',
    ...(aspect && { aspect }),
  };
}

/** What each relationship was seen to be after a step. */
interface Seen {
  readonly step: number;
  readonly facts: Facts;
}

test('the history of every relationship is what was seen after every step, then and from every later moment', async () => {
  const log = new Map<string, Seen[]>(ids.map((id) => [id, []]));
  for (let step = 0; step < steps; step += 1) {
    const relationships = ids
      .filter((_, i) => i % 4 === step)
      .map((id) => ({ id, type: 'LEFT', from: 'person/a', to: 'person/b', start: '2019', kind: id }) as const);
    const known = ids.filter((_, i) => i % 4 <= step);
    const statements = Array.from({ length: 1 + random.whole(3) }, (_, i) => statement(step, i));
    const set: ChangeSet = {
      ...(step === 0 && { entities, sources: ['s', 't'].map((one) => ({ id: `source/${one}`, title: one })) }),
      relationships,
      statements: statements.filter(({ about }) => known.includes(about)),
    };
    const { problems } = await record(graph.database, set, { actor: `editor ${step}`, at: at(step) });
    expect(problems).toEqual([]);
    const { nodes } = await data<{ nodes: ({ id: string } & Facts)[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Relationship { ${facts} } } }`,
      { ids: known },
    );
    for (const { id, ...now } of nodes) {
      const list = log.get(id);
      if (JSON.stringify(list?.at(-1)?.facts) !== JSON.stringify(now)) list?.push({ step, facts: now });
    }
  }
  const versionsSeen = [...log.values()].map(({ length }) => length);
  // Random statements change most relationships several times.
  expect(Math.max(...versionsSeen)).toBeGreaterThan(3);

  for (const knownStep of [...Array(steps).keys(), null]) {
    const view = knownStep === null ? null : { knownAt: text(at(knownStep)) };
    const answer = await graph.ask(
      `query ($ids: [ID!]!, $view: View) { nodes(ids: $ids, view: $view) { id ... on Relationship { ${versions} } } }`,
      { ids, view },
    );
    expect(answer.errors).toBeUndefined();
    const nodes = (answer.data as { nodes: ({ id: string; history: Version[] } | null)[] }).nodes;
    ids.forEach((id, i) => {
      const seen = (log.get(id) ?? []).filter(({ step }) => knownStep === null || step <= knownStep);
      const node = nodes[i] ?? null;
      if (seen.length === 0) {
        expect(node).toBeNull();
        return;
      }
      const wanted = seen.map(({ step, facts: was }, n) => {
        const next = seen[n + 1];
        const before = seen[n - 1]?.facts;
        const names = ['standing', 'sourceCount', 'confidence', 'disputed', 'disputedAspects'] as const;
        const stood = was.standing === 'STANDS' ? (next ? 'SUPERSEDED' : 'STANDS') : was.standing;
        return {
          revision: n + 1,
          status: stood,
          recordedAt: text(at(step)),
          recordedBy: `editor ${step}`,
          supersededAt: next ? text(at(next.step)) : null,
          supersededBy: next ? `editor ${next.step}` : null,
          changed: before ? names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(before[name])) : [],
          kind: id,
          period: { start: '2019' },
          facts: was,
        };
      });
      const found = (node?.history ?? []).map(({ relationship, reason, recordedAt, supersededAt, ...rest }) => {
        const { id: of, viewKey, ...was } = relationship;
        expect(of).toBe(id);
        // What did not stand and stands again ends without a word.
        const reasons =
          supersededAt === null
            ? [null]
            : ['EVIDENCE', 'DENIED', 'DEPRECATED', ...(was.standing === 'STANDS' ? [] : [null])];
        expect(reasons).toContain(reason);
        expect(viewKey === 'current').toBe(supersededAt === null && view === null);
        return {
          ...rest,
          recordedAt: text(new Date(recordedAt)),
          supersededAt: supersededAt === null ? null : text(new Date(supersededAt)),
          facts: was,
        };
      });
      expect({ knownStep, id, found }).toEqual({ knownStep, id, found: wanted.reverse() });
    });
    // The classes of the ids, the relationships, and all histories at once; the moment of the view.
    expect(answer.statements).toBeLessThanOrEqual(view === null ? 3 : 4);
  }
});

test('a page goes on below a revision', async () => {
  const query = `query ($first: Int, $before: Int) { relationships(types: [LEFT], first: 8) { nodes {
    id history(first: $first, beforeRevision: $before) { revision changed } } } }`;
  interface Rows {
    readonly relationships: { nodes: { id: string; history: { revision: number; changed: string[] }[] }[] };
  }
  const whole = (await data<Rows>(query, { first: 100 })).relationships.nodes;
  const [longest] = [...whole].sort((a, b) => b.history.length - a.history.length);
  const paged: object[] = [];
  let before: number | null = null;
  for (let i = 0; i < 50; i += 1) {
    const { relationships }: Rows = await data<Rows>(query, { first: 2, before });
    const rows: Rows['relationships']['nodes'][0]['history'] =
      relationships.nodes.find(({ id }) => id === longest?.id)?.history ?? [];
    expect(rows.length).toBeLessThanOrEqual(2);
    paged.push(...rows);
    before = rows.at(-1)?.revision ?? null;
    if (before === null) break;
  }
  expect(paged).toEqual(longest?.history);
  expect(paged.length).toBeGreaterThan(2);
});

test('a corrected and a retracted relationship tell what they said, and why they ended', async () => {
  const set: ChangeSet = {
    joints: [{ id: 'joint/j', total: { amount: '5' }, participants: ['person/a'] }],
    relationships: [
      {
        id: 'relationship/f',
        type: 'FUNDED',
        from: 'person/a',
        to: 'person/c',
        start: '2016-02',
        paid: { amount: '7' },
      },
    ],
  };
  expect((await record(graph.database, set, { actor: 'jo', at: at(100) })).problems).toEqual([]);
  // A correction of the date and the amount, as the data model has it.
  await cypher(
    `MATCH (f:Fact {current: 'relationship/f'}) MATCH (c:Counter {id: 'changes'})
     SET c.n = c.n + 1
     CREATE (:Change {seq: c.n, at: $at, actor: 'kim', subjects: [f.id], actions: ['CORRECTED']})
     WITH f, c, properties(f) AS was
     SET f.current = null
     CREATE (old:Fact) SET old = was
     SET old.current = null, old.sup = c.n, old.status = 'SUPERSEDED', old.supReason = 'the day is known'
     SET f.current = f.id, f.rec = c.n, f.revision = 2, f.startText = '2016-02-03', f.s0 = f.s0 + 2, f.s1 = f.s0 + 2,
       f.e0 = f.s0 + 2, f.e1 = f.s0 + 2, f.paidAmount = '8.5',
       f.doc = reduce(doc = f.doc, one IN [['"2016-02"', '"2016-02-03"'], ['"7"', '"8.5"'], ['"revision":1', '"revision":2']] |
         replace(doc, one[0], one[1]))`,
    { at: text(at(101)) },
  );
  const query = `query ($view: View) { nodes(ids: ["relationship/f"], view: $view) { ... on Relationship { history {
    revision status reason recordedBy supersededBy changed period { start }
    relationship { ... on Funding { paid { amount } } } } } } }`;
  const current = {
    ...{ revision: 2, status: 'STANDS', reason: null, recordedBy: 'kim', supersededBy: null },
    ...{ changed: ['period', 'paid'], period: { start: '2016-02-03' }, relationship: { paid: { amount: '8.5' } } },
  };
  const old = {
    ...{ revision: 1, status: 'SUPERSEDED', reason: 'the day is known', recordedBy: 'jo', supersededBy: 'kim' },
    ...{ changed: [], period: { start: '2016-02' }, relationship: { paid: { amount: '7' } } },
  };
  expect(await data(query)).toEqual({ nodes: [{ history: [current, old] }] });
  const then = { view: { knownAt: text(at(100)) } };
  expect(await data(query, then)).toEqual({
    nodes: [{ history: [{ ...old, status: 'STANDS', reason: null, supersededBy: null }] }],
  });
  await cypher(
    `MATCH (f:Fact {current: 'relationship/f'}) MATCH (c:Counter {id: 'changes'})
     MATCH ()-[shadow:FUNDED {id: f.id}]->()
     SET c.n = c.n + 1
     CREATE (:Change {seq: c.n, at: $at, actor: 'lee', subjects: [f.id], actions: ['RETRACTED']})
     SET f.sup = c.n, f.current = null, f.status = 'RETRACTED', f.supReason = 'the source withdrew it'
     REMOVE f:Standing
     DELETE shadow`,
    { at: text(at(102)) },
  );
  const before = { view: { knownAt: text(at(101)) } };
  expect(await data(query, before)).toEqual({ nodes: [{ history: [current, old] }] });
});

test('the history of an entity', async () => {
  const set: ChangeSet = {
    entities: [
      { id: 'person/e', kind: 'PERSON', name: 'Old', url: 'https://example.org/e', existence: { start: '1970' } },
      { id: 'person/f', kind: 'PERSON', name: 'F', attributes: { colour: 'red' } },
    ],
  };
  await record(graph.database, set, { actor: 'jo', at: at(200) });
  await cypher(
    `MATCH (e:Entity {id: 'person/e'}) MATCH (c:Counter {id: 'changes'})
     SET c.n = c.n + 1
     CREATE (:Change {seq: c.n, at: $at, actor: 'kim', subjects: [e.id], actions: ['CORRECTED']})
     CREATE (v:EntityVersion) SET v = properties(e), v.id = null, v.entityId = e.id, v.sup = c.n, v.supReason = 'a typo'
     SET e.rec = c.n, e.revision = 2, e.name = 'New', e.startText = '1971'`,
    { at: text(at(201)) },
  );
  const query = `query ($view: View) { nodes(ids: ["person/e", "person/f"], view: $view) { ... on Entity {
    existence { start } history { revision status reason recordedAt recordedBy supersededAt supersededBy changed
      kind name description url attributes { key value } existence { start earliestStart } } } } }`;
  const old = {
    ...{ revision: 1, status: 'SUPERSEDED', reason: 'a typo', recordedBy: 'jo', supersededBy: 'kim', changed: [] },
    ...{ kind: 'PERSON', name: 'Old', description: null, url: 'https://example.org/e', attributes: [] },
    existence: { start: '1970', earliestStart: '1970-01-01' },
  };
  const now = {
    ...{ ...old, revision: 2, status: 'STANDS', reason: null, recordedBy: 'kim', supersededBy: null, name: 'New' },
    ...{ changed: ['name', 'existence'], existence: { start: '1971', earliestStart: '1970-01-01' } },
  };
  const untouched = {
    ...{ revision: 1, status: 'STANDS', reason: null, recordedBy: 'jo', supersededBy: null, changed: [] },
    ...{ kind: 'PERSON', name: 'F', description: null, url: null, attributes: [{ key: 'colour', value: 'red' }] },
    existence: null,
  };
  interface Row {
    readonly recordedAt: string;
    readonly supersededAt: string | null;
  }
  const strip = (nodes: readonly { existence: object | null; history: Row[] }[]) =>
    nodes.map(({ existence, history }) => ({
      existence,
      moments: history.map(({ recordedAt, supersededAt }) =>
        [recordedAt, supersededAt].map((one) => one && text(new Date(one))),
      ),
      history: history.map((row) => ({ ...row, recordedAt: undefined, supersededAt: undefined })),
    }));
  const answer = await graph.ask(query);
  expect(answer.errors).toBeUndefined();
  // The entities with their details, and both histories.
  expect(answer.statements).toBe(2);
  interface Nodes {
    readonly nodes: { existence: object | null; history: Row[] }[];
  }
  expect(strip((answer.data as unknown as Nodes).nodes)).toEqual([
    {
      existence: { start: '1971' },
      moments: [
        [text(at(201)), null],
        [text(at(200)), text(at(201))],
      ],
      history: [now, old],
    },
    { existence: null, moments: [[text(at(200)), null]], history: [untouched] },
  ]);
  const then = await data<Nodes>(query, { view: { knownAt: text(at(200)) } });
  expect(strip(then.nodes)).toEqual([
    {
      existence: { start: '1970' },
      moments: [[text(at(200)), null]],
      history: [{ ...old, status: 'STANDS', reason: null, supersededBy: null }],
    },
    { existence: null, moments: [[text(at(200)), null]], history: [untouched] },
  ]);
});

test.each([
  ['first: -1', 'BAD_PAGE_SIZE', 'first'],
  ['first: 5001', 'BAD_PAGE_SIZE', 'first'],
  ['beforeRevision: -1', 'BAD_ARGUMENT', 'beforeRevision'],
])('history(%s) is refused', async (argument, code, path) => {
  for (const id of ['person/e', 'relationship/r0']) {
    const on = `history(${argument}) { revision }`;
    const { errors } = await graph.ask(
      `{ nodes(ids: ["${id}"]) { ... on Entity { ${on} } ... on Relationship { rows: ${on} } } }`,
    );
    expect(errors?.[0]?.message).toContain(path);
    expect((errors?.[0]?.originalError as { code?: string } | undefined)?.code).toBe(code);
  }
});
