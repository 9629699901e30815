import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packageFile } from '../../src/files.js';
import { audit } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(180_000);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(async () => {
  expect((await audit(graph.database)).problems).toEqual([]);
  await graph.stop();
});

const example = /<!-- example -->\s+```graphql\n([^]*?)```\s+```json\n([^]*?)```/g;
const examples = [...packageFile('docs/writing.md').matchAll(example)].map(
  ([, text = '', answer = '']) => [text, answer] as const,
);

test('docs/writing.md has examples', () => expect(examples.length).toBeGreaterThan(5));

test.each(examples)('docs/writing.md tells the true answer of %s', async (text, answer) => {
  const { data, errors } = await graph.ask(text);
  expect(errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(answer));
});
