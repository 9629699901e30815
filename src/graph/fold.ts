/** Letters that Unicode does not take apart and that people type otherwise; Arabic ones by how names are misspelt. */
const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'k',
  ς: 'σ',
};
const letterPattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Tatweel stretches a line and the zero-width characters steer its shaping; none of them is part of a name. */
const invisible = /[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;
const marks = /\p{M}/gu;
const notWord = /[^\p{L}\p{N}]+/gu;
const digits = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const article = /^ال(?=\p{L}{3})/u;

/**
 * A text as names are compared: without case, accents, Arabic vowel signs, hamza forms and the Arabic article, its
 * words parted by one blank. Names and questions go through the same fold, so what matters is only that variants meet.
 */
export const fold = (text: string): string =>
  withArticles(text)
    .split(' ')
    .map((word) => word.replace(article, ''))
    .join(' ');

/** A folded text with the Arabic article, which may as well be the beginning of a foreign name. */
export function withArticles(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(invisible, '')
    .toLowerCase()
    .replace(letterPattern, (letter) => letters[letter] ?? letter)
    .replace(digits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .normalize('NFC')
    .replace(notWord, ' ')
    .trim();
}

/** The folded words of a text. */
export function words(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** The folded names of an entity, each once; those of which nothing is left are none. */
export const foldedNames = (names: readonly string[]): string[] =>
  [...new Set(names.map(fold))].filter((name) => name !== '');

/** The names in Arabic letters, for the index that knows Arabic stems. */
export function arabicTexts(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => /\p{Script=Arabic}/u.test(name)))];
}
