import { cypher, joined, name, type Cypher, value } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { listWhole } from '../facts/list.js';
import { stretchesByType, wholeStretches } from '../facts/owner.js';
import { allOf, ownerList } from '../facts/ownerList.js';
import type { TieSelection } from '../tieSelection.js';
import { standsNow } from '../view.js';
import { dayConditions, entityLabel, recordCondition } from '../viewConditions.js';
import { arrow, factPredicate, readsShadows, requiredIds, shadowPredicate } from '../where/index.js';

const { around } = pieces;

/** What stands in which variable. */
export interface TieNames {
  readonly entity: Cypher;
  readonly tie: Cypher;
  readonly other: Cypher;
  /** For conditions on relationships: which of the two it runs from, and which to. */
  readonly from?: Cypher;
  readonly to?: Cypher;
  /** What must hold of the id of the other end; it is tried before all other conditions. */
  readonly only?: (otherId: Cypher) => Cypher;
}

/** The ties of an entity as a pattern that binds the tie and the entity at its other end. */
export interface Ties {
  readonly text: Cypher;
  /** The type of a tie. */
  readonly type: Cypher;
  /** Whether it starts at the entity. */
  readonly outgoing: Cypher;
  /** Finds the fact of a tie, in a variable. */
  readonly fact: (variable: Cypher) => Cypher;
}

const lines = (parts: readonly (Cypher | null)[]) =>
  joined(
    parts.filter((part) => part !== null),
    '\n',
  );
const everything = name('true');
const met = (conditions: Cypher | null) => (conditions === null ? null : pieces.facts.met({ conditions }));

/** A tie that is the edge of a fact. */
const asShadow = (text: Cypher, { entity, tie }: TieNames): Ties => ({
  text,
  type: cypher`type(${tie})`,
  outgoing: cypher`startNode(${tie}) = ${entity}`,
  fact: (fact) => around.factOf({ shadow: tie, fact, conditions: everything }),
});

/** A tie that is the fact itself. */
const asFact = (text: Cypher, { entity, tie }: TieNames): Ties => ({
  text,
  type: cypher`${tie}.type`,
  outgoing: cypher`${tie}.fromId = ${entity}.id`,
  fact: (fact) => cypher`WITH *, ${tie} AS ${fact}`,
});

/** The ids of the other ends, when the conditions name them: few ties lead to them, whatever the entity's degree. */
export const namedOthers = ({ conditions }: TieSelection): readonly string[] | null =>
  requiredIds(conditions.tree, ['otherEnd', 'id']);

/** Whether the edges of what stands hold all that is asked for. */
export const isOnShadows = ({ conditions }: Pick<TieSelection, 'conditions'>): boolean =>
  standsNow(conditions.view) && readsShadows(conditions.tree);

function edges(
  selection: TieSelection,
  shadow: Cypher,
  { entity, other }: TieNames,
  conditions: Cypher | null,
  isOtherThere: boolean,
): Cypher {
  const { types, direction } = selection;
  const step = { types, out: direction !== 'IN', in: direction !== 'OUT' };
  const ids = isOtherThere ? null : namedOthers(selection);
  const gaps = { entity, arrow: arrow(step, shadow), other, conditions: conditions ?? everything };
  return ids === null ? around.shadows(gaps) : around.shadowsBetween({ ...gaps, ids: value(ids) });
}

const onEnds = ({ tie, other, from, to }: TieNames) => ({ fact: tie, other, from, to });
const onOther = ({ other, only }: TieNames): Cypher | null => only?.(cypher`${other}.id`) ?? null;

function byShadows(selection: TieSelection, names: TieNames, isOtherThere = false): Ties {
  const { row, ends, more } = shadowPredicate(selection.conditions, onEnds(names));
  const found = edges(selection, names.tie, names, allOf([onOther(names), row, ends]), isOtherThere);
  return asShadow(lines([found, met(more)]), names);
}

/** By edges to entities that are named, and then the facts of these. */
function byFactsOfShadows(selection: TieSelection, names: TieNames, isOtherThere = false): Ties {
  const { tie } = names;
  const shadow = cypher`${tie}Edge`;
  const { row, ends, more } = factPredicate(selection.conditions, onEnds(names));
  const fact = around.factOf({ shadow, fact: tie, conditions: allOf([row, ends]) ?? everything });
  return asFact(lines([edges(selection, shadow, names, onOther(names), isOtherThere), fact, met(more)]), names);
}

/** The id of the other end as a fact holds it. */
function otherIdOf({ direction }: TieSelection, { entity, tie }: TieNames): Cypher {
  if (direction !== 'ANY') return direction === 'OUT' ? cypher`${tie}.toId` : cypher`${tie}.fromId`;
  return cypher`CASE ${tie}.fromId WHEN ${entity}.id THEN ${tie}.toId ELSE ${tie}.fromId END`;
}

/** By the keys of facts: what edges do not hold, and what was recorded once. */
function byFacts(selection: TieSelection, names: TieNames, share: number | null): Ties {
  const { types, direction, conditions } = selection;
  const { entity, tie, other, only } = names;
  const ways = { types, direction, fact: tie, other, label: entityLabel(conditions.view) };
  const stretches = share === null ? wholeStretches(ways, conditions.view) : stretchesByType(ways, conditions.view);
  const list = ownerList(conditions, { owner: entity, ...onEnds(names), other }, stretches, share);
  const own = only?.(otherIdOf(selection, names)) ?? null;
  if (share === null) return asFact(listWhole({ ...list, row: allOf([own, list.row]) }), names);
  // The latest of all that is recorded are looked at, whatever of them the view's days show.
  const { view } = conditions;
  const row = allOf([own, ...dayConditions(view, tie), list.row]);
  return asFact(listWhole({ ...list, seen: [recordCondition(view, tie)], row }), names);
}

/**
 * The ties of the entity in a variable that a selection holds, which has types.
 * @param share of how many of each type and direction, the latest ones; null is all
 */
export function tiesOf(selection: TieSelection, names: TieNames, share: number | null = null): Ties {
  if (share !== null) return byFacts(selection, names, share);
  if (isOnShadows(selection)) return byShadows(selection, names);
  if (standsNow(selection.conditions.view) && namedOthers(selection) !== null)
    return byFactsOfShadows(selection, names);
  return byFacts(selection, names, null);
}

/** The same as a subquery, which leaves nothing behind but the tie and the other end. */
export const withTies = ({ text }: Ties, { entity, tie, other }: TieNames): Cypher =>
  around.ties({ entity, tie, other, pattern: text });

const flipped = { OUT: 'IN', IN: 'OUT', ANY: 'ANY' } as const;

/** Between entities of some ids and `other`, along the keys of `other`. */
function factsBetween(selection: TieSelection, names: TieNames, ids: Cypher, scope: readonly Cypher[]): Ties {
  const { types, direction, conditions } = selection;
  const { entity, tie, other } = names;
  const turned = { ...selection, direction: flipped[direction] };
  const stretches = wholeStretches(
    { types, direction: turned.direction, fact: tie, other: entity, label: entityLabel(conditions.view) },
    conditions.view,
  );
  const list = ownerList(conditions, { owner: other, ...onEnds(names), other }, stretches, null);
  const isNear = cypher`${otherIdOf(turned, { ...names, entity: other })} IN ${ids}`;
  return asFact(listWhole({ ...list, scope, carried: [tie, entity], row: allOf([isNear, list.row]) }), names);
}

/**
 * The ties of entities of some ids with the one in `other`, as they are seen from the former; it binds `entity` and the tie.
 * @param ids an expression; `scope` are the variables that it reads
 */
export function tiesBetween(
  selection: TieSelection,
  names: TieNames,
  ids: Cypher,
  scope: readonly Cypher[] = [],
): Ties {
  if (!standsNow(selection.conditions.view)) return factsBetween(selection, names, ids, scope);
  const ties = isOnShadows(selection) ? byShadows(selection, names, true) : byFactsOfShadows(selection, names, true);
  return { ...ties, text: lines([around.these({ entity: names.entity, ids }), ties.text]) };
}
