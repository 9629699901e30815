import { entitiesById, entityDetails, entityNames, nameInLanguage, unknownEntity } from '../graph/entities.js';
import { noConditions, tieConditions } from '../graph/filters/compile.js';
import type { RelationshipWhere } from '../graph/filters/inputs.js';
import type { EntityDetails, EntityRow, NameRow } from '../graph/model.js';
import { sourcesById } from '../graph/statements.js';
import { groupCounts, type CountBy } from '../graph/ties/groups.js';
import { normalTypes } from '../graph/ties/selection.js';
import { tieTotals } from '../graph/ties/totals.js';
import { toId } from '../ids.js';
import { attributesOf } from './attributes.js';
import type { Context } from './context.js';
import { existence, presenceUnder } from './existence.js';
import { historyOfEntity } from './history.js';
import { totalsConnection } from './money.js';
import { safeUrl } from '../graph/urls.js';
import { viewIn, type ViewArguments } from './view.js';
import { saidConnection, statementConnection } from './statements.js';
import { entities } from './entityLists.js';
import { tieConnection, verbConnection } from './ties.js';

interface CountArguments {
  readonly by: readonly CountBy[];
  readonly where?: RelationshipWhere | null | undefined;
}

const allTies = { types: normalTypes(null), direction: 'ANY', conditions: noConditions } as const;

const details = ({ id, view }: EntityRow, { reader }: Context) =>
  reader.one<EntityDetails>(`entityDetails ${view.name}`, id, (ids) => entityDetails(reader, ids, view));

const names = async (entity: EntityRow, { reader }: Context): Promise<NameRow[]> => {
  const { view } = entity;
  return (await reader.byRow(`entityNames ${view.name}`, entity, (rows) => entityNames(reader, rows, view))) ?? [];
};

/** The name of an entity in a language, the preferred one before others; null when it has none. */
export async function nameIn(row: EntityRow, lang: string, context: Context): Promise<string | null> {
  return nameInLanguage(await names(row, context), lang);
}

/** An entity by id, null when the view knows none. @throws WhowhomError NOT_FOUND with the nearest ids */
async function entity(_: unknown, args: ViewArguments & { id: string }, context: Context): Promise<EntityRow | null> {
  const { id } = args;
  const { reader } = context;
  const checked = toId(id, 'id');
  const view = await viewIn(args, context);
  const found = await reader.one(`entities ${view.name}`, checked, (ids) => entitiesById(reader, ids, view));
  if (found !== null || view.known !== null) return found;
  throw await unknownEntity(reader, checked, 'id');
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
  names: (row: EntityRow, _: unknown, context: Context) => names(row, context),
  description: async (row: EntityRow, _: unknown, context: Context) => (await details(row, context))?.description,
  url: async (row: EntityRow, _: unknown, context: Context) => safeUrl((await details(row, context))?.url ?? null),
  attributes: async (row: EntityRow, _: unknown, context: Context) =>
    attributesOf((await details(row, context))?.attributes ?? null),
  existence: async (row: EntityRow, _: unknown, context: Context) => existence(await details(row, context)),
  presence: async (row: EntityRow, _: unknown, context: Context) =>
    row.view.window === null ? null : presenceUnder(row.view, await details(row, context)),
  degree: async ({ id }: EntityRow, _: unknown, { reader }: Context) =>
    (await reader.one('degree', id, (ids) => tieTotals(reader, ids, allTies))) ?? 0,
  relationshipCounts: ({ id, view }: EntityRow, { by, where }: CountArguments, { reader }: Context) =>
    groupCounts(reader, id, new Set(by), tieConditions(where, view)),
  relationships: tieConnection,
  funded: verbConnection('funded', 'FUNDED', 'OUT'),
  fundedBy: verbConnection('fundedBy', 'FUNDED', 'IN'),
  fundedTotals: totalsConnection('fundedTotals', 'OUT'),
  fundedByTotals: totalsConnection('fundedByTotals', 'IN'),
  left: verbConnection('left', 'LEFT', 'OUT'),
  leftBy: verbConnection('leftBy', 'LEFT', 'IN'),
  hired: verbConnection('hired', 'HIRED', 'OUT'),
  hiredBy: verbConnection('hiredBy', 'HIRED', 'IN'),
  opposed: verbConnection('opposed', 'OPPOSED', 'OUT'),
  opposedBy: verbConnection('opposedBy', 'OPPOSED', 'IN'),
  statements: statementConnection,
  said: saidConnection,
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
      sourceId === null ? null : reader.one(`sources ${view.name}`, sourceId, (ids) => sourcesById(reader, ids, view)),
  },
};
