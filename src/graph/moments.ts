import { queries } from '../generated/queries.js';
import type { Reader } from './reader.js';

/** The moments of changes, by their numbers as texts. */
async function momentsOf(reader: Reader, changes: readonly { readonly id: string }[]): Promise<Map<string, string>> {
  const rows = await reader.run(queries.vocabulary.moments, { numbers: changes.map(({ id }) => id) });
  return new Map(rows.map((row) => [row.number, row.at]));
}

/** When a change was recorded; null for the number of none, as what has not been superseded has it. */
export async function momentOf(reader: Reader, change: number): Promise<Date | null> {
  const at = await reader.load(momentsOf, { id: String(change) });
  return at === null ? null : new Date(at);
}
