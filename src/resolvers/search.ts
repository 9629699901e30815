import type { EntityKind } from '../generated/vocabulary.js';
import { plainText } from '../graph/arguments.js';
import { hitKeyPattern, searchPage, searchTotal } from '../graph/search.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';

interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

const longestText = 200;

function search(_: unknown, args: SearchArguments, context: Context) {
  const text = plainText(args.text, 'text', longestText);
  const kinds = args.kinds ?? null;
  const page = paging(args, context, ['search', text, kinds], hitKeyPattern);
  const { reader } = context;
  return connection(
    page,
    () => searchPage(reader, text, kinds, page),
    () => searchTotal(reader, text, kinds),
    ({ entity }) => entity,
    ({ score, matched }) => ({ score, matched }),
  );
}

/** Resolvers of search. */
export const searchResolvers = { Query: { search } };
