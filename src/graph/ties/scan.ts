import { fragments, queries } from '../../generated/queries.js';
import { compose } from '../../neo4j/compose.js';
import type { Conditions } from '../filters/compile.js';
import { ownerPrefix } from '../keys.js';
import type { PageRequest } from '../page.js';
import { inReadingOrder, rangeRows, readingOf, type OrderDirection, type Reading } from '../ranges.js';
import type { Reader } from '../reader.js';
import type { Way } from './selection.js';
import { limitsOf, typesOf, walkKey, walkTexts } from './walks.js';

const pieces = fragments.relationships;

/** Rows in the order of reading, and the key from which to go on when looking for more stopped. */
export interface Read<Row> {
  readonly rows: readonly Row[];
  readonly stoppedAt: string | null;
}

/** The indexes that are walked: those of an entity's ties, or with a null owner those of all ties of the types. */
export interface Walked {
  readonly ways: readonly Way[];
  readonly owner: string | null;
}

/** A relationship on which conditions are tried. */
export interface Candidate {
  readonly element: string;
  readonly key: string;
}

/** A tie on which conditions are tried. */
export interface TieCandidate extends Candidate {
  readonly outgoing: boolean;
}

/** So many are tried first; most pages are full then. Each further try takes so many times more. */
const firstTry = 200;
const growth = 10;

async function keysOf(reader: Reader, { ways, owner }: Walked, isOut: boolean, reading: Reading, limit: number) {
  const types = typesOf(ways, isOut ? 'OUT' : 'IN');
  if (types.length === 0) return [];
  const piece = owner === null ? pieces.keysAll : isOut ? pieces.keysOut : pieces.keysIn;
  const query = compose(queries.relationships.keys, `${piece.name} ${walkKey(types, reading.down)}`, {
    walks: () => walkTexts({ walk: piece, together: pieces.keysTogether }, types, reading.down),
  });
  const prefix = owner === null ? { text: '', length: 0 } : ownerPrefix(owner);
  const ranges = rangeRows(reading, prefix.text);
  const rows = await reader.run(query, { ranges, skip: prefix.length, limit, limits: limitsOf(types, limit) });
  return rows.map((row): TieCandidate => ({ ...row, outgoing: isOut }));
}

/** The next candidates in the order of reading. A tie to itself is met twice, with the same key. */
async function nextOf(reader: Reader, walked: Walked, reading: Reading, limit: number): Promise<TieCandidate[]> {
  const all = await Promise.all([true, false].map((isOut) => keysOf(reader, walked, isOut, reading, limit)));
  const inOrder = inReadingOrder(reading);
  return all
    .flat()
    .sort((a, b) => inOrder(a.key, b.key) || Number(b.outgoing) - Number(a.outgoing))
    .filter((one, i, list) => one.key !== list[i - 1]?.key)
    .slice(0, limit);
}

const behind = (page: PageRequest, key: string): PageRequest =>
  page.backward ? { ...page, before: key } : { ...page, after: key };

/**
 * Reads a page by trying conditions on candidates, in growing portions, until it is full, nothing is left, or SCAN_BUDGET
 * candidates were tried.
 * @param readingAt how the rest of the page is read
 * @param next the next candidates in the order of reading
 * @param tryOn the rows of those candidates that meet the conditions, in any order
 */
export async function scanning<C extends Candidate, Row extends { readonly key: string }>(
  reader: Reader,
  page: PageRequest,
  readingAt: (rest: PageRequest) => Reading,
  next: (reading: Reading, limit: number) => Promise<readonly C[]>,
  tryOn: (candidates: readonly C[]) => Promise<readonly Row[]>,
): Promise<Read<Row>> {
  const rows: Row[] = [];
  let rest = page;
  let budget = reader.scanBudget;
  for (let portion = firstTry; budget > 0; portion *= growth) {
    const reading = readingAt(rest);
    const limit = Math.min(Math.max(portion, page.size), budget);
    const candidates = await next(reading, limit);
    const inOrder = inReadingOrder(reading);
    const found = candidates.length === 0 ? [] : await tryOn(candidates);
    rows.push(...[...found].sort((a, b) => inOrder(a.key, b.key)));
    const last = candidates.at(-1);
    if (rows.length > page.size) return { rows: rows.slice(0, page.size + 1), stoppedAt: null };
    if (last === undefined || candidates.length < limit) return { rows, stoppedAt: null };
    budget -= candidates.length;
    rest = behind(rest, last.key);
  }
  return { rows, stoppedAt: page.backward ? rest.before : rest.after };
}

/** Reads a page of the ties of an entity, or of all relationships, by trying conditions on what their indexes give. */
export function scan<Row extends { readonly key: string }>(
  reader: Reader,
  walked: Walked,
  order: OrderDirection,
  page: PageRequest,
  tryOn: (candidates: readonly TieCandidate[]) => Promise<readonly Row[]>,
): Promise<Read<Row>> {
  return scanning(
    reader,
    page,
    (rest) => readingOf(order, rest),
    (reading, limit) => nextOf(reader, walked, reading, limit),
    tryOn,
  );
}

const whereText = (conditions: Conditions): string =>
  pieces.whereRelationship.text.replace('//WHERE', () => conditions.text);

/** The ties of an entity among candidates that meet conditions. */
export function triedTies(reader: Reader, conditions: Conditions, rows: readonly TieCandidate[]) {
  const query = compose(queries.relationships.triedTies, conditions.key, { where: () => whereText(conditions) });
  return reader.run(query, { rows, values: conditions.values });
}

/** The relationships among candidates that meet conditions. */
export function tried(reader: Reader, conditions: Conditions, rows: readonly Candidate[]) {
  const query = compose(queries.relationships.tried, conditions.key, { where: () => whereText(conditions) });
  return reader.run(query, { rows, values: conditions.values });
}
