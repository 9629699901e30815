import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { record, type EntityInput, type RelationshipInput } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';

jest.setTimeout(240_000);

const person = (id: string, name: string, more: Partial<EntityInput> = {}): EntityInput => ({
  ...{ id: `person/${id}`, kind: 'PERSON', name },
  ...more,
});

/** One pair for each reason. */
const made: readonly EntityInput[] = [
  person('a1', 'Élodie Marchand', { existence: { start: '1960' } }),
  person('a2', 'elodie marchand', { existence: { start: '1975' } }),
  person('b1', 'Walter Quibble', { sameAs: [{ scheme: 'wikidata', value: 'Q11' }] }),
  person('b2', 'Somebody Unlike', { sameAs: [{ scheme: 'wikidata', value: 'Q11' }] }),
  person('c1', 'Joanne Kathleen Rowbotham'),
  person('c2', 'J. K. Rowbotham'),
  person('d1', 'Xavier Ottenbury'),
  person('d2', 'Xavier Ottenburg'),
  person('e1', 'Vladimir Kolodin'),
  person('e2', 'Владимир Колодин'),
  person('f1', 'Same Name', { sameAs: [{ scheme: 'wikidata', value: 'Q21' }] }),
  person('f2', 'Same Name', { sameAs: [{ scheme: 'wikidata', value: 'Q22' }] }),
  person('g1', 'Model 3 Turing'),
  person('g2', 'Model 4 Turing'),
  ...['n1', 'n2', 'n3'].map((id, i) => person(id, ['Uno', 'Zwei', 'Trois'][i] ?? '')),
];
const funded = (from: string, to: string): RelationshipInput => ({
  ...{ id: `${from}-${to}`, type: 'FUNDED', from: `person/${from}`, to: `person/${to}`, start: '2001' },
});
/** Of three neighbours of the two, two are in common. */
const ties = [funded('c1', 'n1'), funded('c1', 'n2'), funded('c2', 'n1'), funded('c2', 'n2'), funded('n3', 'c2')];

const random = new Random(20_261_128);
const first = ['Ana', 'Bo'];
const last = ['Quill', 'Rook'];
/** Names of few words, so that many are the same; together, apart. */
const many: readonly EntityInput[] = Array.from({ length: 14 }, (_, i) => ({
  ...{ id: `product/${String(i).padStart(2, '0')}`, kind: 'PRODUCT' as const },
  name: `${random.pick(first)}${random.pick([' ', ''])}${random.pick(last)}`,
  ...(random.chance(0.6) ? { sameAs: [{ scheme: 'lei-like', value: String(random.whole(3)) }] } : {}),
}));

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const entities = [...made, ...many];
  const { problems } = await record(graph.database, { entities, relationships: ties }, { actor: 'test' });
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

interface Pair {
  readonly entity: { readonly id: string };
  readonly other: { readonly id: string };
  readonly score: number;
  readonly reasons: readonly { readonly reason: string; readonly weight: number; readonly count: number | null }[];
}

const pair = 'entity { id } other { id } score reasons { reason weight matched count }';
const ofOne = `query ($id: ID!, $minimum: Float!, $view: View) {
  entity(id: $id, view: $view) { duplicates(minimumScore: $minimum) { ${pair} } } }`;
const ofAll = `query ($kinds: [EntityKind!], $minimum: Float!, $view: View, $first: Int, $after: String) {
  duplicates(kinds: $kinds, minimumScore: $minimum, view: $view, first: $first, after: $after) {
    totalCount capped pageInfo { hasNextPage endCursor } nodes { ${pair} } } }`;

async function of(id: string, minimum = 0.01): Promise<readonly Pair[]> {
  const { data, errors } = await graph.ask(ofOne, { id: `person/${id}`, minimum });
  expect(errors).toBeUndefined();
  return (data as { entity: { duplicates: readonly Pair[] } }).entity.duplicates;
}

interface List {
  readonly totalCount: number;
  readonly capped: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Pair[];
}

async function all(variables: object): Promise<List> {
  const { data, errors } = await graph.ask(ofAll, { minimum: 0.01, first: 100, ...variables });
  expect(errors).toBeUndefined();
  return (data as { duplicates: List }).duplicates;
}

test.each<[string, string, number, readonly string[]]>([
  ['a1', 'a2', 0.18, ['SAME_NAME', 'CONFLICTING_EXISTENCE']],
  ['b1', 'b2', 0.95, ['SAME_OUTSIDE_ID']],
  // 1 - (1 - 0.4)(1 - 0.8 * 2 / 3)
  ['c1', 'c2', 0.72, ['SIMILAR_NAME', 'SHARED_NEIGHBOURS']],
  ['d1', 'd2', 0.4, ['SIMILAR_NAME']],
  ['e1', 'e2', 0.4, ['NAME_IN_OTHER_SCRIPT']],
  ['f1', 'f2', 0.12, ['SAME_NAME', 'CONFLICTING_OUTSIDE_ID']],
])('%s may be %s, and the other way round', async (a, b, score, reasons) => {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const [found, ...more] = await of(one);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ entity: { id: `person/${one}` }, other: { id: `person/${other}` }, score });
    expect(found?.reasons.map(({ reason }) => reason)).toEqual(reasons);
  }
});

test('a figure more is another name, and what has no like has none', async () => {
  expect(await of('g1')).toEqual([]);
  expect(await of('n1')).toEqual([]);
  expect(await of('d1', 0.5)).toEqual([]);
});

test('the list of the graph has them by score, but those a letter off, page by page', async () => {
  const found = await all({ kinds: ['PERSON'] });
  const ids = found.nodes.map(({ entity, other }) => `${entity.id.slice(7)} ${other.id.slice(7)}`);
  expect(ids).toEqual(['b1 b2', 'c1 c2', 'e1 e2', 'a1 a2', 'f1 f2']);
  expect(found).toMatchObject({ totalCount: 5, capped: false });
  const one = await all({ kinds: ['PERSON'], first: 2 });
  expect(one.pageInfo.hasNextPage).toBe(true);
  const next = await all({ kinds: ['PERSON'], first: 9, after: one.pageInfo.endCursor });
  expect([...one.nodes, ...next.nodes]).toEqual(found.nodes);
});

test('the list of the graph is what comparing all pairs gives', async () => {
  const spelled = (name: string) => name.toLowerCase();
  const idOf = ({ sameAs }: EntityInput) => (sameAs?.[0] as { readonly value: string } | undefined)?.value ?? null;
  const wanted = many.flatMap((a, i) =>
    many.slice(i + 1).flatMap((b) => {
      const isSame = spelled(a.name) === spelled(b.name);
      const isLike = spelled(a.name).replace(' ', '') === spelled(b.name).replace(' ', '');
      const [x, y] = [idOf(a), idOf(b)];
      const sameId = x !== null && x === y;
      const conflict = x !== null && y !== null && x !== y;
      const name = isSame ? 0.6 : isLike ? 0.4 : 0;
      const score = (1 - (1 - name) * (1 - (sameId ? 0.95 : 0))) * (conflict ? 0.2 : 1);
      return score === 0 ? [] : [[a.id, b.id, Math.round(score * 10_000) / 10_000] as const];
    }),
  );
  wanted.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1));
  expect(wanted.length).toBeGreaterThan(10);
  const found = await all({ kinds: ['PRODUCT'] });
  expect(found.nodes.map(({ entity, other, score }) => [entity.id, other.id, score])).toEqual(wanted);
});

test('before anything was recorded there are none', async () => {
  expect(await all({ view: { knownAt: '1990-01-01T00:00:00Z' } })).toMatchObject({ totalCount: 0, nodes: [] });
});

test('a score that is none is refused', async () => {
  const { errors } = await graph.ask(ofAll, { minimum: 2 });
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_ARGUMENT', details: { path: 'minimumScore' } });
});
