/** Finds nothing: no word that is kept is this one. */
const none = '"\\*none\\*"';

/** The Lucene query of any of some words, each as it stands in an index whose words are whole values. */
export const anyWord = (words: readonly string[]): string =>
  words.length === 0 ? none : words.map((word) => `"${word.replace(/["\\]/g, '\\$&')}"`).join(' OR ');
