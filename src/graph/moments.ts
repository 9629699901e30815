import { queries } from '../generated/queries.js';
import type { Reader } from './reader.js';

/** When a change was recorded; null for the number of none, as what has not been superseded has it. */
export async function momentOf(reader: Reader, change: number): Promise<Date | null> {
  const at = await reader.one('moments', String(change), async (numbers) => {
    const rows = await reader.run(queries.vocabulary.moments, { numbers });
    return new Map(rows.map((row) => [row.number, row.at]));
  });
  return at === null ? null : new Date(at);
}
