import { WhowhomError } from '../../errors.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import type { EntityRow, Page, TieRow } from '../model.js';
import { cut, type PageRequest } from '../page.js';
import { readingOf, startKeyPattern, type OrderDirection, type Reading } from '../ranges.js';
import type { Reader } from '../reader.js';
import { keyed } from './pages.js';
import { waysOf, type Owner, type TieSelection } from './selection.js';
import { byAmount, readWalks, withoutAmount, type Row } from './walks.js';

/** The types whose amounts have an index. */
const moneyTypes: readonly RelationshipType[] = ['FUNDED', 'ACQUIRED'];

/** What a key of this order looks like: a currency and an amount, or, of what has no amount, a start key. */
export const amountKeyPattern = /^([A-Z]{3})?\|[012][^|]*:[^|]+$|^(1\d{14}|0):/s;

/** @throws WhowhomError BAD_ARGUMENT when types have no order by amount */
export function assertMoneyTypes(types: readonly RelationshipType[]): void {
  const strange = types.find((type) => !moneyTypes.includes(type));
  if (strange === undefined) return;
  throw new WhowhomError(
    'BAD_ARGUMENT',
    `orderBy AMOUNT is for the types ${moneyTypes.join(' and ')}; got ${strange}.`,
    {
      path: 'orderBy.field',
      got: strange,
      wanted: `types: [${moneyTypes.join(', ')}]`,
    },
  );
}

/** @throws WhowhomError always: which currency is meant must be said */
export function severalCurrencies(found: readonly string[]): WhowhomError {
  const names = found.map((one) => (one === '' ? 'none stated' : one));
  return new WhowhomError(
    'BAD_ARGUMENT',
    `orderBy AMOUNT: there are amounts in several currencies (${names.join(', ')}).`,
    {
      path: 'orderBy.field',
      got: names.join(', '),
      wanted: 'a condition on the currency: where: { funding: { amount: { currency: "USD" } } }',
    },
  );
}

/** The currency of an owner's amounts: that of the first and the last in the order of the index, where it comes first. */
async function currencies(reader: Reader, owners: readonly Owner[], selection: TieSelection) {
  const ways = waysOf(selection);
  const ends = [true, false].map((down): Reading => ({ ranges: [{ low: '', high: '~' }], down }));
  const [lasts, firsts] = await Promise.all(
    ends.map((one) => readWalks(reader, byAmount, owners, ways, selection, one, 1)),
  );
  const found = (i: number) => [...(firsts?.get(i) ?? []), ...(lasts?.get(i) ?? [])];
  const currency = ({ key }: Row) => key.split('|')[0] ?? '';
  return new Map(owners.map(({ i }) => [Number(i), [...new Set(found(Number(i)).map(currency))]]));
}

/** The part of the page that has amounts: keys are texts of a currency, the amount and an id. */
function amountReading(currency: string, order: OrderDirection, { after, before, backward }: PageRequest): Reading {
  const [low, high] = [`${currency}|`, `${currency}|~`];
  const amountOf = (key: string | null) => (key !== null && !startKeyPattern.test(key) ? key : null);
  const [from, to] = order === 'ASC' ? [after, before] : [before, after];
  const range = { low: amountOf(from) ?? low, high: amountOf(to) ?? high };
  // Behind a row without an amount, no amount follows.
  const none = after !== null && startKeyPattern.test(after);
  return { ranges: [none ? { low: high, high } : range], down: (order === 'DESC') !== backward };
}

/** The part that has none, by start; before a row with an amount there is nothing of it. */
function restReading(order: OrderDirection, page: PageRequest): Reading {
  const startOf = (key: string | null) => (key !== null && startKeyPattern.test(key) ? key : null);
  if (page.before !== null && startOf(page.before) === null) return { ranges: [{ low: '2', high: '2' }], down: true };
  return readingOf(order, { ...page, after: startOf(page.after), before: startOf(page.before) });
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** The pages of owners whose amounts are in one currency: one statement, and one more where amounts don't fill a page. */
async function pagesIn(
  reader: Reader,
  owners: readonly Owner[],
  currency: string,
  selection: TieSelection,
  order: OrderDirection,
  page: PageRequest,
) {
  const ways = waysOf(selection);
  const parts = [
    { walk: byAmount, reading: amountReading(currency, order, page) },
    { walk: withoutAmount, reading: restReading(order, page) },
  ];
  if (page.backward) parts.reverse();
  const lists = new Map<number, Row[]>(owners.map(({ i }) => [Number(i), []]));
  for (const { walk, reading } of parts) {
    const short = owners.filter(({ i }) => (lists.get(Number(i))?.length ?? 0) <= page.size);
    if (short.length === 0) break;
    const rows = await readWalks(reader, walk, short, ways, selection, reading, page.size + 1);
    for (const [i, more] of rows) lists.get(i)?.push(...more);
  }
  return lists;
}

/** The page by amount of each owner, by the owner's id; an error for one whose amounts are in several currencies. */
export async function pagesByAmount(
  reader: Reader,
  owners: readonly EntityRow[],
  selection: TieSelection,
  order: OrderDirection,
  page: PageRequest,
): Promise<Map<string, Page<TieRow> | Error>> {
  if (selection.types.length === 0) return new Map();
  assertMoneyTypes(selection.types);
  const numbered = owners.map(({ id }, i) => ({ i: BigInt(i), id }));
  const wanted = selection.conditions.currency;
  const found = wanted === null ? await currencies(reader, numbered, selection) : null;
  const currencyOf = (i: number): readonly string[] => (wanted === null ? (found?.get(i) ?? []) : [wanted]);
  const groups = grouped(numbered, ({ i }) => currencyOf(Number(i))[0] ?? '');
  const read = [...groups].map(([currency, group]) => pagesIn(reader, group, currency, selection, order, page));
  const lists = new Map((await Promise.all(read)).flatMap((one) => [...one]));
  return new Map(
    owners.map((owner, i) => {
      const several = currencyOf(i);
      return [
        owner.id,
        several.length > 1 ? severalCurrencies([...several].sort()) : cut(keyed(owner, lists.get(i) ?? []), page),
      ];
    }),
  );
}
