import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createNames } from '../../src/insight/names.js';

test('names of known documents stay, the first others are learned, the rest are one', () => {
  const names = createNames(2);
  names.know(parse('query WhoLeft { a } query Hub { a } { a } fragment Part on Query { a }'));
  const asked = ['A', 'B', 'C', 'A', 'Hub', 'WhoLeft', null, 'Part'];
  expect(asked.map(names.of)).toEqual(['A', 'B', '(other)', 'A', 'Hub', 'WhoLeft', '(unnamed)', '(other)']);
  names.know(parse('query C { a }'));
  expect(names.of('C')).toBe('C');
});

test('a long name is not learned', () => {
  expect(createNames(5).of('x'.repeat(101))).toBe('(other)');
});
