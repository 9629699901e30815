import { roman } from './roman.js';
import { scriptOf, type Script } from './script.js';
import { coarseSounds, sounds, type Sounds } from './sounds.js';

/** More ways to read one word are left out. */
const mostWays = 8;

/** Continues every way by every sound. */
function extended(ways: readonly string[], all: readonly string[]): string[] {
  const next = new Set(ways.flatMap((way) => all.map((sound) => way + sound)));
  return [...next].slice(0, mostWays);
}

/** Stands for a vowel until a word is read: what has none between, and sounds the same, is one sound. */
const vowel = '.';

/** Vowels may be unwritten between any two letters. */
const isUnvoweled = (word: string): boolean => scriptOf(word) === 'ARABIC';

/**
 * The ways to read a word by a table: at each place the first rule that fits counts; what none knows is silent.
 * @param joins whether a sound twice, with nothing between, is one
 */
function read(word: string, rules: Sounds, joins: boolean): string[] {
  let ways = [''];
  for (let at = 0; at < word.length;) {
    const rest = word.slice(at);
    const rule = rules.find(([letters, where]) => rest.startsWith(letters) && (where === null || where(word, at)));
    if (rule) ways = extended(ways, rule[2]);
    at += rule?.[0].length ?? 1;
  }
  return [...new Set(ways.map((way) => (joins ? way.replace(/([A-Z])\1+/g, '$1') : way).replaceAll(vowel, '')))];
}

/** A word as it is read. Doubled letters are one, but where a vowel between may not be written. */
function plain(word: string): string {
  const letters = roman(word);
  return isUnvoweled(word) ? letters.replace(/ll/g, 'l') : letters.replace(/([a-z])\1+/g, '$1');
}

/**
 * The consonants of a folded word, by classes that scripts do not confuse, in each way in which it may be read. A vowel
 * counts only as a beginning. Nothing for a word without letters.
 */
export function skeletons(word: string): string[] {
  const script = scriptOf(word);
  return read(plain(word), sounds[script], !isUnvoweled(word)).filter((way) => way !== '');
}

/** The same as Chinese writes foreign names, which has fewer sounds; of a Chinese word, or of one in Latin letters. */
export function coarseSkeletons(word: string): string[] {
  const script: Script = scriptOf(word);
  return read(plain(word), coarseSounds[script === 'HAN' ? 'HAN' : 'LATIN'], true).filter((way) => way !== '');
}
