import { queries } from '../../generated/queries.js';
import { compose } from '../../neo4j/compose.js';
import { lookup } from '../lookup.js';
import type { EntityRow } from '../model.js';
import type { Reader } from '../reader.js';
import { expansionValues } from '../ties/patterns.js';
import { waysOf, type TieSelection } from '../ties/selection.js';
import { seesVersions } from '../view.js';
import type { Edges } from './edges.js';
import { among, budgetOf, countsOf, portionsOf, type Portions } from './portions.js';
import { ownersOf, tiesKey, tiesText, type Way } from './ties.js';

/** How many ties lead from a node to entities that are not in the graph. */
export interface OmissionRow {
  readonly entity: EntityRow;
  readonly count: number;
  /** Whether there may be more. */
  readonly capped: boolean;
}

/** Stored numbers less the edges that are there. A tie to itself is in both directions. */
async function bySubtraction(
  reader: Reader,
  nodes: readonly EntityRow[],
  selection: TieSelection,
  { rows }: Edges,
): Promise<OmissionRow[]> {
  const ids = nodes.map(({ id }) => id);
  const counts = await countsOf(reader, ids);
  const ways = waysOf(selection);
  const left = new Map(
    ids.map((id, i) => [id, among(counts[i] ?? [], ways).reduce((sum, { count }) => sum + count, 0)]),
  );
  const subtract = (id: string) => left.set(id, (left.get(id) ?? 0) - 1);
  for (const { from, to } of rows) {
    if (selection.direction !== 'IN') subtract(from.id);
    if (selection.direction !== 'OUT') subtract(to.id);
  }
  return nodes.map((entity) => ({ entity, count: left.get(entity.id) ?? 0, capped: false }));
}

function countWay(reader: Reader, way: Way, portions: Portions, selection: TieSelection, nodes: readonly string[]) {
  const { owners, limits } = ownersOf(way, portions, selection);
  if (owners.length === 0) return [];
  const query = compose(queries.egoGraph.outside, tiesKey(way, selection), { ties: () => tiesText(way, selection) });
  return reader.run(query, { owners, nodes: lookup(nodes), limits, values: expansionValues(selection) });
}

/** Ties are looked at within the budget; of a hub that has more there are at least so many. */
async function byLooking(reader: Reader, nodes: readonly EntityRow[], selection: TieSelection): Promise<OmissionRow[]> {
  const ids = nodes.map(({ id }) => id);
  const portions = await portionsOf(reader, ids, selection, budgetOf(reader, ids.length));
  const found = await Promise.all([
    countWay(reader, 'expanded', portions, selection, ids),
    countWay(reader, 'walked', portions, selection, ids),
  ]);
  const counts = new Map(found.flat().map(({ id, count }) => [id, count]));
  return nodes.map((entity) => ({
    entity,
    count: counts.get(entity.id) ?? 0,
    capped: portions.cut.has(entity.id),
  }));
}

/**
 * What was left out around nodes, in their order. Without conditions it is read from stored numbers, exactly; with
 * conditions SCAN_BUDGET ties are looked at, for each thousand nodes.
 */
export async function omissionsAround(
  reader: Reader,
  nodes: readonly EntityRow[],
  selection: TieSelection,
  edges: () => Promise<Edges>,
): Promise<OmissionRow[]> {
  if (selection.types.length === 0) return [];
  const { text, view } = selection.conditions;
  const known = text === '' && !seesVersions(view) ? await edges() : null;
  const all =
    known === null || known.truncated
      ? await byLooking(reader, nodes, selection)
      : await bySubtraction(reader, nodes, selection, known);
  return all.filter(({ count, capped }) => count > 0 || capped);
}
