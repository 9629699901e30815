import type { EntityHistoryArgs } from '../generated/schema-types.js';
import { count, pageSize } from '../graph/arguments.js';
import {
  entityHistory,
  relationshipHistory,
  type EntityVersionRow,
  type HistoryRequest,
  type RelationshipVersionRow,
  type VersionRow,
} from '../graph/history/index.js';
import type { EntityRow, RelationshipRow } from '../graph/model.js';
import { outsideIdsOf } from '../graph/outsideIds.js';
import { attributesOf } from '../graph/attributes.js';
import type { Context } from './context.js';
import { existence } from './existence.js';
import { period } from './period.js';
import { safeUrl } from '../graph/urls.js';

function requestOf({ first, beforeRevision }: EntityHistoryArgs, { maxPageSize }: Context): HistoryRequest {
  const below = beforeRevision ?? null;
  return {
    size: pageSize({ first }, maxPageSize).size,
    below: below === null ? null : count(below, 'beforeRevision'),
  };
}

/** The field `history` of a relationship. @throws WhowhomError BAD_PAGE_SIZE or BAD_ARGUMENT */
export const historyOfRelationship = (row: RelationshipRow, args: EntityHistoryArgs, context: Context) =>
  relationshipHistory(context.reader, row, requestOf(args, context));

/** The field `history` of an entity. @throws WhowhomError BAD_PAGE_SIZE or BAD_ARGUMENT */
export const historyOfEntity = (row: EntityRow, args: EntityHistoryArgs, context: Context) =>
  entityHistory(context.reader, row, requestOf(args, context));

const moments = {
  recordedAt: ({ recordedAt }: VersionRow) => new Date(recordedAt),
  supersededAt: ({ endedAt }: VersionRow) => (endedAt === null ? null : new Date(endedAt)),
  supersededBy: ({ endedBy }: VersionRow) => endedBy,
};

/** Resolvers of versions. */
export const historyResolvers = {
  RelationshipVersion: {
    ...moments,
    kind: ({ relationship }: RelationshipVersionRow) => relationship.facts.kind,
    period: ({ relationship }: RelationshipVersionRow) => period(relationship),
  },
  EntityVersion: {
    ...moments,
    url: ({ url }: EntityVersionRow) => safeUrl(url),
    attributes: ({ attributes }: EntityVersionRow) => attributesOf(attributes),
    existence: (row: EntityVersionRow) => existence(row),
    sameAs: ({ sameAs }: EntityVersionRow) => outsideIdsOf(sameAs),
  },
};
