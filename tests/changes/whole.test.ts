import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { backUp } from '../../src/export/backups.js';
import { exportCommand } from '../../src/export/command.js';
import { takeSnapshot } from '../../src/export/snapshot.js';
import { intoFile } from '../../src/export/intoFile.js';
import { writeWholeGraph } from '../../src/export/whole.js';
import { audit, importsNamed, perform, record, undoImport } from '../../src/graph/changes/index.js';
import { refuseHalfLoaded } from '../../src/graph/whole/index.js';
import { importFiles } from '../../src/import/index.js';
import { loadSeed } from '../../src/import/seed.js';
import { loadWhole, lookAtWhole } from '../../src/import/whole.js';
import { openDriver } from '../../src/neo4j/driver.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { startGraph, type Graph } from '../support/graph.js';
import { startRaw, type Raw } from './raw.js';

jest.setTimeout(240_000);

let folder: string;
let graph: Graph;
let raw: Raw;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-whole-'));
  [graph, raw] = await Promise.all([startGraph(), startRaw()]);
  await migrate(raw.database, 'cypher/migrations', () => undefined);
  await record(graph.database, loadSeed('seed'), { actor: 'seed' });
  await changeMuch();
});
afterAll(async () => {
  await Promise.all([graph.stop(), raw.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Makes all that a graph can hold beside what files bring: versions, denials, retractions, further names, keys. */
async function changeMuch(): Promise<void> {
  const write = async (document: string, variables = {}) => {
    const { errors, data } = await graph.ask(document, variables);
    expect(errors).toBeUndefined();
    expect(Object.values(data as object)[0]).toMatchObject({ problems: [] });
  };
  const key = (name: string) => `idempotencyKey: "${name}"`;
  const source = `evidence: [{ source: { url: "https://example.org/a", title: "A", licence: "CC0-1.0",
      archiveUrl: "https://web.archive.org/web/2021/https://example.org/a", archivedAt: "2021-05" }, quote: "Così" }]`;
  await write(`mutation { recordEntity(${key('1')}, input: { id: "person/ada", kind: PERSON, name: "Ada",
    names: [{ text: "آدا", lang: "ar" }], sameAs: [{ scheme: "wikidata", value: "Q7259" }],
    attributes: [{ key: "shoes", value: "42" }] }) { problems { code } } }`);
  await write(`mutation { recordRelationship(${key('2')}, input: { id: "relationship/a", type: FUNDED,
    from: { id: "person/ada" }, to: { id: "organization/openai" }, period: { start: "2019" },
    paid: { amount: "13.044007948444284", currency: "EUR" }, ${source} }) { problems { code } } }`);
  await write(`mutation { correctRelationship(${key('3')}, id: "relationship/a", patch: { period: { start: "2019-05" } },
    reason: "the month is known") { problems { code } } }`);
  await write(`mutation { recordStatement(${key('4')}, about: "relationship/a", input: { source: { title: "A letter" },
    stance: DENIES, attributedTo: { anonymous: "somebody near" } }) { problems { code } } }`);
  await write(`mutation { correctEntity(${key('5')}, id: "person/ada", patch: { description: "A person" })
    { problems { code } } }`);
  await write(`mutation { recordRelationship(${key('6')}, input: { id: "relationship/b", type: LED,
    from: { id: "person/ada" }, to: { id: "organization/openai" }, ${source} }) { problems { code } } }`);
  await write(`mutation { retract(${key('7')}, id: "relationship/b", reason: "a mistake") { problems { code } } }`);
  for (const [id, name] of [
    ['person/ida', 'Ida'],
    ['person/eda', 'Eda'],
    ['person/oda', 'Oda'],
  ])
    await write(`mutation { recordEntity(${key(id ?? '')}, input: { id: "${id}", kind: PERSON, name: "${name}",
      names: [{ text: "${name}!" }] }) { problems { code } } }`);
  await write(`mutation { recordStatement(${key('8')}, about: "person/ida", input: { source: { title: "A letter" },
    property: "age", value: "30", attributedTo: { id: "person/eda" } }) { problems { code } } }`);
  await write(`mutation { recordEvent(${key('9')}, input: { id: "event/a", name: "A feast",
    participants: [{ entity: { id: "person/ida" } }, { entity: { id: "person/oda" }, role: "host" }] }) { problems { code } } }`);
  await write(`mutation { recordJoint(${key('14')}, input: { id: "joint/a", total: { amount: "12.5", currency: "EUR" },
    participants: [{ id: "person/ida" }, { id: "person/oda" }], open: true }) { problems { code } } }`);
  await write(`mutation { correctJoint(${key('15')}, id: "joint/a", patch: { participants: [{ id: "person/eda" }, { id: "person/ida" }] })
    { problems { code } } }`);
  await write(`mutation { recordJoint(${key('16')}, input: { id: "joint/b", total: { amount: "1" },
    participants: [{ id: "person/ida" }] }) { problems { code } } }`);
  await write(
    `mutation { correctJoint(${key('17')}, id: "joint/b", patch: { total: { amount: "2" } }) { problems { code } } }`,
  );
  await write(`mutation { retract(${key('18')}, id: "joint/b", reason: "a mistake") { problems { code } } }`);
  const merge = (keep: string, merged: string, by: string) => `mutation { mergeEntities(${key(by)}, keep: "${keep}",
    merge: ["${merged}"], reason: "one and the same") { mergeId problems { code } } }`;
  await write(merge('person/ada', 'person/ida', '10'));
  await write(merge('person/oda', 'person/ada', '11'));
  const { data } = await graph.ask(merge('person/oda', 'person/eda', '12'));
  const { mergeId } = (data as { mergeEntities: { mergeId: string } }).mergeEntities;
  await write(`mutation { undoMerge(${key('13')}, mergeId: "${mergeId}") { problems { code } } }`);
  await importMuch();
}

/** An import that is undone and comes again, of which something is undone for good. */
async function importMuch(): Promise<void> {
  const path = join(folder, 'gifts.csv');
  const rows = [
    'from,to,amount,source,quote',
    'Ann,School,5,https://example.org/ann,She gave',
    'Bob,School,6,,He gave',
  ];
  const load = async (count: number) => {
    writeFileSync(path, rows.slice(0, count).join('\n'));
    await importFiles(graph.database, { files: [path] });
    return (await importsNamed(graph.database, null))[0]?.id ?? '';
  };
  await undoImport(graph.database, await load(3), { actor: 'me' });
  await load(2);
}

/** All nodes and edges with all that they hold, as texts in order. */
async function content(cypher: Raw['cypher']): Promise<string[]> {
  const nodes = await cypher('MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, properties(n) AS props');
  const edges = await cypher(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS props, coalesce(a.id, a.text) AS a, a.rec AS aRec, coalesce(b.id, b.text) AS b',
  );
  const text = (value: unknown): unknown => {
    if (typeof value === 'bigint') return `${value}n`;
    if (Array.isArray(value)) return value.map(text);
    if (value === null || typeof value !== 'object') return value;
    if ('toBigInt' in value) return `${(value as { toBigInt(): bigint }).toBigInt()}n`;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, one]) => [name, text(one)]),
    );
  };
  return [...nodes, ...edges]
    .map((row) => JSON.stringify(text({ ...row, labels: [...((row.labels as string[] | undefined) ?? [])].sort() })))
    .sort();
}

const cypherOf =
  (one: Graph): Raw['cypher'] =>
  async (text, params = {}) => {
    const driver = openDriver({ ...one.server, database: '', poolSize: 1 });
    const session = driver.session();
    try {
      return (await session.run(text, params)).records.map((record) => record.toObject());
    } finally {
      await session.close();
      await driver.close();
    }
  };

const place = (name: string) => ({ name, path: join(folder, name) });

test('a graph that is exported and restored is the same graph, to the last property and edge', async () => {
  const { path, ...told } = await backUp(graph.database, { folder, kept: 3 });
  const input = await lookAtWhole({ name: 'backup', path });
  expect(input).toMatchObject(told);
  await loadWhole(raw.database, input);
  expect(await content(raw.cypher)).toEqual(await content(cypherOf(graph)));
  expect((await audit(raw.database)).problems).toEqual([]);
  await intoFile(place('again.jsonl.gz').path, (take) => writeWholeGraph(raw.database, take, true));
  const unpacked = (name: string) => gunzipSync(readFileSync(name)).toString();
  expect(unpacked(place('again.jsonl.gz').path)).toBe(unpacked(path));
});

test('what was restored takes the next change, and a key that was used before', async () => {
  const before = (await raw.cypher('MATCH (c:Counter) RETURN c.n AS n'))[0]?.n;
  const operation = { recordEntity: { id: 'person/new', kind: 'PERSON', name: 'New' } } as const;
  const done = await perform(raw.database, [{ operation, prefix: '', input: 'input' }], {
    key: 'next',
    actor: 'editor',
  });
  expect(done).toMatchObject({ written: true });
  expect((await raw.cypher('MATCH (c:Counter) RETURN c.n AS n'))[0]?.n).toBe(Number(before) + 1);
});

test('nothing is restored into a graph', async () => {
  const { path } = place('again.jsonl.gz');
  const input = await lookAtWhole({ name: 'again', path });
  const before = await content(raw.cypher);
  await expect(loadWhole(raw.database, input)).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
  expect(await content(raw.cypher)).toEqual(before);
});

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2), /cut off|no JSON object/],
  ['without its end', (text: string) => text.replace(/\{"end":.*\n$/, ''), /cut off after \d+ records/],
  ['changed', (text: string) => text.replace('Ada', 'Ida'), /was changed/],
  ['of nothing', () => '', /is empty/],
  ['something else', () => '{"id": "person/ada"}\n', /is no whole graph/],
  ['of a later format', (text: string) => text.replace('"format":1', '"format":7'), /has the format 7/],
])('a file that is %s is refused', async (name, spoil, why) => {
  const text = gunzipSync(readFileSync(place('again.jsonl.gz').path)).toString();
  writeFileSync(place(name).path, spoil(text));
  await expect(lookAtWhole(place(name))).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringMatching(why) as unknown,
  });
});

test('a restoring that was cut short is told, and done again by itself', async () => {
  await raw.cypher('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  const input = await lookAtWhole(place('again.jsonl.gz'));
  let pieces = 0;
  const cut = loadWhole(raw.database, input, () => {
    pieces += 1;
    if (pieces === 4) throw new Error('cut');
  });
  await expect(cut).rejects.toThrow('cut');
  await expect(refuseHalfLoaded(raw.database)).rejects.toMatchObject({ code: 'GRAPH_HALF_LOADED' });
  await loadWhole(raw.database, input);
  await refuseHalfLoaded(raw.database);
  expect(await content(raw.cypher)).toEqual(await content(cypherOf(graph)));
});

test('only the newest backups are kept', async () => {
  const kept = mkdtempSync(join(folder, 'kept-'));
  writeFileSync(join(kept, 'notes.txt'), 'mine');
  for (const hour of ['01', '02', '03']) writeFileSync(join(kept, `whowhom-2020-01-01T${hour}0000Z-v1.jsonl.gz`), '');
  const { path } = await backUp(graph.database, { folder: kept, kept: 2 });
  expect(readdirSync(kept).sort()).toEqual(
    ['notes.txt', 'whowhom-2020-01-01T030000Z-v1.jsonl.gz', path.split('/').at(-1)].sort(),
  );
});

test('a snapshot is found by its name, and its moment tells the graph as it was then', async () => {
  const asked = '{ snapshots { name graphVersion recordCount sha256 takenBy } }';
  const { graphVersion, records, sha256 } = await takeSnapshot(
    graph.database,
    'first',
    'me',
    place('first.jsonl').path,
  );
  expect((await graph.ask(asked)).data).toEqual({
    snapshots: [{ name: 'first', graphVersion, recordCount: records, sha256, takenBy: 'me' }],
  });
  expect(await lookAtWhole(place('first.jsonl'))).toMatchObject({ graphVersion, records, sha256 });
  const { data } = await graph.ask('{ snapshot(name: "first") { knownAt } none: snapshot(name: "second") { name } }');
  const { snapshot, none } = data as { snapshot: { knownAt: string }; none: unknown };
  expect(none).toBeNull();
  const period = (view: string) =>
    graph.ask(`{ nodes(ids: ["relationship/a"]${view}) { ... on Relationship { revision description } } }`);
  const pinned = `, view: { knownAt: "${new Date(snapshot.knownAt).toISOString()}" }`;
  const before = (await period(pinned)).data;
  expect(before).toEqual((await period('')).data);
  await graph.ask(`mutation { correctRelationship(idempotencyKey: "later", id: "relationship/a",
    patch: { description: "Later" }) { written } }`);
  expect((await period('')).data).not.toEqual(before);
  expect((await period(pinned)).data).toEqual(before);
});

test('a name is of one snapshot, and not everything is a name', async () => {
  const taking = (name: string) => takeSnapshot(graph.database, name, 'me');
  await expect(taking('first')).rejects.toMatchObject({ code: 'BAD_ARGUMENT', details: { path: 'name' } });
  for (const name of ['', 'a b', 'a/b', 'x'.repeat(101)])
    await expect(taking(name)).rejects.toMatchObject({ code: 'BAD_ARGUMENT', details: { got: name } });
  expect((await audit(graph.database)).problems).toEqual([]);
});

test.each(['csv', 'csv-nodes', 'graphml', 'gexf', 'json-ld', 'd3-json', 'cytoscape-json'])(
  'all of what stands is written as %s',
  async (word) => {
    const said: string[] = [];
    const { path } = place(`all.${word}`);
    expect(await exportCommand(graph.database, path, word, (line) => said.push(line))).toBe(0);
    const text = readFileSync(path, 'utf8');
    const { data } = await graph.ask(
      '{ relationships(first: 1000) { nodes { id } } entities(first: 1000) { nodes { id } } }',
    );
    const { relationships, entities } = data as Record<'relationships' | 'entities', { nodes: { id: string }[] }>;
    expect(said.join()).toContain(`${entities.nodes.length} entities and ${relationships.nodes.length} relationships`);
    const wanted = word === 'csv-nodes' ? entities.nodes : relationships.nodes;
    expect(wanted.filter(({ id }) => !text.includes(id))).toEqual([]);
    await expect(exportCommand(graph.database, path, word, () => undefined)).rejects.toMatchObject({
      code: 'FOLDER_UNUSABLE',
    });
  },
);

test('a format that there is not is refused with those that there are', () =>
  expect(exportCommand(graph.database, '-', 'graphmll', () => undefined)).rejects.toMatchObject({
    ...{ code: 'BAD_ARGUMENT', details: { path: 'format' } },
    message: expect.stringContaining('Did you mean graphml?') as unknown,
  }));
