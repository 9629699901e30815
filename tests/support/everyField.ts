import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** How many fields of a type one document asks for: the way to them is planned once for all. */
const together = 4;

/** A document that asks for some fields of a type, or for all that have no fields of their own. */
export interface Asked {
  /** Such as `Funding: paid, pledged`. */
  readonly name: string;
  /** A document; its variables are all of `variablesOf`. */
  readonly query: string;
}

/** What the variables of the documents are, by name. */
const variableTypes = {
  ids: '[ID!]!',
  one: 'ID!',
  two: 'ID!',
  text: 'String!',
  view: 'View',
  lang: 'Locale!',
} as const;

/** The variables that a document makes use of are declared, and no other: GraphQL refuses the rest. */
function documentOf(selection: string): string {
  const used = Object.entries(variableTypes).filter(([name]) => selection.includes(`$${name}`));
  const declared = used.map(([name, type]) => `$${name}: ${type}`).join(', ');
  return `query${declared === '' ? '' : `(${declared})`} ${selection}`;
}

const enumWords = (arg: GraphQLArgument): string[] => {
  const type = getNamedType(arg.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
};

/** What a required argument is given; of entities the picture, paths and what is shared are of, the first two. */
function given({ name, type }: GraphQLArgument): string {
  const plain = getNamedType(type).name;
  if (plain === 'PartialDate') return name === 'from' ? '"0001"' : '"9999"';
  if (plain === 'Locale') return '$lang';
  if (plain === 'String') return '$text';
  if (isListType(getNullableType(type))) return name === 'ids' ? '$ids' : '[$one, $two]';
  return name === 'to' ? '$two' : '$one';
}

/** How a field is called, once for each word of each enum that it takes; the first of them with what is there by default. */
function callsOf(field: Field): string[] {
  const required = field.args.filter(isRequiredArgument);
  const rest = required.filter((arg) => enumWords(arg).length === 0).map((arg) => `${arg.name}: ${given(arg)}`);
  const view = field.args.filter(({ name, type }) => name === 'view' && getNamedType(type).name === 'View');
  const common = [...rest, ...view.map(() => 'view: $view')];
  const call = (more: readonly string[]) => {
    const args = [...common, ...more];
    return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
  };
  const must = required.filter((arg) => enumWords(arg).length > 0);
  const byWord = field.args.flatMap((arg) =>
    enumWords(arg).map((word) => {
      const value = isListType(getNullableType(arg.type)) ? `[${word}]` : word;
      const others = must.filter((one) => one !== arg).map((one) => `${one.name}: ${enumWords(one)[0] ?? ''}`);
      return call([...others, `${arg.name}: ${value}`]);
    }),
  );
  return must.length > 0 ? byWord : [call([]), ...byWord];
}

/**
 * All that a type tells without a field within, at a depth also what is in its fields; only with default arguments.
 * @param prefix of the names: fields of several types that may be there together differ in whether they can be null
 */
function leavesOf(schema: GraphQLSchema, type: GraphQLCompositeType, deep: number, prefix = ''): string {
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type);
    return `{ ${parts.map((one, i) => `... on ${one.name} ${leavesOf(schema, one, deep, `t${i}`)}`).join(' ')} }`;
  }
  if (!isObjectType(type)) return '{ __typename }';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const call = `${prefix}${field.name}: ${callsOf(field)[0] ?? field.name}`;
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return [call];
    return deep > 0 && field.args.length === 0 ? [`${call} ${leavesOf(schema, inner, deep - 1)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** Ways to the types of a schema: the shortest to each, where possible by the ids of what is asked. */
function waysOf(schema: GraphQLSchema): Map<string, (inner: string) => string> {
  const root = schema.getQueryType();
  const ways = new Map<string, (inner: string) => string>();
  const queue: { type: GraphQLCompositeType; way: (inner: string) => string }[] = [];
  if (root) queue.push({ type: root, way: (inner) => `{ ${inner} }` });
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, way } = next;
    if (ways.has(type.name)) continue;
    ways.set(type.name, way);
    if (isAbstractType(type)) {
      for (const one of schema.getPossibleTypes(type))
        queue.push({ type: one, way: (inner) => way(`... on ${one.name} { ${inner} }`) });
    }
    if (!isObjectType(type)) continue;
    const fields = Object.values(type.getFields());
    // By `nodes` all that is recorded is reached, and by the other roots some of it.
    fields.sort((a, b) => Number(b.name === 'nodes') - Number(a.name === 'nodes'));
    for (const field of fields) {
      const inner = getNamedType(field.type);
      const call = callsOf(field)[0] ?? field.name;
      if (isCompositeType(inner)) queue.push({ type: inner, way: (more) => way(`${call} { ${more} }`) });
    }
  }
  return ways;
}

/**
 * Documents that together ask for every field of every type of the queries of a schema, in every form that an enum among
 * its arguments gives it.
 */
export function everyField(schema: GraphQLSchema): Asked[] {
  const asked: Asked[] = [];
  for (const [name, way] of waysOf(schema)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const leaves = Object.values(type.getFields()).filter((field) => !isCompositeType(getNamedType(field.type)));
    if (leaves.length > 0) {
      const calls = leaves.flatMap((field) => callsOf(field).map((call, i) => `l${i}${field.name}: ${call}`));
      asked.push({ name, query: documentOf(way(calls.join(' '))) });
    }
    const calls = Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      return isCompositeType(inner) ? callsOf(field).map((call) => ({ call, leaves: leavesOf(schema, inner, 1) })) : [];
    });
    for (let from = 0; from < calls.length; from += together) {
      const some = calls.slice(from, from + together);
      const parts = some.map(({ call, leaves: within }, i) => `f${i}: ${call} ${within}`);
      const names = some.map(({ call }) => call).join(', ');
      asked.push({ name: `${name}: ${names}`, query: documentOf(way(parts.join(' '))) });
    }
  }
  return asked;
}
