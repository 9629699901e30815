import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** One place of the schema where a client can put a value: an argument, or a field of an object within one. */
export interface Place {
  /** Such as `search(text)` or `entity.fundedBy(where.otherEnd.in)`. */
  readonly name: string;
  /** Name of the input type there, without lists. */
  readonly type: string;
  readonly isEnum: boolean;
  /** The word of another field beside it that may decide what becomes of it: an order of `NAME` reads its locale. */
  readonly beside: string;
  /** Where it is within the argument: `where.otherEnd.in[]`. */
  readonly path: string;
  /** A document with one variable, `$v`, of the whole argument. */
  readonly query: string;
  /** The argument's value with another at this place. */
  readonly value: (payload: unknown) => unknown;
}

/** What is given to arguments that are not the one under test: something that is there. */
const given: Readonly<Record<string, unknown>> = {
  ID: 'organization/openai',
  String: 'openai',
  Int: 1,
  Float: 1,
  Boolean: true,
  PartialDate: '2018',
  Date: '2018-02-20',
  Decimal: '1',
  Currency: 'USD',
  Locale: 'en',
  Duration: 'P1Y',
  URL: 'https://example.org/',
};

/**
 * Objects within objects of arguments are entered so deep, where they hold themselves this ends it; of an input type that
 * another argument has had already only the fields themselves.
 */
const objectsDeep = 4;

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return JSON.stringify(given[type.name] ?? 'x');
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(' ')} }`;
}

/** The other one of two entities, which have to be different ones for anything to be looked for. */
const isSecondEnd = ({ name, type }: GraphQLArgument): boolean => name === 'to' && getNamedType(type).name === 'ID';

/** A value of a type as JSON. */
function example(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return example(type.ofType);
  if (isListType(type)) return [example(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return given[type.name] ?? 'x';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(fields.map((field) => [field.name, example(field.type)]));
}

interface Leaf {
  readonly path: string;
  readonly beside: string;
  readonly type: GraphQLInputType;
  readonly value: (payload: unknown) => unknown;
}

/** Objects of a type: one, or one for each word of a required field that is an enum. */
function examples(type: GraphQLInputObjectType): { beside: string; base: object }[] {
  const base = example(type) as object;
  const deciding = Object.values(type.getFields()).find(
    (one) => isEnumType(getNullableType(one.type)) && isRequiredInputField(one),
  );
  const words = deciding === undefined ? null : getNamedType(deciding.type);
  if (deciding === undefined || !isEnumType(words)) return [{ beside: '', base }];
  return words.getValues().map(({ name }) => ({ beside: name, base: { ...base, [deciding.name]: name } }));
}

/** Where within a value of a type something can be put: also in place of a whole list or object. */
function leaves(type: GraphQLInputType, path: string, deep: number): Leaf[] {
  if (isNonNullType(type)) return leaves(type.ofType, path, deep);
  const whole: Leaf = { path, beside: '', type, value: (payload) => payload };
  if (isListType(type)) {
    return [
      whole,
      ...leaves(type.ofType, `${path}[]`, deep).map((leaf) => ({ ...leaf, value: (p: unknown) => [leaf.value(p)] })),
    ];
  }
  if (!isInputObjectType(type)) return [whole];
  if (deep === 0) return [whole];
  const within = examples(type).flatMap(({ beside, base }, i) =>
    Object.values(type.getFields()).flatMap((field) => {
      // Of the words themselves, and of objects, once is enough.
      if (i > 0 && !isScalarType(getNamedType(field.type))) return [];
      return leaves(field.type, `${path}.${field.name}`, deep - 1).map((leaf) => ({
        ...leaf,
        ...(beside !== '' && { beside }),
        value: (payload: unknown) => ({ ...base, [field.name]: leaf.value(payload) }),
      }));
    }),
  );
  return [whole, ...within];
}

function call(field: GraphQLField<unknown, unknown>, tested?: GraphQLArgument): string {
  const args = field.args
    .filter((arg) => arg !== tested && isRequiredArgument(arg))
    .map((arg) => `${arg.name}: ${isSecondEnd(arg) ? '"person/elon-musk"' : literal(arg.type)}`)
    .concat(tested === undefined ? [] : `${tested.name}: $v`);
  return args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
}

/** Everything of a type that needs no argument, so that what is resolved lazily is resolved. */
function selection(type: GraphQLCompositeType, deep: number): string {
  if (!('getFields' in type)) return '{ __typename }';
  const parts = Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) => {
      const inner = getNamedType(field.type);
      if (!isCompositeType(inner)) return field.name;
      return deep > 0 ? `${field.name} ${selection(inner, deep - 1)}` : '';
    });
  return `{ __typename ${parts.join(' ')} }`;
}

function placesOf(
  field: GraphQLField<unknown, unknown>,
  within: string,
  wrap: (inner: string) => string,
  entered: Set<string>,
): Place[] {
  const type = getNamedType(field.type);
  return field.args.flatMap((arg) => {
    const inner = `${call(field, arg)} ${isCompositeType(type) ? selection(type, 1) : ''}`;
    const named = getNamedType(arg.type).name;
    const deep = entered.has(named) ? 1 : objectsDeep;
    entered.add(named);
    return leaves(arg.type, arg.name, deep).map(({ path, beside, type: leaf, value }) => ({
      name: `${within}${field.name}(${path})${beside === '' ? '' : ` by ${beside}`}`,
      ...{ path, beside },
      type: getNamedType(leaf).name,
      isEnum: isEnumType(getNamedType(leaf)),
      query: `query ($v: ${String(arg.type)}) ${wrap(inner)}`,
      value,
    }));
  });
}

/**
 * All places of the queries of a schema, found by walking from `Query` the shortest way to each type. A field that
 * several types inherit is one.
 */
export function placesOfSchema(schema: GraphQLSchema): Place[] {
  const places = new Map<string, Place>();
  const seen = new Set<string>();
  const entered = new Set<string>();
  const start = schema.getQueryType();
  if (!start) return [];
  const queue: { type: GraphQLCompositeType; name: string; wrap: (inner: string) => string }[] = [
    { type: start, name: '', wrap: (inner) => `{ ${inner} }` },
  ];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, name, wrap } = next;
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    if (isAbstractType(type)) {
      for (const one of schema.getPossibleTypes(type)) {
        queue.push({ type: one, name, wrap: (inner) => wrap(`... on ${one.name} { ${inner} }`) });
      }
    }
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      const key = (place: Place): string => `${place.name.slice(name.length)} ${place.type}`;
      for (const place of placesOf(field, name, wrap, entered))
        if (!places.has(key(place))) places.set(key(place), place);
      const inner = getNamedType(field.type);
      if (isCompositeType(inner)) {
        queue.push({ type: inner, name: `${name}${field.name}.`, wrap: (more) => wrap(`${call(field)} { ${more} }`) });
      }
    }
  }
  return [...places.values()];
}
