import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { audit, record, type StatementInput } from '../../src/graph/changes/index.js';
import { query } from '../../src/query.js';
import { cases } from '../support/cases.js';
import { EvidenceOracle, type EvidenceQuestion, type Seen, type Written } from '../support/evidenceOracle.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';
import { days } from '../support/plainDays.js';
import { Random } from '../support/random.js';
import { randomDenied, randomStatements, randomStatementWhere } from '../support/randomEvidence.js';
import { randomGraph } from '../support/randomGraph.js';

jest.setTimeout(300_000);

const random = new Random(88);
const base = randomGraph(random, 12, 60);
const entityIds = base.entities.map(({ id }) => id);
const contested = randomDenied(random, 'x', 40, entityIds);
const relationships = [...base.relationships, ...contested];
const about = [...base.relationships.slice(0, 20), ...contested].map(({ id }) => id);

/** Five changes: the graph, then evidence bit by bit, most of it about few relationships. */
const sets = [
  { ...base, relationships, statements: base.statements },
  ...[0, 1, 2, 3].map((i) => ({
    statements: randomStatements(random, `n${i}`, 60, [...about, ...entityIds.slice(0, 3)], entityIds),
  })),
];
const moments = sets.map((_, i) => `2024-0${i + 1}-01T00:00:00.000Z`);
const far = 9_999_999;
let written: Written<StatementInput>[] = sets.flatMap(({ statements }, i) =>
  statements.map((row) => ({ row, rec: i + 1, sup: far })),
);

let graph: Graph;
let ask: Ask;
let oracle: EvidenceOracle;

/** Takes statements back: no way of writing does so yet, so that it is done as the data model says. */
async function supersede(ids: readonly string[], change: number): Promise<void> {
  const text = 'UNWIND $ids AS id MATCH (s:Statement {id: id}) SET s.sup = toInteger($change) RETURN s.id AS id';
  const columns = [{ name: 'id', type: 'string', nullable: false }];
  const set = query<{ ids: readonly string[]; change: number }, { id: string }>({
    ...{ name: 'test/supersede', mode: 'write', params: [], columns, text },
  });
  const done = await graph.database.write('test/supersede', (run) => run(set, { ids, change }));
  expect(done).toHaveLength(ids.length);
  written = written.map((one) => (ids.includes(one.row.id) ? { ...one, sup: change } : one));
}

beforeAll(async () => {
  graph = await startGraph();
  for (const [i, set] of sets.entries()) {
    const { problems } = await record(graph.database, set, { actor: 'test', at: new Date(moments[i] ?? '') });
    expect(problems).toEqual([]);
  }
  expect((await audit(graph.database)).problems).toEqual([]);
  // Statements about entities: no relationship's standing depends on them.
  const onEntities = written.filter(({ row, rec }) => entityIds.includes(row.about) && rec === 2);
  await supersede(
    onEntities.slice(0, 6).map(({ row }) => row.id),
    4,
  );
  ask = asker(graph.database);
  oracle = new EvidenceOracle(written, relationships, base.entities, moments);
});
afterAll(() => graph.stop());

interface Listed {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly scanLimited: boolean;
  };
  readonly nodes: readonly { readonly id: string }[];
}

async function answer<T>(text: string, variables: Record<string, unknown>, by: Ask = ask): Promise<T> {
  const { data, errors } = await by(text, variables);
  if (errors) throw new Error(`${JSON.stringify(variables)}: ${errors.map(String).join('; ')}`);
  return data as T;
}

const allRanks = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** A view and what it comes to. */
function randomView(): { view: Record<string, unknown> | null; seen: Seen } {
  const ranks = random.chance(0.3) ? random.some(allRanks) : ['PREFERRED', 'NORMAL'];
  const known = random.chance(0.5) ? 1 + random.whole(sets.length) : null;
  const view = { ranks, ...(known === null ? {} : { knownAt: moments[known - 1] }) };
  return { view, seen: { known: known ?? sets.length, ranks } };
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const choices = () => ({
  entityIds,
  about: [...about, ...entityIds],
  ids: ids(written.map(({ row }) => row)),
  moments,
});

const listQuery = `query ($where: StatementWhere, $view: View, $first: Int, $after: String) {
  statements(where: $where, view: $view, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { endCursor hasNextPage scanLimited } } }`;

test('random conditions under random views list and count what the oracle does', async () => {
  let telling = 0;
  for (let i = 0; i < cases(150); i += 1) {
    const where = randomStatementWhere(random, choices(), i % 3);
    const { view, seen } = randomView();
    const { statements } = await answer<{ statements: Listed }>(listQuery, { where, view, first: 1000 });
    const told = JSON.stringify({ where, view });
    const wanted = oracle.statements(where, seen);
    expect({ told, ids: ids(statements.nodes) }).toEqual({ told, ids: wanted });
    expect(statements.totalCount).toBe(wanted.length);
    if (wanted.length > 0 && wanted.length < written.length / 2) telling += 1;
  }
  expect(telling).toBeGreaterThan(cases(50));
});

test('pages put together are the list, from both ends, whatever a page may look at', async () => {
  const narrow = asker(graph.database, 40);
  let limited = 0;
  for (let i = 0; i < 12; i += 1) {
    const where = i % 4 === 3 ? {} : randomStatementWhere(random, choices(), i % 2);
    const { view, seen } = randomView();
    for (const backward of [false, true]) {
      const found: string[] = [];
      const [size, cursor] = backward ? ['last', 'before'] : ['first', 'after'];
      const text = `query ($where: StatementWhere, $view: View, $cursor: String) {
        statements(where: $where, view: $view, ${size}: 9, ${cursor}: $cursor) { nodes { id } pageInfo {
          more: ${backward ? 'hasPreviousPage' : 'hasNextPage'} end: ${backward ? 'startCursor' : 'endCursor'} scanLimited } } }`;
      let next: string | null = null;
      do {
        const { statements }: { statements: { nodes: { id: string }[]; pageInfo: Record<string, unknown> } } =
          await answer(text, { where, view, cursor: next }, narrow);
        found.push(...(backward ? ids(statements.nodes).reverse() : ids(statements.nodes)));
        if (statements.pageInfo.scanLimited === true) limited += 1;
        next = statements.pageInfo.more === true ? (statements.pageInfo.end as string) : null;
      } while (next !== null);
      const wanted = oracle.statements(where, seen);
      expect({ where, found }).toEqual({ where, found: backward ? wanted.reverse() : wanted });
    }
  }
  expect(limited).toBeGreaterThan(3);
});

test('what each says and what each source is cited for, one statement a level', async () => {
  const text = `query ($ids: [ID!]!, $view: View, $where: StatementWhere) { nodes(ids: $ids, view: $view) { id
    ... on Entity { said(where: $where, first: 1000) { totalCount nodes { id } } }
    ... on AnonymousSource { said(where: $where, first: 1000) { totalCount nodes { id } } }
    ... on Source { statements(where: $where, first: 1000) { totalCount nodes { id } } } } }`;
  const people = [...entityIds.slice(0, 5), 'anonymous/insiders', 'anonymous/informed-sources'];
  const cited = ['source/s', 'source/t', 'source/u'];
  for (let i = 0; i < 20; i += 1) {
    const { view, seen } = randomView();
    const where = i < 5 ? null : randomStatementWhere(random, choices(), i % 2);
    const { nodes } = await answer<{ nodes: { id: string; said?: Listed; statements?: Listed }[] }>(text, {
      ids: [...people, ...cited],
      view,
      where,
    });
    for (const { id, said, statements } of nodes) {
      const own = people.includes(id) ? { attributedTo: [id] } : { source: [id] };
      const wanted = oracle.statements({ all: [own, where ?? {}] }, seen);
      const list = said ?? statements;
      expect({ id, where, ids: ids(list?.nodes ?? []) }).toEqual({ id, where, ids: wanted });
      expect(list?.totalCount).toBe(wanted.length);
    }
  }
  const two = await ask(
    '{ nodes(ids: ["source/s", "source/t"]) { ... on Source { statements(first: 3) { nodes { id about { id } recordedAt } } } } }',
  );
  // The sources, their pages with what these are about, and moments.
  expect(two.statements).toBe(3);
});

test('denials are what all who speak deny, under random views, by ends and types, in order', async () => {
  const text = `query ($of: [ID!], $types: [RelationshipType!], $view: View) {
    denials(of: $of, types: $types, view: $view, first: 1000) { totalCount nodes { id standing from { id } to { id } } } }`;
  const found = new Set<string>();
  for (let i = 0; i < cases(120); i += 1) {
    const { view, seen } = randomView();
    const of = random.chance(0.5) ? random.some(entityIds) : null;
    const types = random.chance(0.3) ? random.some(['FUNDED', 'LEFT', 'LED', 'OWNED'] as const) : null;
    const { denials } = await answer<{ denials: Listed & { nodes: { id: string; standing: string }[] } }>(text, {
      of,
      types,
      view,
    });
    const wanted = oracle
      .denied(seen)
      .filter((row) => of === null || of.includes(row.from) || of.includes(row.to))
      .filter((row) => types === null || (types as readonly string[]).includes(row.type));
    const told = JSON.stringify({ of, types, view });
    expect({ told, ids: ids(denials.nodes).sort() }).toEqual({ told, ids: ids(wanted).sort() });
    expect(denials.totalCount).toBe(wanted.length);
    for (const { id, standing } of denials.nodes) {
      expect(standing).toBe('DENIED');
      found.add(id);
    }
  }
  expect(found.size).toBeGreaterThan(8);
});

test('conditions on the evidence of relationships see the statements that the view sees', async () => {
  const text =
    'query ($where: RelationshipWhere, $view: View) { relationships(where: $where, view: $view, first: 1000) { totalCount nodes { id } } }';
  const questions: readonly (() => EvidenceQuestion)[] = [
    () => ({ attribution: random.pick(['ANONYMOUS_ONLY', 'NAMED', 'DOCUMENT'] as const) }),
    () => ({ attributedTo: random.pick([entityIds[1] ?? '', 'anonymous/insiders']) }),
    () => ({ source: random.pick(['source/s', 'source/t']) }),
    () => ({ disputed: random.chance(0.7) }),
    () => ({ sources: random.pick([1, 2]) }),
  ];
  let telling = 0;
  for (let i = 0; i < cases(80); i += 1) {
    const { view, seen } = randomView();
    const asked = { ...random.pick(questions)(), ...(random.chance(0.3) ? random.pick(questions)() : {}) };
    const { attribution, attributedTo, source, disputed, sources } = asked;
    const hasEvidence = [attribution, attributedTo, source].some((one) => one !== undefined);
    const evidence = {
      attribution,
      attributedTo: attributedTo && { eq: attributedTo },
      source: source && { eq: source },
    };
    const where = {
      // A condition that holds nothing is refused.
      ...(hasEvidence && { evidence }),
      disputed,
      sourceCount: sources && { gte: sources },
    };
    const { relationships: found } = await answer<{ relationships: Listed }>(text, { where, view });
    const wanted = oracle.standing(asked, seen).sort();
    const told = JSON.stringify({ asked, view });
    expect({ told, ids: ids(found.nodes).sort() }).toEqual({ told, ids: wanted });
    expect(found.totalCount).toBe(wanted.length);
    if (wanted.length > 0 && wanted.length < relationships.length) telling += 1;
  }
  expect(telling).toBeGreaterThan(cases(50));
});

test('denials come latest first, undated last, in pages from both ends', async () => {
  const all = await answer<{ denials: { nodes: { id: string; period: { earliestStart: string | null } }[] } }>(
    '{ denials(first: 1000) { nodes { id period { earliestStart } } } }',
    {},
  );
  const starts = all.denials.nodes.map(({ period }) => period.earliestStart ?? '');
  const place = (start: string) => (start === '' ? '' : days(start)[0]);
  expect(starts.map(place)).toEqual(starts.map(place).sort().reverse());
  const wanted = ids(all.denials.nodes);
  for (const backward of [false, true]) {
    const text = backward
      ? 'query ($c: String) { denials(last: 3, before: $c) { nodes { id } pageInfo { more: hasPreviousPage end: startCursor } } }'
      : 'query ($c: String) { denials(first: 3, after: $c) { nodes { id } pageInfo { more: hasNextPage end: endCursor } } }';
    const found: string[] = [];
    let next: string | null = null;
    do {
      const { denials }: { denials: { nodes: { id: string }[]; pageInfo: { more: boolean; end: string } } } =
        await answer(text, { c: next });
      found.push(...(backward ? ids(denials.nodes).reverse() : ids(denials.nodes)));
      next = denials.pageInfo.more ? denials.pageInfo.end : null;
    } while (next !== null);
    expect(found).toEqual(backward ? [...wanted].reverse() : wanted);
  }
});

test('a window leaves out what is denied of another time, but an act that is denied to have happened by then', async () => {
  const dated = await answer<{ denials: Listed & { nodes: { period: { earliestStart: string | null } }[] } }>(
    '{ denials(view: { at: "2015-03-09" }, first: 1000) { totalCount nodes { id presence period { earliestStart latestEnd } } } }',
    {},
  );
  const all = await answer<{
    denials: { nodes: { id: string; period: Record<'form' | 'earliestStart' | 'latestEnd', string | null> }[] };
  }>('{ denials(first: 1000) { nodes { id period { form earliestStart latestEnd } } } }', {});
  const wanted = all.denials.nodes.filter(
    ({ period: { earliestStart, latestEnd } }) =>
      (earliestStart ?? '') <= '2015-03-09' && (latestEnd ?? '9999') >= '2015-03-09',
  );
  expect(ids(dated.denials.nodes)).toEqual(ids(wanted));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.length).toBeLessThan(all.denials.nodes.length);
  const byThen = await answer<{ denials: Listed }>(
    '{ denials(view: { asOf: "2015-03-09" }, first: 1000) { totalCount nodes { id } } }',
    {},
  );
  const had = all.denials.nodes.filter(
    ({ period: { form, earliestStart, latestEnd } }) =>
      (earliestStart ?? '') <= '2015-03-09' && (form === 'ACT' || (latestEnd ?? '9999') >= '2015-03-09'),
  );
  expect(ids(byThen.denials.nodes)).toEqual(ids(had));
  expect(byThen.denials.totalCount).toBe(had.length);
});

test('a statement says what it is about, when it was recorded and when it was taken back', async () => {
  const { nodes } = await answer<{
    nodes: { id: string; about: { id: string } | null; recordedAt: string; supersededAt: string | null }[];
  }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Statement { about { __typename id } recordedAt supersededAt } } }',
    { ids: ids(written.map(({ row }) => row)) },
  );
  expect(nodes).toHaveLength(written.length);
  for (const [i, { row, rec, sup }] of written.entries()) {
    expect(nodes[i]).toMatchObject({
      id: row.id,
      about: { id: row.about },
      recordedAt: new Date(moments[rec - 1] ?? ''),
      supersededAt: sup === far ? null : new Date(moments[sup - 1] ?? ''),
    });
  }
  const taken = written.find(({ sup }) => sup !== far);
  const before = await answer<{ nodes: { supersededAt: string | null }[] }>(
    'query ($id: ID!, $at: DateTime) { nodes(ids: [$id], view: { knownAt: $at }) { ... on Statement { supersededAt } } }',
    { id: taken?.row.id, at: moments[2] },
  );
  expect(before.nodes).toEqual([{ supersededAt: null }]);
});

test('what a statement is about is seen as its view sees it', async () => {
  const denied = oracle.denied({ known: 2, ranks: allRanks }).map(({ id }) => id);
  const now = oracle.denied({ known: sets.length, ranks: allRanks }).map(({ id }) => id);
  const turned = denied.filter((id) => !now.includes(id));
  expect(turned.length).toBeGreaterThan(0);
  const text = `query ($about: [ID!], $view: View) { statements(where: { about: $about }, view: $view, first: 1000) {
    nodes { about { id ... on Relationship { standing } } } } }`;
  interface Standings {
    statements: { nodes: { about: { id: string; standing: string } }[] };
  }
  const then = await answer<Standings>(text, { about: turned, view: { knownAt: moments[1] } });
  const today = await answer<Standings>(text, { about: turned, view: null });
  expect(new Set(then.statements.nodes.map(({ about: { standing } }) => standing))).toEqual(new Set(['DENIED']));
  expect(today.statements.nodes.map(({ about: { standing } }) => standing)).not.toContain('DENIED');
});

test.each([
  ['{ statements(where: { about: ["a|b"] }) { nodes { id } } }', 'BAD_ID', 'where.about[0]'],
  ['{ statements(where: { attributedTo: "" }) { nodes { id } } }', 'BAD_ID', 'where.attributedTo[0]'],
  ['{ statements(where: { not: { source: ["\\n"] } }) { nodes { id } } }', 'BAD_ID', 'where.not.source[0]'],
  ['{ denials(of: [""]) { nodes { id } } }', 'BAD_ID', 'of[0]'],
  ['{ denials(first: -1) { nodes { id } } }', 'BAD_PAGE_SIZE', 'first'],
  ['{ statements(first: 1, last: 1) { nodes { id } } }', 'BAD_ARGUMENT', 'last'],
  ['{ statements(after: "x") { nodes { id } } }', 'BAD_CURSOR', 'after'],
  [
    `{ statements(where: { languages: [${Array(1001).fill('"en"').join()}] }) { nodes { id } } }`,
    'BAD_ARGUMENT',
    'where.languages',
  ],
  [
    '{ statements(where: { not: { not: { not: { not: { not: { not: { onFact: true } } } } } } }) { nodes { id } } }',
    'TOO_COMPLEX',
    'where.not.not.not.not.not',
  ],
])('%#: what is wrong is refused', async (text, code, path) => {
  const { errors } = await ask(text);
  expect(errors?.[0]?.originalError).toMatchObject({ code, details: { path } });
});
