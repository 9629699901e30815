import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { alone, among, audit, perform, record, type Operation } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';

jest.setTimeout(240_000);

const random = new Random(15);
const steps = 40;
const at = (step: number) => new Date(Date.UTC(2021, 0, 1 + step));
const people = ['person/a', 'person/b', 'person/c'];
const voices = ['source/s', 'source/t', 'source/u'];

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const entities = people.map((id) => ({ id, kind: 'PERSON' as const, name: id }));
  const sources = voices.map((id) => ({ id, title: id }));
  await record(graph.database, { entities, sources }, { actor: 'test', at: at(0) });
});
afterAll(() => graph.stop());

/** What the test knows of a statement. */
interface Said {
  readonly id: string;
  readonly source: string;
  readonly denies: boolean;
  readonly isAbout: string | null;
}

/** What the test knows of a relationship, plainly. */
interface Tie {
  readonly id: string;
  kind: string | null;
  start: string | null;
  paid: string | null;
  statements: Said[];
  retracted: boolean;
}

type Graphed = Map<string, Tie>;

const product = (count: number) => 0.3 ** count;

/** What follows from what is said of a relationship: each source is one voice of 0.7. */
function summaryOf({ statements }: Tie) {
  const of = (denies: boolean) =>
    new Set(statements.filter((one) => one.isAbout === null && one.denies === denies).map(({ source }) => source)).size;
  const [supports, denies] = [of(false), of(true)];
  const aspects = [...new Set(statements.flatMap(({ isAbout }) => isAbout ?? []))].filter(
    (aspect) => new Set(statements.filter((one) => one.isAbout === aspect).map((one) => one.denies)).size > 1,
  );
  return {
    sourceCount: supports,
    confidence: Math.round((1 - product(supports)) * product(denies) * 1e6) / 1e6,
    disputed: supports > 0 && denies > 0,
    disputedAspects: aspects.sort(),
    standing: supports === 0 && denies > 0 ? 'DENIED' : 'STANDS',
  };
}

/** A relationship as an answer shows it. */
const shown = (tie: Tie) => ({
  ...{ id: tie.id, kind: tie.kind, period: { start: tie.start }, ...summaryOf(tie) },
  paid: tie.paid === null ? null : { amount: tie.paid },
  statements: { nodes: tie.statements.map(({ id }) => ({ id })).sort((a, b) => (a.id < b.id ? -1 : 1)) },
});

const copyOf = (ties: Graphed): Graphed =>
  new Map([...ties].map(([id, tie]) => [id, { ...tie, statements: [...tie.statements] }]));

let made = 0;

function evidence(): { row: object; said: Said } {
  made += 1;
  const said = {
    id: `statement/n${made}`,
    source: random.pick(voices),
    denies: random.chance(0.4),
    isAbout: random.chance(0.3) ? random.pick(['AMOUNT', 'PERIOD']) : null,
  };
  const row = {
    ...{ id: said.id, source: { id: said.source }, stance: said.denies ? 'DENIES' : 'SUPPORTS' },
    ...(said.isAbout !== null && { aspect: said.isAbout }),
  };
  return { row, said };
}

/** One random operation on what stands, done to the plain picture too; none when there is nothing to do it to. */
function next(ties: Graphed, busy: ReadonlySet<string>): Operation | null {
  const open = [...ties.values()].filter(({ retracted, id }) => !retracted && !busy.has(id));
  const dice = random.next();
  if (open.length === 0 || dice < 0.25) {
    made += 1;
    const id = `relationship/n${made}`;
    const list = Array.from({ length: 1 + random.whole(3) }, evidence);
    const kind = random.chance(0.5) ? `kind ${made}` : null;
    const start = random.chance(0.5) ? String(2000 + random.whole(20)) : null;
    const statements = list.map(({ said }) => said);
    ties.set(id, { id, kind, start, paid: null, statements, retracted: false });
    const [from, to] = [random.pick(people), random.pick(people)];
    const input = { id, type: 'FUNDED', from: { id: from }, to: { id: to }, kind, period: { start } };
    return { recordRelationship: { ...input, evidence: list.map(({ row }) => row) } } as Operation;
  }
  const tie = random.pick(open);
  if (dice < 0.5) {
    const { row, said } = evidence();
    tie.statements.push(said);
    return { recordStatement: { about: tie.id, input: row } };
  }
  if (dice < 0.75) {
    const patch: Record<string, unknown> = {};
    if (random.chance(0.5)) patch.kind = tie.kind = random.chance(0.3) ? null : `kind ${random.whole(50)}`;
    if (random.chance(0.5)) {
      tie.start = random.chance(0.3) ? null : String(1990 + random.whole(30));
      patch.period = { start: tie.start };
    }
    if (random.chance(0.5) || Object.keys(patch).length === 0) {
      tie.paid = random.chance(0.3) ? null : String(1 + random.whole(1000));
      patch.paid = tie.paid === null ? null : { amount: tie.paid };
    }
    return { correctRelationship: { id: tie.id, patch, reason: 'known better' } };
  }
  if (dice < 0.9 && tie.statements.length > 0) {
    const said = random.pick(tie.statements);
    tie.statements = tie.statements.filter((one) => one !== said);
    return { retract: { id: said.id, reason: 'withdrawn' } };
  }
  tie.retracted = true;
  return { retract: { id: tie.id, reason: 'withdrawn' } };
}

const wanted = `{ ... on Funding { id kind period { start } sourceCount confidence disputed disputedAspects standing
  paid { amount } statements(first: 100) { nodes { id } } } }`;

interface Shown {
  readonly id: string;
  readonly statements: { readonly nodes: readonly { readonly id: string }[] };
}

async function read<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await graph.ask(query, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as T;
}

/** What a moment of the record shows of all relationships, those that were withdrawn left out. */
async function seen(ids: readonly string[], moment: Date | null): Promise<Shown[]> {
  const text = `query ($ids: [ID!]!, $view: View) { nodes(ids: $ids, view: $view) ${wanted} }`;
  const view = moment === null ? null : { knownAt: moment.toISOString() };
  const { nodes } = await read<{ nodes: ((Shown & { standing: string }) | null)[] }>(text, { ids, view });
  return nodes
    .filter((node) => node !== null && node.standing !== 'RETRACTED')
    .map((node) => node as Shown)
    .map((node) => ({
      ...node,
      statements: { nodes: [...node.statements.nodes].sort((a, b) => (a.id < b.id ? -1 : 1)) },
    }));
}

test('random writes are what a plain picture of them says, now and at every moment, and the graph agrees with itself', async () => {
  const ties: Graphed = new Map();
  const moments: Graphed[] = [new Map<string, Tie>()];
  for (let step = 1; step <= steps; step += 1) {
    const operations: Operation[] = [];
    const busy = new Set<string>();
    for (let i = random.chance(0.4) ? 3 : 1; i > 0; i -= 1) {
      const before = copyOf(ties);
      const operation = next(ties, busy);
      if (operation !== null) operations.push(operation);
      // One write changes a relationship in one way.
      for (const [id, tie] of ties) if (JSON.stringify(tie) !== JSON.stringify(before.get(id))) busy.add(id);
    }
    const placed = operations.length === 1 ? operations.map(alone) : operations.map(among);
    const done = await perform(graph.database, placed, { actor: 'test', key: `step ${step}`, at: at(step) });
    expect(done.problems).toEqual([]);
    moments.push(copyOf(ties));
  }
  expect((await audit(graph.database)).problems).toEqual([]);
  const ids = [...ties.keys()];
  const picture = (moment: Graphed) => [...moment.values()].filter(({ retracted }) => !retracted).map(shown);
  expect(await seen(ids, null)).toEqual(picture(ties));
  for (const [step, moment] of moments.entries()) expect(await seen(ids, at(step))).toEqual(picture(moment));
  // What stands is in the list of all, and nothing else.
  const { relationships } = await read<{ relationships: { totalCount: number } }>('{ relationships { totalCount } }');
  expect(relationships.totalCount).toBe(picture(ties).filter(({ standing }) => standing === 'STANDS').length);
  expect([...ties.values()].some(({ retracted }) => retracted)).toBe(true);
});

test('writers at the same time, on the same relationships: each write is whole, and the graph agrees with itself', async () => {
  const ids = Array.from({ length: 4 }, (_, i) => `relationship/shared${i}`);
  const begin: Operation[] = ids.map((id) => ({
    recordRelationship: {
      ...{ id, type: 'LED', from: { id: 'person/a' }, to: { id: 'person/b' } },
      evidence: [{ source: { id: 'source/s' } }],
    },
  }));
  await perform(graph.database, begin.map(among), { actor: 'test', key: 'shared' });
  const writers = Array.from({ length: 12 }, async (_, i) => {
    const statements: Operation[] = ids.map((about, n) => ({
      recordStatement: { about, input: { id: `statement/w${i}-${n}`, source: { id: random.pick(voices) } } },
    }));
    const kind = `writer ${i}`;
    const correction: Operation = { correctRelationship: { id: random.pick(ids), patch: { kind } } };
    const done = await perform(graph.database, [...statements, correction].map(among), { actor: 'test', key: kind });
    expect(done).toMatchObject({ problems: [], written: true });
    return done.version;
  });
  const retracted = ids[3] ?? '';
  const versions = await Promise.all(writers);
  expect(new Set(versions).size).toBe(12);
  // One that is withdrawn while statements come in: those that came later are told so.
  const ends = await Promise.all([
    perform(graph.database, [alone({ retract: { id: retracted, reason: 'r' } })], { actor: 'test', key: 'end' }),
    ...Array.from({ length: 6 }, (_, i) =>
      perform(
        graph.database,
        [alone({ recordStatement: { about: retracted, input: { source: { id: 'source/t' } } } })],
        { actor: 'test', key: `late ${i}` },
      ),
    ),
  ]);
  expect(ends[0].written).toBe(true);
  for (const { written, problems } of ends) {
    expect(problems.map(({ code }) => code)).toEqual(written ? [] : ['RETRACTED']);
  }
  expect((await audit(graph.database)).problems).toEqual([]);
});
