/*
The normalization and the light stemmer of Lucene's Arabic analyzer (Larkey, Ballesteros and Connell, "Light stemming for
Arabic information retrieval"), so that words that its index has found can be shown.
*/

/** Tatweel, and the vowel signs. */
const marks = /\u0640|[\u064b-\u0652]/g;
const letters: Readonly<Record<string, string>> = { آ: 'ا', أ: 'ا', إ: 'ا', ى: 'ي', ة: 'ه' };
const prefixes = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و'];
const suffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي'];

function withoutPrefix(word: string): string {
  const isLongEnough = (prefix: string) => (prefix.length === 1 ? word.length >= 4 : word.length >= prefix.length + 2);
  const prefix = prefixes.find((one) => isLongEnough(one) && word.startsWith(one));
  return word.slice(prefix?.length ?? 0);
}

/** Each suffix goes once, in this order. */
const withoutSuffixes = (word: string): string =>
  suffixes.reduce(
    (rest, suffix) =>
      rest.length >= suffix.length + 2 && rest.endsWith(suffix) ? rest.slice(0, -suffix.length) : rest,
    word,
  );

/** The stem of a word, null when it is in no Arabic letters. */
export function arabicStem(word: string): string | null {
  if (!/\p{Script=Arabic}/u.test(word)) return null;
  const plain = word.replace(marks, '').replace(/[آأإىة]/g, (letter) => letters[letter] ?? letter);
  return withoutSuffixes(withoutPrefix(plain));
}
