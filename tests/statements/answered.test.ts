/*
What the server told of the texts that the tests of the service sent. Run after them: they keep what was told.
*/
import { expect, test } from '@jest/globals';
import { keptStatements } from '../support/statements.js';

const statements = keptStatements();

test('the tests of the service have sent statements of every topic', () => {
  const topics = new Set(statements.map(({ name }) => name.split('/')[0]));
  expect(statements.length).toBeGreaterThan(100);
  expect(topics.size).toBeGreaterThan(10);
});

test('each text gives the columns and takes the parameters that its header says, and changes nothing when it reads', () => {
  const wrong: string[] = [];
  const taken = new Set<string>();
  for (const { name, text, mode, params, columns, given, type, products } of statements) {
    const says = (what: string) => wrong.push(`cypher/${name}: ${what}\n${text}`);
    if (given.join() !== columns.join()) says(`gives ${given.join()}, its header says ${columns.join()}`);
    const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, word]) => word ?? ''));
    const strange = [...used].filter((word) => !params.includes(word) && !/^p\d+$/.test(word));
    if (strange.length > 0) says(`takes ${strange.join()}, which its header does not tell`);
    for (const word of used) taken.add(`${name} ${word}`);
    // A procedure that tells of the server itself is called a change of the schema.
    const reads = type === 'r' || text.startsWith('CALL dbms.components()');
    if ((reads ? 'read' : 'write') !== mode) says(`is ${type}, its header says ${mode}`);
    for (const product of products) says(product);
  }
  // Not every variant of a statement takes every parameter, but some does.
  for (const { name, params } of statements) {
    const idle = params.filter((word) => !taken.has(`${name} ${word}`));
    if (idle.length > 0) wrong.push(`cypher/${name}: no text of it takes ${idle.join()}`);
  }
  expect(wrong).toEqual([]);
});

test('a text without many lists is short', () => {
  const longest = Math.max(...statements.map(({ text }) => text.length));
  console.log(`${statements.length} distinct texts, the longest has ${longest} characters`);
  expect(longest).toBeLessThan(100_000);
});
