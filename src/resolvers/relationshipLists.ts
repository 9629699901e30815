import type { GraphQLResolveInfo } from 'graphql';
import type { QueryRelationshipsArgs, RequireFields } from '../generated/schema-types.js';
import { sortKeyPattern } from '../graph/collate.js';
import { noOrigins, selectiveOrigins } from '../graph/facts/origins.js';
import { namedEnd } from '../graph/facts/namedEnd.js';
import { anyDay, type FactSelection } from '../graph/facts/selection.js';
import type { RelationshipRow } from '../graph/model.js';
import { askFactList } from '../graph/question/ask.js';
import type { FactsAnswer } from '../graph/question/facts.js';
import { settled } from '../graph/settled.js';
import { askSortedFacts, type FactSortOrder } from '../graph/question/sortedFacts.js';
import type { FactsPart } from '../graph/question/tree.js';
import { startKeyPattern } from '../graph/keys.js';
import { normalTypes } from '../graph/tieSelection.js';
import { relationshipConditions, type Conditions } from '../graph/where/index.js';
import { answered, paging, type Paging } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { factWithEndsAsked } from './question/asked.js';
import { settledOnce } from './question/once.js';
import type { Place } from './question/place.js';
import { fieldsBelow, type Field } from './question/selection.js';
import { readsOf, rowFields } from './question/statements.js';
import { viewIn } from './view.js';

/** What may hold in a window has started by its end. */
function withinWindow(selection: FactSelection): FactSelection {
  const { window } = selection.conditions.view;
  if (window === null) return selection;
  const { since } = anyDay.earliest;
  return { ...selection, days: { earliest: { since, until: window.until }, latest: null } };
}

/** What a field that is a list of relationships asks. */
export function factsAsked(place: Place, field: Field, selection: FactSelection, page: Paging): FactsPart {
  const fields = fieldsBelow(place.info, field.nodes);
  const asked = readsOf(fields);
  const below = { ...place, view: page.view, ownerId: null };
  return {
    selection,
    page: asked.page ? page : null,
    total: asked.total,
    undated: false,
    fact: factWithEndsAsked(below, rowFields(below, fields)),
  };
}

/** A list of relationships of its own. */
export const factConnection = (page: Paging, read: () => Promise<FactsAnswer>) => {
  let made: Promise<FactsAnswer> | undefined;
  return answered(
    page,
    () => (made ??= read()),
    (row: RelationshipRow) => row,
    () => ({}),
  );
};

/** The field `relationships` of the query. */
export async function relationships(
  _: unknown,
  args: RequireFields<QueryRelationshipsArgs, 'orderBy'>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const types = normalTypes(args.types);
  const { field, direction = 'ASC' } = args.orderBy;
  const parts = ['relationships', types, args.where, field, direction];
  const seen = await viewIn(args, context);
  const page = paging(args, context, parts, field === 'START' ? startKeyPattern : sortKeyPattern, seen);
  const given = relationshipConditions(args.where, page.view);
  const { reader } = context;
  const asker = nodeOf(info);
  return factConnection(page, async () => {
    const place: Place = { info, context, view: page.view, ownerId: null };
    const make = (conditions: Conditions, origins = noOrigins): FactsPart => {
      const selection: FactSelection = {
        ...{ origins, whose: namedEnd(conditions), types, conditions, order: direction, which: 'standing' },
        ...{ sides: ['start'], days: { ...anyDay }, undated: true, form: null, unsure: null },
      };
      return factsAsked(place, asker, withinWindow(selection), page);
    };
    const origins = namedEnd(given).kind === 'all' ? await selectiveOrigins(reader, given) : noOrigins;
    // How many statements there are is of this moment, and so is what is made for it.
    const part =
      origins.page === null && origins.total === null
        ? await settledOnce(place, asker, given, make)
        : make(await settled(reader, given), origins);
    if (field === 'START') return askFactList(reader, part);
    const order: FactSortOrder = { field, direction };
    return askSortedFacts(reader, part, order);
  });
}
