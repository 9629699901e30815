import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { record, type EntityInput, type RelationshipInput } from '../../src/graph/changes/index.js';
import { asker, startGraph, type Graph } from '../support/graph.js';
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
  person('h1', 'Odile Marchbanks', { existence: { start: '1950' } }),
  person('h2', 'Marchbanks, Odile', { existence: { start: '1950-03-01', end: '2001' } }),
  ...['Anna Kellerman', 'Bernhard Kellerman', 'Clara Kellerman', 'Kellerman'].map((name, i) => person(`k${i}`, name)),
  ...['n1', 'n2', 'n3'].map((id, i) => person(id, ['Uno', 'Zwei', 'Trois'][i] ?? '')),
];
const funded = (from: string, to: string): RelationshipInput => ({
  ...{ id: `${from}-${to}`, type: 'FUNDED', from: `person/${from}`, to: `person/${to}`, start: '2001' },
});
/** Of three neighbours of c, two are in common. All of g and k are, but their names are others. */
const ties = [
  ...[funded('c1', 'n1'), funded('c1', 'n2'), funded('c2', 'n1'), funded('c2', 'n2'), funded('n3', 'c2')],
  ...['g1', 'g2', 'k0', 'k1', 'k2', 'k3'].map((id) => funded(id, 'n3')),
];

const random = new Random(20_261_128);
const first = ['Ana', 'Bo'];
const last = ['Quill', 'Rook'];
/** Names of few words, so that many are the same; together, apart. */
const many: readonly EntityInput[] = Array.from({ length: 14 }, (_, i) => ({
  ...{ id: `product/${String(i).padStart(2, '0')}`, kind: 'PRODUCT' as const },
  name: `${random.pick(first)}${random.pick([' ', ''])}${random.pick(last)}`,
  ...(random.chance(0.6) ? { sameAs: [{ scheme: 'lei-like', value: String(random.whole(3)) }] } : {}),
}));

/** All are alike, so that their ids decide; some go on where another one ends. */
const places = ['a', 'a1', 'a-', 'a z', 'b', 'b1'].map((id): EntityInput => ({
  ...{ id: `place/${id}`, kind: 'PLACE', name: 'Springfield' },
}));
/** More of one name than are told of. */
const crowd = Array.from({ length: 52 }, (_, i): EntityInput => ({
  ...{ id: `topic/${i}`, kind: 'TOPIC', name: 'Crowded Subject' },
}));

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const entities = [...made, ...many, ...places, ...crowd];
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
const ofOne = `query ($id: ID!, $minimum: Float!, $view: View, $first: Int!, $after: String) {
  entity(id: $id, view: $view) { duplicates(minimumScore: $minimum, first: $first, after: $after) {
    totalCount capped pageInfo { hasNextPage endCursor } nodes { ${pair} } } } }`;
const ofAll = `query ($kinds: [EntityKind!], $minimum: Float!, $view: View, $first: Int, $after: String) {
  duplicates(kinds: $kinds, minimumScore: $minimum, view: $view, first: $first, after: $after) {
    totalCount capped pageInfo { hasNextPage endCursor } nodes { ${pair} } } }`;

interface List {
  readonly totalCount: number;
  readonly capped: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Pair[];
}

async function listOf(id: string, variables: object): Promise<List> {
  const { data, errors } = await graph.ask(ofOne, { id, minimum: 0.01, first: 50, ...variables });
  expect(errors).toBeUndefined();
  return (data as { entity: { duplicates: List } }).entity.duplicates;
}

const of = async (id: string, minimum = 0.01): Promise<readonly Pair[]> => {
  const { nodes, totalCount, capped } = await listOf(`person/${id}`, { minimum });
  expect({ totalCount, capped }).toEqual({ totalCount: nodes.length, capped: false });
  return nodes;
};

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
  // 1 - (1 - 0.55)(1 - 0.3)
  ['h1', 'h2', 0.685, ['REORDERED_NAME', 'AGREEING_EXISTENCE']],
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

test('a surname, and who has ties to both, do not make two one', async () => {
  for (const id of ['k0', 'k1', 'k2', 'k3']) expect(await of(id, 0)).toEqual([]);
});

test('whoever is in the list of another one has that one in its own, with the same score and reasons', async () => {
  const told = ({ score, reasons }: Pair) => ({
    score,
    reasons: reasons.map(({ reason, weight, count }) => ({ reason, weight, count })),
  });
  const ids = [...made, ...many, ...places].map(({ id }) => id);
  const lists = new Map<string, List>();
  for (const id of ids) lists.set(id, await listOf(id, { minimum: 0 }));
  const pairs = [...lists.values()].flatMap(({ nodes }) => nodes);
  expect(pairs.length).toBeGreaterThan(40);
  for (const one of pairs) {
    const [back, ...more] = (lists.get(one.other.id)?.nodes ?? []).filter(({ other }) => other.id === one.entity.id);
    expect([back && told(back), ...more]).toEqual([told(one)]);
  }
  // The graph tells of the same pairs, but those one letter off.
  const key = ({ entity, other, score }: Pair) => `${entity.id} ${other.id} ${score}`;
  const found = await all({ kinds: ['PERSON', 'PRODUCT', 'PLACE'], minimum: 0 });
  const once = pairs.filter(({ entity, other }) => entity.id < other.id && entity.id !== 'person/d1');
  expect(found.nodes.map(key).sort()).toEqual(once.map(key).sort());
});

test('the list of the graph has them by score, but those a letter off, page by page', async () => {
  const found = await all({ kinds: ['PERSON'] });
  const ids = found.nodes.map(({ entity, other }) => `${entity.id.slice(7)} ${other.id.slice(7)}`);
  expect(ids).toEqual(['b1 b2', 'c1 c2', 'h1 h2', 'e1 e2', 'a1 a2', 'f1 f2']);
  expect(found).toMatchObject({ totalCount: 6, capped: false });
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

test('equals come by their ids, each once, however they are paged', async () => {
  const ids = places.map(({ id }) => id).sort();
  const wanted = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a} ${b}`));
  const pagesOf = async (read: (variables: object) => Promise<List>) => {
    const seen: string[] = [];
    for (let after: string | null = null, goesOn = true; goesOn;) {
      const { nodes, pageInfo }: List = await read({ first: 2, after });
      seen.push(...nodes.map(({ entity, other }) => `${entity.id} ${other.id}`));
      [after, goesOn] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return seen;
  };
  expect(await pagesOf((page) => all({ kinds: ['PLACE'], ...page }))).toEqual(wanted);
  const others = ids.filter((id) => id !== 'place/a1').map((id) => `place/a1 ${id}`);
  expect(await pagesOf((page) => listOf('place/a1', page))).toEqual(others);
});

test('neighbours are those of the view', async () => {
  const scoreIn = async (view: object) => (await listOf('person/c1', { view })).nodes.map(({ score }) => score);
  expect(await scoreIn({ at: '2001' })).toEqual([0.72]);
  expect(await scoreIn({ at: '1990' })).toEqual([0.4]);
  // On which day of the year is not known.
  expect(await scoreIn({ at: '2001-05-05', certainty: 'CERTAIN' })).toEqual([0.4]);
  const { nodes } = await all({ kinds: ['PERSON'], view: { at: '1990' } });
  expect(nodes.find(({ entity }) => entity.id === 'person/c1')?.score).toBe(0.4);
});

test('names and ids are those that were known', async () => {
  // A change of the very millisecond is known by then.
  const before = new Date(Date.now() - 1);
  // The names and ids of before, and one more.
  const sameAs = [{ scheme: 'wikidata', value: 'Q31' }];
  const later = [person('d1', 'Xavier Ottenbury', { names: [{ text: 'Xavier Ottenburg' }], sameAs })];
  await record(graph.database, { entities: later }, { actor: 'test' });
  const scores = async (view: object | null) => (await listOf('person/d1', { view })).nodes.map(({ score }) => score);
  expect(await scores(null)).toEqual([0.6]);
  expect(await scores({ knownAt: before.toISOString() })).toEqual([0.4]);
});

test('what was cut off is told', async () => {
  const list = await all({ kinds: ['TOPIC'] });
  expect(list).toMatchObject({ capped: true, totalCount: 190 });
  expect(await listOf('topic/7', {})).toMatchObject({ capped: true, totalCount: 50 });
  const few = asker(graph.database, 3);
  const { data } = await few(ofAll, { kinds: ['PLACE'], minimum: 0.5 });
  expect(data).toMatchObject({ duplicates: { capped: true } });
});

test('of many entities as many statements are asked as of one', async () => {
  const query = (first: number) =>
    `{ entities(kinds: [PERSON], first: ${first}) { nodes { duplicates { totalCount } } } }`;
  const [one, many] = [await graph.ask(query(1)), await graph.ask(query(20))];
  expect(many.errors).toBeUndefined();
  expect(many.statements).toBeLessThanOrEqual(one.statements + 3);
});

test('before anything was recorded there are none', async () => {
  expect(await all({ view: { knownAt: '1990-01-01T00:00:00Z' } })).toMatchObject({ totalCount: 0, nodes: [] });
});

test('a score that is none is refused', async () => {
  const { errors } = await graph.ask(ofAll, { minimum: 2 });
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_ARGUMENT', details: { path: 'minimumScore' } });
});
