import { fragments, queries } from '../../generated/queries.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import { isAllThatStands } from '../filters/compile.js';
import type { Reader } from '../reader.js';
import { degreesOf, type CountRow, type DegreeBy } from './counts.js';
import { expansion, expansionKey, expansionValues, patternOf } from './patterns.js';
import type { TieSelection } from './selection.js';

const { tiesOut, tiesIn, tiesAny } = fragments.entities;

/** Of some types the counts of each, which the degree store has; a tie to itself counts once where both ways count. */
async function summed(reader: Reader, ids: readonly string[], { types, direction }: TieSelection) {
  const by = new Set<DegreeBy>(direction === 'ANY' ? ['TYPE'] : ['TYPE', 'DIRECTION']);
  const sumOf = (rows: readonly CountRow[]) =>
    rows
      .filter((row) => row.type !== null && types.includes(row.type))
      .filter((row) => direction === 'ANY' || row.direction === direction)
      .reduce((sum, { count }) => sum + count, 0);
  const counts = await Promise.all(ids.map((id) => degreesOf(reader, id, by)));
  return new Map(ids.map((id, i) => [id, sumOf(counts[i] ?? [])]));
}

/** How many ties of each owner a selection holds, exactly. Without conditions the degree store knows. */
export async function tieTotals(
  reader: Reader,
  ids: readonly string[],
  selection: TieSelection,
): Promise<Map<string, number>> {
  const { types, direction, conditions } = selection;
  if (types.length === 0) return new Map(ids.map((id) => [id, 0]));
  if (isAllThatStands(conditions) && patternOf(types).condition !== '') return summed(reader, ids, selection);
  const key = expansionKey(selection);
  const rows = isAllThatStands(conditions)
    ? await reader.run(
        compose(queries.entities.tieCounts, key, {
          pattern: () => withTypes({ OUT: tiesOut, IN: tiesIn, ANY: tiesAny }[direction].text, types),
        }),
        { ids },
      )
    : await reader.run(compose(queries.entities.tieCountsWhere, key, { pattern: () => expansion(selection) }), {
        ids,
        values: expansionValues(selection),
      });
  return new Map(rows.map(({ id, count }) => [id, count]));
}
