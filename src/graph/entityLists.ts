import { WhowhomError } from '../errors.js';
import { fragments, queries } from '../generated/queries.js';
import { relationshipTypes } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import { fromKey, inOrder, keyOf } from './collate.js';
import { startOf, whereText, type Start } from './entityStart.js';
import type { Conditions } from './filters/compile.js';
import { entityRow, type EntityRow, type Page } from './model.js';
import { cut, pageOf, type PageRequest } from './page.js';
import type { OrderDirection } from './ranges.js';
import type { Reader } from './reader.js';
import { settled } from './settled.js';
import type { View } from './view.js';

const pieces = fragments.entities;

/** What entities are ordered by. */
export interface EntityOrder {
  readonly field: 'NAME' | 'DEGREE' | 'ID';
  readonly direction: OrderDirection;
  readonly locale: string | null;
}

/** More entities are not put in the order of a language. */
const collatedAtMost = 10_000;
/** More than any text that a name or an id begins with. */
const last = '\u{10ffff}';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly key: readonly unknown[];
}

const keyed =
  (view: View) =>
  ({ id, kind, name, key }: Row) => ({ key: JSON.stringify(key), row: entityRow(id, kind, name, view) });

const toList = (key: string | null): readonly (string | number)[] | null =>
  key === null ? null : (JSON.parse(key) as (string | number)[]);

/** The bounds of a page along an index, as [name, id] or [id]: what lies above `low` and below `high`. */
function boundsOf(page: PageRequest, descending: boolean): { low: readonly unknown[]; high: readonly unknown[] } {
  const [low, high] = descending ? [page.before, page.after] : [page.after, page.before];
  return { low: toList(low) ?? ['', ''], high: toList(high) ?? [last, last] };
}

async function alongIndex(reader: Reader, conditions: Conditions, order: EntityOrder, page: PageRequest) {
  const descending = order.direction === 'DESC';
  const down = descending !== page.backward;
  const { low, high } = boundsOf(page, descending);
  const key = `${down} ${conditions.key}`;
  const direct = (text: string) => text.replaceAll('DIRECTION', down ? 'DESC' : '');
  const common = { limit: page.size + 1, values: conditions.values };
  if (order.field === 'NAME') {
    const query = compose(queries.entities.byName, key, {
      where: () => whereText(conditions),
      order: () => direct(pieces.orderByName.text),
    });
    return reader.run(query, { ...common, low, high });
  }
  const query = compose(queries.entities.byIdOrder, key, {
    where: () => whereText(conditions),
    order: () => direct(pieces.orderById.text),
  });
  return reader.run(query, { ...common, low: String(low[0]), high: String(high[0]) });
}

/**
 * A list of values is compared as a whole, so all of it runs one way: that of the name, the id, or up; degrees that run
 * the other way are negated.
 */
function keyText(orders: readonly EntityOrder[], descending: boolean): string {
  const values = orders.flatMap(({ field, direction }) => {
    if (field === 'ID') return [];
    if (field === 'NAME') return [pieces.keyName.text];
    const piece = (direction === 'DESC') === descending ? pieces.keyDegreeUp : pieces.keyDegreeDown;
    return [withTypes(piece.text, relationshipTypes)];
  });
  return pieces.keyOf.text.replace('//VALUES', () => values.join('\n'));
}

async function byKey(
  reader: Reader,
  start: Start,
  conditions: Conditions,
  orders: readonly EntityOrder[],
  page: PageRequest,
) {
  const descending = orders.find(({ field }) => field !== 'DEGREE')?.direction === 'DESC';
  const down = descending !== page.backward;
  const names = orders.map(({ field, direction }) => `${field} ${direction}`).join();
  const query = compose(queries.entities.list, `${start.key} ${names} ${down} ${conditions.key}`, {
    start: () => start.text,
    where: () => whereText(conditions),
    key: () => keyText(orders, descending),
    order: () => pieces.orderByKey.text.replace('DIRECTION', down ? 'DESC' : ''),
  });
  const [after, before] = descending ? [page.before, page.after] : [page.after, page.before];
  return reader.run(query, {
    after: toList(after),
    before: toList(before),
    limit: page.size + 1,
    values: { ...conditions.values, ...start.values },
  });
}

/** In the order of a language: what meets the conditions is read and sorted here. */
async function collated(
  reader: Reader,
  start: Start,
  conditions: Conditions,
  orders: readonly EntityOrder[],
  page: PageRequest,
): Promise<Page<EntityRow>> {
  const locale = orders.find(({ field }) => field === 'NAME')?.locale ?? null;
  const query = compose(queries.entities.candidates, `${start.key} ${conditions.key}`, {
    start: () => start.text,
    where: () => whereText(conditions),
    degree: () => withTypes(pieces.tiesAny.text, relationshipTypes),
  });
  const values = { ...conditions.values, ...start.values };
  const rows = await reader.run(query, { limit: collatedAtMost + 1, values });
  if (rows.length > collatedAtMost) {
    const message = `A locale puts at most ${collatedAtMost} entities in order, and there are more.`;
    throw new WhowhomError('BAD_ARGUMENT', message, {
      path: 'orderBy.locale',
      got: locale,
      wanted: 'conditions that leave fewer, or no locale',
    });
  }
  const sign = orders.find(({ field }) => field !== 'DEGREE')?.direction === 'DESC' ? -1 : 1;
  const { compare, before } = inOrder(sign < 0 ? 'DESC' : 'ASC', locale);
  const valuesOf = (row: { name: string; degree: number }) =>
    orders
      .filter(({ field }) => field !== 'ID')
      .map(({ field, direction }) =>
        field === 'NAME' ? row.name : (direction === 'DESC' ? -1 : 1) * sign * row.degree,
      );
  const list = rows
    .map((row) => ({
      sorted: { values: valuesOf(row), id: row.id },
      row: entityRow(row.id, row.kind, row.name, conditions.view),
    }))
    .sort((a, b) => compare(a.sorted, b.sorted))
    .map(({ sorted, row }) => ({ key: keyOf(sorted), row }));
  return pageOf(
    list,
    page,
    (one, key) => before(key, fromKey(one.key)) < 0,
    (one, key) => before(key, fromKey(one.key)) > 0,
  );
}

/**
 * A page of the entities that meet conditions.
 * @param orders at least one, each field once
 * @throws WhowhomError BAD_ARGUMENT when there are too many for the order of a language
 */
export async function entityPage(
  reader: Reader,
  given: Conditions,
  orders: readonly EntityOrder[],
  page: PageRequest,
): Promise<Page<EntityRow>> {
  const start = await startOf(reader, given);
  const conditions = await settled(reader, given);
  const [first] = orders;
  if (orders.some(({ locale }) => locale !== null)) return collated(reader, start, conditions, orders, page);
  const isIndexed = first !== undefined && first.field !== 'DEGREE' && start.key === '';
  const rows =
    isIndexed && orders.length === 1
      ? await alongIndex(reader, conditions, first, page)
      : await byKey(reader, start, conditions, orders, page);
  return cut(rows.map(keyed(conditions.view)), page);
}

/** How many entities meet conditions, exactly. */
export async function entityTotal(reader: Reader, given: Conditions): Promise<number> {
  const start = await startOf(reader, given);
  const conditions = await settled(reader, given);
  const query = compose(queries.entities.count, `${start.key} ${conditions.key}`, {
    start: () => start.text,
    where: () => whereText(conditions),
  });
  const rows = await reader.run(query, { values: { ...conditions.values, ...start.values } });
  return rows[0]?.count ?? 0;
}
