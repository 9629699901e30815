import type { EntityRow, RelationshipRow, SourceRow, StatementRow } from '../graph/model.js';
import { statementKeyPattern, statementPages, statementTotals } from '../graph/statements.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';
import { safeUrl } from './scalars.js';

/** The field `statements` of a relationship or an entity. */
export function statementConnection(
  { id }: EntityRow | RelationshipRow,
  args: { first: number; after?: string | null | undefined },
  context: Context,
) {
  const page = paging(args, context, ['statements', id], statementKeyPattern);
  const { reader } = context;
  const list = `statements ${page.first} ${page.after ?? ''}`;
  return connection(
    page,
    async () => {
      const found = await reader.one(list, id, (ids) => statementPages(reader, ids, page));
      return found ?? { rows: [], hasNextPage: false, hasPreviousPage: false };
    },
    async () => (await reader.one('statementTotals', id, (ids) => statementTotals(reader, ids))) ?? 0,
    (row) => row,
    () => ({}),
  );
}

/** Resolvers of statements and sources. */
export const statementResolvers = {
  Statement: {
    text: (row: StatementRow, { lang }: { lang: string }) =>
      row.language === lang ? row.quote : (row.texts[lang] ?? null),
  },
  Source: { url: (row: SourceRow) => safeUrl(row.url) },
};
