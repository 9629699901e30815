import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { intoFile } from '../../src/export/intoFile.js';
import { takeSnapshot } from '../../src/export/snapshot.js';
import { writeWholeGraph } from '../../src/export/whole.js';
import {
  alone,
  among,
  audit,
  erase,
  perform,
  record,
  type ErasureInput,
  type Operation,
} from '../../src/graph/changes/index.js';
import { createFeed, type ChangeRow, type Feed } from '../../src/graph/feed/index.js';
import { eraseAgain, eraseCommand } from '../../src/import/erase.js';
import { loadWhole, lookAtWhole } from '../../src/import/whole.js';
import { openDatabase } from '../../src/neo4j/run.js';
import { anyCypher, everything, holding } from '../support/everything.js';
import { asker, startGraph, type Ask, type Graph } from '../support/graph.js';

jest.setTimeout(300_000);

let graph: Graph;
let ask: Ask;
let feed: Feed;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-erasing-'));
  graph = await startGraph();
  feed = createFeed(graph.database);
  ask = asker(graph.database, undefined, { name: 'the-admin', role: 'ADMIN' });
});
afterAll(async () => {
  await graph.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (hour: number) => new Date(Date.UTC(2021, 0, 1, hour));
let keys = 0;
async function done(operations: Operation | readonly Operation[], hour: number): Promise<string[]> {
  keys += 1;
  const placed = 'length' in operations ? operations.map(among) : [alone(operations)];
  const { problems, results } = await perform(graph.database, placed, {
    ...{ actor: 'editor', key: `k${keys}`, at: at(hour) },
  });
  expect(problems).toEqual([]);
  return results.map(({ id }) => id);
}

const ref = (id: string) => ({ id });
const entity = (id: string, name: string, more: object = {}): Operation => ({
  recordEntity: { id, kind: id.startsWith('person/') ? 'PERSON' : 'ORGANIZATION', name, ...more },
});
const shared = { url: 'https://example.org/shared', title: 'An article' };
const tie = (id: string, from: string, to: string, more: object = {}): Operation => ({
  recordRelationship: {
    ...{ id: `relationship/${id}`, type: 'LED', from: ref(from), to: ref(to) },
    evidence: [{ source: shared, quote: `So it is said of ${id}.` }],
    ...more,
  },
});

const zelda = 'person/zelda-quux';
/** What is unique to the person who is erased, in small letters. */
const unique = [
  ...[
    'zelda',
    'quux',
    'زيلدا',
    'zed-quux',
    'q990099',
    'shoesize',
    'zq-nick',
    'zq-names',
    'her words',
    'qzx',
    'near zq',
  ],
  ...['person/zelda-quux', 'https://zq.example', 'zq.example/only'],
];

/** A graph in which everything that can name somebody names Zelda. */
async function fill(): Promise<void> {
  const source = { id: 'source/zq-names', url: 'https://zq.example/names', title: 'Names of Zelda Quux' };
  await record(graph.database, { sources: [source] }, { actor: 'import/names', at: at(0) });
  await done(
    [
      entity('organization/lab', 'Lab'),
      entity('organization/bank', 'Bank'),
      entity('person/bob', 'Bob'),
      entity('person/cat', 'Cat'),
      entity('person/ann', 'Ann'),
      entity('person/bea', 'Bea'),
      entity(zelda, 'Zelda Quux', {
        names: [{ text: 'زيلدا كوكس', lang: 'ar', source: ref('source/zq-names') }],
        ...{ url: 'https://zq.example', description: 'Zelda Quux, a banker' },
        ...{ sameAs: [{ scheme: 'wikidata', value: 'Q990099' }], attributes: [{ key: 'shoeSize', value: '38' }] },
      }),
      entity('person/zed-quux', 'Zed Quux', { description: 'qzx' }),
    ],
    1,
  );
  await done(
    [
      tie('zelda-bank', zelda, 'organization/bank', {
        kind: 'chaired',
        evidence: [
          { source: { url: 'https://zq.example/only', title: 'Only of her' }, quote: 'Qzx Zelda took over the bank.' },
          { attributedTo: { anonymous: 'somebody near ZQ' }, quote: 'qzx2' },
          { source: shared, quote: 'qzx3', attributedTo: ref('person/bob') },
        ],
      }),
      tie('zed-lab', 'person/zed-quux', 'organization/lab'),
      tie('zelda-gone', zelda, 'person/bob'),
      tie('bob-zelda', 'person/bob', zelda, { evidence: [{ source: shared, quote: 'qzx4', stance: 'DENIES' }] }),
      tie('bob-lab', 'person/bob', 'organization/lab', {
        evidence: [
          { source: shared, quote: 'Bob and Zelda  Quux led the Lab.', texts: [{ lang: 'en', text: 'so ZELDA QUUX' }] },
          { source: shared, quote: 'Her words about Bob.', attributedTo: ref(zelda) },
        ],
        description: 'as Zelda Quux told',
      }),
      tie('cat-lab', 'person/cat', 'organization/lab', {
        evidence: [{ quote: 'Her words about Cat.', attributedTo: ref(zelda) }],
      }),
      tie('cat-left', 'person/cat', 'organization/lab', {
        type: 'LEFT',
        destination: ref(zelda),
        role: 'friend of Zelda Quux',
      }),
      tie('lab-hired', 'organization/lab', 'person/cat', { type: 'HIRED', previousEmployer: ref(zelda) }),
      tie('ann-bank', 'person/ann', 'organization/bank'),
      {
        recordEvent: {
          id: 'event/trial',
          name: 'The trial of Zelda Quux',
          participants: [
            { entity: ref(zelda), role: 'accused' },
            { entity: ref('person/bob'), role: 'lawyer of zelda quux' },
          ],
        },
      },
      { recordEvent: { id: 'event/qzx', name: 'Qzx', participants: [{ entity: ref(zelda) }] } },
      {
        recordJoint: {
          id: 'joint/lab',
          total: { amount: '1000', currency: 'USD' },
          participants: [ref(zelda), ref('person/bob')],
        },
      },
      { recordJoint: { id: 'joint/qzx', total: { amount: '5', currency: 'USD' }, participants: [ref(zelda)] } },
      tie('zelda-gave', zelda, 'organization/lab', { type: 'FUNDED', joint: ref('joint/lab') }),
      tie('bob-gave', 'person/bob', 'organization/lab', { type: 'FUNDED', joint: ref('joint/lab') }),
      { recordStatement: { about: zelda, input: { source: shared, quote: 'qzx5', attributedTo: ref('person/bob') } } },
      {
        recordStatement: {
          about: 'person/bob',
          input: { source: shared, property: 'age', value: '30, says Zelda Quux', attributedTo: ref(zelda) },
        },
      },
    ],
    2,
  );
  await done({ correctRelationship: { id: 'relationship/zelda-bank', patch: { kind: 'led' }, reason: 'qzx6' } }, 3);
  await done({ retract: { id: 'relationship/zelda-gone', reason: 'not Zelda' } }, 4);
  await done({ correctEntity: { id: zelda, patch: { description: 'Zelda Quux, once a banker' } } }, 5);
  await done({ correctJoint: { id: 'joint/lab', patch: { total: { amount: '1200' } } } }, 6);
  await done({ mergeEntities: { keep: zelda, merge: ['person/zed-quux'], reason: 'zed-quux is she' } }, 7);
  // Merges that were taken back, of somebody into her and of her into somebody.
  for (const [keep, merged, hour] of [
    [zelda, 'person/ann', 8],
    ['person/bea', zelda, 10],
  ] as const) {
    const [mergeId = ''] = await merge(keep, merged, hour);
    await done({ undoMerge: { mergeId, reason: 'not Zelda Quux' } }, hour + 1);
  }
  await done(entity('person/bob', 'Bob', { names: [{ text: 'Bobby' }] }), 12);
  await done({ correctEntity: { id: 'person/bob', patch: { description: 'He knew zq-nick and Zelda Quux' } } }, 13);
  await takeSnapshot(graph.database, 'before', 'me');
  await intoFile(join(folder, 'older.jsonl'), (take) => writeWholeGraph(graph.database, take, true));
}

async function merge(keep: string, merged: string, hour: number): Promise<string[]> {
  keys += 1;
  const { problems, results } = await perform(
    graph.database,
    [alone({ mergeEntities: { keep, merge: [merged], reason: 'is Zelda Quux' } })],
    { actor: 'editor', key: `k${keys}`, at: at(hour) },
  );
  expect(problems).toEqual([]);
  return results.map(({ id }) => id);
}

const mutation = `mutation ($key: ID!, $id: ID!, $reason: String! = "case 4711", $words: [String!]! = ["zq-nick"], $dryRun: Boolean! = false) {
  erase(idempotencyKey: $key, id: $id, reason: $reason, words: $words, dryRun: $dryRun) {
    graphVersion placeholder stillNamed problems { code path message suggestions }
    counts { entities relationships statements sources events joints silenced redacted } } }`;

interface Answer {
  readonly graphVersion: number;
  readonly placeholder: string | null;
  readonly stillNamed: string[];
  readonly problems: { code: string; path: string; message: string; suggestions: string[] }[];
  readonly counts: Record<string, number> | null;
}
async function erased(variables: Record<string, unknown>, by: Ask = ask): Promise<Answer> {
  const { data, errors } = await by(mutation, variables);
  expect(errors).toBeUndefined();
  return (data as { erase: Answer }).erase;
}

const counts = { entities: 2, relationships: 5, statements: 8, sources: 2, events: 1, joints: 1 };

test('a graph in which everything names somebody agrees with itself', async () => {
  await fill();
  expect((await audit(graph.database)).problems).toEqual([]);
  const all = await everything(graph);
  expect(unique.filter((word) => holding(all, word).length === 0)).toEqual([]);
});

test('what is wrong is told: an id that is unknown, one that was merged, one that is no entity, no reason', async () => {
  const wrong = async (variables: object) =>
    (await erased({ key: 'wrong', id: zelda, ...variables })).problems.map(({ code, path, suggestions }) => [
      code,
      path,
      suggestions,
    ]);
  expect(await wrong({ id: 'person/zelda-quu' })).toEqual([['NOT_FOUND', 'id', [zelda]]]);
  expect(await wrong({ id: 'person/zed-quux' })).toEqual([['MERGED', 'id', [zelda]]]);
  expect(await wrong({ id: 'relationship/bob-lab' })).toEqual([['BAD_INPUT', 'id', []]]);
  expect(await wrong({ id: '|' })).toEqual([['BAD_ID', 'id', []]]);
  expect(await wrong({ reason: ' ' })).toEqual([['BAD_INPUT', 'reason', []]]);
  expect(await wrong({ reason: 'Zelda Quux asked for it' })).toEqual([['BAD_INPUT', 'reason', []]]);
  expect(await wrong({ words: ['ab'] })).toEqual([['BAD_INPUT', 'words[0]', []]]);
});

test('who is no admin is refused, and a dry run tells what would go; neither writes anything', async () => {
  const before = await everything(graph);
  const { data, errors } = await graph.ask(mutation, { key: 'editor', id: zelda });
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  expect(data).toEqual({ erase: null });
  const told = await erased({ key: 'dry', id: zelda, dryRun: true });
  expect(told).toMatchObject({ problems: [], placeholder: null, counts });
  expect(await everything(graph)).toEqual(before);
});

/** All changes up to a version, as somebody is told who begins to follow now. */
async function followed(upTo: number): Promise<ChangeRow[]> {
  const ended = new AbortController();
  const rows: ChangeRow[] = [];
  for await (const row of feed.follow({ after: 0, of: null }, ended.signal)) {
    rows.push(row);
    if (row.graphVersion >= upTo) break;
  }
  return rows;
}

test('who follows is told of everything while it is there', async () => {
  const { data } = await ask('{ graphVersion: changes(after: 0, first: 1000) { endVersion } }');
  const { endVersion } = (data as { graphVersion: { endVersion: number } }).graphVersion;
  expect(
    holding(
      (await followed(endVersion)).map((row) => JSON.stringify(row)),
      'zelda',
    ),
  ).not.toEqual([]);
});

let placeholder = '';
let version = 0;

test('nothing in the database names who was erased, in any property of any node or relationship', async () => {
  const done = await erased({ key: 'erase', id: zelda });
  expect(done).toMatchObject({ problems: [], counts, stillNamed: [] });
  placeholder = done.placeholder ?? '';
  version = done.graphVersion;
  expect(placeholder).toMatch(/^erased\/[0-9a-f]{16}$/);
  const all = await everything(graph);
  expect(unique.flatMap((word) => holding(all, word))).toEqual([]);
  expect((await audit(graph.database)).problems).toEqual([]);
});

test('the same key again answers the same and writes nothing; another input with it is refused', async () => {
  const before = await everything(graph);
  const again = await erased({ key: 'erase', id: zelda });
  expect(again).toMatchObject({ problems: [], counts, placeholder, graphVersion: version });
  expect((await erased({ key: 'erase', id: 'person/bob' })).problems).toMatchObject([{ code: 'KEY_REUSED' }]);
  expect(await everything(graph)).toEqual(before);
});

test('nobody finds who was erased: by id, by search, among the ties of others, as of before', async () => {
  const { data, errors } = await ask(
    `query ($then: DateTime!, $ids: [ID!]!) {
      now: nodes(ids: $ids) { __typename }
      past: nodes(ids: $ids, view: { knownAt: $then }) { __typename }
      named: search(text: "Zelda Quux", first: 10) { edges { node { ... on Entity { id } } } }
      said: search(text: "qzx", first: 10) { edges { node { ... on Entity { id } } } }
      bank: entity(id: "organization/bank") { degree relationships(first: 10) { totalCount edges { node { id } } } }
      then: entity(id: "organization/bank", view: { knownAt: $then }) { relationships(first: 10) { totalCount edges { node { id } } } }
      ann: entity(id: "person/ann", view: { knownAt: "2021-01-01T08:30:00Z" }) { name relationships(first: 10) { edges { relationship { id from { id } } } } }
      bea: entity(id: "person/bea", view: { knownAt: "2021-01-01T10:30:00Z" }) { name names { text } description url sameAs { value } attributes { key } }
      trial: node(id: "event/trial") { ... on Event { name participants { role entity { id } } } }
      joint: node(id: "joint/lab") { ... on Joint { total { amount } open participants { id } } }
      left: node(id: "relationship/cat-left") { ... on Departure { role destination { id } } }
      hired: node(id: "relationship/lab-hired") { ... on Hire { previousEmployer { id } } }
      lab: node(id: "relationship/cat-lab") { ... on Relationship { standing statements(first: 5) { nodes { quote attributedTo { __typename ... on AnonymousSource { description } } } } } }
      bobLab: node(id: "relationship/bob-lab") { ... on Relationship { description sourceCount statements(first: 5) { nodes { quote text(lang: "en") } } } }
    }`,
    { then: at(6).toISOString(), ids: [zelda, 'person/zed-quux', 'relationship/zelda-bank', 'event/qzx', 'joint/qzx'] },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    ...{ now: Array(5).fill(null), past: Array(5).fill(null), named: { edges: [] }, said: { edges: [] } },
    bank: { degree: 1, relationships: { totalCount: 1, edges: [{ node: { id: 'person/ann' } }] } },
    then: { relationships: { totalCount: 1, edges: [{ node: { id: 'person/ann' } }] } },
    ann: {
      name: 'Ann',
      relationships: { edges: [{ relationship: { id: 'relationship/ann-bank', from: { id: 'person/ann' } } }] },
    },
    bea: { name: 'Bea', names: [{ text: 'Bea' }], description: null, url: null, sameAs: [], attributes: [] },
    trial: {
      name: 'The trial of [erased]',
      participants: [{ role: 'lawyer of [erased]', entity: { id: 'person/bob' } }],
    },
    joint: { total: { amount: '1200' }, open: true, participants: [{ id: 'person/bob' }] },
    left: { role: 'friend of [erased]', destination: null },
    hired: { previousEmployer: null },
    lab: {
      standing: 'STANDS',
      statements: {
        nodes: [
          {
            quote: null,
            attributedTo: { __typename: 'AnonymousSource', description: 'somebody whose name was erased' },
          },
        ],
      },
    },
    bobLab: {
      ...{ description: 'as [erased] told', sourceCount: 1 },
      statements: {
        nodes: expect.arrayContaining([
          { quote: 'Bob and [erased] led the Lab.', text: 'so [erased]' },
          { quote: null, text: null },
        ]) as unknown,
      },
    },
  });
});

interface Change {
  readonly graphVersion: number;
  readonly changes: { action: string; subjectId: string; erased: { salt: string; hashes: string[] } | null }[];
}
async function changes(of: readonly string[] | null = null): Promise<Change[]> {
  const { data, errors } = await ask(
    'query ($of: [ID!]) { changes(first: 1000, of: $of) { nodes { graphVersion changes { action subjectId erased { salt hashes } } } } }',
    { of },
  );
  expect(errors).toBeUndefined();
  return (data as { changes: { nodes: Change[] } }).changes.nodes;
}

test('the changes have no gap, and those who keep copies are told by hashes what to remove', async () => {
  const nodes = await changes();
  expect(nodes.map((one) => one.graphVersion)).toEqual(Array.from({ length: version }, (_, i) => i + 1));
  const last = nodes.at(-1)?.changes ?? [];
  expect(last[0]).toMatchObject({ action: 'ERASED', subjectId: placeholder });
  expect(last.slice(1).map(({ subjectId }) => subjectId)).toEqual(
    expect.arrayContaining(['relationship/cat-left', 'joint/lab', 'event/trial', 'person/bob', 'relationship/bob-lab']),
  );
  expect(last.slice(1).every(({ action, erased: told }) => action === 'CORRECTED' && told === null)).toBe(true);
  const { salt, hashes } = last[0]?.erased ?? { salt: '', hashes: [] };
  const isGone = (id: string) => hashes.includes(createHmac('sha256', salt).update(id).digest('hex').slice(0, 32));
  const copies = [
    zelda,
    'person/zed-quux',
    'relationship/zelda-bank',
    'event/qzx',
    'person/bob',
    'relationship/bob-lab',
  ];
  expect(copies.filter(isGone)).toEqual(copies.slice(0, 4));
  // Who follows her is told of that, and of nothing before.
  expect((await changes([zelda])).map((one) => [one.graphVersion, one.changes[0]?.action])).toEqual([
    [version, 'ERASED'],
  ]);
  expect(await changes(['person/nobody'])).toEqual([]);
});

test('a process that told the changes before tells placeholders from now on', async () => {
  const rows = await followed(version);
  expect(rows.at(-1)?.changes[0]).toMatchObject({ action: 'ERASED', subjectId: placeholder });
  const told = rows.map((row) => JSON.stringify(row));
  expect(unique.flatMap((word) => holding(told, word))).toEqual([]);
});

test('nothing is recorded under the id again, by clients or from files', async () => {
  const problems = async (operation: Operation) => {
    const { problems: told } = await perform(graph.database, [alone(operation)], { actor: 'editor', key: 'no' });
    return told.map(({ code, path }) => [code, path]);
  };
  const before = await everything(graph);
  expect(await problems(entity(zelda, 'Zelda Quux'))).toEqual([['ERASED', 'input.id']]);
  expect(await problems(tie('new', zelda, 'organization/lab'))).toEqual([['ERASED', 'input.from.id']]);
  expect(await problems({ correctEntity: { id: zelda, patch: { name: 'Z' } } })).toEqual([['ERASED', 'id']]);
  expect(await problems({ mergeEntities: { keep: 'person/bob', merge: ['person/zed-quux'], reason: 'r' } })).toEqual([
    ['ERASED', 'merge[0]'],
  ]);
  expect((await erased({ key: 'twice', id: zelda })).problems).toMatchObject([{ code: 'ERASED', path: 'id' }]);
  const set = {
    entities: [
      { id: zelda, kind: 'PERSON' as const, name: 'Zelda Quux' },
      { id: 'person/bob', kind: 'PERSON' as const, name: 'Bob' },
    ],
    relationships: [{ id: 'relationship/old', type: 'LED' as const, from: zelda, to: 'organization/lab' }],
  };
  const loaded = await record(graph.database, set, { actor: 'import/old' });
  expect(loaded).toMatchObject({ created: 0, unchanged: 1 });
  expect(loaded.problems.map(({ code, path }) => [code, path])).toEqual([
    ['ERASED', 'entities[0].id'],
    ['ERASED', 'relationships[0].from'],
  ]);
  expect(loaded.problems[0]?.message).toMatch(/which was erased/);
  expect(await everything(graph)).toEqual(before);
});

test('a snapshot of before tells that it cannot be made again', async () => {
  await takeSnapshot(graph.database, 'after', 'me');
  const { data } = await ask('{ snapshots { name erasedSince } }');
  expect(data).toEqual({
    snapshots: [
      { name: 'after', erasedSince: false },
      { name: 'before', erasedSince: true },
    ],
  });
});

test('a file of the whole graph carries what was erased, and a graph that is restored from it refuses it too', async () => {
  const other = await startGraph();
  try {
    const path = join(folder, 'whole.jsonl');
    await intoFile(path, (take) => writeWholeGraph(graph.database, take, true));
    await loadWhole(other.database, await lookAtWhole({ name: 'whole', path }));
    expect(await everything(other)).toEqual(await everything(graph));
    expect((await audit(other.database)).problems).toEqual([]);
    const placed = [alone(entity(zelda, 'Zelda Quux'))];
    const { problems } = await perform(other.database, placed, { actor: 'editor', key: 'no' });
    expect(problems).toMatchObject([{ code: 'ERASED' }]);

    // An older file has her: whoever the newer one tells was erased is erased again.
    await anyCypher(other, 'MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
    await loadWhole(other.database, await lookAtWhole({ name: 'older', path: join(folder, 'older.jsonl') }));
    expect(holding(await everything(other), 'zelda')).not.toEqual([]);
    const lines: string[] = [];
    const out = (line: string) => lines.push(line);
    expect(await eraseAgain(other.database, path, { dryRun: true }, out)).toBe(0);
    expect(lines.join('\n')).toMatch(/2 entities, 5 relationships, .* would be erased/);
    expect(await eraseAgain(other.database, path, {}, out)).toBe(0);
    const all = await everything(other);
    // Words beside the names are not kept: who gave them gives them again.
    expect(unique.filter((word) => word !== 'zq-nick' && holding(all, word).length > 0)).toEqual([]);
    expect((await audit(other.database)).problems).toEqual([]);
    expect(await eraseCommand(other.database, zelda, { reason: 'case' }, out)).toBe(1);
    expect(lines.at(-1)).toMatch(/was erased/);
  } finally {
    await other.stop();
  }
});

test('verify tells who was erased and is there again', async () => {
  await anyCypher(
    graph,
    `CREATE (:Entity:Person {id: '${zelda}', kind: 'PERSON', name: 'Z', nameFold: 'z', search: ['z'], rec: 1, revision: 1})`,
  );
  expect((await audit(graph.database)).problems).toContain(`${zelda}: it was erased, and is there again.`);
  await anyCypher(graph, `MATCH (n:Entity {id: '${zelda}'}) DELETE n`);
  expect((await audit(graph.database)).problems).toEqual([]);
});

test('what has a name of one word is left as it is, and told', async () => {
  await done([entity('person/moira', 'Moira'), tie('moira-lab', 'person/moira', 'organization/lab')], 20);
  await done(
    tie('cat-bank', 'person/cat', 'organization/bank', { description: 'Moira was there', role: 'Moiras' }),
    21,
  );
  await done({ correctEntity: { id: 'person/cat', patch: { description: 'in Memoirania' } } }, 22);
  const told = await erased({ key: 'moira', id: 'person/moira', words: [] });
  expect(told).toMatchObject({ problems: [], counts: { redacted: 0 }, stillNamed: ['relationship/cat-bank'] });
  expect((await audit(graph.database)).problems).toEqual([]);
});

test('who was withdrawn is erased too', async () => {
  await done(entity('person/wanda', 'Wanda Wexler'), 23);
  await done({ retract: { id: 'person/wanda', reason: 'a mistake' } }, 24);
  expect(await erased({ key: 'wanda', id: 'person/wanda' })).toMatchObject({ problems: [], counts: { entities: 1 } });
  expect(holding(await everything(graph), 'w' + 'anda')).toEqual([]);
});

test('writes that come while somebody is erased are there before it and go, or are refused', async () => {
  const input: ErasureInput = { id: 'person/yuri-yak', reason: 'case 2', words: [] };
  await done([entity(input.id, 'Yuri Yak'), entity('person/dan', 'Dan')], 30);
  const others = [1, 2, 3].map(() =>
    openDatabase({ ...graph.server, database: '', poolSize: 5 }, { queryTimeout: 60_000 }),
  );
  const write = async (i: number) => {
    const operation: Operation[] = [
      tie(`yak-${i}`, i % 2 === 0 ? input.id : 'person/dan', i % 2 === 0 ? 'person/dan' : input.id),
      entity(input.id, 'Yuri Yak', { names: [{ text: `Yak Nr ${i}` }] }),
      { recordStatement: { about: input.id, input: { source: { title: `Yak ${i}` }, quote: `yak ${i}` } } },
      {
        recordStatement: {
          about: 'person/dan',
          input: { source: { title: 'T' }, quote: `of dan ${i}`, attributedTo: ref(input.id) },
        },
      },
      { mergeEntities: { keep: input.id, merge: [`person/yak-${i}`], reason: 'the same' } },
    ];
    const database = others[i % 3] ?? graph.database;
    if (i % 5 === 4)
      await perform(database, [alone(entity(`person/yak-${i}`, `Yak ${i}`))], { actor: 'e', key: `m${i}` });
    const chosen = operation[i % 5];
    if (chosen === undefined) throw new Error('There are five kinds.');
    const { problems } = await perform(database, [alone(chosen)], { actor: 'e', key: `c${i}` });
    return problems.map(({ code }) => code);
  };
  const writing = Array.from({ length: 40 }, (_, i) =>
    new Promise((resolve) => setTimeout(resolve, i * 8)).then(() => write(i)),
  );
  await new Promise((resolve) => setTimeout(resolve, 120));
  const gone = await erase(graph.database, input, { actor: 'the-admin', key: 'yuri' });
  expect(gone).toMatchObject({ written: true, problems: [] });
  const codes = (await Promise.all(writing)).flat();
  expect(codes.filter((code) => code !== 'ERASED')).toEqual([]);
  await Promise.all(others.map((one) => one.close()));
  expect((await audit(graph.database)).problems).toEqual([]);
  const all = await everything(graph);
  expect(holding(all, 'yuri')).toEqual([]);
  console.log(`${codes.length} of 40 writes were refused`);
});
