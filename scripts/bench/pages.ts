import type { Case } from './cases.js';
import { ask } from './measure.js';

interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** The list in an answer: the first thing with a pageInfo. */
function listIn(data: unknown): Paged | null {
  if (typeof data !== 'object' || data === null) return null;
  if ('pageInfo' in data) return data as Paged;
  for (const one of Object.values(data)) {
    const found = listIn(one);
    if (found !== null) return found;
  }
  return null;
}

/** Walks the pages of a list; gives those with these numbers, or the last one where there are fewer. */
export async function pagesOf(url: string, first: Case, numbers: readonly number[]): Promise<Case[]> {
  const found: Case[] = [];
  let last = first;
  for (let number = 1; number < Math.max(...numbers);) {
    const page = listIn((await ask(url, last)).data);
    if (page?.pageInfo.hasNextPage !== true) {
      if (!found.includes(last)) found.push(last);
      break;
    }
    number += 1;
    const variables = [{ ...first.variables[0], after: page.pageInfo.endCursor }];
    last = { ...first, name: first.name.replace('page 1', `page ${number}`), variables };
    if (numbers.includes(number)) found.push(last);
  }
  return found;
}
