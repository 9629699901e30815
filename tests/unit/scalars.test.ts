import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError, parseValue } from 'graphql';
import { WhowhomError } from '../../src/errors.js';
import { sortLocale } from '../../src/graph/arguments.js';
import { fromKey, inOrder, keyOf, sortKeyPattern } from '../../src/graph/collate.js';
import { relativeScore } from '../../src/graph/search/score.js';
import { scalars } from '../../src/resolvers/scalars.js';
import { payloadsFor } from '../support/payloads.js';

const names = Object.keys(scalars) as (keyof typeof scalars)[];

/** What a value is taken as, where that is no text. */
const kinds: Readonly<Record<string, unknown>> = { DateTime: 'Date', GraphVersion: 'number' };

/** What a client may send: JSON, of which texts near what is right are likely. */
const anything = fc.oneof(
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8}){0,5}$/),
  fc.stringMatching(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,9})?(Z|[+|-][0-2]\d:[0-5]\d)$/),
  fc.stringMatching(/^\d{4}(-\d\d(-\d\d)?)?(\.\.\d{4}(-\d\d(-\d\d)?)?)?$/),
  fc.stringMatching(/^[+-]?\d{0,5}(\.\d{0,5})?(e[+-]?\d{1,4})?$/),
  fc.stringMatching(/^["[\]\\a-z0-9.,:eE+-]{0,12}$/),
);

test.each(names)('%s takes a value or refuses it by an error for the client', (name) => {
  const scalar = scalars[name];
  const judge = (value: unknown): void => {
    try {
      const taken = scalar.parseValue(value);
      expect(taken instanceof Date ? 'Date' : typeof taken).toBe(kinds[name] ?? 'string');
      // What was taken can be told again.
      expect(() => JSON.stringify(scalar.serialize(taken))).not.toThrow();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
    }
  };
  for (const value of payloadsFor(name, false)) judge(value);
  fc.assert(fc.property(anything, judge), { numRuns: 500 });
});

test('a locale that is taken to sort by can be sorted by, and any other is refused with its place', () => {
  const judge = (text: string): void => {
    try {
      const locale = sortLocale(text, 'orderBy.locale');
      expect(inOrder('ASC', locale).compare({ values: ['a'], id: '1' }, { values: ['b'], id: '2' })).toBe(-1);
    } catch (error) {
      expect(error).toBeInstanceOf(WhowhomError);
      expect(error).toMatchObject({ code: 'BAD_ARGUMENT', details: { path: 'orderBy.locale', got: text } });
    }
  };
  for (const value of payloadsFor('Locale', false)) if (typeof value === 'string') judge(value);
  fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8}){0,5}$/), judge), { numRuns: 500 });
  expect(() => sortLocale('zh-cmn-Hans-CN', 'orderBy.locale')).toThrow('zh-Hans');
  expect([sortLocale('ar', 'a'), sortLocale(null, 'a'), sortLocale(undefined, 'a')]).toEqual(['ar', null, null]);
});

test('what is stored is told, though it would not be taken', () => {
  expect(scalars.Currency.serialize('DEM')).toBe('DEM');
  expect(scalars.Locale.serialize('zh_Hans')).toBe('zh_Hans');
  expect(scalars.Currency.parseValue('DEM')).toBe('DEM');
  for (const { description } of [scalars.Currency, scalars.Locale, scalars.DateTime]) expect(description).toBeTruthy();
  expect(() => scalars.Locale.parseValue(['en'])).toThrow('Locale is text');
});

test.each(['0000-01-01T00:00:00+23:59', '9999-12-31T23:59:59-23:59'])('%s has no year of four digits', (text) => {
  expect(() => scalars.DateTime.parseValue(text)).toThrow('wanted a moment');
});

test('whatever looks like the key of a sorted list is one', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.string({ unit: 'binary' }), (values, id) => {
      const key = keyOf({ values, id });
      expect(sortKeyPattern.test(key)).toBe(true);
      expect(keyOf(fromKey(key))).toBe(key);
    }),
  );
  const near = fc.stringMatching(
    /^\[("(\\.|[a-z\n\t"\\]){0,4}",|-?0?\d{1,2}(\.\d)?(e\d)?,){0,4}"(\\.|[a-z\t]){0,4}"\]$/,
  );
  fc.assert(
    fc.property(near, (key) => {
      if (sortKeyPattern.test(key)) fromKey(key);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [2, 4, 0.5],
  [4, 4, 1],
  [5, 0, 1],
  [9, 5e-324, 1],
  [5, Infinity, 0],
  [5, NaN, 1],
])('the score %d beside %d is %d', (score, best, relative) => {
  expect(relativeScore(score, best)).toBe(relative);
});

const refused = (parse: () => unknown): GraphQLError => {
  try {
    parse();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('It was taken, or refused by another error.');
};

test.each([
  ['-1', -1],
  ['1.5', 1.5],
  ['1e3', '1e3'],
  ['99999999999999999999', 1e20],
  ['"7"', '7'],
  ['true', true],
  ['[7]', [7]],
  ['{}', {}],
])('a version of the graph is no %s', (literal, value) => {
  const { GraphVersion } = scalars;
  expect([GraphVersion.parseValue(7), GraphVersion.parseLiteral(parseValue('0'))]).toEqual([7, 0]);
  for (const { message, extensions } of [
    refused(() => GraphVersion.parseLiteral(parseValue(literal))),
    refused(() => GraphVersion.parseValue(value)),
  ]) {
    expect(message).toMatch(
      /^GraphVersion is .*; wanted a whole number, as an answer tells it in `graphVersion`, or 0\.$/,
    );
    expect(extensions.code).toBe('BAD_ARGUMENT');
  }
});

const texts = names.filter((name) => name !== 'GraphVersion');

test.each(texts)('%s says what came where a text is wanted, in a variable and in a literal', (name) => {
  const scalar = scalars[name];
  for (const [literal, value, told] of [
    ['2018', 2018, 'the number 2018. Write it in quotes: "2018".'],
    ['-1.5', -1.5, 'the number -1.5. Write it in quotes: "-1.5".'],
    ['true', true, 'the boolean true. Write it in quotes: "true".'],
    ['["2018",1]', ['2018', 1], 'the list ["2018",1]. Give one text, and write it in quotes.'],
    ['[]', [], 'the list []. Give one text, and write it in quotes.'],
    ['{}', {}, 'the object {}. Give one text, and write it in quotes.'],
  ] as const) {
    const written = refused(() => scalar.parseLiteral(parseValue(literal)));
    expect(written.message.replace('", 1]', '",1]')).toBe(`${name} is text; got ${told}`);
    const sent = refused(() => scalar.parseValue(value));
    expect(sent.message).toBe(`${name} is text; got ${told}`);
    for (const { extensions } of [written, sent]) {
      expect(extensions).toEqual({ code: 'BAD_ARGUMENT', got: value, wanted: 'a text in quotes' });
    }
  }
  const word = refused(() => scalar.parseLiteral(parseValue('USD')));
  expect(word.message).toBe(`${name} is text; got the word USD. Write it in quotes: "USD".`);
});

test('a long number keeps its digits, and a long value is shortened', () => {
  const { message } = refused(() => scalars.Decimal.parseLiteral(parseValue('12345678901234567890.123456789')));
  expect(message).toContain('Write it in quotes: "12345678901234567890.123456789".');
  const long = refused(() => scalars.Decimal.parseLiteral(parseValue('9'.repeat(1000))));
  expect(long.message).toBe(`Decimal is text; got the number ${'9'.repeat(77)}.... Write it in quotes.`);
  const list = refused(() => scalars.Date.parseValue(new Array(1000).fill(1)));
  expect(list.message.length).toBeLessThan(200);
});
