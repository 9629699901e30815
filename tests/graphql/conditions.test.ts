import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { record } from '../../src/graph/changes/index.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { takesConditions } from '../../src/resolvers/conditions.js';
import { startGraph, type Graph } from '../support/graph.js';

const schema = createSchema();

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const entities = ['person/a', 'person/b'].map((id) => ({ id, kind: 'PERSON' as const, name: id }));
  const relationships = [{ id: 'relationship/x', type: 'HIRED' as const, from: 'person/a', to: 'person/b' }];
  const { problems } = await record(graph.database, { entities, relationships }, { actor: 'test' });
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (name: string): Field[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};
const conditional = (fields: readonly Field[]) => fields.filter(({ args }) => args.some(takesConditions));

const given: Readonly<Record<string, string>> = {
  ID: '"person/a"',
  String: '"a"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  PartialDate: '"2018"',
  Decimal: '"1"',
  Currency: '"USD"',
  DateTime: '"2018-01-01T00:00:00Z"',
};

/** A value of a type as it stands in a document. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return given[type.name] ?? '"x"';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(' ')} }`;
}

/** A place within conditions: a field of an input, the type of which may be left out there. */
interface Place {
  readonly path: string;
  readonly type: GraphQLInputType;
  /** The input in which it is. */
  readonly owner: GraphQLInputObjectType;
  /** All of `where`, with something at the place. */
  readonly where: (inner: string) => string;
}

/** All places of an input; each input within is entered once. */
function placesOf(type: GraphQLInputObjectType, path: string, seen: Set<string>): Place[] {
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.values(type.getFields()).flatMap((field): Place[] => {
    const beside = required.filter((one) => one !== field).map((one) => `${one.name}: ${literal(one.type)}`);
    const around = (inner: string) => `{ ${[...beside, `${field.name}: ${inner}`].join(' ')} }`;
    const own = { path: `${path}.${field.name}`, type: field.type, owner: type, where: around };
    const named = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const isNew = isInputObjectType(named) && !seen.has(named.name);
    seen.add(named.name);
    const inner = isNew ? placesOf(named, `${own.path}${isList ? '[0]' : ''}`, seen) : [];
    return [
      ...(isNonNullType(field.type) ? [] : [own]),
      ...inner.map((one) => ({
        ...one,
        where: (what: string) => around(isList ? `[${one.where(what)}]` : one.where(what)),
      })),
    ];
  });
}

/** A field that takes conditions as it is asked for. */
function call({ name, args }: Field, where: string): string {
  const others = args
    .filter((arg) => isRequiredArgument(arg) && !takesConditions(arg))
    .map((arg) => {
      const value =
        arg.name === 'to' ? '"person/b"' : arg.name === 'ids' ? '["person/a", "person/b"]' : literal(arg.type);
      return `${arg.name}: ${value}`;
    });
  return `${name}(${[...others, `where: ${where}`].join(', ')}) { __typename }`;
}

interface Asked {
  readonly name: string;
  readonly document: (where: string) => string;
  readonly places: readonly Place[];
}

const asked: Asked[] = [
  ...conditional(fieldsOf('Query')).map((field) => [field, (inner: string) => `{ ${inner} }`] as const),
  ...conditional(fieldsOf('Person')).map(
    (field) => [field, (inner: string) => `{ entity(id: "person/a") { ${inner} } }`] as const,
  ),
  ...conditional(fieldsOf('TieConnection')).map(
    (field) => [field, (inner: string) => `{ entity(id: "person/a") { relationships { ${inner} } } }`] as const,
  ),
].map(([field, around]) => {
  const type = field.args.filter(takesConditions).map((arg) => getNamedType(arg.type) as GraphQLInputObjectType)[0];
  if (type === undefined) throw new Error(field.name);
  return {
    name: field.name,
    document: (where: string) => around(call(field, where)),
    places: placesOf(type, 'where', new Set([type.name])),
  };
});

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly details: { readonly path: string; readonly wanted: string };
}

async function refusalOf(document: string, variables: Record<string, unknown> = {}): Promise<Refusal | undefined> {
  const { errors } = await graph.ask(document, variables);
  if (errors === undefined) return undefined;
  expect([document, errors.map(String).join()]).toEqual([document, expect.not.stringContaining('Syntax')]);
  return errors[0]?.originalError as unknown as Refusal;
}

/** One field of each kind of conditions, with all its places; of the others every seventh place. */
const first = new Set<unknown>();
const tried = asked.map(({ places, ...rest }) => {
  const key = places[0]?.owner;
  const isFirst = !first.has(key);
  first.add(key);
  return { ...rest, places: isFirst ? places : places.filter((_, i) => i % 7 === 0) };
});

/** Whether the connections of one type of tie have a field just as that of ties of all types has it, which is tried. */
const isOfAllTies = ({ name, args }: Field): boolean => {
  const typesOf = (all: Field['args']) => all.map((arg) => `${arg.name}: ${String(arg.type)}`);
  const same = fieldsOf('TieConnection').find((field) => field.name === name);
  return same !== undefined && String(typesOf(same.args)) === String(typesOf(args));
};

test('all fields with conditions are tried, and no conditions are called otherwise', () => {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    // What Source and AnonymousSource have is checked as all the others are.
    const isTried =
      ['Query', 'TieConnection', 'Source', 'AnonymousSource'].includes(type.name) ||
      type.getInterfaces().some(({ name }) => name === 'Entity');
    const untried = conditional(Object.values(type.getFields())).filter((field) => !isOfAllTies(field));
    expect(isTried ? [] : untried.map(({ name }) => `${type.name}.${name}`)).toEqual([]);
    for (const { args, name } of Object.values(type.getFields())) {
      const others = args.filter((arg) => !takesConditions(arg) && /(Where|Filter)$/.test(getNamedType(arg.type).name));
      expect([name, others.map((arg) => arg.name)]).toEqual([name, []]);
    }
  }
  expect(asked.length).toBeGreaterThan(15);
});

const hasExists = (type: GraphQLInputType): boolean => {
  const named = getNullableType(type);
  return isInputObjectType(named) && 'exists' in named.getFields();
};

test('a null within conditions is refused with its path, wherever it stands', async () => {
  let count = 0;
  for (const { name, document, places } of tried) {
    for (const { path, type, owner, where } of places) {
      const told = { name, path };
      const refusal = await refusalOf(document(where('null')));
      expect({ told, code: refusal?.code, path: refusal?.details.path }).toEqual({ told, code: 'BAD_ARGUMENT', path });
      const isAboutExists = hasExists(type) || (hasExists(owner) && !path.endsWith('.exists'));
      expect({ told, exists: refusal?.message.includes('exists: false') }).toEqual({ told, exists: isAboutExists });
      count += 1;
    }
  }
  process.stdout.write(`${count} places of conditions tried with null\n`);
  expect(count).toBeGreaterThan(300);
}, 300_000);

test('so is one whose variable is not given, and not one whose variable has a default', async () => {
  for (const { name, document, places } of tried) {
    for (const { path, type, where } of places) {
      const told = { name, path };
      const text = `query ($mine: ${String(type)}) ${document(where('$mine'))}`;
      for (const variables of [{}, { mien: 1 }]) {
        const refusal = await refusalOf(text, variables);
        expect({ told, code: refusal?.code, path: refusal?.details.path }).toEqual({
          told,
          code: 'BAD_ARGUMENT',
          path,
        });
        expect(refusal?.message).toContain('$mine');
      }
      const nothing = await refusalOf(text, { mine: null });
      expect({ told, code: nothing?.code, path: nothing?.details.path }).toEqual({ told, code: 'BAD_ARGUMENT', path });
    }
  }
  const byDefault = 'query ($name: String = "person/a") { entities(where: { name: { eq: $name } }) { nodes { id } } }';
  expect((await graph.ask(byDefault)).data).toEqual({ entities: { nodes: [{ id: 'person/a' }] } });
}, 300_000);

test('so is a condition that holds nothing', async () => {
  for (const { name, document, places } of tried) {
    for (const { path, type, where } of places) {
      const named = getNamedType(type);
      if (!isInputObjectType(named) || !named.name.endsWith('Filter')) continue;
      const told = { name, path };
      // What is to be given, such as the name of an attribute, says nothing yet; a lone one is a list of it.
      const bare = literal(named);
      const place = isListType(getNullableType(type)) ? `${path}[0]` : path;
      for (const empty of named.name === 'TextFilter' ? [bare, '{ ignoreCase: true }'] : [bare]) {
        const refusal = await refusalOf(document(where(empty)));
        expect({ told, code: refusal?.code, path: refusal?.details.path }).toEqual({
          told,
          code: 'BAD_ARGUMENT',
          path: place,
        });
      }
    }
  }
}, 300_000);

test.each([
  ['{ entities(where: null) { totalCount } }', {}],
  ['{ entities(where: {}) { totalCount } }', {}],
  ['query ($where: EntityWhere) { entities(where: $where) { totalCount } }', {}],
  ['query ($where: EntityWhere) { entities(where: $where) { totalCount } }', { where: null }],
  ['query ($where: EntityWhere) { entities(where: $where) { totalCount } }', { where: { all: [{}] } }],
  ['query ($fold: Boolean) { entities(where: { name: { contains: "/", ignoreCase: $fold } }) { totalCount } }', {}],
])('%s with %j is no condition', async (document, variables) => {
  expect(await graph.ask(document, variables)).toMatchObject({ data: { entities: { totalCount: 2 } } });
});

test('the message says what came, what was wanted and what may be meant', async () => {
  const { message } = (await refusalOf('{ entities(where: { name: { eq: null } }) { totalCount } }')) ?? {};
  expect(message).toBe(
    'where.name.eq is null, which is no condition; wanted a value, or `exists: false` for what has none; leave it out to ask without it.',
  );
  const one = await refusalOf(
    'query ($id: ID) { entity(id: "person/a") { hired(where: { otherEnd: { eq: $id } }) { totalCount } } }',
    { di: 'person/b' },
  );
  expect(one?.message).toBe(
    'where.otherEnd.eq is $id, which is not given; wanted a value of $id among the variables, or all of where as one; leave it out to ask without it.',
  );
});

test.each([
  ['{ entities(where: { id: { in: [null] } }) { totalCount } }', {}],
  ['query ($ids: [ID!]) { entities(where: { id: { notIn: $ids } }) { totalCount } }', { ids: [null] }],
])('GraphQL itself refuses a null in a list: %s', async (document, variables) => {
  const { data, errors } = await graph.ask(document, variables);
  expect([data ?? null, errors?.length]).toEqual([null, 1]);
});
