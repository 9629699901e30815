import type { RelationshipType } from '../generated/vocabulary.js';
import { idList, type PageArguments } from '../graph/arguments.js';
import { denialList, denialTotal } from '../graph/denials.js';
import { startKeyPattern } from '../graph/ranges.js';
import { normalTypes } from '../graph/ties/selection.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';
import { viewIn, type ViewArguments } from './view.js';

interface DenialArguments extends PageArguments, ViewArguments {
  readonly of?: readonly string[] | null | undefined;
  readonly types?: readonly RelationshipType[] | null | undefined;
}

async function denials(_: unknown, args: DenialArguments, context: Context) {
  const of = args.of ? idList(args.of, 'of') : null;
  const types = normalTypes(args.types);
  const page = paging(args, context, ['denials', of, types], startKeyPattern, await viewIn(args, context));
  const selection = { of, types, view: page.view };
  const { reader } = context;
  return connection(
    page,
    () => denialList(reader, selection, page),
    () => denialTotal(reader, selection),
    (row) => row,
    () => ({}),
  );
}

/** Resolvers of what is denied. */
export const denialResolvers = { Query: { denials } };
