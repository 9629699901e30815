import type { RelationshipType } from '../generated/vocabulary.js';
import { inOrder, keyOf, type Sorted } from './collate.js';
import type { Conditions } from './filters/compile.js';
import type { Page, RelationshipRow } from './model.js';
import { pageOf, type PageRequest } from './page.js';
import type { OrderDirection } from './ranges.js';
import type { Reader } from './reader.js';
import { relationshipsById, relationshipSortValues } from './relationships.js';
import { assertMoneyTypes, severalCurrencies } from './ties/amounts.js';
import { sortedAtMost, tooManyToSort } from './ties/sorted.js';

/** An order of the whole graph's relationships that no index keeps. */
export interface RelationshipSortOrder {
  readonly field: 'AMOUNT' | 'EVIDENCE';
  readonly direction: OrderDirection;
}

type Row = Awaited<ReturnType<typeof relationshipSortValues>>[number];

/** What has no amount comes last in both directions, so its first value follows the direction. */
function byAmount({ amount, id }: Row, direction: OrderDirection): Sorted {
  const isLast = direction === 'ASC' ? 1 : 0;
  return { values: amount === null ? [isLast, ''] : [1 - isLast, amount], id };
}

function assertOneCurrency(rows: readonly Row[], conditions: Conditions): void {
  if (conditions.currency !== null) return;
  const found = new Set(rows.flatMap(({ amount, currency }) => (amount === null ? [] : [currency ?? ''])));
  if (found.size > 1) throw severalCurrencies([...found].sort());
}

/**
 * A page of the relationships of the whole graph in an order that no index keeps.
 * @throws WhowhomError BAD_ARGUMENT when there are more than can be sorted, or amounts in several currencies
 */
export async function sortedRelationships(
  reader: Reader,
  types: readonly RelationshipType[],
  conditions: Conditions,
  { field, direction }: RelationshipSortOrder,
  page: PageRequest,
): Promise<Page<RelationshipRow>> {
  if (field === 'AMOUNT') assertMoneyTypes(types);
  const rows = types.length === 0 ? [] : await relationshipSortValues(reader, types, conditions, sortedAtMost + 1);
  if (rows.length > sortedAtMost) throw tooManyToSort(field, 'START');
  if (field === 'AMOUNT') assertOneCurrency(rows, conditions);
  const { compare, before } = inOrder(direction, null);
  const list = rows
    .map((row) =>
      field === 'AMOUNT' ? byAmount(row, direction) : { values: [row.confidence, row.sourceCount], id: row.id },
    )
    .sort(compare);
  const found = pageOf(
    list.map((row) => ({ key: keyOf(row), row })),
    page,
    ({ row }, key) => before(key, row) < 0,
    ({ row }, key) => before(key, row) > 0,
  );
  const facts = await relationshipsById(
    reader,
    found.rows.map(({ row }) => row.id),
    conditions.view,
  );
  const there = found.rows.flatMap(({ key, row }) => {
    const fact = facts.get(row.id);
    return fact === undefined ? [] : [{ key, row: fact }];
  });
  return { ...found, rows: there };
}
