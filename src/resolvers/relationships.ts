import type { StatementAspect } from '../generated/schema-types.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import type { PageArguments } from '../graph/arguments.js';
import { sortKeyPattern } from '../graph/collate.js';
import { entitiesById } from '../graph/entities.js';
import { relationshipConditions } from '../graph/filters/compile.js';
import type { RelationshipWhere } from '../graph/filters/inputs.js';
import type { EventRow, JointRow, MoneyRow, RelationshipRow } from '../graph/model.js';
import { eventsById, jointsById } from '../graph/nodes.js';
import { startKeyPattern, type OrderDirection } from '../graph/ranges.js';
import { relationshipList, relationshipTotal } from '../graph/relationships.js';
import { sortedRelationships } from '../graph/sortedRelationships.js';
import { normalTypes } from '../graph/ties/selection.js';
import { presence, standingOf, type View } from '../graph/view.js';
import { attributesOf } from './attributes.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';
import { historyOfRelationship } from './history.js';
import { period } from './period.js';
import { statementConnection } from './statements.js';
import { viewIn, type ViewArguments } from './view.js';

interface ListArguments extends PageArguments, ViewArguments {
  readonly types?: readonly RelationshipType[] | null | undefined;
  readonly where?: RelationshipWhere | null | undefined;
  readonly orderBy: { readonly field: 'START' | 'AMOUNT' | 'EVIDENCE'; readonly direction?: OrderDirection };
}

async function relationships(_: unknown, args: ListArguments, context: Context) {
  const types = normalTypes(args.types);
  const { field, direction = 'ASC' } = args.orderBy;
  const parts = ['relationships', types, args.where, field, direction];
  const seen = await viewIn(args, context);
  const page = paging(args, context, parts, field === 'START' ? startKeyPattern : sortKeyPattern, seen);
  const conditions = relationshipConditions(args.where, page.view);
  const { reader } = context;
  return connection(
    page,
    () =>
      field === 'START'
        ? relationshipList(reader, types, conditions, direction, page)
        : sortedRelationships(reader, types, conditions, { field, direction }, page),
    () => relationshipTotal(reader, types, conditions),
    (row) => row,
    () => ({}),
  );
}

const typeNames: Partial<Record<RelationshipType, 'Funding' | 'Departure' | 'Hire' | 'Opposition'>> = {
  FUNDED: 'Funding',
  LEFT: 'Departure',
  HIRED: 'Hire',
  OPPOSED: 'Opposition',
};

/** The GraphQL type of a relationship. */
export const relationshipType = ({ type }: RelationshipRow) => typeNames[type] ?? 'OtherRelationship';

function money(amount: string | null, currency: string | null, approximate: boolean | null): MoneyRow | null {
  return amount === null ? null : { amount, currency, approximate: approximate ?? false };
}

const paid = ({ facts }: RelationshipRow) => money(facts.paidAmount, facts.paidCurrency, facts.paidApproximate);

const entity = (id: string | null, view: View, { reader }: Context) =>
  id === null ? null : reader.one(`entities ${view.name}`, id, (ids) => entitiesById(reader, ids, view));

const common = {
  viewKey: ({ view }: RelationshipRow) => view.key,
  presence: ({ view, facts }: RelationshipRow) => presence(view, facts),
  standing: ({ facts }: RelationshipRow) => standingOf(facts),
  kind: ({ facts }: RelationshipRow) => facts.kind,
  period,
  description: ({ facts }: RelationshipRow) => facts.description,
  attributes: ({ facts }: RelationshipRow) => attributesOf(facts.attributes),
  revision: ({ facts }: RelationshipRow) => facts.revision,
  sourceCount: ({ facts }: RelationshipRow) => facts.sourceCount,
  confidence: ({ facts }: RelationshipRow) => facts.confidence,
  disputed: ({ facts }: RelationshipRow) => facts.disputed,
  disputedAspects: ({ facts }: RelationshipRow) => (facts.disputedAspects ?? []) as readonly StatementAspect[],
  statements: statementConnection,
  history: historyOfRelationship,
  events: async ({ facts, view }: RelationshipRow, _: unknown, { reader }: Context) => {
    const ids = facts.eventIds ?? [];
    const rows = await Promise.all(
      ids.map((id) => reader.one(`events ${view.name}`, id, (all) => eventsById(reader, all, view))),
    );
    return rows.filter((row) => row !== null);
  },
};

const role = ({ facts }: RelationshipRow) => facts.role;

/** Resolvers of relationships, and of what several of them share. */
export const relationshipResolvers = {
  Query: { relationships },
  Relationship: { __resolveType: relationshipType },
  Funding: {
    ...common,
    paid,
    pledged: ({ facts }: RelationshipRow) =>
      money(facts.pledgedAmount, facts.pledgedCurrency, facts.pledgedApproximate),
    joint: ({ facts: { jointId }, view }: RelationshipRow, _: unknown, { reader }: Context) =>
      jointId === null ? null : reader.one(`joints ${view.name}`, jointId, (ids) => jointsById(reader, ids, view)),
  },
  Departure: {
    ...common,
    role,
    reason: ({ facts }: RelationshipRow) => facts.reason,
    destination: ({ facts, view }: RelationshipRow, _: unknown, context: Context) =>
      entity(facts.destinationId, view, context),
  },
  Hire: {
    ...common,
    role,
    previousEmployer: ({ facts, view }: RelationshipRow, _: unknown, context: Context) =>
      entity(facts.previousEmployerId, view, context),
  },
  Opposition: {
    ...common,
    topic: ({ facts }: RelationshipRow) => facts.topic,
    act: ({ facts }: RelationshipRow) => facts.kind,
  },
  OtherRelationship: { ...common, role, amount: paid },
  Event: { viewKey: ({ view }: EventRow) => view.key },
  Joint: { viewKey: ({ view }: JointRow) => view.key },
};
