import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../../../src/explorer/canvas/names.js';

const widthOf = (text: string): number => text.length;
const inner = (line: string): string => line.slice(1, -1);

test('a name in lines has all its words, no line is wider than wanted unless it is one word', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 9 }), (words) => {
      const lines = linesOf(words.join(' '), widthOf, 12).map(inner);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= 12 || !line.includes(' ')).toBe(true);
      // No two lines would have fitted into one.
      for (const [i, line] of lines.slice(1).entries())
        expect(`${lines[i] ?? ''} ${line.split(' ')[0] ?? ''}`.length).toBeGreaterThan(12);
    }),
  );
});

test.each([
  ['إيلون ماسك', '\u2067'],
  ['شركة OpenAI OpenAI الخيرية!', '\u2067'],
  ['2018 שלום (OpenAI)', '\u2067'],
  ['OpenAI شركة الخيرية', '\u2066'],
  ['№ 1', '\u2066'],
])('each line of %s runs as the whole name does', (name, isolate) => {
  const lines = linesOf(name, widthOf, 8);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect([line[0], line.at(-1)]).toEqual([isolate, '\u2069']);
});

test('what would turn the direction of others is taken out of a name', () => {
  expect(linesOf('a\u202Eb\u2069 \u2067c', widthOf, 99)).toEqual(['\u2066ab c\u2069']);
});
