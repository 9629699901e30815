import { expect, test } from '@jest/globals';
import { later, parseDuration } from '../../src/graph/duration.js';
import { FAR_FUTURE, FAR_PAST, textToDay } from '../../src/graph/time.js';

test.each([
  ['P1Y', 12, 0],
  ['P1Y6M', 18, 0],
  ['P2W', 0, 14],
  ['P1Y2M3W4D', 14, 25],
  ['P0D', 0, 0],
  ['P9999Y', 119_988, 0],
])('%s is %d months and %d days', (text, months, days) => {
  expect(parseDuration(text, 'within')).toEqual({ months, days });
});

test.each([
  '',
  'P',
  '1Y',
  'P1',
  'PT1H',
  'P1YT1H',
  'P-1Y',
  '-P1Y',
  'P1.5Y',
  'p1y',
  'P1D1Y',
  ' P1Y',
  'P10000Y',
  'P9999999D',
])('%j is none', (text) => {
  expect(() => parseDuration(text, 'within')).toThrow(
    /^within is no duration: got .*; wanted a length of time such as P1Y/,
  );
});

test.each([
  ['2016-02-29', 'P1Y', '2017-02-28'],
  ['2016-02-29', 'P4Y', '2020-02-29'],
  ['2015-01-31', 'P1M', '2015-02-28'],
  ['2015-01-31', 'P1M1D', '2015-03-01'],
  ['2015-12-31', 'P2M', '2016-02-29'],
  ['2015-12-31', 'P0D', '2015-12-31'],
  ['2015-12-31', 'P2W', '2016-01-14'],
  ['0001-01-01', 'P1Y', '0002-01-01'],
  ['0099-12-31', 'P1D', '0100-01-01'],
])('%s and %s is %s', (day, length, wanted) => {
  expect(later(textToDay(day), parseDuration(length, 'within'))).toBe(textToDay(wanted));
});

test('what is open stays open', () => {
  const year = parseDuration('P1Y', 'within');
  expect([later(FAR_PAST, year), later(FAR_FUTURE, year)]).toEqual([FAR_PAST, FAR_FUTURE]);
});

test('no later day comes earlier', () => {
  const month = parseDuration('P1M', 'within');
  let last = 0;
  for (let day = textToDay('2015-12-01'); day < textToDay('2017-04-01'); day += 1) {
    const found = later(day, month);
    expect(found).toBeGreaterThanOrEqual(last);
    last = found;
  }
});
