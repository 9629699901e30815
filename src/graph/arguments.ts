import { shown, WhowhomError } from '../errors.js';
import { toId } from '../ids.js';

/** The longest list in an argument. */
export const maxListLength = 1000;

/**
 * Checks a page size: a whole number from 0 to the largest page.
 * @throws WhowhomError BAD_PAGE_SIZE
 */
export function pageSize(first: number, largest: number): number {
  if (first >= 0 && first <= largest) return first;
  throw new WhowhomError('BAD_PAGE_SIZE', `first is ${first}; wanted a whole number from 0 to ${largest}.`, {
    path: 'first',
    got: first,
    wanted: `0 to ${largest}`,
  });
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
