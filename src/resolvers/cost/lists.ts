import { changeFiles } from './exports.js';
import { whole, type Parts } from './parts.js';
import type { FieldPlan } from './plan.js';
import { nothing, plus, read, times, type Sum } from './sum.js';
import type { OwnTies, Ties } from './ties.js';
import { given, listGiven, pageSizeOf, tiesOf, type Variables } from './values.js';
import { relationshipTypes } from '../../generated/vocabulary.js';
import { defaultPage, filteredCount, filteredRow, mixedReads } from './weights.js';

/**
 * More ways (types times directions) are read by the counts of the owners, an expansion, and walks of hubs; and so is a
 * list on which conditions are tried.
 */
const fewWays = 2;
const manyReads = 3;

const waysOf = ({ types, direction }: Ties): number =>
  types === null ? Infinity : types.length * (direction === 'ANY' ? 2 : 1);

/** The rows of a page: one more than its size is read, to know whether there is a next. */
function pageRows(field: FieldPlan, size: number, most: number, ties: Ties | null, variables: Variables): Sum {
  const rows = rowsRead(size, most);
  const isWide = field.shape.byTypes && ties !== null && waysOf(ties) > fewWays;
  const isTried = (given(field, 'where', variables) ?? null) !== null;
  if (field.shape.isMixed) return read(3 * rows, mixedReads);
  if (field.shape.merges > 0) return read(field.shape.merges * rows + 1, field.shape.merges + 1);
  const listed = isWide || isTried ? read(rows + 1, manyReads) : read(rows);
  const page = plus(listed, { ...nothing, scanned: field.shape.looked });
  return isSorted(field, variables) ? plus(page, { ...read(0), scanned: filteredCount }) : page;
}

/** Rows of a page of which all that is below is read: that behind it too. */
const rowsRead = (size: number, most: number): number => Math.min(size + 1, most);

/** Counts of a list; those of merged indexes read how large what is asked for is, and the version that they are kept by. */
function countRows({ shape: { merges } }: FieldPlan, counts: number): Sum {
  const all = merges > 0 ? counts * merges + 2 : counts;
  return read(all, all);
}

/** Whether a list is in an order that no index keeps, so that all of it is looked at. */
function isSorted(field: FieldPlan, variables: Variables): boolean {
  const orders = listGiven(field, 'orderBy', variables) ?? [];
  return orders.some((one) =>
    ['AMOUNT', 'NAME', 'DEGREE', 'EVIDENCE'].includes(String((one as { field?: unknown } | null)?.field)),
  );
}

/** Groups of counts at most: a tie to itself makes one with both directions. */
function mostGroups(by: readonly unknown[]): number {
  const [types, directions] = [by.includes('TYPE') ? relationshipTypes.length : 1, by.includes('DIRECTION') ? 3 : 1];
  return types * directions * (by.includes('YEAR') ? defaultPage : 1);
}

/**
 * Counts by group where they are not read from stored numbers: by year, under conditions, or of another moment or time.
 * @param isViewed whether anything of the operation is seen under a view or behind a cursor
 */
export function groupsOf(field: FieldPlan, variables: Variables, isViewed: boolean): Sum {
  if (!field.shape.groups) return nothing;
  const by = listGiven(field, 'by', variables) ?? ['TYPE', 'DIRECTION'];
  const isTried = (given(field, 'where', variables) ?? null) !== null;
  const byYear = by.includes('YEAR');
  if (!byYear && !isTried && !isViewed) return nothing;
  const groups = read(mostGroups(by), byYear ? manyReads - 1 : 0);
  return isTried ? plus(groups, { ...nothing, scanned: filteredCount }) : groups;
}

/** Entities that arguments name are found, and their ties are counted. */
export function namedBy(field: FieldPlan, variables: Variables): Sum {
  const count = field.shape.names.reduce((sum, name) => sum + (listGiven(field, name, variables)?.length ?? 0), 0);
  return count === 0 ? nothing : read(2 * count, 2);
}

/** Entities that are compared are read, and then the neighbours of each, behind what finds them. */
const comparing = ({ shape: { compares } }: FieldPlan): Sum =>
  compares === 0 ? nothing : { ...read(2 * compares + 1, 3), parents: 2 * compares };

/** What a filter looks at beside what it gives. */
function filtering(size: number, { page, counts }: Parts): Sum {
  const scanned = (page ? filteredRow * (size + 1) : 0) + filteredCount * counts;
  return { ...nothing, scanned };
}

/**
 * A list with a page size, for one owner.
 * @param below what is selected of the connection, or of each row where there is none
 * @param ownTies how many ties the owner really has; null where that is not known
 */
export function pageOf(
  field: FieldPlan,
  below: Parts,
  ownTies: OwnTies | null,
  { variables, maxPageSize }: { readonly variables: Variables; readonly maxPageSize: number },
): Sum {
  const { opensConnection } = field.shape;
  const ties = tiesOf(field, variables);
  const most = ownTies === null || ties === null ? Infinity : ownTies(ties);
  const size = pageSizeOf(field, variables, maxPageSize);
  const list = opensConnection ? below : { ...below, page: true, each: whole(below), once: nothing };
  const page = list.page ? pageRows(field, size, most, ties, variables) : nothing;
  const counts = list.counts > 0 ? countRows(field, list.counts) : nothing;
  const filter = (given(field, 'where', variables) ?? null) === null ? nothing : filtering(size, list);
  const named = namedBy(field, variables);
  const files = changeFiles(Math.min(size, most), list);
  const compared = comparing(field);
  return [page, counts, filter, named, files, compared, times(list.each, rowsRead(size, most))].reduce(plus, list.once);
}

/**
 * What finds `count` rows by their ids: of an abstract type, first the class of each, then a statement for each class
 * (of one row: the row, and what is like it when there is none).
 */
export function foundById({ shape: { classes } }: FieldPlan, count: number): Sum {
  if (classes === 1) return { ...read(count), parents: count };
  return { ...read(2 * count, 1 + Math.min(count, classes)), parents: 2 * count };
}
