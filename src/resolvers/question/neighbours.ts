import type { EntityNeighboursArgs, RequireFields } from '../../generated/schema-types.js';
import { sortKeyPattern } from '../../graph/collate.js';
import type { EntityQuestion, NeighboursPart } from '../../graph/question/tree.js';
import { normalTypes } from '../../graph/tieSelection.js';
import { tieConditions, type Conditions } from '../../graph/where/index.js';
import { paging, type Paging } from '../connection.js';
import type { Place } from './place.js';
import { argumentsOf, fieldsBelow, type Field } from './selection.js';
import { readsOf, rowFields } from './statements.js';

/** The arguments of the neighbours of an entity. */
export type NeighbourArguments = RequireFields<EntityNeighboursArgs, 'orderBy' | 'direction'>;

/** A list of neighbours that an argument asks for, checked. */
export interface NeighbourList extends Pick<NeighboursPart, 'types' | 'direction' | 'kinds' | 'order'> {
  readonly page: Paging;
  readonly conditions: Conditions;
}

/** The neighbours of an entity that arguments ask for. */
export function neighbourListOf(args: NeighbourArguments, { context, view, ownerId }: Place): NeighbourList {
  const { direction, where, kinds, orderBy } = args;
  const types = normalTypes(args.types);
  const order = { field: orderBy.field, direction: orderBy.direction ?? 'ASC' };
  const page = paging(
    args,
    context,
    [ownerId, 'neighbours', types, direction, kinds, where, order],
    sortKeyPattern,
    view,
  );
  return { page, types, direction, kinds: kinds ?? null, order, conditions: tieConditions(where, page.view) };
}

/** What is asked of an entity by some fields. */
type EntityAsked = (place: Place, fields: readonly Field[]) => EntityQuestion;

/** What a list of neighbours asks, as its field says. */
export function neighboursAsked(
  place: Place,
  { nodes }: Field,
  { page, ...list }: NeighbourList,
  entityAsked: EntityAsked,
  conditions = list.conditions,
): NeighboursPart {
  const fields = fieldsBelow(place.info, nodes);
  const below: Place = { ...place, view: page.view, ownerId: null };
  const asked = readsOf(fields);
  return {
    part: 'neighbours',
    ...list,
    conditions,
    page: asked.page ? page : null,
    total: asked.total,
    other: entityAsked(below, rowFields(below, fields)),
  };
}

/** A list of neighbours that can be read with its owner; null for one that takes a step of its own. */
export function neighboursWith(place: Place, field: Field, entityAsked: EntityAsked): NeighboursPart | null {
  const args = argumentsOf(place.info, 'Person', field) as unknown as NeighbourArguments;
  // A cursor is of one owner.
  if (place.ownerId === null && (args.after != null || args.before != null)) return null;
  const list = neighbourListOf(args, place);
  return list.conditions.depth <= 1 ? neighboursAsked(place, field, list, entityAsked) : null;
}
