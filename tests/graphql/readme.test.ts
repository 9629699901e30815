import { expect, test } from '@jest/globals';
import { packageFile } from '../../src/files.js';
import { ask } from '../support/service.js';

const example = /<!-- query -->\s+```graphql\n([\s\S]*?)```\s+<!-- answer -->\s+```json\n([\s\S]*?)```/g;
const examples = [...packageFile('README.md').matchAll(example)].map(
  ([, query = '', answer = '']) => [query, answer] as const,
);

test('the README has examples', () => expect(examples.length).toBeGreaterThan(1));

test.each(examples)('the README tells the true answer of %s', async (query: string, answer: string) => {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(answer));
});
