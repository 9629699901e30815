import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { compare, record, type EntityInput, type Problem } from '../../src/graph/changes/index.js';
import { toEntity } from '../../src/import/neutralRows.js';
import { holds, possibleOf, randomDate, randomWindow, type Possible } from '../support/everyDay.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';
import { ask as askSeeded } from '../support/service.js';

jest.setTimeout(120_000);

const random = new Random(42);

function randomExistence(): EntityInput['existence'] {
  const [start, end] = [randomDate(random), randomDate(random)];
  if (random.chance(0.3)) return { start };
  if (random.chance(0.3)) return { end };
  return start.slice(0, 7) < end.slice(0, 7) ? { start, end } : { start };
}

const entities = Array.from({ length: 60 }, (_, i): EntityInput => {
  const row = { id: `organization/o${i}`, kind: 'ORGANIZATION', name: `O ${i}` } as const;
  return i % 6 === 0 ? row : { ...row, existence: randomExistence() ?? {} };
});

/** An existence is a state: all pairs of a start and an end that its dates leave, day by day. */
const possible = (existence: EntityInput['existence']): Possible | null =>
  existence === undefined ? null : possibleOf({ id: '', type: 'LED', from: '', to: '', ...existence }, null);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, { entities }, { actor: 'test' });
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

test('what is stated is told as it was stated, and the days that it comes to', async () => {
  const told = await record(
    graph.database,
    {
      entities: [
        { id: 'person/a', kind: 'PERSON', name: 'A', existence: { start: '1912-06-23', end: '1954-06' } },
        { id: 'person/b', kind: 'PERSON', name: 'B', existence: { start: '1815' } },
        { id: 'organization/c', kind: 'ORGANIZATION', name: 'C', existence: { end: '2001-11..2002-03' } },
        { id: 'organization/d', kind: 'ORGANIZATION', name: 'D' },
      ],
    },
    { actor: 'test' },
  );
  expect(told.problems).toEqual([]);
  const fields = 'start end earliestStart latestStart earliestEnd latestEnd';
  const { data, errors, statements } = await graph.ask(
    `{ nodes(ids: ["person/a", "person/b", "organization/c", "organization/d"]) {
      ... on Entity { presence description existence { ${fields} } } } }`,
  );
  expect(errors).toBeUndefined();
  const row = (...values: (string | null)[]) =>
    Object.fromEntries(fields.split(' ').map((name, i) => [name, values[i] ?? null]));
  expect((data as { nodes: object[] }).nodes).toEqual(
    [
      row('1912-06-23', '1954-06', '1912-06-23', '1912-06-23', '1954-06-01', '1954-06-30'),
      row('1815', null, '1815-01-01', '1815-12-31', '1815-12-31', null),
      row(null, '2001-11..2002-03', null, '2002-03-31', '2001-11-01', '2002-03-31'),
      null,
    ].map((existence) => ({ existence, presence: null, description: null })),
  );
  // The entities with the details of all four.
  expect(statements).toBe(1);
});

test('under 120 random windows each presence is what a try of every day gives', async () => {
  const seen = new Set<string>();
  for (let i = 0; i < 120; i += 1) {
    const { view, ...window } = randomWindow(random);
    const query = 'query ($view: View) { entities(first: 100, view: $view) { nodes { id presence } } }';
    const { data, errors } = await graph.ask(query, { view });
    expect(errors).toBeUndefined();
    const found = new Map(
      (data as { entities: { nodes: { id: string; presence: string }[] } }).entities.nodes.map((one) => [
        one.id,
        one.presence,
      ]),
    );
    for (const { id, existence } of entities) {
      const all = possible(existence);
      const wanted =
        all === null
          ? 'UNKNOWN'
          : holds(all, window, 'CERTAIN')
            ? 'CERTAIN'
            : holds(all, window, 'POSSIBLE')
              ? 'POSSIBLE'
              : 'ABSENT';
      seen.add(wanted);
      expect({ view, existence, presence: found.get(id) }).toEqual({ view, existence, presence: wanted });
    }
  }
  expect([...seen].sort()).toEqual(['ABSENT', 'CERTAIN', 'POSSIBLE', 'UNKNOWN']);
});

test('recording the same again changes nothing; other dates are told and what is stored stays', async () => {
  const [first] = entities.filter(({ existence }) => existence !== undefined);
  const set = { entities: [first, { ...first, existence: { start: '1999' } }] as EntityInput[] };
  const again = await record(graph.database, { entities: set.entities.slice(0, 1) }, { actor: 'test' });
  expect(again).toMatchObject({ created: 0, unchanged: 1, problems: [] });
  const other = await compare(graph.database, { entities: set.entities.slice(1) });
  expect(other.problems.map(({ message }) => message).join()).toMatch(/differs .*startText/);
});

test.each<[string, unknown, Partial<Problem>]>([
  ['no date', { start: 'soon' }, { path: 'entities[0].existence.start', code: 'BAD_DATE' }],
  ['no such day', { end: '2015-02-30' }, { path: 'entities[0].existence.end', code: 'BAD_DATE' }],
  [
    'an end before its start',
    { start: '2015', end: '2014' },
    { path: 'entities[0].existence.end', code: 'BAD_INPUT_ROW' },
  ],
  ['nothing', {}, { path: 'entities[0].existence', code: 'BAD_INPUT_ROW' }],
  ['a text', '2015', { path: 'entities[0].existence', code: 'BAD_INPUT_ROW' }],
  ['an unknown field', { begin: '2015' }, { path: 'entities[0].existence.begin', code: 'BAD_INPUT_ROW' }],
])('%s is refused and said where', async (_, existence, wanted) => {
  const entity = { id: 'person/bad', kind: 'PERSON', name: 'Bad', existence } as EntityInput;
  const { created, problems } = await record(graph.database, { entities: [entity] }, { actor: 'test' });
  expect(created).toBe(0);
  expect(problems[0]).toMatchObject(wanted);
});

test('an import takes the dates of a data set, and keeps among the attributes what it cannot take', () => {
  const mapping = {
    entities: { Organization: 'ORGANIZATION', Product: 'PRODUCT', Person: 'PERSON' },
    relationships: {},
  } as const;
  const row = (type: string, more: object) => toEntity({ id: 'x', type, name: 'X', ...more }, mapping);
  expect(row('Organization', { founded: '2012-06-01', foundedSource: 'https://example.org/' })).toMatchObject({
    existence: { start: '2012-06-01' },
    attributes: { foundedSource: 'https://example.org/' },
  });
  expect(row('Product', { created: '2017-10-23' })).toMatchObject({ existence: { start: '2017-10-23' } });
  expect(row('Person', { birthDate: '1912', deathDate: '1954-06' })).toMatchObject({
    existence: { start: '1912', end: '1954-06' },
  });
  expect(row('Organization', { founded: 'around 1990' })).toMatchObject({ existence: { start: '1990~' } });
  expect(row('Organization', { founded: 'spring 1990', incorporationDate: '1991' })).toMatchObject({
    existence: { start: '1991' },
    attributes: { founded: 'spring 1990' },
  });
  const contradictory = row('Organization', { founded: '2010', dissolved: '2009' });
  expect(contradictory.existence).toBeUndefined();
  expect(contradictory.attributes).toEqual({ founded: '2010', dissolved: '2009' });
  expect(row('Organization', {}).existence).toBeUndefined();
});

test('the seed states none, and says so', async () => {
  const query = '{ entity(id: "organization/openai", view: { at: "2010" }) { presence existence { start } } }';
  expect((await askSeeded(query)).data).toEqual({ entity: { presence: 'UNKNOWN', existence: null } });
});
