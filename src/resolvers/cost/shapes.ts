import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { costingOf, type Costing } from './directives.js';
import { readingOf } from './readings.js';
import { defaultPage, mixedReads, shortList, statementWeight } from './weights.js';

/** What the schema tells about a field of a type. */
export interface Shape {
  /** The type below it; null when it is a value. */
  readonly below: GraphQLCompositeType | null;
  readonly isList: boolean;
  /** Whether it asks the database. */
  readonly reads: boolean;
  /** How many statements it takes to write, 0 when it writes nothing. */
  readonly writes: number;
  /** Rows that its statements look at beside those that they give. */
  readonly looked: number;
  /** Loaders that it shares with other fields, as bits. */
  readonly shared: number;
  /** How many rows a list without a page size is taken to have. */
  readonly length: number;
  /** The arguments that say its page size, and what that is when none is given. */
  readonly paged: { readonly slicing: readonly string[]; readonly size: number } | null;
  /** Whether the rows of its pages are of any class, so that each class is read by itself. */
  readonly isMixed: boolean;
  /** Of how many indexes its pages are merged, beside how large what is asked for is; 0 for a list of its own index. */
  readonly merges: number;
  /** How many entities are compared to make its pages. */
  readonly compares: number;
  /** Whether its arguments say which types of ties in which direction. */
  readonly byTypes: boolean;
  /** The argument that names what it finds by id. */
  readonly byId: 'id' | 'ids' | null;
  /** The other arguments that name entities. */
  readonly names: readonly string[];
  /** Whether a formula of its own counts it: a part of the graph, what is within reach, a page of paths. */
  readonly opens: 'graph' | 'reach' | 'paths' | null;
  /** How many rows it has for each row of the page. */
  readonly perRow: number;
  /** How many classes of nodes it may have to look through for an id. */
  readonly classes: number;
  /** Whether it is a list of counts by group. */
  readonly groups: boolean;
  /** Whether what is below it is a connection. */
  readonly opensConnection: boolean;
  /** Whether it makes a file of the rows of a connection. */
  readonly exports: boolean;
  /** Whether it is a field of a connection. */
  readonly inConnection: boolean;
  /** Whether it is a list of a connection that is as long as its page. */
  readonly isSized: boolean;
}

/** Finds the shape of a field; null for what the schema does not hold, such as __typename. */
export type Shapes = (parent: GraphQLCompositeType, name: string) => Shape | null;

/** The object types that a value of a type can have. */
export const objectsOf = (schema: GraphQLSchema, type: GraphQLCompositeType) =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

/** Entities by these are found by another formula, or not read: only looked for at the ends of relationships. */
const notRead: readonly string[] = ['id', 'ids', 'and'];

const isNaming = (name: string, type: GraphQLInputType): boolean =>
  !notRead.includes(name) && getNamedType(type).name === 'ID';

function shapeOf(
  schema: GraphQLSchema,
  connections: ReadonlyMap<string, Costing>,
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
): Shape {
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? named : null;
  const argument = (name: string) => field.args.find((one) => one.name === name);
  const { weight, assumedSize, slicing, sizedFields } = costingOf(schema, field);
  const connection = connections.get(parent.name);
  const {
    opens = null,
    byId = null,
    isMixed = false,
    merges = 0,
    compares = 0,
    perRow = 1,
    ...reading
  } = readingOf(parent, field.name);
  const statements = isMixed ? mixedReads : merges + 1;
  const writes = parent === schema.getMutationType() ? Math.floor((weight ?? 0) / statementWeight) : 0;
  const byDefault = slicing.map((name) => argument(name)?.defaultValue).find((value) => typeof value === 'number');
  return {
    below,
    isList: isListType(getNullableType(field.type)),
    reads: weight !== null,
    writes,
    looked: writes > 0 ? 0 : Math.max(0, (weight ?? 0) - statementWeight * statements),
    shared: reading.shared ?? 0,
    length: assumedSize ?? shortList,
    paged: slicing.length === 0 ? null : { slicing, size: byDefault ?? assumedSize ?? defaultPage },
    isMixed,
    merges,
    compares,
    byTypes: argument('types') !== undefined && argument('direction') !== undefined,
    byId,
    names: field.args.filter(({ name, type }) => isNaming(name, type)).map(({ name }) => name),
    opens,
    perRow,
    classes: below === null ? 1 : objectsOf(schema, below).length,
    groups: named.name === 'RelationshipCount',
    opensConnection: sizedFields.length > 0,
    exports: reading.exports ?? false,
    inConnection: connection !== undefined,
    isSized: connection?.sizedFields.includes(field.name) ?? false,
  };
}

/** The types of connections, by the fields that open them. */
function connectionsOf(schema: GraphQLSchema): ReadonlyMap<string, Costing> {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  const opening = fields.map((field) => ({ type: getNamedType(field.type).name, costing: costingOf(schema, field) }));
  return new Map(
    opening.filter(({ costing }) => costing.sizedFields.length > 0).map(({ type, costing }) => [type, costing]),
  );
}

/** Derives shapes from the schema and its directives, each once. */
export function shapesOf(schema: GraphQLSchema): Shapes {
  const connections = connectionsOf(schema);
  const known = new Map<string, Shape | null>();
  const find = (parent: GraphQLCompositeType, name: string): Shape | null => {
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    return field === undefined ? null : shapeOf(schema, connections, parent, field as GraphQLField<unknown, unknown>);
  };
  return (parent, name) => {
    const key = `${parent.name}.${name}`;
    const shape = known.get(key);
    if (shape !== undefined) return shape;
    const made = find(parent, name);
    known.set(key, made);
    return made;
  };
}
