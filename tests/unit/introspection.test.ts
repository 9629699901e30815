import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  getIntrospectionQuery,
  getOperationAST,
  parse,
  validate,
  type GraphQLSchema,
} from 'graphql';
import { schemaPartOf } from '../../src/resolvers/cost/introspection.js';
import { standardAnswers } from '../../src/resolvers/introspection/answer.js';
import { createSchema } from '../../src/resolvers/schema.js';

const real = createSchema();
/** With what the real one lacks: what is deprecated, roots that are reached from within, deep lists. */
const odd = buildSchema(`
  "About the schema" schema { query: Query mutation: Change }
  directive @mark(of: String, old: Int @deprecated) repeatable on FIELD
  type Query { me: Query  all: [[[Shape!]!]!]!  old(a: In @deprecated(reason: "a"), b: [In!] = [{ a: 1 }]): Int @deprecated }
  type Change { do: Query }
  interface Shape { id: ID }  type Round implements Shape { id: ID }  type Square implements Shape { id: ID }
  union Any = Round | Square
  enum Colour { RED  BLUE @deprecated }
  input In @oneOf { a: Int  b: Colour @deprecated }
  scalar Url @specifiedBy(url: "https://example.org/")`);

const schemas: readonly GraphQLSchema[] = [real, odd];
const options = [
  'descriptions',
  'specifiedByUrl',
  'directiveIsRepeatable',
  'schemaDescription',
  'inputValueDeprecation',
];
const more = ['experimentalDirectiveDeprecation', 'oneOf'];

/** The answer as it is sent: the order of its fields counts too. */
const sent = (value: unknown): string => JSON.stringify(value);

function operationOf(text: string) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`There is no operation, or several: ${text}`);
  return { document, operation };
}

test('every option of the standard question gets what execution would give, letter by letter', () => {
  for (let bits = 0; bits < 2 ** 7; bits += 3) {
    const chosen = [...options, ...more].map((name, i) => [name, (bits & (1 << i)) !== 0] as const);
    const text = getIntrospectionQuery({ ...Object.fromEntries(chosen), typeDepth: 3 + (bits % 9) });
    const document = parse(text);
    expect(sent(standardAnswers(odd).find(document, 'IntrospectionQuery'))).toBe(
      sent(execute({ schema: odd, document })),
    );
  }
  const document = parse(getIntrospectionQuery());
  expect(sent(standardAnswers(real).find(document, null))).toBe(sent(execute({ schema: real, document })));
});

const below: Record<string, readonly [type: string, args?: string]> = {
  types: ['Type'],
  queryType: ['Type'],
  directives: ['Directive', 'includeDeprecated'],
  fields: ['Field', 'includeDeprecated'],
  args: ['InputValue', 'includeDeprecated'],
  inputFields: ['InputValue', 'includeDeprecated'],
  enumValues: ['EnumValue', 'includeDeprecated'],
  interfaces: ['Type'],
  possibleTypes: ['Type'],
  ofType: ['Type'],
  type: ['Type'],
};
const fieldsOf: Record<string, readonly string[]> = {
  Schema: ['description', 'types', 'queryType', 'directives'],
  Type: [
    'kind',
    'name',
    'description',
    'fields',
    'inputFields',
    'enumValues',
    'interfaces',
    'possibleTypes',
    'ofType',
    'isOneOf',
  ],
  Field: ['name', 'description', 'args', 'type', 'isDeprecated', 'deprecationReason'],
  InputValue: ['name', 'description', 'type', 'defaultValue', 'isDeprecated'],
  EnumValue: ['name', 'isDeprecated', 'deprecationReason'],
  Directive: ['name', 'locations', 'args', 'isRepeatable'],
};

/** A selection set by the numbers of a list: some fields, aliases, arguments, fragments and conditions. */
function selections(type: string, next: () => number, deep: number, isPlain: boolean): string {
  const names = ['__typename', ...(fieldsOf[type] ?? [])].filter((name) => !(name in below) || deep > 0);
  const parts = Array.from({ length: 1 + (next() % 4) }, () => {
    const name = names[next() % names.length] ?? '__typename';
    const [inner, argument] = below[name] ?? [];
    const number = next();
    const alias = isPlain || number % 3 > 0 ? '' : `a${number % 5}${name}: `;
    const condition =
      isPlain || number % 7 > 0 ? '' : ['@skip(if: true)', '@include(if: $no)', '@skip(if: $no)'][number % 3];
    // The same argument wherever a field is met: two of a name would be in conflict.
    const given = argument !== undefined && name.length % 2 === 0 ? `(${argument}: true)` : '';
    const set = inner === undefined ? '' : `{ ${selections(inner, next, deep - 1, isPlain)} }`;
    const field = `${alias}${name}${given} ${condition ?? ''} ${set}`;
    return number % 4 === 0 ? `... on __${type} { ${field} }` : field;
  });
  return parts.join(' ');
}

function questionBy(numbers: readonly number[], isPlain: boolean): string {
  let i = 0;
  const next = (): number => numbers[i++ % numbers.length] ?? 0;
  const set = `__schema { ${selections('Schema', next, 4, isPlain)} }`;
  if (isPlain) return `{ ${set} }`;
  return `query ($no: Boolean = false) { ${set} b: __type(name: "In") { ${selections('Type', next, 4, isPlain)} } me { ${set} } }`;
}

const numbers = fc.array(fc.nat(1000), { minLength: 5, maxLength: 60 });
const isValid = (schema: GraphQLSchema, text: string): boolean => validate(schema, parse(text)).length === 0;

test('a part of the standard question is answered as execution does; anything else is left to it', () => {
  let answered = 0;
  fc.assert(
    fc.property(numbers, fc.boolean(), (list, isPlain) => {
      const text = questionBy(list, isPlain);
      fc.pre(isValid(odd, text));
      const document = parse(text);
      const found = standardAnswers(odd).find(document, null);
      if (!isPlain) return found === null;
      answered += found === null ? 0 : 1;
      return found === null || sent(found) === sent(execute({ schema: odd, document }));
    }),
    { numRuns: 150 },
  );
  expect(answered).toBeGreaterThan(10);
});

/** Values of an answer as cost.md counts them, without fragments. */
function valuesOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + valuesOf(one), 0);
  if (typeof value === 'string') return Math.floor(value.length / 100);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + 1 + valuesOf(one), 0);
}

test('no question gets more values than were counted for it, and one without fragments exactly those', () => {
  fc.assert(
    fc.property(numbers, fc.boolean(), fc.constantFrom(...schemas), (list, isPlain, schema) => {
      const text = questionBy(list, isPlain).replace(/ me \{.*\} \}$/, schema === real ? ' }' : '$&');
      fc.pre(isValid(schema, text));
      const { document, operation } = operationOf(text);
      const { values } = schemaPartOf(schema, document, operation, { variables: { no: false }, most: Infinity });
      const got = valuesOf((execute({ schema, document }) as { data: unknown }).data);
      expect(values).toBeGreaterThanOrEqual(got - 2);
      const names = text.match(/\w+/g) ?? [];
      if (isPlain && !text.includes('...') && new Set(names).size === names.length) expect(values).toBe(got);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['the whole, which is known', getIntrospectionQuery({ descriptions: false })],
  ['types of types', '{ __schema { types { fields { type { fields { type { name ofType { name } } } } } } } }'],
])('counted exactly: %s', (_, text) => {
  const { document, operation } = operationOf(text);
  const { values, path } = schemaPartOf(real, document, operation, { variables: {}, most: Infinity });
  const got = valuesOf((execute({ schema: real, document }) as { data: unknown }).data);
  expect(path).toBe('__schema');
  expect(values).toBeGreaterThanOrEqual(got);
  expect(values).toBeLessThan(1.5 * got);
});

test('counting stops behind the most', () => {
  const inner = `${'fields { type { '.repeat(12)}name${' } }'.repeat(12)}`;
  const aliased = Array.from({ length: 50 }, (_, i) => `a${i}: __schema { types { ${inner} } }`).join(' ');
  const { document, operation } = operationOf(`{ ${aliased} }`);
  const started = performance.now();
  const { values } = schemaPartOf(real, document, operation, { variables: {}, most: 10_000 });
  expect(values).toBeGreaterThan(10_000);
  expect(values).toBeLessThan(11_000);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a question for the schema from within counts as often as it is asked', () => {
  const count = (text: string): number => {
    const { document, operation } = operationOf(text);
    expect(validate(odd, document)).toEqual([]);
    return schemaPartOf(odd, document, operation, { variables: {}, most: Infinity }).values;
  };
  const one = count('{ __schema { types { name } } }');
  expect(one).toBeGreaterThan(10);
  expect(count('{ me { me { __schema { types { name } } } } }')).toBe(one);
  expect(count('mutation { do { __schema { types { name } } } }')).toBe(one);
  const doubling = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} me { ...F${i + 1} } }`);
  const text = `{ ...F0 } ${doubling.join(' ')} fragment F20 on Query { __schema { types { name } } }`;
  expect(count(text)).toBe(2 ** 20 * one);
});
