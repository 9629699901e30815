import type { EntityKind, RelationshipType } from '../generated/vocabulary.js';
import { idList, plainText } from '../graph/arguments.js';
import { textFacets, type TextFacetsRow } from '../graph/search/facets.js';
import { hitKeyPattern, searchPage, searchTotal } from '../graph/search/names.js';
import type { TextClass, TextRequest } from '../graph/search/request.js';
import { textPage, textTotal } from '../graph/search/texts.js';
import { sourcesById } from '../graph/statements.js';
import type { View } from '../graph/view.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';
import { viewIn, type ViewArguments } from './view.js';

interface SearchArguments extends ViewArguments {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface TextArguments extends SearchArguments {
  readonly of?: readonly TextClass[] | null | undefined;
  readonly types?: readonly RelationshipType[] | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
}

const longestText = 200;

/** How many sources facets name. */
const sourcesAtMost = 20;

async function search(_: unknown, args: SearchArguments, context: Context) {
  const text = plainText(args.text, 'text', longestText);
  const kinds = args.kinds ?? null;
  const page = paging(args, context, ['search', text, kinds], hitKeyPattern, await viewIn(args, context));
  const { reader } = context;
  return connection(
    page,
    () => searchPage(reader, text, kinds, page.view, page),
    () => searchTotal(reader, text, kinds, page.view),
    ({ entity }) => entity,
    ({ score, matched }) => ({ score, matched }),
  );
}

/** The facets of a search, counted when one is asked for. */
export interface Facets {
  /** Tells searches apart. */
  readonly id: string;
  readonly request: TextRequest;
}

/** Hits that cite a source. */
export interface CitedSource {
  readonly sourceId: string;
  readonly count: number;
  readonly view: View;
}

const facetsOf = async (facets: Facets, { reader }: Context): Promise<TextFacetsRow> => {
  const read = async ({ id, request }: Facets): Promise<[string, TextFacetsRow]> => [
    id,
    await textFacets(reader, request),
  ];
  // Several searches may be asked for at once.
  const load = async (all: readonly Facets[]) => new Map(await Promise.all(all.map(read)));
  const found = await reader.byRow('text facets', facets, load);
  return found ?? { classes: [], kinds: [], types: [], sources: [], capped: false };
};

async function searchTexts(_: unknown, args: TextArguments, context: Context) {
  const text = plainText(args.text, 'text', longestText);
  const sources = args.sources ? idList(args.sources, 'sources') : null;
  const wanted = { text, of: args.of ?? null, kinds: args.kinds ?? null, types: args.types ?? null, sources };
  const key = JSON.stringify(wanted);
  const page = paging(args, context, ['search texts', key], hitKeyPattern, await viewIn(args, context));
  const request = { ...wanted, view: page.view };
  const { reader } = context;
  const hits = connection(
    page,
    () => textPage(reader, request, page),
    () => textTotal(reader, request),
    ({ node }) => node,
    ({ score, matched }) => ({ score, matched }),
  );
  return { ...hits, facets: { id: `${page.view.name} ${key}`, request } };
}

/** Resolvers of search. */
export const searchResolvers = {
  Query: { search, searchTexts },
  TextFacets: {
    classes: async (facets: Facets, _: unknown, context: Context) =>
      (await facetsOf(facets, context)).classes.map(({ value, count }) => ({ class: value as TextClass, count })),
    kinds: async (facets: Facets, _: unknown, context: Context) =>
      (await facetsOf(facets, context)).kinds.map(({ value, count }) => ({ kind: value as EntityKind, count })),
    types: async (facets: Facets, _: unknown, context: Context) =>
      (await facetsOf(facets, context)).types.map(({ value, count }) => ({ type: value as RelationshipType, count })),
    sources: async (facets: Facets, _: unknown, context: Context) => {
      const { sources } = await facetsOf(facets, context);
      const { view } = facets.request;
      return sources.slice(0, sourcesAtMost).map(({ value, count }) => ({ sourceId: value, count, view }));
    },
    capped: async (facets: Facets, _: unknown, context: Context) => (await facetsOf(facets, context)).capped,
  },
  SourceFacet: {
    source: async ({ sourceId, view }: CitedSource, _: unknown, { reader }: Context) => {
      const source = await reader.one(`sources ${view.name}`, sourceId, (ids) => sourcesById(reader, ids, view));
      if (source === null) throw new Error(`${sourceId} is cited and not there.`);
      return source;
    },
  },
};
