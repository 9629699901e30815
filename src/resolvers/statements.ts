import type { PageArguments } from '../graph/arguments.js';
import { statementConditions } from '../graph/filters/compile.js';
import type { StatementWhere } from '../graph/filters/statements.js';
import type { AnonymousRow, EntityRow, Page, RelationshipRow, SourceRow, StatementRow } from '../graph/model.js';
import { momentOf } from '../graph/moments.js';
import { emptyPage, pageKey } from '../graph/page.js';
import { relationshipsById } from '../graph/relationships.js';
import {
  statementIdPattern,
  statementList,
  statementPagesOf,
  statementTotal,
  statementTotalsOf,
  type StatementOwner,
} from '../graph/statementLists.js';
import { safeUrl } from '../graph/urls.js';
import { knownBy } from '../graph/view.js';
import type { GraphQLResolveInfo } from 'graphql';
import { answered, connection, paging } from './connection.js';
import { nodeOf } from './given.js';
import type { Place } from './question/place.js';
import { statementPaging, statementsAsked } from './question/statements.js';
import { ofEntity, ofFact } from '../graph/question/ask.js';
import type { ListAnswer } from '../graph/question/tree.js';
import type { Context } from './context.js';
import { viewIn, type ViewArguments } from './view.js';

interface ListArguments extends PageArguments {
  readonly where?: StatementWhere | null | undefined;
}

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
export function saidConnection(owner: StatementOwner, args: ListArguments, context: Context) {
  const { id, class: label } = owner;
  const { where } = args;
  const page = paging(args, context, ['said', id, where], statementIdPattern, owner.view);
  const { view } = page;
  const { reader } = context;
  const conditions = statementConditions(where, view);
  const list = `said ${label} ${view.name} ${JSON.stringify(where)}`;
  return connection(
    page,
    async () =>
      (await reader.one(`${list} ${pageKey(page)}`, id, (ids) =>
        statementPagesOf(reader, label, ids, conditions, page),
      )) ?? emptyPage,
    async () =>
      (await reader.one(`${list} total`, id, (ids) => statementTotalsOf(reader, label, ids, conditions))) ?? 0,
    (row) => row,
    () => ({}),
  );
}

async function statements(_: unknown, args: ListArguments & ViewArguments, context: Context) {
  const { where } = args;
  const page = paging(args, context, ['all statements', where], statementIdPattern, await viewIn(args, context));
  const conditions = statementConditions(where, page.view);
  const { reader } = context;
  return connection(
    page,
    () => statementList(reader, conditions, page),
    () => statementTotal(reader, conditions),
    (row) => row,
    () => ({}),
  );
}

async function recordedAt({ id, rec }: StatementRow, _: unknown, { reader }: Context): Promise<Date> {
  const moment = await momentOf(reader, rec);
  if (moment === null) throw new Error(`${id} was recorded by the change ${rec}, which is not there.`);
  return moment;
}

/** Resolvers of statements and sources. */
export const statementResolvers = {
  Query: { statements },
  Statement: {
    viewKey: ({ view }: StatementRow) => view.key,
    text: (row: StatementRow, { lang }: { lang: string }) =>
      row.language === lang ? row.quote : (row.texts[lang] ?? null),
    about: ({ about, aboutId, view }: StatementRow, _: unknown, { reader }: Context) =>
      about ?? reader.one(`relationships ${view.name}`, aboutId, (ids) => relationshipsById(reader, ids, view)),
    recordedAt,
    // What was not known at the moment of the view is not told under it.
    supersededAt: ({ sup, view }: StatementRow, _: unknown, { reader }: Context) =>
      sup > knownBy(view) ? null : momentOf(reader, sup),
  },
  Source: {
    viewKey: ({ view }: SourceRow) => view.key,
    url: (row: SourceRow) => safeUrl(row.url),
    statements: saidConnection,
  },
  AnonymousSource: { viewKey: ({ view }: AnonymousRow) => view.key, said: saidConnection },
};
