import { fragments, queries } from '../generated/queries.js';
import type { EntityKind } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import { byEvidence } from './byEvidence.js';
import { entityRow, type EntityRow, type Page, type RelationshipRow } from './model.js';
import { cut, emptyPage, type PageRequest } from './page.js';
import type { Reader } from './reader.js';
import { tieCountsOf } from './ties/counts.js';
import { expansion, expansionKey, expansionValues, patternOf } from './ties/patterns.js';
import { relationship, waysOf, type TieSelection } from './ties/selection.js';
import { seesVersions } from './view.js';

/** What is asked of some entities: which others they have in common. */
export interface Sharing {
  readonly of: readonly EntityRow[];
  /** With how many of them. */
  readonly minimum: number;
  readonly kinds: readonly EntityKind[];
  /** Conditions have to be settled. */
  readonly selection: TieSelection;
}

/** An entity that several have in common. */
export interface SharedRow {
  readonly entity: EntityRow;
  /** In the order in which they were named. */
  readonly connectedTo: readonly EntityRow[];
}

const pieces = fragments.sharedConnections;

/**
 * The entities of which every connection has at least one: it may lack all but `minimum`, so of those with fewest ties as
 * many as that leaves, and one.
 */
async function startsOf(reader: Reader, { of, minimum, selection }: Sharing): Promise<string[]> {
  const ways = waysOf(selection);
  const isAsked = (type: string, direction: string) =>
    ways.some((way) => way.type === type && way.direction === direction);
  const degrees = await Promise.all(
    of.map(async ({ id }) => {
      const counts = (await tieCountsOf(reader, id)).filter(({ type, direction }) => isAsked(type, direction));
      return { id, degree: counts.reduce((sum, { count }) => sum + count, 0) };
    }),
  );
  const fewestFirst = degrees.sort((a, b) => a.degree - b.degree);
  return fewestFirst.slice(0, of.length - minimum + 1).map(({ id }) => id);
}

function betweenText({ types, conditions }: TieSelection): string {
  const ties = withTypes(pieces.between.text, patternOf(types).types).replace('//WHERE', () => conditions.text);
  if (!seesVersions(conditions.view)) return ties;
  const versions = pieces.betweenVersions.text.replaceAll('//WHERE', () => conditions.versions);
  return `${ties}\n    UNION ALL\n${versions}`;
}

const slotsOf = (selection: TieSelection) => ({
  expand: () => expansion(selection),
  between: () => betweenText(selection),
});

function valuesOf({ of, selection }: Sharing) {
  return {
    of: of.map(({ id }) => id),
    outward: selection.direction !== 'IN',
    inward: selection.direction !== 'OUT',
    values: expansionValues(selection),
  };
}

/** A page of what entities have in common, most connected first. Two statements. */
export async function sharedPage(reader: Reader, sharing: Sharing, page: PageRequest): Promise<Page<SharedRow>> {
  const { of, minimum, kinds, selection } = sharing;
  if (selection.types.length === 0) return emptyPage;
  const rows = await reader.run(compose(queries.sharedConnections.page, expansionKey(selection), slotsOf(selection)), {
    ...valuesOf(sharing),
    starts: await startsOf(reader, sharing),
    minimum,
    kinds,
    after: page.after === null ? null : (JSON.parse(page.after) as unknown[]),
    limit: page.size + 1,
  });
  const { view } = selection.conditions;
  const found = rows.map(({ id, kind, name, key, connected }) => ({
    key: JSON.stringify(key),
    row: { entity: entityRow(id, kind, name, view), connectedTo: of.filter((one) => connected.includes(one.id)) },
  }));
  return cut(found, page);
}

/** How many entities they have in common, exactly. */
export async function sharedTotal(reader: Reader, sharing: Sharing): Promise<number> {
  const { minimum, kinds, selection } = sharing;
  if (selection.types.length === 0) return 0;
  const query = compose(queries.sharedConnections.count, expansionKey(selection), slotsOf(selection));
  const starts = await startsOf(reader, sharing);
  return (await reader.run(query, { ...valuesOf(sharing), starts, minimum, kinds }))[0]?.count ?? 0;
}

/** The relationships that connect each of some entities, best evidenced first, at most `limit` of each. One statement. */
export async function sharedTies(
  reader: Reader,
  ids: readonly string[],
  sharing: Sharing,
  limit: number,
): Promise<Map<string, RelationshipRow[]>> {
  const { selection } = sharing;
  const query = compose(queries.sharedConnections.ties, expansionKey(selection), {
    between: () => betweenText(selection),
  });
  const { view } = selection.conditions;
  const lists = new Map<string, RelationshipRow[]>(ids.map((id) => [id, []]));
  for (const row of await reader.run(query, { ...valuesOf(sharing), ids, limit })) {
    const from = entityRow(row.fromId, row.fromKind, row.fromName, view);
    lists.get(row.owner)?.push(relationship(row, from, entityRow(row.toId, row.toKind, row.toName, view)));
  }
  for (const list of lists.values()) list.sort(byEvidence);
  return lists;
}
