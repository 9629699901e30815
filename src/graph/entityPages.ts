import { WhowhomError } from '../errors.js';
import { runsDown } from './entityOrders.js';
import { fromKey, inOrder, keyOf } from './collate.js';
import { entityCandidates, entityList, entityTotal, type EntityList } from './entityLists.js';
import type { EntityRow, Page } from './model.js';
import { pageOf, type PageRequest } from './page.js';
import { askEntities } from './question/ask.js';
import type { ListAnswer } from './question/tree.js';
import type { Reader } from './reader.js';
import { settled } from './settled.js';

/** More entities are not put in the order of a language. */
const collatedAtMost = 10_000;

/** The places of a page in the order of a language: what meets the conditions is read and sorted here. */
async function collated(reader: Reader, list: EntityList, page: PageRequest): Promise<Page<string>> {
  const { orders } = list;
  const locale = orders.find(({ field }) => field === 'NAME')?.locale ?? null;
  const rows = await entityCandidates(reader, list, collatedAtMost + 1);
  if (rows.length > collatedAtMost) {
    const message = `A locale puts at most ${collatedAtMost} entities in order, and there are more.`;
    throw new WhowhomError('BAD_ARGUMENT', message, {
      path: 'orderBy.locale',
      got: locale,
      wanted: 'conditions that leave fewer, or no locale',
    });
  }
  const sign = runsDown(orders) ? -1 : 1;
  const { compare, before } = inOrder(sign < 0 ? 'DESC' : 'ASC', locale);
  const valuesOf = ({ name, numbers }: { name: string; numbers: readonly unknown[] }) => {
    const left = [...numbers] as number[];
    return orders
      .filter(({ field }) => field !== 'ID')
      .map(({ field, direction }) =>
        field === 'NAME' ? name : (direction === 'DESC' ? -1 : 1) * sign * (left.shift() ?? 0),
      );
  };
  const sorted = rows
    .map((row) => ({ values: valuesOf(row), id: row.id }))
    .sort(compare)
    .map((one) => ({ key: keyOf(one), row: one.id }));
  return pageOf(
    sorted,
    page,
    (one, key) => before(key, fromKey(one.key)) < 0,
    (one, key) => before(key, fromKey(one.key)) > 0,
  );
}

async function inLanguage(reader: Reader, list: EntityList, page: PageRequest): Promise<Page<EntityRow>> {
  const places = await collated(reader, list, page);
  const wanted = places.rows.map(({ row }) => ({ id: row }));
  const found = await askEntities(reader, wanted, list.question, list.conditions.view);
  const rows = places.rows.flatMap(({ key, row: id }) => {
    const row = found.get(id);
    return row === undefined ? [] : [{ key, row }];
  });
  return { ...places, rows };
}

/**
 * A page of the entities that meet conditions, with what is asked of each: one statement, and another one for their number
 * where an index keeps the order, or for what is asked of them where a language does.
 * @throws WhowhomError BAD_ARGUMENT when there are too many for the order of a language
 */
export async function entityPages(reader: Reader, given: EntityList): Promise<ListAnswer<Page<EntityRow>>> {
  const list = { ...given, conditions: await settled(reader, given.conditions) };
  const { page, orders, total } = list;
  if (page === null || orders.every(({ locale }) => locale === null)) return entityList(reader, list);
  const [rows, count] = await Promise.all([
    inLanguage(reader, list, page),
    total ? entityTotal(reader, list.conditions) : null,
  ]);
  return { page: rows, total: count };
}
