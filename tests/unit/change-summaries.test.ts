import { describe, expect, test } from '@jest/globals';
import { relationshipTypes, vocabulary } from '../../src/generated/vocabulary.js';
import { precisionOf, summaryIn, type SummaryParts } from '../../src/graph/summary/index.js';

const parts: SummaryParts = {
  ...{ change: 'HAPPENED', date: '2018-02-20', type: 'LEFT', from: 'Elon Musk', to: 'OpenAI' },
  ...{ kind: null, role: null, topic: null },
};
const en = (more: Partial<SummaryParts>) => summaryIn('en', { ...parts, ...more });
const ar = (more: Partial<SummaryParts>) =>
  summaryIn('ar', { ...parts, from: 'إيلون ماسك', to: 'أوبن إيه آي', ...more });

describe('in English', () => {
  test.each([
    ['2015', 'Elon Musk left OpenAI in 2015.'],
    ['0875', 'Elon Musk left OpenAI in 875.'],
    ['2018-02', 'Elon Musk left OpenAI in February 2018.'],
    ['2018-02-20', 'Elon Musk left OpenAI on 20 February 2018.'],
    ['2018-02-01', 'Elon Musk left OpenAI on 1 February 2018.'],
    ['2018-01..2018-04', 'Elon Musk left OpenAI some time between January and April 2018.'],
    ['2018-11..2019-04', 'Elon Musk left OpenAI some time between November 2018 and April 2019.'],
    ['2019-03-11..2019-09-10', 'Elon Musk left OpenAI some time between 11 March and 10 September 2019.'],
    ['2019-03-03..2019-03-09', 'Elon Musk left OpenAI some time between 3 and 9 March 2019.'],
    ['2019-03..2019-03-09', 'Elon Musk left OpenAI some time between March and 9 March 2019.'],
    ['2015..2022-12', 'Elon Musk left OpenAI some time between 2015 and December 2022.'],
    ['2015..2018', 'Elon Musk left OpenAI some time between 2015 and 2018.'],
    ['2015..2015', 'Elon Musk left OpenAI in 2015.'],
    ['1999~', 'Elon Musk left OpenAI about 1999.'],
    ['1999?', 'Elon Musk left OpenAI perhaps in 1999.'],
    ['1999%', 'Elon Musk left OpenAI perhaps about 1999.'],
    ['2018-02-20~', 'Elon Musk left OpenAI about 20 February 2018.'],
    ['2018-02-20?', 'Elon Musk left OpenAI perhaps on 20 February 2018.'],
    ['199X', 'Elon Musk left OpenAI in the 1990s.'],
    ['199X~', 'Elon Musk left OpenAI about the 1990s.'],
    ['200X', 'Elon Musk left OpenAI some time between 2000 and 2009.'],
    ['19XX', 'Elon Musk left OpenAI some time between 1900 and 1999.'],
    ['19XX?', 'Elon Musk left OpenAI perhaps some time between 1900 and 1999.'],
    ['-0043', 'Elon Musk left OpenAI in 44 BC.'],
    ['0000', 'Elon Musk left OpenAI in 1 BC.'],
    ['-0043-03-15', 'Elon Musk left OpenAI on 15 March 44 BC.'],
    ['-004X', 'Elon Musk left OpenAI some time between 50 BC and 41 BC.'],
    ['000X', 'Elon Musk left OpenAI some time between 1 BC and 9 AD.'],
    ['199X..2003', 'Elon Musk left OpenAI some time between the 1990s and 2003.'],
    ['1999~..2003', 'Elon Musk left OpenAI some time between about 1999 and 2003.'],
    ['1999..2003?', 'Elon Musk left OpenAI some time between 1999 and perhaps 2003.'],
    ['2018-01?..2018-04?', 'Elon Musk left OpenAI perhaps some time between January and April 2018.'],
    ['2018-01~..2018-04', 'Elon Musk left OpenAI some time between about January 2018 and April 2018.'],
    ['19XX..2003', 'Elon Musk left OpenAI some time between 1900 and 2003.'],
  ])('an act of %s', (date, text) => expect(en({ date })).toBe(text));

  test('starts and ends of states', () => {
    expect(en({ type: 'LED', change: 'STARTED', date: '2018' })).toBe('Elon Musk led OpenAI from 2018 on.');
    expect(en({ type: 'LED', change: 'ENDED', date: '2018-02' })).toBe('Elon Musk led OpenAI until February 2018.');
    expect(en({ type: 'MEMBER_OF', change: 'STARTED', date: '2015..2018' })).toBe(
      'Elon Musk was a member of OpenAI from some time between 2015 and 2018 on.',
    );
    expect(en({ type: 'PART_OF', change: 'ENDED', date: '2015..2018' })).toBe(
      'Elon Musk was part of OpenAI until some time between 2015 and 2018.',
    );
  });

  test('starts and ends about then', () => {
    expect(en({ type: 'LED', change: 'STARTED', date: '1999~' })).toBe('Elon Musk led OpenAI from about 1999 on.');
    expect(en({ type: 'LED', change: 'ENDED', date: '199X?' })).toBe('Elon Musk led OpenAI perhaps until the 1990s.');
  });

  test('the wording of the source, topic and role', () => {
    expect(en({ kind: 'Left' })).toBe('Elon Musk left OpenAI on 20 February 2018.');
    expect(en({ kind: 'resigned from', role: 'board member' })).toBe(
      'Elon Musk left OpenAI on 20 February 2018 (“resigned from”; role: board member).',
    );
    expect(en({ type: 'OPPOSED', topic: 'take-over' })).toBe(
      'Elon Musk opposed OpenAI on 20 February 2018 (topic: take-over).',
    );
  });

  test('of what is only related its wording tells', () => {
    expect(en({ type: 'RELATED_TO', kind: 'attempted take-over' })).toBe(
      'Elon Musk and OpenAI: “attempted take-over” on 20 February 2018.',
    );
    expect(en({ type: 'RELATED_TO' })).toBe('Elon Musk was related to OpenAI on 20 February 2018.');
  });

  test('names are taken as they are', () => {
    expect(en({ from: 'TO $& FROM', to: '$1 FROM' })).toBe('TO $& FROM left $1 FROM on 20 February 2018.');
  });

  test('for every language that is not known', () => expect(summaryIn('fr-CA', parts)).toBe(summaryIn('en', parts)));
});

describe('in Arabic', () => {
  test.each([
    ['2015', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في عام 2015.'],
    ['2018-02', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في فبراير 2018.'],
    ['2018-02-20', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في 20 فبراير 2018.'],
    ['2018-01..2018-04', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في وقت ما بين يناير وأبريل 2018.'],
    ['2019-03-11..2019-09-10', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في وقت ما بين 11 مارس و10 سبتمبر 2019.'],
    ['2015..2018', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في وقت ما بين عامي 2015 و2018.'],
    ['2015..2022-12', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في وقت ما بين عام 2015 وديسمبر 2022.'],
    ['1999~', 'كانت مغادرة إيلون ماسك لأوبن إيه آي حوالي عام 1999.'],
    ['1999?', 'كانت مغادرة إيلون ماسك لأوبن إيه آي ربما في عام 1999.'],
    ['1999%', 'كانت مغادرة إيلون ماسك لأوبن إيه آي ربما حوالي عام 1999.'],
    ['199X', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في عقد 1990.'],
    ['19XX', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في وقت ما بين عامي 1900 و1999.'],
    ['-0043', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في عام 44 قبل الميلاد.'],
    ['-0043-03-15', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في 15 مارس عام 44 قبل الميلاد.'],
    ['-004X', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في وقت ما بين عامي 50 و41 قبل الميلاد.'],
    ['000X', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في وقت ما بين عام 1 قبل الميلاد وعام 9 للميلاد.'],
    ['199X..2003', 'كانت مغادرة إيلون ماسك لأوبن إيه آي في وقت ما بين عقد 1990 وعام 2003.'],
  ])('an act of %s', (date, text) => expect(ar({ date })).toBe(text));

  test('verbs agree with the noun', () => {
    expect(ar({ type: 'LED', change: 'STARTED', date: '2018' })).toBe(
      'بدأت قيادة إيلون ماسك لأوبن إيه آي في عام 2018.',
    );
    expect(ar({ type: 'WORKED_AT', change: 'STARTED', date: '2018' })).toBe(
      'بدأ عمل إيلون ماسك لدى أوبن إيه آي في عام 2018.',
    );
    expect(ar({ type: 'MEMBER_OF', change: 'ENDED', date: '2018' })).toBe(
      'انتهت عضوية إيلون ماسك في أوبن إيه آي في عام 2018.',
    );
    expect(ar({ type: 'FUNDED', change: 'ENDED', date: '2018' })).toBe(
      'انتهى تمويل إيلون ماسك لأوبن إيه آي في عام 2018.',
    );
  });

  test('one-letter words are written together with Arabic words, and swallow the article', () => {
    expect(ar({ to: 'الشركة' })).toBe('كانت مغادرة إيلون ماسك للشركة في 20 فبراير 2018.');
    expect(ar({ to: 'OpenAI' })).toBe('كانت مغادرة إيلون ماسك لـ OpenAI في 20 فبراير 2018.');
    expect(ar({ type: 'RELATED_TO' })).toBe('كان ارتباط إيلون ماسك بأوبن إيه آي في 20 فبراير 2018.');
    expect(ar({ type: 'RELATED_TO', to: 'OpenAI' })).toBe('كان ارتباط إيلون ماسك بـ OpenAI في 20 فبراير 2018.');
  });

  test('wordings stay those of the source', () => {
    expect(ar({ kind: 'resigned from', role: 'board member' })).toBe(
      'كانت مغادرة إيلون ماسك لأوبن إيه آي في 20 فبراير 2018 («resigned from»؛ الدور: board member).',
    );
    const related = { type: 'RELATED_TO', kind: 'شراكة', date: '2018' } as const;
    expect(ar(related)).toBe('إيلون ماسك وأوبن إيه آي: «شراكة» في عام 2018.');
    expect(ar({ ...related, change: 'STARTED' })).toBe('إيلون ماسك وأوبن إيه آي: بداية «شراكة» في عام 2018.');
    expect(ar({ ...related, change: 'ENDED', to: 'OpenAI' })).toBe('إيلون ماسك و OpenAI: نهاية «شراكة» في عام 2018.');
  });

  test('a region changes nothing', () => expect(summaryIn('ar-EG', parts)).toBe(summaryIn('ar', parts)));
});

test.each(relationshipTypes)('%s has a clause in each language with both ends in it', (type) => {
  const { en: english, ar: arabic } = vocabulary[type].clauses;
  expect(english).toMatch(/^FROM .*\bTO$/);
  expect(arabic).toMatch(/^\p{Script=Arabic}+ FROM .*TO$/u);
});

test.each([
  ['2015', 'YEAR'],
  ['-0043', 'YEAR'],
  ['2015~', 'YEAR'],
  ['-0043-03', 'MONTH'],
  ['-0043-03-15?', 'DAY'],
  ['199X', 'DECADE'],
  ['-00XX%', 'CENTURY'],
  ['199X..2003', 'RANGE'],
  ['2015-03', 'MONTH'],
  ['2015-03-09', 'DAY'],
  ['2015..2018', 'RANGE'],
  ['2015-03-09..2015-03-09', 'RANGE'],
])('%s is exact to the %s', (date, precision) => expect(precisionOf(date)).toBe(precision));
