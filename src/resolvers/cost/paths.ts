import { pathFiles } from './exports.js';
import { namedBy } from './lists.js';
import type { Parts } from './parts.js';
import type { FieldPlan } from './plan.js';
import { plus, read, times, type Sum } from './sum.js';
import { given, pageSizeOf, type Variables } from './values.js';
import { defaultHops, tiesAHop } from './weights.js';

/** The counts of the ends, a shortest path, the ties beside it, and what is in the page: entities and relationships. */
const readsASearch = 5;

/** Paths between two entities: a level of the search a hop, whose ties are read in large batches, and the page. */
export function pathsOf(
  field: FieldPlan,
  below: Parts,
  { variables, maxPageSize }: { readonly variables: Variables; readonly maxPageSize: number },
): Sum {
  const asked = given(field, 'maxLength', variables) ?? defaultHops;
  const hops = typeof asked === 'number' && asked > 0 ? Math.ceil(asked) : defaultHops;
  const size = pageSizeOf(field, variables, maxPageSize);
  const search = read(tiesAHop * hops, readsASearch + hops);
  const page = read(size * (2 * hops + 1));
  const files = pathFiles(size, hops, below);
  return [namedBy(field, variables), search, page, files, times(below.each, size)].reduce(plus, below.once);
}
