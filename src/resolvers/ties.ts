import type { RelationshipType } from '../generated/vocabulary.js';
import { sortLocale, type PageArguments } from '../graph/arguments.js';
import { sortKeyPattern } from '../graph/collate.js';
import { tieConditions } from '../graph/filters/compile.js';
import type { RelationshipWhere } from '../graph/filters/inputs.js';
import type { EntityRow, Page, TieRow } from '../graph/model.js';
import { emptyPage, pageKey } from '../graph/page.js';
import { settled } from '../graph/settled.js';
import { startKeyPattern, type OrderDirection } from '../graph/ranges.js';
import type { Reader } from '../graph/reader.js';
import type { View } from '../graph/view.js';
import { amountKeyPattern, pagesByAmount } from '../graph/ties/amounts.js';
import { pagesByStart } from '../graph/ties/pages.js';
import { normalTypes, type TieDirection, type TieSelection } from '../graph/ties/selection.js';
import { pagesBySorting } from '../graph/ties/sorted.js';
import { tieTotals } from '../graph/ties/totals.js';
import { connection, paging, type Paging } from './connection.js';
import type { Context } from './context.js';

interface TieOrder {
  readonly field: 'START' | 'AMOUNT' | 'NAME' | 'DEGREE' | 'EVIDENCE';
  readonly direction: OrderDirection;
  readonly locale: string | null;
}

interface TieArguments extends PageArguments {
  readonly where?: RelationshipWhere | null | undefined;
  readonly orderBy: {
    readonly field: TieOrder['field'];
    readonly direction?: OrderDirection;
    readonly locale?: string | null | undefined;
  };
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
