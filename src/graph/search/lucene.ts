import { fold } from '../fold.js';

/** More words of a name than this are left out: each costs a walk of the index for what is nearly it. */
export const mostWords = 8;

/** More words of a text than this are left out. */
const mostTextWords = 16;

/** A query that finds nothing: no word has such characters. */
export const nothing = '\\*none\\*';

/** Lucene's own characters and words lose their meaning; folded text has letters and digits only, but be sure. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}_]/gu, '').toLowerCase();
}

/** The words of a text as the index holds them. */
export function queryWords(text: string, most = mostWords): string[] {
  const words = fold(text).split(' ').map(escaped);
  return words.filter((word) => word !== '').slice(0, most);
}

/** The query for the index of Arabic stems, which knows plurals and prefixes; no name in Arabic letters matches "zz". */
export function arabicQuery(text: string): string {
  const words = text.match(/\p{Script=Arabic}+/gu) ?? [];
  return words.length === 0 ? nothing : words.slice(0, mostWords).map(escaped).join(' AND ');
}

/** The words of a text that whole texts are searched for. */
export const textWords = (text: string): string[] => queryWords(text, mostTextWords);

/**
 * The Lucene query of words in whole texts: each must be there, whole or as a beginning; all of them side by side come
 * first. No letter may be wrong, for in texts nearly every word has neighbours. Nothing is found without a word.
 */
export function textQuery(words: readonly string[]): string {
  if (words.length === 0) return nothing;
  const all = words.map((word) => `(${word}^2 OR ${word}*)`).join(' AND ');
  return words.length === 1 ? all : `(${all}) OR "${words.join(' ')}"^8`;
}

/** The same for the index of Arabic stems, which is asked when a word is in Arabic letters. */
export function arabicTextQuery(text: string): string {
  if (!/\p{Script=Arabic}/u.test(text)) return nothing;
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const plain = words.map(escaped).filter((word) => word !== '');
  return plain.slice(0, mostTextWords).join(' AND ') || nothing;
}
