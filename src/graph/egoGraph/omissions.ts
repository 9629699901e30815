import { cypher, name } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import { tiesOf, withTies } from '../around/pattern.js';
import { asksOf, portionsOf } from '../around/portions.js';
import { degreesOf } from '../around/totals.js';
import { lookup } from '../lookup.js';
import type { EntityRow } from '../model.js';
import type { Reader } from '../reader.js';
import type { TieSelection } from '../tieSelection.js';
import { isAllThatStands } from '../where/index.js';
import { budgetOf } from './budget.js';
import type { Edges } from './edges.js';
import { near } from './reach.js';

/** How many ties lead from a node to entities that are not in the graph. */
export interface OmissionRow {
  readonly entity: EntityRow;
  readonly count: number;
  /** Whether there may be more. */
  readonly capped: boolean;
}

/** Stored numbers less the edges that are there. */
async function bySubtraction(
  reader: Reader,
  nodes: readonly EntityRow[],
  selection: TieSelection,
  { rows }: Edges,
): Promise<OmissionRow[]> {
  const left = await degreesOf(reader, nodes, selection);
  const subtract = (id: string) => left.set(id, (left.get(id) ?? 0) - 1);
  for (const { from, to } of rows) {
    if (selection.direction !== 'IN') subtract(from.id);
    // Of ties of either direction one to itself counts once.
    if (selection.direction === 'IN' || (selection.direction === 'ANY' && from.id !== to.id)) subtract(to.id);
  }
  return nodes.map((entity) => ({ entity, count: left.get(entity.id) ?? 0, capped: false }));
}

const [entity, tie, other] = [name('e'), name('r'), name('o')];
const names = { entity, tie, other, only: (id: typeof entity) => cypher`$nodes[${id}] IS NULL` };

/** Ties are looked at within the budget; of a hub that has more there are at least so many. */
async function byLooking(reader: Reader, nodes: readonly EntityRow[], selection: TieSelection): Promise<OmissionRow[]> {
  const portions = await portionsOf(reader, nodes.map(near), selection, budgetOf(reader, nodes.length));
  const inside = lookup(nodes.map(({ id }) => id));
  const found = await Promise.all(
    asksOf(portions).map(({ ids, share }) => {
      const ties = withTies(tiesOf(selection, names, share), names);
      return reader.run(queries.egoGraph.outside({ entity, tie, ties }), { owners: ids, nodes: inside });
    }),
  );
  const counts = new Map(found.flat().map(({ id, count }) => [id, count]));
  return nodes.map((node) => ({
    entity: node,
    count: counts.get(node.id) ?? 0,
    capped: portions.cut.has(node.id),
  }));
}

/**
 * What was left out around nodes, in their order. Without conditions it is read from stored numbers, exactly; with
 * conditions SCAN_BUDGET ties are looked at, for each thousand nodes.
 * @param nodes with their degrees
 */
export async function omissionsAround(
  reader: Reader,
  nodes: readonly EntityRow[],
  selection: TieSelection,
  edges: () => Promise<Edges>,
): Promise<OmissionRow[]> {
  if (selection.types.length === 0) return [];
  const known = isAllThatStands(selection.conditions) ? await edges() : null;
  const all =
    known === null || known.truncated
      ? await byLooking(reader, nodes, selection)
      : await bySubtraction(reader, nodes, selection, known);
  return all.filter(({ count, capped }) => count > 0 || capped);
}
