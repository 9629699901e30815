import type { GraphQLResolveInfo } from 'graphql';
import type { QuerySearchArgs, QuerySearchTextsArgs, RequireFields } from '../generated/schema-types.js';
import type { EntityKind, RelationshipType } from '../generated/vocabulary.js';
import { idList, plainText } from '../graph/arguments.js';
import { textFacets, type TextFacetsRow } from '../graph/search/facets.js';
import { searchNames } from '../graph/search/names.js';
import { hitKeyPattern } from '../graph/search/place.js';
import type { TextClass } from '../graph/search/request.js';
import { searchTexts } from '../graph/search/texts.js';
import { sourcesById } from '../graph/statements.js';
import type { View } from '../graph/view.js';
import { answered, paging } from './connection.js';
import type { Context } from './context.js';
import { entityAsked, factAsked } from './question/asked.js';
import { fieldsBelow } from './question/selection.js';
import { statementAsked } from './question/statementLists.js';
import { readsOf, rowFields } from './question/statements.js';
import { viewIn } from './view.js';

const longestText = 200;

/** How many sources facets name. */
const sourcesAtMost = 20;

async function search(
  _: unknown,
  args: RequireFields<QuerySearchArgs, 'first'>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const text = plainText(args.text, 'text', longestText);
  const kinds = args.kinds ?? null;
  const page = paging(args, context, ['search', text, kinds], hitKeyPattern, await viewIn(args, context));
  const { view } = page;
  const place = { info, context, view, ownerId: null };
  const fields = fieldsBelow(info, info.fieldNodes);
  const asked = readsOf(fields);
  const question = entityAsked(place, rowFields(place, fields));
  const wanted = { text, kinds, view, page: asked.page ? page : null, total: asked.total, question };
  return answered(
    page,
    () => searchNames(context.reader, wanted),
    ({ entity }) => entity,
    ({ score, match, matched }) => ({ score, match, matched }),
  );
}

/** The facets of a search, counted when one is asked for, once. */
export interface Facets {
  readonly view: View;
  readonly counted: () => Promise<TextFacetsRow>;
}

/** Hits that cite a source. */
export interface CitedSource {
  readonly sourceId: string;
  readonly count: number;
  readonly view: View;
}

async function texts(
  _: unknown,
  args: RequireFields<QuerySearchTextsArgs, 'first'>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const text = plainText(args.text, 'text', longestText);
  const sources = args.sources ? idList(args.sources, 'sources') : null;
  const wanted = { text, of: args.of ?? null, kinds: args.kinds ?? null, types: args.types ?? null, sources };
  const seen = await viewIn(args, context);
  const page = paging(args, context, ['search texts', JSON.stringify(wanted)], hitKeyPattern, seen);
  const { view } = page;
  const request = { ...wanted, view };
  const { reader } = context;
  const place = { info, context, view, ownerId: null };
  const fields = fieldsBelow(info, info.fieldNodes);
  const asked = readsOf(fields);
  const rows = rowFields(place, fields);
  const question = {
    entity: entityAsked(place, rows),
    fact: factAsked(place, rows),
    statement: statementAsked(place, rows),
  };
  const hits = answered(
    page,
    () => searchTexts(reader, { request, page: asked.page ? page : null, total: asked.total, question }),
    ({ node }) => node,
    ({ score, matched }) => ({ score, matched }),
  );
  let counted: Promise<TextFacetsRow> | undefined;
  const facets: Facets = { view, counted: () => (counted ??= textFacets(reader, request)) };
  return { ...hits, facets };
}

/** Resolvers of search. */
export const searchResolvers = {
  Query: { search, searchTexts: texts },
  TextFacets: {
    classes: async ({ counted }: Facets) =>
      (await counted()).classes.map(({ value, count }) => ({ class: value as TextClass, count })),
    kinds: async ({ counted }: Facets) =>
      (await counted()).kinds.map(({ value, count }) => ({ kind: value as EntityKind, count })),
    types: async ({ counted }: Facets) =>
      (await counted()).types.map(({ value, count }) => ({ type: value as RelationshipType, count })),
    sources: async ({ counted, view }: Facets) =>
      (await counted()).sources.slice(0, sourcesAtMost).map(({ value, count }) => ({ sourceId: value, count, view })),
    capped: async ({ counted }: Facets) => (await counted()).capped,
  },
  SourceFacet: {
    source: async ({ sourceId, view }: CitedSource, _: unknown, { reader }: Context) => {
      const source = await reader.load(sourcesById, { id: sourceId }, view);
      if (source === null) throw new Error(`${sourceId} is cited and not there.`);
      return source;
    },
  },
};
