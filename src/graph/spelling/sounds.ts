import type { Script } from './script.js';

type Where = (word: string, at: number) => boolean;

/** What letters sound like: letters, where that holds (null is everywhere), the classes that they may be; a dot is a vowel. */
type Rule = readonly [letters: string, where: Where | null, sounds: readonly string[]];

/** The first rule that fits counts. */
export type Sounds = readonly Rule[];

const first: Where = (_, at) => at === 0;
const beforeFront: Where = (word, at) => 'eiy'.includes(word.charAt(at + 1) || '-');
const beforeVowel: Where = (word, at) => 'aeiouy'.includes(word.charAt(at + 1) || '-');
const beforeLip: Where = (word, at) => 'bp'.includes(word.charAt(at + 1) || '-');
const last: Where = (word, at) => at === word.length - 1;

/** Rules for letters that sound alike. */
const alike = (letters: string, where: Where | null, ...sounds: readonly string[]): Rule[] =>
  letters.split(' ').map((some) => [some, where, sounds]);

/** A vowel is heard at the beginning only, for many scripts leave the others out; those part what is beside them. */
const vowels = [...alike('a e i o u y', first, 'A'), ...alike('a e i o u y', null, '.')];

const single = [
  ...alike('b p', null, 'P'),
  ...alike('f v', null, 'F'),
  ...alike('d', null, 'D'),
  ...alike('t', null, 'T'),
  ...alike('l', null, 'L'),
  ...alike('r', null, 'R'),
  ...alike('m', null, 'M'),
  ...alike('n', null, 'N'),
  ...alike('s z', null, 'S'),
  ...alike('k q g c', null, 'K'),
];

/** What every script has in common, behind its own. */
const common: Sounds = [
  ...alike('shch', null, 'S'),
  ...alike('dzh dj', null, 'J'),
  ...alike('ngh ng nj', null, 'N'),
  ...alike('ph', null, 'F'),
  ...alike('th', null, 'T'),
  ...alike('tsh tch tch sh ts tz', null, 'S'),
  ...alike('zh', null, 'S', 'J'),
  ...alike('x', null, 'KS'),
  ...alike('w', first, 'A', 'F'),
  ...alike('w', null, '.', 'F'),
  ...alike('h', first, 'H'),
  ...alike('h', null, '.'),
  ...vowels,
  ...single,
  ...alike('j', null, 'J'),
];

const latin: Sounds = [
  ...alike('tsch tch sch sh cz sz', null, 'S'),
  ...alike('chr', null, 'KR'),
  ...alike('dt', null, 'T'),
  ...alike('h', first, 'H', 'A'),
  ...alike('wr', first, 'R'),
  ...alike('kn', first, 'N', 'KN'),
  ...alike('wh', first, 'A'),
  ...alike('kh', first, 'H', 'K'),
  ...alike('kh', null, 'K', ''),
  ...alike('gh', null, 'K', ''),
  ...alike('ch', null, 'S', 'K'),
  ...alike('dg', null, 'J', 'DK'),
  ...alike('x', first, 'S', 'KS'),
  ...alike('c', beforeFront, 'S'),
  ...alike('ng nj', null, 'N'),
  ...alike('g', beforeFront, 'J', 'K'),
  ...alike('j', first, 'J', 'A', 'H'),
  ...alike('j', null, 'J', ''),
  ...common,
];

const cyrillic: Sounds = [
  ...alike('kh', first, 'K', 'H'),
  ...alike('kh', null, 'K', ''),
  ...alike('ch', null, 'S'),
  ...alike('ndzh ng', null, 'N'),
  ...alike('dzh', null, 'J'),
  ...alike('g', first, 'K', 'H'),
  ...common,
];

const arabic: Sounds = [
  ...alike('tsh ch', null, 'S'),
  ...alike('kh', first, 'K', 'H'),
  ...alike('kh', null, 'K'),
  ...alike('gh', null, 'K'),
  ...alike('dh', null, 'D', 'S'),
  ...alike('th', null, 'T', 'S'),
  ...alike('ngh ng nj', null, 'N'),
  ...alike('j', null, 'J', 'K'),
  ...alike('w', first, 'A', 'F'),
  ...alike('w', null, '.'),
  ...common,
];

const greek: Sounds = [
  ...alike('kh', first, 'K', 'H'),
  ...alike('kh', null, 'K', ''),
  ...alike('ngkt', null, 'NT'),
  ...alike('ngk', null, 'N', 'NK'),
  ...alike('gu', first, 'A', 'K'),
  ...alike('gk', null, 'K', 'NK', 'N'),
  ...alike('gg', null, 'N'),
  ...alike('mp', null, 'P', 'MP'),
  ...alike('nt', null, 'D', 'ND', 'NT'),
  ...alike('ps', null, 'PS'),
  ...alike('g', beforeFront, 'K', 'A'),
  ...common,
];

/** The sounds of romanized words, by the script that they were written in. */
export const sounds: Readonly<Record<Script, Sounds>> = {
  ...{ LATIN: latin, CYRILLIC: cyrillic, ARABIC: arabic, GREEK: greek, HAN: latin, OTHER: latin },
};

const coarseLatin: Sounds = [
  ...alike('chr', null, 'KL'),
  ...alike('tsch tch sch sh cz sz ts tz zh', null, 'S'),
  ...alike('ch', null, 'S', 'K'),
  ...alike('c', beforeFront, 'S'),
  ...alike('ck kh', null, 'K'),
  ...alike('gh', null, 'K', ''),
  ...alike('ng', null, 'N'),
  ...alike('ph', null, 'F'),
  ...alike('th', null, 'T', 'S'),
  ...alike('x', null, 'KS'),
  ...alike('g', beforeFront, 'S', 'K'),
  ...alike('j', null, 'S', ''),
  ...alike('m', beforeLip, 'N'),
  ...alike('m', last, 'M', 'N'),
  ...alike('r', beforeVowel, 'L'),
  ...alike('r', null, '', 'L'),
  ...alike('l', last, 'L', ''),
  ...alike('l', null, 'L'),
  ...alike('w v', null, 'F', ''),
  ...alike('f', null, 'F'),
  ...alike('a e i o u y', null, '.'),
  ...alike('h', null, '.'),
  ...alike('d t', null, 'T'),
  ...alike('b p', null, 'P'),
  ...alike('m', null, 'M'),
  ...alike('n', null, 'N'),
  ...alike('s z', null, 'S'),
  ...alike('k q g c', null, 'K'),
];

const coarseHan: Sounds = [
  ...alike('zh ch sh z c s q', null, 'S'),
  ...alike('j', null, 'S', 'K'),
  ...alike('x', null, 'S', ''),
  ...alike('ng n', null, 'N'),
  ...alike('r l', null, 'L'),
  ...alike('w', null, 'F', ''),
  ...alike('f', null, 'F'),
  ...alike('d t', null, 'T'),
  ...alike('b p', null, 'P'),
  ...alike('g k', null, 'K'),
  ...alike('m', null, 'M'),
  ...alike('a e i o u y', null, '.'),
];

/** The sounds that Chinese writing tells apart: it has one r and l, ends no syllable in r, and parts all consonants. */
export const coarseSounds: Readonly<Record<'LATIN' | 'HAN', Sounds>> = { LATIN: coarseLatin, HAN: coarseHan };
