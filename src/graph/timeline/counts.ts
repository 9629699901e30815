import { fragments, queries } from '../../generated/queries.js';
import { compose } from '../../neo4j/compose.js';
import { rangeRows, type Reading } from '../ranges.js';
import type { Reader } from '../reader.js';
import { limitsOf } from '../ties/walks.js';
import { graphVersion } from '../vocabulary.js';
import { extentOf } from './extent.js';
import { expansionOf, type Anchors } from './expansion.js';
import { latestValues, wholeReading } from './reading.js';
import { anyDay, settledSelection, withPiece, type ChangeSelection } from './selection.js';
import { countIndex, indexesOf } from './walks.js';

const noLimit = Number.MAX_SAFE_INTEGER;

async function countExpanded(
  reader: Reader,
  selection: ChangeSelection,
  anchors: Anchors | null,
  reading: Reading,
): Promise<number> {
  const { text, key, values } = expansionOf(selection, anchors);
  const query = compose(queries.timeline.count, key, {
    walks: () => fragments.timeline.countExpanded.text.replace('EXPANDED', () => text),
  });
  const rows = await reader.run(query, {
    ranges: rangeRows(reading).map((range) => ({ ...range, skip: 0n })),
    limits: limitsOf(selection.types, noLimit),
    values: { ...values, ...latestValues(selection.days) },
  });
  return rows[0]?.count ?? 0;
}

/** Of the whole graph the indexes are counted, and that is kept until the graph changes; filters have to look at all. */
async function countAll(reader: Reader, selection: ChangeSelection, reading: Reading): Promise<number> {
  const indexes = indexesOf(selection);
  const { conditions, types, days } = selection;
  const what = JSON.stringify([indexes, types, days, reading, conditions.key, conditions.values]);
  const key = `changes ${await graphVersion(reader)} ${what}`;
  const kept = await reader.kept.through(key, async () => {
    const counts = await Promise.all(indexes.map((index) => countIndex(reader, index, selection, reading)));
    return { count: counts.reduce((sum, one) => sum + one, 0) };
  });
  return kept.count;
}

async function count(reader: Reader, selection: ChangeSelection, reading: Reading): Promise<number> {
  const { isExpanded, anchors } = await extentOf(reader, selection);
  const isCounted = selection.of === null && !isExpanded && !selection.conditions.filters;
  return isCounted ? countAll(reader, selection, reading) : countExpanded(reader, selection, anchors, reading);
}

/** How many changes a selection holds, exactly. */
export async function changeTotal(reader: Reader, given: ChangeSelection): Promise<number> {
  if (given.types.length === 0) return 0;
  const selection = await settledSelection(reader, given);
  return count(reader, selection, wholeReading(selection));
}

/** The keys of relationships without a start. */
const undatedOnly: Reading = { ranges: [{ low: '0', high: '1' }], down: true };

/** How many relationships of a selection have neither a start nor an end that is stated, exactly. */
export async function undatedTotal(reader: Reader, given: ChangeSelection): Promise<number> {
  if (given.types.length === 0) return 0;
  const { conditions, ...rest } = await settledSelection(reader, given);
  const undated = withPiece(conditions, fragments.timeline.noEnd);
  return count(reader, { ...rest, conditions: undated, sides: ['start'], days: anyDay }, undatedOnly);
}
