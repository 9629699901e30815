/**
 * Ids for a statement to look up, as a map: `$ids[e.id]` is true, or null. The database goes through a list for every row;
 * of 10,000 ids that takes longer than all else.
 */
export const lookup = (ids: readonly string[]): Record<string, true> =>
  Object.fromEntries(ids.map((id) => [id, true] as const));
