import { describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { GraphQLCurrency } from 'graphql-scalars';
import { canonicalAmount, currencyCode } from '../../src/graph/money/amounts.js';
import { addUp } from '../../src/graph/money/sums.js';
import { currencyStandard } from '../../src/graph/money/currencies.js';
import { scalars } from '../../src/resolvers/scalars.js';

const canonical = (value: unknown) => canonicalAmount(value, 'paid.amount');

describe('canonical amounts', () => {
  test.each([
    ['1000000000', '1000000000'],
    ['13.044007948444284', '13.044007948444284'],
    ['0.1234567890123456789', '0.1234567890123456789'],
    ['1000000.50', '1000000.5'],
    ['+5', '5'],
    ['-5.00', '-5'],
    ['-0', '0'],
    ['0.000', '0'],
    ['007', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1e9', '1000000000'],
    ['1.5E+3', '1500'],
    ['1.5e-3', '0.0015'],
    ['12345e-2', '123.45'],
    ['-1e-2', '-0.01'],
    ['0e5', '0'],
    [4707.6, '4707.6'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [2 ** 53, '9007199254740992'],
    ['1e399', `1${'0'.repeat(399)}`],
    [`1${'0'.repeat(399)}`, `1${'0'.repeat(399)}`],
  ])('%j is %s', (value, wanted) => expect(canonical(value)).toBe(wanted));

  test.each([
    '',
    ' ',
    '.',
    '-',
    '1,000',
    '1 000',
    '$5',
    'e5',
    '1e',
    '0x10',
    'NaN',
    'Infinity',
    '٥',
    '1e99999',
    '1'.repeat(500),
    '1e400',
    `${'9'.repeat(400)}e1`,
    `0.${'0'.repeat(399)}1e-1`,
  ])('refuses %j', (value) => expect(() => canonical(value)).toThrow(/^paid\.amount is no amount: got/));

  test.each([NaN, Infinity, null, undefined, true, {}, []])('refuses what is no number: %p', (value) => {
    expect(() => canonical(value)).toThrow('is no amount');
  });

  test('are exact and canonical', () => {
    const decimal = fc
      .tuple(fc.constantFrom('', '-', '+'), fc.stringMatching(/^\d{1,30}$/), fc.stringMatching(/^\d{0,30}$/))
      .map(([sign, whole, fraction]) => ({ sign, plain: `${whole}.${fraction}0` }));
    fc.assert(
      fc.property(decimal, fc.integer({ min: -50, max: 50 }), ({ sign, plain }, exponent) => {
        const result = canonical(`${sign}${plain}e${exponent}`);
        const wanted = new Big(`${sign === '-' ? '-' : ''}${plain}`).times(`1e${exponent}`);
        expect(new Big(result).eq(wanted)).toBe(true);
        expect(result).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/);
        expect(result).not.toBe('-0');
        expect(canonical(result)).toBe(result);
      }),
    );
  });
});

test.each(['USD', 'DEM', 'FRF', 'BTC', 'USDT', '1INCH', '000', 'ABCDEFGHIJ'])('%s is a currency code', (code) => {
  expect(currencyCode(code, 'paid.currency')).toBe(code);
  expect(scalars.Currency.parseValue(code)).toBe(code);
  expect(scalars.Currency.serialize(code)).toBe(code);
});

test.each(['usd', 'US', '$', 'ÜSD', 'ABCDEFGHIJK', 'USD\n', ' USD', 'US-D', '', null, 5])(
  '%j is none, neither where it is recorded nor where it is asked for',
  (bad) => {
    expect(() => currencyCode(bad, 'paid.currency')).toThrow(/^paid\.currency is no currency: got/);
    expect(() => scalars.Currency.parseValue(bad)).toThrow(GraphQLError);
  },
);

test('a code in small letters says what may be meant', () => {
  expect(() => currencyCode('usd', 'paid.currency')).toThrow('Did you mean USD?');
});

test.each([
  ['USD', 'ISO_4217'],
  ['EUR', 'ISO_4217'],
  ['XAU', 'ISO_4217'],
  ['DEM', 'ISO_4217_HISTORIC'],
  ['FRF', 'ISO_4217_HISTORIC'],
  ['ZWL', 'ISO_4217_HISTORIC'],
  ['BTC', 'OTHER'],
  ['USDT', 'OTHER'],
] as const)('%s is of %s', (code, standard) => {
  expect(currencyStandard(code)).toBe(standard);
});

test('no code that a library or ICU lists as one of ISO 4217 is missing', () => {
  const listed = GraphQLCurrency.extensions.jsonSchema as { readonly pattern: string };
  const codes = [...Intl.supportedValuesOf('currency'), ...(listed.pattern.match(/[A-Z]{3}/g) ?? [])];
  expect(codes.filter((code) => currencyStandard(code) === 'OTHER')).toEqual([]);
});

/** The sum of what was paid. */
function paidOf(texts: readonly string[]): string | undefined {
  const group = {
    ...{ type: null, kind: null, from: null, to: null, year: null, size: texts.length, disputed: false, joint: null },
    ...{ isPrice: false, paid: { currency: 'USD', approximate: false, texts }, pledged: null },
  };
  return addUp([group], new Map(), new Set())[0]?.sums[0]?.sums.paid.amount;
}

test('a sum is told however long it is', () => {
  const nines = '9'.repeat(400);
  expect(paidOf([nines, '1'])).toBe(`1${'0'.repeat(400)}`);
  expect(paidOf([`-${nines}`, nines])).toBe('0');
  expect(paidOf(['0.10', '0.10'])).toBe('0.2');
});

test('sums are exact beside whole numbers without an end, with and without fractions', () => {
  const signed = (text: string, isNegative: boolean) => (isNegative ? `-${text}` : text);
  // Around the digits up to which a number is exact.
  const whole = fc.tuple(fc.stringMatching(/^[1-9]\d{11,16}$/), fc.boolean()).map(([text, sign]) => signed(text, sign));
  const fraction = fc.tuple(fc.stringMatching(/^[1-9]\d{0,15}\.\d?[1-9]$/), fc.boolean());
  const amounts = fc.array(
    fc.oneof(
      whole,
      fraction.map(([text, sign]) => signed(text, sign)),
    ),
    { maxLength: 60 },
  );
  const hundredths = (text: string): bigint => {
    const [units = '', cents = ''] = text.replace('-', '').split('.');
    return BigInt(units + cents.padEnd(2, '0')) * (text.startsWith('-') ? -1n : 1n);
  };
  fc.assert(
    fc.property(amounts, (texts) => {
      const wanted = texts.reduce((sum, text) => sum + hundredths(text), 0n);
      expect(hundredths(paidOf(texts) ?? '0')).toBe(wanted);
    }),
    { numRuns: 500 },
  );
});
