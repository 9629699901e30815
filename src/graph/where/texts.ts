import type { InputMaybe, TextFilter } from '../../generated/schema-types.js';
import { plainText, wordList } from '../arguments.js';
import { fold } from '../fold.js';
import { at, spend, type Place } from './budget.js';
import type { TextProperty } from './fields.js';
import { any, test, type TextTest, type Tree } from './tree.js';
import { existence, given } from './values.js';

/** The longest text in a condition. */
export const longestText = 1000;

/** How a text that is given is compared with those that are stored. */
export interface Compared {
  readonly text: string;
  readonly folded: boolean;
}

/**
 * Emoji and signs fold to nothing, which every text holds and begins with: what has nothing but them is compared as it
 * is written.
 */
export function compared(text: string, ignore: boolean): Compared {
  const folded = ignore ? fold(text) : '';
  return folded === '' ? { text, folded: false } : { text: folded, folded: true };
}

const named = (tested: TextTest): Tree => test({ t: 'named', is: tested });

/** A test of a text, or of any of all names. */
function textTest(field: TextProperty, folded: boolean, tested: TextTest): Tree {
  const own = test({ ...tested, p: folded ? field.folded : field.plain });
  return field.named === true && !folded ? any([own, named(tested)]) : own;
}

/** One of some texts, those that fold to something by their folds. */
function among(field: TextProperty, all: readonly Compared[]): Tree {
  const [folded, plain] = [all.filter((one) => one.folded), all.filter((one) => !one.folded)];
  const one = (list: readonly Compared[], isFolded: boolean) =>
    textTest(field, isFolded, { t: 'in', v: list.map(({ text }) => text) });
  if (folded.length === 0) return one(plain, false);
  return plain.length === 0 ? one(folded, true) : any([one(folded, true), one(plain, false)]);
}

/** Conditions on a text; where it is `always` compared folded, `ignoreCase` says nothing. */
export function textTests(filter: InputMaybe<TextFilter>, field: TextProperty, place: Place, always = false): Tree[] {
  if (!given(filter)) return [];
  const { eq, in: list, contains, startsWith, endsWith, exists, ignoreCase = false } = filter;
  const read = (text: string, part: string) =>
    compared(plainText(text, `${place.path}.${part}`, longestText), ignoreCase || always);
  const holds = (asked: InputMaybe<string>, part: string, t: 'contains' | 'starts' | 'ends'): Tree[] => {
    if (!given(asked)) return [];
    spend(at(place, part));
    const { text, folded } = read(asked, part);
    return [textTest(field, folded, { t, v: text })];
  };
  const isOne = (texts: readonly string[], part: string): Tree => {
    spend(at(place, part));
    return among(
      field,
      texts.map((text) => read(text, part)),
    );
  };
  return [
    ...(given(eq) ? [isOne([eq], 'eq')] : []),
    ...(given(list) ? [isOne(wordList(list, `${place.path}.in`), 'in')] : []),
    ...holds(contains, 'contains', 'contains'),
    ...holds(startsWith, 'startsWith', 'starts'),
    ...holds(endsWith, 'endsWith', 'ends'),
    ...existence(place, field.there ?? field.plain, exists),
  ];
}
