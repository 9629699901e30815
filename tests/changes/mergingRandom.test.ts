import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { alone, among, audit, perform, record, type Operation } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';

jest.setTimeout(240_000);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const at = (step: number) => new Date(Date.UTC(2021, 0, 1 + step));
const random = new Random(11);
const people = Array.from({ length: 7 }, (_, i) => `person/p${i}`);

/** A merge as the test knows it. */
interface Merged {
  readonly id: string;
  readonly keep: string;
  readonly merge: readonly string[];
  /** What it moved, by what it moved and what that was before. */
  readonly ends: readonly { readonly tie: string; readonly end: 'from' | 'to'; readonly was: string }[];
  readonly abouts: readonly { readonly statement: string; readonly was: string }[];
  readonly saids: readonly { readonly statement: string; readonly was: string }[];
  readonly names: readonly string[];
  undone: boolean;
}

/** All that the test knows, plainly. */
interface Plain {
  readonly into: Record<string, string>;
  readonly names: Record<string, string[]>;
  readonly ties: Record<string, { from: string; to: string }>;
  readonly statements: Record<string, { about: string; sayer: string }>;
  readonly merges: Merged[];
}

const copy = (plain: Plain): Plain => JSON.parse(JSON.stringify(plain)) as Plain;
const kept = ({ into }: Plain, id: string): string => (into[id] === undefined ? id : kept({ into } as Plain, into[id]));

/** What an id finds. */
function shown(plain: Plain, asked: string) {
  const id = kept(plain, asked);
  const ties = Object.entries(plain.ties).filter(([, { from, to }]) => from === id || to === id);
  const of = (field: 'about' | 'sayer') =>
    Object.entries(plain.statements)
      .filter(([, one]) => one[field] === id)
      .map(([one]) => one)
      .sort();
  return {
    id,
    names: [...(plain.names[id] ?? [])].sort(),
    ties: ties.map(([tie, { from, to }]) => `${tie} ${from} ${to}`).sort(),
    about: of('about'),
    said: of('sayer'),
  };
}

interface Answer {
  readonly id: string;
  readonly names: readonly { readonly text: string }[];
  readonly relationships: {
    readonly edges: readonly { readonly relationship: Record<'from' | 'to', { id: string }> & { id: string } }[];
  };
  readonly statements: { readonly nodes: readonly { readonly id: string }[] };
  readonly said: { readonly nodes: readonly { readonly id: string }[] };
}

async function seen(moment: Date | null) {
  const text = `query ($ids: [ID!]!, $view: View) { nodes(ids: $ids, view: $view) { ... on Person {
    id names { text } relationships(first: 100) { edges { relationship { id from { id } to { id } } } }
    statements(first: 100) { nodes { id } } said(first: 100) { nodes { id } } } } }`;
  const view = moment === null ? null : { knownAt: moment.toISOString() };
  const { data, errors } = await graph.ask(text, { ids: people, view });
  expect(errors).toBeUndefined();
  return (data as { nodes: Answer[] }).nodes.map(({ id, names, relationships, statements, said }) => ({
    id,
    names: names.map((one) => one.text).sort(),
    ties: relationships.edges.map(({ relationship: { id: tie, from, to } }) => `${tie} ${from.id} ${to.id}`).sort(),
    about: statements.nodes.map((one) => one.id).sort(),
    said: said.nodes.map((one) => one.id).sort(),
  }));
}

const alive = (plain: Plain) => people.filter((id) => plain.into[id] === undefined);

const shuffled = (ids: readonly string[]): string[] =>
  ids
    .map((id) => [random.next(), id] as const)
    .sort(([a], [b]) => a - b)
    .map(([, id]) => id);

let made = 0;

/** Records a tie with a statement, or a statement about somebody. */
function recorded(plain: Plain): Operation {
  made += 1;
  const [one, other, sayer] = [
    random.pick(alive(plain)),
    random.pick(alive(plain)),
    random.pick(alive(plain)),
  ] as const;
  const input = { id: `statement/${made}`, attributedTo: { id: sayer } };
  if (random.chance(0.4)) {
    plain.statements[input.id] = { about: one, sayer };
    return { recordStatement: { about: one, input: { ...input, property: 'age', value: '7' } } };
  }
  const id = `relationship/${made}`;
  plain.ties[id] = { from: one, to: other };
  plain.statements[input.id] = { about: id, sayer };
  return { recordRelationship: { id, type: 'FUNDED', from: { id: one }, to: { id: other }, evidence: [input] } };
}

function merged(plain: Plain, keep: string, merge: readonly string[]): Omit<Merged, 'id'> {
  const is = (id: string) => merge.includes(id);
  const ends = Object.entries(plain.ties).flatMap(([tie, one]) =>
    (['from', 'to'] as const).filter((end) => is(one[end])).map((end) => ({ tie, end, was: one[end] })),
  );
  const moved = (field: 'about' | 'sayer') =>
    Object.entries(plain.statements).flatMap(([statement, one]) =>
      is(one[field]) ? [{ statement, was: one[field] }] : [],
    );
  const [abouts, saids] = [moved('about'), moved('sayer')];
  const names = [...new Set(merge.flatMap((id) => plain.names[id] ?? []))].filter(
    (text) => !plain.names[keep]?.includes(text),
  );
  for (const { tie, end } of ends) (plain.ties[tie] as { from: string; to: string })[end] = keep;
  for (const { statement } of abouts) (plain.statements[statement] as { about: string }).about = keep;
  for (const { statement } of saids) (plain.statements[statement] as { sayer: string }).sayer = keep;
  plain.names[keep]?.push(...names);
  for (const id of merge) plain.into[id] = keep;
  return { keep, merge, ends, abouts, saids, names, undone: false };
}

function undone(plain: Plain, merge: Merged): void {
  const { keep } = merge;
  for (const { tie, end, was } of merge.ends) {
    const one = plain.ties[tie];
    if (one?.[end] === keep) one[end] = was;
  }
  for (const { statement, was } of merge.abouts) {
    const one = plain.statements[statement];
    if (one?.about === keep) one.about = was;
  }
  for (const { statement, was } of merge.saids) {
    const one = plain.statements[statement];
    if (one?.sayer === keep) one.sayer = was;
  }
  plain.names[keep] = (plain.names[keep] ?? []).filter((text) => !merge.names.includes(text));
  for (const id of merge.merge) Reflect.deleteProperty(plain.into, id);
  merge.undone = true;
}

test('random merges, and merges taken back, are what a plain picture of them says, now and at every moment', async () => {
  const entities = people.map((id) => ({
    id,
    kind: 'PERSON' as const,
    name: id,
    names: [{ text: `${id} ${random.whole(3)}` }, { text: 'P' }],
  }));
  await record(graph.database, { entities }, { actor: 'test', at: at(0) });
  const plain: Plain = {
    ...{ into: {}, ties: {}, statements: {}, merges: [] },
    names: Object.fromEntries(entities.map(({ id, names }) => [id, [id, ...names.map(({ text }) => text)]])),
  };
  const moments = [copy(plain)];
  let refused = 0;
  for (let step = 1; step <= 60; step += 1) {
    const options = { actor: 'test', key: `step ${step}`, at: at(step) };
    const open = plain.merges.filter((one) => !one.undone);
    const dice = random.next();
    if (dice < 0.25 && alive(plain).length > 2) {
      const [keep = '', ...merge] = shuffled(alive(plain)).slice(0, random.chance(0.7) ? 2 : 3);
      const done = await perform(graph.database, [alone({ mergeEntities: { keep, merge, reason: 'one' } })], options);
      expect(done.problems).toEqual([]);
      plain.merges.push({ id: done.results[0]?.id ?? '', ...merged(plain, keep, merge) });
    } else if (dice < 0.5 && open.length > 0) {
      const merge = random.pick(open);
      const done = await perform(graph.database, [alone({ undoMerge: { mergeId: merge.id } })], options);
      if (plain.into[merge.keep] === undefined) {
        expect(done.problems).toEqual([]);
        undone(plain, merge);
      } else {
        expect(done.problems.map(({ code }) => code)).toEqual(['MERGED']);
        refused += 1;
      }
    } else {
      const operations = Array.from({ length: 3 }, () => recorded(plain));
      const done = await perform(graph.database, operations.map(among), options);
      expect(done.problems).toEqual([]);
    }
    moments.push(copy(plain));
  }
  expect((await audit(graph.database)).problems).toEqual([]);
  expect(await seen(null)).toEqual(people.map((id) => shown(plain, id)));
  for (const [step, moment] of moments.entries()) {
    expect({ step, seen: await seen(at(step)) }).toEqual({ step, seen: people.map((id) => shown(moment, id)) });
  }
  // The dice gave all that is to be tried.
  expect([plain.merges.length > 4, plain.merges.some((one) => one.undone), refused > 0]).toEqual([true, true, true]);
});

test('who writes of an entity while it is merged is told so, or what is written is of the one that is kept', async () => {
  const ids = ['person/keep', 'person/gone', 'person/other'];
  await record(graph.database, { entities: ids.map((id) => ({ id, kind: 'PERSON', name: id })) }, { actor: 'test' });
  const write = (i: number) =>
    perform(
      graph.database,
      [
        alone({
          recordRelationship: {
            ...{ id: `relationship/w${i}`, type: 'FUNDED', from: { id: 'person/gone' }, to: { id: 'person/other' } },
            evidence: [{ attributedTo: { id: 'person/gone' } }],
          },
        }),
      ],
      { actor: 'test', key: `w ${i}` },
    );
  const rows = (i: number) => ({
    relationships: [{ id: `relationship/r${i}`, type: 'LED' as const, from: 'person/gone', to: 'person/other' }],
    statements: [{ id: `statement/r${i}`, about: 'person/gone', quote: 'q' }],
  });
  const [merge, ...others] = await Promise.all([
    perform(
      graph.database,
      [alone({ mergeEntities: { keep: 'person/keep', merge: ['person/gone'], reason: 'one' } })],
      { actor: 'test', key: 'merge at once' },
    ),
    ...Array.from({ length: 8 }, (_, i) => write(i)),
    ...Array.from({ length: 4 }, (_, i) => record(graph.database, rows(i), { actor: 'file' })),
  ]);
  expect(merge.problems).toEqual([]);
  let written = 4;
  for (const one of others) {
    if (!('written' in one)) {
      expect(one.problems).toEqual([]);
      continue;
    }
    expect([...new Set(one.problems.map(({ code }) => code))]).toEqual(one.written ? [] : ['MERGED']);
    if (one.written) written += 1;
    else expect(one.problems[0]).toMatchObject({ path: 'input.from.id', suggestions: ['person/keep'] });
  }
  expect((await audit(graph.database)).problems).toEqual([]);
  const { data } = await graph.ask(
    '{ entity(id: "person/gone") { id relationships(first: 50) { totalCount } statements(first: 50) { totalCount } } }',
  );
  expect(data).toEqual({
    entity: { id: 'person/keep', relationships: { totalCount: written }, statements: { totalCount: 4 } },
  });
  // A file that names who was merged says the same again.
  expect(
    await record(
      graph.database,
      { ...rows(1), entities: [{ id: 'person/gone', kind: 'PERSON', name: 'Old' }] },
      { actor: 'file' },
    ),
  ).toMatchObject({
    created: 0,
    problems: [],
  });
});
