import type { Sorted } from '../collate.js';
import { sortedAtMost, sortedPage, tooManyToSort, withRows } from '../facts/orders.js';
import type { EntityRow, Page, TieRow } from '../model.js';
import { emptyPage, type PageRequest } from '../page.js';
import type { OrderDirection } from '../ranges.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { askEntities } from './ask.js';
import type { SortValues } from './sortValues.js';
import type { Asker, EntityPart, ListAnswer, SortValuesPart, TiesPart } from './tree.js';

/** An order that is made by sorting. */
export interface SortOrder {
  readonly field: SortValuesPart['field'];
  readonly direction: OrderDirection;
  readonly locale: string | null;
}

type Answer = ListAnswer<Page<TieRow> | Error>;

interface Wanted {
  readonly id: string;
  readonly owner: EntityRow;
  readonly part: TiesPart;
  readonly order: SortOrder;
}

/** A name is sorted as a language does, or by its folded form. */
function sorted([id, ...values]: SortValues, { field, locale }: SortOrder): Sorted {
  return { id, values: field === 'NAME' && locale !== null ? values.slice(1) : values };
}

function idsOf(values: readonly SortValues[], order: SortOrder, page: PageRequest): Page<string> | Error {
  if (values.length > sortedAtMost) return tooManyToSort(order.field);
  const rows = values.map((one) => sorted(one, order));
  return sortedPage(rows, order.direction, order.locale, page);
}

/** What the ties are sorted by, and how many there are. */
async function valuesOf(reader: Reader, wanted: readonly Wanted[], { part, order }: Wanted, view: View) {
  const { page, total, types, direction, conditions } = part;
  const values = { types, direction, conditions, field: order.field, limit: sortedAtMost + 1 };
  const parts = new Map<Asker, EntityPart>([
    ...(page === null ? [] : [['sortValues', { part: 'sortValues', ...values }] as const]),
    ...(total ? [['total', { ...part, page: null }] as const] : []),
  ]);
  return askEntities(reader, wanted, { parts }, view);
}

async function pages(
  reader: Reader,
  wanted: readonly Wanted[],
  _: Asker,
  view: View,
): Promise<ReadonlyMap<string, Answer>> {
  const [first] = wanted;
  if (first === undefined) return new Map();
  const { part, order } = first;
  const { page, direction, fact, other, conditions } = part;
  const owners = await valuesOf(reader, wanted, first, view);
  const given = (id: string, asker: Asker) => owners.get(id)?.given?.get(asker);
  const found = new Map(
    [...owners.keys()].map((id) => [
      id,
      page === null ? emptyPage : idsOf(given(id, 'sortValues') as readonly SortValues[], order, page),
    ]),
  );
  const ids = Object.fromEntries(
    [...found].flatMap(([id, one]) =>
      one instanceof Error || one.rows.length === 0 ? [] : [[id, one.rows.map(({ row }) => row)]],
    ),
  );
  const these: EntityPart = { part: 'theseTies', ids, direction, fact, other, view: conditions.view };
  const some = wanted.filter(({ id }) => id in ids);
  const rows =
    some.length === 0
      ? new Map<string, EntityRow>()
      : await askEntities(reader, some, { parts: new Map([['theseTies', these]]) }, view);
  return new Map(
    [...found].map(([id, one]) => {
      const ties = (rows.get(id)?.given?.get('theseTies') ?? new Map()) as ReadonlyMap<string, TieRow>;
      const total = (given(id, 'total') as ListAnswer<unknown> | undefined)?.total ?? null;
      return [id, { page: one instanceof Error ? one : withRows(one, ties), total }];
    }),
  );
}

/**
 * A list of an entity's ties in an order that no key keeps: all that meet conditions are sorted, at most 1,000. Two
 * statements for all entities of which the same is asked in one turn.
 */
export const sortedTies = (
  reader: Reader,
  owner: EntityRow,
  asker: Asker,
  part: TiesPart,
  order: SortOrder,
): Promise<Answer | null> => reader.load(pages, { id: owner.id, owner, part, order }, asker, owner.view);
