import { cypher, joined, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { attributeKey } from '../attributes.js';
import { anyWord } from '../words.js';
import { standsNow } from '../view.js';
import type { GraphSize } from '../vocabulary.js';
import { anchorOf, required, requiredSteps, type Step } from './anchors.js';
import { attributeFields, type Property } from './fields.js';
import type { Conditions } from './filter.js';
import { arrow } from './graphCypher.js';
import type { Tree } from './tree.js';

const { where } = pieces;

/** The rarest step that every entity must have, when fewer ties are of it than there are entities. */
async function rarestStep(steps: readonly Step[], size: () => Promise<GraphSize>): Promise<Step | null> {
  const oneWay = steps.filter((step) => step.out !== step.in);
  if (oneWay.length === 0) return null;
  const { entities, ties: counts } = await size();
  const ties = ({ types }: Step) => types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
  const rarest = oneWay.reduce((best, step) => (ties(step) < ties(best) ? step : best));
  return ties(rarest) < entities ? rarest : null;
}

/** The words of one attribute and the values that conditions leave for it, the fewest; null when they leave any. */
function requiredAttributes(tree: Tree): readonly string[] | null {
  const lists = required(tree).flatMap((test) =>
    test.t === 'in' && isAttribute(test.p) ? [[...new Set(test.v.map(attributeKey))]] : [],
  );
  return lists.sort((a, b) => a.length - b.length)[0] ?? null;
}

const isAttribute = (p: Property): boolean => p === attributeFields.plain || p === attributeFields.folded;

/**
 * Matches the entities of the selective side of conditions, each once: those that they name, those tied to entities that
 * they name, or those that have a rare tie; else all. What is found so is tried on all conditions none the less.
 * @param entity the variable that they are in
 * @param size how large the graph is; asked only when that decides
 */
export async function startOf(
  { tree, view }: Conditions,
  entity: Cypher,
  size: () => Promise<GraphSize>,
): Promise<Cypher> {
  const all = where.startAll({ entity });
  const anchor = anchorOf(tree);
  // What was recorded once has no edges, which lead from one entity to another.
  const isUsable = standsNow(view) || anchor?.steps.length === 0;
  const words = anchor !== null && isUsable ? null : requiredAttributes(tree);
  if (words !== null) return where.startAttributes({ entity, query: value(anyWord(words)) });
  if (!isUsable) return all;
  if (anchor === null) {
    const steps = requiredSteps(tree).map(({ step }) => step);
    const rarest = await rarestStep(steps, size);
    return rarest === null ? all : where.startTied({ entity, tie: arrow(rarest) });
  }
  const near = cypher`${entity}Near`;
  const steps = anchor.steps.map((step) => where.step({ entity, near, tie: arrow(step) }));
  return joined([where.startThese({ entity, ids: value(anchor.ids) }), ...steps], '\n');
}
