import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, Kind, parse, visit, type DocumentNode, type SelectionSetNode } from 'graphql';
import { readConfig } from '../../src/config.js';
import { WhowhomError } from '../../src/errors.js';
import { jsonDepth } from '../../src/http/jsonDepth.js';
import { createGate, type Gate, type RawRequest } from '../../src/http/admission.js';
import { RefusedDocument } from '../../src/http/documents.js';
import { scan } from '../../src/http/scan.js';
import { measure, type Measure } from '../../src/http/selections.js';

/** Numbers by really spreading all fragments, one after another. */
function expanded(document: DocumentNode): Measure {
  const fragments = new Map<string, SelectionSetNode>();
  visit(document, { FragmentDefinition: ({ name, selectionSet }) => void fragments.set(name.value, selectionSet) });
  let one = { fields: 0, aliases: 0, width: 0 };
  const deepest = { depth: 0, nesting: 0 };
  const walk = (set: SelectionSetNode, depth: number, nesting: number): void => {
    deepest.depth = Math.max(deepest.depth, depth);
    deepest.nesting = Math.max(deepest.nesting, nesting);
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        one.fields += 1;
        if (node.alias !== undefined) one.aliases += 1;
        if (depth === 0) one.width += 1;
        deepest.depth = Math.max(deepest.depth, depth + 1);
        if (node.selectionSet !== undefined) walk(node.selectionSet, depth + 1, nesting + 1);
      } else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, depth, nesting + 1);
      else {
        const fragment = fragments.get(node.name.value);
        if (fragment !== undefined) walk(fragment, depth, nesting + 1);
      }
    }
  };
  const most = { ...one };
  for (const node of document.definitions) {
    one = { fields: 0, aliases: 0, width: 0 };
    if ('selectionSet' in node) walk(node.selectionSet, 0, 1);
    most.fields = Math.max(most.fields, one.fields);
    most.aliases = Math.max(most.aliases, one.aliases);
    if (node.kind === Kind.OPERATION_DEFINITION) most.width = Math.max(most.width, one.width);
  }
  return { ...most, ...deepest };
}

/** Selection sets whose spreads are F1 to F`reach`; F0 does not exist. */
function selectionSets(reach: number): fc.Arbitrary<string> {
  const spread = fc.integer({ min: 0, max: reach }).map((index) => `...F${index}`);
  const { set } = fc.letrec<{ set: string; one: string }>((tie) => ({
    one: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('a', 'b: a'),
      spread,
      tie('set').map((text) => `c ${text}`),
      tie('set').map((text) => `d: c ${text}`),
      tie('set').map((text) => `... ${text}`),
    ),
    set: fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map((parts) => `{ ${parts.join(' ')} }`),
  }));
  return set;
}

/** Documents whose fragments spread only later ones, so that they end. */
const documents = fc
  .tuple(selectionSets(5), ...[0, 1, 2, 3, 4].map((reach) => selectionSets(reach)))
  .map(([query, ...rest]) => [query, ...rest.map((set, index) => `fragment F${index + 1} on T ${set}`)].join('\n'));

test('fields, aliases, width, depth and nesting are those of the document with its fragments really spread', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const document = parse(text);
      expect(measure(document, 10_000)).toEqual(expanded(document));
    }),
    { numRuns: 1000 },
  );
});

const gateWith = (env: Record<string, string>): Gate =>
  createGate(buildSchema('type Query { a: Query, b: Query }'), readConfig(env));
const gate = gateWith({});

/** What the limits say of a request; null when they let it pass, whatever validation says then. */
function verdict(request: RawRequest, by = gate): WhowhomError | null {
  try {
    by(request);
  } catch (error) {
    if (error instanceof WhowhomError) return error;
    if (!(error instanceof RefusedDocument)) throw error;
  }
  return null;
}

function refusal(request: RawRequest, by = gate): WhowhomError {
  const error = verdict(request, by);
  if (error === null) throw new Error('It was admitted.');
  return error;
}

test('fragments that double 30 times are refused at once, with their number', () => {
  const fragments = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const query = `{ ...F0 } ${fragments.join(' ')} fragment F30 on Query { a }`;
  const started = performance.now();
  const error = refusal({ query });
  expect(performance.now() - started).toBeLessThan(1000);
  expect(error.code).toBe('TOO_COMPLEX');
  expect(error.message).toContain(String(2 ** 30));
  expect(error.message).toContain('MAX_SELECTIONS');
});

test('numbers beyond counting are still refused in words', () => {
  const fragments = Array.from({ length: 70 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const query = `{ ...F0 } ${fragments.join(' ')} fragment F70 on Query { a }`;
  expect(refusal({ query }).message).toContain('over 9007199254740991');
});

test('a chain of fragments is refused before it is walked to its end', () => {
  const wide = gateWith({ MAX_TOKENS: '1000000' });
  const links = Array.from({ length: 20_000 }, (_, i) => `fragment F${i} on Query{...F${i + 1}}`);
  expect(refusal({ query: `{...F0}${links.join('')}` }, wide).message).toContain('MAX_BRACKETS');
  expect(refusal({ query: `{a}${links.reverse().join('')}` }, wide).message).toContain('MAX_BRACKETS');
});

test('fragments within themselves, unknown and doubled ones are left to validation', () => {
  for (const query of [
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A a }',
    '{ ...Nowhere }',
    '{ ...A } fragment A on Query { a } fragment A on Query { b }',
  ]) {
    expect(() => gate({ query })).toThrow(RefusedDocument);
  }
});

test.each([
  ['brackets', `{ a(b: ${'['.repeat(5000)}`, 'MAX_BRACKETS', 5002],
  ['brackets without an end', '['.repeat(5000), 'MAX_BRACKETS', 5000],
  ['braces', '{a'.repeat(91), 'MAX_BRACKETS', 91],
  ['tokens', `{${' a'.repeat(3999)}}`, 'MAX_TOKENS', 4001],
  ['directives', `{ a${' @b'.repeat(501)} }`, 'MAX_DIRECTIVES', 501],
  [
    'aliases',
    `{ a { ${'b: a '.repeat(100)} ...F } } fragment F on Query { ${'c: a '.repeat(101)} }`,
    'MAX_ALIASES',
    201,
  ],
  ['root fields', `{ ...F ...F a } fragment F on Query { ... { ${'a '.repeat(50)} } }`, 'MAX_ROOT_FIELDS', 101],
  ['levels', `${'{a'.repeat(21)}${'}'.repeat(21)}`, 'MAX_DEPTH', 21],
])('too many %s are refused with the number and the setting', (_what, query, setting, came) => {
  const error = refusal({ query });
  expect(error.code).toBe('TOO_COMPLEX');
  expect(error.message).toContain(setting);
  expect(error.message).toContain(String(came));
  expect(error.details.got).toBe(String(came));
});

test('what is exactly at a limit passes', () => {
  expect(verdict({ query: `${'{a'.repeat(20)}${'}'.repeat(20)}` })).toBeNull();
  expect(verdict({ query: `{a{${' a'.repeat(3995)}}}` })).toBeNull();
  expect(verdict({ query: `{${' a'.repeat(100)} b { ${'x: a '.repeat(200)} } }`.replace(' a', '') })).toBeNull();
});

test('a refusal is not forgotten when the same text comes again, nor an admission', () => {
  const query = `{${' a'.repeat(5000)}}`;
  expect(refusal({ query }).message).toBe(refusal({ query }).message);
  for (let i = 0; i < 3000; i += 1) expect(verdict({ query: `{ a${i} }` })).toBeNull();
  expect(verdict({ query: '{ a1 }' })).toBeNull();
});

test('variables and extensions nest no deeper than MAX_VARIABLE_DEPTH', () => {
  const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  expect(verdict({ variables: { a: deep(29) } })).toBeNull();
  expect(refusal({ variables: { a: deep(30) } }).message).toContain('31; the limit is 30, set by MAX_VARIABLE_DEPTH');
  expect(refusal({ variables: { a: deep(100_000) } }).message).toContain('100001');
  expect(refusal({ extensions: { a: deep(100_000) } }).details.path).toBe('extensions');
});

test('the depth of a JSON value is that of its brackets', () => {
  const brackets = (text: string): number => scan(text).brackets;
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonDepth(value)).toBe(brackets(JSON.stringify(value)));
    }),
  );
});
