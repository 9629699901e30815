import { words } from '../fold.js';
import { signsOf } from './signs.js';

/** Longer words are cut by the index. */
const longest = 200;

/** Letters that an index leaves together in a word; it would part the others, each of which is spelled out. */
const apart = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}0-9_]/gu;

/** A text as one word of an index, behind a letter that says what it is. */
export const token = (is: string, text: string): string =>
  `${is}_${text.replace(apart, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`)}`.slice(0, longest);

/** Initials of a name before its last word: "jkrowling"; null of a name of one word. */
export const initialed = (name: readonly string[]): string | null =>
  name.length < 2 ? null : name.map((word, i) => (i === name.length - 1 ? word : Array.from(word)[0])).join('');

/** A name without what stands between its first and its last word; null when nothing does. */
export const withoutMiddle = (name: readonly string[]): string[] | null =>
  name.length < 3 ? null : [name[0] ?? '', name.at(-1) ?? ''];

/** Words of which single letters that follow each other are one: "j p morgan" is "jp morgan". */
export const initialsTogether = (name: readonly string[]): string[] =>
  name.reduce<string[]>((all, word, i) => {
    const before = name[i - 1];
    const goesOn = before !== undefined && Array.from(before).length === 1 && Array.from(word).length === 1;
    if (goesOn) all.push(`${all.pop() ?? ''}${word}`);
    else all.push(word);
    return all;
  }, []);

/** Neighbours written together. */
export const pairs = (name: readonly string[]): string[] => name.slice(1).map((word, i) => `${name[i] ?? ''}${word}`);

/** A name in one piece; of a name that is only signs these. */
export const whole = (name: string): string => words(name).join('') || signsOf(name).join('');

/**
 * Other ways to write a name, as words of an index: in one piece (`w_`), neighbours together (`p_`), all but the last word
 * as initials (`n_`), and its signs (`s_`).
 */
export function formsOf(name: string): string[] {
  const own = words(name);
  const together = initialsTogether(own);
  const short = withoutMiddle(own);
  const all = whole(name);
  const initials = [initialed(own), short && initialed(short)].filter((one) => one !== null);
  return [
    ...(all === '' ? [] : [token('w', all)]),
    ...[...pairs(own), ...pairs(together), ...together.filter((word) => !own.includes(word))].map((one) =>
      token('p', one),
    ),
    ...initials.map((one) => token('n', one)),
    ...signsOf(name).map((one) => token('s', one)),
  ];
}
