import type { GraphQLResolveInfo } from 'graphql';
import { WhowhomError } from '../errors.js';
import { exportedPaths } from '../export/fromPaths.js';
import type { ExportFormat, QueryPathsArgs, RequireFields } from '../generated/schema-types.js';
import { idList, wholeNumber } from '../graph/arguments.js';
import { entitiesNamed } from '../graph/entities.js';
import type { EntityRow } from '../graph/model.js';
import { emptyPage } from '../graph/page.js';
import {
  commonDays,
  hubsNamed,
  parallelCounts,
  pathKeyPattern,
  pathPage,
  pathRows,
  weakestHop,
  type HopRow,
  type PathPage,
  type PathQuestion,
  type PathRow,
  type Question,
} from '../graph/paths/index.js';
import { toId } from '../ids.js';
import { normalTypes } from '../graph/tieSelection.js';
import type { View } from '../graph/view.js';
import { relationshipConditions } from '../graph/where/index.js';
import { connection, paging, type Connection } from './connection.js';
import type { Context } from './context.js';
import { askedBy, exportField, type Exporter } from './export.js';
import { openDay } from './period.js';
import { entityAsked, factAsked } from './question/asked.js';
import { fieldsBelow, fieldsUnder } from './question/selection.js';
import { rowFields } from './question/statements.js';
import { viewIn } from './view.js';

type Asked = RequireFields<QueryPathsArgs, 'maxLength' | 'coherence' | 'rankBy' | 'direction' | 'first'>;

/** A hop, with what its parallel relationships are counted by. */
export interface CountedHop extends HopRow {
  readonly question: Question;
}

/** A path of which each hop can be counted. */
export interface CountedPath extends PathRow {
  readonly hops: readonly CountedHop[];
}

/** What the resolvers make of an answer. */
export interface PathList extends Connection<{ cursor: () => string; node: CountedPath }, CountedPath> {
  /** The search, once. */
  found(): Promise<PathPage>;
  readonly view: View;
  readonly exported: Exporter;
}

const longestPath = 8;
const mostPaths = 100;
const mostHubs = 20;

const nothing: PathPage = { ...emptyPage, shortfall: null, hubs: [] };

/** The ids of the ends and of what is avoided, checked. @throws WhowhomError BAD_ID or BAD_ARGUMENT */
function namesOf({ from, to, avoid }: QueryPathsArgs) {
  const [start, end] = [toId(from, 'from'), toId(to, 'to')];
  if (start === end) {
    throw new WhowhomError('BAD_ARGUMENT', `from and to are both ${start}; wanted two entities.`, {
      path: 'to',
      got: end,
      wanted: 'another entity than from',
    });
  }
  const avoided = [...new Set(idList(avoid ?? [], 'avoid'))];
  const place = (avoid ?? []).findIndex((id) => id === start || id === end);
  const contained = avoid?.[place];
  if (contained === undefined) return { from: start, to: end, avoid: avoided };
  throw new WhowhomError('BAD_ARGUMENT', `avoid holds ${contained}, which is an end of every path.`, {
    path: `avoid[${place}]`,
    got: contained,
    wanted: 'entities other than from and to',
  });
}

/** What is asked of the entities of paths, and of their relationships: how well these are evidenced is always told. */
function pathAsked(info: GraphQLResolveInfo, context: Context, view: View): PathQuestion {
  const place = { info, context, view, ownerId: null };
  const fields = fieldsBelow(info, info.fieldNodes);
  const paths = rowFields(place, fields);
  const hops = fieldsUnder(info, paths, 'hops');
  const entities = [...fieldsUnder(info, paths, 'start'), ...fieldsUnder(info, hops, 'entity')];
  const facts = [...fieldsUnder(info, hops, 'relationship'), ...fieldsUnder(info, paths, 'weakestHop')];
  return { entity: entityAsked(place, entities), fact: { ...factAsked(place, facts), doc: true } };
}

/** The field `paths`. @throws WhowhomError NOT_FOUND for an id of nothing */
async function paths(_: unknown, args: Asked, context: Context, info: GraphQLResolveInfo): Promise<PathList> {
  const { from, to, avoid } = namesOf(args);
  const longest = wholeNumber(args.maxLength, 'maxLength', 1, longestPath);
  const { coherence, rankBy, direction, where, first } = args;
  wholeNumber(first, 'first', 0, Math.min(mostPaths, context.maxPageSize));
  const types = normalTypes(args.types);
  const { reader } = context;
  const seen = await viewIn(args, context);
  const parts = ['paths', from, to, longest, coherence, rankBy, types, direction, where, avoid];
  const page = paging(args, context, parts, pathKeyPattern, seen);
  const { view } = page;
  const conditions = relationshipConditions(where, view);
  const named = await entitiesNamed(
    reader,
    [from, to, ...avoid],
    (i) => (i < 2 ? (['from', 'to'][i] ?? '') : `avoid[${i - 2}]`),
    view,
  );
  const isThere = [from, to].every((id) => named.some((one) => one.id === id));
  const question = { from, to, avoid, selection: { types, direction, conditions }, longest, coherence, rankBy };
  const asked = pathAsked(info, context, view);
  let search: Promise<PathPage> | undefined;
  const found = () =>
    (search ??= isThere && types.length > 0 ? pathPage(reader, question, page) : Promise.resolve(nothing));
  const load = async () => {
    const { rows, ...rest } = await found();
    const keyed = await pathRows(reader, rows, asked, view);
    return { ...rest, rows: keyed.map(({ key, row }) => ({ key, row: counted(row, question) })) };
  };
  let loaded: ReturnType<typeof load> | undefined;
  const read = () => (loaded ??= load());
  const made = connection(
    page,
    read,
    () => Promise.resolve(0),
    (row) => row,
    () => ({}),
  );
  const ends = named.filter(({ id }) => id === from || id === to);
  const exported = exportField(view, async (exporting) => {
    const all = await read();
    return exportedPaths(all, all.shortfall, ends, view, askedBy(args), exporting);
  });
  return { ...made, found, view, exported };
}

const counted = (path: PathRow, question: Question): CountedPath => ({
  ...path,
  hops: path.hops.map((hop) => ({ ...hop, question })),
});

const parallelCount = async (hop: CountedHop, _: unknown, { reader }: Context): Promise<number> =>
  (await reader.load(parallelCounts, hop, hop.question)) ?? 1;

function period(path: CountedPath) {
  const days = commonDays(path);
  if (days === null) return null;
  return {
    earliestStart: openDay(days.s0),
    latestStart: openDay(days.s1),
    earliestEnd: openDay(days.e0),
    latestEnd: openDay(days.e1),
  };
}

/** Resolvers of paths. */
export const pathResolvers = {
  Query: { paths },
  PathConnection: {
    complete: async (list: PathList) => (await list.found()).shortfall === null,
    incompleteReason: async (list: PathList) => (await list.found()).shortfall,
    hubs: async (list: PathList, _: unknown, { reader }: Context): Promise<EntityRow[]> =>
      hubsNamed(reader, (await list.found()).hubs, mostHubs, list.view),
    export: ({ exported }: PathList, { format }: { format: ExportFormat }, context: Context) =>
      exported(format, context),
  },
  Path: {
    length: ({ hops }: CountedPath) => hops.length,
    period,
    weakestHop,
  },
  PathHop: {
    direction: ({ relationship, to }: CountedHop) =>
      relationship.to.id === to ? ('FORWARD' as const) : ('BACKWARD' as const),
    parallelCount,
  },
};
