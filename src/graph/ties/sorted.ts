import { WhowhomError } from '../../errors.js';
import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import { inOrder, keyOf, type Sorted } from '../collate.js';
import type { EntityRow, Page, TieRow } from '../model.js';
import { emptyPage, pageOf, type PageRequest } from '../page.js';
import type { OrderDirection } from '../ranges.js';
import type { Reader } from '../reader.js';
import { expansion, expansionKey, expansionValues } from './patterns.js';
import { tie, type TieSelection } from './selection.js';
import { byOwner } from './walks.js';

/** What no index keeps in order. */
export type SortField = 'NAME' | 'DEGREE' | 'EVIDENCE';

/** An order that is made by sorting. */
export interface SortOrder {
  readonly field: SortField;
  readonly direction: OrderDirection;
  readonly locale: string | null;
}

/** More ties are not sorted for a page. */
export const sortedAtMost = 1000;

/** @throws WhowhomError always: there are too many to sort */
export function tooManyToSort(field: string, orders: string): WhowhomError {
  const message = `orderBy ${field} sorts at most ${sortedAtMost} relationships, and there are more.`;
  return new WhowhomError('BAD_ARGUMENT', message, {
    path: 'orderBy.field',
    got: field,
    wanted: `orderBy ${orders}, or conditions that leave at most ${sortedAtMost}`,
  });
}

interface SortRow {
  readonly id: string;
  readonly name: string;
  readonly nameFold: string;
  readonly degree: number;
  readonly confidence: number;
  readonly sourceCount: number;
}

function sorted(row: SortRow, { field, locale }: SortOrder): Sorted {
  if (field === 'DEGREE') return { values: [row.degree], id: row.id };
  if (field === 'EVIDENCE') return { values: [row.confidence, row.sourceCount], id: row.id };
  return { values: locale === null ? [row.nameFold, row.name] : [row.name], id: row.id };
}

async function sortRows(reader: Reader, owners: readonly EntityRow[], selection: TieSelection) {
  const numbered = owners.map(({ id }, i) => ({ i: BigInt(i), id }));
  const query = compose(queries.relationships.sortValues, expansionKey(selection), {
    expand: () => expansion(selection),
    degree: () => withTypes(fragments.relationships.otherDegree.text, relationshipTypes),
  });
  const values = expansionValues(selection);
  return byOwner(numbered, await reader.run(query, { owners: numbered, limit: sortedAtMost + 1, values }));
}

/** The relationships of the pages, by id. */
async function readThese(
  reader: Reader,
  owners: readonly EntityRow[],
  selection: TieSelection,
  ids: readonly string[],
) {
  const numbered = owners.map(({ id }, i) => ({ i: BigInt(i), id }));
  const { isOneOf, upwards } = fragments.relationships;
  const query = compose(queries.relationships.expandedPages, `these ${expansionKey(selection)}`, {
    expand: () => expansion(selection, ` AND ${isOneOf.text}`),
    order: () => upwards.text,
  });
  const values = expansionValues(selection, { ids });
  const noRange = { low: '', high: '', low0: '', high0: '' };
  const rows = await reader.run(query, { owners: numbered, ...noRange, limit: sortedAtMost, values });
  return byOwner(numbered, rows);
}

/**
 * The page of each owner in an order that no index keeps, by the owner's id; an error for one that has too many ties.
 * Two statements for all of them.
 */
export async function pagesBySorting(
  reader: Reader,
  owners: readonly EntityRow[],
  selection: TieSelection,
  order: SortOrder,
  page: PageRequest,
): Promise<Map<string, Page<TieRow> | Error>> {
  if (selection.types.length === 0) return new Map();
  const found = await sortRows(reader, owners, selection);
  const { before, compare } = inOrder(order.direction, order.locale);
  const pages = owners.map((_, i) => {
    const rows = found.get(i) ?? [];
    if (rows.length > sortedAtMost) return tooManyToSort(order.field, 'START');
    const list = rows.map((row) => sorted(row, order)).sort(compare);
    const keys = list.map((row) => ({ key: keyOf(row), row }));
    return pageOf(
      keys,
      page,
      ({ row }, key) => before(key, row) < 0,
      ({ row }, key) => before(key, row) > 0,
    );
  });
  const ids = pages.flatMap((one) => (one instanceof Error ? [] : one.rows.map(({ row }) => row.id)));
  const facts = ids.length === 0 ? null : await readThese(reader, owners, selection, [...new Set(ids)]);
  return new Map(
    owners.map((owner, i): [string, Page<TieRow> | Error] => {
      const one = pages[i] ?? emptyPage;
      if (one instanceof Error) return [owner.id, one];
      const byId = new Map((facts?.get(i) ?? []).map((row) => [row.id, tie(owner, row)]));
      const rows = one.rows.flatMap(({ key, row }) => {
        const found = byId.get(row.id);
        return found === undefined ? [] : [{ key, row: found }];
      });
      return [owner.id, { ...one, rows }];
    }),
  );
}
