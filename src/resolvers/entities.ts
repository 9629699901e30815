import { WhowhomError } from '../errors.js';
import { tieCountsOf, type CountBy } from '../graph/counts.js';
import { entitiesById, entityDetails, entityNames, nearestEntities } from '../graph/entities.js';
import type { EntityDetails, EntityRow, NameRow } from '../graph/model.js';
import { normalTypes, tieTotals } from '../graph/relationships.js';
import { sourcesById } from '../graph/statements.js';
import { noConditions } from '../graph/where.js';
import { toId } from '../ids.js';
import { attributesOf } from './attributes.js';
import type { Context } from './context.js';
import { safeUrl } from './scalars.js';
import { statementConnection } from './statements.js';
import { tieConnection, verbConnection } from './ties.js';

const allTies = { types: normalTypes(null), direction: 'ANY', conditions: noConditions } as const;

const details = ({ id }: EntityRow, { reader }: Context) =>
  reader.one<EntityDetails>('entityDetails', id, (ids) => entityDetails(reader, ids));

const namesOf = ({ id }: EntityRow, { reader }: Context) =>
  reader.one<NameRow[]>('entityNames', id, (ids) => entityNames(reader, ids));

async function names(entity: EntityRow, context: Context): Promise<NameRow[]> {
  const [more, about] = await Promise.all([namesOf(entity, context), details(entity, context)]);
  return [{ text: entity.name, lang: about?.lang ?? null, usage: 'PREFERRED', sourceId: null }, ...(more ?? [])];
}

/** An entity by id. @throws WhowhomError NOT_FOUND with the nearest ids */
async function entity(id: string, { reader }: Context): Promise<EntityRow> {
  const checked = toId(id, 'id');
  const found = await reader.one('entities', checked, (ids) => entitiesById(reader, ids));
  if (found !== null) return found;
  const suggestions = await nearestEntities(reader, checked);
  const hint = suggestions.length ? ` Did you mean ${suggestions.join(' or ')}?` : '';
  throw new WhowhomError('NOT_FOUND', `No entity has the id ${checked}.${hint}`, { path: 'id', got: id, suggestions });
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
  nameIn: async (row: EntityRow, { lang }: { lang: string }, context: Context) => {
    const inLang = (await names(row, context)).filter((name) => name.lang === lang && name.usage !== 'MISSPELLING');
    return (inLang.find(({ usage }) => usage === 'PREFERRED') ?? inLang[0])?.text ?? null;
  },
  names: (row: EntityRow, _: unknown, context: Context) => names(row, context),
  description: async (row: EntityRow, _: unknown, context: Context) => (await details(row, context))?.description,
  url: async (row: EntityRow, _: unknown, context: Context) => safeUrl((await details(row, context))?.url ?? null),
  attributes: async (row: EntityRow, _: unknown, context: Context) =>
    attributesOf((await details(row, context))?.attributes ?? null),
  degree: async ({ id }: EntityRow, _: unknown, { reader }: Context) =>
    (await reader.one('degree', id, (ids) => tieTotals(reader, ids, allTies))) ?? 0,
  relationshipCounts: async ({ id }: EntityRow, { by }: { by: readonly CountBy[] }, { reader }: Context) =>
    (await tieCountsOf(reader, id, new Set(by))).map((count) => ({ ...count, capped: false })),
  relationships: tieConnection,
  funded: verbConnection('funded', 'FUNDED', 'OUT'),
  fundedBy: verbConnection('fundedBy', 'FUNDED', 'IN'),
  left: verbConnection('left', 'LEFT', 'OUT'),
  leftBy: verbConnection('leftBy', 'LEFT', 'IN'),
  hired: verbConnection('hired', 'HIRED', 'OUT'),
  hiredBy: verbConnection('hiredBy', 'HIRED', 'IN'),
  opposed: verbConnection('opposed', 'OPPOSED', 'OUT'),
  opposedBy: verbConnection('opposedBy', 'OPPOSED', 'IN'),
  statements: statementConnection,
};

/** Resolvers of entities. */
export const entityResolvers = {
  Query: { entity: (_: unknown, { id }: { id: string }, context: Context) => entity(id, context) },
  Entity: { __resolveType: entityType },
  Person: fields,
  Organization: fields,
  Product: fields,
  Place: fields,
  Topic: fields,
  Name: {
    source: ({ sourceId }: NameRow, _: unknown, { reader }: Context) =>
      sourceId === null ? null : reader.one('sources', sourceId, (ids) => sourcesById(reader, ids)),
  },
};
