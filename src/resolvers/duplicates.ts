import type { EntityDuplicatesArgs, QueryDuplicatesArgs, RequireFields } from '../generated/schema-types.js';
import { entityKinds } from '../generated/vocabulary.js';
import { duplicatesIn, duplicatesOf } from '../graph/duplicates/index.js';
import type { DuplicatePair, Duplicates } from '../graph/duplicates/scored.js';
import { compareText } from '../graph/keys.js';
import type { EntityRow } from '../graph/model.js';
import { pageOf } from '../graph/page.js';
import { WhowhomError } from '../errors.js';
import { connection, paging, type AnyConnection, type Paging } from './connection.js';
import type { Context } from './context.js';
import { viewIn } from './view.js';

/** A place in the list: how far the score is from 1, and the ids, which hold no `|`. */
const placePattern = /^[01]\.\d{4}\|[^|]+\|[^|]+$/;

const placeOf = ({ score, entity, other }: DuplicatePair): string =>
  `${(1 - score).toFixed(4)}|${entity.id}|${other.id}`;

/** Part by part: an id that goes on behind another one comes later, whatever it goes on with. */
function comparePlaces(a: string, b: string): number {
  const others = b.split('|');
  const order = a.split('|').map((part, i) => compareText(part, others[i] ?? ''));
  return order.find((one) => one !== 0) ?? 0;
}

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

/** A list of pairs of at least a score, read once, whatever is asked of it. */
function pairList(page: Paging, minimum: number, read: () => Promise<Duplicates>): PairConnection {
  let made: Promise<Duplicates> | undefined;
  const once = () => (made ??= read());
  const pairs = async () => (await once()).pairs.filter(({ score }) => score >= minimum);
  const answer = connection(
    page,
    async () => {
      const rows = (await pairs()).map((row) => ({ key: placeOf(row), row }));
      return pageOf(
        rows,
        page,
        (row, key) => comparePlaces(row.key, key) > 0,
        (row, key) => comparePlaces(row.key, key) < 0,
      );
    },
    async () => (await pairs()).length,
    (pair) => pair,
    () => ({}),
  );
  return { ...answer, capped: async () => (await once()).capped };
}

async function all(
  _: unknown,
  args: RequireFields<QueryDuplicatesArgs, 'first' | 'minimumScore'>,
  context: Context,
): Promise<PairConnection> {
  const minimum = minimumIn(args);
  const kinds = args.kinds ?? entityKinds;
  const page = paging(args, context, ['duplicates', kinds, minimum], placePattern, await viewIn(args, context));
  return pairList(page, minimum, () => duplicatesIn(context.reader, kinds, page.view));
}

const none: Duplicates = { pairs: [], capped: false };

/** The field `duplicates` of an entity. */
export function duplicatesOfEntity(
  { id, view }: EntityRow,
  args: RequireFields<EntityDuplicatesArgs, 'first' | 'minimumScore'>,
  context: Context,
): PairConnection {
  const minimum = minimumIn(args);
  const page = paging(args, context, ['duplicates of', id, minimum], placePattern, view);
  return pairList(page, minimum, async () => (await context.reader.load(duplicatesOf, { id }, page.view)) ?? none);
}

/** Resolvers of suspected duplicates. */
export const duplicateResolvers = { Query: { duplicates: all } };
