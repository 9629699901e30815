import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { getOperationAST, parse, validate } from 'graphql';
import { record } from '../../src/graph/changes/index.js';
import { degreesOf } from '../../src/graph/question/degrees.js';
import { Reader } from '../../src/graph/reader.js';
import { createCostGate } from '../../src/resolvers/cost/index.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { cases } from '../support/cases.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';
import { randomGraph } from '../support/randomGraph.js';
import { randomOperation } from '../support/randomOperations.js';

jest.setTimeout(600_000);

const random = new Random(20_261_128);
const made = randomGraph(random, 30, 240);
const ids = made.entities.map(({ id }) => id);
const schema = createSchema();
const gate = createCostGate<Reader>({
  schema,
  maxCost: Number.MAX_SAFE_INTEGER,
  maxPageSize: 5000,
  degrees: degreesOf,
});

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, made, { actor: 'test' });
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

/** Rows and statements that are foretold, those of looking up how many ties there are included. */
async function foretold(text: string) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error(`No operation: ${text}`);
  const reader = new Reader(graph.database);
  const { estimate, refusal } = await gate({ document, operation, variables: {} }, reader);
  expect(refusal).toBeNull();
  return { estimate, before: reader.spent };
}

test('no random operation spends more rows or statements than are foretold', async () => {
  const over: unknown[] = [];
  let rowsSpent = 0;
  for (let i = 0; i < cases(240); i += 1) {
    const text = randomOperation(random, ids);
    const { estimate, before } = await foretold(text);
    const { errors, rows, statements } = await graph.ask(text);
    expect({ text, errors }).toEqual({ text, errors: undefined });
    const spent = { rows: rows + before.rows, statements: statements + before.statements };
    rowsSpent += spent.rows;
    if (spent.rows > estimate.rows || spent.statements > estimate.statements) over.push({ text, estimate, spent });
  }
  expect(over).toEqual([]);
  expect(rowsSpent).toBeGreaterThan(cases(240) * 20);
});

test('what is spent is every row of every list, however nested', async () => {
  const text = `{ entity(id: "${ids[0] ?? ''}") { relationships(first: 7) { edges { node {
    relationships(first: 2) { nodes { id } } } } } } }`;
  const { data, rows } = await graph.ask(text);
  const { edges } = (
    data as { entity: { relationships: { edges: { node: { relationships: { nodes: unknown[] } } }[] } } }
  ).entity.relationships;
  const below = edges.reduce((sum, { node }) => sum + node.relationships.nodes.length, 0);
  expect(edges).toHaveLength(7);
  // The entity, its page and one tie more, and below each of these as many as are told and at most one more.
  expect(rows).toBeGreaterThanOrEqual(1 + 8 + below);
  expect(rows).toBeLessThanOrEqual(1 + 8 + 8 * 3);
});
