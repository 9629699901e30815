import type { GraphQLResolveInfo } from 'graphql';
import type { RequireFields, TieConnectionAmongArgs } from '../generated/schema-types.js';
import { idList, wholeNumber } from '../graph/arguments.js';
import type { EntityRow, Page, RelationshipRow, TieRow } from '../graph/model.js';
import { relationshipsAmong } from '../graph/question/among.js';
import type { ListAnswer } from '../graph/question/tree.js';
import { normalTypes } from '../graph/tieSelection.js';
import { relationshipConditions } from '../graph/where/index.js';
import type { Soon } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { factWithEndsAsked, type TieList } from './question/asked.js';
import { fieldsBelow } from './question/selection.js';

/** As many as can be named: a picture of more has other means. */
const most = 1000;

/** The field of a page of ties that tells what else ties its entities to each other. */
export const amongOf =
  (owner: EntityRow, list: TieList, answer: () => Soon<ListAnswer<Page<TieRow> | Error>>) =>
  async (
    args: RequireFields<TieConnectionAmongArgs, 'and' | 'first'>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<readonly RelationshipRow[]> => {
    const named = idList(args.and, 'and');
    const limit = wholeNumber(args.first, 'first', 0, most);
    const { view } = list.page;
    const field = nodeOf(info);
    const place = { info, context, view, ownerId: null };
    const question = {
      types: args.types === undefined ? list.types : normalTypes(args.types),
      conditions: relationshipConditions(args.where, view),
      limit,
      fact: factWithEndsAsked(place, fieldsBelow(info, field.nodes)),
    };
    const { page } = await answer();
    if (page instanceof Error) throw page;
    const rows = page?.rows ?? [];
    const known = rows.map(({ row }) => row.relationship.id);
    const fresh = [...new Set(rows.map(({ row }) => row.other.id))];
    const ids = [...new Set([owner.id, ...fresh, ...named])];
    const set = { id: [owner.id, ...known].join(' '), ids, fresh, known, question };
    return relationshipsAmong(context.reader, set, field.nodes[0]);
  };
