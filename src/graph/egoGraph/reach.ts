import { portionsOf } from '../around/portions.js';
import type { EntityRow } from '../model.js';
import type { EntityQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import type { TieSelection } from '../tieSelection.js';
import { budgetOf } from './budget.js';
import { neighboursOf } from './neighbours.js';

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

/** How many ties an entity of a graph has, which came with it. */
export const degreeIn = ({ given }: EntityRow): number => (given?.get('degree') as number | undefined) ?? 0;

/** The same with its id. */
export const near = (row: EntityRow) => ({ id: row.id, degree: degreeIn(row) });

/**
 * Goes from entities along ties, one step at a time, until the depth or the limit is reached. A step costs one statement, two
 * more where there are hubs, and looks at SCAN_BUDGET ties for each thousand nodes.
 * @param roots with their degrees
 */
export async function reach(
  reader: Reader,
  roots: readonly EntityRow[],
  selection: TieSelection,
  question: EntityQuestion,
  depth: number,
  limit: number,
): Promise<Reached> {
  const nodes = [...roots];
  const choices = new Map<string, Choice>();
  let frontier = roots;
  let truncated = false;
  for (let step = 1; step <= depth && frontier.length > 0 && selection.types.length > 0; step += 1) {
    const portions = await portionsOf(reader, frontier.map(near), selection, budgetOf(reader, limit));
    const seen = nodes.map(({ id }) => id);
    const room = limit - nodes.length;
    const found = await neighboursOf(reader, portions, selection, question, seen, room + 1);
    const chosen = found.slice(0, room);
    frontier = chosen.map(({ entity }) => entity);
    for (const { entity, confidence, sourceCount, degree } of chosen) {
      choices.set(entity.id, { distance: step, confidence, sourceCount, degree });
    }
    nodes.push(...frontier);
    truncated ||= portions.cut.size > 0 || found.length > room;
  }
  return { nodes, choices, truncated };
}
