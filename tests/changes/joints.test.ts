import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { alone, among, audit, perform, record, type Operation } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(240_000);

const at = (hour: number) => new Date(Date.UTC(2021, 0, 1, hour));
const ids = ['person/ann', 'person/bob', 'person/cat', 'person/dan'];

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const entities = ids.map((id) => ({ id, kind: 'PERSON' as const, name: id }));
  const lab = { id: 'organization/lab', kind: 'ORGANIZATION' as const, name: 'Lab' };
  await record(graph.database, { entities: [...entities, lab] }, { actor: 'test', at: at(0) });
});
afterAll(() => graph.stop());

let keys = 0;
const done = (operations: Operation | readonly Operation[], hour: number, dryRun = false) => {
  keys += 1;
  const placed = 'length' in operations ? operations.map(among) : [alone(operations)];
  return perform(graph.database, placed, { actor: 'test', key: `k${keys}`, at: at(hour), dryRun });
};
const problemsOf = async (operations: Operation | readonly Operation[], hour = 50) =>
  (await done(operations, hour)).problems.map(({ code, path }) => [code, path]);

const ref = (id: string) => ({ id });
const pledge = (from: string, joint: string): Operation => ({
  recordRelationship: {
    ...{ id: `relationship/${from}`, type: 'FUNDED', from: ref(`person/${from}`), to: ref('organization/lab') },
    joint: ref(joint),
    evidence: [{ source: { url: 'https://example.org/a', title: 'A' }, quote: 'They pledged it together.' }],
  },
});
const sum = (amount: string, who: readonly string[], id = 'joint/lab'): Operation => ({
  recordJoint: {
    id,
    total: { amount, currency: 'USD' },
    participants: who.map((one) => ref(`person/${one}`)),
    open: true,
  },
});

const seen = `query ($view: View) { nodes(ids: ["joint/lab"], view: $view) { ... on Joint { id revision total { amount currency approximate }
  open participants { id } } }
  entity(id: "organization/lab", view: $view) { fundedBy { edges { relationship { id joint { revision total { amount } participants { id } } } } }
    fundedByTotals { overall { joint { amount } } } } }`;

async function shown(hour: number | null): Promise<unknown> {
  const view = hour === null ? null : { knownAt: at(hour).toISOString() };
  const { data, errors } = await graph.ask(seen, { view });
  expect(errors).toBeUndefined();
  return data;
}

const picture = (revision: number, amount: string, who: readonly string[], from: readonly string[], open = true) => {
  const participants = who.map((one) => ref(`person/${one}`));
  const relationships = from.map((one) => ({ id: `relationship/${one}` }));
  const joint = { revision, total: { amount }, participants };
  return {
    nodes: [{ id: 'joint/lab', revision, total: { amount, currency: 'USD', approximate: false }, open, participants }],
    entity: {
      fundedBy: { edges: relationships.map((one) => ({ relationship: { ...one, joint } })) },
      fundedByTotals: { overall: [{ joint: { amount } }] },
    },
  };
};

test('a sum that several share is recorded with the relationships that name it, corrected, and seen as it was', async () => {
  const given = [pledge('ann', 'joint/lab'), sum('1000', ['ann', 'bob']), pledge('bob', 'joint/lab')];
  expect(await done(given, 1)).toMatchObject({
    written: true,
    results: [{ created: true }, { created: true }, { created: true }],
  });
  const first = await shown(null);
  expect(first).toEqual(picture(1, '1000', ['ann', 'bob'], ['bob', 'ann']));
  // Just so again is nothing new.
  expect(await done(sum('1000', ['ann', 'bob']), 2)).toMatchObject({ written: true, results: [{ created: false }] });
  expect(await problemsOf(sum('1001', ['ann', 'bob']))).toEqual([['STORED_OTHERWISE', 'input']]);

  const correct = (patch: object, expectedRevision: number | null = null): Operation => ({
    correctJoint: { id: 'joint/lab', patch, expectedRevision, reason: 'counted again' },
  });
  expect(await done(correct({ total: { amount: '1500' } }, 1), 3)).toMatchObject({
    written: true,
    results: [{ changed: true }],
  });
  const wider = { participants: ['bob', 'ann', 'cat'].map((one) => ref(`person/${one}`)) };
  expect(await done(correct(wider, 2), 4)).toMatchObject({ results: [{ changed: true }] });
  expect(await done(correct({ open: false }), 5)).toMatchObject({ results: [{ changed: true }] });
  expect(await done(correct({ open: false }), 6)).toMatchObject({ written: true, results: [{ changed: false }] });
  const states = new Map([
    [2, picture(1, '1000', ['ann', 'bob'], ['bob', 'ann'])],
    [3, picture(2, '1500', ['ann', 'bob'], ['bob', 'ann'])],
    [4, picture(3, '1500', ['bob', 'ann', 'cat'], ['bob', 'ann'])],
    [5, picture(4, '1500', ['bob', 'ann', 'cat'], ['bob', 'ann'], false)],
  ]);
  expect(await shown(null)).toEqual(states.get(5));
  for (const [hour, state] of states) expect({ hour, ...((await shown(hour)) as object) }).toEqual({ hour, ...state });
  expect(await shown(0)).toEqual({
    nodes: [null],
    entity: { fundedBy: { edges: [] }, fundedByTotals: { overall: [] } },
  });

  expect(await problemsOf(correct({ open: true }, 2))).toEqual([['REVISION_OVERTAKEN', 'expectedRevision']]);
  const { data } = await graph.ask(
    '{ changes(first: 20, of: ["joint/lab"]) { nodes { changes { action subjectId } } } }',
  );
  const { nodes } = (data as { changes: { nodes: { changes: { action: string; subjectId: string }[] }[] } }).changes;
  expect(nodes.flatMap(({ changes }) => changes.map(({ action }) => action))).toEqual([
    'CREATED',
    'CORRECTED',
    'CORRECTED',
    'CORRECTED',
  ]);
  expect((await audit(graph.database)).problems).toEqual([]);
});

test('who is merged shares it as whom it was merged into, and again as itself when that is taken back', async () => {
  const keep = 'person/dan';
  const merged = await done({ mergeEntities: { keep, merge: ['person/cat'], reason: 'the same' } }, 10);
  expect(merged.problems).toEqual([]);
  const who = async (hour: number | null = null) =>
    ((await shown(hour)) as { nodes: { participants: { id: string }[] }[] }).nodes[0]?.participants.map(({ id }) => id);
  const before = ['person/bob', 'person/ann', 'person/cat'];
  expect(await who()).toEqual(['person/bob', 'person/ann', keep]);
  // The total is corrected while they are merged: who shares it stays as the merge has it.
  await done({ correctJoint: { id: 'joint/lab', patch: { total: { amount: '1600' } } } }, 11);
  expect(await who()).toEqual(['person/bob', 'person/ann', keep]);
  expect(await who(9)).toEqual(before);
  expect(await who(10)).toEqual(['person/bob', 'person/ann', keep]);
  const undone = await done({ undoMerge: { mergeId: merged.results[0]?.id ?? '' } }, 12);
  expect(undone.problems).toEqual([]);
  expect(await who()).toEqual(before);
  expect(await who(11)).toEqual(['person/bob', 'person/ann', keep]);
  expect((await audit(graph.database)).problems).toEqual([]);

  // Who shares it is corrected while they are merged: that stays when the merge is taken back.
  const again = await done({ mergeEntities: { keep, merge: ['person/cat'], reason: 'the same' } }, 13);
  await done({ correctJoint: { id: 'joint/lab', patch: { participants: [ref('person/ann'), ref(keep)] } } }, 14);
  await done({ undoMerge: { mergeId: again.results[0]?.id ?? '' } }, 15);
  expect(await who()).toEqual(['person/ann', keep]);
  expect(await who(12)).toEqual(before);
  expect(await who(13)).toEqual(['person/bob', 'person/ann', keep]);
  expect((await audit(graph.database)).problems).toEqual([]);
});

test('it is withdrawn when no relationship shares it any more, and what was stays seen', async () => {
  expect(await problemsOf({ retract: { id: 'joint/lab', reason: 'never' } })).toEqual([['STILL_USED', 'id']]);
  const before = await shown(20);
  expect(await problemsOf({ retract: { id: 'relationship/ann', reason: 'never' } }, 21)).toEqual([]);
  const alone = { correctRelationship: { id: 'relationship/bob', patch: { joint: null, paid: { amount: '5' } } } };
  expect(await problemsOf(alone, 22)).toEqual([]);
  expect(await problemsOf({ retract: { id: 'joint/lab', reason: 'never' } }, 23)).toEqual([]);
  expect(await shown(null)).toMatchObject({
    nodes: [null],
    entity: { fundedBy: { edges: [{ relationship: { joint: null } }] } },
  });
  expect(await shown(20)).toEqual(before);
  expect(await problemsOf({ retract: { id: 'joint/lab', reason: 'again' } })).toEqual([['RETRACTED', 'id']]);
  expect(await problemsOf(sum('1', ['ann']))).toEqual([['RETRACTED', 'input.id']]);
  expect(await problemsOf(pledge('dan', 'joint/lab'))).toEqual([['RETRACTED', 'input.joint.id']]);
  expect((await audit(graph.database)).problems).toEqual([]);
});

test.each<[string, Operation | readonly Operation[], (readonly [string, string, RegExp])[]]>([
  [
    'no amount',
    { recordJoint: { total: {}, participants: [ref('person/ann')] } },
    [['BAD_INPUT', 'input.total.amount', /missing/]],
  ],
  [
    'what is no amount, who is nobody, and one twice',
    {
      recordJoint: {
        total: { amount: 'much' },
        participants: [ref('person/anne'), ref('person/ann'), ref('person/ann')],
      },
    },
    [
      ['NOT_FOUND', 'input.participants[0].id', /no entity has that id/],
      ['BAD_INPUT', 'input.participants[2].id', /came before/],
      ['BAD_AMOUNT', 'input.total.amount', /much/],
    ],
  ],
  ['a sum that there is not', pledge('cat', 'joint/none'), [['NOT_FOUND', 'input.joint.id', /no joint has that id/]]],
  ['what is no sum', pledge('cat', 'person/ann'), [['BAD_INPUT', 'input.joint.id', /an Entity; wanted: Joint/]]],
  [
    'a sum beside what one alone gave, of what is no funding',
    [
      sum('2', ['ann'], 'joint/two'),
      {
        recordRelationship: {
          ...{ type: 'LED', from: ref('person/ann'), to: ref('organization/lab'), joint: ref('joint/two') },
          ...{ paid: { amount: '1' }, evidence: [{ source: { title: 'A' } }] },
        },
      },
    ],
    [
      ['BAD_INPUT', 'operations[1].recordRelationship.joint', /only FUNDED shares a sum/],
      ['BAD_INPUT', 'operations[1].recordRelationship.joint', /neither `paid` nor `pledged`/],
    ],
  ],
  [
    'a correction of nothing, by nothing',
    [{ correctJoint: { id: 'joint/none', patch: {} } }],
    [['NOT_FOUND', 'operations[0].correctJoint.id', /no joint has that id/]],
  ],
])('refused: %s', async (_, operations, wanted) => {
  const { problems, written } = await done(operations, 60);
  expect(written).toBe(false);
  const found = problems
    .map(({ code, path, message }) => [code, path, message] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  expect(found.map(([code, path]) => [code, path])).toEqual(wanted.map(([code, path]) => [code, path]));
  for (const [i, [, , message]] of wanted.entries()) expect(found[i]?.[2]).toMatch(message);
});

test('a correction that clears the sum or names nobody is told, and a dry run writes nothing', async () => {
  expect((await done(sum('7', ['ann'], 'joint/dry'), 61, true)).written).toBe(false);
  expect((await graph.ask('{ node(id: "joint/dry") { id } }')).data).toEqual({ node: null });
  expect((await done(sum('7', ['ann'], 'joint/real'), 62)).problems).toEqual([]);
  const patch = { total: null, participants: [ref('person/nobody'), ref('person/ann')] };
  expect(await problemsOf({ correctJoint: { id: 'joint/real', patch } })).toEqual([
    ['BAD_INPUT', 'patch.total.amount'],
    ['NOT_FOUND', 'patch.participants[0].id'],
  ]);
  expect(await problemsOf({ correctJoint: { id: 'joint/real', patch: {} } })).toEqual([['BAD_INPUT', 'patch']]);
  expect((await audit(graph.database)).problems).toEqual([]);
});
