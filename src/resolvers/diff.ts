import type { GraphQLResolveInfo } from 'graphql';
import type { QueryDiffArgs } from '../generated/schema-types.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import type { PageArguments } from '../graph/arguments.js';
import { changeKeyPattern, startKeyPattern } from '../graph/keys.js';
import { askFactList } from '../graph/question/ask.js';
import { askFactLists, type FactListsAnswer, type FactListsQuestion } from '../graph/question/factLists.js';
import type { FactsPart } from '../graph/question/tree.js';
import { normalTypes } from '../graph/tieSelection.js';
import { diffDays, diffSelection, entitiesOf, type DiffList } from '../graph/timeline/index.js';
import type { View } from '../graph/view.js';
import type { Window } from '../graph/window.js';
import { paging } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { partsOf } from './question/asked.js';
import { askedOnce } from './question/once.js';
import type { Place } from './question/place.js';
import { argumentsOf, fieldsBelow, type Field } from './question/selection.js';
import { factConnection, factsAsked } from './relationshipLists.js';
import { viewIn } from './view.js';

/** What is compared: which relationships, between which days. */
interface Compared {
  readonly days: Window;
  readonly of: readonly string[] | null;
  readonly types: readonly RelationshipType[];
  readonly view: View;
}

/** A difference with the lists that are asked for. */
export interface DiffRow extends Compared {
  readonly given: FactListsAnswer['lists'];
}

const lists: readonly DiffList[] = ['started', 'ended', 'happened', 'possible'];

/** What a list of a difference asks, with its page. */
function listAsked(
  list: DiffList,
  { days, of, types, view }: Compared,
  args: PageArguments,
  place: Place,
  field: Field,
) {
  const pattern = list === 'possible' ? startKeyPattern : changeKeyPattern;
  const page = paging(args, place.context, ['diff', list, days, of, types], pattern, view);
  const whose = of === null ? ({ kind: 'all' } as const) : ({ kind: 'of', ids: of } as const);
  const selection = diffSelection(list, days, whose, types, page.view);
  return { page, part: factsAsked({ ...place, view: page.view }, field, selection, page) };
}

/** All lists of a difference that are asked for; one whose arguments are wrong says so itself. */
function listsAsked(compared: Compared, place: Place, fields: readonly Field[]): FactListsQuestion {
  const parts = partsOf<FactsPart>(fields, (field) => {
    const list = lists.find((one) => one === field.name);
    if (list === undefined) return null;
    const args = argumentsOf(place.info, 'Diff', field) as PageArguments;
    return [field.nodes[0], listAsked(list, compared, args, place, field).part];
  });
  return { lists: parts, of: compared.of, view: compared.view };
}

/** The field `diff` of the query. @throws WhowhomError NOT_FOUND for an id of nothing */
async function diff(_: unknown, args: QueryDiffArgs, context: Context, info: GraphQLResolveInfo): Promise<DiffRow> {
  const days = diffDays(args.from, args.to);
  const of = entitiesOf(args.of);
  const view = await viewIn(args, context);
  const compared: Compared = { days, of, types: normalTypes(args.types), view };
  const [asker, place] = [nodeOf(info), { info, context, view, ownerId: null }];
  const question = askedOnce(place, asker, 'whole', () => listsAsked(compared, place, fieldsBelow(info, asker.nodes)));
  return { ...compared, given: (await askFactLists(context.reader, question, (i) => `of[${i}]`)).lists };
}

const listOf = (list: DiffList) => (row: DiffRow, args: PageArguments, context: Context, info: GraphQLResolveInfo) => {
  const asker = nodeOf(info);
  const { page, part } = listAsked(list, row, args, { info, context, view: row.view, ownerId: null }, asker);
  return factConnection(page, async () => row.given.get(asker.nodes[0]) ?? askFactList(context.reader, part));
};

/** Resolvers of differences. */
export const diffResolvers = {
  Query: { diff },
  Diff: {
    started: listOf('started'),
    ended: listOf('ended'),
    happened: listOf('happened'),
    possible: listOf('possible'),
  },
};
