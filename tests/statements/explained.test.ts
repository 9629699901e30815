/*
Texts that the tests of the service sent are planned by the server. Run after them: they keep what they send.
*/
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { packageRoot } from '../../src/files.js';
import { seedIfEmpty } from '../../src/import/seed.js';
import { startGraph, type Graph } from '../support/graph.js';
import { keptStatements, type Told } from '../support/statements.js';

const all = keptStatements().filter(({ name }) => name.includes('/'));

/** Random filters make hundreds of texts of one file: of each file so many are planned, spread over all. */
const mostOfFile = 40;
const files = new Set(all.map(({ name }) => name));
const statements = [...files].flatMap((file) => {
  const texts = all.filter(({ name }) => name === file);
  const step = Math.max(1, texts.length / mostOfFile);
  return Array.from({ length: Math.min(mostOfFile, texts.length) }, (_, i) => texts[Math.floor(i * step)]).filter(
    (one) => one !== undefined,
  );
});

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
  const taken = new Set<string>();
  const check = async ({ name, text, mode, params, columns }: Told) => {
    const { columns: given, summary } = await explained(text);
    const says = (what: string) => wrong.push(`cypher/${name}: ${what}\n${text}`);
    if (given.join() !== columns.join()) says(`gives ${given.join()}, its header says ${columns.join()}`);
    const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, word]) => word ?? ''));
    const strange = [...used].filter((word) => !params.includes(word) && !/^p\d+$/.test(word));
    if (strange.length > 0) says(`takes ${strange.join()}, which its header does not tell`);
    for (const word of used) taken.add(`${name} ${word}`);
    // A procedure that tells of the server itself is called a change of the schema.
    const reads = summary.queryType === 'r' || text.startsWith('CALL dbms.components()');
    if ((reads ? 'read' : 'write') !== mode) says(`is ${summary.queryType}, its header says ${mode}`);
    for (const { description } of summary.notifications) if (/cartesian product/i.test(description)) says(description);
  };
  const atOnce = 4;
  for (let i = 0; i < statements.length; i += atOnce) await Promise.all(statements.slice(i, i + atOnce).map(check));
  // Not every variant of a statement takes every parameter, but some does.
  for (const { name, params } of statements) {
    const idle = params.filter((word) => !taken.has(`${name} ${word}`));
    if (idle.length > 0) wrong.push(`cypher/${name}: no text of it takes ${idle.join()}`);
  }
  expect(wrong).toEqual([]);
}, 1_200_000);

test('a text without many lists is short', () => {
  const longest = Math.max(...all.map(({ text }) => text.length));
  console.log(`${all.length} distinct texts, the longest has ${longest} characters`);
  expect(longest).toBeLessThan(100_000);
});
