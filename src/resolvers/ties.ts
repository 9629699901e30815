import type { GraphQLResolveInfo } from 'graphql';
import type { TieOrder } from '../generated/schema-types.js';
import { sortKeyPattern } from '../graph/collate.js';
import { amountKeyPattern } from '../graph/facts/amounts.js';
import type { EntityRow, Page, TieRow } from '../graph/model.js';
import { emptyPage } from '../graph/page.js';
import { ofEntity } from '../graph/question/ask.js';
import { settledFor } from '../graph/question/settled.js';
import { sortedTies } from '../graph/question/sortedTies.js';
import type { ListAnswer } from '../graph/question/tree.js';
import { startKeyPattern } from '../graph/keys.js';
import { amongOf } from './among.js';
import type { Context } from './context.js';
import { answered, type Soon } from './connection.js';
import { tieListOf, tiesAsked, type TieArguments, type TieList } from './question/asked.js';
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
    let made = owner.given?.get(field.nodes[0]) as Soon<Answer> | undefined;
    const answer = () => (made ??= asked(owner, place, field, list));
    const page = answered(
      list.page,
      answer,
      ({ other }) => other,
      ({ relationship }) => ({ relationship }),
    );
    return { ...page, among: amongOf(owner, list, answer) };
  };
