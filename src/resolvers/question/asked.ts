import type { FieldNode } from 'graphql';
import type {
  EntityRelationshipCountsArgs,
  EntityRelationshipsArgs,
  RequireFields,
  TieOrder,
} from '../../generated/schema-types.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { WhowhomError } from '../../errors.js';
import { sortLocale, type PageArguments } from '../../graph/arguments.js';
import { amountKeyPattern, assertMoneyTypes } from '../../graph/facts/amounts.js';
import type {
  Asker,
  EntityPart,
  EntityQuestion,
  FactPart,
  FactQuestion,
  KeyOrder,
  TiesPart,
} from '../../graph/question/tree.js';
import { startKeyPattern } from '../../graph/keys.js';
import type { OrderDirection } from '../../graph/ranges.js';
import { normalTypes, type TieDirection } from '../../graph/tieSelection.js';
import { isAllThatStands, tieConditions, type Conditions } from '../../graph/where/index.js';
import { paging, type Paging } from '../connection.js';
import { neighboursWith } from './neighbours.js';
import type { Place } from './place.js';
import { argumentsOf, fieldsBelow, fieldsUnder, type Field } from './selection.js';
import { readsOf, rowFields, statementPaging, statementsAsked } from './statements.js';

/** The arguments of a list of ties; those that a verb lacks are of the field `relationships` alone. */
export type TieArguments = RequireFields<EntityRelationshipsArgs, 'orderBy'>;

/** Which ties a field of an entity holds. */
export interface Ways {
  readonly types: readonly RelationshipType[];
  readonly direction: TieDirection;
}

const verb = (type: RelationshipType, direction: 'OUT' | 'IN') => (): Ways => ({ types: [type], direction });

/** The fields of an entity that are lists of ties. */
export const tieFields: Readonly<Record<string, (args: TieArguments) => Ways>> = {
  relationships: ({ types, direction = 'ANY' }) => ({ types: normalTypes(types), direction }),
  funded: verb('FUNDED', 'OUT'),
  fundedBy: verb('FUNDED', 'IN'),
  left: verb('LEFT', 'OUT'),
  leftBy: verb('LEFT', 'IN'),
  hired: verb('HIRED', 'OUT'),
  hiredBy: verb('HIRED', 'IN'),
  opposed: verb('OPPOSED', 'OUT'),
  opposedBy: verb('OPPOSED', 'IN'),
};

/** A list of ties that an argument asks for, checked. */
export interface TieList extends Ways {
  readonly page: Paging;
  readonly conditions: Conditions;
  readonly order: TieOrder & { readonly direction: OrderDirection };
}

/** The same list of whom ever it is: what the cursors of the list are bound to. */
export function tieListOf(
  name: string,
  args: TieArguments,
  { context, view, ownerId }: Place,
  pattern: (field: TieOrder['field']) => RegExp,
): TieList {
  const ways = (tieFields[name] as (of: TieArguments) => Ways)(args);
  const { field, direction = 'ASC' } = args.orderBy;
  const order = { field, direction, locale: sortLocale(args.orderBy.locale, 'orderBy.locale') };
  const what = ['ties', name, ways.types, ways.direction, args.where, order];
  const page = paging(args, context, [ownerId, ...what], pattern(field), view);
  if (field === 'AMOUNT' && ways.types.length > 0) assertMoneyTypes(ways.types);
  return { ...ways, page, order, conditions: tieConditions(args.where, page.view) };
}

/** Whether a list lies along keys and its conditions need nothing that is read before. */
export const isInline = ({ order, conditions }: TieList): boolean =>
  (order.field === 'START' || order.field === 'AMOUNT') && conditions.depth <= 1;

/** What a list of ties asks, as its field says. */
export function tiesAsked(place: Place, { nodes }: Field, list: TieList, conditions = list.conditions): TiesPart {
  const fields = fieldsBelow(place.info, nodes);
  const below: Place = { ...place, view: list.page.view, ownerId: null };
  const { page, total } = readsOf(fields);
  const { types, direction, order } = list;
  return {
    part: 'ties',
    ...{ types, direction, conditions, total },
    order: order as KeyOrder,
    page: page ? list.page : null,
    fact: factAsked(below, fieldsUnder(place.info, fieldsUnder(place.info, fields, 'edges'), 'relationship')),
    other: entityAsked(below, rowFields(below, fields)),
  };
}

const keyPattern = (field: TieOrder['field']): RegExp => (field === 'AMOUNT' ? amountKeyPattern : startKeyPattern);

/** A list of ties that can be read with its owner; null for one that takes a step of its own. */
function tiesWith(place: Place, field: Field): TiesPart | null {
  const args = argumentsOf(place.info, 'Person', field) as unknown as TieArguments;
  // A cursor is of one owner.
  if (place.ownerId === null && (args.after != null || args.before != null)) return null;
  if (args.orderBy.field !== 'START' && args.orderBy.field !== 'AMOUNT') return null;
  const list = tieListOf(field.name, args, place, keyPattern);
  return isInline(list) ? tiesAsked(place, field, list) : null;
}

/** The arguments of the counts of an entity's ties. */
export type CountArguments = RequireFields<EntityRelationshipCountsArgs, 'by'>;

/** What the counts of an entity's ties ask: the degree store, where it knows; else all ties that meet conditions. */
export function countsAsked({ by }: CountArguments, conditions: Conditions): EntityPart {
  const degrees = by.filter((one) => one !== 'YEAR');
  if (degrees.length < by.length || !isAllThatStands(conditions))
    return { part: 'groups', by: new Set(by), conditions };
  return { part: 'counts', by: new Set(degrees) };
}

function countsWith({ info, view }: Place, field: Field): EntityPart | null {
  const args = argumentsOf(info, 'Person', field) as unknown as CountArguments;
  const conditions = tieConditions(args.where, view);
  return conditions.depth <= 1 ? countsAsked(args, conditions) : null;
}

function statementsWith(place: Place, type: string, field: Field) {
  const args = argumentsOf(place.info, type, field) as PageArguments;
  if (place.ownerId === null && (args.after != null || args.before != null)) return null;
  return statementsAsked(place, field, statementPaging(args, place));
}

/** The part that a field of an entity is answered by, and by what it is found; null for one that takes a step of its own. */
function partOf(place: Place, field: Field): readonly [Asker, EntityPart] | null {
  const asker: FieldNode = field.nodes[0];
  const withAsker = (part: EntityPart | null) => part && ([asker, part] as const);
  switch (field.name) {
    case 'name':
    case 'id':
    case 'kind':
      return null;
    case 'nameIn':
    case 'names':
      return ['names', { part: 'names' }];
    case 'description':
    case 'url':
    case 'attributes':
    case 'existence':
    case 'sameAs':
      return ['details', { part: 'details' }];
    case 'presence':
      return place.view.window === null ? null : ['details', { part: 'details' }];
    case 'degree':
      return ['degree', { part: 'degree' }];
    case 'formerIds':
      return ['formerIds', { part: 'formerIds' }];
    case 'relationshipCounts':
      return withAsker(countsWith(place, field));
    case 'neighbours':
      return withAsker(neighboursWith(place, field, entityAsked));
    case 'statements':
      return withAsker(statementsWith(place, 'Person', field));
    default:
      return field.name in tieFields ? withAsker(tiesWith(place, field)) : null;
  }
}

/** An argument that is wrong is told where its field is resolved, which makes its part again. */
function tried<T>(make: () => T | null): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof WhowhomError) return null;
    throw error;
  }
}

/** The parts of some fields, by who asks for each; those that have none, or whose arguments are wrong, are left out. */
export function partsOf<Part>(
  fields: readonly Field[],
  make: (field: Field) => readonly [Asker, Part] | null,
): ReadonlyMap<Asker, Part> {
  const parts = new Map<Asker, Part>();
  for (const field of fields) {
    const made = tried(() => make(field));
    if (made === null) continue;
    const [asker, part] = made;
    parts.set(asker, part);
  }
  return parts;
}

/** What is asked of an entity by some fields. */
export const entityAsked = (place: Place, fields: readonly Field[]): EntityQuestion => ({
  parts: partsOf(fields, (field) => partOf(place, field)),
});

/** Fields of a relationship for which its own fields need not be read. */
const named: ReadonlySet<string> = new Set([
  ...['__typename', 'id', 'type', 'viewKey', 'from', 'to', 'standing'],
  ...['statements', 'events', 'joint', 'destination', 'previousEmployer', 'history', 'voiceCount'],
]);

function factPartOf(place: Place, field: Field): readonly [Asker, FactPart] | null {
  const entity = () => entityAsked({ ...place, ownerId: null }, fieldsBelow(place.info, field.nodes));
  switch (field.name) {
    case 'events':
      return ['events', { part: 'events' }];
    case 'joint':
      return ['joint', { part: 'joint' }];
    case 'voiceCount':
      return ['voices', { part: 'voices' }];
    case 'destination':
      return [field.nodes[0], { part: 'named', field: 'destinationId', entity: entity() }];
    case 'previousEmployer':
      return [field.nodes[0], { part: 'named', field: 'previousEmployerId', entity: entity() }];
    case 'statements': {
      const part = statementsWith(place, 'Funding', field);
      return part && [field.nodes[0], part];
    }
    default:
      return null;
  }
}

/** What is asked of a relationship by some fields. */
export const factAsked = (place: Place, fields: readonly Field[]): FactQuestion => ({
  doc: fields.some(({ name }) => !named.has(name)),
  parts: partsOf(fields, (field) => factPartOf(place, field)),
});

/** The same with what is asked of both ends, for relationships that are no entity's. */
export function factWithEndsAsked(place: Place, fields: readonly Field[]): FactQuestion {
  const end = (name: string) => entityAsked({ ...place, ownerId: null }, fieldsUnder(place.info, fields, name));
  return { ...factAsked(place, fields), ends: { from: end('from'), to: end('to') } };
}
