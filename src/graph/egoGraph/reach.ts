import { entityRow, type EntityRow } from '../model.js';
import type { Reader } from '../reader.js';
import type { TieSelection } from '../ties/selection.js';
import { neighboursOf } from './neighbours.js';
import { budgetOf, portionsOf } from './portions.js';

/** What an entity around others was chosen by. */
export interface Choice {
  /** In ties, from the nearest root. */
  readonly distance: number;
  /** Of its best tie to a nearer one. */
  readonly confidence: number;
  readonly sourceCount: number;
  /** How many ties it has now. */
  readonly degree: number;
}

/** The entities around some, nearest first. */
export interface Reached {
  readonly nodes: readonly EntityRow[];
  /** By id; a root was not chosen. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** Whether some within the depth were left out. */
  readonly truncated: boolean;
}

/**
 * Goes from entities along ties, one step at a time, until the depth or the limit is reached. A step costs two statements,
 * one more where there are hubs, and looks at SCAN_BUDGET ties for each thousand nodes.
 */
export async function reach(
  reader: Reader,
  roots: readonly EntityRow[],
  selection: TieSelection,
  depth: number,
  limit: number,
): Promise<Reached> {
  const nodes = [...roots];
  const choices = new Map<string, Choice>();
  let frontier = roots;
  let truncated = false;
  for (let step = 1; step <= depth && frontier.length > 0 && selection.types.length > 0; step += 1) {
    const ids = frontier.map(({ id }) => id);
    const portions = await portionsOf(reader, ids, selection, budgetOf(reader, limit));
    const seen = nodes.map(({ id }) => id);
    const room = limit - nodes.length;
    const found = await neighboursOf(reader, portions, selection, seen, room + 1);
    const chosen = found.slice(0, room);
    frontier = chosen.map(({ id, kind, name }) => entityRow(id, kind, name, selection.conditions.view));
    for (const { id, confidence, sourceCount, degree } of chosen) {
      choices.set(id, { distance: step, confidence, sourceCount, degree });
    }
    nodes.push(...frontier);
    truncated ||= portions.cut.size > 0 || found.length > room;
  }
  return { nodes, choices, truncated };
}
