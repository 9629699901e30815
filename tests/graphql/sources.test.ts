import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { audit, record, renewSources, type SourceInput, type StatementInput } from '../../src/graph/changes/index.js';
import type { SourceWhere } from '../../src/generated/schema-types.js';
import { query } from '../../src/query.js';
import { cases } from '../support/cases.js';
import { EvidenceOracle, type EvidenceQuestion, type Seen } from '../support/evidenceOracle.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';
import { randomDenied, randomStatements } from '../support/randomEvidence.js';
import { dates, randomGraph, texts } from '../support/randomGraph.js';
import { meetsSource, sortedSources } from '../support/sourceOracle.js';

jest.setTimeout(300_000);

const random = new Random(14);
const base = randomGraph(random, 8, 40);
const entityIds = base.entities.map(({ id }) => id);
const contested = randomDenied(random, 'x', 10, entityIds);
const relationships = [...base.relationships, ...contested];
const about = relationships.slice(0, 30).map(({ id }) => id);

const urls = ['https://www.nytimes.com/a', 'https://www.nytimes.com/b', 'https://example.org/É', 'http://x.org'];
const licences = ['CC BY 4.0', 'cc by 4.0', 'CC0'];
const maybe = <T>(value: T): T | undefined => (random.chance(0.7) ? value : undefined);

/** Sources that lack much and have much in common. */
const randomSources = (prefix: string, count: number): SourceInput[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `source/${prefix}${i}`,
    ...Object.fromEntries(
      Object.entries({
        title: maybe(random.pick([...texts, 'The Paper'])),
        url: maybe(random.pick(urls)),
        publishedAt: maybe(random.pick(dates)),
        licence: maybe(random.pick(licences)),
        archiveUrl: maybe('https://web.archive.org/web/2021/http://x.org'),
      }).filter(([, value]) => value !== undefined),
    ),
  }));

/** Three changes, each with sources of its own and evidence of all there are by then. */
const newSources = [0, 1, 2].map((i) => randomSources(`n${i}-`, 8));
const newStatements = newSources.map((_, i): StatementInput[] => {
  const cited = newSources.slice(0, i + 1).flat();
  return randomStatements(random, `n${i}`, 90, [...about, ...entityIds.slice(0, 2)], entityIds).map((row) =>
    row.source === undefined ? row : { ...row, source: random.pick(cited).id },
  );
});
const sets = newSources.map((sources, i) => ({
  ...(i === 0 ? { ...base, relationships } : {}),
  sources: [...(i === 0 ? (base.sources ?? []) : []), ...sources],
  statements: [...(i === 0 ? base.statements : []), ...(newStatements[i] ?? [])],
}));
const moments = sets.map((_, i) => `2024-0${i + 1}-01T00:00:00.000Z`);
const written = sets.flatMap(({ statements }, i) => statements.map((row) => ({ row, rec: i + 1, sup: 9_999_999 })));
const recorded = sets.flatMap(({ sources }, i) => sources.map((row) => ({ row, rec: i + 1 })));
const allSources = recorded.map(({ row }) => row);
const oracle = new EvidenceOracle(written, relationships, base.entities, moments, allSources);

let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = await startGraph();
  for (const [i, set] of sets.entries()) {
    const { problems } = await record(graph.database, set, { actor: 'test', at: new Date(moments[i] ?? '') });
    expect(problems).toEqual([]);
  }
  expect((await audit(graph.database)).problems).toEqual([]);
  ask = asker(graph.database);
});
afterAll(() => graph.stop());

async function answer<T>(text: string, variables: Record<string, unknown>, by: Ask = ask): Promise<T> {
  const { data, errors } = await by(text, variables);
  if (errors) throw new Error(`${JSON.stringify(variables)}: ${errors.map(String).join('; ')}`);
  return data as T;
}

const allRanks = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** A view and what it comes to. */
function randomView(): { view: Record<string, unknown>; seen: Seen } {
  const ranks = random.chance(0.4) ? random.some(allRanks) : ['PREFERRED', 'NORMAL'];
  const known = random.chance(0.5) ? 1 + random.whole(sets.length) : null;
  const view = { ranks, ...(known === null ? {} : { knownAt: moments[known - 1] }) };
  return { view, seen: { known: known ?? sets.length, ranks } };
}

const text = (words: readonly string[]) => {
  const word = random.pick(words);
  const ignoreCase = random.chance(0.6);
  return random.pick<object>([
    { eq: word, ignoreCase },
    { in: [word, random.pick(words)], ignoreCase },
    { contains: word.slice(1, 4), ignoreCase },
    { startsWith: word.slice(0, 3), ignoreCase },
    { endsWith: word.slice(-2), ignoreCase },
    { exists: random.chance(0.5) },
  ]);
};

function randomWhere(depth: number): SourceWhere {
  if (depth > 0) {
    const inner = () => randomWhere(depth - 1);
    return random.pick<() => SourceWhere>([
      () => ({ all: [inner(), inner()] }),
      () => ({ any: [inner(), inner()] }),
      () => ({ not: inner() }),
    ])();
  }
  const ids = random.some(allSources.map(({ id }) => id)).slice(0, 9);
  return random.pick<() => SourceWhere>([
    () => ({ id: random.chance(0.5) ? { in: ids } : { notIn: ids } }),
    () => ({ title: text([...texts, 'The Paper']) }),
    () => ({ url: text(urls) }),
    () => ({ licence: text(licences) }),
    () => ({ archived: random.chance(0.5) }),
    () => ({ publishedAt: { [random.pick(['gt', 'gte', 'lt', 'lte'])]: random.pick(dates) } }),
    () => ({ publishedAt: { exists: random.chance(0.5) } }),
  ])();
}

interface Listed {
  readonly totalCount: number;
  readonly pageInfo: { readonly more: boolean; readonly end: string | null };
  readonly nodes: readonly { readonly id: string; readonly statementCount?: number }[];
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const fields = ['TITLE', 'PUBLISHED_AT', 'COUNT'] as const;
const citing = (id: string, seen: Seen) => oracle.statements({ source: [id] }, seen).length;

test('sources that meet conditions, counted and in each order, under random views, in pages from both ends', async () => {
  const pageQuery = (
    backward: boolean,
  ) => `query ($where: SourceWhere, $orderBy: SourceOrder!, $view: View, $c: String) {
    sources(where: $where, orderBy: $orderBy, view: $view, ${backward ? 'last: 7, before' : 'first: 7, after'}: $c) {
      totalCount nodes { id statementCount }
      pageInfo { ${backward ? 'more: hasPreviousPage end: startCursor' : 'more: hasNextPage end: endCursor'} } } }`;
  let telling = 0;
  for (let i = 0; i < cases(60); i += 1) {
    const where = i % 5 === 0 ? {} : randomWhere(i % 3);
    const { view, seen } = randomView();
    const field = random.pick(fields);
    const direction = random.pick(['ASC', 'DESC', undefined] as const);
    const orderBy = { field, direction };
    const down = (direction ?? (field === 'COUNT' ? 'DESC' : 'ASC')) === 'DESC';
    const met = recorded.filter(({ row, rec }) => rec <= seen.known && meetsSource(where, row)).map(({ row }) => row);
    const wanted = sortedSources(met, field, down, (id) => citing(id, seen));
    const backward = random.chance(0.5);
    const found: string[] = [];
    let next: string | null = null;
    do {
      const { sources }: { sources: Listed } = await answer(pageQuery(backward), { where, orderBy, view, c: next });
      expect(sources.totalCount).toBe(wanted.length);
      for (const { id, statementCount } of sources.nodes) expect(statementCount).toBe(citing(id, seen));
      found.push(...(backward ? ids(sources.nodes).reverse() : ids(sources.nodes)));
      next = sources.pageInfo.more ? sources.pageInfo.end : null;
    } while (next !== null);
    const told = JSON.stringify({ where, orderBy, view, backward });
    expect({ told, found }).toEqual({ told, found: backward ? [...wanted].reverse() : wanted });
    if (wanted.length > 0 && wanted.length < allSources.length) telling += 1;
  }
  expect(telling).toBeGreaterThan(cases(20));
});

test('a list of sources with their counts is two statements, and what each is cited for one more', async () => {
  const { data, errors, statements } = await ask(
    '{ sources(orderBy: { field: COUNT }, first: 3) { totalCount nodes { id statementCount statements(first: 2) { nodes { id about { id } } } } } }',
  );
  expect(errors).toBeUndefined();
  const { nodes } = (data as { sources: { nodes: { id: string; statements: { nodes: unknown[] } }[] } }).sources;
  expect(nodes.map((one) => one.statements.nodes.length)).toEqual([2, 2, 2]);
  expect(statements).toBe(3);
});

test('statements by conditions on what they cite', async () => {
  const listQuery = `query ($where: StatementWhere, $view: View) {
    statements(where: $where, view: $view, first: 1000) { totalCount nodes { id } } }`;
  for (let i = 0; i < cases(36); i += 1) {
    const cites = i % 6 === 0 ? {} : randomWhere(i % 2);
    const where = random.pick([{ cites }, { not: { cites } }, { cites, stance: 'DENIES' as const }]);
    const { view, seen } = randomView();
    const { statements } = await answer<{ statements: Listed }>(listQuery, { where, view });
    const wanted = oracle.statements(where, seen);
    const told = JSON.stringify({ where, view });
    expect({ told, ids: ids(statements.nodes) }).toEqual({ told, ids: wanted });
    expect(statements.totalCount).toBe(wanted.length);
  }
});

const sayers = [...entityIds.slice(0, 4), 'anonymous/insiders', 'anonymous/informed-sources'];
const questions: readonly (() => EvidenceQuestion)[] = [
  () => ({ cites: randomWhere(random.whole(2)) }),
  () => ({ citesOnly: randomWhere(random.whole(2)) }),
  () => ({ attributedOnlyTo: random.some(sayers) }),
  () => ({
    voices: random.pick([
      [0, 1],
      [1, 2],
      [2, 9],
      [3, 9],
      [1, 3],
    ] as const),
  }),
  () => ({ attribution: 'ANONYMOUS_ONLY' }),
];

const evidenceOf = ({ cites, citesOnly, attributedOnlyTo, attribution, voices }: EvidenceQuestion) => ({
  ...{ cites, citesOnly, attributedOnlyTo, attribution },
  voiceCount: voices && { gte: voices[0], lt: voices[1] },
});

test('relationships by what they rest on and by how many voices, under random views', async () => {
  const listQuery = `query ($where: RelationshipWhere, $view: View) {
    relationships(where: $where, view: $view, first: 1000) { totalCount nodes { id voiceCount } } }`;
  const telling = new Set<string>();
  for (let i = 0; i < cases(150); i += 1) {
    const { view, seen } = randomView();
    const asked = { ...questions[i % questions.length]?.(), ...(random.chance(0.2) ? random.pick(questions)() : {}) };
    const where = { evidence: evidenceOf(asked) };
    const { relationships: found } = await answer<{
      relationships: { totalCount: number; nodes: { id: string; voiceCount: number }[] };
    }>(listQuery, { where, view });
    const wanted = oracle.standing(asked, seen).sort();
    const told = JSON.stringify({ asked, view });
    expect({ told, ids: ids(found.nodes).sort() }).toEqual({ told, ids: wanted });
    expect(found.totalCount).toBe(wanted.length);
    for (const { id, voiceCount } of found.nodes) expect(voiceCount).toBe(oracle.voices(id, seen));
    if (wanted.length > 0 && wanted.length < relationships.length / 2) telling.add(Object.keys(asked)[0] ?? '');
  }
  expect([...telling].sort()).toEqual(['attributedOnlyTo', 'attribution', 'cites', 'citesOnly', 'voices']);
});

test('the same of the ties of an entity, by its keys and as a condition on entities', async () => {
  const tieQuery = `query ($id: ID!, $where: TieWhere, $view: View) { entity(id: $id, view: $view) {
    relationships(where: $where, first: 1000) { totalCount edges { relationship { id } } } } }`;
  const entityQuery = `query ($where: EntityWhere, $view: View) {
    entities(where: $where, view: $view, first: 1000) { nodes { id } } }`;
  const endsOf = new Map(relationships.map(({ id, from, to }) => [id, [from, to]]));
  for (let i = 0; i < cases(30); i += 1) {
    const { view, seen } = randomView();
    const asked = questions[i % questions.length]?.() ?? {};
    const id = entityIds[i % 3] ?? '';
    const where = { evidence: evidenceOf(asked) };
    const wanted = oracle.standing(asked, seen);
    const { entity } = await answer<{
      entity: { relationships: { totalCount: number; edges: { relationship: { id: string } }[] } };
    }>(tieQuery, { id, where, view });
    const own = wanted.filter((one) => endsOf.get(one)?.includes(id));
    const told = JSON.stringify({ asked, view, id });
    const found = ids(entity.relationships.edges.map(({ relationship }) => relationship)).sort();
    expect({ told, found }).toEqual({ told, found: own.sort() });
    const { entities } = await answer<{ entities: Listed }>(entityQuery, {
      where: { relationships: { some: { where } } },
      view,
    });
    const ends = [...new Set(wanted.flatMap((one) => endsOf.get(one) ?? []))];
    expect({ told, ids: ids(entities.nodes).sort() }).toEqual({ told, ids: ends.sort() });
  }
});

test.each(['attributedTo', 'source'] as const)('what has any %s, or none, is told by its statements', async (field) => {
  const query = `query ($where: RelationshipWhere) { relationships(where: $where, first: 1000) { nodes {
    id statements(first: 1000) { nodes { attributedTo { __typename } source { id } } } } } }`;
  interface Found {
    relationships: { nodes: { id: string; statements: { nodes: Record<string, unknown>[] } }[] };
  }
  const asked = async (where: object) => (await answer<Found>(query, { where })).relationships.nodes;
  const has = ({ statements }: Found['relationships']['nodes'][number]) =>
    statements.nodes.some((one) => one[field] !== null);
  const all = await asked({});
  for (const exists of [true, false]) {
    const found = await asked({ evidence: { [field]: { exists } } });
    expect(ids(found)).toEqual(ids(all.filter((one) => has(one) === exists)));
  }
  expect(all.some(has)).toBe(true);
  expect(all.every(has)).toBe(false);
});

test('a budget that is met is told, and pages go on to the whole list', async () => {
  const narrow = asker(graph.database, 10);
  const text = `query ($c: String) { relationships(where: { evidence: { voiceCount: { gte: 3 } } }, first: 2, after: $c) {
    nodes { id } pageInfo { more: hasNextPage end: endCursor scanLimited } } }`;
  const found: string[] = [];
  let limited = 0;
  let next: string | null = null;
  do {
    const { relationships: page }: { relationships: Listed & { pageInfo: { scanLimited: boolean } } } = await answer(
      text,
      { c: next },
      narrow,
    );
    found.push(...ids(page.nodes));
    if (page.pageInfo.scanLimited) limited += 1;
    next = page.pageInfo.more ? page.pageInfo.end : null;
  } while (next !== null);
  const seen = { known: sets.length, ranks: ['PREFERRED', 'NORMAL'] };
  expect(found.sort()).toEqual(oracle.standing({ voices: [3, 99] }, seen).sort());
  expect(limited).toBeGreaterThan(0);
});

test('what few statements are evidence of is found from them, whatever the budget', async () => {
  const seen = { known: sets.length, ranks: ['PREFERRED', 'NORMAL'] };
  const all = { known: sets.length, ranks: allRanks };
  const cited = allSources.filter(({ id }) => citing(id, all) > 1 && citing(id, all) <= 12);
  const lasting = cited.filter(({ id }) => oracle.standing({ source: id }, seen).length > 2);
  expect(lasting.length).toBeGreaterThan(2);
  const narrow = asker(graph.database, 12);
  const text = `query ($id: ID, $c: String) { relationships(where: { evidence: { source: { eq: $id } } }, first: 2, after: $c) {
    totalCount nodes { id } pageInfo { more: hasNextPage end: endCursor scanLimited } } }`;
  for (const { id } of lasting.slice(0, 4)) {
    const found: string[] = [];
    let next: string | null = null;
    do {
      const { relationships: page }: { relationships: Listed & { pageInfo: { scanLimited: boolean } } } = await answer(
        text,
        { id, c: next },
        narrow,
      );
      expect(page.pageInfo.scanLimited).toBe(false);
      expect(page.totalCount).toBe(oracle.standing({ source: id }, seen).length);
      found.push(...ids(page.nodes));
      next = page.pageInfo.more ? page.pageInfo.end : null;
    } while (next !== null);
    expect({ id, found: found.sort() }).toEqual({ id, found: oracle.standing({ source: id }, seen).sort() });
  }
});

test('what older data lacks of its sources is made anew', async () => {
  const text = 'MATCH (s:Source) REMOVE s.titleFold, s.urlFold, s.licenceFold, s.p0, s.p1 RETURN count(s) AS count';
  const columns = [{ name: 'count', type: 'integer', nullable: false }];
  const remove = query<object, { count: number }>({
    ...{ name: 'test/remove', mode: 'write', params: [], columns, text },
  });
  await graph.database.write('test/remove', (run) => run(remove, {}));
  const { problems } = await audit(graph.database);
  expect(problems).toContainEqual(expect.stringMatching(/^source\/.* what is derived of it/));
  expect(await renewSources(graph.database)).toBe(problems.length);
  expect((await audit(graph.database)).problems).toEqual([]);
  expect(await renewSources(graph.database)).toBe(0);
});

test.each([
  ['{ sources(where: { title: {} }) { nodes { id } } }', 'BAD_ARGUMENT', 'where.title'],
  ['{ sources(where: { id: { eq: "" } }) { nodes { id } } }', 'BAD_ID', 'where.id.eq[0]'],
  ['{ sources(after: "x") { nodes { id } } }', 'BAD_CURSOR', 'after'],
  [
    '{ relationships(where: { evidence: { attributedOnlyTo: [""] } }) { nodes { id } } }',
    'BAD_ID',
    'where.evidence.attributedOnlyTo[0]',
  ],
  [
    '{ relationships(where: { evidence: { cites: { title: null } } }) { nodes { id } } }',
    'BAD_ARGUMENT',
    'where.evidence.cites.title',
  ],
  [
    '{ statements(where: { cites: { not: { not: { not: { not: { not: { not: { url: { exists: true } } } } } } } } }) { nodes { id } } }',
    'TOO_COMPLEX',
    'where.cites.not.not.not.not.not',
  ],
])('%#: what is wrong is refused', async (text, code, path) => {
  const { errors } = await ask(text);
  expect(errors?.[0]?.originalError).toMatchObject({ code, details: { path } });
});
