import { expect, test } from '@jest/globals';
import { decimalShown, readAmount } from '../../../src/import/tables/amounts.js';
import { dayOrderShown, tableDate } from '../../../src/import/tables/dates.js';
import { parsePartialDate } from '../../../src/graph/time.js';

test.each([
  ['1000', { amount: '1000' }],
  ['1234.5', { amount: '1234.5' }],
  ['$1,000,000.50', { amount: '1000000.5', currency: 'USD', guess: '$ as USD' }],
  ['US$ 1,000,000', { amount: '1000000', currency: 'USD' }],
  ['1.000,50 €', { amount: '1000.5', currency: 'EUR' }],
  ['€500', { amount: '500', currency: 'EUR' }],
  ['CHF 1’250’000.00', { amount: '1250000', currency: 'CHF' }],
  ['1 250 000', { amount: '1250000' }],
  ['1\u00a0250\u202f000,5', { amount: '1250000.5' }],
  ['2.5 million', { amount: '2500000' }],
  ['$2.5m', { amount: '2500000', currency: 'USD' }],
  ['£1bn', { amount: '1000000000', currency: 'GBP' }],
  ['10k USD', { amount: '10000', currency: 'USD' }],
  ['12,34,567', { amount: '1234567' }],
  ['0.125', { amount: '0.125' }],
  ['1,5', { amount: '1.5' }],
  ['.5', { amount: '0.5' }],
  ['¥100', { amount: '100', currency: undefined }],
  ['123456789012345678901234567890.12', { amount: '123456789012345678901234567890.12' }],
] as const)('%s is %j', (text, wanted) => {
  expect(readAmount(text, undefined)).toMatchObject(wanted);
});

test.each(['', 'n/a', '1-2 million', '1,00', '12,3456,789', '1.2.3', '(5)', '-', '1e5', '$', '1,0000.5'])(
  '%j is no amount, or one and a half of something',
  (text) => {
    const read = readAmount(text, undefined);
    if (text === '1,00') expect(read).toMatchObject({ amount: '1' });
    else expect(read).toMatchObject({ why: expect.any(String) });
  },
);

test('what may be a thousand or one is a thousand only where something says so', () => {
  expect(readAmount('1,000', undefined)).toMatchObject({ amount: '1000', guess: 'a comma before thousands' });
  expect(readAmount('1.000', undefined)).toMatchObject({ why: expect.stringContaining('a thousand times as much') });
  // Other cells show the sign before the cents: so this one stands before thousands.
  expect(readAmount('1.000', undefined, ',')).toMatchObject({ amount: '1000' });
  expect(readAmount('1,000', undefined, '.')).toMatchObject({ amount: '1000' });
  // They do not show that an amount has three digits behind it.
  expect(readAmount('1.000', undefined, '.')).toMatchObject({ why: expect.any(String) });
  expect(readAmount('1,000', undefined, ',')).toMatchObject({ why: expect.any(String) });
  // Who knows the table can say it.
  expect(readAmount('1.000', '.')).toMatchObject({ amount: '1' });
  expect(readAmount('1.000', ',')).toMatchObject({ amount: '1000' });
  expect(readAmount('1,000', ',')).toMatchObject({ amount: '1' });
});

test.each([
  ['1,000.50', '.'],
  ['1.000,50', ','],
  ['1,000,000', '.'],
  ['1.000.000', ','],
  ['12.5', '.'],
  ['12,5', ','],
  ['1.000', undefined],
  ['1,000', undefined],
  ['1000', undefined],
  ['nothing', undefined],
] as const)('%s shows %s before the cents', (text, wanted) => {
  expect(decimalShown(text)).toBe(wanted);
});

test.each([
  ['2018-02-20', '2018-02-20'],
  ['2018', '2018'],
  ['20.02.2018', '2018-02-20'],
  ['2.3.2018', '2018-03-02'],
  ['20/02/2018', '2018-02-20'],
  ['2/20/2018', '2018-02-20'],
  ['5/5/2018', '2018-05-05'],
  ['20-02-2018', '2018-02-20'],
  ['2018/02/20', '2018-02-20'],
  ['20180220', '2018-02-20'],
  ['2018-2-3', '2018-02-03'],
  ['02/2018', '2018-02'],
  ['2018/02', '2018-02'],
  ['Feb 2018', '2018-02'],
  ['February 2018', '2018-02'],
  ['Sept. 2018', '2018-09'],
  ['20 Feb 2018', '2018-02-20'],
  ['20th of February, 2018', '2018-02-20'],
  ['Feb 20, 2018', '2018-02-20'],
  ['February 3rd 2018', '2018-02-03'],
  ['20-Feb-2018', '2018-02-20'],
  ['Q1 2018', '2018-01..2018-03'],
  ['2018-Q4', '2018-10..2018-12'],
] as const)('%s is the date %s', (text, wanted) => {
  expect(tableDate(text, undefined)).toEqual({ date: wanted });
  expect(() => parsePartialDate(wanted, 'date')).not.toThrow();
});

test('a day that may be a month is told, unless the column or the mapping says which', () => {
  expect(tableDate('02/03/2018', undefined)).toMatchObject({
    date: '2018-02-03..2018-03-02',
    note: expect.any(String),
  });
  expect(tableDate('02/03/2018', 'day-first')).toEqual({ date: '2018-03-02' });
  expect(tableDate('02/03/2018', 'month-first')).toEqual({ date: '2018-02-03' });
  expect(['13/02/2018', '02/13/2018', '02/03/2018', '13/13/2018', '2018'].map(dayOrderShown)).toEqual([
    'day-first',
    'month-first',
    undefined,
    undefined,
    undefined,
  ]);
});

test('what is no date comes back as it is, to be told as such', () => {
  for (const text of ['spring 1999', '43151', '02/03/18', 'soon'])
    expect(tableDate(text, undefined)).toEqual({ date: text });
});
