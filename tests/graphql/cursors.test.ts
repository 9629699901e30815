import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { graphql, type ExecutionResult } from 'graphql';
import { record, type ChangeSet } from '../../src/graph/changes/index.js';
import { encodeCursor } from '../../src/graph/cursor.js';
import { createFeed } from '../../src/graph/feed/index.js';
import { Reader } from '../../src/graph/reader.js';
import { lastChange } from '../../src/graph/version.js';
import { consistently, createContext } from '../../src/resolvers/context.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(300_000);

let graph: Graph;
const write = (set: ChangeSet, day: number) =>
  record(graph.database, set, { actor: 'test', at: new Date(Date.UTC(2021, 0, day)) });

beforeAll(async () => {
  graph = await startGraph();
  const entities = Array.from({ length: 6 }, (_, i) => ({
    id: `person/p${i}`,
    kind: 'PERSON' as const,
    name: `P ${i}`,
  }));
  await write({ entities }, 1);
});
afterAll(() => graph.stop());

const schema = createSchema();
const source = `query ($after: String) { entities(first: 2, after: $after, orderBy: { field: ID }) {
  nodes { id } pageInfo { endCursor } } }`;

interface List {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string };
}

/** What a process answers that has heard of the changes up to one. */
function askKnowing(graphVersion: number, after: string): Promise<ExecutionResult> {
  const none = () => Promise.reject(new Error('Nothing is written.'));
  const writes = {
    isQuietSince: () => true,
    whileStill: none,
    perform: none,
    erase: none,
    feed: createFeed(graph.database),
  };
  const limits = { maxPageSize: 100, maxExportBytes: 0 };
  const context = createContext(new Reader(graph.database), graphVersion, limits, writes);
  return consistently(context, (contextValue) => graphql({ schema, source, contextValue, variableValues: { after } }));
}

const listOf = ({ data }: ExecutionResult): List => (data as { entities: List }).entities;

test('a cursor of a change that is not recorded yet is refused and says so', async () => {
  const { pageInfo } = listOf(await graph.ask(source));
  const [, list = '', pin = '', ...key] = Buffer.from(pageInfo.endCursor, 'base64url').toString().split('.');
  const last = Number.parseInt(pin, 36);
  expect(last).toBe(await lastChange(new Reader(graph.database)));
  const { errors } = await graph.ask(source, { after: encodeCursor(list, last + 1, key.join('.')) });
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_CURSOR', details: { path: 'after' } });
  expect(errors?.[0]?.message).toBe(
    `after is a cursor of change ${last + 1}; the last one that is recorded here is ${last}.`,
  );
});

test('a cursor that another process gave out just now is read, though this one has not heard of its change', async () => {
  const before = await lastChange(new Reader(graph.database));
  await write({ entities: [{ id: 'person/p11', kind: 'PERSON', name: 'P 11' }] }, 2);
  const { pageInfo } = listOf(await graph.ask(source));
  const answer = await askKnowing(before, pageInfo.endCursor);
  expect(answer.errors).toBeUndefined();
  expect(listOf(answer).nodes.map(({ id }) => id)).toEqual(['person/p11', 'person/p2']);
});
