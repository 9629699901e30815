import type { StatementAspect } from '../generated/schema-types.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import { entitiesById } from '../graph/entities.js';
import type { MoneyRow, RelationshipRow } from '../graph/model.js';
import { eventsById, jointsById } from '../graph/nodes.js';
import { startKeyPattern, type OrderDirection } from '../graph/ranges.js';
import { normalTypes, relationshipList, relationshipTotal } from '../graph/relationships.js';
import { dayToText, FAR_FUTURE, FAR_PAST } from '../graph/time.js';
import { toConditions, type RelationshipWhere } from '../graph/where.js';
import { attributesOf } from './attributes.js';
import { connection, paging } from './connection.js';
import type { Context } from './context.js';
import { statementConnection } from './statements.js';

interface ListArguments {
  readonly types?: readonly RelationshipType[] | null | undefined;
  readonly where?: RelationshipWhere | null | undefined;
  readonly orderBy: { readonly field: 'START'; readonly direction?: OrderDirection };
  readonly first: number;
  readonly after?: string | null | undefined;
}

function relationships(_: unknown, args: ListArguments, context: Context) {
  const types = normalTypes(args.types);
  const conditions = toConditions(args.where);
  const order = args.orderBy.direction ?? 'ASC';
  const page = paging(args, context, ['relationships', types, conditions, order], startKeyPattern);
  const { reader } = context;
  return connection(
    page,
    () => relationshipList(reader, types, conditions, { first: page.first, after: page.after, order }),
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

/** A day as text; the far past and future are open ends. */
const day = (value: number) => (value <= FAR_PAST || value >= FAR_FUTURE ? null : dayToText(value));

function period({ facts }: RelationshipRow) {
  return {
    form: facts.form as 'ACT' | 'STATE',
    start: facts.startText,
    end: facts.endText,
    ongoing: facts.ongoing ?? false,
    earliestStart: day(facts.s0),
    latestStart: day(facts.s1),
    earliestEnd: day(facts.e0),
    latestEnd: day(facts.e1),
  };
}

function money(amount: string | null, currency: string | null, approximate: boolean | null): MoneyRow | null {
  return amount === null ? null : { amount, currency, approximate: approximate ?? false };
}

const paid = ({ facts }: RelationshipRow) => money(facts.paidAmount, facts.paidCurrency, facts.paidApproximate);

const entity = (id: string | null, { reader }: Context) =>
  id === null ? null : reader.one('entities', id, (ids) => entitiesById(reader, ids));

const common = {
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
  events: async ({ facts }: RelationshipRow, _: unknown, { reader }: Context) => {
    const ids = facts.eventIds ?? [];
    const rows = await Promise.all(ids.map((id) => reader.one('events', id, (all) => eventsById(reader, all))));
    return rows.filter((row) => row !== null);
  },
};

const role = ({ facts }: RelationshipRow) => facts.role;

/** Resolvers of relationships. */
export const relationshipResolvers = {
  Query: { relationships },
  Relationship: { __resolveType: relationshipType },
  Funding: {
    ...common,
    paid,
    pledged: ({ facts }: RelationshipRow) =>
      money(facts.pledgedAmount, facts.pledgedCurrency, facts.pledgedApproximate),
    joint: ({ facts: { jointId } }: RelationshipRow, _: unknown, { reader }: Context) =>
      jointId === null ? null : reader.one('joints', jointId, (ids) => jointsById(reader, ids)),
  },
  Departure: {
    ...common,
    role,
    reason: ({ facts }: RelationshipRow) => facts.reason,
    destination: ({ facts }: RelationshipRow, _: unknown, context: Context) => entity(facts.destinationId, context),
  },
  Hire: {
    ...common,
    role,
    previousEmployer: ({ facts }: RelationshipRow, _: unknown, context: Context) =>
      entity(facts.previousEmployerId, context),
  },
  Opposition: {
    ...common,
    topic: ({ facts }: RelationshipRow) => facts.topic,
    act: ({ facts }: RelationshipRow) => facts.kind,
  },
  OtherRelationship: { ...common, role, amount: paid },
};
