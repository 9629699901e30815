import type { GraphQLResolveInfo } from 'graphql';
import type { ExportFormat, QueryTimelineArgs, RequireFields } from '../generated/schema-types.js';
import { WhowhomError } from '../errors.js';
import { exportedTimeline } from '../export/fromTimeline.js';
import { changeKeyPattern } from '../graph/keys.js';
import { daysOf, type FactSelection, type Whose } from '../graph/facts/selection.js';
import type { Page, RelationshipRow, TimelineRow } from '../graph/model.js';
import { emptyPage } from '../graph/page.js';
import { askFactLists, type FactListsQuestion } from '../graph/question/factLists.js';
import { plainEntity } from '../graph/question/compile.js';
import type { EntityQuestion, FactQuestion, FactsPart } from '../graph/question/tree.js';
import { precisionOf, summaryIn } from '../graph/summary/index.js';
import { normalTypes } from '../graph/tieSelection.js';
import { entitiesOf, entryOf } from '../graph/timeline/index.js';
import { relationshipConditions, type Conditions } from '../graph/where/index.js';
import { answered, paging, type AnyConnection, type Paging } from './connection.js';
import type { Context } from './context.js';
import { nameIn } from './entities.js';
import { askedBy, exportField, type Exporter } from './export.js';
import { nodeOf } from './given.js';
import { factWithEndsAsked } from './question/asked.js';
import { settledOnce } from './question/once.js';
import type { Place } from './question/place.js';
import { fieldsBelow, fieldsUnder, type Field } from './question/selection.js';
import { readsOf, rowFields } from './question/statements.js';
import { viewIn } from './view.js';

/** A page of changes with what makes files of it. */
export interface ChangeConnection extends AnyConnection {
  readonly exported: Exporter;
}

function assertBetween(of: readonly string[] | null, between: boolean): void {
  if (of !== null || !between) return;
  const message = 'between is true, and of names no entities to be between.';
  throw new WhowhomError('BAD_ARGUMENT', message, { path: 'between', got: true, wanted: 'the ids of entities in of' });
}

const whoseOf = (of: readonly string[] | null, between: boolean): Whose =>
  of === null ? { kind: 'all' } : between ? { kind: 'between', from: of, to: of } : { kind: 'of', ids: of };

/** Of the fields of entries those of their relationships; a summary names both ends in a language. */
function entryAsked(place: Place, fields: readonly Field[]): FactQuestion {
  const entries = rowFields(place, fields);
  const question = factWithEndsAsked(place, fieldsUnder(place.info, entries, 'relationship'));
  const { from, to } = question.ends ?? { from: plainEntity, to: plainEntity };
  const named = ({ parts }: EntityQuestion): EntityQuestion => ({
    parts: new Map([...parts, ['names', { part: 'names' }]]),
  });
  const isTold = entries.some(({ name }) => name === 'summary');
  // What changed when is told by the relationship's own fields.
  return { ...question, doc: true, ends: isTold ? { from: named(from), to: named(to) } : { from, to } };
}

/** What the field asks; a file is made of the page. */
function changesAsked(place: Place, { nodes }: Field, page: Paging) {
  const fields = fieldsBelow(place.info, nodes);
  const asked = readsOf(fields);
  return {
    page: asked.page || fields.some(({ name }) => name === 'export') ? page : null,
    total: asked.total,
    undated: fields.some(({ name }) => name === 'undatedCount'),
    fact: entryAsked({ ...place, view: page.view, ownerId: null }, fields),
  };
}

const entries = ({ rows, ...page }: Page<RelationshipRow>): Page<TimelineRow> => ({
  ...page,
  rows: rows.map(({ key, row }) => ({ key, row: entryOf(key, row) })),
});

/** The field `timeline` of the query. @throws WhowhomError NOT_FOUND for an id of nothing */
async function timeline(
  _: unknown,
  args: RequireFields<QueryTimelineArgs, 'between' | 'order'>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { between, where, order } = args;
  const { reader } = context;
  const of = entitiesOf(args.of);
  assertBetween(of, between);
  const types = normalTypes(args.types);
  const seen = await viewIn(args, context);
  const page = paging(args, context, ['timeline', of, between, types, where, order], changeKeyPattern, seen);
  const asker = nodeOf(info);
  const place: Place = { info, context, view: page.view, ownerId: null };
  const given = relationshipConditions(where, page.view);
  const make = (conditions: Conditions): FactListsQuestion => {
    const selection: FactSelection = {
      ...{ whose: whoseOf(of, between), types, order, which: 'standing', sides: ['start', 'end'], conditions },
      ...{ days: daysOf(page.view), undated: false, form: null, unsure: null },
    };
    const part: FactsPart = { ...changesAsked(place, asker, page), selection };
    return { lists: new Map([[asker.nodes[0], part]]), of, view: page.view };
  };
  const found = await askFactLists(reader, await settledOnce(place, asker, given, make), (i) => `of[${i}]`);
  const { page: rows = null, total = null, undated = null } = found.lists.get(asker.nodes[0]) ?? {};
  const list = answered(
    page,
    () => ({ page: rows === null ? null : entries(rows), total }),
    (row) => row,
    () => ({}),
  );
  const exported = exportField(page.view, (exporting) =>
    exportedTimeline(entries(rows ?? emptyPage), of && found.of, page.view, askedBy(args), exporting),
  );
  return { ...list, undatedCount: () => undated, exported };
}

/** The sentence that tells a change, with the names of its ends in a language where they have one. */
async function summary({ relationship, ...change }: TimelineRow, { lang }: { lang: string }, context: Context) {
  const { type, from, to, facts } = relationship;
  const [fromName, toName] = await Promise.all([from, to].map(async (end) => nameIn(end, lang, context)));
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
