import type {
  EntityWhere,
  InputMaybe,
  RelationshipWhere,
  SourceWhere,
  StatementWhere,
  TieWhere,
} from '../../generated/schema-types.js';
import type { View } from '../view.js';
import { start } from './budget.js';
import { entityTree, relationshipTree, requiredCurrency } from './conditions.js';
import { conditionsOf, noConditions, type Conditions, type StatementConditions } from './filter.js';
import { sourceTree } from './sources.js';
import { statementTree } from './statements.js';
import { isNothing, nothing, type Tree } from './tree.js';

export { anchorOf, required, requiredIds, requiredSteps, type Anchor, type Step } from './anchors.js';
export {
  conditionsOf,
  isAllThatStands,
  noConditions,
  withTree,
  type Conditions,
  type On,
  type StatementConditions,
} from './filter.js';
export {
  entityPredicate,
  factPredicate,
  filterPredicate,
  shadowPredicate,
  statementPredicate,
  type FactNames,
  type FactPredicate,
  type Predicate,
} from './predicates.js';
export { sourceCypher, voicesOf } from './evidenceCypher.js';
export { readsShadows } from './reach.js';
export { arrow } from './graphCypher.js';
export { settled, type ListIds } from './settled.js';
export { shapeOf } from './shape.js';
export { startOf } from './start.js';
export { any, type Test, type Tree } from './tree.js';

/** The conditions of a filter on entities. @throws WhowhomError TOO_COMPLEX, BAD_ID, BAD_ARGUMENT with the path */
export const entityConditions = (where: InputMaybe<EntityWhere>, view: View): Conditions =>
  where ? conditionsOf('entities', entityTree(where, start('where')), view) : noConditions('entities', view);

/** The conditions of a filter on an entity's relationships. @throws WhowhomError as of entities, and BAD_DATE */
export const tieConditions = (where: InputMaybe<TieWhere>, view: View): Conditions =>
  where
    ? conditionsOf('ties', relationshipTree(where, start('where')), view, requiredCurrency(where))
    : noConditions('ties', view);

/**
 * The conditions of a filter on relationships.
 * @param path of the filter, for messages
 * @throws WhowhomError as of entities, and BAD_DATE
 */
export const relationshipConditions = (where: InputMaybe<RelationshipWhere>, view: View, path = 'where'): Conditions =>
  where
    ? conditionsOf('relationships', relationshipTree(where, start(path)), view, requiredCurrency(where))
    : noConditions('relationships', view);

/** The conditions of a filter on statements. @throws WhowhomError TOO_COMPLEX, BAD_ID, BAD_ARGUMENT with the path */
export function statementConditions(where: InputMaybe<StatementWhere>, view: View): StatementConditions {
  const tree = where ? statementTree(where, start('where')) : nothing;
  return { view, tree, filters: !isNothing(tree) };
}

/** The conditions of a filter on sources. @throws WhowhomError TOO_COMPLEX, BAD_ID, BAD_DATE, BAD_ARGUMENT with the path */
export const sourceConditions = (where: InputMaybe<SourceWhere>): Tree =>
  where ? sourceTree(where, start('where')) : nothing;
