import type { PageArguments } from '../graph/arguments.js';
import { statementConditions } from '../graph/filters/compile.js';
import type { StatementWhere } from '../graph/filters/statements.js';
import type { AnonymousRow, EntityRow, RelationshipRow, SourceRow, StatementRow } from '../graph/model.js';
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
import { statementKeyPattern, statementPages, statementTotals } from '../graph/statements.js';
import { safeUrl } from '../graph/urls.js';
import { knownBy } from '../graph/view.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';
import { viewIn, type ViewArguments } from './view.js';

interface ListArguments extends PageArguments {
  readonly where?: StatementWhere | null | undefined;
}

/** The field `statements` of a relationship or an entity. */
export function statementConnection(owner: EntityRow | RelationshipRow, args: PageArguments, context: Context) {
  const { id } = owner;
  const page = paging(args, context, ['statements', id], statementKeyPattern, owner.view);
  const { view } = page;
  const { reader } = context;
  const list = `statements ${view.name} ${pageKey(page)}`;
  return connection(
    page,
    async () => {
      const found = await reader.byRow(list, owner, (owners) => statementPages(reader, owners, view, page));
      return found ?? emptyPage;
    },
    async () =>
      (await reader.one(`statementTotals ${view.name}`, id, (ids) => statementTotals(reader, ids, view))) ?? 0,
    (row) => row,
    () => ({}),
    true,
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
