import type { QueryEntityArgs } from '../generated/schema-types.js';
import { keptEntity, nameInLanguage, unknownEntity } from '../graph/entities.js';
import type { EntityDetails, EntityRow, NameRow } from '../graph/model.js';
import { sourcesById } from '../graph/statements.js';
import { toId } from '../ids.js';
import { outsideIdsOf } from '../graph/outsideIds.js';
import { attributesOf } from '../graph/attributes.js';
import type { Context } from './context.js';
import { duplicatesOfEntity } from './duplicates.js';
import { existence, presenceUnder } from './existence.js';
import { historyOfEntity } from './history.js';
import { totalsConnection } from './money.js';
import { safeUrl } from '../graph/urls.js';
import { viewIn } from './view.js';
import { saidConnection, statementConnection } from './statements.js';
import { entities } from './entityLists.js';
import { tieConnection } from './ties.js';
import { neighbours } from './neighbours.js';
import { relationshipCounts } from './counts.js';
import { nodeOf, ofRow, pick } from './given.js';
import type { Soon } from './connection.js';
import { entityAsked, tieFields } from './question/asked.js';
import { askedOnce } from './question/once.js';
import type { Place } from './question/place.js';
import { fieldsBelow } from './question/selection.js';
import { askEntities } from '../graph/question/ask.js';
import type { GraphQLResolveInfo } from 'graphql';

/** The name of an entity in a language, the preferred one before others; null when it has none. */
export const nameIn = (row: EntityRow, lang: string, context: Context): Soon<string | null> =>
  pick(ofRow(row, 'names', context), (names) => nameInLanguage(names, lang));

const detail =
  <T>(of: (details: EntityDetails | null) => T) =>
  (row: EntityRow, _: unknown, context: Context): Soon<T> =>
    pick(ofRow(row, 'details', context), of);

/** An entity by id, null when the view knows none. @throws WhowhomError NOT_FOUND with the nearest ids */
async function entity(
  _: unknown,
  args: QueryEntityArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<EntityRow | null> {
  const { reader } = context;
  const id = toId(args.id, 'id');
  const view = await viewIn(args, context);
  const place: Place = { info, context, view, ownerId: id };
  const question = askedOnce(place, nodeOf(info), 'below', () =>
    entityAsked(place, fieldsBelow(info, info.fieldNodes)),
  );
  const found = await reader.load(askEntities, { id }, question, view);
  if (found !== null) return found;
  const kept = await keptEntity(reader, id, view);
  if (kept !== null) return reader.load(askEntities, { id: kept }, question, view);
  if (view.known !== null) return null;
  throw await unknownEntity(reader, id, 'id');
}

const typeOf: Record<EntityRow['kind'], 'Person' | 'Organization' | 'Product' | 'Place' | 'Topic'> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  TOPIC: 'Topic',
};

/** The GraphQL type of an entity. */
export const entityType = ({ kind }: EntityRow) => typeOf[kind];

const fields = {
  viewKey: ({ view }: EntityRow) => view.key,
  nameIn: (row: EntityRow, { lang }: { lang: string }, context: Context) => nameIn(row, lang, context),
  names: (row: EntityRow, _: unknown, context: Context) => ofRow(row, 'names', context),
  description: detail((details) => details?.description),
  url: detail((details) => safeUrl(details?.url ?? null)),
  attributes: detail((details) => attributesOf(details?.attributes ?? null)),
  existence: detail(existence),
  sameAs: detail((details) => outsideIdsOf(details?.sameAs ?? null)),
  presence: (row: EntityRow, _: unknown, context: Context) =>
    row.view.window === null
      ? null
      : pick(ofRow(row, 'details', context), (details) => presenceUnder(row.view, details)),
  degree: (row: EntityRow, _: unknown, context: Context) => ofRow(row, 'degree', context),
  formerIds: (row: EntityRow, _: unknown, context: Context) => ofRow(row, 'formerIds', context),
  relationshipCounts,
  neighbours,
  ...Object.fromEntries(Object.keys(tieFields).map((name) => [name, tieConnection(name)])),
  fundedTotals: totalsConnection('fundedTotals', 'OUT'),
  fundedByTotals: totalsConnection('fundedByTotals', 'IN'),
  statements: statementConnection,
  said: saidConnection,
  duplicates: duplicatesOfEntity,
  history: historyOfEntity,
};

/** Resolvers of entities. */
export const entityResolvers = {
  Query: { entity, entities },
  Entity: { __resolveType: entityType },
  Person: fields,
  Organization: fields,
  Product: fields,
  Place: fields,
  Topic: fields,
  Name: {
    source: ({ sourceId, view }: NameRow, _: unknown, { reader }: Context) =>
      sourceId === null ? null : reader.load(sourcesById, { id: sourceId }, view),
  },
};
