import { WhowhomError } from '../../errors.js';

/** What bounds one filter: each condition is looked at for each row. */
const mostConditions = 50;
const deepest = 5;

/** Where in a filter the compiler stands, and how much of what a filter may hold is used. */
export interface Place {
  /** Such as `where.all[0].otherEnd`. */
  readonly path: string;
  /** How many of `all`, `any`, `not` and `relationships` are around. */
  readonly depth: number;
  readonly used: { conditions: number };
}

/** The start of a filter. */
export const start = (path: string): Place => ({ path, depth: 0, used: { conditions: 0 } });

/** A field of the place. */
export const at = (place: Place, field: string): Place => ({ ...place, path: `${place.path}.${field}` });

function tooMuch(place: Place, what: string, limit: number): WhowhomError {
  return new WhowhomError('TOO_COMPLEX', `${place.path}: ${what}; the limit is ${limit}.`, {
    path: place.path,
    wanted: `at most ${limit}`,
  });
}

/** A field of the place that nests. @throws WhowhomError TOO_COMPLEX when that is too deep */
export function within(place: Place, field: string): Place {
  if (place.depth >= deepest) throw tooMuch(place, `nests ${place.depth + 1} deep`, deepest);
  return { ...at(place, field), depth: place.depth + 1 };
}

/** Counts a condition. @throws WhowhomError TOO_COMPLEX when there are too many */
export function spend(place: Place): void {
  place.used.conditions += 1;
  if (place.used.conditions > mostConditions) throw tooMuch(place, 'the filter has more conditions', mostConditions);
}
