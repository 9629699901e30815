import { fold, words } from '../fold.js';
import { isNear } from '../search/matched.js';
import { initialed, token, whole, withoutMiddle } from '../spelling/forms.js';
import { scriptOf } from '../spelling/script.js';
import { nameTexts, soundingWords, wholeSoundsElsewhere } from '../spelling/texts.js';

/** How the names of two entities are alike, the best first. */
export const likenesses = ['SAME_NAME', 'REORDERED_NAME', 'SIMILAR_NAME', 'NAME_IN_OTHER_SCRIPT'] as const;

/** How the names of two entities are alike. */
export type NameLikeness = (typeof likenesses)[number];

/** In shorter names one letter off is another name. */
const fewestLetters = 5;

/** Fewer consonants, behind what tells the script, are in too many names. */
const fewestSounds = 3;

/** A name with what it is compared by. */
export interface ComparedName {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** Its words in one order. */
  readonly ordered: string;
  /** In one piece. */
  readonly whole: string;
  readonly last: string;
  readonly digits: string;
  /** Its words but the last one as initials, and the same without what stands between. */
  readonly initials: readonly string[];
  readonly script: string;
  /** By what it is found in an index, and by what it finds names in other scripts. */
  readonly sounds: ReadonlySet<string>;
  readonly sought: readonly string[];
  readonly roman: string | null;
}

/** Further words of a name are not looked up. */
const mostWords = 10;

const isTelling = (sound: string): boolean => sound.length - sound.indexOf('_') > fewestSounds;

/** A name as it is compared. */
export function comparedName(text: string): ComparedName {
  const own = words(text);
  const short = withoutMiddle(own);
  const texts = nameTexts([text]);
  const sounds = texts.searchSounds.flatMap((line) => line.split(' '));
  const roman = texts.searchRoman.flatMap((line) => line.split(' ')).find((word) => word.startsWith('w_'));
  const heard = soundingWords(text, mostWords);
  return {
    ...{ text, folded: fold(text), words: own, ordered: [...own].sort().join(' '), whole: whole(text) },
    ...{ last: own.at(-1) ?? '', digits: fold(text).replace(/\D/g, '') },
    initials: [initialed(own), short && initialed(short)].filter((one) => one !== null),
    script: scriptOf(own.join('')),
    sounds: new Set(sounds.filter((sound) => sound.startsWith('w') && isTelling(sound))),
    sought: heard.length === 0 ? [] : wholeSoundsElsewhere(heard).filter(isTelling),
    roman: roman ?? null,
  };
}

/** "J. K. Rowling" and "Joanne Kathleen Rowling": the last word is the same, the others are initials in one of the two. */
const hasInitialsOf = (a: ComparedName, b: ComparedName): boolean => a.last === b.last && b.initials.includes(a.whole);

/** Names that differ by a figure are those of other models, rounds and years. */
const isOneOff = (a: ComparedName, b: ComparedName): boolean =>
  a.digits === b.digits &&
  Math.min(Array.from(a.whole).length, Array.from(b.whole).length) >= fewestLetters &&
  isNear(a.whole, b.whole, 1);

function soundAlike(a: ComparedName, b: ComparedName): boolean {
  if (a.script === b.script) return false;
  const romanOf = (one: ComparedName) => one.roman ?? token('w', one.whole);
  return (
    romanOf(a) === romanOf(b) || a.sought.some((one) => b.sounds.has(one)) || b.sought.some((one) => a.sounds.has(one))
  );
}

/** How two names are alike; null when they are not. */
export function likeness(a: ComparedName, b: ComparedName): NameLikeness | null {
  if (a.folded === '' || b.folded === '') return null;
  if (a.folded === b.folded) return 'SAME_NAME';
  if (a.ordered === b.ordered) return 'REORDERED_NAME';
  if (a.whole === b.whole || hasInitialsOf(a, b) || hasInitialsOf(b, a) || isOneOff(a, b)) return 'SIMILAR_NAME';
  return soundAlike(a, b) ? 'NAME_IN_OTHER_SCRIPT' : null;
}

/** The Lucene query that finds names that may be like a name by the forms that are kept of names; null of one without words. */
function queryOf(one: ComparedName): string | null {
  if (one.folded === '') return null;
  const piece = token('w', one.whole);
  const off = Array.from(one.whole).length < fewestLetters ? [] : [`searchForms:${piece}~1`];
  const anyOrder = one.words.slice(0, mostWords).map((word) => `+search:"${word}"`);
  const terms = [
    `searchForms:${piece}^8`,
    ...off,
    ...(one.words.length < 2 ? [] : [`(${anyOrder.join(' ')})^4`]),
    `searchForms:${token('n', one.whole)}`,
    ...one.initials.map((initials) => `searchForms:${token('w', initials)}`),
    `searchRoman:${piece}`,
    ...(one.roman === null ? [] : [`searchForms:${one.roman}`, `searchRoman:${one.roman}`]),
    ...one.sought.map((sound) => `searchSounds:${sound}`),
  ];
  return [...new Set(terms)].join(' ');
}

/** A Lucene query for each name, so that none has more clauses than Lucene takes. */
export const likeNamesQueries = (names: readonly ComparedName[]): string[] => [
  ...new Set(names.map(queryOf).filter((query) => query !== null)),
];
