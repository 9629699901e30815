import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

type Fielded = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode;
type Named = FieldDefinitionNode | InputValueDefinitionNode | DirectiveNode;

/** The directives of schema/paging.graphql, which the served schema doesn't have. */
const generatorDirectives = ['paged', 'connection', 'ties'];

const bothWays = `
"""
How many from the front at most, from 0; 20 when neither \`first\` nor \`last\` is given.
"""
first: Int
"""
The \`endCursor\` of the page before: what comes behind it.
"""
after: String
"""
How many from the back at most, in the same order; not together with \`first\`.
"""
last: Int
"""
The \`startCursor\` of the page behind: what comes before it.
"""
before: String`;

const forward = `
"""
How many at most, from 0.
"""
first: Int! = 20
"""
The \`endCursor\` of the page before.
"""
after: String`;

const totalCount = `
"""
How many there are in all, exactly. Costs time only when it is asked for.
"""
totalCount: Int! @cost(weight: 20)`;

const cursor = `
"""
Pass it as \`after\` to go on behind this one.
"""
cursor: String!`;

const page = (node: string, edge: string, called: string): string => `
"""
Where the page stands.
"""
pageInfo: PageInfo!
"""
The ${plural(called)} of the page.
"""
nodes: [${node}!]!
"""
The ${plural(called)} with their cursors.
"""
edges: [${edge}!]!`;

const edgeType = (node: string, edge: string, called: string): string => `
"""
${/^[aeiou]/.test(called) ? 'An' : 'A'} ${called} with its cursor.
"""
type ${edge} {
  ${cursor}
  """
  The ${called}.
  """
  node: ${node}!
}`;

const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);

function objectOf(sdl: string): ObjectTypeDefinitionNode {
  const [one] = parse(sdl, { noLocation: true }).definitions;
  if (one?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error(`No object type is written here: ${sdl}`);
  return one;
}

const fieldsOf = (sdl: string): readonly FieldDefinitionNode[] => objectOf(`type T {${sdl}}`).fields ?? [];
const argumentsOf = (sdl: string): readonly InputValueDefinitionNode[] => fieldsOf(`f(${sdl}): T`)[0]?.arguments ?? [];

const directiveOf = (one: { readonly directives?: readonly ConstDirectiveNode[] }, name: string) =>
  one.directives?.find((directive) => directive.name.value === name);
const without = (directives: readonly ConstDirectiveNode[] = [], name: string) =>
  directives.filter((directive) => directive.name.value !== name);

function given({ arguments: all }: ConstDirectiveNode, name: string): unknown {
  const found = all?.find((one) => one.name.value === name);
  return found === undefined ? undefined : valueFromASTUntyped(found.value);
}

function typeGiven(directive: ConstDirectiveNode, name: string, on: string): string {
  const type = given(directive, name);
  if (typeof type === 'string') return type;
  throw new Error(`@${directive.name.value} of ${on} lacks ${name}: name a type, such as ${name}: "Statement".`);
}

const has = (all: readonly Named[], name: string): boolean => all.some((one) => one.name.value === name);

/** Those of `made` that aren't written. */
const missing = <T extends Named>(made: readonly T[], written: readonly T[]): T[] =>
  made.filter(({ name }) => !has(written, name.value));

/** What a page costs, by the directives of schema/cost.graphql: a statement, and as many rows as its arguments say. */
const pageCost = (backward: boolean): readonly ConstDirectiveNode[] =>
  fieldsOf(`f: T @cost(weight: 20) @listSize(
    assumedSize: 20
    slicingArguments: [${backward ? '"first", "last"' : '"first"'}]
    sizedFields: ["nodes", "edges"]
    requireOneSlicingArgument: false
  )`)[0]?.directives ?? [];

function pagedField(field: FieldDefinitionNode): FieldDefinitionNode {
  const paged = directiveOf(field, 'paged');
  if (paged === undefined) return field;
  const written = field.arguments ?? [];
  const backward = given(paged, 'backward') !== false;
  const directives = without(field.directives, 'paged');
  return {
    ...field,
    arguments: [...written, ...missing(argumentsOf(backward ? bothWays : forward), written)],
    directives: [...directives, ...missing(pageCost(backward), directives)],
  };
}

const isFielded = (one: DefinitionNode): one is Fielded =>
  one.kind === Kind.OBJECT_TYPE_DEFINITION ||
  one.kind === Kind.OBJECT_TYPE_EXTENSION ||
  one.kind === Kind.INTERFACE_TYPE_DEFINITION;

const isObject = (one: DefinitionNode): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION;

/** SomethingEdge of SomethingConnection. */
function edgeName(connection: string): string {
  const found = /^(.+)Connection$/.exec(connection)?.[1];
  if (found === undefined) {
    throw new Error(`${connection} has @connection or @ties and isn't called SomethingConnection: rename it.`);
  }
  return `${found}Edge`;
}

/** A connection with the fields of each, and its edge where none is written. */
function connectionAndEdge(
  type: ObjectTypeDefinitionNode,
  directive: ConstDirectiveNode,
  isWritten: (type: string) => boolean,
): ObjectTypeDefinitionNode[] {
  const edge = edgeName(type.name.value);
  const node = typeGiven(directive, 'node', type.name.value);
  const name = given(directive, 'called');
  const called = typeof name === 'string' ? name : node.toLowerCase();
  const written = type.fields ?? [];
  const standard = [
    ...(given(directive, 'counted') === false ? [] : fieldsOf(totalCount)),
    ...fieldsOf(page(node, edge, called)),
  ].map((field) => written.find(({ name }) => name.value === field.name.value) ?? field);
  const [counts, rest] = [
    standard.filter(({ name }) => name.value === 'totalCount'),
    standard.filter(({ name }) => name.value !== 'totalCount'),
  ];
  const fields = [...counts, ...missing(written, standard), ...rest];
  const made = { ...type, fields, directives: without(type.directives, 'connection') };
  return isWritten(edge) ? [made] : [made, objectOf(edgeType(node, edge, called))];
}

/** A connection of ties and its edge, as those of all types. */
function tiesOfType(
  type: ObjectTypeDefinitionNode,
  directive: ConstDirectiveNode,
  [ties, tie]: readonly [ObjectTypeDefinitionNode, ObjectTypeDefinitionNode],
): ObjectTypeDefinitionNode[] {
  const edge = edgeName(type.name.value);
  const relationship = typeGiven(directive, 'relationship', type.name.value);
  const withType = (one: ObjectTypeDefinitionNode, field: string, sdl: string) =>
    (one.fields ?? []).map((each) =>
      each.name.value === field ? { ...each, type: fieldsOf(`f: ${sdl}`)[0]?.type ?? each.type } : each,
    );
  return [
    { ...type, fields: withType(ties, 'edges', `[${edge}!]!`), directives: without(type.directives, 'ties') },
    {
      ...tie,
      name: { ...tie.name, value: edge },
      fields: withType(tie, 'relationship', `${relationship}!`),
    },
  ];
}

/** Puts what the directives of schema/paging.graphql stand for in their place, and leaves them out. */
export function expandPaging(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const connections = definitions.filter(isObject).filter((one) => directiveOf(one, 'connection') !== undefined);
  const edges = new Set(connections.map(({ name }) => edgeName(name.value)));
  const names = new Set(definitions.filter(isObject).map(({ name }) => name.value));

  const paged = definitions
    .filter((one) => one.kind !== Kind.DIRECTIVE_DEFINITION || !generatorDirectives.includes(one.name.value))
    .map((one) => (isFielded(one) ? { ...one, fields: one.fields?.map(pagedField) ?? [] } : one));
  const connected = paged.flatMap((one): DefinitionNode[] => {
    if (!isObject(one)) return [one];
    if (edges.has(one.name.value)) {
      return [{ ...one, fields: [...missing(fieldsOf(cursor), one.fields), ...one.fields] }];
    }
    const directive = directiveOf(one, 'connection');
    return directive === undefined ? [one] : connectionAndEdge(one, directive, (type) => names.has(type));
  });

  const typeNamed = (wanted: string): ObjectTypeDefinitionNode => {
    const found = connected.filter(isObject).find(({ name }) => name.value === wanted);
    if (found === undefined) throw new Error(`@ties is written and no ${wanted} that it could be as.`);
    return found;
  };
  return connected.flatMap((one): DefinitionNode[] => {
    const directive = isObject(one) ? directiveOf(one, 'ties') : undefined;
    if (!isObject(one) || directive === undefined) return [one];
    return tiesOfType(one, directive, [typeNamed('TieConnection'), typeNamed('TieEdge')]);
  });
}
