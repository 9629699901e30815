<<<<<<< HEAD
import type { GraphQLResolveInfo } from 'graphql';
=======
import type { RelationshipType } from '../generated/vocabulary.js';
import { sortLocale, type PageArguments } from '../graph/arguments.js';
>>>>>>> faultsB
import { sortKeyPattern } from '../graph/collate.js';
import { amountKeyPattern } from '../graph/facts/amounts.js';
import type { EntityRow, Page, TieRow } from '../graph/model.js';
import { emptyPage } from '../graph/page.js';
import { ofEntity } from '../graph/question/ask.js';
import { settledFor } from '../graph/question/settled.js';
import { sortedTies } from '../graph/question/sortedTies.js';
import type { ListAnswer } from '../graph/question/tree.js';
import { startKeyPattern } from '../graph/ranges.js';
import type { Context } from './context.js';
import { answered, type Soon } from './connection.js';
import { tieListOf, tiesAsked, type TieArguments, type TieList, type TieOrder } from './question/asked.js';
import type { Place } from './question/place.js';
import type { Field } from './question/selection.js';
import { nodeOf } from './given.js';

type Answer = ListAnswer<Page<TieRow> | Error>;

const pattern = (field: TieOrder['field']): RegExp =>
  field === 'START' ? startKeyPattern : field === 'AMOUNT' ? amountKeyPattern : sortKeyPattern;

/** Asks for a list of ties that did not come with its owner. */
async function asked(owner: EntityRow, place: Place, field: Field, list: TieList): Promise<Answer> {
  const { reader } = place.context;
  const [asker] = field.nodes;
  const part = tiesAsked(place, field, list, await settledFor(reader, asker, list.conditions));
  const { field: by, direction, locale = null } = list.order;
  const found =
    by === 'START' || by === 'AMOUNT'
      ? ofEntity(reader, owner, asker, part)
      : sortedTies(reader, owner, asker, part, { field: by, direction, locale });
  return ((await found) as Answer | null) ?? { page: emptyPage, total: 0 };
}

/** A field of an entity that is a list of its ties. */
export const tieConnection =
  (name: string) => (owner: EntityRow, args: TieArguments, context: Context, info: GraphQLResolveInfo) => {
    const field = nodeOf(info);
    const place: Place = { info, context, view: owner.view, ownerId: owner.id };
    const list = tieListOf(name, args, place, pattern);
    const given = owner.given?.get(field.nodes[0]) as Answer | undefined;
    return answered(
      list.page,
      (): Soon<Answer> => given ?? asked(owner, place, field, list),
      ({ other }) => other,
      ({ relationship }) => ({ relationship }),
    );
  };
<<<<<<< HEAD
=======
}

interface AnyTieArguments extends TieArguments {
  readonly types?: readonly RelationshipType[] | null | undefined;
  readonly direction: TieDirection;
}

const patterns = {
  START: startKeyPattern,
  AMOUNT: amountKeyPattern,
  NAME: sortKeyPattern,
  DEGREE: sortKeyPattern,
  EVIDENCE: sortKeyPattern,
} as const;

function pages(
  reader: Reader,
  owners: readonly EntityRow[],
  selection: TieSelection,
  { field, direction, locale }: TieOrder,
  page: Paging,
): Promise<Map<string, Page<TieRow> | Error>> {
  if (field === 'START') return pagesByStart(reader, owners, selection, direction, page);
  if (field === 'AMOUNT') return pagesByAmount(reader, owners, selection, direction, page);
  return pagesBySorting(reader, owners, selection, { field, direction, locale }, page);
}

/** The same entity under the view of a page, which may be that of a cursor's moment. */
const under =
  (view: View) =>
  (owner: EntityRow): EntityRow =>
    owner.view === view ? owner : { ...owner, view };

function ties(
  owner: EntityRow,
  field: string,
  types: readonly RelationshipType[],
  direction: TieDirection,
  args: TieArguments,
  context: Context,
) {
  const order = {
    field: args.orderBy.field,
    direction: args.orderBy.direction ?? 'ASC',
    locale: sortLocale(args.orderBy.locale, 'orderBy.locale'),
  };
  const what = JSON.stringify([field, types, direction, args.where, order]);
  const page = paging(args, context, [owner.id, what], patterns[order.field], owner.view);
  const { view } = page;
  const { reader } = context;
  // Made when it is needed: once for all owners of the level.
  const selection = async (): Promise<TieSelection> => {
    const conditions = await settled(reader, tieConditions(args.where, view));
    return { types, direction, conditions };
  };
  const list = `ties ${view.name} ${what} ${pageKey(page)}`;
  return connection(
    page,
    async () =>
      (await reader.byRow<EntityRow, Page<TieRow>>(list, owner, async (owners) =>
        pages(reader, owners.map(under(view)), await selection(), order, page),
      )) ?? emptyPage,
    async () =>
      (await reader.one(`totals ${view.name} ${what}`, owner.id, async (ids) =>
        tieTotals(reader, ids, await selection()),
      )) ?? 0,
    ({ other }) => other,
    ({ relationship }) => ({ relationship }),
  );
}

/** The field `relationships` of an entity: any types, any direction. */
export function tieConnection(owner: EntityRow, args: AnyTieArguments, context: Context) {
  return ties(owner, 'ties', normalTypes(args.types), args.direction, args, context);
}

/** A field of an entity for one verb in one direction. */
export function verbConnection(field: string, type: RelationshipType, direction: 'OUT' | 'IN') {
  return (owner: EntityRow, args: TieArguments, context: Context) =>
    ties(owner, field, [type], direction, args, context);
}
>>>>>>> faultsB
