import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { record } from '../../src/graph/changes/index.js';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { startGraph, type Graph } from '../support/graph.js';
import { between, early, hubGraph, recordTwice, views } from '../support/hubGraph.js';
import { allTies, byEvidence, type Tie } from '../support/naiveGraph.js';

jest.setTimeout(300_000);

const data = hubGraph(20_261_128, 12, 300);
const ids = data.entities.map(({ id }) => id);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  await recordTwice(graph.database, data);
});
afterAll(() => graph.stop());

interface Found {
  readonly answer: string;
  readonly relationships: readonly { readonly id: string }[];
  readonly statements: readonly { readonly id: string; readonly stance: string; readonly aspect: string | null }[];
  readonly searchedSourceCount: number;
}

const fields = 'answer relationships { id } statements { id stance aspect } searchedSourceCount';
const query = `query ($from: ID!, $to: ID!, $type: RelationshipType!, $view: View) {
  finding(from: $from, to: $to, type: $type, view: $view) { ${fields} } }`;

async function asked(variables: Record<string, unknown>): Promise<Found> {
  const { data: answer, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return (answer as { finding: Found }).finding;
}

/** All questions about a pair of types of one row of the table, at once. */
async function askAll(view: object | null, type: string): Promise<Map<string, Found>> {
  const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const));
  const parts = pairs.map(
    ([from, to], i) => `q${i}: finding(from: "${from}", to: "${to}", type: ${type}, view: $view) { ${fields} }`,
  );
  const { data: answer, errors } = await graph.ask(`query ($view: View) { ${parts.join('\n')} }`, { view });
  expect(errors).toBeUndefined();
  const found = Object.values(answer as Record<string, Found>);
  return new Map(found.map((one, i) => [pairs[i]?.join(' ') ?? '', one]));
}

/** Every relationship by its id, whether it stands or not, as it is recorded at the moment of a view. */
async function recorded(view: object | null): Promise<Map<string, Tie & { standing: string }>> {
  const all = data.relationships.map(({ id }) => id);
  const text = `query ($ids: [ID!]!, $view: View) { nodes(ids: $ids, view: $view) { ... on Relationship {
    id type standing presence from { id kind } to { id kind } confidence sourceCount period { form earliestStart latestEnd } } } }`;
  const { data: answer, errors } = await graph.ask(text, { ids: all, view });
  expect(errors).toBeUndefined();
  const { nodes } = answer as { nodes: ((Tie & { standing: string }) | null)[] };
  return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const])));
}

/** The statements about the fact itself that a view sees, by what they are about. */
async function evidence(view: object | null): Promise<Map<string, Found['statements']>> {
  const all = data.relationships.map(({ id }) => id);
  const text = `query ($ids: [ID!]!, $view: View) { nodes(ids: $ids, view: $view) { ... on Relationship {
    id statements(first: 100) { nodes { id stance aspect } } } } }`;
  const { data: answer } = await graph.ask(text, { ids: all, view });
  const { nodes } = answer as { nodes: ({ id: string; statements: { nodes: Found['statements'] } } | null)[] };
  return new Map(
    nodes.flatMap((node) =>
      node === null ? [] : [[node.id, node.statements.nodes.filter(({ aspect }) => aspect === null)] as const],
    ),
  );
}

const withoutTime = (view: object | null) => {
  const { ranks, knownAt } = (view ?? {}) as { ranks?: unknown; knownAt?: unknown };
  return { ...(ranks === undefined ? {} : { ranks }), ...(knownAt === undefined ? {} : { knownAt }) };
};

const tally = new Map<string, number>();

interface Told {
  readonly at?: string;
  readonly asOf?: string;
  readonly during?: { readonly from?: string; readonly to?: string };
  readonly certainty?: string;
}

describe.each(views)('under the view $name', ({ view }) => {
  test('every question is answered as a naive evaluation does', async () => {
    const told: Told = view ?? {};
    const possible = await allTies(graph.ask, { ...view, certainty: 'POSSIBLE' });
    const certain = new Set((await allTies(graph.ask, { ...view, certainty: 'CERTAIN' })).map(({ id }) => id));
    const onlyCertain = told.certainty === 'CERTAIN';
    const said = await evidence(withoutTime(view));
    const all = await recorded(withoutTime(view));
    const ever = await allTies(graph.ask, withoutTime(view));
    const meant = new Set<string>();
    // What is denied is in no list; whether its time may be that of the view is told by its presence and its days.
    const { at, asOf, during } = told;
    const since = at ?? asOf ?? during?.from ?? '0001';
    const until = at ?? asOf ?? during?.to ?? '9999';
    for (const [id, { period }] of all) {
      const { form, earliestStart, latestEnd } = period as Record<string, string | null>;
      const starts = earliestStart == null || earliestStart <= `${until}~`;
      const isByThen = asOf !== undefined && form === 'ACT';
      if (starts && (isByThen || latestEnd == null || latestEnd >= since)) meant.add(id);
    }
    for (const type of relationshipTypes.slice(0, 5)) {
      const found = await askAll(view, type);
      for (const [pair, answer] of found) {
        const isMine = (tie: Tie) => tie.type === type && `${tie.from.id} ${tie.to.id}` === pair;
        const mine = possible
          .filter(isMine)
          .sort((a, b) => Number(certain.has(b.id)) - Number(certain.has(a.id)) || byEvidence(a, b));
        const sure = mine.filter(({ id }) => certain.has(id));
        const denied = [...all.values()]
          .filter((tie) => isMine(tie) && tie.standing === 'DENIED' && meant.has(tie.id))
          .filter(({ id }) => said.get(id)?.some(({ stance }) => stance === 'DENIES'))
          .sort(byEvidence);
        const others = ever.filter(isMine).sort(byEvidence);
        const [wanted, rows]: [string, Tie[]] =
          sure.length > 0
            ? ['YES', onlyCertain ? sure : mine]
            : mine.length > 0
              ? ['POSSIBLY', mine]
              : denied.length > 0
                ? ['STATED_NO', denied]
                : others.length > 0
                  ? ['NOT_THEN', others]
                  : ['NOT_RECORDED', []];
        tally.set(wanted, (tally.get(wanted) ?? 0) + 1);
        const told = { type, pair };
        expect({ told, answer: answer.answer }).toEqual({ told, answer: wanted });
        expect(answer.relationships).toEqual(rows.map(({ id }) => ({ id })));
        const statements = rows.flatMap(({ id }) => said.get(id) ?? []);
        const kept = wanted === 'STATED_NO' ? statements.filter(({ stance }) => stance === 'DENIES') : statements;
        expect({ told, statements: answer.statements }).toEqual({ told, statements: kept.slice(0, 100) });
        expect(answer.searchedSourceCount).toBe(3);
      }
    }
  });
});

test('each of the five answers occurred', () => {
  for (const answer of ['YES', 'POSSIBLY', 'STATED_NO', 'NOT_THEN', 'NOT_RECORDED']) {
    expect([answer, tally.get(answer) ?? 0]).toEqual([answer, expect.any(Number)]);
    expect(tally.get(answer) ?? 0).toBeGreaterThan(3);
  }
});

test('what is recorded for another time is told with when it holds', async () => {
  const own = await startGraph();
  try {
    const entities = ['person/a', 'person/b'].map((id) => ({ id, kind: 'PERSON' as const, name: id }));
    const ends = { from: 'person/a', to: 'person/b' };
    const relationships = [
      { id: 'relationship/hired', type: 'HIRED' as const, ...ends, start: '2015-03-09' },
      { id: 'relationship/led', type: 'LED' as const, ...ends, start: '2015', end: '2016' },
    ];
    const statements = [{ id: 'statement/led', about: 'relationship/led', quote: 'She led him.' }];
    const { problems } = await record(own.database, { entities, relationships, statements }, { actor: 'test' });
    expect(problems).toEqual([]);
    const ask = async (type: string, view: object | null) => {
      const text = `query ($type: RelationshipType!, $view: View) { finding(from: "person/a", to: "person/b", type: $type, view: $view) {
        answer relationships { id presence viewKey period { start end } from { id viewKey } } statements { id } } }`;
      const { data: answer, errors } = await own.ask(text, { type, view });
      expect(errors).toBeUndefined();
      return (answer as { finding: object }).finding;
    };
    const from = { id: 'person/a', viewKey: 'current' };
    const led = {
      id: 'relationship/led',
      presence: null,
      viewKey: 'current',
      period: { start: '2015', end: '2016' },
      from,
    };
    const notThen = { answer: 'NOT_THEN', relationships: [led], statements: [{ id: 'statement/led' }] };
    for (const view of [{ at: '2020' }, { at: '2020', certainty: 'CERTAIN' }, { during: { to: '2014' } }]) {
      expect(await ask('LED', view)).toEqual(notThen);
    }
    expect(await ask('HIRED', { at: '2016' })).toMatchObject({
      answer: 'NOT_THEN',
      relationships: [{ id: 'relationship/hired', period: { start: '2015-03-09', end: null } }],
    });
    expect(await ask('LED', { at: '2020', knownAt: '2100-01-01T00:00:00Z' })).toMatchObject({ answer: 'NOT_THEN' });
    expect(await ask('LED', { at: '2020', ranks: ['PREFERRED'] })).toMatchObject({ answer: 'NOT_RECORDED' });
    expect(await ask('HIRED', { asOf: '2016', certainty: 'CERTAIN' })).toMatchObject({ answer: 'YES' });
    expect(await ask('HIRED', { asOf: '2015-03-08' })).toMatchObject({ answer: 'NOT_THEN' });
    expect(await ask('LED', { asOf: '2020' })).toEqual(notThen);
    expect(await ask('LED', { asOf: '2016', certainty: 'CERTAIN' })).toMatchObject({ answer: 'YES' });
    expect(await ask('LED', { at: '2016-12' })).toMatchObject({ answer: 'POSSIBLY' });
    expect(await ask('LEFT', { at: '2016' })).toMatchObject({ answer: 'NOT_RECORDED', relationships: [] });
  } finally {
    await own.stop();
  }
});

test('many questions are one statement each for answers, relationships and the number of sources', async () => {
  const parts = ids.map(
    (to, i) =>
      `q${i}: finding(from: "${ids[0] ?? ''}", to: "${to}", type: FUNDED) { answer relationships { id } searchedSourceCount }`,
  );
  expect((await graph.ask(`{ ${parts.join('\n')} }`)).statements).toBe(3);
});

test('a question about an entity and itself is answered like any other', async () => {
  const loop = (await allTies(graph.ask)).find(({ from, to }) => from.id === to.id);
  expect(loop).toBeDefined();
  const [id, type] = [loop?.from.id, loop?.type];
  expect(await asked({ from: id, to: id, type })).toMatchObject({ answer: 'YES' });
  expect(await asked({ from: id, to: id, type: 'COMPETED_WITH' })).toMatchObject({
    answer: 'NOT_RECORDED',
    relationships: [],
    statements: [],
  });
});

test('before the first record nothing is known, whoever is asked about, and no source was there', async () => {
  const view = { knownAt: '2001-01-01T00:00:00Z' };
  const answer = { answer: 'NOT_RECORDED', relationships: [], statements: [], searchedSourceCount: 0 };
  expect(await asked({ from: ids[0], to: 'person/nobody', type: 'FUNDED', view })).toEqual(answer);
});

test('a denial is a stated no only from when it was recorded', async () => {
  const own = await startGraph();
  try {
    const entities = ['person/a', 'person/b'].map((id) => ({ id, kind: 'PERSON' as const, name: id }));
    const relationship = {
      id: 'relationship/x',
      type: 'OWNED' as const,
      from: 'person/a',
      to: 'person/b',
      start: '2015',
      end: '2016',
    };
    const statement = { id: 'statement/x', about: 'relationship/x', stance: 'DENIES' as const, quote: 'No.' };
    await record(own.database, { entities }, { actor: 'test', at: new Date(early) });
    await record(
      own.database,
      { relationships: [relationship], statements: [statement] },
      { actor: 'test', at: new Date('2022-01-01T00:00:00Z') },
    );
    const ask = async (view: object | null) =>
      (await own.ask(query, { from: 'person/a', to: 'person/b', type: 'OWNED', view })).data;
    const no = { answer: 'STATED_NO', relationships: [{ id: 'relationship/x' }], statements: [{ id: 'statement/x' }] };
    expect(await ask(null)).toMatchObject({ finding: no });
    expect(await ask({ at: '2015' })).toMatchObject({ finding: no });
    // It is not denied that it was so at another time.
    expect(await ask({ at: '2020' })).toMatchObject({ finding: { answer: 'NOT_RECORDED' } });
    expect(await ask({ knownAt: between })).toMatchObject({ finding: { answer: 'NOT_RECORDED' } });
    expect(await ask({ ranks: ['PREFERRED'] })).toMatchObject({ finding: { answer: 'NOT_RECORDED' } });
  } finally {
    await own.stop();
  }
});

test.each([
  ['an unknown start', { from: `${ids[3] ?? ''}x` }, 'NOT_FOUND', 'from', [ids[3]]],
  ['an unknown end', { to: 'nobody' }, 'NOT_FOUND', 'to', []],
  ['a start that is no id', { from: 'a|b' }, 'BAD_ID', 'from', undefined],
  ['an end that is no id', { to: '' }, 'BAD_ID', 'to', undefined],
])('%s is refused', async (_, variables, code, path, nearest) => {
  const { errors } = await graph.ask(query, { from: ids[0], to: ids[1], type: 'FUNDED', ...variables });
  expect(errors?.[0]?.originalError).toMatchObject({ code, details: { path } });
  if (nearest === undefined) return;
  expect(errors?.[0]?.originalError).toMatchObject({
    details: { suggestions: expect.arrayContaining(nearest) as unknown },
  });
});
