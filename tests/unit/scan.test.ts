import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Lexer, Source, TokenKind } from 'graphql';
import { scan, type Scan } from '../../src/http/scan.js';

/** The same counts from graphql-js's own lexer, or null where it finds a fault. */
function lexed(text: string): Scan | null {
  const lexer = new Lexer(new Source(text));
  const counts = { tokens: 0, brackets: 0, directives: 0 };
  let open = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      counts.tokens += 1;
      if (token.kind === TokenKind.AT) counts.directives += 1;
      if (/^[([{]$/.test(token.kind)) counts.brackets = Math.max(counts.brackets, ++open);
      if (/^[)\]}]$/.test(token.kind)) open = Math.max(0, open - 1);
    }
  } catch {
    return null;
  }
  return counts;
}

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
  expect(lexed(text)).toEqual(scan(text));
});

const pieces = fc.constantFrom(
  ...['{', '}', '[', ']', '(', ')', '...', '@', '!', '$', '&', ':', '=', '|', 'name', '_a1', '12', '-3', '0.5', '1e9'],
  ...['"', '""', '"""', '"a"', '"[["', '"\\""', '"\\\\"', '\\"""', '\\', '"""b [\\""" ("""', '#', '# [[', '\n', '\r'],
  ...[' ', ',', '\t', '\uFEFF', '\uD800', '\0', '.', '-', 'é'],
);

test('the scanner counts what the lexer counts, on whatever the lexer can read', () => {
  let read = 0;
  const text = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (one) => {
      const wanted = lexed(one);
      if (wanted === null) return;
      read += 1;
      expect(scan(one)).toEqual(wanted);
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(500);
});

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
