import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { audit, importsNamed, record, undoImport, type ChangeSet } from '../../src/graph/changes/index.js';
import { importFiles } from '../../src/import/index.js';
import { openDriver } from '../../src/neo4j/driver.js';
import { startGraph, type Graph } from '../support/graph.js';

/** Imports that are undone, and loaded again, on a graph that others have built on. */
let graph: Graph;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-imports-'));
  graph = await startGraph();
});
afterAll(async () => {
  expect((await audit(graph.database)).problems).toEqual([]);
  await graph.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function cypher(text: string): Promise<Record<string, unknown>[]> {
  const driver = openDriver({ ...graph.server, database: '', poolSize: 2 });
  const session = driver.session();
  try {
    return (await session.run(text)).records.map((row) => row.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

async function load(name: string, rows: readonly object[], by?: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  const report = await importFiles(graph.database, { files: [path], by });
  expect(report).toMatchObject({ refused: 0, differing: 0 });
  return (await importsNamed(graph.database, null))[0]?.id ?? '';
}

const undo = (id: string, dryRun = false) =>
  undoImport(graph.database, id, { actor: 'operator', reason: 'a wrong file', dryRun });

async function data(query: string): Promise<Record<string, unknown>> {
  const answer = await graph.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data as Record<string, unknown>;
}

async function write(document: string): Promise<void> {
  const done = await data(`mutation { ${document} }`);
  expect(Object.values(done)[0]).toMatchObject({ problems: [] });
}

const person = (id: string, more: object = {}) => ({ id, type: 'person', name: id.slice(2), ...more });
const tie = (id: string, from: string, to: string, more: object = {}) => ({
  ...{ id, type: 'gave to', from, to, start: '2001' },
  ...{ sources: [{ url: `https://example.org/${from}/${id}`, quote: `The words of ${id}` }], ...more },
});

const standing = `{
  relationships(first: 50) { totalCount } entities(first: 50) { totalCount } statements(first: 50) { totalCount }
  sources(first: 50) { totalCount } }`;

const none = { relationships: { totalCount: 0 }, entities: { totalCount: 0 }, statements: { totalCount: 0 } };

test('what an import recorded goes as one change, is seen as of before, and comes again under the same ids', async () => {
  const rows = [
    person('a/ada', {
      aliases: ['Countess', { text: 'آدا', lang: 'ar' }],
      sameAs: ['https://www.wikidata.org/wiki/Q7259'],
    }),
    person('a/bob', { sources: [{ title: 'A book', quote: 'Bob was tall' }] }),
    tie('1', 'a/ada', 'a/bob', { amount: '5', currency: 'EUR' }),
    tie('2', 'a/bob', 'a/ada'),
  ];
  const id = await load('first.jsonl', rows, 'ann');
  expect(await importsNamed(graph.database, null)).toMatchObject([
    {
      ...{ id, actor: 'import/first by ann', files: ['first.jsonl'], first: 1, last: 2 },
      ...{ relationships: 2, statements: 3, entities: 2, sources: 3, undone: false, undoneFrom: null },
    },
  ]);
  const before = await data(standing);
  const { knownAt } = (await cypher('MATCH (c:Change) RETURN max(c.at) AS knownAt'))[0] ?? {};
  const then = `view: { knownAt: "${String(knownAt)}" }`;
  const seenThen = `{ entity(id: "a/ada", ${then}) { name names { text lang }
    relationships(first: 5) { edges { relationship { id period { start } statements(first: 5) { nodes { quote source { id url } } } } } } } }`;
  const seen = await data(seenThen);

  const dry = await undo(id, true);
  expect(dry).toMatchObject({ gone: { Fact: 2, Statement: 3, Entity: 2, Source: 3 }, version: null });
  expect(await data(standing)).toEqual(before);
  const done = await undo(id);
  expect(done).toMatchObject({ gone: dry.gone, kept: { CORRECTED: 0, EVIDENCE: 0, USED: 0, MERGED: 0 }, version: 3 });
  expect(await data(standing)).toMatchObject({ ...none, sources: { totalCount: 0 } });
  expect(await data(seenThen)).toEqual(seen);
  expect(await data('{ changes(after: 2) { nodes { actor changes { action subjectId } } } }')).toMatchObject({
    changes: { nodes: [{ actor: 'operator', changes: new Array(10).fill({ action: 'RETRACTED' }) }] },
  });
  expect(await data('{ node(id: "relationship/first/1") { ... on Relationship { standing } } }')).toEqual({
    node: { standing: 'RETRACTED' },
  });
  expect((await audit(graph.database)).problems).toEqual([]);
  expect(await importsNamed(graph.database, [id])).toMatchObject([
    { undone: true, undoneFrom: 3, undoneTo: 3, kept: 0 },
  ]);
  expect(await undo(id)).toMatchObject({ version: null });

  const again = await load('first.jsonl', rows);
  expect(again).not.toBe(id);
  expect(await data(standing)).toEqual(before);
  expect(await data(seenThen)).toEqual(seen);
  expect((await audit(graph.database)).problems).toEqual([]);
  const history = 'history(first: 5) { revision status reason }';
  const reason = `import ${id} undone: a wrong file`;
  const versions = [
    { revision: 2, status: 'STANDS', reason: null },
    { revision: 1, status: 'RETRACTED', reason },
  ];
  expect(
    await data(`{ a: node(id: "a/ada") { ... on Entity { names { text } ${history} } }
      r: node(id: "relationship/first/1") { ... on Relationship { sourceCount ${history} } } }`),
  ).toMatchObject({
    a: {
      names: [{ text: 'ada' }, { text: 'Countess' }, { text: 'آدا' }],
      history: [versions[0], { ...versions[1], status: expect.anything() }],
    },
    r: { sourceCount: 1, history: versions },
  });
  // The undone import has nothing left, whatever came since; the other one can be undone, and comes again once more.
  expect(await undo(id)).toMatchObject({ version: null });
  expect(await undo(again)).toMatchObject({ gone: { Fact: 2, Statement: 3, Entity: 2, Source: 3 } });
  expect(await data(standing)).toMatchObject(none);
  expect(await data(seenThen)).toEqual(seen);
  await load('first.jsonl', rows);
  expect(await data(standing)).toMatchObject({ relationships: before.relationships, statements: before.statements });
  expect(await data('{ node(id: "relationship/first/2") { ... on Relationship { revision } } }')).toMatchObject({
    node: { revision: 3 },
  });
});

test('what others have built on since is kept, and told why', async () => {
  const id = await load('built.jsonl', [
    ...['on', 'corrected', 'merged', 'kept', 'alone', 'said'].map((one) => person(`b/${one}`)),
    tie('1', 'b/alone', 'b/said'),
    tie('2', 'b/kept', 'b/alone'),
    tie('3', 'b/kept', 'b/said'),
    tie('4', 'b/merged', 'b/alone'),
  ]);
  const evidence = 'evidence: [{ source: { title: "Another" }, quote: "So it is." }]';
  await write(`recordRelationship(idempotencyKey: "b1", input: { id: "relationship/other", type: LED,
    from: { id: "b/on" }, to: { id: "a/ada" }, ${evidence} }) { problems { code } }`);
  await write(
    'correctEntity(idempotencyKey: "b2", id: "b/corrected", patch: { description: "Well" }) { problems { code } }',
  );
  await write(`recordStatement(idempotencyKey: "b3", about: "relationship/built/2",
    input: { source: { title: "Another one" } }) { problems { code } }`);
  await write(
    'correctRelationship(idempotencyKey: "b4", id: "relationship/built/3", patch: { role: "a friend" }) { problems { code } }',
  );
  await write(
    'mergeEntities(idempotencyKey: "b5", keep: "a/bob", merge: ["b/merged"], reason: "one") { problems { code } }',
  );
  const dry = await undo(id, true);
  const done = await undo(id);
  expect(done.gone).toEqual(dry.gone);
  expect(done.kept).toEqual(dry.kept);
  // Of 4 relationships one has the evidence of others, one was corrected; the merged one is still of the import.
  expect(done).toMatchObject({
    gone: { Fact: 2, Statement: 3, Source: 3 },
    kept: { CORRECTED: 2, EVIDENCE: 1, USED: 5, MERGED: 1 },
  });
  expect((await audit(graph.database)).problems).toEqual([]);
  expect(
    await data(`{ two: node(id: "relationship/built/2") { ... on Relationship { standing sourceCount } }
      three: node(id: "relationship/built/3") { ... on Relationship { sourceCount statements(first: 5) { totalCount } } }
      four: node(id: "relationship/built/4") { ... on Relationship { standing } } }`),
  ).toEqual({
    two: { standing: 'STANDS', sourceCount: 1 },
    three: { sourceCount: 1, statements: { totalCount: 1 } },
    four: { standing: 'RETRACTED' },
  });
  // The same rows come again beside what was kept.
  await load('built.jsonl', [tie('1', 'b/alone', 'b/said'), tie('4', 'a/bob', 'b/alone')]);
});

test('names and ids that it gave to entities of others are theirs no more', async () => {
  await load('mine.jsonl', [person('c/cleo', { aliases: ['Cleo the first'] })]);
  const rows = [person('c/cleo', { aliases: ['Cleo the second'], sameAs: ['https://www.wikidata.org/wiki/Q635'] })];
  const id = await load('theirs.jsonl', rows);
  const asked =
    '{ entity(id: "c/cleo") { names { text } sameAs { value } } search(text: "Cleo the second", first: 1) { totalCount } }';
  expect(await data(asked)).toMatchObject({
    entity: { names: [{}, {}, { text: 'Cleo the second' }], sameAs: [{ value: 'Q635' }] },
  });
  expect(await undo(id)).toMatchObject({ gone: { Name: 1 } });
  expect(await data(asked)).toMatchObject({
    entity: { names: [{ text: 'cleo' }, { text: 'Cleo the first' }], sameAs: [] },
  });
  await load('theirs.jsonl', rows);
  expect(await data(asked)).toMatchObject({ entity: { names: [{}, {}, { text: 'Cleo the second' }] } });
});

test('a large import goes in pieces of which each leaves the graph whole', async () => {
  const count = 300;
  const rows = Array.from({ length: count }, (_, i) => tie(`${i}`, 'd/hub', `d/${i % 50}`));
  const ends = Array.from({ length: 50 }, (_, i) => person(`d/${i}`));
  const id = await load('large.jsonl', [person('d/hub'), ...ends, ...rows]);
  const cut = { ...graph.database, write: (name: string, work: never) => writes(name, work) } as typeof graph.database;
  let left = 1;
  function writes(name: string, work: never) {
    if (left === 0) throw new Error('The power is gone.');
    left -= 1;
    return graph.database.write(name, work);
  }
  await expect(undoImport(cut, id, { actor: 'operator', atOnce: 300 })).rejects.toThrow('The power is gone.');
  expect((await audit(graph.database)).problems).toEqual([]);
  const [half] = await importsNamed(graph.database, [id]);
  expect(half).toMatchObject({ undone: false, undoneFrom: expect.any(Number) as unknown });
  await undoImport(graph.database, id, { actor: 'operator', atOnce: 300 });
  expect(await importsNamed(graph.database, [id])).toMatchObject([{ undone: true, kept: 0 }]);
  expect(await cypher('MATCH (n:Entity) WHERE n.id STARTS WITH "d/" RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  expect(
    (await cypher('MATCH (f:Fact) WHERE f.id STARTS WITH "relationship/large/" AND f.undone RETURN count(f) AS n'))[0],
  ).toEqual({ n: count });
  await load('large.jsonl', [person('d/hub'), ...ends, ...rows]);
  expect(
    (await cypher('MATCH (f:Standing) WHERE f.id STARTS WITH "relationship/large/" RETURN count(f) AS n'))[0],
  ).toEqual({ n: count });
});

test('sums, events and anonymous sources of an import that is undone come again as they were', async () => {
  const set: ChangeSet = {
    entities: [
      { id: 'e/x', kind: 'PERSON', name: 'X' },
      { id: 'e/y', kind: 'PERSON', name: 'Y' },
    ],
    events: [{ id: 'event/e', name: 'A feast', participants: [{ entity: 'e/x', role: 'host' }, { entity: 'e/y' }] }],
    joints: [{ id: 'joint/e', total: { amount: '7', currency: 'EUR' }, participants: ['e/x', 'e/y'] }],
    relationships: [
      { id: 'relationship/e', type: 'FUNDED', from: 'e/x', to: 'e/y', joint: 'joint/e', events: ['event/e'] },
    ],
    statements: [
      { id: 'statement/e', about: 'relationship/e', attributedTo: { anonymous: 'a friend' }, stance: 'DENIES' },
    ],
  };
  const once = (id: string) => record(graph.database, set, { actor: 'import/e', import: { id, files: [] } });
  expect(await once('e-1')).toMatchObject({ created: 6, problems: [] });
  const asked = `{ event: node(id: "event/e") { ... on Event { name participants { role entity { id } } } }
    joint: node(id: "joint/e") { ... on Joint { total { amount } participants { id } } } }`;
  const was = await data(asked);
  expect(await undo('e-1')).toMatchObject({ gone: { Fact: 1, Statement: 1, Entity: 2, Event: 1, Joint: 1 } });
  expect(await data(asked)).toEqual({ event: null, joint: null });
  expect(await once('e-2')).toMatchObject({ created: 6, problems: [] });
  expect(await data(asked)).toEqual(was);
  expect(await undo('e-2')).toMatchObject({ gone: { Fact: 1, Statement: 1, Entity: 2, Event: 1, Joint: 1 } });
  // A client may record it anew too, and somebody who retracts something has it stay so.
  await write(`write(idempotencyKey: "e1", operations: [
    { recordEntity: { id: "e/x", kind: PERSON, name: "X" } } { recordEntity: { id: "e/y", kind: PERSON, name: "Y" } }
    { recordRelationship: { id: "relationship/e", type: FUNDED, from: { id: "e/x" }, to: { id: "e/y" },
      evidence: [{ id: "statement/e", source: { title: "A letter" } }] } }]) { problems { code } }`);
  await write('retract(idempotencyKey: "e2", id: "relationship/e", reason: "no") { problems { code } }');
  const { problems } = await once('e-3');
  expect(problems.length).toBeGreaterThan(0);
  expect(await data('{ node(id: "relationship/e") { ... on Relationship { standing } } }')).toEqual({
    node: { standing: 'RETRACTED' },
  });
});

test('licence and archive of sources come from rows and from columns, and are asked for', async () => {
  const archiveUrl = 'https://web.archive.org/web/2021/https://example.org/kept';
  const source = { url: 'https://example.org/kept', licence: 'CC-BY-4.0', archiveUrl, archivedAt: '2021-05-03' };
  await load('kept.jsonl', [person('f/x'), person('f/y'), tie('1', 'f/x', 'f/y', { sources: [source] })]);
  const path = join(folder, 'columns.csv');
  const cells = ['Ann Kept', 'Kept School', 'https://example.org/column', 'CC0-1.0', archiveUrl, '2020', 'no address'];
  writeFileSync(path, `from,to,source,license,archive url,archived at,note\n${cells.join(',')}\n`);
  await importFiles(graph.database, { files: [path] });
  const fields = 'nodes { url licence archiveUrl archivedAt }';
  expect(
    await data(`{ sources(where: { archived: true }, first: 5, orderBy: { field: TITLE }) { ${fields} }
      others: sources(where: { archived: false, url: { contains: "example.org/column" } }, first: 5) { totalCount } }`),
  ).toEqual({
    sources: {
      nodes: expect.arrayContaining([
        source,
        { url: 'https://example.org/column', licence: 'CC0-1.0', archiveUrl, archivedAt: '2020' },
      ]) as unknown,
    },
    others: { totalCount: 0 },
  });
});

test('of an import that there is not the nearest one is told', async () => {
  await expect(undo('e-0')).rejects.toThrow('There is no import "e-0". Did you mean e-1?');
});
