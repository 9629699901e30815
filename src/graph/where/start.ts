import { cypher, joined, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { attributeKey } from '../attributes.js';
import { anyWord } from '../words.js';
import { standsNow } from '../view.js';
import { entityLabel } from '../viewConditions.js';
import type { GraphSize } from '../vocabulary.js';
import { anchorOf, required, requiredSteps, type Step } from './anchors.js';
import { attributeFields, entityFields } from './fields.js';
import type { Conditions } from './filter.js';
import { arrow } from './graphCypher.js';
import type { Test, Tree } from './tree.js';

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

/** Values that an index has as words. */
interface Words {
  readonly index: string;
  readonly words: readonly string[];
}

/** What an index finds by a condition; null when it finds nothing by it. */
function wordsOf(test: Test): Words | null {
  if (test.t !== 'in') return null;
  const { p, v } = test;
  if (p === entityFields.sameAs) return { index: 'entitySameAs', words: v };
  const isAttribute = p === attributeFields.plain || p === attributeFields.folded;
  return isAttribute ? { index: 'entityAttributes', words: [...new Set(v.map(attributeKey))] } : null;
}

/** The words that conditions leave, the fewest; null when they leave any. Ids of other records are rarer than attributes. */
function requiredWords(tree: Tree): Words | null {
  const all = required(tree).flatMap((test) => wordsOf(test) ?? []);
  const weight = ({ index, words }: Words) => words.length + (index === 'entitySameAs' ? 0 : 1000);
  return all.sort((a, b) => weight(a) - weight(b))[0] ?? null;
}

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
  const words = anchor !== null && isUsable ? null : requiredWords(tree);
  if (words !== null)
    return where.startWords({ entity, index: value(words.index), query: value(anyWord(words.words)) });
  if (!isUsable) return all;
  if (anchor === null) {
    const steps = requiredSteps(tree).map(({ step }) => step);
    const rarest = await rarestStep(steps, size);
    return rarest === null ? all : where.startTied({ entity, tie: arrow(rarest) });
  }
  const near = cypher`${entity}Near`;
  const steps = anchor.steps.map((step) => where.step({ entity, near, tie: arrow(step) }));
  return joined([where.startThese({ entity, label: entityLabel(view), ids: value(anchor.ids) }), ...steps], '\n');
}
