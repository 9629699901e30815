import anyAscii from 'any-ascii';
import { scriptOf } from './script.js';

/** Arabic letters that carry a vowel in a name, which a general transliteration leaves out. */
const arabicVowels: Readonly<Record<string, string>> = { ا: 'a', ع: 'a', و: 'w', ي: 'y' };

/** What Greek writes with two letters because it has none for the sound. */
const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/^μπ/u, 'b'],
  [/^ντ/u, 'd'],
  [/^γκ/u, 'g'],
  [/τζ/gu, 'j'],
  [/ου/gu, 'u'],
  [/[αε]υ/gu, 'av'],
  [/χ/gu, 'kh'],
  [/ζ/gu, 'z'],
];

function spelled(word: string): string {
  const script = scriptOf(word);
  if (script === 'ARABIC') return anyAscii(word.replace(/[اعوي]/gu, (letter) => arabicVowels[letter] ?? letter));
  if (script !== 'GREEK') return anyAscii(word);
  return anyAscii(greekPairs.reduce((rest, [letters, sound]) => rest.replace(letters, sound), word));
}

/** A folded word in the letters a to z and digits, as near as a table of letters comes; empty when it has no such sound. */
export const roman = (word: string): string =>
  spelled(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * A folded word as the words that it is in Latin letters. A Chinese name of two to four characters is a family name and
 * a given name.
 */
export function romanWords(word: string): string[] {
  const letters = Array.from(word);
  const isName = letters.length >= 2 && letters.length <= 4 && /^\p{Script=Han}+$/u.test(word);
  const family = letters.length === 4 ? 2 : 1;
  const parts = isName ? [letters.slice(0, family).join(''), letters.slice(family).join('')] : [word];
  return parts.map(roman).filter((part) => part !== '');
}
