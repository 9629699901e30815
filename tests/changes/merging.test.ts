import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { alone, audit, perform, record, type Operation } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(240_000);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const at = (day: number) => new Date(Date.UTC(2021, 0, 1 + day));

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

let keys = 0;
const done = (operation: Operation, day: number) =>
  perform(graph.database, [alone(operation)], { actor: 'test', key: `key ${(keys += 1)}`, at: at(day) });

/** All that is told of entities that a merge changes, as of a day. */
const picture = (day: number | null) =>
  ask(
    `query ($ids: [ID!]!, $view: View) {
      nodes(ids: $ids, view: $view) {
        __typename id
        ... on Person {
          name names { text lang usage source { id } } description url sameAs { scheme value } attributes { key value }
          statements(first: 50) { nodes { id property source { id } attributedTo { ... on Person { id } } } }
          said(first: 50) { nodes { id } }
          relationships(first: 50) {
            nodes { id name }
            edges { relationship { id from { id } to { id } confidence ... on Departure { destination { id } } ... on Hire { previousEmployer { id } } } }
          }
        }
        ... on Funding { from { id } to { id } confidence sourceCount joint { participants { id } } statements(first: 50) { nodes { id attributedTo { ... on Person { id } } } } }
        ... on Departure { from { id } to { id } destination { id } }
        ... on Event { participants { role entity { id } } }
        ... on Statement { about { ... on Entity { id } ... on Relationship { id } } attributedTo { ... on Person { id } } }
      }
    }`,
    {
      ids: [
        ...[
          'person/ann',
          'person/anne',
          'person/anna',
          'person/bob',
          'relationship/1',
          'relationship/2',
          'relationship/3',
        ],
        ...['relationship/4', 'event/e', 'statement/a', 'statement/s'],
      ],
      view: day === null ? null : { knownAt: at(day).toISOString() },
    },
  );

test('a merge gives the kept one all that was of the others, as of before nothing has changed, and taken back it is as it was', async () => {
  const people = ['ann', 'anne', 'anna', 'bob'].map((name) => ({
    id: `person/${name}`,
    kind: 'PERSON' as const,
    name,
  }));
  await record(
    graph.database,
    {
      sources: [
        { id: 'source/s', title: 's' },
        { id: 'source/t', title: 't' },
      ],
      entities: people.map((one) =>
        one.name === 'anne'
          ? {
              ...{ ...one, lang: 'fr', description: 'A writer', sameAs: ['https://www.wikidata.org/wiki/Q5'] },
              names: [{ text: 'Anne X', source: 'source/s' }, { text: 'ann' }],
              attributes: { born: 'there', eyes: 'green' },
            }
          : one.name === 'ann'
            ? { ...one, attributes: { eyes: 'blue' } }
            : one,
      ),
      events: [
        {
          id: 'event/e',
          name: 'e',
          participants: [
            { entity: 'person/anne', role: 'host' },
            { entity: 'person/ann', role: 'host' },
            { entity: 'person/anna', role: 'guest' },
          ],
        },
      ],
      joints: [{ id: 'joint/j', total: { amount: '5' }, participants: ['person/anne', 'person/bob'] }],
      relationships: [
        {
          id: 'relationship/1',
          type: 'FUNDED',
          from: 'person/anne',
          to: 'person/bob',
          joint: 'joint/j',
          events: ['event/e'],
        },
        { id: 'relationship/2', type: 'FUNDED', from: 'person/ann', to: 'person/bob' },
        { id: 'relationship/3', type: 'FUNDED', from: 'person/anne', to: 'person/anna' },
        { id: 'relationship/4', type: 'LEFT', from: 'person/bob', to: 'person/ann', destination: 'person/anna' },
      ],
      statements: [
        { id: 'statement/1', about: 'relationship/1', source: 'source/s' },
        { id: 'statement/2', about: 'relationship/2', attributedTo: { entity: 'person/anne' } },
        { id: 'statement/3', about: 'relationship/2', attributedTo: { entity: 'person/ann' } },
        { id: 'statement/a', about: 'person/anne', source: 'source/s', property: 'age', value: '5' },
        {
          id: 'statement/s',
          about: 'person/bob',
          attributedTo: { entity: 'person/anna' },
          property: 'age',
          value: '6',
        },
      ],
    },
    { actor: 'test', at: at(0) },
  );
  const before = await picture(null);
  const merged = await done(
    { mergeEntities: { keep: 'person/ann', merge: ['person/anne', 'person/anna'], reason: 'one' } },
    1,
  );
  expect(merged).toMatchObject({ written: true, problems: [] });
  expect((await audit(graph.database)).problems).toEqual([]);
  expect(await picture(0)).toEqual(before);
  const now = JSON.stringify(await picture(null));
  expect(now).not.toContain('person/ann\"a');
  expect(now).not.toMatch(/person\/ann[ea]/);
  expect(
    await ask(
      '{ entity(id: "person/anna") { id names { text lang source { id } } formerIds description sameAs { value } attributes { key value } degree relationships(first: 9) { totalCount } statements(first: 9) { totalCount } said(first: 9) { totalCount } history { revision reason changed } } }',
    ),
  ).toEqual({
    entity: {
      ...{ id: 'person/ann', formerIds: ['person/anna', 'person/anne'], description: 'A writer', degree: 4 },
      names: [
        { text: 'ann', lang: null, source: null },
        { text: 'anne', lang: 'fr', source: null },
        { text: 'Anne X', lang: null, source: { id: 'source/s' } },
        { text: 'anna', lang: null, source: null },
      ],
      sameAs: [{ value: 'Q5' }],
      attributes: [
        { key: 'eyes', value: 'blue' },
        { key: 'born', value: 'there' },
      ],
      relationships: { totalCount: 4 },
      statements: { totalCount: 1 },
      said: { totalCount: 3 },
      history: [
        { revision: 2, reason: null, changed: ['names', 'description', 'attributes', 'sameAs'] },
        { revision: 1, reason: 'one', changed: [] },
      ],
    },
  });
  // Two voices became one.
  expect(await ask('{ node(id: "relationship/2") { ... on Relationship { confidence revision } } }')).toEqual({
    node: { confidence: 0.5, revision: 3 - 1 },
  });
  expect(await ask('{ node(id: "event/e") { ... on Event { participants { role entity { id } } } } }')).toEqual({
    node: {
      participants: [
        { role: 'host', entity: { id: 'person/ann' } },
        { role: 'guest', entity: { id: 'person/ann' } },
      ],
    },
  });
  const undone = await done({ undoMerge: { mergeId: merged.results[0]?.id ?? '', reason: 'two' } }, 2);
  expect(undone).toMatchObject({ written: true, problems: [] });
  expect((await audit(graph.database)).problems).toEqual([]);
  expect(await picture(null)).toEqual(before);
  expect(await picture(0)).toEqual(before);
  expect(JSON.stringify(await picture(1))).toBe(now);
});
