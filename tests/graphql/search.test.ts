import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  record,
  type EntityInput,
  type RelationshipInput,
  type StatementInput,
} from '../../src/graph/changes/index.js';
import { cases } from '../support/cases.js';
import { folded } from '../support/textOracle.js';
import { startGraph, type Graph } from '../support/graph.js';
import { cursors, payloadsFor } from '../support/payloads.js';
import { Random } from '../support/random.js';
import { randomStatements } from '../support/randomEvidence.js';
import { randomGraph } from '../support/randomGraph.js';

jest.setTimeout(300_000);

const random = new Random(31);
const base = randomGraph(random, 20, 60);
const entityIds = base.entities.map(({ id }) => id);
const about = [...base.relationships.map(({ id }) => id), ...entityIds];
const words = ['board', 'Board,', 'boards', 'left', 'OpenAI', 'open', 'José', 'refused', 'x', 'b2b', 'naïve', 'MAIN'];
const sentence = (): string => Array.from({ length: 1 + random.whole(5) }, () => random.pick(words)).join(' ');
const later = '2024-02-01T00:00:00.000Z';

const arabic = (id: string, quote: string): StatementInput => ({
  id,
  about: entityIds[0] ?? '',
  quote,
  language: 'ar',
});

/** Two changes; nearly every text is of few words. */
const first = {
  ...base,
  entities: base.entities.map((row): EntityInput => ({ ...row, description: sentence() })),
  relationships: base.relationships.map((row, i): RelationshipInput => ({
    ...row,
    kind: sentence(),
    ...(i % 2 ? { description: sentence() } : {}),
  })),
  // What all deny does not stand, and is not found: something supports each.
  statements: base.relationships.map(({ id }, i): StatementInput => ({ id: `statement/base${i}`, about: id })),
};
const second = {
  entities: [{ id: 'person/late', kind: 'PERSON' as const, name: 'Late', description: 'board refused' }],
  relationships: [
    {
      ...{ id: 'relationship/late', type: 'LED' as const, from: 'person/late', to: entityIds[0] ?? '' },
      ...{ kind: 'left the board', start: '2016', end: '2017' },
    },
  ],
  statements: [
    ...randomStatements(random, 'w', 120, about, entityIds).map((row) =>
      row.quote === undefined ? row : { ...row, quote: sentence(), texts: { fr: sentence(), de: sentence() } },
    ),
    arabic('statement/ar1', 'كتب المؤسسون رسالة إلى ماسك'),
    arabic('statement/ar2', 'قال مؤسسون إن المُؤسِّسة رفضت'),
    arabic('statement/ar3', 'لا شيء هنا'),
  ],
};

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  for (const [set, at] of [
    [first, '2024-01-01T00:00:00.000Z'],
    [second, later],
  ] as const) {
    const { problems } = await record(graph.database, set, { actor: 'test', at: new Date(at) });
    expect(problems).toEqual([]);
  }
});
afterAll(() => graph.stop());

interface Row {
  readonly id: string;
  readonly texts: readonly string[];
  readonly kind: string | null;
  readonly type: string | null;
  readonly source: string | null;
  readonly class: 'STATEMENT' | 'ENTITY' | 'RELATIONSHIP';
  readonly since: number;
  readonly rank: string;
}

const entityRow =
  (since: number) =>
  (row: EntityInput): Row => ({
    ...{ id: row.id, class: 'ENTITY', texts: [row.description ?? ''], kind: row.kind, type: null, source: null, since },
    rank: 'NORMAL',
  });
const relationshipRow =
  (since: number) =>
  (row: RelationshipInput): Row => ({
    ...{ id: row.id, class: 'RELATIONSHIP', texts: [row.kind ?? '', row.description ?? ''], kind: null, since },
    ...{ type: row.type, source: null, rank: 'NORMAL' },
  });
const entities = [...first.entities, ...second.entities];
const relationships: RelationshipInput[] = [...first.relationships, ...second.relationships];
const statementRow =
  (since: number) =>
  (row: StatementInput): Row => ({
    ...{ id: row.id, class: 'STATEMENT', texts: [row.quote ?? '', ...Object.values(row.texts ?? {})], since },
    kind: entities.find(({ id }) => id === row.about)?.kind ?? null,
    type: relationships.find(({ id }) => id === row.about)?.type ?? null,
    ...{ source: row.source ?? null, rank: row.rank ?? 'NORMAL' },
  });
const rows: readonly Row[] = [
  ...first.entities.map(entityRow(1)),
  ...second.entities.map(entityRow(2)),
  ...first.relationships.map(relationshipRow(1)),
  ...second.relationships.map(relationshipRow(2)),
  ...first.statements.map(statementRow(1)),
  ...second.statements.map(statementRow(2)),
];

interface Asked {
  readonly text: string;
  readonly of?: readonly string[];
  readonly kinds?: readonly string[];
  readonly types?: readonly string[];
  readonly sources?: readonly string[];
  readonly view?: { readonly knownAt?: string; readonly ranks?: readonly string[] };
}

const split = (text: string): string[] =>
  folded(text)
    .split(' ')
    .filter((word) => word !== '');

/** Looks at every text: each word must begin some word of one of a row's texts. */
function oracle({ text, of, kinds, types, sources, view }: Asked): Row[] {
  const wanted = split(text);
  if (wanted.length === 0) return [];
  const ranks = view?.ranks ?? ['PREFERRED', 'NORMAL'];
  return rows.filter((row) => {
    const have = row.texts.flatMap(split);
    return (
      wanted.every((word) => have.some((one) => one.startsWith(word))) &&
      (of === undefined || of.includes(row.class)) &&
      ((kinds === undefined && types === undefined) ||
        (row.kind !== null && kinds?.includes(row.kind) === true) ||
        (row.type !== null && types?.includes(row.type) === true)) &&
      (sources === undefined || (row.source !== null && sources.includes(row.source))) &&
      (row.class !== 'STATEMENT' || ranks.includes(row.rank)) &&
      (view?.knownAt === undefined || row.since === 1)
    );
  });
}

interface Hits {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly {
    readonly score: number;
    readonly matched: {
      readonly text: string;
      readonly field: string;
      readonly highlights: readonly { readonly start: number; readonly end: number }[];
    };
    readonly node: { readonly id: string; readonly __typename: string };
  }[];
  readonly facets: {
    readonly capped: boolean;
    readonly classes: readonly { readonly value: string; readonly count: number }[];
    readonly kinds: readonly { readonly value: string; readonly count: number }[];
    readonly types: readonly { readonly value: string; readonly count: number }[];
    readonly sources: readonly { readonly source: { readonly id: string }; readonly count: number }[];
  };
}

const document = `query ($text: String!, $of: [TextClass!], $kinds: [EntityKind!], $types: [RelationshipType!], $sources: [ID!],
  $view: View, $first: Int, $after: String) {
  searchTexts(text: $text, of: $of, kinds: $kinds, types: $types, sources: $sources, view: $view, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { score matched { text field highlights { start end } } node { __typename id } }
    facets { capped classes { value: class count } kinds { value: kind count } types { value: type count } sources { source { id } count } }
  } }`;

async function search(asked: Asked, more: Record<string, unknown> = { first: 1000 }): Promise<Hits> {
  const { data, errors } = await graph.ask(document, { ...asked, ...more });
  if (errors) throw new Error(`${JSON.stringify(asked)}: ${errors.map(String).join('; ')}`);
  return (data as unknown as { searchTexts: Hits }).searchTexts;
}

const counted = (values: readonly (string | null)[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
const told = (list: readonly { readonly value: string; readonly count: number }[]) =>
  new Map(list.map(({ value, count }) => [value, count]));

const queries = [
  'board',
  'boa',
  'left board',
  'BOARD OPENAI',
  'jose',
  'naive',
  'open',
  'x',
  'b',
  'main refused',
  'zzz',
];
const maybe = <T>(value: () => T): T | undefined => (random.chance(0.3) ? value() : undefined);

function randomAsked(): Asked {
  const asked = {
    text: random.pick(queries),
    of: maybe(() => random.some(['STATEMENT', 'ENTITY', 'RELATIONSHIP'])),
    kinds: maybe(() => random.some(['PERSON', 'ORGANIZATION', 'PRODUCT', 'PLACE', 'TOPIC'])),
    types: maybe(() => random.some(['FUNDED', 'LEFT', 'HIRED', 'LED'])),
    sources: maybe(() => random.some(['source/s', 'source/t'])),
    view: maybe(() => random.pick([{ knownAt: '2024-01-15T00:00:00.000Z' }, { ranks: ['NORMAL', 'DEPRECATED'] }])),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as unknown as Asked;
}

test('random searches find, count and sort what the oracle does', async () => {
  let telling = 0;
  for (let i = 0; i < cases(120); i += 1) {
    const asked = i < queries.length ? { text: queries[i] ?? '' } : randomAsked();
    const wanted = oracle(asked);
    const { edges, totalCount, facets } = await search(asked);
    const found = edges.map(({ node }) => node.id);
    expect({ asked, ids: [...found].sort() }).toEqual({ asked, ids: wanted.map(({ id }) => id).sort() });
    expect(totalCount).toBe(wanted.length);
    expect(facets.capped).toBe(false);
    expect(told(facets.classes)).toEqual(counted(wanted.map((row) => row.class)));
    expect(told(facets.kinds)).toEqual(counted(wanted.map(({ kind }) => kind)));
    expect(told(facets.types)).toEqual(counted(wanted.map(({ type }) => type)));
    expect(told(facets.sources.map(({ source, count }) => ({ value: source.id, count })))).toEqual(
      counted(wanted.map(({ source }) => source)),
    );
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    if (scores.length > 0) expect(scores[0]).toBe(1);
    if (wanted.length > 0) telling += 1;
  }
  expect(telling).toBeGreaterThan(cases(60));
});

test('what is shown of a text stands in it, and the words in it are those that were looked for', async () => {
  for (const text of ['board', 'jose', 'left board', 'naive x']) {
    const { edges } = await search({ text });
    expect(edges.length).toBeGreaterThan(0);
    for (const { matched, node } of edges) {
      const own = rows.find(({ id }) => id === node.id)?.texts ?? [];
      expect(own).toContain(matched.text);
      expect(matched.highlights.length).toBeGreaterThan(0);
      for (const { start, end } of matched.highlights) {
        const word = folded(matched.text.slice(start, end));
        expect(split(text).some((one) => word.startsWith(one))).toBe(true);
      }
    }
  }
});

test('a long text is shown around the words, in whole words', async () => {
  const filler = Array.from({ length: 200 }, (_, i) => `w${i}`).join(' ');
  const statement = { id: 'statement/long', about: 'person/late', quote: `${filler} needle ${filler}` };
  await record(graph.database, { statements: [statement] }, { actor: 'test', at: new Date('2024-03-01') });
  const { edges } = await search({ text: 'needle' });
  expect(edges).toHaveLength(1);
  const { text, highlights } = edges[0]?.matched ?? { text: '', highlights: [] };
  expect(text.length).toBeLessThan(260);
  expect(text).toMatch(/^… w\d+ .*needle.* w\d+ …$/);
  expect(statement.quote).toContain(text.slice(2, -2));
  expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['needle']);
});

test.each([
  ['المؤسسون', ['statement/ar1', 'statement/ar2']],
  ['مؤسس', ['statement/ar1', 'statement/ar2']],
  ['مُؤَسِّسة', ['statement/ar1', 'statement/ar2']],
  ['رسالة ماسك', ['statement/ar1']],
  ['الماسك', ['statement/ar1']],
  ['رفض', ['statement/ar2']],
  ['كتاب', []],
])('%s finds forms of the word in quotes', async (text, ids) => {
  const { edges } = await search({ text });
  expect(
    edges
      .map(({ node }) => node.id)
      .filter((id) => id.startsWith('statement/ar'))
      .sort(),
  ).toEqual(ids);
  for (const { matched, node } of edges) {
    if (node.id.startsWith('statement/ar')) expect(matched.highlights.length).toBeGreaterThan(0);
  }
});

test('pages put together are the list', async () => {
  const all = await search({ text: 'b' });
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Hits = await search({ text: 'b' }, { first: 7, after });
    found.push(...edges.map(({ node }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(found).toEqual(all.edges.map(({ node }) => node.id));
  expect(found.length).toBeGreaterThan(40);
});

test('a relationship outside of the window is not found', async () => {
  const view = { at: '2016-06-01' };
  const asked = { text: 'left the board', of: ['RELATIONSHIP'] };
  const inside = await search({ ...asked, view } as Asked);
  expect(inside.edges.map(({ node }) => node.id)).toContain('relationship/late');
  const outside = await search({ ...asked, view: { at: '2019' } } as Asked);
  expect(outside.edges.map(({ node }) => node.id)).not.toContain('relationship/late');
});

test('names too are found only when they were known', async () => {
  const text = 'query ($view: View) { search(text: "late", view: $view) { totalCount nodes { id } } }';
  const now = (await graph.ask(text)).data as unknown as { search: { totalCount: number } };
  const then = (await graph.ask(text, { view: { knownAt: '2024-01-15T00:00:00.000Z' } })).data as typeof now;
  expect(now.search).toEqual({ totalCount: 1, nodes: [{ id: 'person/late' }] });
  expect(then.search).toEqual({ totalCount: 0, nodes: [] });
});

test('nothing that a client writes is query syntax', async () => {
  const hostile = [
    ...payloadsFor('String', false).filter((one) => typeof one === 'string'),
    ...['*', '*:*', 'quoteFold:board', 'board OR left', 'board AND NOT left', '"board', 'board"', '(board', 'board~9'],
    ...['board^1000000', '/boa.*/', '[a TO z]', '{a TO z}', '\\', '\\*none\\*', '&&', '||', '!', 'a'.repeat(200)],
    ...['NOT', 'AND', 'OR', 'TO', '+board -left', '\u0000', '؟', 'في', '𝒳', '😀', 'ﷺ'],
  ];
  for (const text of hostile.filter((one) => one.length <= 200 && one.isWellFormed())) {
    const { data, errors } = await graph.ask(document, { text, first: 1000 });
    expect({ text, errors: errors?.map(String) }).toEqual({ text, errors: undefined });
    const { edges, totalCount } = (data as unknown as { searchTexts: Hits }).searchTexts;
    expect(edges).toHaveLength(totalCount);
    const latin = /^[\x20-\x7e]*$/.test(text);
    const wanted = oracle({ text }).map(({ id }) => id);
    if (latin) expect({ text, ids: edges.map(({ node }) => node.id).sort() }).toEqual({ text, ids: wanted.sort() });
  }
  expect(oracle({ text: '*' })).toEqual([]);
});

test.each([
  ['{ searchTexts(text: "a", sources: [""]) { totalCount } }', 'BAD_ID', 'sources[0]'],
  ['{ searchTexts(text: "a", first: -1) { totalCount } }', 'BAD_PAGE_SIZE', 'first'],
  [`{ searchTexts(text: "${'a'.repeat(201)}") { totalCount } }`, 'BAD_ARGUMENT', 'text'],
  ...cursors([]).map((cursor) => [
    `{ searchTexts(text: "a", after: ${JSON.stringify(cursor)}) { totalCount } }`,
    'BAD_CURSOR',
    'after',
  ]),
])('%#: what is wrong is refused', async (text, code, path) => {
  const { errors } = await graph.ask(text);
  expect(errors?.[0]?.originalError).toMatchObject({ code, details: { path } });
});
