import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  validateSchema,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { sdl } from '../../src/generated/sdl.js';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { costingOf } from '../../src/resolvers/cost/directives.js';
import { readings } from '../../src/resolvers/cost/readings.js';
import { statementWeight } from '../../src/resolvers/cost/weights.js';
import { createSchema } from '../../src/resolvers/schema.js';

type Field = GraphQLField<unknown, unknown>;

const schema = createSchema();
const fieldsOf = (type: GraphQLNamedType | undefined): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const fields = Object.values(schema.getTypeMap())
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => fieldsOf(type).map((field) => ({ type: type.name, field, at: `${type.name}.${field.name}` })))
  .map((one) => ({ ...one, costing: costingOf(schema, one.field) }));
const isList = ({ type }: Field): boolean => isListType(getNullableType(type));

/** The fields that open a connection, by its type. */
const opening = fields.filter(({ costing }) => costing.sizedFields.length > 0);
const openingOf = (type: string) => opening.filter(({ field }) => getNamedType(field.type).name === type);

describe('The directives of cost', () => {
  test('every field whose resolver can read has @cost: a statement at least', () => {
    const reading = fields.filter(({ field }) => (field.resolve?.length ?? 0) >= 3);
    expect(reading.length).toBeGreaterThan(100);
    expect(reading.filter(({ costing }) => (costing.weight ?? 0) < statementWeight).map(({ at }) => at)).toEqual([]);
  });

  test('every list has @listSize, or is one that its connection sizes', () => {
    const isSized = (type: string, field: Field): boolean =>
      openingOf(type).length > 0 && openingOf(type).every(({ costing }) => costing.sizedFields.includes(field.name));
    const lists = fields.filter(({ field }) => isList(field));
    expect(lists.length).toBeGreaterThan(100);
    const unsized = lists.filter(
      ({ type, field, costing }) =>
        costing.assumedSize === null && costing.slicing.length === 0 && !isSized(type, field),
    );
    expect(unsized.map(({ at }) => at)).toEqual([]);
  });

  test('every field with a page size says so, and in a connection every sized field is there', () => {
    const paged = fields.filter(({ field }) => field.args.some(({ name }) => name === 'first' || name === 'last'));
    expect(paged.length).toBeGreaterThan(100);
    for (const { at, field, costing } of paged) {
      const sizes = field.args.map(({ name }) => name).filter((name) => name === 'first' || name === 'last');
      expect([at, costing.slicing]).toEqual([at, sizes]);
      expect([at, costing.weight]).toEqual([at, expect.any(Number)]);
      const byDefault = field.args.find(({ name }) => name === 'first')?.defaultValue ?? 20;
      expect([at, costing.assumedSize]).toEqual([at, byDefault]);
    }
    for (const { at, field, costing } of opening) {
      const below = fieldsOf(getNamedType(field.type)).filter(isList);
      expect([at, below.map(({ name }) => name)]).toEqual([at, expect.arrayContaining([...costing.sizedFields])]);
    }
  });

  test('every value of a connection is counted, unless a formula of its own counts all of it', () => {
    const own = new Set(Object.keys(readings).filter((at) => readings[at]?.opens !== undefined));
    const counted = opening.filter(({ at }) => !own.has(at));
    for (const { field } of counted) {
      const values = fieldsOf(getNamedType(field.type)).filter(({ type }) => isScalarType(getNamedType(type)));
      for (const value of values) {
        const { weight } = costingOf(schema, value);
        expect([getNamedType(field.type).name, value.name, weight]).toEqual([
          getNamedType(field.type).name,
          value.name,
          statementWeight,
        ]);
      }
    }
  });

  test('every field that is read in a way of its own is there and has @cost', () => {
    const known = new Map(fields.map(({ at, costing }) => [at, costing.weight]));
    // The edges of a part of the graph come with it.
    const unknown = Object.keys(readings).filter((at) => at !== 'Graph.edges' && typeof known.get(at) !== 'number');
    expect(unknown).toEqual([]);
    expect(known.has('Graph.edges')).toBe(true);
  });

  test('a list of the whole vocabulary is as long as it is', () => {
    const list = fields.find(({ at }) => at === 'Vocabulary.relationshipTypes');
    expect(list?.costing.assumedSize).toBe(relationshipTypes.length);
  });

  test('the SDL that clients get defines them, so that tools read it', () => {
    expect(validateSchema(buildSchema(sdl))).toEqual([]);
    const defined = parse(sdl).definitions.flatMap((one) =>
      one.kind === Kind.DIRECTIVE_DEFINITION ? one.name.value : [],
    );
    expect(defined.sort()).toEqual(['cost', 'listSize', 'relationship']);
  });
});
