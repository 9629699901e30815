import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/graph/fold.js';
import { arabicStem } from '../../src/graph/search/arabicStem.js';
import { bestSnippet, type SearchedText } from '../../src/graph/search/snippet.js';

const quote = (text: string): SearchedText => ({ field: 'QUOTE', language: null, text });
const folded = (query: string): string[] =>
  fold(query)
    .split(' ')
    .filter((word) => word !== '');
const shown = (text: string, query: string) => {
  const snippet = bestSnippet([quote(text)], folded(query), query);
  return { text: snippet?.text, words: snippet?.highlights.map(({ start, end }) => snippet.text.slice(start, end)) };
};

describe('stems as those of the Arabic analyzer', () => {
  // Lucene's TestArabicStemFilter.
  test.each([
    ['الحسن', 'حسن'],
    ['والحسن', 'حسن'],
    ['بالحسن', 'حسن'],
    ['كالحسن', 'حسن'],
    ['فالحسن', 'حسن'],
    ['للاخر', 'اخر'],
    ['وحسن', 'حسن'],
    ['زوجها', 'زوج'],
    ['ساهدان', 'ساهد'],
    ['ساهدات', 'ساهد'],
    ['ساهدون', 'ساهد'],
    ['ساهدين', 'ساهد'],
    ['ساهديه', 'ساهد'],
    ['ساهدية', 'ساهد'],
    ['ساهده', 'ساهد'],
    ['ساهدة', 'ساهد'],
    ['ساهدي', 'ساهد'],
    ['وساهدون', 'ساهد'],
    ['ساهدهات', 'ساهد'],
    ['ال', 'ال'],
    ['English', null],
  ])('%s is %s', (word, stem) => expect(arabicStem(word)).toBe(stem));
});

describe('a snippet', () => {
  test.each([
    ['José left the Board.', 'jose boa', ['José', 'Board']],
    ['قال المُؤَسِّسون', 'مؤسس', ['المُؤَسِّسون']],
    ['DALL-E 2', 'dall e', ['DALL', 'E']],
    ['nothing here', 'zzz', []],
  ])('of %s for %s', (text, query, words) => expect(shown(text, query)).toEqual({ text, words }));

  test('is of the text that holds most of the words', () => {
    const texts = [quote('the board'), { ...quote('the board left'), field: 'TRANSLATION' as const, language: 'fr' }];
    expect(bestSnippet(texts, ['board', 'left'], 'board left')).toMatchObject({ field: 'TRANSLATION', language: 'fr' });
    expect(bestSnippet(texts, ['board'], 'board')).toMatchObject({ field: 'QUOTE' });
    expect(bestSnippet([], ['board'], 'board')).toBeNull();
  });

  test('is a part of its text with the words in it, whatever the text', () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom('board', 'Board', 'ماسك', '😀', '😀'.repeat(200), '𝒳'.repeat(200)), fc.string()),
      {
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom('board', 'ماسك', 'a b'), (list, query) => {
        const text = list.join(' ');
        const snippet = bestSnippet([quote(text)], folded(query), query);
        if (snippet === null) throw new Error('There is a text.');
        const part = snippet.text.replace(/^… /, '').replace(/ …$/, '');
        expect(text.includes(part)).toBe(true);
        expect(snippet.text.length).toBeLessThan(320);
        if (text.isWellFormed()) expect(snippet.text.isWellFormed()).toBe(true);
        for (const { start, end } of snippet.highlights) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(snippet.text.length);
        }
        if (text.length <= 240) expect(snippet.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
