import { initialed, initialsTogether, pairs, token, whole, withoutMiddle } from '../spelling/forms.js';
import { roman, romanWords } from '../spelling/roman.js';
import { scriptOf } from '../spelling/script.js';
import { signsOf } from '../spelling/signs.js';
import { soundingWords, soundsElsewhere, wholeSoundsElsewhere } from '../spelling/texts.js';
import { mostWords, queryWords } from './lucene.js';

/** Why a name was found, the best first. */
export type Match = 'EXACT' | 'WORD' | 'PREFIX' | 'FUZZY' | 'OTHER_SCRIPT';

/** What an index holds of the names of an entity (see NameTexts). */
export type Field = 'search' | 'searchForms' | 'searchRoman' | 'searchSounds';

/** A word of an index: that word, what begins with it, or what is so many letters off. */
export interface Term {
  readonly field: Field;
  readonly text: string;
  readonly how: 'WHOLE' | 'BEGINNING' | 'NEAR';
  /** How many letters may be wrong; 0 unless `NEAR`. */
  readonly off: number;
}

/** One of these must be there. */
export type Any = readonly Term[];

/** All of these. */
export type Way = readonly Any[];

/** Ways for a name to be what a text says, all equally good. */
export interface Level {
  readonly match: Match;
  readonly ways: readonly Way[];
}

const is = (field: Field, text: string): Term => ({ field, text, how: 'WHOLE', off: 0 });
const begins = (field: Field, text: string): Term => ({ field, text, how: 'BEGINNING', off: 0 });
const near = (field: Field, text: string, off: number): Term => ({ field, text, how: 'NEAR', off });

const lengthOf = (word: string): number => Array.from(word).length;

/** How many letters of a word may be wrong. One of two would match nearly everything. */
export function lettersOff(word: string): number {
  const length = lengthOf(word);
  return length < 3 ? 0 : length < 8 ? 1 : 2;
}

/** The index holds each Chinese character, and each of Hiragana, as a word. */
const characters = /[\p{Script=Han}\p{Script=Hiragana}]|[^\p{Script=Han}\p{Script=Hiragana}]+/gu;

/** A folded word as the index holds it. */
export const indexWords = (word: string): string[] => word.match(characters) ?? [];

/** Words that are there, each or two written together. */
const wholeWords = (words: readonly string[]): Way =>
  words.flatMap((word) => {
    const held = indexWords(word);
    return held.length === 1
      ? [[is('search', word), is('searchForms', token('p', word))]]
      : held.map((one) => [is('search', one)]);
  });

/** Words, and words of which neighbours or initials are written together. */
function together(words: readonly string[]): string[][] {
  const joined = pairs(words).map((pair, i) => [...words.slice(0, i), pair, ...words.slice(i + 2)]);
  const initials = initialsTogether(words);
  const more =
    initials.length === words.length
      ? []
      : [initials, ...pairs(initials).map((pair, i) => [...initials.slice(0, i), pair, ...initials.slice(i + 2)])];
  return [[...words], ...joined, ...more];
}

const form = (is: string, text: string): Any => [{ field: 'searchForms', text: token(is, text), how: 'WHOLE', off: 0 }];
const given = <T>(one: T | null): T[] => (one === null ? [] : [one]);

/** With less typed of a name in one piece, nearly everything begins so. */
const fewestInOnePiece = 4;

/** A middle name less; and the initials of a name for a name, or the other way round. */
function shorter(words: readonly string[]): { readonly without: Way[]; readonly initials: Way[] } {
  const short = withoutMiddle(words);
  const middles = words.length < 4 ? [] : words.slice(1, -1).map((_, i) => words.filter((__, j) => j !== i + 1));
  const middle = words.slice(1, -1).map((word) => Array.from(word)[0] ?? '');
  const initials = [
    ...given(initialed(words)),
    ...given(short && initialed(short)),
    ...given(short && [words[0], ...middle, words.at(-1)].join('')),
  ];
  return {
    without: [...given(short), ...middles].map((some) => [form('w', some.join(''))]),
    initials: [...initials.map((one) => [form('w', one)]), ...(words.length < 2 ? [] : [[form('n', words.join(''))]])],
  };
}

function sameScript(words: readonly string[]): Level[] {
  const all = words.join('');
  const held = words.flatMap(indexWords);
  const { without, initials } = shorter(words);
  const typed = lengthOf(all) < fewestInOnePiece ? [] : [[[begins('searchForms', token('w', all))]]];
  const wrong = held.map((word): Any => {
    const off = lettersOff(word);
    const one = off === 0 ? [] : [near('search', word, off)];
    return held.length === 1 ? one : [begins('search', word), ...one];
  });
  return [
    { match: 'EXACT', ways: [[form('w', all)]] },
    { match: 'WORD', ways: [...together(words).map(wholeWords), ...without] },
    { match: 'PREFIX', ways: [held.map((word): Any => [begins('search', word)]), ...typed, ...initials] },
    { match: 'FUZZY', ways: wrong.every((one) => one.length === 0) ? [] : [wrong] },
  ];
}

/** A word as words in Latin letters are spelled. */
const romanized = (words: readonly string[]): string[] => words.map(roman).filter((word) => word !== '');

/** A word that is in Latin letters already may be found as it is, when another is not. */
function romanTerms(word: string, term: (field: Field, text: string) => Term[]): Any {
  const spelled = roman(word);
  return scriptOf(word) === 'LATIN'
    ? [is('search', word), ...term('searchRoman', spelled)]
    : [...term('search', spelled), ...term('searchRoman', spelled)];
}

/** More words than this are not looked for with wrong letters in other scripts: there is a limit to what a query becomes. */
const mostNear = 4;

/** Two scripts: spelled alike, nearly alike, and with the same consonants. */
function otherScripts(text: string): Level[] {
  const heard = soundingWords(text, mostWords);
  const words = heard.map(({ folded }) => folded);
  const piece = romanized(words).join('');
  if (piece === '') return [];
  const parted = words.flatMap(romanWords).map((word): Any => [is('search', word), is('searchRoman', word)]);
  const alike = words.map((word) => romanTerms(word, (field, text) => [is(field, text)]));
  const nearly = words.map((word) =>
    romanTerms(word, (field, text) => {
      const off = lettersOff(text);
      return [
        ...(off === 0 ? [is(field, text)] : [near(field, text, off)]),
        ...(lengthOf(text) < fewestInOnePiece ? [] : [begins(field, text)]),
      ];
    }),
  );
  const sounding = heard.map((word): Any => [
    ...romanTerms(word.folded, (field, text) => [is(field, text)]),
    ...soundsElsewhere(word).map((one) => is('searchSounds', one)),
  ]);
  const inOnePiece = [...form('w', piece), is('searchRoman', token('w', piece))];
  // A consonant alone is in half of all names.
  const sounds = wholeSoundsElsewhere(heard);
  const isTelling = sounds.some((one) => one.length - one.indexOf('_') > 2);
  const pieces = sounds.filter((one) => one.length - one.indexOf('_') > 3);
  return [
    [alike, parted, [inOnePiece]],
    words.length > mostNear ? [] : [nearly],
    isTelling ? [sounding, ...(pieces.length === 0 ? [] : [[pieces.map((one) => is('searchSounds', one))]])] : [],
  ].map((ways) => ({ match: 'OTHER_SCRIPT', ways }));
}

/**
 * How names may be what a text says, the best first; each level that finds a name finds it for what stands in its
 * `match`. Empty when the text has neither words nor signs.
 */
export function levelsOf(text: string): Level[] {
  const words = queryWords(text);
  if (words.length > 0) return [...sameScript(words), ...otherScripts(text)];
  const signs = signsOf(text);
  if (signs.length === 0) return [];
  return [
    { match: 'EXACT', ways: [[form('w', whole(text))]] },
    { match: 'WORD', ways: [signs.map((one) => form('s', one))] },
  ];
}
