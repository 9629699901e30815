import { fragments, queries } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { compose } from '../../neo4j/compose.js';
import type { Conditions } from '../filters/compile.js';
import { compareText, ownerPrefix } from '../keys.js';
import type { PageRequest } from '../page.js';
import { inReadingOrder, rangeRows, readingOf, type OrderDirection, type Reading } from '../ranges.js';
import type { Reader } from '../reader.js';
import { knownBy, seesVersions, type View } from '../view.js';
import { viewValues } from '../viewText.js';
import type { TieDirection, Way } from './selection.js';
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
  /** The types of the versions, where the view sees any. */
  readonly types: readonly RelationshipType[];
  readonly view: View;
}

/** A relationship, or a version of one, on which conditions are tried. */
export interface Candidate {
  readonly element: string;
  readonly key: string;
  readonly isVersion: boolean;
}

/** A tie on which conditions are tried. */
export interface TieCandidate extends Candidate {
  readonly outgoing: boolean;
}

/** The next candidates in the order of reading. */
export interface Portion<C> {
  readonly candidates: readonly C[];
  /** Whether there are no more behind them. */
  readonly isLast: boolean;
}

/** So many more are read, for those with the same key: what stands has that of its versions of the same days. */
const sameKey = 8;

/** How many are read of each index for a portion of a size. */
export const toRead = (size: number): number => size + sameKey;

/**
 * Puts what indexes gave together; what two of them give comes once.
 * @param lists each as long as `toRead` of the size says, unless its index has no more
 */
export function portionOf<C extends Candidate>(
  lists: readonly (readonly C[])[],
  reading: Reading,
  size: number,
): Portion<C> {
  const inOrder = inReadingOrder(reading);
  const all = lists
    .flat()
    .sort((one, other) => inOrder(one.key, other.key) || compareText(one.element, other.element))
    .filter((one, i, list) => one.element !== list[i - 1]?.element || one.key !== list[i - 1]?.key);
  const last = all[size - 1]?.key;
  const candidates = all.filter(({ key }, i) => i < size || key === last);
  return { candidates, isLast: candidates.length === all.length };
}

/** So many are tried first; most pages are full then. Each further try takes so many times more. */
const firstTry = 200;
const growth = 10;

/** What a walk of the keys of versions takes. */
export const versionValues = (view: View, types: readonly RelationshipType[]) => ({
  types,
  known: knownBy(view),
  statuses: viewValues(view).statuses as readonly string[],
});

async function keysOf(
  reader: Reader,
  { ways, owner, types: asked, view }: Walked,
  isOut: boolean,
  reading: Reading,
  limit: number,
) {
  const types = typesOf(ways, isOut ? 'OUT' : 'IN');
  const withVersions = seesVersions(view) && (owner !== null || isOut);
  if (types.length === 0 && !withVersions) return [];
  const piece = owner === null ? pieces.keysAll : isOut ? pieces.keysOut : pieces.keysIn;
  const index = owner === null ? 'startKey' : isOut ? 'fromKey' : 'toKey';
  const versions = withVersions ? { text: pieces.keysOfVersions.text.replaceAll('WALKED', index) } : null;
  const query = compose(queries.relationships.keys, `${piece.name} ${withVersions} ${walkKey(types, reading.down)}`, {
    walks: () => walkTexts({ walk: piece, versions, together: pieces.keysTogether }, types, reading.down),
  });
  const prefix = owner === null ? { text: '', length: 0 } : ownerPrefix(owner);
  const ranges = rangeRows(reading, prefix.text).map((range) => ({ ...range, skip: BigInt(prefix.length) }));
  const rows = await reader.run(query, {
    ...{ ranges, limit, limits: limitsOf(types, limit) },
    ...versionValues(view, asked),
  });
  return rows.map((row): TieCandidate => ({ ...row, outgoing: isOut }));
}

async function nextOf(
  reader: Reader,
  walked: Walked,
  directions: readonly boolean[],
  reading: Reading,
  size: number,
): Promise<Portion<TieCandidate>> {
  const lists = await Promise.all(directions.map((isOut) => keysOf(reader, walked, isOut, reading, toRead(size))));
  return portionOf(lists, reading, size);
}

const behind = (page: PageRequest, key: string): PageRequest =>
  page.backward ? { ...page, before: key } : { ...page, after: key };

/**
 * Reads a page by trying conditions on candidates, in growing portions, until it is full, nothing is left, or SCAN_BUDGET
 * candidates were tried.
 * @param readingAt how the rest of the page is read
 * @param next the next candidates in the order of reading, so many and those that have the key of the last one
 * @param tryOn the rows of those candidates that meet the conditions, in any order
 */
export async function scanning<C extends Candidate, Row extends { readonly key: string }>(
  reader: Reader,
  page: PageRequest,
  readingAt: (rest: PageRequest) => Reading,
  next: (reading: Reading, size: number) => Promise<Portion<C>>,
  tryOn: (candidates: readonly C[]) => Promise<readonly Row[]>,
): Promise<Read<Row>> {
  const rows: Row[] = [];
  let rest = page;
  let budget = reader.scanBudget;
  for (let portion = firstTry; budget > 0; portion *= growth) {
    const reading = readingAt(rest);
    const { candidates, isLast } = await next(reading, Math.min(Math.max(portion, page.size), budget));
    const inOrder = inReadingOrder(reading);
    const found = candidates.length === 0 ? [] : await tryOn(candidates);
    rows.push(...[...found].sort((a, b) => inOrder(a.key, b.key)));
    const last = candidates.at(-1);
    if (rows.length > page.size) return { rows: rows.slice(0, page.size + 1), stoppedAt: null };
    if (last === undefined || isLast) return { rows, stoppedAt: null };
    budget -= candidates.length;
    rest = behind(rest, last.key);
  }
  return { rows, stoppedAt: page.backward ? rest.before : rest.after };
}

/**
 * Reads a page of the ties of an entity, or of all relationships, by trying conditions on what their indexes give.
 * @param direction which of an entity's ties are asked for
 */
export function scan<Row extends { readonly key: string }>(
  reader: Reader,
  walked: Walked,
  direction: TieDirection,
  order: OrderDirection,
  page: PageRequest,
  tryOn: (candidates: readonly TieCandidate[]) => Promise<readonly Row[]>,
): Promise<Read<Row>> {
  // What starts at the entity comes first: of a tie to itself that one is kept.
  const directions = { OUT: [true], IN: [false], ANY: [true, false] }[direction];
  return scanning(
    reader,
    page,
    (rest) => readingOf(order, rest),
    (reading, size) => nextOf(reader, walked, directions, reading, size),
    tryOn,
  );
}

/** What a statement that tries conditions is made of, for relationships that stand and for versions. */
function trying(conditions: Conditions, isVersion: boolean) {
  const { text } = pieces.whereRelationship;
  return {
    key: `${conditions.key} ${isVersion}`,
    pieces: {
      found: () => (isVersion ? pieces.foundVersion : pieces.foundTie).text,
      where: () => text.replace('//WHERE', () => (isVersion ? conditions.versions : conditions.text)),
    },
  };
}

/** Tries the candidates that stand and the versions, each sort in a statement where there are any. */
async function inSorts<C extends Candidate, Row>(
  candidates: readonly C[],
  run: (rows: readonly C[], isVersion: boolean) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const of = async (sort: boolean): Promise<readonly Row[]> => {
    const rows = candidates.filter(({ isVersion }) => isVersion === sort);
    return rows.length === 0 ? [] : run(rows, sort);
  };
  const found = await Promise.all([of(false), of(true)]);
  return found.flat();
}

/** The ties of an entity among candidates that meet conditions. */
export const triedTies = (reader: Reader, conditions: Conditions, candidates: readonly TieCandidate[]) =>
  inSorts(candidates, (rows, isVersion) => {
    const { key, pieces: slots } = trying(conditions, isVersion);
    return reader.run(compose(queries.relationships.triedTies, key, slots), { rows, values: conditions.values });
  });

/** The relationships among candidates that meet conditions. */
export const tried = (reader: Reader, conditions: Conditions, candidates: readonly Candidate[]) =>
  inSorts(candidates, (rows, isVersion) => {
    const { key, pieces: slots } = trying(conditions, isVersion);
    return reader.run(compose(queries.relationships.tried, key, slots), { rows, values: conditions.values });
  });
