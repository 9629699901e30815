import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { record } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(240_000);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const set = {
    entities: ['a', 'b', 'c']
      .map((id) => ({ id: `organization/${id}`, kind: 'ORGANIZATION' as const, name: id }))
      .concat([{ id: 'person/p', kind: 'PERSON' as never, name: 'p' }]),
    relationships: [
      { id: 'relationship/f1', type: 'FUNDED' as const, from: 'organization/a', to: 'organization/b', start: '2015' },
      {
        id: 'relationship/f2',
        type: 'FUNDED' as const,
        from: 'organization/b',
        to: 'organization/a',
        start: '2016-03',
      },
      {
        id: 'relationship/f3',
        type: 'FUNDED' as const,
        from: 'organization/a',
        to: 'organization/c',
        start: '2016-03-04',
      },
      {
        id: 'relationship/q1',
        type: 'ACQUIRED' as const,
        from: 'organization/a',
        to: 'organization/b',
        start: '2016-05',
      },
      { id: 'relationship/q2', type: 'ACQUIRED' as const, from: 'organization/a', to: 'organization/c', start: '2018' },
      {
        id: 'relationship/h1',
        type: 'HIRED' as const,
        from: 'organization/a',
        to: 'person/p',
        start: '2018',
        previousEmployer: 'organization/b',
      },
    ],
  };
  expect((await record(graph.database, set, { actor: 'test' })).problems).toEqual([]);
});
afterAll(() => graph.stop());

test('thin', async () => {
  const below =
    '{ pageInfo { hasNextPage endCursor scanLimited } edges { cursor node { a { id from { name } } b { id to { name } } certainty startsAfter { least most } } } }';
  for (const args of [
    'a: {types: [FUNDED]}, b: {types: [FUNDED]}, sharing: [{a: FROM, b: TO}, {a: TO, b: FROM}]',
    'a: {types: [FUNDED]}, b: {types: [ACQUIRED]}, order: AFTER, within: "P1Y"',
    'a: {types: [FUNDED]}, b: {types: [ACQUIRED]}, order: AFTER, within: "P1Y", view: {certainty: CERTAIN}',
    'a: {types: [FUNDED]}, b: {types: [HIRED]}, sharing: [{a: FROM, b: FROM}, {a: TO, b: PREVIOUS_EMPLOYER}]',
    'a: {types: [FUNDED]}, first: 1',
    'first: 2, view: {knownAt: "2099-01-01T00:00:00Z"}',
  ]) {
    const r = await graph.ask(`{ relationshipPairs(${args}) ${below} }`);
    console.log(args, JSON.stringify(r, null, 1));
  }
});
