import { entityIds } from './entityLists.js';
import type { Reader } from './reader.js';
import { settled as settledBy, type Conditions } from './where/index.js';

/**
 * The same conditions with none on relationships within another one: what is within is asked first.
 * @throws WhowhomError TOO_COMPLEX when an inner condition is met by too many
 */
export const settled = (reader: Reader, conditions: Conditions): Promise<Conditions> =>
  settledBy(conditions, (inner, limit) => entityIds(reader, inner, limit));
