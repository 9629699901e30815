import type { GraphQLResolveInfo } from 'graphql';
import type { EntitySaidArgs, QueryStatementsArgs } from '../generated/schema-types.js';
import type { PageArguments } from '../graph/arguments.js';
import type { AnonymousRow, EntityRow, Page, RelationshipRow, StatementRow } from '../graph/model.js';
import { entitiesById } from '../graph/entities.js';
import { momentOf } from '../graph/moments.js';
import { emptyPage } from '../graph/page.js';
import { askFacts, ofEntity, ofFact } from '../graph/question/ask.js';
import { plainFact } from '../graph/question/compile.js';
import type { ListAnswer } from '../graph/question/tree.js';
import { statementIdPattern, statementList, statementsOf, type StatementOwner } from '../graph/statementLists.js';
import { knownBy } from '../graph/view.js';
import { statementConditions } from '../graph/where/index.js';
import { answered, paging } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import type { Place } from './question/place.js';
import { statementListAsked } from './question/statementLists.js';
import { statementPaging, statementsAsked } from './question/statements.js';
import { viewIn } from './view.js';

type Answer = ListAnswer<Page<StatementRow>>;

/** The field `statements` of a relationship or an entity. */
export function statementConnection(
  owner: EntityRow | RelationshipRow,
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const field = nodeOf(info);
  const place: Place = { info, context, view: owner.view, ownerId: owner.id };
  const page = statementPaging(args, place);
  const read = async (): Promise<Answer> => {
    const part = statementsAsked(place, field, page);
    const { reader } = context;
    const [asker] = field.nodes;
    const found = owner.class === 'Entity' ? ofEntity(reader, owner, asker, part) : ofFact(reader, owner, asker, part);
    return ((await found) as Answer | null) ?? { page: emptyPage, total: 0 };
  };
  const given = owner.given?.get(field.nodes[0]) as Answer | undefined;
  return answered(
    page,
    () => given ?? read(),
    (row) => row,
    () => ({}),
  );
}

/** What an entity or somebody unnamed says, or a source is cited for. */
export function saidConnection(
  owner: StatementOwner,
  args: EntitySaidArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const field = nodeOf(info);
  const { where } = args;
  const page = paging(args, context, ['said', owner.id, where], statementIdPattern, owner.view);
  const place: Place = { info, context, view: owner.view, ownerId: owner.id };
  const list = statementListAsked(place, field, page, statementConditions(where, page.view));
  return answered(
    page,
    async () => (await statementsOf(context.reader, owner, field.nodes[0], list)) ?? { page: emptyPage, total: 0 },
    (row) => row,
    () => ({}),
  );
}

async function statements(_: unknown, args: QueryStatementsArgs, context: Context, info: GraphQLResolveInfo) {
  const { where } = args;
  const page = paging(args, context, ['all statements', where], statementIdPattern, await viewIn(args, context));
  const place: Place = { info, context, view: page.view, ownerId: null };
  const list = statementListAsked(place, nodeOf(info), page, statementConditions(where, page.view));
  return answered(
    page,
    () => statementList(context.reader, list),
    (row) => row,
    () => ({}),
  );
}

async function recordedAt({ id, rec }: StatementRow, _: unknown, { reader }: Context): Promise<Date> {
  const moment = await momentOf(reader, rec);
  if (moment === null) throw new Error(`${id} was recorded by the change ${rec}, which is not there.`);
  return moment;
}

/** Resolvers of statements and of those who are not named. */
export const statementResolvers = {
  Query: { statements },
  Statement: {
    viewKey: ({ view }: StatementRow) => view.key,
    text: (row: StatementRow, { lang }: { lang: string }) =>
      row.language === lang ? row.quote : (row.texts[lang] ?? null),
    about: async ({ about, aboutId, view }: StatementRow, _: unknown, { reader }: Context) =>
      about ??
      (await reader.load(askFacts, { id: aboutId }, plainFact, view)) ??
      // One that is behind a cursor of another moment is seen as of that.
      reader.load(entitiesById, { id: aboutId }, view),
    recordedAt,
    // What was not known at the moment of the view is not told under it.
    supersededAt: ({ sup, view }: StatementRow, _: unknown, { reader }: Context) =>
      sup > knownBy(view) ? null : momentOf(reader, sup),
  },
  AnonymousSource: { viewKey: ({ view }: AnonymousRow) => view.key, said: saidConnection },
};
