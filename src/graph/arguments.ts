import { shown, WhowhomError } from '../errors.js';
import { toId } from '../ids.js';

/** The longest list in an argument. */
export const maxListLength = 1000;

/** How many rows a list gives when it is not told. */
export const defaultPageSize = 20;

/** Which page of a list is asked for, as it comes. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

function badPageSize(path: string, size: number, largest: number): WhowhomError {
  return new WhowhomError('BAD_PAGE_SIZE', `${path} is ${size}; wanted a whole number from 0 to ${largest}.`, {
    path,
    got: size,
    wanted: `0 to ${largest}`,
  });
}

/**
 * Checks a page size: a whole number from 0 to the largest page, from the front or from the back.
 * @throws WhowhomError BAD_PAGE_SIZE, or BAD_ARGUMENT when both ends are asked for
 */
export function pageSize({ first, last }: PageArguments, largest: number): { size: number; backward: boolean } {
  const backward = last !== null && last !== undefined;
  if (backward && first !== null && first !== undefined) {
    throw new WhowhomError('BAD_ARGUMENT', `first is ${first} and last is ${last}; wanted one of them.`, {
      path: 'last',
      got: last,
      wanted: 'first or last',
    });
  }
  const size = backward ? last : (first ?? defaultPageSize);
  if (size < 0 || size > largest) throw badPageSize(backward ? 'last' : 'first', size, largest);
  return { size, backward };
}

/**
 * Checks the ids in an argument.
 * @throws WhowhomError BAD_ID, or BAD_ARGUMENT for a list that is too long
 */
export function idList(ids: readonly string[], path: string): readonly string[] {
  if (ids.length > maxListLength) {
    throw new WhowhomError('BAD_ARGUMENT', `${path} holds ${ids.length} ids; wanted at most ${maxListLength}.`, {
      path,
      got: ids.length,
      wanted: `at most ${maxListLength}`,
    });
  }
  return ids.map((id, index) => toId(id, `${path}[${index}]`));
}

/**
 * Checks a text in an argument: what cannot be stored cannot be asked for.
 * @throws WhowhomError BAD_ARGUMENT
 */
export function plainText(text: string, path: string, longest: number): string {
  if (text.length > longest || !text.isWellFormed()) {
    const wanted = `well-formed text of at most ${longest} characters`;
    throw new WhowhomError('BAD_ARGUMENT', `${path} is ${shown(text)}; wanted ${wanted}.`, { path, got: text, wanted });
  }
  return text;
}

/**
 * Checks a list of words or texts in an argument.
 * @throws WhowhomError BAD_ARGUMENT when it is too long
 */
export function wordList<Word extends string>(words: readonly Word[], path: string): readonly Word[] {
  if (words.length <= maxListLength) return words;
  throw new WhowhomError('BAD_ARGUMENT', `${path} holds ${words.length} values; wanted at most ${maxListLength}.`, {
    path,
    got: words.length,
    wanted: `at most ${maxListLength}`,
  });
}

/**
 * Checks a number of things in an argument.
 * @throws WhowhomError BAD_ARGUMENT when it is negative
 */
export function count(value: number, path: string): number {
  if (value >= 0) return value;
  throw new WhowhomError('BAD_ARGUMENT', `${path} is ${value}; wanted a whole number from 0.`, {
    path,
    got: value,
    wanted: 'a whole number from 0',
  });
}

/**
 * Checks the ids in an argument, of which each counts once.
 * @throws WhowhomError BAD_ID, or BAD_ARGUMENT when there are fewer or more different ones than wanted
 */
export function distinctIds(ids: readonly string[], path: string, fewest: number, most: number): readonly string[] {
  const distinct = [...new Set(idList(ids, path))];
  if (distinct.length >= fewest && distinct.length <= most) return distinct;
  const wanted = `${fewest} to ${most}`;
  throw new WhowhomError('BAD_ARGUMENT', `${path} holds ${distinct.length} different ids; wanted ${wanted}.`, {
    path,
    got: distinct.length,
    wanted,
  });
}

/**
 * Checks a number in an argument.
 * @throws WhowhomError BAD_ARGUMENT when it is outside of its bounds
 */
export function wholeNumber(value: number, path: string, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  const wanted = `a whole number from ${least} to ${most}`;
  throw new WhowhomError('BAD_ARGUMENT', `${path} is ${value}; wanted ${wanted}.`, { path, got: value, wanted });
}

/**
 * Checks a language tag by whose order texts are sorted. There are tags by BCP 47 that name no language to sort by, such as
 * `x-private`, and old forms of others.
 * @throws WhowhomError BAD_ARGUMENT
 */
export function sortLocale(locale: string | null | undefined, path: string): string | null {
  if (locale === null || locale === undefined) return null;
  try {
    Intl.getCanonicalLocales(locale);
    return locale;
  } catch {
    const wanted = 'a language to sort by, such as ar, de or zh-Hans';
    throw new WhowhomError('BAD_ARGUMENT', `${path} is ${shown(locale)}; wanted ${wanted}.`, {
      path,
      got: locale,
      wanted,
    });
  }
}
