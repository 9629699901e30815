import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { startGraph, type Graph } from '../support/graph.js';

/**
 * What is planned before anything was recorded, or just after much was, is planned for nothing: a scan looks as good as a
 * seek then, and the plan stays for a while. So lists have to seek whatever the statistics say.
 */
let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  graph = await startGraph();
  const { uri, user, password } = graph.server;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.close();
  await graph.stop();
});

const operatorsOf = ({ operatorType, arguments: details, children }: Plan): string[] => [
  `${operatorType} ${details.Details ?? ''}`,
  ...children.flatMap(operatorsOf),
];

/** Scans of all records of a kind in the plans of what a document sends. */
async function scansOf(document: string): Promise<string[]> {
  const before = graph.sent.length;
  const { errors } = await graph.ask(document);
  expect((errors ?? []).filter(({ message }) => !message.startsWith('No entity has the id'))).toEqual([]);
  const found: string[] = [];
  for (const { text, params } of graph.sent.slice(before)) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const { summary } = await session.run(`EXPLAIN ${text}`, params);
    await session.close();
    if (summary.plan === false) throw new Error(`No plan of ${text}`);
    found.push(
      ...operatorsOf(summary.plan).filter(
        (one) => one.includes('Scan') && /:(Fact|Statement|Entity|Denied)\b/.test(one),
      ),
    );
  }
  expect(graph.sent.length).toBeGreaterThan(before);
  return found;
}

test.each([
  '{ timeline(first: 2) { nodes { date relationship { id } } } }',
  '{ timeline(types: [FUNDED], first: 2, order: DESC) { nodes { date } } }',
  '{ relationships(first: 2) { nodes { id from { name } to { name } } } }',
  '{ relationships(types: [FUNDED, LED], first: 2, where: { kind: { contains: "a" } }) { nodes { id } } }',
  '{ denials(first: 2) { nodes { id } } }',
  '{ entities(first: 2, orderBy: { field: NAME }) { nodes { id } } }',
  '{ entities(first: 2, orderBy: { field: ID }) { nodes { id } } }',
  '{ statements(first: 2) { nodes { id } } }',
  '{ relationships(first: 2) { nodes { id statements(first: 2) { nodes { id } } } } }',
  '{ entity(id: "person/x") { relationships(first: 2) { nodes { id } } fundedBy(first: 2) { nodes { id } } } }',
  '{ entity(id: "person/x") { relationships(first: 2, orderBy: { field: AMOUNT }, types: [FUNDED]) { nodes { id } } } }',
])('planned for an empty graph, %s seeks', async (document) => {
  expect(await scansOf(document)).toEqual([]);
});
