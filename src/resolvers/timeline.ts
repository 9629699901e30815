import type { ExportFormat } from '../generated/schema-types.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import { WhowhomError } from '../errors.js';
import { exportedTimeline } from '../export/fromTimeline.js';
import type { PageArguments } from '../graph/arguments.js';
import { entitiesNamed } from '../graph/entities.js';
import { relationshipConditions } from '../graph/filters/compile.js';
import type { RelationshipWhere } from '../graph/filters/inputs.js';
import type { Page, TimelineRow } from '../graph/model.js';
import type { PageRequest } from '../graph/page.js';
import type { OrderDirection } from '../graph/ranges.js';
import { precisionOf, summaryIn } from '../graph/summary/index.js';
import { normalTypes } from '../graph/ties/selection.js';
import {
  changeKeyPattern,
  changePage,
  changeTotal,
  daysOf,
  entitiesOf,
  entryOf,
  undatedTotal,
  type ChangeSelection,
} from '../graph/timeline/index.js';
import { connection, paging, type AnyConnection } from './connection.js';
import type { Context } from './context.js';
import { nameIn } from './entities.js';
import { askedBy, exportField, type Exporter } from './export.js';
import { viewIn, type ViewArguments } from './view.js';

/** A page of changes with what makes files of it. */
export interface ChangeConnection extends AnyConnection {
  readonly exported: Exporter;
}

interface TimelineArguments extends PageArguments, ViewArguments {
  readonly of?: readonly string[] | null | undefined;
  readonly between: boolean;
  readonly types?: readonly RelationshipType[] | null | undefined;
  readonly where?: RelationshipWhere | null | undefined;
  readonly order: OrderDirection;
}

function assertBetween(of: readonly string[] | null, between: boolean): void {
  if (of !== null || !between) return;
  const message = 'between is true, and of names no entities to be between.';
  throw new WhowhomError('BAD_ARGUMENT', message, { path: 'between', got: true, wanted: 'the ids of entities in of' });
}

async function entriesOf({ reader }: Context, selection: ChangeSelection, order: OrderDirection, page: PageRequest) {
  const found = await changePage(reader, selection, order, page);
  return { ...found, rows: found.rows.map(({ key, row }) => ({ key, row: entryOf(key, row) })) };
}

/** The field `timeline` of the query. @throws WhowhomError NOT_FOUND for an id of nothing */
async function timeline(_: unknown, args: TimelineArguments, context: Context) {
  const { between, where, order } = args;
  const { reader } = context;
  const of = entitiesOf(args.of);
  assertBetween(of, between);
  const types = normalTypes(args.types);
  const seen = await viewIn(args, context);
  const page = paging(args, context, ['timeline', of, between, types, where, order], changeKeyPattern, seen);
  const named = of === null ? null : await entitiesNamed(reader, of, (i) => `of[${i}]`, page.view);
  const conditions = relationshipConditions(where, page.view);
  const selection: ChangeSelection = {
    ...{ of, between, types, conditions, sides: ['start', 'end'], days: daysOf(page.view) },
    ...{ undated: false, sparse: conditions.filters },
  };
  let read: Promise<Page<TimelineRow>> | undefined;
  const entries = () => (read ??= entriesOf(context, selection, order, page));
  const list = connection(
    page,
    entries,
    () => changeTotal(reader, selection),
    (row) => row,
    () => ({}),
  );
  const exported = exportField(page.view, async (exporting) =>
    exportedTimeline(await entries(), named, page.view, askedBy(args), exporting),
  );
  return { ...list, undatedCount: () => undatedTotal(reader, selection), exported };
}

/** The sentence that tells a change, with the names of its ends in a language where they have one. */
async function summary({ relationship, ...change }: TimelineRow, { lang }: { lang: string }, context: Context) {
  const { type, from, to, facts } = relationship;
  const [fromName, toName] = await Promise.all([from, to].map((end) => nameIn(end, lang, context)));
  const { kind, role, topic } = facts;
  return summaryIn(lang, { ...change, type, from: fromName ?? from.name, to: toName ?? to.name, kind, role, topic });
}

/** Resolvers of the timeline. */
export const timelineResolvers = {
  Query: { timeline },
  TimelineConnection: {
    export: ({ exported }: ChangeConnection, { format }: { format: ExportFormat }, context: Context) =>
      exported(format, context),
  },
  TimelineEntry: { precision: ({ date }: TimelineRow) => precisionOf(date), summary },
};
