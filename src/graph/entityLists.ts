import { built, cypher, empty, joined, name, value, type Cypher } from '../cypher.js';
import { pieces, queries } from '../generated/queries.js';
import { assertCountable, numberOf, runsDown, type EntityOrder } from './entityOrders.js';
import type { EntityRow, Page } from './model.js';
import { cut, type PageRequest } from './page.js';
import { entityPart } from './question/compile.js';
import { Names } from './question/names.js';
import type { EntityQuestion, ListAnswer } from './question/tree.js';
import type { Reader } from './reader.js';
import { graphSize } from './vocabulary.js';
import { entityPredicate, startOf, type Conditions } from './where/index.js';

const { entities } = pieces;
const entity = name('e');

/** More than any text that a name or an id begins with. */
const last = '\u{10ffff}';

/** What is asked of a list of entities. */
export interface EntityList {
  /** Settled. */
  readonly conditions: Conditions;
  /** At least one, each once. */
  readonly orders: readonly EntityOrder[];
  /** Null when only the total is asked for. */
  readonly page: PageRequest | null;
  readonly total: boolean;
  readonly question: EntityQuestion;
}

const toKey = (key: string | null): readonly (string | number)[] | null =>
  key === null ? null : (JSON.parse(key) as (string | number)[]);

const lines = (parts: readonly Cypher[]) => joined(parts, '\n');

/** Of entities that were found, those that meet conditions: what looks at other rows is tried last. */
function tried(conditions: Conditions): Cypher {
  const { row, more } = entityPredicate(conditions, entity);
  return lines([
    ...(row === null ? [] : [entities.met({ conditions: row })]),
    ...(more === null ? [] : [pieces.facts.met({ conditions: more })]),
  ]);
}

const everywhere = pieces.where.startAll({ entity });

/** Finds entities on the selective side of conditions, which are tried on what is found none the less. */
const startFor = async (reader: Reader, conditions: Conditions): Promise<Cypher> =>
  conditions.filters ? startOf(conditions, entity, () => graphSize(reader)) : everywhere;

const isEverywhere = (start: Cypher): boolean => built(start).text === built(everywhere).text;

/** The entities that meet conditions, which are settled, in the variable `e`. */
export const foundEntities = async (reader: Reader, conditions: Conditions): Promise<Cypher> =>
  lines([await startFor(reader, conditions), tried(conditions)]);

/** The ids of entities that meet conditions, at most so many. */
export async function entityIds(reader: Reader, conditions: Conditions, limit: number): Promise<readonly string[]> {
  const all = await foundEntities(reader, conditions);
  const query = queries.entities.ids({ found: all, entity, limit: value(BigInt(limit)) });
  return (await reader.run(query, {})).map(({ id }) => id);
}

/** What entities that meet conditions are put in order by elsewhere, of at most so many: names and numbers. */
export async function entityCandidates(
  reader: Reader,
  { conditions, orders }: Pick<EntityList, 'conditions' | 'orders'>,
  limit: number,
) {
  const { view } = conditions;
  const found = await foundEntities(reader, conditions);
  await assertCountable(reader, orders, view, found, entity);
  const numbers = orders.flatMap((order, i) => numberOf(order, view, entity, i) ?? []);
  const query = queries.entities.candidates({
    ...{ found, entity, limit: value(BigInt(limit)) },
    calls: lines(numbers.flatMap(({ calls }) => calls)),
    numbers: joined(
      numbers.map(({ number }) => number),
      ', ',
    ),
  });
  return reader.run(query, {});
}

/** How many entities meet conditions, exactly. */
export async function entityTotal(reader: Reader, conditions: Conditions): Promise<number> {
  const { filters, view } = conditions;
  if (!filters && view.known === null) return (await graphSize(reader)).entities;
  const query = queries.entities.count({ found: await foundEntities(reader, conditions), entity });
  return (await reader.run(query, {}))[0]?.count ?? 0;
}

/** The page along an index, which keeps the order. */
function alongIndex({ conditions }: EntityList, order: EntityOrder, page: PageRequest): Cypher {
  const descending = order.direction === 'DESC';
  const way = descending !== page.backward ? name('DESC') : empty;
  const limit = value(BigInt(page.size + 1));
  const [after, before] = descending ? [page.before, page.after] : [page.after, page.before];
  // A client can make up a key of the right look and the wrong length.
  const ends = (key: string | null, open: string) => [0, 1].map((i) => String(toKey(key)?.[i] ?? open));
  const [low, high] = [ends(after, ''), ends(before, last)];
  const [walk, cutting] =
    order.field === 'NAME'
      ? [
          entities.byName({
            ...{ entity, lowName: value(low[0]), lowId: value(low[1]) },
            ...{ highName: value(high[0]), highId: value(high[1]) },
          }),
          entities.nameOrder,
        ]
      : [entities.byId({ entity, low: value(low[0]), high: value(high[0]) }), entities.idOrder];
  return lines([walk, tried(conditions), cutting({ entity, way, limit })]);
}

/**
 * The page of all that was found. A list of values is compared as a whole, so all of it runs one way: that of the name, the
 * id, or up; numbers that run the other way are negated.
 */
function byKey({ orders, total, conditions }: EntityList, all: Cypher, page: PageRequest): Cypher {
  const descending = runsDown(orders);
  const numbers = orders.map((order, i) => numberOf(order, conditions.view, entity, i));
  const keys = orders.flatMap(({ field, direction }, i) => {
    if (field === 'ID') return [];
    const number = numbers[i]?.number;
    if (number === undefined) return [cypher`${entity}.nameFold`];
    return [(direction === 'DESC') === descending ? number : cypher`-${number}`];
  });
  const [after, before] = descending ? [page.before, page.after] : [page.after, page.before];
  const between = [
    ...(after === null ? [] : [cypher`key > ${value(toKey(after))}`]),
    ...(before === null ? [] : [cypher`key < ${value(toKey(before))}`]),
  ];
  const order = entities.keyOrder({
    entity,
    keys: joined([...keys, cypher`${entity}.id`], ', '),
    between: between.length === 0 ? name('true') : joined(between, ' AND '),
    total: total ? cypher`size(found)` : name('null'),
    way: descending !== page.backward ? name('DESC') : empty,
    limit: value(BigInt(page.size + 1)),
  });
  const counting = total ? [entities.counted({ entity })] : [];
  return lines([all, ...counting, ...numbers.flatMap((one) => one?.calls ?? []), order]);
}

/** The order that an index keeps, where all entities are looked at. */
function indexOrder({ orders }: EntityList, start: Cypher): EntityOrder | null {
  const [first] = orders;
  const isKept = orders.length === 1 && (first?.field === 'NAME' || first?.field === 'ID');
  return isKept && isEverywhere(start) ? first : null;
}

interface Pages {
  readonly text: Cypher;
  /** Whether its rows tell how many there are in all. */
  readonly counts: boolean;
}

async function pageText(reader: Reader, list: EntityList, page: PageRequest): Promise<Pages> {
  const { conditions } = list;
  const start = await startFor(reader, conditions);
  const order = indexOrder(list, start);
  if (order !== null) return { text: alongIndex(list, order, page), counts: false };
  // Behind a cursor, or when all entities are counted anyway, rows need not tell.
  const counts = list.total && conditions.filters && page.after === null && page.before === null && page.size > 0;
  const all = lines([start, tried(conditions)]);
  await assertCountable(reader, list.orders, conditions.view, all, entity);
  return { text: byKey({ ...list, total: counts }, all, page), counts };
}

type Answer = ListAnswer<Page<EntityRow>>;

/** Entities that meet conditions, with all that is asked of each in the same statement. */
export async function entityList(reader: Reader, list: EntityList): Promise<Answer> {
  const { page, total, conditions, question } = list;
  if (page === null) return { page, total: total ? await entityTotal(reader, conditions) : null };
  const { text, counts } = await pageText(reader, list, page);
  const part = entityPart(question, entity, new Names(reader), conditions.view);
  const query = queries.entities.list({
    page: text,
    calls: lines(part.calls),
    columns: joined(part.columns, ', '),
  });
  const counting = total && !counts ? entityTotal(reader, conditions) : null;
  const [{ rows }, other] = await Promise.all([reader.ask(query, {}), counting]);
  const found = rows as readonly (readonly unknown[])[];
  const keyed = found.map(([key, , ...columns]) => ({ key: JSON.stringify(key), row: part.shape(columns, null) }));
  const told = found[0]?.[1] as number | null | undefined;
  return { page: cut(keyed, page), total: counts ? (told ?? 0) : other };
}
