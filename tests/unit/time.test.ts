import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WhowhomError } from '../../src/errors.js';
import { compareText, startTail } from '../../src/graph/keys.js';
import { dayToText, FAR_FUTURE, FAR_PAST, parsePartialDate, periodOf, textToDay } from '../../src/graph/time.js';
import { days } from '../support/plainDays.js';

const firstDay = textToDay('-9999-01-01');
const lastDay = textToDay('9999-12-31');
const day = () => fc.integer({ min: firstDay, max: lastDay });
const year = () => fc.integer({ min: -9999, max: 9999 });
const padded = (value: number, size: number) => `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(size, '0')}`;
/** The day number by JavaScript's own calendar. */
const byDate = (y: number, m: number, d: number) => new Date(0).setUTCFullYear(y, m - 1, d) / 86_400_000 + 719_528;

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof WhowhomError) return error.code;
    throw error;
  }
  return 'none';
}

describe('days', () => {
  test('known ones', () => {
    expect(textToDay('1970-01-01')).toBe(719_528);
    expect(textToDay('0001-01-01')).toBe(366);
    expect(textToDay('2018-02-20')).toBe(737_110);
    expect(textToDay('0000-01-01')).toBe(0);
    expect(textToDay('-0001-12-31')).toBe(-1);
    // The Julian 15 March 44 BC is the Gregorian 13 March, Julian day 1705426.
    expect(textToDay('-0043-03-13')).toBe(1_705_426 - 1_721_060);
    expect(firstDay).toBeGreaterThan(FAR_PAST);
    expect(lastDay).toBeLessThan(FAR_FUTURE);
  });

  test('go to text and back', () => {
    fc.assert(fc.property(day(), (number) => expect(textToDay(dayToText(number))).toBe(number)));
  });

  test('sort as those of another calendar do', () => {
    fc.assert(fc.property(day(), day(), (a, b) => expect(a < b).toBe(days(dayToText(a))[0] < days(dayToText(b))[0])));
  });

  test('the far ends are no days', () => {
    for (const number of [FAR_PAST, FAR_FUTURE, firstDay - 1, lastDay + 1]) {
      expect(codeOf(() => dayToText(number))).toBe('INTERNAL');
    }
  });
});

describe('partial dates', () => {
  test('a year has all its days, leap years too', () => {
    fc.assert(
      fc.property(year(), (y) => {
        const { earliest, latest } = parsePartialDate(padded(y, 4), 'date');
        const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
        expect(latest - earliest + 1).toBe(leap ? 366 : 365);
        expect(dayToText(earliest)).toBe(`${padded(y, 4)}-01-01`);
        expect(dayToText(latest)).toBe(`${padded(y, 4)}-12-31`);
      }),
    );
  });

  test('a month has all its days, as JavaScript counts them', () => {
    fc.assert(
      fc.property(year(), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const { earliest, latest } = parsePartialDate(`${padded(y, 4)}-${padded(m, 2)}`, 'date');
        expect(earliest).toBe(byDate(y, m, 1));
        expect(latest).toBe(byDate(y, m + 1, 0));
      }),
    );
  });

  test('every day lies in its month, its month in its year', () => {
    fc.assert(
      fc.property(day(), (number) => {
        const text = dayToText(number);
        const month = parsePartialDate(text.slice(0, -3), 'date');
        const whole = parsePartialDate(text.slice(0, -6), 'date');
        expect(parsePartialDate(text, 'date')).toEqual({ earliest: number, latest: number });
        expect(month.earliest <= number && number <= month.latest).toBe(true);
        expect(whole.earliest <= month.earliest && month.latest <= whole.latest).toBe(true);
      }),
    );
  });

  test('a range runs from its first to its last day, and not backwards', () => {
    fc.assert(
      fc.property(day(), day(), (a, b) => {
        const text = `${dayToText(a)}..${dayToText(b)}`;
        if (a > b) expect(codeOf(() => parsePartialDate(text, 'date'))).toBe('BAD_DATE');
        else expect(parsePartialDate(text, 'date')).toEqual({ earliest: a, latest: b });
      }),
    );
    expect(parsePartialDate('2018-01..2018-04', 'date')).toEqual({
      earliest: textToDay('2018-01-01'),
      latest: textToDay('2018-04-30'),
    });
  });

  test.each([
    ...['', ' ', '18', '2018-13', '2018-00', '2018-02-30', '2019-02-29', '1900-02-29', '2018-1', '2018-2-3'],
    ...[
      '-0000',
      '-0000-01-01',
      '10000',
      '-12018',
      '+2018',
      '199x',
      '1XXX',
      'XXXX',
      '-00X',
      '1999-XX',
      '1999~~',
      '~1999',
      '1990s',
      '2018-02-20T00:00',
      ' 2018',
      '2018 ',
      '2018\n',
      '٢٠١٨',
    ],
    ...[
      '2018..',
      '..2018',
      '2018..2019..2020',
      '2019..2018',
      '2018-02-20..2018-02-19',
      '2018/02',
      '2018/2019',
      '2019~..2018',
      '2018~?',
      '44 BC',
      'spring 2018',
    ],
  ])('refuses %j and says where, what and how', (text) => {
    try {
      parsePartialDate(text, 'rows[3].start');
      throw new Error('accepted');
    } catch (error) {
      expect(error).toBeInstanceOf(WhowhomError);
      const { code, message, details } = error as WhowhomError;
      expect(code).toBe('BAD_DATE');
      expect(message).toContain('rows[3].start');
      expect(message).toContain(JSON.stringify(text));
      expect(details).toMatchObject({ path: 'rows[3].start', got: text });
    }
  });

  test.each([
    ['-0043', '-0043-01-01', '-0043-12-31'],
    ['-0044-02', '-0044-02-01', '-0044-02-29'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['-004X', '-0049-01-01', '-0040-12-31'],
    ['-00XX', '-0099-01-01', '-0001-12-31'],
    ['-000X', '-0009-01-01', '-0001-12-31'],
    ['000X', '0000-01-01', '0009-12-31'],
    ['1999~', '1998-01-01', '2000-12-31'],
    ['1999?', '1998-01-01', '2000-12-31'],
    ['1999%', '1998-01-01', '2000-12-31'],
    ['1999-01~', '1998-12-01', '1999-02-28'],
    ['2000-02-28~', '2000-02-27', '2000-02-29'],
    ['199X~', '1980-01-01', '2009-12-31'],
    ['19XX?', '1800-01-01', '2099-12-31'],
    ['0001~', '0000-01-01', '0002-12-31'],
    ['-9999~', '-9999-01-01', '-9998-12-31'],
    ['9999-12-31%', '9999-12-30', '9999-12-31'],
    ['-0043..2018-02', '-0043-01-01', '2018-02-28'],
    ['199X~..2003', '1980-01-01', '2003-12-31'],
  ])('%s is from %s to %s', (text, first, last) => {
    expect(parsePartialDate(text, 'date')).toEqual({ earliest: textToDay(first), latest: textToDay(last) });
  });

  test('of every form have the days of another calendar, in its order', () => {
    const digits = (text: string) => fc.stringMatching(new RegExp(`^-?${text}[~?%]?$`));
    const one = fc.oneof(
      ...[digits('\\d{4}'), digits('\\d{3}X'), digits('\\d{2}XX')],
      ...[digits('\\d{4}-(0[1-9]|1[0-2])'), digits('\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])')],
    );
    const date = one.filter((text) => !text.startsWith('-0000'));
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [left, right] = [parsePartialDate(a, 'date'), parsePartialDate(b, 'date')];
        expect([days(a)[0], days(a)[1]]).toEqual(
          [left.earliest, left.latest].map((number) => days(dayToText(number))[0]),
        );
        const byDays = Math.sign(left.earliest - right.earliest) || Math.sign(left.latest - right.latest);
        const [keyA, keyB] = [left, right].map(({ earliest: s0, latest: s1 }) => startTail({ s0, s1 }, 'x'));
        expect(Math.sign(compareText(keyA ?? '', keyB ?? ''))).toBe(byDays);
      }),
      { numRuns: 2000 },
    );
  });

  test('an interval is told how it is written here', () => {
    expect(() => parsePartialDate('2018/2019', 'start')).toThrow('some day between two dates is 2018-01..2018-04');
  });

  test('says how many days a month has', () => {
    expect(() => parsePartialDate('2018-02-30', 'start')).toThrow('2018-02 has 28 days');
  });
});

describe('periods', () => {
  const d = textToDay;

  test('an act ends when it starts', () => {
    const period = { form: 'ACT', s0: d('2018-02-20'), s1: d('2018-02-20'), e0: d('2018-02-20'), e1: d('2018-02-20') };
    expect(periodOf({ type: 'LEFT', start: '2018-02-20' })).toEqual(period);
    const [s0, s1] = [d('2019-03-11'), d('2019-09-10')];
    expect(periodOf({ type: 'FUNDED', start: '2019-03-11..2019-09-10' })).toEqual({
      form: 'ACT',
      s0,
      s1,
      e0: s0,
      e1: s1,
    });
  });

  test('an undated act may be any day', () => {
    const any = { s0: FAR_PAST, s1: FAR_FUTURE, e0: FAR_PAST, e1: FAR_FUTURE };
    expect(periodOf({ type: 'LEFT' })).toEqual({ form: 'ACT', ...any });
  });

  test('a state with an unknown end ends any time from its latest start', () => {
    const [s0, s1] = [d('2018-01-01'), d('2018-12-31')];
    expect(periodOf({ type: 'LED', start: '2018' })).toEqual({ form: 'STATE', s0, s1, e0: s1, e1: FAR_FUTURE });
  });

  test('a state with an unknown start started any time before its latest end', () => {
    const [e0, e1] = [d('2018-01-01'), d('2018-12-31')];
    expect(periodOf({ type: 'LED', end: '2018' })).toEqual({ form: 'STATE', s0: FAR_PAST, s1: e1, e0, e1 });
  });

  test('an end or going on makes an act of the vocabulary a state; the row has the last word', () => {
    expect(periodOf({ type: 'FUNDED', start: '2015', end: '2018' })).toMatchObject({
      form: 'STATE',
      e1: d('2018-12-31'),
    });
    expect(periodOf({ type: 'OPPOSED', start: '2018', ongoing: true }).form).toBe('STATE');
    expect(periodOf({ type: 'OPPOSED', start: '2018', act: false }).form).toBe('STATE');
    expect(periodOf({ type: 'RELATED_TO', start: '2018', act: true }).form).toBe('ACT');
    expect(periodOf({ type: 'FUNDED', start: '2018', ongoing: false }).form).toBe('ACT');
  });

  test('an act whose end is its start stays an act, however exactly they are stated', () => {
    const day18 = { form: 'ACT', s0: d('2018-02-20'), s1: d('2018-02-20'), e0: d('2018-02-20'), e1: d('2018-02-20') };
    expect(periodOf({ type: 'FUNDED', start: '2018-02-20', end: '2018-02-20' })).toEqual(day18);
    expect(periodOf({ type: 'HIRED', start: '2018', end: '2018-01..2018-12' })).toMatchObject({
      form: 'ACT',
      e0: d('2018-01-01'),
    });
    expect(periodOf({ type: 'RELATED_TO', start: '2018-02-20', end: '2018-02-20', act: true })).toEqual(day18);
    // What only overlaps lasts, and so does what holds by its type or by its row.
    expect(periodOf({ type: 'FUNDED', start: '2018-02', end: '2018-02-20' }).form).toBe('STATE');
    expect(periodOf({ type: 'LED', start: '2018-02-20', end: '2018-02-20' }).form).toBe('STATE');
    expect(periodOf({ type: 'FUNDED', start: '2018-02-20', end: '2018-02-20', act: false }).form).toBe('STATE');
    expect(codeOf(() => periodOf({ type: 'FUNDED', start: '2018', end: '2019', act: true }))).toBe('BAD_INPUT_ROW');
  });

  test('what goes on held at least until its latest source', () => {
    const base = { type: 'LED', start: '2018', ongoing: true } as const;
    expect(periodOf({ ...base, latestSourceDay: d('2023-03-15') })).toMatchObject({
      e0: d('2023-03-15'),
      e1: FAR_FUTURE,
    });
    expect(periodOf(base)).toMatchObject({ e0: d('2018-12-31'), e1: FAR_FUTURE });
    // A source from before the start announces it.
    expect(periodOf({ ...base, latestSourceDay: d('2017-05-01') }).e0).toBe(d('2018-01-01'));
  });

  test('an end before the start, and contradictions, are refused', () => {
    expect(() => periodOf({ type: 'LED', start: '2018', end: '2017' }, 'rows[1]')).toThrow(/rows\[1\].*2017.*2018/);
    expect(codeOf(() => periodOf({ type: 'LED', start: '2018', end: '2017' }))).toBe('BAD_INPUT_ROW');
    expect(codeOf(() => periodOf({ type: 'LED', end: '2018', ongoing: true }))).toBe('BAD_INPUT_ROW');
    expect(codeOf(() => periodOf({ type: 'LED', end: '2018', act: true }))).toBe('BAD_INPUT_ROW');
    expect(codeOf(() => periodOf({ type: 'LED', start: '2018-12', end: '2018' }))).toBe('none');
  });

  test('its days are in order, whatever is known', () => {
    const dates = fc.option(
      day().map((number) => dayToText(number)),
      { nil: undefined },
    );
    fc.assert(
      fc.property(dates, dates, fc.constantFrom('LED', 'FUNDED'), (start, end, type) => {
        fc.pre(start === undefined || end === undefined || days(start)[0] <= days(end)[1]);
        const { s0, s1, e0, e1 } = periodOf({ type, start, end });
        expect(s0 <= s1 && e0 <= e1 && s0 <= e0 && s1 <= e1).toBe(true);
      }),
    );
  });
});
