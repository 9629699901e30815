import { cypher, joined, type Cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import type { Sorted } from '../collate.js';
import { assertMoneyTypes, severalCurrencies } from '../facts/amounts.js';
import { listRows } from '../facts/list.js';
import { sortedAtMost, sortedPage, tooManyToSort, withRows } from '../facts/orders.js';
import { stretchesOf } from '../facts/whose.js';
import type { Page, RelationshipRow } from '../model.js';
import { emptyPage, type PageRequest } from '../page.js';
import type { OrderDirection } from '../ranges.js';
import type { Reader } from '../reader.js';
import type { Conditions } from '../where/index.js';
import { askFacts } from './ask.js';
import { factsPart, listOf, variablesIn, type FactsAnswer } from './facts.js';
import { Names } from './names.js';
import type { Part } from './part.js';
import type { FactsPart } from './tree.js';

/** An order that is made by sorting. */
export interface FactSortOrder {
  readonly field: 'AMOUNT' | 'EVIDENCE';
  readonly direction: OrderDirection;
}

type Values = readonly [id: string, first: string | number | null, second: string | number | null];

const wholeList: PageRequest = { size: 0, after: null, before: null, backward: false };

function valuesOf(field: FactSortOrder['field'], fact: Cypher): Cypher {
  return field === 'AMOUNT' ? pieces.facts.amount({ fact }) : cypher`${fact}.confidence, ${fact}.sourceCount`;
}

/** What facts are sorted by. */
function valuesPart(
  { selection }: FactsPart,
  field: FactSortOrder['field'],
  names: Names,
): Part<null, readonly Values[]> {
  const variables = variablesIn(names);
  const stretches = stretchesOf(selection, wholeList, variables);
  if (stretches.length === 0) return { calls: [], columns: [], shape: () => [] };
  // All are looked at: a page of what was found within a budget would not be the first one.
  const list = { ...listOf(selection, variables, stretches, names), budget: null };
  const found = names.next('list');
  const call = pieces.facts.sortValues({
    ...{ scope: joined([], ', '), rows: listRows(list, sortedAtMost + 1), list: found },
    values: joined([cypher`${variables.fact}.id`, valuesOf(field, variables.fact)], ', '),
  });
  return { calls: [call], columns: [found], shape: ([values]) => values as Values[] };
}

/** What has no amount comes last in both directions, so its first value follows the direction. */
function byAmount([id, amount]: Values, direction: OrderDirection): Sorted {
  const isLast = direction === 'ASC' ? 1 : 0;
  return { values: amount === null ? [isLast, ''] : [1 - isLast, amount], id };
}

function assertOneCurrency(rows: readonly Values[], { currency: wanted }: Conditions): void {
  if (wanted !== null) return;
  const found = new Set(rows.flatMap(([, amount, currency]) => (amount === null ? [] : [String(currency ?? '')])));
  if (found.size > 1) throw severalCurrencies([...found].sort());
}

/** The page of ids. @throws WhowhomError BAD_ARGUMENT when there are more than can be sorted, or several currencies */
function idsOf(
  rows: readonly Values[],
  { selection, page }: FactsPart,
  { field, direction }: FactSortOrder,
): Page<string> {
  if (page === null) return emptyPage;
  if (rows.length > sortedAtMost) throw tooManyToSort(field);
  if (field === 'AMOUNT') assertOneCurrency(rows, selection.conditions);
  const values = rows.map((row): Sorted =>
    field === 'AMOUNT' ? byAmount(row, direction) : { values: [Number(row[1]), Number(row[2])], id: row[0] },
  );
  return sortedPage(values, direction, null, page);
}

/**
 * A list of facts in an order that no key keeps, with all that is asked of each: two statements.
 * @throws WhowhomError BAD_ARGUMENT when there are more than can be sorted, or amounts in several currencies
 */
export async function askSortedFacts(reader: Reader, part: FactsPart, order: FactSortOrder): Promise<FactsAnswer> {
  const { selection } = part;
  if (order.field === 'AMOUNT') assertMoneyTypes(selection.types);
  const names = new Names(reader);
  const values = part.page === null ? null : valuesPart(part, order.field, names);
  const counts = factsPart({ ...part, page: null }, names);
  const width = values?.columns.length ?? 0;
  const query = queries.facts.listed({
    calls: joined([...(values?.calls ?? []), ...counts.calls], '\n'),
    columns: joined([...(values?.columns ?? []), ...counts.columns], ', '),
  });
  const { answer } = await reader.ask(query, {});
  const columns = answer as unknown[];
  const ids = idsOf(values?.shape(columns.slice(0, width), null) ?? [], part, order);
  const wanted = ids.rows.map(({ row: id }) => ({ id }));
  const rows: ReadonlyMap<string, RelationshipRow> =
    wanted.length === 0 ? new Map() : await askFacts(reader, wanted, part.fact, selection.conditions.view);
  return { ...counts.shape(columns.slice(width), null), page: withRows(ids, rows) };
}
