import { WhowhomError } from '../../errors.js';
import { idList } from '../arguments.js';

/** Each entity is a walk of its own, so a page of all costs at most so many times what a page of one does. */
const mostEntities = 100;

/**
 * Checks the ids of the entities whose changes are asked for; the same one twice is one.
 * @throws WhowhomError BAD_ID, or BAD_ARGUMENT for none or too many
 */
export function entitiesOf(of: readonly string[] | null | undefined): readonly string[] | null {
  if (of === null || of === undefined) return null;
  const ids = [...new Set(idList(of, 'of'))];
  if (ids.length > 0 && ids.length <= mostEntities) return ids;
  const wanted = `1 to ${mostEntities} ids, or none at all for the whole graph`;
  throw new WhowhomError('BAD_ARGUMENT', `of holds ${ids.length} ids; wanted ${wanted}.`, {
    path: 'of',
    got: ids.length,
    wanted,
  });
}
