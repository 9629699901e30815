import type { QueryDuplicatesArgs, RequireFields } from '../generated/schema-types.js';
import { entityKinds } from '../generated/vocabulary.js';
import { wholeNumber } from '../graph/arguments.js';
import { duplicatesIn, duplicatesOf, type DuplicatePair, type Duplicates } from '../graph/duplicates/index.js';
import { compareText } from '../graph/keys.js';
import type { EntityRow } from '../graph/model.js';
import { pageOf } from '../graph/page.js';
import { WhowhomError } from '../errors.js';
import { connection, paging, type AnyConnection } from './connection.js';
import type { Context } from './context.js';
import { viewIn } from './view.js';

const mostOfOne = 50;

/** A place in the list: how far the score is from 1, and the ids. */
const placePattern = /^[01]\.\d{4} [^|]+\|[^|]+$/;

const placeOf = ({ score, entity, other }: DuplicatePair): string =>
  `${(1 - score).toFixed(4)} ${entity.id}|${other.id}`;

/** A page of pairs, and whether there may be more than were looked at. */
export interface PairConnection extends AnyConnection {
  capped(): Promise<boolean>;
}

/** @throws WhowhomError BAD_ARGUMENT */
function minimumIn({ minimumScore: minimum }: { readonly minimumScore: number }): number {
  if (minimum >= 0 && minimum <= 1) return minimum;
  const wanted = 'a number from 0 to 1';
  throw new WhowhomError('BAD_ARGUMENT', `minimumScore is ${minimum}; wanted ${wanted}.`, {
    ...{ path: 'minimumScore', got: minimum, wanted },
  });
}

async function list(
  _: unknown,
  args: RequireFields<QueryDuplicatesArgs, 'first' | 'minimumScore'>,
  context: Context,
): Promise<PairConnection> {
  const minimum = minimumIn(args);
  const { kinds } = args;
  const seen = await viewIn(args, context);
  const page = paging(args, context, ['duplicates', kinds, minimum], placePattern, seen);
  let made: Promise<Duplicates> | undefined;
  const once = () => (made ??= duplicatesIn(context.reader, kinds ?? entityKinds, minimum, page.view));
  const answer = connection(
    page,
    async () => {
      const rows = (await once()).pairs.map((row) => ({ key: placeOf(row), row }));
      const compare = (row: { readonly key: string }, key: string) => compareText(row.key, key);
      return pageOf(
        rows,
        page,
        (row, key) => compare(row, key) > 0,
        (row, key) => compare(row, key) < 0,
      );
    },
    async () => (await once()).pairs.length,
    (pair) => pair,
    () => ({}),
  );
  return { ...answer, capped: async () => (await once()).capped };
}

/** The field `duplicates` of an entity. */
export async function duplicatesOfEntity(
  { id, view }: EntityRow,
  args: { readonly first: number; readonly minimumScore: number },
  { reader }: Context,
): Promise<readonly DuplicatePair[]> {
  const first = wholeNumber(args.first, 'first', 0, mostOfOne);
  return (await duplicatesOf(reader, id, minimumIn(args), view)).pairs.slice(0, first);
}

/** Resolvers of suspected duplicates. */
export const duplicateResolvers = { Query: { duplicates: list } };
