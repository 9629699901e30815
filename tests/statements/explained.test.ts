/*
Every text that the tests of the service sent is planned by the server. Run after them: they keep what they send.
*/
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { packageRoot } from '../../src/files.js';
import { seedIfEmpty } from '../../src/import/seed.js';
import { startGraph, type Graph } from '../support/graph.js';
import { keptStatements } from '../support/statements.js';

const statements = keptStatements();

let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  graph = await startGraph();
  await seedIfEmpty(graph.database, join(packageRoot(), 'seed'), () => undefined);
  driver = neo4j.driver(graph.server.uri, neo4j.auth.basic(graph.server.user, graph.server.password));
});
afterAll(async () => {
  await driver.close();
  await graph.stop();
});

/** What the server says of a text without running it. */
async function explained(text: string) {
  const session = driver.session();
  try {
    const result = session.run(`EXPLAIN ${text}`);
    return { columns: await result.keys(), summary: await result.summary() };
  } finally {
    await session.close();
  }
}

test('the tests of the service have sent statements of every topic', () => {
  const topics = new Set(statements.map(({ name }) => name.split('/')[0]));
  expect(statements.length).toBeGreaterThan(100);
  expect(topics.size).toBeGreaterThan(10);
});

test('each text gives the columns and takes the parameters that its header says, and changes nothing when it reads', async () => {
  const wrong: string[] = [];
  for (const { name, text, mode, params, columns } of statements) {
    const { columns: given, summary } = await explained(text);
    const says = (what: string) => wrong.push(`cypher/${name}: ${what}\n${text}`);
    if (given.join() !== columns.join()) says(`gives ${given.join()}, its header says ${columns.join()}`);
    const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, word]) => word ?? ''));
    const strange = [...used].filter((word) => !params.includes(word) && !/^p\d+$/.test(word));
    if (strange.length > 0) says(`takes ${strange.join()}, which its header does not tell`);
    const idle = params.filter((word) => !used.has(word));
    if (idle.length > 0) says(`does not take ${idle.join()}`);
    if ((summary.queryType === 'r' ? 'read' : 'write') !== mode)
      says(`is ${summary.queryType}, its header says ${mode}`);
    for (const { description } of summary.notifications) if (/cartesian product/i.test(description)) says(description);
  }
  expect(wrong).toEqual([]);
}, 600_000);

test('a text without many lists is short', () => {
  const longest = Math.max(...statements.map(({ text }) => text.length));
  console.log(`${statements.length} distinct texts, the longest has ${longest} characters`);
  expect(longest).toBeLessThan(100_000);
});
