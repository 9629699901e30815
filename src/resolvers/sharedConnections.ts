import { entityKinds, type EntityKind, type RelationshipType } from '../generated/vocabulary.js';
import { distinctIds, wholeNumber } from '../graph/arguments.js';
import { sortKeyPattern } from '../graph/collate.js';
import { entitiesNamed } from '../graph/entities.js';
import { tieConditions } from '../graph/filters/compile.js';
import type { RelationshipWhere } from '../graph/filters/inputs.js';
import type { RelationshipRow } from '../graph/model.js';
import { emptyPage } from '../graph/page.js';
import { settled } from '../graph/settled.js';
import { sharedPage, sharedTies, sharedTotal, type SharedRow, type Sharing } from '../graph/sharedConnections.js';
import { normalTypes, type TieDirection } from '../graph/ties/selection.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';
import { viewIn, type ViewArguments } from './view.js';

interface SharedArguments extends ViewArguments {
  readonly of: readonly string[];
  readonly minimum: number;
  readonly types?: readonly RelationshipType[] | null | undefined;
  readonly direction: TieDirection;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly where?: RelationshipWhere | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** An edge with what its relationships are read by. */
export interface SharedEdge extends SharedRow {
  readonly sharing: Sharing;
  /** Tells the list apart. */
  readonly list: string;
}

const [fewest, most] = [2, 20];
const mostTies = 20;

async function sharedConnections(_: unknown, args: SharedArguments, context: Context) {
  const ids = distinctIds(args.of, 'of', fewest, most);
  const minimum = wholeNumber(args.minimum, 'minimum', fewest, ids.length);
  const { kinds, where, direction } = args;
  const types = normalTypes(args.types);
  const seen = await viewIn(args, context);
  const parts = ['sharedConnections', ids, minimum, types, direction, kinds, where];
  const page = paging(args, context, parts, sortKeyPattern, seen);
  const { reader } = context;
  const conditions = await settled(reader, tieConditions(where, page.view));
  const of = await entitiesNamed(reader, ids, (i) => `of[${args.of.indexOf(ids[i] ?? '')}]`, page.view);
  const selection = { types, direction, conditions };
  const sharing: Sharing = { of, minimum, kinds: kinds ?? entityKinds, selection };
  // Some may not have been known by the moment of the view.
  const isPossible = of.length >= minimum;
  return connection(
    page,
    async () => (isPossible ? sharedPage(reader, sharing, page) : emptyPage),
    async () => (isPossible ? sharedTotal(reader, sharing) : 0),
    ({ entity }) => entity,
    (row): SharedEdge => ({ ...row, sharing, list: `${page.list} ${page.view.name}` }),
  );
}

async function relationships(
  { entity, sharing, list }: SharedEdge,
  { first }: { first: number },
  { reader }: Context,
): Promise<readonly RelationshipRow[]> {
  const limit = wholeNumber(first, 'first', 0, mostTies);
  const load = (ids: readonly string[]) => sharedTies(reader, ids, sharing, limit);
  return (await reader.one(`shared ties ${list} ${limit}`, entity.id, load)) ?? [];
}

/** Resolvers of shared connections. */
export const sharedConnectionResolvers = { Query: { sharedConnections }, SharedConnectionEdge: { relationships } };
