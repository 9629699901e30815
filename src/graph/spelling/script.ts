/** The scripts that are told apart; what has no letters counts as Latin, all others are one. */
export type Script = 'LATIN' | 'ARABIC' | 'CYRILLIC' | 'GREEK' | 'HAN' | 'OTHER';

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['HAN', /\p{Script=Han}/u],
  ['ARABIC', /\p{Script=Arabic}/u],
  ['CYRILLIC', /\p{Script=Cyrillic}/u],
  ['GREEK', /\p{Script=Greek}/u],
  ['LATIN', /\p{Script=Latin}/u],
  ['OTHER', /\p{L}/u],
];

/** The script of a word. */
export const scriptOf = (word: string): Script => scripts.find(([, letters]) => letters.test(word))?.[0] ?? 'LATIN';
