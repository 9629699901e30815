import { queries } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { compose } from '../../neo4j/compose.js';
import type { Page, RelationshipFacts, RelationshipRow } from '../model.js';
import { cut, type PageRequest } from '../page.js';
import { inReadingOrder, rangeRows, type OrderDirection, type Reading } from '../ranges.js';
import type { Reader } from '../reader.js';
import { withEnds, type Ends } from '../relationships.js';
import { portionOf, scanning, toRead, tried, type Read } from '../ties/scan.js';
import { limitsOf, orderPiece } from '../ties/walks.js';
import { expansionOf, type Anchors } from './expansion.js';
import { extentOf } from './extent.js';
import { changeReading, latestValues } from './reading.js';
import { settledSelection, type ChangeSelection } from './selection.js';
import { indexesOf, keysOfIndex, readIndex } from './walks.js';

type Row = { readonly key: string } & RelationshipFacts & Ends;

async function readExpanded(
  reader: Reader,
  selection: ChangeSelection,
  anchors: Anchors | null,
  reading: Reading,
  limit: number,
): Promise<Row[]> {
  const { text, key, values } = expansionOf(selection, anchors);
  const query = compose(queries.timeline.page, `${key} ${orderPiece(reading)}`, {
    walks: () => text,
    order: () => orderPiece(reading),
  });
  return reader.run(query, {
    ranges: rangeRows(reading).map((range) => ({ ...range, skip: 0n })),
    limit,
    limits: limitsOf(selection.types, limit),
    values: { ...values, ...latestValues(selection.days) },
  });
}

/** Rows of several indexes in the order of reading; what two of them give comes once. */
function merged<R extends { readonly key: string }>(
  lists: readonly (readonly R[])[],
  reading: Reading,
  limit: number,
): R[] {
  const inOrder = inReadingOrder(reading);
  return lists
    .flat()
    .sort((a, b) => inOrder(a.key, b.key))
    .filter((row, i, all) => row.key !== all[i - 1]?.key)
    .slice(0, limit);
}

/** Reads along the indexes, where conditions that few may meet are tried within the budget. */
async function readWalks(
  reader: Reader,
  selection: ChangeSelection,
  present: readonly RelationshipType[],
  order: OrderDirection,
  page: PageRequest,
): Promise<Read<Row>> {
  const { conditions, sparse } = selection;
  const indexes = indexesOf(selection);
  const readingAt = (rest: PageRequest) => changeReading(selection, order, rest);
  if (!sparse) {
    const reading = readingAt(page);
    const limit = page.size + 1;
    const read = indexes.map((index) => readIndex(reader, index, selection, present, reading, limit));
    return { rows: merged(await Promise.all(read), reading, limit), stoppedAt: null };
  }
  const next = async (reading: Reading, size: number) => {
    const keys = indexes.map((index) => keysOfIndex(reader, index, selection, present, reading, toRead(size)));
    return portionOf(await Promise.all(keys), reading, size);
  };
  return scanning(reader, page, readingAt, next, (candidates) => tried(reader, conditions, candidates));
}

/** Few ties are expanded, and so are those between entities; else the indexes are walked. */
async function readAny(
  reader: Reader,
  selection: ChangeSelection,
  order: OrderDirection,
  page: PageRequest,
): Promise<Read<Row>> {
  const { isExpanded, anchors, types } = await extentOf(reader, selection);
  if (!isExpanded) return readWalks(reader, selection, types, order, page);
  const reading = changeReading(selection, order, page);
  return { rows: await readExpanded(reader, selection, anchors, reading, page.size + 1), stoppedAt: null };
}

/** A page of changes, as the relationships that change, in the order of the days of the changes. */
export async function changePage(
  reader: Reader,
  given: ChangeSelection,
  order: OrderDirection,
  page: PageRequest,
): Promise<Page<RelationshipRow>> {
  if (given.types.length === 0) return cut([], page);
  const selection = await settledSelection(reader, given);
  const { rows, stoppedAt } = await readAny(reader, selection, order, page);
  const { view } = selection.conditions;
  return cut(
    rows.map((row) => ({ key: row.key, row: withEnds(row, view) })),
    page,
    stoppedAt,
  );
}
