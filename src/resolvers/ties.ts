import type { RelationshipType } from '../generated/vocabulary.js';
import type { EntityRow, Page, TieRow } from '../graph/model.js';
import { startKeyPattern, type OrderDirection } from '../graph/ranges.js';
import { normalTypes, tiePages, tieTotals, type TieDirection, type TieSelection } from '../graph/relationships.js';
import { toConditions, type RelationshipWhere } from '../graph/where.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';

interface TieArguments {
  readonly where?: RelationshipWhere | null | undefined;
  readonly orderBy: { readonly field: 'START'; readonly direction?: OrderDirection };
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface AnyTieArguments extends TieArguments {
  readonly types?: readonly RelationshipType[] | null | undefined;
  readonly direction: TieDirection;
}

function ties(owner: EntityRow, field: string, selection: TieSelection, args: TieArguments, context: Context) {
  const { types, direction, conditions } = selection;
  const order = args.orderBy.direction ?? 'ASC';
  const what = [field, types, direction, conditions, args.orderBy.field, order];
  const page = paging(args, context, [owner.id, ...what], startKeyPattern);
  const request = { first: page.first, after: page.after, order };
  const { reader } = context;
  const selected = JSON.stringify(what);
  const list = `ties ${selected} ${page.first} ${page.after ?? ''}`;
  const read = async (): Promise<Page<TieRow>> => {
    const found = await reader.byRow(list, owner, (owners) => tiePages(reader, owners, selection, request));
    return found ?? { rows: [], hasNextPage: false, hasPreviousPage: false };
  };
  const count = async () =>
    (await reader.one(`totals ${selected}`, owner.id, (ids) => tieTotals(reader, ids, selection))) ?? 0;
  return connection(
    page,
    read,
    count,
    ({ other }) => other,
    ({ relationship }) => ({ relationship }),
  );
}

/** The field `relationships` of an entity: any types, any direction. */
export function tieConnection(owner: EntityRow, args: AnyTieArguments, context: Context) {
  const conditions = toConditions(args.where);
  return ties(owner, 'ties', { types: normalTypes(args.types), direction: args.direction, conditions }, args, context);
}

/** A field of an entity for one verb in one direction. */
export function verbConnection(field: string, type: RelationshipType, direction: 'OUT' | 'IN') {
  return (owner: EntityRow, args: TieArguments, context: Context) =>
    ties(owner, field, { types: [type], direction, conditions: toConditions(args.where) }, args, context);
}
