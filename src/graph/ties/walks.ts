import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import { ownerPrefix } from '../keys.js';
import type { PageRequest } from '../page.js';
import {
  bounds,
  inReadingOrder,
  rangeRows,
  readingKey,
  readingOf,
  upTo,
  type OrderDirection,
  type Reading,
} from '../ranges.js';
import type { Reader } from '../reader.js';
import { seesVersions } from '../view.js';
import { expansion, expansionKey, expansionValues } from './patterns.js';
import type { Owner, TieSelection, Way } from './selection.js';

const pieces = fragments.relationships;

/** What an index of ties is walked by: the pieces of both directions, and the condition on what is walked. */
export interface Walk {
  readonly name: string;
  readonly out: Piece;
  readonly in: Piece;
  /** The same of versions. */
  readonly versionsOut: Piece;
  readonly versionsIn: Piece;
  readonly only: string;
}

interface Piece {
  readonly text: string;
}

/** By the start. */
export const byStart: Walk = {
  name: 'start',
  out: pieces.walkOut,
  in: pieces.walkIn,
  versionsOut: pieces.walkVersionsOut,
  versionsIn: pieces.walkVersionsIn,
  only: '',
};

/** By the start, what has no amount. */
export const withoutAmount: Walk = { ...byStart, name: 'no amount', only: ` AND ${pieces.noAmount.text}` };

/** By the amount. */
export const byAmount: Walk = {
  name: 'amount',
  out: pieces.walkAmountsOut,
  in: pieces.walkAmountsIn,
  versionsOut: pieces.walkVersionsAmountsOut,
  versionsIn: pieces.walkVersionsAmountsIn,
  only: '',
};

/** A walk of an index, and what puts several together. */
export interface Walking {
  readonly walk: Piece;
  readonly together: Piece;
  /** The walk of versions, for a view that sees them. */
  readonly versions?: Piece | null;
}

/** Conditions on what is walked, and on versions, each beginning with AND. */
export interface WalkConditions {
  readonly ties: string;
  readonly versions: string;
}

const noWalkConditions: WalkConditions = { ties: '', versions: '' };

/**
 * The text of walks of some types: of one, or of all there are, each with a limit of its own that is 0 where a type is not
 * asked for. Else each set of types were a text to plan.
 */
export function walkTexts(
  { walk, together, versions = null }: Walking,
  types: readonly RelationshipType[],
  down: boolean,
  conditions = noWalkConditions,
): string {
  const directed = (text: string) => text.replaceAll('DIRECTION', down ? 'DESC' : '');
  const text = directed(walk.text).replace('//WHERE', () => conditions.ties);
  const walked = types.length === 1 ? types : relationshipTypes;
  const ties = walked.map((type) => withTypes(text, [type]).replace('NAME', type));
  const more = versions === null ? [] : [directed(versions.text).replace('//VERSIONS', () => conditions.versions)];
  const walks = [...ties, ...more].join('\n  UNION ALL\n');
  return ties.length === 1 && versions === null ? walks : directed(together.text).replace('WALKS', () => walks);
}

/** Tells the texts of walks apart. */
export const walkKey = (types: readonly RelationshipType[], down: boolean): string =>
  `${types.length === 1 ? types.join() : 'all'} ${down}`;

/** The limits of walks. */
export const limitsOf = (types: readonly RelationshipType[], limit: number): Record<string, bigint> =>
  Object.fromEntries(
    (types.length === 1 ? types : relationshipTypes).map((type) => [type, BigInt(types.includes(type) ? limit : 0)]),
  );

/** The types of ways that run in a direction. */
export const typesOf = (ways: readonly Way[], direction: Way['direction']): readonly RelationshipType[] =>
  ways.filter((way) => way.direction === direction).map(({ type }) => type);

/** Reads the ties of one direction along their indexes: they cost the same anywhere in a hub. One statement for all owners. */
async function readDirection(
  reader: Reader,
  walk: Walk,
  owners: readonly Owner[],
  ways: readonly Way[],
  isOut: boolean,
  { types: asked, direction, conditions }: TieSelection,
  reading: Reading,
  limit: number,
) {
  const way = isOut ? 'OUT' : 'IN';
  const types = typesOf(ways, way);
  // Of a type that an entity has no tie of now it may have had one.
  const mayHave = types.length > 0 || (seesVersions(conditions.view) && [way, 'ANY'].includes(direction));
  if (!mayHave) return [];
  // The walk of the starts meets a tie to itself already.
  const noLoop = direction === 'ANY' && !isOut ? ` AND ${pieces.noLoop.text}` : '';
  const key = `${walk.name} ${isOut} ${walkKey(types, reading.down)} ${noLoop} ${conditions.key}`;
  const pages = compose(queries.relationships.pages, key, {
    walks: () =>
      walkTexts(
        {
          walk: isOut ? walk.out : walk.in,
          versions: seesVersions(conditions.view) ? (isOut ? walk.versionsOut : walk.versionsIn) : null,
          together: pieces.pagesTogether,
        },
        types,
        reading.down,
        {
          ties: `${walk.only}${noLoop}${conditions.text}`,
          versions: `${walk.only}${noLoop}${conditions.versions}`,
        },
      ),
  });
  const rows = owners.flatMap(({ i, id }) =>
    rangeRows(walk.name === 'amount' ? reading : upTo(reading, conditions.view.window?.until), `${id}|`).map(
      (range) => ({ i, skip: BigInt(ownerPrefix(id).length), ...range }),
    ),
  );
  const limits = limitsOf(types, limit);
  const found = await reader.run(pages, {
    owners: rows,
    limit,
    limits,
    values: { ...conditions.values, types: asked },
  });
  return found.map((row) => ({ ...row, outgoing: isOut }));
}

/** A tie as the statements give it. */
export type Row = Awaited<ReturnType<typeof readDirection>>[number];

/** Rows of many owners, by owner. */
export function byOwner<R extends { readonly owner: number }>(owners: readonly Owner[], rows: readonly R[]) {
  const lists = new Map<number, R[]>(owners.map(({ i }) => [Number(i), []]));
  for (const row of rows) lists.get(row.owner)?.push(row);
  return lists;
}

/** The first rows of each owner along the indexes of some types and directions, in the order of reading. */
export async function readWalks(
  reader: Reader,
  walk: Walk,
  owners: readonly Owner[],
  ways: readonly Way[],
  selection: TieSelection,
  reading: Reading,
  limit: number,
): Promise<Map<number, Row[]>> {
  const read = await Promise.all(
    [true, false].map((isOut) => readDirection(reader, walk, owners, ways, isOut, selection, reading, limit)),
  );
  const lists = byOwner(owners, read.flat());
  const inOrder = inReadingOrder(reading);
  return new Map([...lists].map(([i, rows]) => [i, rows.sort((a, b) => inOrder(a.key, b.key)).slice(0, limit)]));
}

/** The piece that puts rows by start into the order of reading. */
export function orderPiece({ ranges, down }: Reading): string {
  const piece =
    ranges.length === 1 ? (down ? pieces.downwards : pieces.upwards) : down ? pieces.undatedFirst : pieces.datedFirst;
  return piece.text;
}

/** Reads pages by start of entities of few ties, or of few ties that conditions leave, by expanding them. */
export async function readExpanded(
  reader: Reader,
  owners: readonly Owner[],
  selection: TieSelection,
  order: OrderDirection,
  page: PageRequest,
): Promise<Map<number, Row[]>> {
  const reading = readingOf(order, page);
  const pages = compose(queries.relationships.expandedPages, `${readingKey(reading)} ${expansionKey(selection)}`, {
    expand: () => expansion(selection, ` AND ${pieces.inRanges.text}`),
    order: () => orderPiece(reading),
  });
  const values = expansionValues(selection);
  return byOwner(owners, await reader.run(pages, { owners, ...bounds(reading), limit: page.size + 1, values }));
}
