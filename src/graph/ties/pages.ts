import type { EntityRow, Page, TieRow } from '../model.js';
import { cut, type Keyed, type PageRequest } from '../page.js';
import { readingOf, type OrderDirection } from '../ranges.js';
import type { Reader } from '../reader.js';
import { tieCountsOf } from './counts.js';
import { namedOthers } from './patterns.js';
import { scan, triedTies, type Read } from './scan.js';
import { tie, waysOf, type TieColumns, type Owner, type TieSelection, type Way } from './selection.js';
import { byStart, readExpanded, readWalks, type Row } from './walks.js';

/** Above so many index walks for one entity, it is quicker to expand one of few ties. */
const manyWalks = 2;
/** The degree up to which expanding and sorting is quicker than a walk for each type and direction. */
const expandUpTo = 500;

type Reads = Map<number, Read<TieColumns>>;

const complete = (lists: Map<number, Row[]>): Reads =>
  new Map([...lists].map(([i, rows]) => [i, { rows, stoppedAt: null }]));

/** The page of a hub, of the types and directions that it has. Conditions are tried within the budget. */
async function readHub(
  reader: Reader,
  hub: Owner,
  ways: readonly Way[],
  selection: TieSelection,
  order: OrderDirection,
  page: PageRequest,
): Promise<Read<TieColumns>> {
  const { conditions } = selection;
  if (conditions.filters) {
    const walked = { ways, owner: hub.id, types: selection.types, view: conditions.view };
    return scan(reader, walked, selection.direction, order, page, (rows) => triedTies(reader, conditions, rows));
  }
  const walked = await readWalks(reader, byStart, [hub], ways, selection, readingOf(order, page), page.size + 1);
  return { rows: walked.get(Number(hub.i)) ?? [], stoppedAt: null };
}

/** Those of few ties are expanded in one statement; of each hub the indexes are walked. */
async function readByDegree(
  reader: Reader,
  owners: readonly Owner[],
  selection: TieSelection,
  order: OrderDirection,
  page: PageRequest,
): Promise<Reads> {
  const ways = waysOf(selection);
  const isAsked = (one: Way) => ways.some((way) => one.type === way.type && one.direction === way.direction);
  const counts = await Promise.all(owners.map(async ({ id }) => (await tieCountsOf(reader, id)).filter(isAsked)));
  const mine = ({ i }: Owner) => counts[Number(i)] ?? [];
  const isHub = (owner: Owner) => mine(owner).reduce((sum, { count }) => sum + count, 0) > expandUpTo;
  const small = owners.filter((owner) => !isHub(owner));
  const [expanded, ...hubs] = await Promise.all([
    small.length ? readExpanded(reader, small, selection, order, page) : new Map<number, Row[]>(),
    ...owners
      .filter(isHub)
      .map(async (hub): Promise<[number, Read<TieColumns>]> => [
        Number(hub.i),
        await readHub(reader, hub, mine(hub), selection, order, page),
      ]),
  ]);
  return new Map([...complete(expanded), ...hubs]);
}

async function readByStart(
  reader: Reader,
  owners: readonly Owner[],
  selection: TieSelection,
  order: OrderDirection,
  page: PageRequest,
): Promise<Reads> {
  if (namedOthers(selection) !== null) return complete(await readExpanded(reader, owners, selection, order, page));
  const ways = waysOf(selection);
  if (ways.length > manyWalks || selection.conditions.filters) {
    return readByDegree(reader, owners, selection, order, page);
  }
  return complete(await readWalks(reader, byStart, owners, ways, selection, readingOf(order, page), page.size + 1));
}

/** Rows with their keys. */
export function keyed(owner: EntityRow, rows: readonly TieColumns[]): Keyed<TieRow>[] {
  return rows.map((row) => ({ key: row.key, row: tie(owner, row) }));
}

/** The page by start of each owner, by the owner's id. One statement for all of them, and a few for hubs. */
export async function pagesByStart(
  reader: Reader,
  owners: readonly EntityRow[],
  selection: TieSelection,
  order: OrderDirection,
  page: PageRequest,
): Promise<Map<string, Page<TieRow>>> {
  const numbered = owners.map(({ id }, i) => ({ i: BigInt(i), id }));
  const read = selection.types.length === 0 ? null : await readByStart(reader, numbered, selection, order, page);
  return new Map(
    owners.map((owner, i) => {
      const { rows, stoppedAt } = read?.get(i) ?? { rows: [], stoppedAt: null };
      return [owner.id, cut(keyed(owner, rows), page, stoppedAt)];
    }),
  );
}
