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
import { addedUpOfAll, edgesPerNode, filteredCount, shortList } from './weights.js';

/** What the schema tells about a field of a type. */
export interface Shape {
  /** The type below it; null when it is a value. */
  readonly below: GraphQLCompositeType | null;
  readonly isList: boolean;
  /** Whether its resolver may ask the database. */
  readonly reads: boolean;
  /** Loaders that it shares with other fields, as bits. */
  readonly shared: number;
  /** Whether it has a page size, and what that is when none is given. */
  readonly paged: { readonly size: unknown } | null;
  /** Of a list of sums: what looking at all that they are made of counts; 0 of any other field. */
  readonly addedUp: number;
  /** Whether the rows of its pages are of any class, so that each class is read by itself. */
  readonly isMixed: boolean;
  /** Of how many indexes its pages are merged, beside how large what is asked for is; 0 for a list of its own index. */
  readonly merges: number;
  /** Whether its arguments say which types of ties in which direction. */
  readonly byTypes: boolean;
  /** The argument that names what it finds by id. */
  readonly byId: 'id' | 'ids' | null;
  /** The other arguments that name entities. */
  readonly names: readonly string[];
  /** Whether what is below it is a part of the graph, with nodes and edges. */
  readonly opensGraph: boolean;
  /** Whether what is below it counts what is within reach. */
  readonly opensReach: boolean;
  /** Whether what is below it is a page of paths. */
  readonly opensPaths: boolean;
  /** How many rows it has for each row of the page: a part of the graph has some edges for each node. */
  readonly perRow: number;
  /** How many classes of nodes it may have to look through for an id. */
  readonly classes: number;
  /** Whether what is below it is a connection. */
  readonly opensConnection: boolean;
  /** Whether it makes a file of the rows of a connection. */
  readonly exports: boolean;
  /** Whether it is a field of a connection. */
  readonly inConnection: boolean;
}

/** Finds the shape of a field; null for what the schema does not hold, such as __typename. */
export type Shapes = (parent: GraphQLCompositeType, name: string) => Shape | null;

/** Loaders that several fields of an entity share, and the rows of each. A field of no loader here has its own. */
export const sharedLoaders = [
  { rows: 1, fields: ['nameIn', 'names', 'description', 'url', 'attributes', 'existence', 'presence'] },
  { rows: shortList, fields: ['nameIn', 'names'] },
] as const;

const sharedBy = (name: string): number =>
  sharedLoaders.reduce((bits, { fields }, i) => (fields.some((field) => field === name) ? bits | (1 << i) : bits), 0);

/** A resolver that takes the context, its third parameter, may read; without it none can. */
const takesContext = ({ resolve }: GraphQLField<unknown, unknown>): boolean => (resolve?.length ?? 0) >= 3;

/** The fields of object types that read. They are listed once: what instruments resolvers hides their parameters. */
function readingFields(schema: GraphQLSchema): ReadonlySet<string> {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  return new Set(
    objects.flatMap((type) => {
      const fields = Object.values(type.getFields()).filter(takesContext);
      return fields.map(({ name }) => `${type.name}.${name}`);
    }),
  );
}

/** The object types that a value of a type can have. */
export const objectsOf = (schema: GraphQLSchema, type: GraphQLCompositeType) =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

const has = (type: GraphQLCompositeType, field: string): boolean => isObjectType(type) && field in type.getFields();

const isGraph = (type: GraphQLCompositeType): boolean => has(type, 'nodes') && has(type, 'omitted');
const isConnection = (type: GraphQLCompositeType): boolean => has(type, 'pageInfo') || isGraph(type);

/** Whether a connection has nodes of any class. */
const isMixed = (type: GraphQLCompositeType): boolean => {
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes !== undefined && getNamedType(nodes.type).name === 'Node';
};

/** Changes are starts and ends, of both ends of a relationship; a list of a difference holds one of the two. */
function mergesOf(parent: GraphQLCompositeType, below: GraphQLCompositeType | null): number {
  if (below !== null && has(below, 'undatedCount')) return 4;
  return has(parent, 'started') && has(parent, 'ended') ? 2 : 0;
}

function isEntity(schema: GraphQLSchema, type: GraphQLCompositeType): boolean {
  const entity = schema.getType('Entity');
  return isCompositeType(entity) && objectsOf(schema, type).every((one) => objectsOf(schema, entity).includes(one));
}

const isNaming = (name: string, type: GraphQLInputType): boolean =>
  name !== 'id' && name !== 'ids' && getNamedType(type).name === 'ID';

function shapeOf(
  schema: GraphQLSchema,
  reading: ReadonlySet<string>,
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
): Shape {
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? named : null;
  const argument = (name: string) => field.args.find((one) => one.name === name);
  const first = argument('first') ?? argument('last');
  const reads = objectsOf(schema, parent).some((type) => reading.has(`${type.name}.${field.name}`));
  return {
    below,
    isList: isListType(getNullableType(field.type)),
    reads,
    shared: reads && isEntity(schema, parent) ? sharedBy(field.name) : 0,
    paged: first === undefined ? null : { size: first.defaultValue },
    addedUp:
      first === undefined || argument('by') === undefined ? 0 : isEntity(schema, parent) ? filteredCount : addedUpOfAll,
    isMixed: below !== null && isConnection(below) && isMixed(below),
    merges: mergesOf(parent, below),
    byTypes: argument('types') !== undefined && argument('direction') !== undefined,
    byId: reads && argument('ids') ? 'ids' : reads && argument('id') ? 'id' : null,
    names: field.args.filter(({ name, type }) => isNaming(name, type)).map(({ name }) => name),
    opensGraph: below !== null && isGraph(below),
    opensReach: below !== null && has(below, 'levels'),
    opensPaths: below !== null && has(below, 'incompleteReason'),
    perRow: isGraph(parent) && field.name === 'edges' ? edgesPerNode : 1,
    classes: below === null ? 1 : objectsOf(schema, below).length,
    opensConnection: below !== null && isConnection(below),
    exports: below !== null && has(below, 'mediaType'),
    inConnection: isConnection(parent),
  };
}

/** Derives shapes from the executable schema, each once. */
export function shapesOf(schema: GraphQLSchema): Shapes {
  const reading = readingFields(schema);
  const known = new Map<string, Shape | null>();
  const find = (parent: GraphQLCompositeType, name: string): Shape | null => {
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    return field === undefined ? null : shapeOf(schema, reading, parent, field as GraphQLField<unknown, unknown>);
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
