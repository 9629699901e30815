import type { StatementAspect } from '../generated/schema-types.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import { entitiesById } from '../graph/entities.js';
import type { EntityRow, EventRow, JointRow, MoneyRow, RelationshipRow } from '../graph/model.js';
import { currencyStandard } from '../graph/money/currencies.js';
import { ofFact } from '../graph/question/ask.js';
import { presence, standingOf } from '../graph/view.js';
import { attributesOf } from '../graph/attributes.js';
import type { GraphQLResolveInfo } from 'graphql';
import type { Soon } from './connection.js';
import { nodeOf } from './given.js';
import type { Context } from './context.js';
import { historyOfRelationship } from './history.js';
import { period } from './period.js';
import { relationships } from './relationshipLists.js';
import { statementConnection } from './statements.js';

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

/** An entity that a relationship names beside its ends. */
const named =
  (field: 'destinationId' | 'previousEmployerId') =>
  (row: RelationshipRow, _: unknown, { reader }: Context, info: GraphQLResolveInfo) => {
    const given = row.given?.get(nodeOf(info).nodes[0]) as EntityRow | null | undefined;
    if (given !== undefined) return given;
    const id = row.facts[field];
    return id === null ? null : reader.load(entitiesById, { id }, row.view);
  };

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
  voiceCount: (row: RelationshipRow, _: unknown, { reader }: Context) =>
    (row.given?.get('voices') ?? ofFact(reader, row, 'voices', { part: 'voices' })) as Soon<number>,
  confidence: ({ facts }: RelationshipRow) => facts.confidence,
  disputed: ({ facts }: RelationshipRow) => facts.disputed,
  disputedAspects: ({ facts }: RelationshipRow) => (facts.disputedAspects ?? []) as readonly StatementAspect[],
  statements: statementConnection,
  history: historyOfRelationship,
  events: (row: RelationshipRow, _: unknown, { reader }: Context) =>
    (row.given?.get('events') ?? ofFact(reader, row, 'events', { part: 'events' })) as Soon<EventRow[]>,
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
    joint: (row: RelationshipRow, _: unknown, { reader }: Context) =>
      (row.given?.get('joint') === undefined
        ? ofFact(reader, row, 'joint', { part: 'joint' })
        : row.given.get('joint')) as Soon<JointRow | null>,
  },
  Departure: {
    ...common,
    role,
    reason: ({ facts }: RelationshipRow) => facts.reason,
    destination: named('destinationId'),
  },
  Hire: {
    ...common,
    role,
    previousEmployer: named('previousEmployerId'),
  },
  Opposition: {
    ...common,
    topic: ({ facts }: RelationshipRow) => facts.topic,
    act: ({ facts }: RelationshipRow) => facts.kind,
  },
  OtherRelationship: { ...common, role, amount: paid },
  Money: { currencyStandard: ({ currency }: MoneyRow) => (currency === null ? null : currencyStandard(currency)) },
  Event: { viewKey: ({ view }: EventRow) => view.key },
  Joint: { viewKey: ({ view }: JointRow) => view.key },
};
