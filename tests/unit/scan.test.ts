import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scan } from '../../src/http/scan.js';

test.each([
  ['{ a }', 3, 1],
  ['', 0, 0],
  ['{ a(b: "[[[[{{(") }', 8, 2],
  ['{ a(b: "\\"[[") }', 8, 2],
  ['{ a(b: "\\\\") { c } }', 11, 2],
  ['{ a(b: """ [[ \\""" [[ " "" """) }', 8, 2],
  ['{ a(b: """\\\\""" [[ """) }', 8, 2],
  ['{ a(b: """""") [] }', 10, 2],
  ['{ # [[[[\n a }', 3, 1],
  ['{ # [[[[\r a }', 3, 1],
  ['{ ...F @a(b: -1.5e+3) }', 11, 2],
  ['\uFEFF{,a,,b,}', 4, 1],
  ['query($a: [[Int!]!]!) { a }', 17, 3],
])('%j has %i tokens and %i levels of brackets', (text, tokens, brackets) => {
  expect(scan(text)).toMatchObject({ tokens, brackets });
});

const pieces = fc.constantFrom(
  ...['{', '}', '[', ']', '(', ')', '...', '@', '!', '$', '&', ':', '=', '|', 'name', '_a1', '12', '-3', '0.5', '1e9'],
  ...['"', '""', '"""', '"a"', '"[["', '"\\""', '"\\\\"', '\\"""', '\\', '"""b [\\""" ("""', '#', '# [[', '\n', '\r'],
  ...[' ', ',', '\t', '\uFEFF', '\uD800', '\0', '.', '-', 'é'],
);

test('up to a fault the scanner counts no less than the lexer, so that nothing slips by behind a quote', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.array(pieces, { maxLength: 8 }), (deep, tail) => {
      expect(scan('['.repeat(deep) + tail.join('')).brackets).toBeGreaterThanOrEqual(deep);
    }),
  );
});

test('the scanner is linear: 2 MB of any one piece take no time', () => {
  const started = performance.now();
  for (const piece of ['[', '"', '"""', '\\', '#', '-', '1', 'a', '.', '"\\', '# \n', '\uD800']) {
    scan(piece.repeat(Math.ceil(2_000_000 / piece.length)));
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});
