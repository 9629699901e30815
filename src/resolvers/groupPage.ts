import { createHash } from 'node:crypto';
import { WhowhomError } from '../errors.js';
import type { Page } from '../graph/model.js';
import { cut, type PageRequest } from '../graph/page.js';

/** Groups have no id: what tells one from the others of its list, as short text, for names may be long. */
export const groupKey = (parts: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 20);

/** What such a key looks like. */
export const groupKeyPattern = /^[\w-]{20}$/;

/**
 * A page of a list of groups that is all there, in its order.
 * @throws WhowhomError BAD_CURSOR for a cursor of a group that is not in the list
 */
export function groupPage<Group>(
  groups: readonly Group[],
  keyOf: (group: Group) => string,
  request: PageRequest,
): Page<Group> {
  // A key costs a hash: one is made of each group only where a cursor has to be found.
  const placeOf = (key: string): number => {
    const place = groups.findIndex((group) => keyOf(group) === key);
    if (place >= 0) return place;
    const wanted = 'a cursor of this very list';
    throw new WhowhomError('BAD_CURSOR', 'The cursor is of a group that is not in the list.', { wanted });
  };
  const { after, before, backward, size } = request;
  const between = groups.slice(
    after === null ? 0 : placeOf(after) + 1,
    before === null ? groups.length : placeOf(before),
  );
  if (backward) between.reverse();
  return cut(
    between.slice(0, size + 1).map((row) => ({ key: keyOf(row), row })),
    request,
  );
}
