import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { alone, among, audit, perform, record, type Operation } from '../../src/graph/changes/index.js';
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

test('what cannot be merged is told, all at once, with what to try, and nothing is written', async () => {
  await record(
    graph.database,
    {
      sources: [{ id: 'source/x', title: 'x' }],
      entities: [
        ...['zoe', 'zoa', 'zob'].map((name) => ({ id: `person/${name}`, kind: 'PERSON' as const, name })),
        { id: 'organization/z', kind: 'ORGANIZATION', name: 'z' },
      ],
    },
    { actor: 'test' },
  );
  const merging = (keep: string, merge: readonly string[], reason = 'one') =>
    done({ mergeEntities: { keep, merge: [...merge], reason } }, 9);
  const told = async (keep: string, merge: readonly string[], reason?: string) =>
    (await merging(keep, merge, reason)).problems.map(({ code, path, suggestions = [] }) => [
      code,
      path,
      ...suggestions,
    ]);
  const { version } = await perform(graph.database, [], { actor: 'test', key: 'none' });
  expect(await told('person/zoe', [])).toEqual([['BAD_INPUT', 'merge']]);
  expect(
    await told(
      'person/zoe',
      Array.from({ length: 1001 }, (_, i) => `person/${i}`),
    ),
  ).toEqual([['BAD_INPUT', 'merge']]);
  expect(await told('person/zoe', ['person/zoe'])).toEqual([['BAD_INPUT', 'merge[0]']]);
  expect(await told('person/zoe', ['person/zoa', 'person/zoa'])).toEqual([['BAD_INPUT', 'merge[1]']]);
  expect(await told('person/zo', ['person/zoa', 'organization/z', 'source/x', 'a|b', 'person/zoax'], ' ')).toEqual([
    ['BAD_INPUT', 'reason'],
    ['BAD_ID', 'merge[3]'],
  ]);
  expect(await told('person/zoe', ['person/zoax', 'organization/z', 'source/x'])).toEqual([
    ['NOT_FOUND', 'merge[0]', 'person/zoa', 'person/zob', 'person/zoe'],
    ['BAD_INPUT', 'merge[1]'],
    ['BAD_INPUT', 'merge[2]'],
  ]);
  expect((await done({ undoMerge: { mergeId: 'merge/none' } }, 9)).problems).toMatchObject([
    { code: 'NOT_FOUND', path: 'mergeId' },
  ]);
  expect((await perform(graph.database, [], { actor: 'test', key: 'none' })).version).toBe(version);
  const merged = await merging('person/zoe', ['person/zoa']);
  expect(merged.problems).toEqual([]);
  expect(await told('person/zoa', ['person/zob'])).toEqual([['MERGED', 'keep', 'person/zoe']]);
  expect(await told('person/zob', ['person/zoa'])).toEqual([['MERGED', 'merge[0]', 'person/zoe']]);
  for (const operation of [
    { correctEntity: { id: 'person/zoa', patch: { name: 'Z' } } },
    { recordEntity: { id: 'person/zoa', kind: 'PERSON', name: 'Z' } },
    { recordStatement: { about: 'person/zoa', input: { source: { id: 'source/x' } } } },
    { retract: { id: 'person/zoa', reason: 'r' } },
  ] as Operation[]) {
    expect((await done(operation, 9)).problems.map(({ code, suggestions }) => [code, suggestions])).toEqual([
      ['MERGED', ['person/zoe']],
    ]);
  }
  // In one write with what changes the same, and with what names who is merged in it.
  const both = await perform(
    graph.database,
    (
      [
        { mergeEntities: { keep: 'person/zoe', merge: ['person/zob'], reason: 'one' } },
        { correctEntity: { id: 'person/zob', patch: { name: 'Z' } } },
        { recordStatement: { about: 'person/zob', input: { source: { id: 'source/x' } } } },
      ] as Operation[]
    ).map(among),
    { actor: 'test', key: 'both' },
  );
  expect(both.problems.map(({ code, path }) => [code, path])).toEqual([
    ['BAD_INPUT', 'operations[0].mergeEntities.merge'],
    ['MERGED', 'operations[2].recordStatement.about'],
  ]);
  const mergeId = merged.results[0]?.id ?? '';
  const onward = await merging('person/zob', ['person/zoe']);
  expect((await done({ undoMerge: { mergeId } }, 9)).problems).toMatchObject([{ code: 'MERGED', path: 'mergeId' }]);
  expect(await ask('{ entity(id: "person/zoa") { id formerIds } }')).toEqual({
    entity: { id: 'person/zob', formerIds: ['person/zoa', 'person/zoe'] },
  });
  expect((await done({ undoMerge: { mergeId: onward.results[0]?.id ?? '' } }, 9)).problems).toEqual([]);
  expect((await done({ undoMerge: { mergeId } }, 9)).problems).toEqual([]);
  expect((await done({ undoMerge: { mergeId } }, 9)).problems).toMatchObject([{ code: 'BAD_INPUT', path: 'mergeId' }]);
  expect((await audit(graph.database)).problems).toEqual([]);
});

test('entities, events and sources are withdrawn when nothing hangs on them any more, and what was stays seen', async () => {
  await record(
    graph.database,
    {
      sources: [{ id: 'source/w', title: 'w' }],
      entities: ['wim', 'wes'].map((name) => ({
        ...{ id: `person/${name}`, kind: 'PERSON' as const, name },
        ...(name === 'wes' && { names: [{ text: 'Wes W', source: 'source/w' }] }),
      })),
      events: [{ id: 'event/w', name: 'w', participants: [{ entity: 'person/wim' }] }],
      relationships: [{ id: 'relationship/w', type: 'LED', from: 'person/wim', to: 'person/wes', events: ['event/w'] }],
      statements: [
        { id: 'statement/w', about: 'relationship/w', source: 'source/w' },
        {
          id: 'statement/w2',
          about: 'person/wim',
          attributedTo: { entity: 'person/wes' },
          property: 'age',
          value: '6',
        },
      ],
    },
    { actor: 'test', at: at(9000) },
  );
  const retract = (id: string) => done({ retract: { id, reason: 'gone' } }, 9001);
  const told = async (id: string) =>
    (await retract(id)).problems.map(({ code, message }) => [code, message.split('. ')[0]]);
  expect(await told('person/wim')).toEqual([
    ['STILL_USED', 'id is person/wim, which still has 1 relationship and 1 event'],
  ]);
  expect(await told('person/wes')).toEqual([
    ['STILL_USED', 'id is person/wes, which still has 1 relationship and 1 statement that it says'],
  ]);
  expect(await told('event/w')).toEqual([['STILL_USED', 'id is event/w, which still has 1 relationship']]);
  expect(await told('source/w')).toEqual([
    ['STILL_USED', 'id is source/w, which still has 1 statement that cites it and 1 name that cites it'],
  ]);
  expect(await told('relationship/w')).toEqual([]);
  expect(await told('event/w')).toEqual([]);
  const seen = `query ($view: View) { nodes(ids: ["person/wim", "relationship/w", "event/w", "statement/w"], view: $view) {
    id ... on Person { name statements(first: 2) { nodes { id } } }
    ... on Relationship { from { id } events { id } statements(first: 2) { nodes { source { id } } } }
    ... on Event { name } ... on Statement { source { title } } } }`;
  expect(await ask('{ node(id: "event/w") { id } }')).toEqual({ node: null });
  expect(await told('person/wim')).toEqual([]);
  expect(await told('person/wim')).toEqual([['RETRACTED', 'id is person/wim, which was retracted']]);
  expect(await ask(seen, { view: { knownAt: at(9000).toISOString() } })).toEqual({
    nodes: [
      { id: 'person/wim', name: 'wim', statements: { nodes: [{ id: 'statement/w2' }] } },
      {
        id: 'relationship/w',
        from: { id: 'person/wim' },
        events: [{ id: 'event/w' }],
        statements: { nodes: [{ source: { id: 'source/w' } }] },
      },
      { id: 'event/w', name: 'w' },
      { id: 'statement/w', source: { title: 'w' } },
    ],
  });
  expect(await ask('{ node(id: "person/wim") { id } }')).toEqual({ node: null });
  expect(await told('person/wes')).toEqual([]);
  expect(await told('source/w')).toEqual([]);
  expect(
    (await done({ recordEntity: { id: 'person/wim', kind: 'PERSON', name: 'w' } }, 9002)).problems.map(
      ({ code }) => code,
    ),
  ).toEqual(['RETRACTED']);
  expect((await audit(graph.database)).problems).toEqual([]);
});

test('further names and ids in other records are corrected as a whole, and what was stays seen', async () => {
  await record(
    graph.database,
    {
      sources: [{ id: 'source/n', title: 'n' }],
      entities: [
        {
          ...{ id: 'person/nat', kind: 'PERSON', name: 'Nat', sameAs: ['https://www.wikidata.org/wiki/Q9'] },
          names: [{ text: 'Nate', source: 'source/n' }, { text: 'Natt' }, { text: 'Natt', lang: 'de' }],
        },
      ],
    },
    { actor: 'test', at: at(9010) },
  );
  const wanted = 'id names { text lang source { id } } sameAs { value }';
  const now = () =>
    ask(
      `{ entity(id: "person/nat") { ${wanted} history { revision changed } } search(text: "Natalia", first: 1) { nodes { id } } }`,
    );
  const before = await ask(`{ entity(id: "person/nat") { ${wanted} } }`);
  const patch = (names: object[] | null, day: number) =>
    done({ correctEntity: { id: 'person/nat', patch: { names, sameAs: null } } } as Operation, day);
  expect(
    (await patch([{ text: 'Nate', source: { id: 'source/none' } }, { text: '' }], 9011)).problems.map(
      ({ code, path }) => [code, path],
    ),
  ).toEqual([['BAD_INPUT', 'patch.names[1].text']]);
  expect(
    (await patch([{ text: 'Nate', source: { id: 'source/none' } }], 9011)).problems.map(({ code, path }) => [
      code,
      path,
    ]),
  ).toEqual([['NOT_FOUND', 'patch.names[0].source.id']]);
  expect((await patch([{ text: 'Natt', lang: 'de' }, { text: 'Natalia' }], 9011)).problems).toEqual([]);
  expect(await now()).toEqual({
    entity: {
      id: 'person/nat',
      names: [
        { text: 'Nat', lang: null, source: null },
        { text: 'Natt', lang: 'de', source: null },
        { text: 'Natalia', lang: null, source: null },
      ],
      sameAs: [],
      history: [
        { revision: 2, changed: ['names', 'sameAs'] },
        { revision: 1, changed: [] },
      ],
    },
    search: { nodes: [{ id: 'person/nat' }] },
  });
  // The same again is no change.
  expect((await patch([{ text: 'Natt', lang: 'de' }, { text: 'Natalia' }], 9012)).results).toEqual([
    { id: 'person/nat', created: false, changed: false },
  ]);
  expect(
    (await ask(
      `{ nodes(ids: ["person/nat"], view: { knownAt: "${at(9010).toISOString()}" }) { ... on Person { ${wanted} } } }`,
    )) as object,
  ).toEqual({
    nodes: [(before as { entity: object }).entity],
  });
  expect((await patch(null, 9013)).problems).toEqual([]);
  expect((await audit(graph.database)).problems).toEqual([]);
});
