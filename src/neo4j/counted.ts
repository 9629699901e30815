import type { Query } from '../query.js';

/** How many rows an answer has: of a row that wraps others those in its column `rows`, and not itself. */
export function rowsIn<R>({ wraps }: Pick<Query<never, R>, 'wraps'>, rows: readonly R[]): number {
  if (wraps !== true) return rows.length;
  const wrapped = rows.map((row) => (row as { readonly rows?: unknown }).rows);
  return wrapped.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
