import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { graphql } from 'graphql';
import type { ExportFile } from '../../src/export/file.js';
import { record, type ChangeSet } from '../../src/graph/changes/index.js';
import { createFeed } from '../../src/graph/feed/index.js';
import { Reader } from '../../src/graph/reader.js';
import { lastChange } from '../../src/graph/version.js';
import { createContext, type Context } from '../../src/resolvers/context.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(300_000);

const people = Array.from({ length: 320 }, (_, i) => ({ id: `person/p${i}`, kind: 'PERSON' as const, name: `P ${i}` }));
const ties = people.slice(1).map(({ id }, i) => ({
  id: `relationship/r${i}`,
  type: 'FUNDED' as const,
  from: 'person/p0',
  to: id,
  start: `20${10 + (i % 10)}`,
}));
const said = ties.map(({ id }, i) => ({ id: `statement/s${i}`, about: id, source: 'source/s', quote: `said ${i}` }));
const much = Array.from({ length: 24 }, (_, i) => ({
  id: `statement/more${String(i).padStart(2, '0')}`,
  about: 'relationship/r0',
  source: 'source/s',
  quote: `more ${i}`,
  rank: i === 23 ? ('PREFERRED' as const) : ('NORMAL' as const),
}));

let graph: Graph;
let day = 0;
async function write(set: ChangeSet): Promise<void> {
  day += 1;
  const { problems } = await record(graph.database, set, { actor: 'test', at: new Date(Date.UTC(2021, 0, day)) });
  expect(problems).toEqual([]);
}

beforeAll(async () => {
  graph = await startGraph();
  const sources = [{ id: 'source/s', title: 'A source' }];
  await write({ entities: people, relationships: ties, sources, statements: [...said, ...much] });
});
afterAll(() => graph.stop());

const schema = createSchema();

/** The file of a download, before it is written. */
async function taken(source: string): Promise<{ file: ExportFile; reader: Reader }> {
  const files: ExportFile[] = [];
  const reader = new Reader(graph.database);
  const limits = { maxPageSize: 10_000, maxExportBytes: 0 };
  const none = () => Promise.reject(new Error('Nothing is written.'));
  const writes = {
    isQuietSince: () => true,
    whileStill: none,
    perform: none,
    erase: none,
    feed: createFeed(graph.database),
  };
  const contextValue: Context = {
    ...createContext(reader, await lastChange(reader), limits, writes),
    download: { mostNodes: 10_000, take: (one) => void files.push(one) },
  };
  const { errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  const [file] = files;
  if (file === undefined) throw new Error('There is no file.');
  return { file, reader };
}

async function textOf(file: ExportFile): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of file.pieces()) pieces.push(piece);
  return pieces.join('');
}

interface File {
  readonly nodes: readonly { readonly id: string; readonly description: string | null }[];
  readonly links: readonly {
    readonly id: string;
    readonly statements: readonly { readonly id: string }[];
    readonly furtherStatements: number;
  }[];
}

const star = '{ graph(roots: ["person/p0"], limit: 5000) { export(format: D3_JSON) { fileName } } }';
const timeline = '{ timeline(of: ["person/p0"], first: 5000) { export(format: D3_JSON) { fileName } } }';

test('of many statements the best are in the file, and how many more there are', async () => {
  const { file } = await taken(star);
  const { links } = JSON.parse(await textOf(file)) as File;
  const [first] = links.filter(({ id }) => id === 'relationship/r0');
  expect(first?.statements).toHaveLength(20);
  expect([first?.statements[0]?.id, first?.furtherStatements]).toEqual(['statement/more23', 5]);
  expect(links.filter(({ id, furtherStatements }) => id !== 'relationship/r0' && furtherStatements > 0)).toEqual([]);
});

test('what a file tells is loaded while it is written, batch by batch, and no further than it is read', async () => {
  const { file, reader } = await taken(star);
  const before = reader.spent.statements;
  const pieces = file.pieces()[Symbol.asyncIterator]();
  while (!((await pieces.next()).value as string).includes('person/p1"')) continue;
  // 250 of the 320 nodes have their details by now: a batch is a statement.
  expect(reader.spent.statements - before).toBeLessThanOrEqual(1);
  await pieces.return?.();
  const stopped = reader.spent.statements;
  await textOf(file);
  expect(reader.spent.statements - stopped).toBeGreaterThan(2);
});

test.each([
  ['a graph', star],
  ['a timeline', timeline],
])('%s that is written later is still that of the moment when it was asked for', async (_, source) => {
  const { file } = await taken(source);
  const early = await textOf(file);
  const denial = `statement/denial-${day}`;
  await write({
    statements: [{ id: denial, about: 'relationship/r5', source: 'source/s', stance: 'DENIES', quote: 'no' }],
  });
  expect(await textOf(file)).toBe(early);
  const later = await textOf((await taken(source)).file);
  expect(later).toContain(denial);
});
