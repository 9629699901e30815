import { LRUCache } from 'lru-cache';
import { arabicTexts, foldedNames, withArticles, words } from '../fold.js';
import { formsOf, token } from './forms.js';
import { roman, romanWords } from './roman.js';
import { scriptOf, type Script } from './script.js';
import { coarseSkeletons, skeletons } from './skeleton.js';

/** More words of a name are not kept by their sounds. */
const mostWords = 10;

/** What begins the words of the sounds of a script: Chinese ones are told apart less finely. */
const marks: Readonly<Record<Script, string>> = {
  ...{ LATIN: 'l', ARABIC: 'a', CYRILLIC: 'c', GREEK: 'g', HAN: 'h', OTHER: 'o' },
};

/** What begins the sounds of a word in Latin letters as Chinese would write it. */
const forHan = 'k';

/** The sounds of a name in one piece begin with this too. */
const inOnePiece = 'w';

const tokens = (mark: string, all: readonly string[]): string[] => all.map((one) => token(mark, one).toLowerCase());

/** The sounds of a word, as words of an index. */
function readSounds(word: string, prefix: string): string[] {
  const script = scriptOf(word);
  if (script === 'HAN') return tokens(`${prefix}${marks.HAN}`, coarseSkeletons(word));
  const fine = tokens(`${prefix}${marks[script]}`, skeletons(word));
  return script === 'LATIN' ? [...fine, ...tokens(`${prefix}${forHan}`, coarseSkeletons(word))] : fine;
}

/** Many names share their words, and reading one takes longer than all else that is made of it. */
const wordsRead = new LRUCache<string, readonly string[]>({ max: 10_000 });

/** Longer words come in one name only, and would take much to keep. */
const longestKept = 40;

/** The same, of a word that comes in many names. */
function soundsOf(word: string): readonly string[] {
  if (word.length > longestKept) return readSounds(word, '');
  const known = wordsRead.get(word);
  if (known !== undefined) return known;
  const read = readSounds(word, '');
  wordsRead.set(word, read);
  return read;
}

function soundsIn(word: string, prefix: string): string[] {
  const script = scriptOf(word);
  if (script === 'HAN') return tokens(`${prefix}${forHan}`, coarseSkeletons(word));
  const others = (['LATIN', 'ARABIC', 'CYRILLIC', 'GREEK', 'OTHER'] as const).filter((one) => one !== script);
  const fine = skeletons(word);
  const coarse = script === 'LATIN' ? tokens(`${prefix}${marks.HAN}`, coarseSkeletons(word)) : [];
  return [...others.flatMap((other) => tokens(`${prefix}${marks[other]}`, fine)), ...coarse];
}

/** The sounds by which a word finds words in other scripts. */
export const soundsElsewhere = ({ folded, bare }: SoundingWord): string[] => [
  ...new Set([folded, bare].flatMap((word) => soundsIn(word, ''))),
];

/** The same of a whole name, whose words another script may part otherwise. */
export const wholeSoundsElsewhere = (name: readonly SoundingWord[]): string[] =>
  soundsIn(name.map(({ folded }) => folded).join(''), inOnePiece);

/** A folded word, and the same with the letters that would be an Arabic article, if it has them. */
export interface SoundingWord {
  readonly folded: string;
  readonly bare: string;
}

/** The Arabic article in Latin letters, which folding takes from Arabic words. */
const article = /^(al|el|ul)$/;

/** The words of a name that sound, at most so many; all when none but articles are left. */
export function soundingWords(name: string, most: number): readonly SoundingWord[] {
  const bare = withArticles(name).split(' ');
  const all = words(name).map((folded, i) => ({ folded, bare: bare[i] ?? folded }));
  const some = all.filter(({ folded }) => !article.test(folded));
  return (some.length === 0 ? all : some).slice(0, most);
}

function nameSounds(name: string): string[] {
  const own = soundingWords(name, mostWords);
  const each = own.flatMap(({ folded, bare }) => [folded, bare].flatMap((word) => soundsOf(word)));
  return [...each, ...readSounds(own.map(({ folded }) => folded).join(''), inOnePiece)];
}

/** What a name that is in other letters is in Latin ones: its words, and all in one piece (`w_`). */
function romanOf(name: string): string[] {
  const own = words(name);
  if (own.every((word) => scriptOf(word) === 'LATIN')) return [];
  const all = own.map(roman).join('');
  const some = own.flatMap((word) => [...romanWords(word), roman(word)]).filter((word) => word !== '');
  return all === '' ? [] : [...new Set([...some, token('w', all)])];
}

/** What the indexes hold of the names of an entity. All of it follows from them. */
export interface NameTexts {
  /** The folded names. */
  readonly search: readonly string[];
  /** Those in Arabic letters, as written. */
  readonly searchArabic: readonly string[];
  /** Other ways to write each (`formsOf`), parted by blanks. */
  readonly searchForms: readonly string[];
  /** Of each in other letters what it is in Latin ones. */
  readonly searchRoman: readonly string[];
  /** The consonants of the words of each, by script. */
  readonly searchSounds: readonly string[];
}

/** Each list once, as a text; empty ones are none. */
const lines = (lists: readonly (readonly string[])[]): string[] =>
  [...new Set(lists.map((list) => [...new Set(list)].join(' ')))].filter((line) => line !== '');

/** What the indexes hold of names. */
export const nameTexts = (names: readonly string[]): NameTexts => ({
  search: foldedNames(names),
  searchArabic: arabicTexts(names),
  searchForms: lines(names.map(formsOf)),
  searchRoman: lines(names.map(romanOf)),
  searchSounds: lines(names.map(nameSounds)),
});
